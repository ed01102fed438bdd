"""What a printed page has at its top and foot stands between the lines of a report and is none of them."""

from __future__ import annotations

import pytest

from tests.reading.articles import assert_sound, read_text
from tui.model import Dropped
from tui.reading.plain_text.running_heads import running_heads
from tui.reading.plain_text.wrapping import read_rows

PAGE = [f"The council met for the {n}th time that day to hear what the engineers had found." for n in range(4, 14)]


def heads_of(lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    rows = read_rows(text)
    return [text[rows[place].start : rows[place].end] for place in running_heads(text, rows)]


def test_a_line_that_comes_again_with_a_higher_number_is_the_head_of_a_page() -> None:
    left, right = (
        "4    THE HARBOUR GAZETTE    Friday, 6 February 2026",
        "Friday, 6 February 2026   THE HARBOUR GAZETTE  5",
    )
    assert heads_of([left, *PAGE, right, *PAGE]) == [left, right]


@pytest.mark.parametrize("line", ["Page 3 of 7", "Seite 12", "- 4 -", "Continued on page 5", "Fortsetzung auf Seite 3"])
def test_a_line_that_counts_pages_is_one(line: str) -> None:
    assert heads_of([*PAGE, line, *PAGE]) == [line]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Halden Town 31", "Marlow Rovers 62"),
        ("Updated 5 hours ago by the desk at 5", "Updated 3 hours ago by the desk at 3"),
        ("Points 12", "Points 14"),
        ("1. The road stays shut.", "2. The road stays shut."),
    ],
)
def test_lines_with_numbers_of_another_kind_are_none(above: str, below: str) -> None:
    assert heads_of([above, *PAGE, below, *PAGE]) == []


def test_a_table_whose_rows_differ_in_a_number_stays() -> None:
    rows = [f"Seats of the Harbour Party {n}" for n in (12, 13, 14)]
    assert heads_of([*PAGE, *rows, *PAGE]) == []


def test_the_report_around_the_head_of_a_page_is_whole() -> None:
    lines = [
        "Council approves flood wall",
        "",
        *PAGE,
        "",
        "Continued on page 5",
        "",
        "The vote was 19 to 14.",
        "Work begins in May.",
    ]

    article = read_text("\n".join(lines))

    (dropped,) = [block for block in article.blocks if block.dropped]
    assert (dropped.dropped, dropped.rule) == (Dropped.MARKUP, "the head or foot of a printed page")
    assert article.title == "Council approves flood wall"
    assert_sound(article)
