"""How far two sentences say the same with no story around them: words weigh by how rare they are in English.

A logistic regression, times a guard: where two sentences have nearly the same words, their order decides (PAWS: the
same words in another order mean something else). What else differs counts otherwise where most words are shared, so
some features enter a second time, times the square of the shared part; and in a headline otherwise than in a long
sentence, so all weights vary with the length of the shorter one. Figures: tests.benchmarks.matching.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise
from math import exp, log1p

from tui.matching.kinds import folded
from tui.matching.languages import likely_language
from tui.matching.pairs.rarity import COMMON
from tui.matching.pairs.weights import BARE, BARE_BIAS, BARE_VARIED
from tui.matching.terms import Terms, terms_of

_DIFFERENCES = (
    "content in any spelling", "letters in order", "word pairs", "runs of three", "lengths alike", "length differs",
    "length of the shorter", "negation differs", "numbers differ", "names missing, better side",
    "names missing, worse side", "words missing, better side",
)  # fmt: skip
_WEIGHED = ("all words", "all words of the shorter", "all words of the longer", "content by rarity")
NAMES = ("content", *_DIFFERENCES, *(f"{name}, much shared" for name in _DIFFERENCES), *_WEIGHED)
"""The features in the order of the values."""

VARYING = "length of the shorter"
"""The feature that the weights vary with: by it accuracy on MRPC rises from .770 to .774, correlation on headlines from
.796 to .802 (rarity brings the rest of the gain there, from .790)."""

SAME_WORDS = 8
"""Power of the share of words in common at which the order of words begins to count."""

# By MRPC, STS-B and headlines: spelling at .70 or .95 costs up to .008 of the correlation, a number half or half
# again as rare up to .005 or .001, unknown words likewise .003 (python -m tests.benchmarks.matching).
_SAME_SPELLING = 0.85
_RAREST = 0.7
_NUMBER = 8.25
_LENGTH = NAMES.index(VARYING)
_WEIGHTS = tuple(BARE.get(name, 0.0) for name in NAMES)
_CHANGES = tuple(BARE_VARIED.get(name, 0.0) for name in NAMES)


def bare_similarity(left: str, right: str) -> float:
    """What `tui.matching.similarity` does."""
    if folded(left) == folded(right):
        return 1.0 if folded(left) else 0.0
    values = bare_features(left, right)
    if not values[0] and not values[1]:
        return 0.0
    length = values[_LENGTH]
    weights = zip(_WEIGHTS, _CHANGES, values, strict=True)
    logit = BARE_BIAS + sum([(weight + length * change) * value for weight, change, value in weights])
    return order_guard(left, right) / (1 + exp(-logit))


def bare_features(left: str, right: str) -> list[float]:
    """What two sentences have in common, in the order of `NAMES`."""
    a, b = _terms(left, right)
    content = _shared_part(a.content, b.content)
    values = [*_wordings(a, b), *_lengths(a, b), *_missing(a, b)]
    return [content, *values, *[content * content * value for value in values], *_overlaps(a, b)]


def order_guard(left: str, right: str) -> float:
    """1 where the words differ or stand in one order; the nearer to 0, the more of the same words change places."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - when something is compared

    a, b = _terms(left, right)
    in_common = _shared_part(frozenset(a.stems), frozenset(b.stems))
    in_order: float = Indel.normalized_similarity(a.order, b.order)
    return 1 - in_common**SAME_WORDS * (1 - in_order)


def _terms(left: str, right: str) -> tuple[Terms, Terms]:
    """Both sentences in the language that their function words tell; a headline without any is read as English."""
    language = likely_language((left, right)) or ("en" if left.isascii() and right.isascii() else "")
    return terms_of(left, language), terms_of(right, language)


def _wordings(a: Terms, b: Terms) -> tuple[float, ...]:
    """How much of the words, letters, pairs and runs of words is the same."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - when something is compared

    spelt = len(a.content & b.content) + (_spelt_alike(a, b) + _spelt_alike(b, a)) / 2
    return (
        2 * spelt / max(len(a.content) + len(b.content), 1),
        Indel.normalized_similarity(a.letters, b.letters),
        _shared_part(frozenset(pairwise(a.order)), frozenset(pairwise(b.order))),
        _shared_part(_threes(a), _threes(b)),
    )


def _lengths(a: Terms, b: Terms) -> tuple[float, ...]:
    """How alike the lengths in words are, how far apart, and the shorter one."""
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    return shorter / max(longer, 1), min(1.0, (longer - shorter) / 10), log1p(shorter) / 4


def _missing(a: Terms, b: Terms) -> tuple[float, ...]:
    """What either denies, and numbers, names and words that only one of them has."""
    ours, theirs = len(a.names - b.content), len(b.names - a.content)
    return (
        float(a.is_negated is not b.is_negated),
        float(bool(a.numbers - b.numbers and b.numbers - a.numbers)),
        min(ours, theirs) / 3,
        min(1.0, max(ours, theirs) / 5),
        min(1.0, min(len(a.content - b.content), len(b.content - a.content)) / 6),
    )


def _overlaps(a: Terms, b: Terms) -> tuple[float, ...]:
    """The part in common of all words, function words too, of the shorter, of the longer; of content by rarity."""
    shared = (Counter(a.stems) & Counter(b.stems)).total()
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    mass, whole = _mass(a.content & b.content), _mass(a.content) + _mass(b.content)
    return (
        2 * shared / max(shorter + longer, 1),
        shared / max(shorter, 1),
        shared / max(longer, 1),
        2 * mass / max(whole, 1.0),
    )


def _mass(senses: frozenset[str]) -> float:
    """How rare some senses are together."""
    rarity = _rarity()
    most = rarity[""]
    return sum([_NUMBER if sense.startswith("#") else rarity.get(sense, most) for sense in senses])


@cache
def _rarity() -> dict[str, float]:
    """Per common sense how rare it is in English, and under "" how rare all others are."""
    rarity = {sense: step for step, senses in COMMON.items() for sense in senses.split()}
    return {**rarity, "": max(rarity.values()) + _RAREST}


def _spelt_alike(one: Terms, other: Terms) -> float:
    """Sum over the words that only the one has of how nearly one of the other's is spelt the same."""
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415 - when something is compared

    ours, theirs = _only_in(one, other), _only_in(other, one)
    alike = 0.0
    for stem in ours:
        nearest: float = max([JaroWinkler.similarity(stem, peer) for peer in theirs if peer[0] == stem[0]], default=0.0)
        alike += nearest if nearest > _SAME_SPELLING else 0.0
    return alike


def _only_in(one: Terms, other: Terms) -> set[str]:
    """Stems of the content words of which the other sentence has no word that says the same."""
    only = one.content - other.content
    return {stem for stem, sense in zip(one.stems, one.senses, strict=True) if sense in only}


def _threes(terms: Terms) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(terms.stems, terms.stems[1:], terms.stems[2:], strict=False))


def _shared_part(one: frozenset[object], other: frozenset[object]) -> float:
    """Dice coefficient."""
    return 2 * len(one & other) / max(len(one) + len(other), 1)
