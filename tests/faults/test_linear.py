"""Twice the text costs at most about twice the work, whatever the text is."""

from __future__ import annotations

import pytest

from tests.faults.adversarial import UNITS, WORK, calls_of, text_of

CHARACTERS = 700
MOST_TIMES = 2.5
FREE_CALLS = 1_000
"""Calls that are no sign of anything: so few characters may take them once."""

MATCHED = ("prose", "ideographs", "numbers", "open quotations", "dates", "short lines")
MATCHED_CHARACTERS = 1_500
DOUBLINGS = 3
"""For the matcher, whose limits on what is frequent begin to hold somewhere within these lengths."""


@pytest.mark.parametrize("work", [work for work in WORK if work != "matcher"])
def test_doubled_text_takes_no_more_than_doubled_work(work: str) -> None:
    slow = []
    for name, unit in UNITS.items():
        once = calls_of(WORK[work], text_of(unit, CHARACTERS))
        twice = calls_of(WORK[work], text_of(unit, 2 * CHARACTERS))
        if twice > MOST_TIMES * once + FREE_CALLS:
            slow.append(f"{name}: {once} calls, then {twice}")
    assert not slow, "\n".join(slow)


@pytest.mark.parametrize("name", MATCHED)
def test_matching_grows_no_faster_than_text(name: str) -> None:
    lengths = (MATCHED_CHARACTERS, MATCHED_CHARACTERS << DOUBLINGS)
    once, later = (calls_of(WORK["matcher"], text_of(UNITS[name], length)) for length in lengths)
    assert later < MOST_TIMES**DOUBLINGS * once


def test_enough_is_tried() -> None:
    assert len(UNITS) >= 30
    assert {"splitter", "cleaner", "matcher", "word difference", "layout", "find"} <= set(WORK)


def test_the_count_sees_work_that_grows_with_the_square() -> None:
    def square(text: str) -> None:
        for _ in text:
            for _ in text:
                len(text)

    once, twice = (calls_of(square, "a" * length) for length in (100, 200))
    assert twice > MOST_TIMES * once + FREE_CALLS
