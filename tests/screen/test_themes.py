"""Colours by computation: what is drawn can be read in every theme, and told apart by eyes that see fewer colours."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest
from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.theme import Theme

from tests.factory import FAILURES, istanbul
from tests.screen.picture import text_of
from tests.screen.stage import Stage
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.desk.screen import DeskScreen
from tui.screen.desk.shelf import Shelf
from tui.screen.themes import (
    ANSI,
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    PLAIN,
    THEME_WORDS,
    THEMES,
    theme_for,
)
from tui.screen.widgets.panel import Panel
from tui.session import Session
from tui.settings import Settings

COLOURED = [(DARK, 4.5), (LIGHT, 4.5), (DARK_CONTRAST, 7.0), (LIGHT_CONTRAST, 7.0)]
NOT_TEXT = frozenset(" █▓░▌▐│─━▔▁▂▃▄▅▆▇▊▎")
GRAPHICS_RATIO = 3.0

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
SIGHTS = {
    "without red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "without green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "without blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}

# Björn Ottosson's Oklab
TO_CONES = ((0.412221, 0.536333, 0.051446), (0.211903, 0.680700, 0.107397), (0.088302, 0.281719, 0.629979))
TO_OKLAB = ((0.210454, 0.793618, -0.004072), (1.977998, -2.428592, 0.450594), (0.025904, 0.782772, -0.808676))
JUST_TOLD_APART = 0.07


def linear(colour: Color) -> tuple[float, float, float]:
    """Red, green and blue as light, 0..1 each."""
    parts = [part / 255 for part in colour.rgb]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def seen_by(colour: Color, sight: str) -> tuple[float, float, float]:
    """Where a colour lies in Oklab for a sight; equal distances there look equally different."""
    light = [max(0.0, sum(a * b for a, b in zip(row, linear(colour), strict=True))) for row in SIGHTS[sight]]
    cones = [sum(a * b for a, b in zip(row, light, strict=True)) ** (1 / 3) for row in TO_CONES]
    lightness, green_red, blue_yellow = (sum(a * b for a, b in zip(row, cones, strict=True)) for row in TO_OKLAB)
    return lightness, green_red, blue_yellow


def luminance(colour: Color) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def drawn(app: App[None]) -> list[Segment]:
    """Everything on the screen; under a sheet only the sheet, for what it veils is not to be read."""
    strips = app.screen._compositor.render_strips()
    for sheet in app.screen.query("#sheet"):
        left, top, width, height = sheet.region
        strips = [strip.crop(left, left + width) for strip in strips[top : top + height]]
    return [segment for strip in strips for segment in strip]


def too_faint(app: App[None], least: float) -> set[str]:
    """What on the screen stands out too little from what it stands on."""
    found = set()
    for segment in drawn(app):
        shown = set(segment.text) - {" "}
        style = segment.style
        if not shown or style is None or style.color is None or style.bgcolor is None:
            continue
        colours = [Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)]
        ratio = contrast(*colours)
        needed = GRAPHICS_RATIO if shown <= NOT_TEXT else least
        if ratio < needed or style.dim:
            found.add(f"{segment.text.strip()!r} {colours[0].hex} on {colours[1].hex}: {ratio:.2f}")
    return found


@pytest.mark.parametrize(("theme", "least"), COLOURED, ids=lambda value: getattr(value, "name", value))
async def test_everything_that_is_drawn_can_be_read(theme: Theme, least: float) -> None:
    desk = DeskScreen(Shelf((istanbul(),), tuple(FAILURES), is_matched=True), "")
    app = Stage(desk)
    async with app.run_test(size=(120, 30)) as pilot:
        app.theme = theme.name
        await pilot.press("space", "j")
        await pilot.pause()
        seen = len(drawn(app))
        found = too_faint(app, least)
        app.push_screen(ComparisonScreen(Session(istanbul())))
        for key in ("x", "j", "w", "d", "m", "escape", "question_mark", "escape", "slash", "p"):
            await pilot.press(key)
            await pilot.pause()
            seen += len(drawn(app))
            found |= too_faint(app, least)
        assert not found
        assert seen > 1000


@pytest.mark.parametrize(("theme", "least"), COLOURED, ids=lambda value: getattr(value, "name", value))
def test_every_colour_of_text_can_be_read_on_every_ground(theme: Theme, least: float) -> None:
    colours = {name: Color.parse(value) for name, value in theme.variables.items() if value.startswith("#")}
    texts = [name for name in colours if name.endswith(("-text", "-mark")) or name in ("faint", "bar", "text-muted")]
    grounds = ["page", "chrome", "current-background", "counterpart-background"]
    for text in texts:
        for ground in grounds:
            assert contrast(colours[text], colours[ground]) >= least, f"{text} on {ground}"


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", [theme for theme, _ in COLOURED], ids=lambda theme: theme.name)
def test_what_is_same_reworded_and_unique_differ_to_every_sight(theme: Theme, sight: str) -> None:
    marks = [Color.parse(theme.variables[f"{name}-mark"]) for name in ("same", "reworded", "unique")]
    for one, other in combinations([seen_by(mark, sight) for mark in marks], 2):
        assert dist(one, other) > JUST_TOLD_APART


@pytest.mark.parametrize("theme", [ANSI, PLAIN], ids=lambda theme: theme.name)
async def test_in_the_terminals_own_colours_attributes_tell_what_grounds_tell_elsewhere(theme: Theme) -> None:
    app = Stage(ComparisonScreen(Session(istanbul())))
    async with app.run_test(size=(120, 30)) as pilot:
        app.theme = theme.name
        await pilot.press("n")
        await pilot.pause()
        styles = [segment.style for segment in drawn(app) if segment.style and "six hours" in segment.text]
        assert any(style.reverse for style in styles)
        colours = {
            colour.name for segment in drawn(app) if segment.style and (colour := segment.style.color) is not None
        }
        assert colours <= ({"default"} if theme is PLAIN else {"default", "color(6)", "color(3)", "color(5)"})


async def test_in_sixteen_colours_the_row_under_the_cursor_is_of_one_colour() -> None:
    app = Stage(ComparisonScreen(Session(istanbul())))
    async with app.run_test(size=(120, 30)) as pilot:
        app.theme = ANSI.name
        await pilot.press("j", "m")
        await pilot.pause()
        reversed_ = [segment.style for segment in drawn(app) if segment.style and segment.style.reverse]
        assert len(reversed_) > 3
        assert {(style.color, style.bgcolor) for style in reversed_} == {(reversed_[0].color, reversed_[0].bgcolor)}


@pytest.mark.parametrize("theme", [ANSI, PLAIN], ids=lambda theme: theme.name)
async def test_in_the_terminals_own_colours_a_selected_name_is_reversed_not_coloured(theme: Theme) -> None:
    app = Stage(ComparisonScreen(Session(istanbul())))
    async with app.run_test(size=(100, 30)) as pilot:
        app.theme = theme.name
        await pilot.press("e")
        await pilot.pause()
        (name,) = [one for one in drawn(app) if one.text.startswith("utin-hopeful") or "first-contacts"[1:] in one.text]
        assert name.style
        assert name.style.reverse
        assert name.style.bgcolor is None or name.style.bgcolor.name == "default"


@pytest.mark.parametrize("theme", [ANSI, PLAIN], ids=lambda theme: theme.name)
async def test_in_the_terminals_own_colours_a_line_sets_the_panel_off_from_the_text(theme: Theme) -> None:
    app = Stage(ComparisonScreen(Session(istanbul())))
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = theme.name
        await pilot.pause()
        for key in ("j", "w", "m"):
            await pilot.press(key)
            await pilot.pause()
            panel = app.screen.query_one(Panel)
            assert text_of(app).splitlines()[panel.region.y] == "─" * 80
            assert panel.size.height >= 2
        app.theme = DARK.name
        await pilot.pause()
        assert "─" not in text_of(app)


@pytest.mark.parametrize(
    ("settings", "color_system", "environment", "theme"),
    [
        (Settings(), "truecolor", {}, DARK),
        (Settings(), "256", {"COLORFGBG": "0;15"}, LIGHT),
        (Settings(), "256", {"COLORFGBG": "15;default;0"}, DARK),
        (Settings(theme="dark"), "256", {"COLORFGBG": "0;15"}, DARK),
        (Settings(theme="light", palette="contrast"), "truecolor", {}, LIGHT_CONTRAST),
        (Settings(palette="contrast"), "truecolor", {}, DARK_CONTRAST),
        (Settings(), "standard", {}, ANSI),
        (Settings(), None, {}, ANSI),
        (Settings(palette="colour"), "standard", {}, DARK),
        (Settings(palette="ansi"), "truecolor", {}, ANSI),
        (Settings(palette="contrast"), "truecolor", {"NO_COLOR": "1"}, PLAIN),
        (Settings(palette="none"), "truecolor", {}, PLAIN),
    ],
)
def test_the_theme_to_start_with(
    settings: Settings, color_system: str | None, environment: dict[str, str], theme: Theme
) -> None:
    assert theme_for(settings, color_system, environment) is theme


def test_every_theme_has_words() -> None:
    assert set(THEME_WORDS) == {theme.name for theme in THEMES}
