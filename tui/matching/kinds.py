"""How two matched sentences say the same: identical, edited, quote, contained or reworded."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from tui.matching.story_terms import StoryTerms
from tui.matching.terms import Terms, terms_of
from tui.model import Band, Kind
from tui.reading.lines.datelines import without_opening
from tui.text import fold

EDITED = 0.75
"""Word-level similarity from which on a sentence counts as the other one edited."""

IN_ORDER = 0.8
"""Words of the shorter sentence that must stand in the other in the same order (PAWS: the same words in another order
mean something else)."""

COMMON_IN_ORDER = 0.9
"""The same of the content words that both have: so .07 of PAWS's pairs of different meaning are edits, not .26."""

SAME_QUOTATION = 0.5
"""Part of the shorter quotation's weight that the longer one has, cut or translated anew."""

QUOTED_PART = 0.2
"""Part of a sentence's weight that must be quoted for the quotation to be what it is about."""

SAME_WORDS_QUOTED = 0.85
"""Part of the longer quotation's weight that both have, for words that differ around it to be another frame of it."""

CONTAINED_BIAS, CONTAINED_COVERED, CONTAINED_LONGER = -0.88, 3.73, -2.91
"""Where contained begins: the part of the lighter sentence's weight that the other has, and the words of the lighter as
a part of the other's. Fitted on the stories aligned by hand and on merged sentences of WMT; of the matches found .69
of the contained and .82 of the reworded are called so (python -m tests.benchmarks.fit_matching_kinds)."""

CUT_OFF = 4
"""Content words that a sentence has beyond one that is wholly inside it, from which on it is no mere edit of it."""

STRONG = 0.75
"""Score from which on a match is strong: on stories that were not fitted nine in ten are right, of the likely half."""

_MISSING = 0.03  # of its rarity that an inner sentence may lack; at .045 one labelled story changes, no figure does

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
    return edited_text_similarity(a, b) > 0


def edited_text_similarity(a: str, b: str) -> float:
    """`edited_similarity` of two sentences, of their openings ("OSLO, 12 March (NorthWire) -") apart."""
    return edited_similarity(terms_of(without_opening(a)), terms_of(without_opening(b)))


def edited_similarity(a: Terms, b: Terms) -> float:
    """Word-level similarity of two sentences of which one is the other edited, else 0."""
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    if shorter < EDITED / (2 - EDITED) * longer or not shorter:
        return 0.0
    if a.numbers != b.numbers or a.is_negated is not b.is_negated:
        return 0.0
    from rapidfuzz.distance import Indel, LCSseq  # noqa: PLC0415 - when something is compared

    similarity = Indel.normalized_similarity(a.stems, b.stems)
    if similarity < EDITED:
        return 0.0
    if LCSseq.similarity(a.stems, b.stems) < IN_ORDER * shorter or _names_conflict(a, b):
        return 0.0
    ours, theirs = [stem for stem in a.order if stem in b.content], [stem for stem in b.order if stem in a.content]
    if LCSseq.similarity(ours, theirs) < COMMON_IN_ORDER * min(len(ours), len(theirs)):
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


def kind_of(story: StoryTerms, i: int, j: int) -> tuple[Kind, Inner]:
    """The kind of a match of two sentences of a story that are not equal, and which is inside the other."""
    a, b = story.sentences[i], story.sentences[j]
    is_quoted = _is_about_a_quotation(story, i) and _is_about_a_quotation(story, j)
    if edited_similarity(a, b):
        if is_quoted and _is_framed_anew(story, a, b):
            return Kind.QUOTE, None
        if _is_cut_off(a, b) or _is_cut_off(b, a):
            return Kind.CONTAINED, "a" if len(a.content) < len(b.content) else "b"
        return Kind.EDITED, None
    is_same_quotation = is_quoted and _same_quotation(story, a, b)
    if is_same_quotation and not _is_cut(story, i, j):
        return Kind.QUOTE, None
    if is_same_quotation or _is_contained(story, i, j):
        return Kind.CONTAINED, "a" if story.mass[i] < story.mass[j] else "b"
    return Kind.REWORDED, None


def _is_cut_off(inner: Terms, outer: Terms) -> bool:
    """Whether one sentence states what the other states, and clearly less: a clause or two of it are gone."""
    return inner.content <= outer.content and len(outer.content) - len(inner.content) >= CUT_OFF


def _is_contained(story: StoryTerms, i: int, j: int) -> bool:
    """Whether the other sentence has so much of the lighter one, and is so much longer, that it says all of it."""
    covered, length = covered_and_length(story, i, j)
    is_lighter = story.mass[i] != story.mass[j]
    return is_lighter and CONTAINED_BIAS + CONTAINED_COVERED * covered + CONTAINED_LONGER * length > 0


def covered_and_length(story: StoryTerms, i: int, j: int) -> tuple[float, float]:
    """The part of the lighter sentence's weight that the other has, and its words as a part of the other's."""
    inner, outer = (i, j) if story.mass[i] < story.mass[j] else (j, i)
    some, more = story.sentences[inner], story.sentences[outer]
    covered = story.weight(some.content & more.content) / max(story.mass[inner], 0.1)
    return covered, len(some.stems) / max(len(more.stems), 1)


def _is_cut(story: StoryTerms, i: int, j: int) -> bool:
    """Whether one of two sentences with the same quotation is wholly inside the other, which is twice as long."""
    inner, outer = (i, j) if story.mass[i] < story.mass[j] else (j, i)
    some, more = story.sentences[inner], story.sentences[outer]
    missing = story.weight(some.content - more.content)
    return missing <= _MISSING * story.mass[inner] and 2 * len(some.stems) <= len(more.stems)


def _is_framed_anew(story: StoryTerms, a: Terms, b: Terms) -> bool:
    """Whether two sentences quote the same words and differ around them."""
    both = story.weight(a.quoted & b.quoted)
    most = max(story.weight(a.quoted), story.weight(b.quoted))
    return both >= SAME_WORDS_QUOTED * most and a.content - a.quoted != b.content - b.quoted


def _is_about_a_quotation(story: StoryTerms, index: int) -> bool:
    terms = story.sentences[index]
    return bool(terms.quotes) and story.weight(terms.quoted) >= QUOTED_PART * story.mass[index]


def _same_quotation(story: StoryTerms, a: Terms, b: Terms) -> bool:
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
