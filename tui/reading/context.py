"""What a first guess says around every line of a page: the features of the classifier's second stage."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import log1p

from tui.reading.features import names_in
from tui.reading.pieces import Line
from tui.reading.window import heaviest_run

_LONGEST = 60

CONTEXT_FEATURES = names_in(
    "p p-1 p+1 p-2 p+2 p_3 p_8 p_20 p_inside p_distance p_above p_below p_place p_share_above p_max_above"
    " p_max_below p×length"
)


def context_features(lines: Sequence[Line], first_guess: Sequence[float]) -> list[list[float]]:
    """What the first probabilities around every line say, in the order of `CONTEXT_FEATURES`.

    Args:
        lines: All lines of a text.
        first_guess: Per line the probability of the first stage, 0..1.
    """
    count = len(lines)
    guess = list(first_guess)
    sizes = [min(line.words, _LONGEST) for line in lines]
    weights = [round((p - 0.4) * (size + 2) * 10) for p, size in zip(guess, sizes, strict=True)]
    first, last = heaviest_run(weights) or (0, 0)
    sums = [0.0, *accumulate(guess)]
    body = [0.0, *accumulate(p * size for p, size in zip(guess, sizes, strict=True))]
    above = [0.0, *accumulate(guess, max)]
    below = [*accumulate(reversed([*guess, 0.0]), max)][::-1]
    total = body[-1] or 1.0
    rows: list[list[float]] = []
    for place in range(count):
        inside = first <= place < last
        distance = 0 if inside else first - place if place < first else place - last + 1

        def near(reach: int, at: int = place) -> float:
            low, high = max(0, at - reach), min(count, at + reach + 1)
            return (sums[high] - sums[low] - guess[at]) / max(1, high - low - 1)

        rows.append(
            [
                guess[place],
                guess[place - 1] if place else 0.0,
                guess[place + 1] if place + 1 < count else 0.0,
                guess[place - 2] if place > 1 else 0.0,
                guess[place + 2] if place + 2 < count else 0.0,
                near(3),
                near(8),
                near(20),
                inside,
                min(distance, 30) / 30,
                place < first,
                place >= last,
                (place - first) / max(1, last - first) if inside else 0.0,
                body[place] / total,
                above[place],
                below[place + 1],
                guess[place] * log1p(sizes[place]),
            ]
        )
    return rows
