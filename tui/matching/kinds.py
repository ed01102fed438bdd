"""How two matched sentences say the same: identical, edited, quote, contained or reworded."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from tui.matching.story import Story
from tui.matching.terms import Terms, terms_of
from tui.model import Band, Kind
from tui.text import fold

EDITED = 0.75
"""Word-level similarity from which on a sentence counts as the other one edited."""

IN_ORDER = 0.8
"""Words of the shorter sentence that must stand in the other in the same order (PAWS: the same words in another order
mean something else)."""

SAME_QUOTATION = 0.5
"""Part of the shorter quotation's weight that the longer one has, cut or translated anew."""

QUOTED_PART = 0.2
"""Part of a sentence's weight that must be quoted for the quotation to be what it is about."""

COVERED = 0.45
"""Part of a sentence's weight that the other must have for it to be inside."""

CLEARLY_MORE = 0.55
"""Weight of the inner sentence as a part of the outer one's, at most. This and the three above are those of a grid that
gave the kinds of the stories aligned by hand about as often as any: exact .73, acceptable .98."""

STRONG = 0.75
"""Score from which on a match is strong: on stories that were not fitted nine in ten are right, of the likely half."""

Inner = Literal["a", "b"] | None


def band_of(kind: Kind, score: float) -> Band:
    """The score in words."""
    if kind in (Kind.IDENTICAL, Kind.EDITED):
        return Band.SAME
    if score >= STRONG:
        return Band.STRONG
    return Band.LIKELY if score >= 0.5 else Band.POSSIBLE


def is_edited(a: str, b: str) -> bool:
    """Whether one sentence is the other with small changes, none of them in a number or a name."""
    return edited_similarity(terms_of(a), terms_of(b)) > 0


def edited_similarity(a: Terms, b: Terms) -> float:
    """Word-level similarity of two sentences of which one is the other edited, else 0."""
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    if shorter < EDITED / (2 - EDITED) * longer or not shorter:
        return 0.0
    from rapidfuzz.distance import Indel, LCSseq  # noqa: PLC0415 - when something is compared

    similarity = Indel.normalized_similarity(a.stems, b.stems)
    if similarity < EDITED or a.numbers != b.numbers or a.is_negated is not b.is_negated:
        return 0.0
    if LCSseq.similarity(a.stems, b.stems) < IN_ORDER * shorter or _names_conflict(a, b):
        return 0.0
    return similarity


def _names_conflict(a: Terms, b: Terms) -> bool:
    """Each has a name that the other lacks, or the same names change places."""
    only_a, only_b = a.names - b.content, b.names - a.content
    if only_a and only_b:
        return True
    order_a = [stem for stem in a.order if stem in a.names and stem in b.content]
    order_b = [stem for stem in b.order if stem in a.names]
    return sorted(order_a) == sorted(order_b) and order_a != order_b


def kind_of(story: Story, i: int, j: int) -> tuple[Kind, Inner]:
    """The kind of a match of two sentences of a story that are not equal, and which is inside the other."""
    a, b = story.sentences[i], story.sentences[j]
    if edited_similarity(a, b):
        return Kind.EDITED, None
    if _is_about_a_quotation(story, i) and _is_about_a_quotation(story, j) and _same_quotation(story, a, b):
        return Kind.QUOTE, None
    shared = story.weight(a.content & b.content)
    mass_a, mass_b = story.mass[i], story.mass[j]
    lighter, heavier = min(mass_a, mass_b), max(mass_a, mass_b)
    if lighter < CLEARLY_MORE * heavier and shared >= COVERED * lighter:
        return Kind.CONTAINED, "a" if mass_a < mass_b else "b"
    return Kind.REWORDED, None


def _is_about_a_quotation(story: Story, index: int) -> bool:
    terms = story.sentences[index]
    return bool(terms.quotes) and story.weight(terms.quoted) >= QUOTED_PART * story.mass[index]


def _same_quotation(story: Story, a: Terms, b: Terms) -> bool:
    """Whether a quotation of the one has most of the weight of one of the other."""
    for one in a.quotes:
        for other in b.quotes:
            first, second = a.content.intersection(one), b.content.intersection(other)
            lighter = min(story.weight(first), story.weight(second))
            if lighter and story.weight(first & second) >= SAME_QUOTATION * lighter:
                return True
    return False


@lru_cache(maxsize=1 << 12)
def folded(text: str) -> str:
    """`fold`, remembered for the sentences of the last comparisons."""
    return fold(text)
