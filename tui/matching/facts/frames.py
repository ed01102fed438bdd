"""Two sentences with the same words around one place, and there a denial on one side, or the numbers of two things.

A quotation that two reports give word for word but for a "not" is the case: no unit and no verb need be known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from tui.matching.facts.claims import Claim, Difference
from tui.matching.words import NUMBERED
from tui.text import lower_case

ALIKE = 0.1
"""Jaccard coefficient of the content of two sentences from which on they are laid beside each other."""

_FRAME = 3
"""Equal words on either side of a place that differs."""

_MOST = 2  # words; longer places differ in more than one thing
_MARK = re.compile(r"\b(?:not|never|cannot|\w+n['’]t|\d[\d.,]*)")
"""Of text in lower case."""
_DENIES = re.compile(r"not|never|cannot|\w+n't").fullmatch
_HELPING = frozenset({"do", "does", "did", "will", "wo", "can", "ca"})

Step = tuple[int, int, int, int]
"""Where a run of words begins and ends, here and there."""


def differing_in_one_place(a: Claim, b: Claim) -> Iterator[Difference]:
    """What stands in the places that differ: (what, words of a, words of b).

    Args:
        a: The one sentence.
        b: The other.
    """
    is_denied_alike = len(a.denials) == len(b.denials)
    if is_denied_alike and a.vocabulary.isdisjoint(NUMBERED):
        return
    if a.alike(b) < ALIKE or _marks(a.text) == _marks(b.text):
        return
    ours, theirs = _folded(a), _folded(b)
    for start, end, other_start, other_end in _places(ours, theirs):
        what = _sort(ours[start:end], theirs[other_start:other_end], ours[start - 1])
        if what and not (what == "negation" and is_denied_alike):
            first = 1 if end == start or other_end == other_start else 0
            yield what, a.span(start - first, end - 1), b.span(other_start - first, other_end - 1)


@lru_cache(maxsize=1 << 11)
def _marks(text: str) -> tuple[str, ...]:
    """The denials and the numbers of a sentence in order: without another one there, nothing is to be told."""
    return tuple([found.rstrip(".,") for found in _MARK.findall(lower_case(text))])


def _folded(claim: Claim) -> list[str]:
    return [word.lower.replace("’", "'") for word in claim.words]


def _places(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Step]:
    """The short places that differ between longer runs of equal words."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for sentences much alike

    runs = [run for run in Levenshtein.opcodes(ours, theirs).as_matching_blocks() if run.size >= _FRAME]
    for run, following in pairwise(runs):
        start, other_start = run.a + run.size, run.b + run.size
        if max(following.a - start, following.b - other_start) <= _MOST:
            yield start, following.a, other_start, following.b


def _sort(one: Sequence[str], other: Sequence[str], before: str) -> str:
    """What two wordings of one place differ in, "" where it is nothing to tell; figures are read elsewhere."""
    if any(map(_DENIES, one)) is not any(map(_DENIES, other)):
        left = {_undenied(word) for word in one} ^ {_undenied(word) for word in other}
        return "negation" if left <= _HELPING else ""
    are_numbers = len(one) == len(other) == 1 and one[0].isdecimal() and other[0].isdecimal()
    return "number" if are_numbers and before in NUMBERED else ""


def _undenied(word: str) -> str:
    """A word without its denial, "do" where nothing else is left of it."""
    return "do" if word in ("not", "never") else word.removesuffix("n't").removesuffix("not") or "do"
