"""One sentence told in two: which matches are halves of one sentence of another article.

Two neighbouring sentences that both match one sentence, and together have most of it, are its halves, however much of
it each of them has by itself. Neither is a rewording of the whole: both are contained in it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

from tui.matching.pairs.context import Pair
from tui.matching.pairs.scoring import ScoredPair
from tui.matching.story_terms import StoryTerms

BAR = 0.5
"""Score from which on a match may be of a half."""

COVERED = 0.6
"""Part of the whole sentence's weight that the halves have together. Of the matches of stories aligned by hand that
this and the next two bars choose seven in ten are contained; with .5 or .7 fewer are."""

ADDED = 0.1
"""Part of it that each half adds to the other."""

OWN = 0.4
"""Part of a half's own weight that the whole sentence has."""

MOST = 8
"""Matches of a sentence with one article that are looked at, in order; more are no halves of it."""


def told_in_two(story: StoryTerms, pairs: Iterable[ScoredPair]) -> dict[Pair, Literal["a", "b"]]:
    """The pairs of which one sentence is half of the other, with which of the two is the half.

    Args:
        story: The sentences.
        pairs: Scored; what is below the bar is passed over.
    """
    towards: defaultdict[Pair, list[int]] = defaultdict(list)
    for pair in pairs:
        if pair.score >= BAR:
            towards[pair.i, story.article[pair.j]].append(pair.j)
            towards[pair.j, story.article[pair.i]].append(pair.i)
    found: dict[Pair, Literal["a", "b"]] = {}
    for (whole, _), partners in towards.items():
        if 1 < len(partners) <= MOST:
            for one, other in pairwise(sorted(partners)):
                if other == one + 1 and _are_halves(story, whole, one, other):
                    for half in (one, other):
                        found[min(whole, half), max(whole, half)] = "a" if half < whole else "b"
    return found


def _are_halves(story: StoryTerms, whole: int, one: int, other: int) -> bool:
    """Whether two sentences have most of a third together, each of them some that the other has not."""
    content, mass = story.sentences[whole].content, story.mass[whole]
    first, second = (content & story.sentences[half].content for half in (one, other))
    if story.weight(first | second) < COVERED * mass:
        return False
    if min(story.weight(first - second), story.weight(second - first)) < ADDED * mass:
        return False
    return story.weight(first) >= OWN * story.mass[one] and story.weight(second) >= OWN * story.mass[other]
