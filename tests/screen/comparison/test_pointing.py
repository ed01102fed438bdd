"""The mouse in the panes: drawing over words copies them with their source, pulling an edge gives a pane room."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from textual.pilot import Pilot

from tests.factory import istanbul
from tests.screen.picture import text_of
from tests.screen.stage import Stage, settled
from tui.screen.comparison.pointing import LEAST_PANE_CELLS
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.widgets.pane import Pane
from tui.session import Session


@pytest.fixture
async def reading(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Pilot[None]]:
    """Two panes of a story, on a machine without a clipboard tool."""
    monkeypatch.setattr("tui.screen.clipboard.copied_by_tool", lambda _: False)
    async with Stage(ComparisonScreen(Session(istanbul()))).run_test(size=(120, 24)) as pilot:
        await settled(pilot)
        yield pilot


def cell_of(pilot: Pilot[None], words: str) -> tuple[int, int]:
    """The cell of the screen at which some words begin."""
    lines = text_of(pilot.app).splitlines()
    (row,) = [y for y, line in enumerate(lines) if words in line]
    return lines[row].index(words), row


async def drag(pilot: Pilot[None], start: tuple[int, int], *stops: tuple[int, int]) -> None:
    await pilot.mouse_down(offset=start)
    for stop in stops:
        await pilot.hover(offset=stop)
    await pilot.mouse_up(offset=stops[-1])
    await settled(pilot)


async def test_words_that_are_drawn_over_are_copied_with_their_source(reading: Pilot[None]) -> None:
    x, y = cell_of(reading, "talks in Istanbul")
    await drag(reading, (x, y), (x + 3, y), (x + len("talks in Istanbul") - 1, y))
    copied = reading.app.clipboard
    assert copied.startswith("talks in Istanbul\n(NDTV Profit, “Putin Hopeful”, 27 Feb 2025, a.txt, characters ")
    assert "3 words with source" in text_of(reading.app)


async def test_drawing_goes_over_lines_and_does_not_move_the_place(reading: Pilot[None]) -> None:
    session = screen_of(reading).session
    x, y = cell_of(reading, "than six hours.")
    last = cell_of(reading, "Diplomats were")
    await drag(reading, (x, y), (x + 2, y), (last[0] + len("Diplomats") - 1, last[1]))
    assert reading.app.clipboard.startswith("than six hours.\n\nDiplomats\n(")
    assert session.current == (0, 0)


async def test_what_is_drawn_over_is_seen_until_the_reader_goes_on(reading: Pilot[None]) -> None:
    x, y = cell_of(reading, "talks in Istanbul")
    await drag(reading, (x, y), (x + 4, y))
    pane = screen_of(reading).query(Pane).first()
    assert pane.selection is not None
    await reading.press("j")
    await settled(reading)
    assert pane.selection is None


async def test_a_press_without_a_drag_still_goes_to_the_sentence(reading: Pilot[None]) -> None:
    x, y = cell_of(reading, "talks in Istanbul")
    await reading.click(offset=(x, y))
    await settled(reading)
    assert screen_of(reading).session.current == (0, 1)
    assert reading.app.clipboard == ""


async def test_the_edge_of_a_pane_is_pulled_kept_and_reset(reading: Pilot[None]) -> None:
    left, right = widths(reading)
    await drag(reading, (left - 1, 10), (left + 5, 10), (left + 9, 10))
    assert widths(reading) == (left + 10, right - 10)
    await reading.press("j")
    await settled(reading)
    assert widths(reading) == (left + 10, right - 10)
    await reading.press("equals_sign")
    await settled(reading)
    assert widths(reading) == (left, right)


async def test_no_pane_is_pulled_so_narrow_that_it_cannot_be_read(reading: Pilot[None]) -> None:
    left, right = widths(reading)
    await drag(reading, (left - 1, 10), (left, 10), (left + 50, 10))
    assert widths(reading) == (left + right - LEAST_PANE_CELLS, LEAST_PANE_CELLS)


def screen_of(pilot: Pilot[None]) -> ComparisonScreen:
    screen = pilot.app.screen
    assert isinstance(screen, ComparisonScreen)
    return screen


def widths(pilot: Pilot[None]) -> tuple[int, int]:
    left, right = (pane.size.width for pane in pilot.app.screen.query(Pane).results() if pane.display)
    return left, right
