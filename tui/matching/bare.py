"""How far two sentences say the same with no story around them: every word weighs alike.

A logistic regression on the graded pairs of STS-B train; Pearson correlation .78 on its dev part.
The order of words is not looked at: on graded pairs it tells nothing.
"""

from __future__ import annotations

from math import exp

from tui.matching.kinds import folded
from tui.matching.terms import Terms, terms_of_article
from tui.matching.weights import BARE, BARE_BIAS

NAMES = ("content", "content contained", "letters", "negation differs", "numbers conflict")
"""The features in the order of the values."""

_LETTERS = 4


def bare_similarity(left: str, right: str) -> float:
    """What `tui.matching.similarity` does."""
    if folded(left) == folded(right):
        return 1.0 if folded(left) else 0.0
    values = bare_features(left, right)
    if not values[0] and not values[2]:
        return 0.0
    logit = BARE_BIAS + sum([BARE[name] * value for name, value in zip(NAMES, values, strict=True)])
    return 1 / (1 + exp(-logit))


def bare_features(left: str, right: str) -> list[float]:
    """What two sentences have in common, in the order of `NAMES`."""
    a, b = terms_of_article([left])[0], terms_of_article([right])[0]
    shared = len(a.content & b.content)
    shorter, longer = sorted((len(a.content), len(b.content)))
    one, other = _beginnings(a), _beginnings(b)
    conflict = a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers)
    return [
        2 * shared / max(shorter + longer, 1),
        shared / max(shorter, 1),
        2 * len(one & other) / max(len(one) + len(other), 1),
        float(a.is_negated is not b.is_negated),
        float(bool(conflict)),
    ]


def _beginnings(terms: Terms) -> set[str]:
    """The first letters of the content words: sees through derivations."""
    return {stem[:_LETTERS] for stem in terms.content}
