"""What a first guess says around every line of a page: the features of the classifier's second stage."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import log1p
from operator import sub, truediv

from tui.reading.classifying.columns import LONGEST, around, product, shares
from tui.reading.classifying.features import feature_names
from tui.reading.lines.window import heaviest_run
from tui.reading.pieces import Line

CONTEXT_FEATURES = feature_names(
    "p p-1 p+1 p-2 p+2 p_3 p_8 p_20 p_inside p_distance p_above p_below p_place p_share_above p_max_above"
    " p_max_below p×length"
)


def context_features(lines: Sequence[Line], first_guess: Sequence[float]) -> list[tuple[float, ...]]:
    """What the first probabilities around every line say, in the order of `CONTEXT_FEATURES`.

    Args:
        lines: All lines of a text.
        first_guess: Per line the probability of the first stage, 0..1.
    """
    count = len(lines)
    guess = list(first_guess)
    sizes = [line.words if line.words < LONGEST else LONGEST for line in lines]
    weights = [round((p - 0.4) * (size + 2) * 10) for p, size in zip(guess, sizes, strict=True)]
    first, last = heaviest_run(weights) or (0, 0)
    sums = [0.0, *accumulate(guess)]
    body = [0.0, *accumulate(p * size for p, size in zip(guess, sizes, strict=True))]
    above = [0.0, *accumulate(guess, max)]
    below = [*accumulate(reversed([*guess, 0.0]), max)][::-1]
    total = body[-1] or 1.0
    inside = [first <= place < last for place in range(count)]
    distances = [*range(first, 0, -1), *[0] * (last - first), *range(1, count - last + 1)]
    padded = [0.0, 0.0, *guess, 0.0, 0.0]
    return list(
        zip(
            guess,
            padded[1:-3],
            padded[3:-1],
            padded[:-4],
            padded[4:],
            *(_means_of_others(sums, guess, reach) for reach in (3, 8, 20)),
            inside,
            shares(distances, 30),
            [place < first for place in range(count)],
            [place >= last for place in range(count)],
            [(place - first) / max(1, last - first) if is_in else 0.0 for place, is_in in enumerate(inside)],
            [mass / total for mass in body[:-1]],
            above[:-1],
            below[1:],
            product(guess, [log1p(size) for size in sizes]),
            strict=True,
        )
    )


def _means_of_others(sums: Sequence[float], guess: Sequence[float], reach: int) -> list[float]:
    """The mean of the guesses for the lines near every line, without its own."""
    sizes = [size - 1 if size > 1 else 1 for size in around(range(len(sums)), reach)]
    return list(map(truediv, map(sub, around(sums, reach), guess), sizes))
