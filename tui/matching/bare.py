"""How far two sentences say the same with no story around them: every word weighs alike.

A logistic regression on the graded pairs of STS-B train, times a guard: where two sentences have nearly the same words,
their order decides (PAWS: the same words in another order mean something else). Figures: tests.benchmarks.matching.
"""

from __future__ import annotations

from math import exp

from tui.matching.kinds import folded
from tui.matching.terms import Terms, terms_of_article
from tui.matching.weights import BARE, BARE_BIAS

NAMES = ("content", "content contained", "letters", "runs of letters", "negation differs", "numbers conflict")
"""The features in the order of the values."""

SAME_WORDS = 8
"""Power of the share of words in common at which the order of words begins to count."""

_LETTERS = 4
_RUN = 3


def bare_similarity(left: str, right: str) -> float:
    """What `tui.matching.similarity` does."""
    if folded(left) == folded(right):
        return 1.0 if folded(left) else 0.0
    values = bare_features(left, right)
    if not values[0] and not values[2]:
        return 0.0
    logit = BARE_BIAS + sum([BARE[name] * value for name, value in zip(NAMES, values, strict=True)])
    return order_guard(left, right) / (1 + exp(-logit))


def bare_features(left: str, right: str) -> list[float]:
    """What two sentences have in common, in the order of `NAMES`."""
    a, b = terms_of_article([left])[0], terms_of_article([right])[0]
    shorter = min(len(a.content), len(b.content))
    conflict = a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers)
    return [
        _shared_part(a.content, b.content),
        len(a.content & b.content) / max(shorter, 1),
        _shared_part(_beginnings(a), _beginnings(b)),
        _shared_part(_runs(a), _runs(b)),
        float(a.is_negated is not b.is_negated),
        float(bool(conflict)),
    ]


def order_guard(left: str, right: str) -> float:
    """1 where the words differ or stand in one order; the nearer to 0, the more of the same words change places."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - when something is compared

    a, b = terms_of_article([left])[0], terms_of_article([right])[0]
    in_common = _shared_part(frozenset(a.stems), frozenset(b.stems))
    in_order: float = Indel.normalized_similarity(a.order, b.order)
    return 1 - in_common**SAME_WORDS * (1 - in_order)


def _shared_part(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice coefficient."""
    return 2 * len(one & other) / max(len(one) + len(other), 1)


def _beginnings(terms: Terms) -> frozenset[str]:
    """The first letters of the content words: sees through derivations."""
    return frozenset([stem[:_LETTERS] for stem in terms.content])


def _runs(terms: Terms) -> frozenset[str]:
    """All runs of three letters of the content words, their ends included: sees through spellings."""
    bounded = [f" {stem} " for stem in terms.content]
    return frozenset([word[k : k + _RUN] for word in bounded for k in range(len(word) - _RUN + 1)])
