"""Colours: blue for what is the same, orange for what is reworded, plain for the rest; never red against green.

Every colour lies in the 6x6x6 cube or the grey ramp of 256-colour terminals, so that none is rounded into another.
Text stands out from whatever it may stand on by 4.5 to 1, in high contrast by 7 to 1. Marks and text attributes say
the same as the colours do.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import BUILTIN_THEMES, Theme

from tui.settings import Settings


def _theme(name: str, variables: dict[str, str], *, is_dark: bool = True) -> Theme:
    """A theme whose widgets of the terminal library look like the program's own."""
    plain = dict.fromkeys(
        ["in-view-style", "ruler-style", "dropped-style", "counterpart-style", "selection-style"], "none"
    )
    return Theme(
        name=name,
        primary=variables["same-mark"],
        secondary=variables["reworded-mark"],
        warning=variables["reworded-mark"],
        error=variables["disagreement-mark"],
        success=variables["same-mark"],
        accent=variables["same-mark"],
        foreground=variables["unique-text"],
        background=variables["page"],
        surface=variables["page"],
        panel=variables["chrome"],
        dark=is_dark,
        variables={
            **plain,
            "current-style": "bold",
            "text-muted": variables["faint"],
            "scrollbar": variables["faint"],
            "scrollbar-background": variables["chrome"],
            "block-cursor-background": variables["current-background"],
            "block-cursor-foreground": variables["unique-text"],
            "block-cursor-text-style": "bold",
            "input-cursor-background": variables["unique-text"],
            "input-cursor-foreground": variables["page"],
            "input-selection-background": variables["unique-text"],
            "input-selection-foreground": variables["page"],
            "screen-selection-background": variables["unique-text"],
            "screen-selection-foreground": variables["page"],
            **variables,
        },
    )


DARK = _theme(
    "newsreader-dark",
    {
        "page": "#1c1c1c",
        "same-text": "#afd7ff",
        "same-mark": "#5fafff",
        "reworded-text": "#d7d7af",
        "reworded-mark": "#ffaf5f",
        "unique-text": "#dadada",
        "unique-mark": "#a8a8a8",
        "disagreement-mark": "#ffd700",
        "faint": "#a8a8a8",
        "current-background": "#3a3a3a",
        "counterpart-background": "#303030",
        "same-ruler": "#87afd7",
        "reworded-ruler": "#d7af87",
        "unique-ruler": "#878787",
        "bar": "#ffffff",
        "chrome": "#262626",
        "chrome-text": "#bcbcbc",
        "in-view": "#3a3a3a",
    },
)

LIGHT = _theme(
    "newsreader-light",
    {
        "page": "#ffffff",
        "same-text": "#005f87",
        "same-mark": "#005f87",
        "reworded-text": "#875f00",
        "reworded-mark": "#875f00",
        "unique-text": "#1c1c1c",
        "unique-mark": "#585858",
        "disagreement-mark": "#af0000",
        "faint": "#585858",
        "current-background": "#e4e4e4",
        "counterpart-background": "#eeeeee",
        "same-ruler": "#5f87af",
        "reworded-ruler": "#af5f00",
        "unique-ruler": "#808080",
        "bar": "#000000",
        "chrome": "#eeeeee",
        "chrome-text": "#3a3a3a",
        "in-view": "#eeeeee",
    },
    is_dark=False,
)

DARK_CONTRAST = _theme(
    "newsreader-dark-contrast",
    {
        "page": "#000000",
        "same-text": "#87d7ff",
        "same-mark": "#87d7ff",
        "reworded-text": "#ffd787",
        "reworded-mark": "#ffd787",
        "unique-text": "#ffffff",
        "unique-mark": "#ffffff",
        "disagreement-mark": "#ffff00",
        "faint": "#d0d0d0",
        "current-background": "#303030",
        "counterpart-background": "#1c1c1c",
        "same-ruler": "#87d7ff",
        "reworded-ruler": "#ffd787",
        "unique-ruler": "#bcbcbc",
        "bar": "#ffffff",
        "chrome": "#121212",
        "chrome-text": "#ffffff",
        "in-view": "#444444",
    },
)

LIGHT_CONTRAST = _theme(
    "newsreader-light-contrast",
    {
        "page": "#ffffff",
        "same-text": "#000087",
        "same-mark": "#000087",
        "reworded-text": "#870000",
        "reworded-mark": "#870000",
        "unique-text": "#000000",
        "unique-mark": "#000000",
        "disagreement-mark": "#5f0087",
        "faint": "#303030",
        "current-background": "#dadada",
        "counterpart-background": "#eeeeee",
        "same-ruler": "#000087",
        "reworded-ruler": "#870000",
        "unique-ruler": "#585858",
        "bar": "#000000",
        "chrome": "#eeeeee",
        "chrome-text": "#000000",
        "in-view": "#d0d0d0",
    },
    is_dark=False,
)


def _of_terminal(name: str, same: str, reworded: str, disagreement: str) -> Theme:
    """A theme in the terminal's own colours: attributes do what backgrounds do elsewhere."""
    return Theme(
        name=name,
        ansi=True,
        primary=same,
        secondary=same,
        warning=reworded,
        error=disagreement,
        success=same,
        accent=same,
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        dark=True,
        variables={
            **BUILTIN_THEMES["ansi-dark"].variables,  # what the library's own style sheets ask for
            "page": "ansi_default",
            "same-text": same,
            "same-mark": same,
            "reworded-text": reworded,
            "reworded-mark": reworded,
            "unique-text": "ansi_default",
            "unique-mark": "ansi_default",
            "disagreement-mark": disagreement,
            "faint": "ansi_default",
            "text-muted": "ansi_default",
            "screen-selection-background": "ansi_default",
            "screen-selection-foreground": "ansi_default",
            "current-background": "ansi_default",
            "current-style": "bold reverse",
            "counterpart-background": "ansi_default",
            "counterpart-style": "bold",
            "same-ruler": same,
            "reworded-ruler": reworded,
            "unique-ruler": "ansi_default",
            "bar": "ansi_default",
            "chrome": "ansi_default",
            "chrome-text": "ansi_default",
            "in-view": "ansi_default",
            "in-view-style": "bold not dim",
            "selection-style": "reverse",
            "ruler-style": "dim",
            "dropped-style": "dim",
            "block-cursor-background": "ansi_default",
            "block-cursor-foreground": "ansi_default",
            "block-cursor-text-style": "bold reverse",
        },
    )


ANSI = _of_terminal("newsreader-ansi", "ansi_cyan", "ansi_yellow", "ansi_magenta")
PLAIN = _of_terminal("newsreader-plain", "ansi_default", "ansi_default", "ansi_default")

THEMES = (DARK, LIGHT, DARK_CONTRAST, LIGHT_CONTRAST, ANSI, PLAIN)
THEME_WORDS = {
    DARK.name: "dark",
    LIGHT.name: "light",
    DARK_CONTRAST.name: "dark, high contrast",
    LIGHT_CONTRAST.name: "light, high contrast",
    ANSI.name: "the terminal's own 16 colours",
    PLAIN.name: "no colour",
}


def theme_for(settings: Settings, color_system: str | None, environment: Mapping[str, str]) -> Theme:
    """The theme to start with.

    Args:
        settings: The reader's; what is "auto" there the terminal decides.
        color_system: What the terminal can show: "standard" for 16 colours, "256", "truecolor", None for nothing known.
        environment: Of the process: NO_COLOR, and COLORFGBG where a terminal tells its background.
    """
    palette = settings.palette
    if "NO_COLOR" in environment:
        palette = "none"
    elif palette == "auto":
        palette = "ansi" if color_system in (None, "standard") else "colour"
    if palette in ("ansi", "none"):
        return ANSI if palette == "ansi" else PLAIN
    is_light = settings.theme == "light" or (settings.theme == "auto" and _has_light_background(environment))
    if palette == "contrast":
        return LIGHT_CONTRAST if is_light else DARK_CONTRAST
    return LIGHT if is_light else DARK


def _has_light_background(environment: Mapping[str, str]) -> bool:
    """Whether the terminal says so: COLORFGBG ends in the number of the background colour, 7 and 15 are white."""
    return environment.get("COLORFGBG", "").rpartition(";")[2] in ("7", "15")
