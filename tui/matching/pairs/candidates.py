"""Which pairs of sentences are worth a closer look.

Every pair of different articles that shares a stem is considered and ranked; the closer look at words, order, letters
and surroundings costs some 15 us a pair, so it goes to those that pass a loose bar.
"""

from __future__ import annotations

from tui.matching.story import Story

LOOSE = 0.035
"""Cosine from which on a pair is looked at: keeps 998 of 1000 matches that scoring every pair finds, with a third of
the pairs; .05 keeps 992 (python -m tests.benchmarks.matching)."""

MOST = 45
"""Pairs of one sentence that are looked at, best first."""

FEWEST = 8
"""The same in a story of thousands of sentences."""

ALL_PAIRS = 60_000
"""Pairs that a story may cost, as long as no sentence has fewer than the fewest."""


def most_pairs(story: Story) -> int:
    """Pairs of one sentence that are looked at in a story of this size."""
    return max(FEWEST, min(MOST, ALL_PAIRS // max(1, len(story.article))))


def candidates(story: Story) -> tuple[list[tuple[int, int]], list[tuple[int, int, float]]]:
    """Pairs to look at, and the pairs that are left with their cosine, both with the earlier sentence first."""
    close: list[tuple[int, int]] = []
    distant: list[tuple[int, int, float]] = []
    article = story.article
    most = most_pairs(story)
    for index, row in enumerate(story.cosine):
        number = article[index]
        across = [(value, other) for other, value in row.items() if other > index and article[other] != number]
        if len(across) > most:
            across.sort(reverse=True)
        for rank, (value, other) in enumerate(across):
            if value >= LOOSE and rank < most:
                close.append((index, other))
            else:
                distant.append((index, other, value))
    return close, distant
