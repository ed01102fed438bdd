"""From pairs of sentences to scores: 0..1, and 0.5 is the bar that the program ships with.

Two logistic regressions. The first knows the two sentences and how rare their words are in the story; the second adds
what the first scores of the other pairs say. The weights are in `weights`, written by
`python -m tests.benchmarks.fit_matching`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from operator import mul

from tui.matching import context, features
from tui.matching.candidates import candidates
from tui.matching.context import ContextFeatures
from tui.matching.features import PairFeatures
from tui.matching.story import Story
from tui.matching.weights import FIRST, FIRST_BIAS, SECOND, SECOND_BIAS

_FIRST = tuple(FIRST[name] for name in features.NAMES)
FEATURES = (*features.NAMES, *context.NAMES)
"""Names of all features, in the order of `ScoredPair.values`."""
_SECOND = tuple(SECOND[name] for name in FEATURES)
_DISTANT = 0.001


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """Two sentences of a story with their score.

    Attributes:
        i: Index of the earlier sentence in the story.
        j: Index of the later one.
        score: 0..1.
        values: The features in the order of `FEATURES`; empty for a pair that was only ranked.
    """

    i: int
    j: int
    score: float
    values: Sequence[float]


def score_pairs(story: Story) -> list[ScoredPair]:
    """Score all pairs of sentences of different articles that share a stem."""
    close, distant = candidates(story)
    compute = PairFeatures(story)
    rows = [compute(i, j) for i, j in close]
    first = {pair: _logistic(FIRST_BIAS, _FIRST, row) for pair, row in zip(close, rows, strict=True)}
    around = ContextFeatures(story, first)
    scored = []
    for (i, j), row in zip(close, rows, strict=True):
        values = row + around(i, j)
        scored.append(ScoredPair(i, j, _logistic(SECOND_BIAS, _SECOND, values), values))
    scored += [ScoredPair(i, j, _DISTANT * cosine, ()) for i, j, cosine in distant]
    return scored


def _logistic(bias: float, weights: Sequence[float], values: Sequence[float]) -> float:
    logit = bias + sum(map(mul, weights, values))
    return 1 / (1 + exp(-logit)) if logit > -60 else 0.0


def parts_of(values: Sequence[float]) -> dict[str, float]:
    """What each feature adds to the logit of the score."""
    return {name: weight * value for name, weight, value in zip(FEATURES, _SECOND, values, strict=True)}
