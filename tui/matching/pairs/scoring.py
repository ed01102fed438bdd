"""From pairs of sentences to scores: 0..1, and 0.5 is the bar that the program ships with.

Two logistic regressions. The first knows the two sentences and how rare their words are in the story; the second adds
what the first scores of the other pairs say, and its weights vary with a few of the features. The weights are in
`weights`, written by `python -m tests.benchmarks.fit_matching`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import exp
from operator import mul
from typing import NamedTuple

from tui.matching.pairs import context, features
from tui.matching.pairs.candidates import candidates, left_out_of
from tui.matching.pairs.context import ContextFeatures
from tui.matching.pairs.features import PairFeatures
from tui.matching.pairs.weights import FIRST, FIRST_BIAS, SECOND, SECOND_BIAS, VARIED
from tui.matching.progress import Tell, followed
from tui.matching.story_terms import StoryTerms

FEATURES = (*features.NAMES, *context.NAMES)
"""Names of all features, in the order of `ScoredPair.values`."""

VARYING = ("articles alike", "neighbour tells it", "quoted, both")
"""Features that the weights of the second score vary with: what place and rivals tell depends on how alike the articles
run, what words tell on whether a neighbour has them too and on whether both are quoted. Cross-validated, average
precision on the stories aligned by hand .767 -> .775, F1 on translations +.01."""

LEAST_FIRST = 0.035
"""First score from which on the surroundings are asked: below it they lift hardly a pair over the bar
(average precision with .02 to .04 is within .001 on the stories by hand)."""

_FIRST_SHARES, _SECOND_SHARES = (0.15, 0.35), (0.5, 0.7)
"""Where the two scores begin and end, as shares of all the work of a comparison."""

_FIRST_WEIGHTS = tuple(FIRST.get(name, 0.0) for name in features.NAMES)
_SECOND_WEIGHTS = tuple(SECOND.get(name, 0.0) for name in FEATURES)
_ALIKE, *_OTHERS = (
    (FEATURES.index(name), tuple(VARIED.get(name, {}).get(feature, 0.0) for feature in FEATURES)) for name in VARYING
)
_MOST_ARTICLES_ALIKE = 1 << 10  # pairs of articles: all of 45 articles; beyond, it is computed anew


class ScoredPair(NamedTuple):
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


def score_pairs(
    story: StoryTerms, compute: PairFeatures, least: float = 0.0, tell: Tell | None = None
) -> list[ScoredPair]:
    """Score all pairs of sentences of different articles that share a stem.

    Args:
        story: The sentences.
        compute: The features of their pairs.
        least: Score below which a pair may be left out.
        tell: Is told how far it is.
    """
    close = candidates(story)
    scored = score_close(story, compute, close, least, tell=tell)
    if least <= distant_score(1.0):
        scored += [ScoredPair(i, j, distant_score(cosine), ()) for i, j, cosine in left_out_of(story, close)]
    return scored


def score_close(
    story: StoryTerms,
    compute: PairFeatures,
    close: Sequence[tuple[int, int]],
    least: float,
    asked: float = LEAST_FIRST,
    *,
    tell: Tell | None = None,
) -> list[ScoredPair]:
    """Score the pairs that are worth a closer look.

    Args:
        story: The sentences.
        compute: The features of their pairs.
        close: The pairs, the earlier sentence first.
        least: Score below which a pair may be left out.
        asked: First score from which on the surroundings are asked.
        tell: Is told how far it is.
    """
    rows = [compute(i, j) for i, j in followed(close, tell, *_FIRST_SHARES)]
    first = [_chance(FIRST_BIAS + sum(map(mul, _FIRST_WEIGHTS, row))) for row in rows]
    around = ContextFeatures(story, dict(zip(close, first, strict=True)))
    scored: list[ScoredPair] = []
    for (i, j), row, score in zip(followed(close, tell, *_SECOND_SHARES), rows, first, strict=True):
        if score < asked:
            if least <= weak_score(asked):
                scored.append(ScoredPair(i, j, weak_score(score), ()))
            continue
        values = row + around(i, j)
        final = _chance(_second_logit(values))
        if final >= least:
            scored.append(ScoredPair(i, j, final, values))
    return scored


def parts_of(values: Sequence[float]) -> list[float]:
    """What each feature adds to the logit of the second score, beside its bias, in the order of `FEATURES`."""
    weights = _weights_between(values[_ALIKE[0]])
    for column, changes in _OTHERS:
        if varying := values[column]:
            weights = tuple([weight + varying * change for weight, change in zip(weights, changes, strict=True)])
    return list(map(mul, weights, values))


def weak_score(first: float) -> float:
    """The score of a pair whose surroundings are not asked."""
    return 0.1 * first


def distant_score(cosine: float) -> float:
    """The score of a pair that was only ranked."""
    return 0.001 * cosine


def _second_logit(values: Sequence[float]) -> float:
    """The sum of what `parts_of` tells, and the bias."""
    column, _ = _ALIKE
    logit: float = SECOND_BIAS + sum(map(mul, _weights_between(values[column]), values))
    for column, changes in _OTHERS:
        if varying := values[column]:
            logit += varying * sum(map(mul, changes, values))
    return logit


@lru_cache(maxsize=_MOST_ARTICLES_ALIKE)
def _weights_between(alike: float) -> tuple[float, ...]:
    """The weights in two articles that run so much alike."""
    return tuple([weight + alike * change for weight, change in zip(_SECOND_WEIGHTS, _ALIKE[1], strict=True)])


def _chance(logit: float) -> float:
    return 1 / (1 + exp(-logit)) if logit > -60 else 0.0
