"""Wrapping: nothing lost, nothing too wide, no cluster cut."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.layout.wrap import cell_width, clusters, shorten, wrap

ALPHABET = [
    *"ab é“”—,.:",
    " ",
    " ",
    "新",
    "闻",
    "。",
    "한",
    "e\u0301",
    " \u0301",
    "👨\u200d👩\u200d👧",
    "❤\ufe0f",
    "نم",
    "ข่",
    "supercalifragilistic" * 3,
]
texts = st.lists(st.sampled_from(ALPHABET), max_size=80).map("".join)
widths = st.integers(min_value=2, max_value=50)


@example("it fits \u0301not", 8)
@given(texts, widths)
def test_lines_hold_every_character_but_spaces_between_them(text: str, width: int) -> None:
    position = 0
    for start, end in wrap(text, width):
        assert start >= position
        assert text[position:start].strip(" ") == ""
        position = end
    assert position == len(text)


@example("aa  新", 2)
@given(texts, widths)
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(cell_width(text[start:end].rstrip(" ")) <= width for start, end in wrap(text, width))


@given(texts, widths)
def test_no_line_cuts_a_grapheme_cluster(text: str, width: int) -> None:
    bounds = {start for start, _, _ in clusters(text)} | {len(text)}
    assert all(start in bounds and end in bounds for start, end in wrap(text, width))


def test_breaks_stand_at_spaces() -> None:
    text = "The talks in Istanbul lasted six hours."
    assert [text[start:end] for start, end in wrap(text, 12)] == ["The talks in", "Istanbul", "lasted six", "hours."]


def test_a_word_longer_than_the_line_is_broken() -> None:
    assert wrap("abcdefghij", 4) == [(0, 4), (4, 8), (8, 10)]


def test_chinese_text_breaks_between_characters_but_not_before_a_full_stop() -> None:
    text = "部长昨天在会议上说。"
    assert [text[start:end] for start, end in wrap(text, 10)] == ["部长昨天在", "会议上说。"]


@pytest.mark.parametrize(
    ("text", "cells"), [("abc", 3), ("“é”", 3), ("新闻", 4), ("👨\u200d👩\u200d👧", 2), ("e\u0301", 1), ("", 0)]
)
def test_width_counts_what_the_terminal_shows(text: str, cells: int) -> None:
    assert cell_width(text) == cells


@given(texts, st.integers(min_value=0, max_value=40))
def test_a_shortened_text_fits_and_says_that_it_was_cut(text: str, width: int) -> None:
    short = shorten(text, width)
    assert cell_width(short) <= width
    assert short == text or width == 0 or short.endswith("…")
