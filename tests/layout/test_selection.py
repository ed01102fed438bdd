"""What is drawn over with the mouse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factory import paragraphs
from tui.layout.flow import flow
from tui.layout.selection import Selected, Selection, cells_of, offset_at, selected
from tui.layout.wrap import cell_width

PAGE = flow(paragraphs(["It rained in Oslo all day.", "Trams stood still."], ["Nobody was hurt."]), 14)
LINES = [PAGE.text(line) for line in range(len(PAGE.lines))]


def test_the_page_is_as_the_other_tests_think() -> None:
    assert LINES == ["It rained in", "Oslo all day.", "Trams stood", "still.", "", "Nobody was", "hurt."]


@pytest.mark.parametrize(
    ("anchor", "head", "found"),
    [
        ((0, 3), (0, 8), Selected("rained", 0, 0)),
        ((0, 8), (0, 3), Selected("rained", 0, 0)),
        ((0, 3), (1, 3), Selected("rained in Oslo", 0, 0)),
        ((1, 5), (3, 4), Selected("all day. Trams stood still", 0, 1)),
        ((3, 0), (5, 5), Selected("still.\n\nNobody", 1, 2)),
        ((4, 0), (4, 0), None),
        ((0, 0), (99, 99), Selected("It rained in Oslo all day. Trams stood still.\n\nNobody was hurt.", 0, 2)),
    ],
)
def test_words_are_taken_without_the_breaks_of_the_layout(
    anchor: tuple[int, int], head: tuple[int, int], found: Selected | None
) -> None:
    assert selected(PAGE, Selection(anchor, head)) == found


@pytest.mark.parametrize(("cell", "offset"), [(-3, 0), (0, 0), (1, 0), (2, 1), (4, 2), (99, 2)])
def test_a_cell_of_a_wide_character_is_that_character(cell: int, offset: int) -> None:
    assert offset_at("新闻a", cell) == offset


@given(st.text("ab 新é", min_size=1, max_size=20), st.data())
def test_every_character_is_found_at_its_own_cells(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text) - 1))
    first, last = cells_of(text, place, place + 1)
    assert last <= cell_width(text)
    if last > first:
        assert offset_at(text, first) == place
