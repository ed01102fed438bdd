"""Which pairs of sentences are worth a closer look.

Every pair of different articles that shares a stem is considered and ranked; the closer look at words, order, letters
and surroundings costs some 15 us a pair, so it goes to those that pass a loose bar.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import accumulate

from tui.matching.story_terms import StoryTerms

LOOSE = 0.035
"""Cosine from which on a pair is looked at: keeps 998 of 1000 matches that scoring every pair finds, with a third of
the pairs; .05 keeps 992 (python -m tests.benchmarks.matching)."""

MOST = 55
"""Pairs of one sentence that are looked at, best first: of the matches in fifty articles .996 are among them,
with 45 .993 (python -m tests.benchmarks.matching)."""

FEWEST = 8
"""The same in a story of thousands of sentences."""

ALL_PAIRS = 70_000
"""Pairs that a story may cost, as long as no sentence has fewer than the fewest."""


def most_pairs(story: StoryTerms) -> int:
    """Pairs of one sentence that are looked at in a story of this size."""
    return max(FEWEST, min(MOST, ALL_PAIRS // max(1, len(story.article))))


def candidates(story: StoryTerms) -> list[tuple[int, int]]:
    """The pairs to look at, the earlier sentence first."""
    close: list[tuple[int, int]] = []
    most = most_pairs(story)
    ends = list(accumulate(story.lengths))
    for index, row in enumerate(story.cosine):
        following = ends[story.article[index]]  # the first sentence of the next article
        across = [other for other, value in row.items() if value >= LOOSE and other >= following]
        if len(across) > most:
            across = sorted(across, key=lambda other: (row[other], other), reverse=True)[:most]
        close += [(index, other) for other in sorted(across)]
    return close


def left_out_of(story: StoryTerms, close: Collection[tuple[int, int]]) -> list[tuple[int, int, float]]:
    """The other pairs of different articles that share a stem, with their cosine, the earlier sentence first.

    Args:
        story: The sentences.
        close: The pairs that are looked at.
    """
    looked_at = frozenset(close)
    article = story.article
    return [
        (index, other, value)
        for index, row in enumerate(story.cosine)
        for other, value in row.items()
        if other > index and article[other] != article[index] and (index, other) not in looked_at
    ]
