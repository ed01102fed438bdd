"""Colours: blue for what is the same, orange for what is reworded, plain for the rest; never red against green.

Every colour lies in the 6x6x6 cube or the grey ramp of 256-colour terminals, so that none is rounded into another.
Text stands out from whatever it may stand on by 4.5 to 1, in high contrast by 7 to 1. Marks and text attributes say
the same as the colours do.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import BUILTIN_THEMES, Theme

from tui.settings import Settings

_COLOURS = {
    # name                      dark       light      dark       light, the last two of high contrast
    "page":                   ("#1c1c1c", "#ffffff", "#000000", "#ffffff"),
    "same-text":              ("#afd7ff", "#005f87", "#87d7ff", "#000087"),
    "same-mark":              ("#5fafff", "#005f87", "#87d7ff", "#000087"),
    "reworded-text":          ("#d7d7af", "#875f00", "#ffd787", "#870000"),
    "reworded-mark":          ("#ffaf5f", "#875f00", "#ffd787", "#870000"),
    "unique-text":            ("#dadada", "#1c1c1c", "#ffffff", "#000000"),
    "unique-mark":            ("#a8a8a8", "#585858", "#ffffff", "#000000"),
    "disagreement-mark":      ("#ffd700", "#af0000", "#ffff00", "#5f0087"),
    "faint":                  ("#a8a8a8", "#585858", "#d0d0d0", "#303030"),
    "current-background":     ("#3a3a3a", "#e4e4e4", "#303030", "#dadada"),
    "counterpart-background": ("#303030", "#eeeeee", "#1c1c1c", "#eeeeee"),
    "same-ruler":             ("#87afd7", "#5f87af", "#87d7ff", "#000087"),
    "reworded-ruler":         ("#d7af87", "#af5f00", "#ffd787", "#870000"),
    "unique-ruler":           ("#878787", "#808080", "#bcbcbc", "#585858"),
    "bar":                    ("#ffffff", "#000000", "#ffffff", "#000000"),
    "chrome":                 ("#262626", "#eeeeee", "#121212", "#eeeeee"),
    "chrome-text":            ("#bcbcbc", "#3a3a3a", "#ffffff", "#000000"),
    "in-view":                ("#3a3a3a", "#eeeeee", "#444444", "#d0d0d0"),
}  # fmt: skip


def _theme(name: str, column: int, *, is_dark: bool = True) -> Theme:
    """A theme of a column of colours, whose widgets of the terminal library look like the program's own."""
    variables = {name: colours[column] for name, colours in _COLOURS.items()}
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


DARK = _theme("newsreader-dark", 0)
LIGHT = _theme("newsreader-light", 1, is_dark=False)
DARK_CONTRAST = _theme("newsreader-dark-contrast", 2)
LIGHT_CONTRAST = _theme("newsreader-light-contrast", 3, is_dark=False)


_LEFT_TO_IT = (
    "text-muted", "screen-selection-background", "screen-selection-foreground", "block-cursor-background",
    "block-cursor-foreground", "input-selection-background", "input-selection-foreground",
)  # fmt: skip
"""What of the terminal library's own has no colour where the terminal decides."""


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
            **dict.fromkeys([*_COLOURS, *_LEFT_TO_IT], "ansi_default"),
            **dict.fromkeys(["same-text", "same-mark", "same-ruler"], same),
            **dict.fromkeys(["reworded-text", "reworded-mark", "reworded-ruler"], reworded),
            "disagreement-mark": disagreement,
            "current-style": "bold reverse",
            "counterpart-style": "bold",
            "in-view-style": "bold not dim",
            "selection-style": "reverse",
            "ruler-style": "dim",
            "dropped-style": "dim",
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
