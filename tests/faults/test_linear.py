"""Twice the text costs at most about twice the work, whatever the text is."""

from __future__ import annotations

import pytest

from tests.faults.adversarial import UNITS, WORK, calls_of, text_of

CHARACTERS = 700
MATCHED_CHARACTERS = 1_500
"""For the matcher, which takes fewer sentences than these for a story too small to weigh words."""

MOST_TIMES = 2.5
FREE_CALLS = 1_000
"""Calls that are no sign of anything: so few characters may take them once."""


@pytest.mark.parametrize("work", WORK)
def test_doubled_text_takes_no_more_than_doubled_work(work: str) -> None:
    slow, length = [], MATCHED_CHARACTERS if work == "matcher" else CHARACTERS
    for name, unit in UNITS.items():
        once = calls_of(WORK[work], text_of(unit, length))
        twice = calls_of(WORK[work], text_of(unit, 2 * length))
        if twice > MOST_TIMES * once + FREE_CALLS:
            slow.append(f"{name}: {once} calls, then {twice}")
    assert not slow, "\n".join(slow)


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
