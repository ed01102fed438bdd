"""Live tickers are told from lists of other reports by the sentences under their times."""

from __future__ import annotations

import pytest

from tui.reading.lines.tickers import find_entries, is_clock
from tui.reading.pieces import Piece, measure

TOLD = "The river has dropped by thirty centimetres since its peak, the agency said."


def entries(texts: list[str]) -> list[range]:
    lines = [measure(Piece(0, len(text), text)) for text in texts]
    return find_entries(lines, [text == "Share" for text in texts])


def test_an_entry_goes_from_its_time_to_what_ends_it() -> None:
    texts = ["17.42 GMT", "River falls", TOLD, "Share", "16.58 GMT", TOLD, "15:20 Uhr", TOLD]

    assert entries(texts) == [range(0, 3), range(4, 6), range(6, 8)]


def test_buttons_below_its_time_do_not_end_an_entry() -> None:
    texts = ["17.42 GMT", "Share", "River falls", TOLD, "Share", "16.58 GMT", "Share", TOLD, "15:20 Uhr", TOLD]

    assert entries(texts) == [range(0, 4), range(5, 8), range(8, 10)]


def test_times_may_stand_below_what_happened_then() -> None:
    texts = [
        "Share",
        TOLD,
        "River falls",
        TOLD,
        "17.42 WIB",
        "Share",
        "Bridge shut",
        TOLD,
        "16.58 WIB",
        TOLD,
        "15.20 WIB",
    ]

    assert entries(texts) == [range(2, 5), range(6, 9), range(9, 11)]


def test_times_over_headlines_are_a_list_of_other_reports() -> None:
    assert entries(["17:42", "River falls", "16:58", "Bridge stays closed", "15:20", "Hawks win"]) == []


def test_two_times_make_no_ticker() -> None:
    assert entries(["17:42", TOLD, "16:58", TOLD]) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("17.42 GMT", True),
        ("9:05 am", True),
        ("14h30", True),
        ("15:20 Uhr", True),
        ("3-1", False),
        ("17.42 died", False),
    ],
)
def test_a_time_of_day_stands_alone(text: str, expected: bool) -> None:
    assert is_clock(text) is expected
