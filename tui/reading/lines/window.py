"""Where the running text of a page stands."""

from __future__ import annotations

from collections.abc import Sequence


def heaviest_run(weights: Sequence[int]) -> tuple[int, int] | None:
    """The run of neighbours with the greatest sum, in one scan.

    With prose weighing for and furniture against, it is where the report stands: the maximum-sum segment of Finn,
    Kushmerick and Smyth (2001), by Kadane's algorithm.

    Args:
        weights: One a line, positive for prose.

    Returns:
        Its first place and the one after its last, or None where nothing is positive; of equal runs the first.

    >>> heaviest_run([-5, 30, -8, 40, -20, 10])
    (1, 4)
    """
    best = total = start = 0
    found = None
    for place, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, place
        total += weight
        if total > best:
            best, found = total, (start, place + 1)
    return found
