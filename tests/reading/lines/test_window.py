"""Where the running text of a page stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.reading.lines.window import heaviest_run


def test_the_heaviest_run_bridges_a_small_gap_and_leaves_a_large_one() -> None:
    assert heaviest_run([-5, 30, -8, 40, -20, 10]) == (1, 4)


def test_without_prose_there_is_no_run() -> None:
    assert heaviest_run([]) is None
    assert heaviest_run([-3, 0, -1]) is None


@given(st.lists(st.integers(-20, 20), max_size=25))
def test_no_other_run_is_heavier(weights: list[int]) -> None:
    sums = [sum(weights[first:last]) for first in range(len(weights)) for last in range(first + 1, len(weights) + 1)]
    found = heaviest_run(weights)

    assert max([0, *sums]) == (sum(weights[slice(*found)]) if found else 0)
