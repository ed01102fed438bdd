"""How far a pane moves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.layout.pages import keep_in_view

lines = st.integers(min_value=1, max_value=400)


@st.composite
def scenes(draw: st.DrawFn) -> tuple[int, int, int, int, int]:
    """top, first, last, height, lines"""
    count = draw(lines)
    first = draw(st.integers(0, count - 1))
    last = draw(st.integers(first, min(count - 1, first + 12)))
    height = draw(st.integers(1, 60))
    return draw(st.integers(-50, count + 50)), first, last, height, count


@given(scenes())
def test_the_sentence_is_in_view_from_its_first_line(scene: tuple[int, int, int, int, int]) -> None:
    top, first, last, height, count = scene
    new = keep_in_view(top, first, last, height, count)
    assert new <= first < new + height
    if last - first < height:
        assert last < new + height


@given(scenes())
def test_a_pane_that_shows_the_sentence_does_not_move_again(scene: tuple[int, int, int, int, int]) -> None:
    top, first, last, height, count = scene
    new = keep_in_view(top, first, last, height, count)
    assert keep_in_view(new, first, last, height, count) == new


def test_a_sentence_well_inside_moves_nothing() -> None:
    assert keep_in_view(top=10, first=15, last=16, height=20, lines=100) == 10


def test_rows_are_left_below_the_sentence_but_not_below_the_article() -> None:
    assert keep_in_view(top=0, first=19, last=20, height=20, lines=100) == 3
    assert keep_in_view(top=0, first=19, last=20, height=20, lines=21) == 1


def test_the_first_sentence_stands_at_the_top() -> None:
    assert keep_in_view(top=5, first=0, last=1, height=20, lines=100) == 0
