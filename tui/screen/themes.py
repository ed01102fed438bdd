"""Colours: blue for what is the same, orange for what is reworded, plain for the rest; never red against green.

Every colour lies in the 6x6x6 cube or the grey ramp of 256-colour terminals, so that none is rounded into another.
Marks and text attributes say the same as the colours do.
"""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

DARK = Theme(
    name="newsreader-dark",
    primary="#5fafff",
    secondary="#ffaf5f",
    warning="#ffaf5f",
    error="#ff875f",
    success="#5fafff",
    accent="#5fafff",
    foreground="#dadada",
    background="#1c1c1c",
    surface="#1c1c1c",
    panel="#262626",
    dark=True,
    variables={
        "same-text": "#afd7ff",
        "same-mark": "#5fafff",
        "reworded-text": "#d7d7af",
        "reworded-mark": "#ffaf5f",
        "unique-text": "#dadada",
        "unique-mark": "#8a8a8a",
        "disagreement-mark": "#ffd700",
        "faint": "#949494",
        "current-background": "#444444",
        "current-style": "bold",
        "counterpart-background": "#303030",
        "counterpart-style": "none",
        "same-ruler": "#5f87af",
        "reworded-ruler": "#af875f",
        "unique-ruler": "#585858",
        "bar": "#ffffff",
        "chrome": "#262626",
        "chrome-text": "#bcbcbc",
        "in-view": "#4e4e4e",
        "in-view-style": "none",
        "ruler-style": "none",
    },
)

LIGHT = Theme(
    name="newsreader-light",
    primary="#005f87",
    secondary="#875f00",
    warning="#875f00",
    error="#af0000",
    success="#005f87",
    accent="#005f87",
    foreground="#1c1c1c",
    background="#ffffff",
    surface="#ffffff",
    panel="#eeeeee",
    dark=False,
    variables={
        "same-text": "#005f87",
        "same-mark": "#0087d7",
        "reworded-text": "#875f00",
        "reworded-mark": "#d78700",
        "unique-text": "#1c1c1c",
        "unique-mark": "#8a8a8a",
        "disagreement-mark": "#af0000",
        "faint": "#626262",
        "current-background": "#d0d0d0",
        "current-style": "bold",
        "counterpart-background": "#e4e4e4",
        "counterpart-style": "none",
        "same-ruler": "#87afd7",
        "reworded-ruler": "#d7af87",
        "unique-ruler": "#bcbcbc",
        "bar": "#000000",
        "chrome": "#e4e4e4",
        "chrome-text": "#3a3a3a",
        "in-view": "#c6c6c6",
        "in-view-style": "none",
        "ruler-style": "none",
    },
)

ANSI = Theme(
    name="newsreader-ansi",
    ansi=True,
    primary="ansi_blue",
    secondary="ansi_cyan",
    warning="ansi_yellow",
    error="ansi_red",
    success="ansi_green",
    accent="ansi_cyan",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    dark=True,
    variables={
        **BUILTIN_THEMES["ansi-dark"].variables,  # what the library's own style sheets ask for
        "same-text": "ansi_cyan",
        "same-mark": "ansi_cyan",
        "reworded-text": "ansi_yellow",
        "reworded-mark": "ansi_yellow",
        "unique-text": "ansi_default",
        "unique-mark": "ansi_default",
        "disagreement-mark": "ansi_magenta",
        "faint": "ansi_default",
        "current-background": "ansi_default",
        "current-style": "bold reverse",
        "counterpart-background": "ansi_default",
        "counterpart-style": "bold",
        "same-ruler": "ansi_cyan",
        "reworded-ruler": "ansi_yellow",
        "unique-ruler": "ansi_default",
        "bar": "ansi_default",
        "chrome": "ansi_default",
        "chrome-text": "ansi_default",
        "in-view": "ansi_default",
        "in-view-style": "bold not dim",
        "ruler-style": "dim",
    },
)

THEMES = (DARK, LIGHT, ANSI)


def theme_for(color_system: str | None, *, no_color: bool) -> Theme:
    """The theme to start with.

    Args:
        color_system: What the terminal can show: "standard" for 16 colours, "256", "truecolor", None for nothing known.
        no_color: Whether the reader asked for no colour at all.
    """
    return ANSI if no_color or color_system in (None, "standard") else DARK
