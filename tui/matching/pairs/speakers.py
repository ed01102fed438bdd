"""Pairs of sentences that have nothing in common but who speaks: his name and office, and no word of what he said."""

from __future__ import annotations

from tui.matching.story_terms import StoryTerms
from tui.matching.words import SAYING

LEAST_QUOTED = 3
"""Content words of a quotation that another sentence must all lack, for it to be about something else."""

MOST_AROUND = 3
"""Content words around a quotation, names apart, that may be an office and a verb of saying."""

HIGHEST = 0.3
"""Score of such a pair at most: it is shown as `possible` only."""


def share_only_a_speaker(story: StoryTerms, i: int, j: int) -> bool:
    """Whether one of two sentences is a quotation with its speaker, and the other has no word of the quotation.

    Args:
        story: The story of the sentences.
        i: Index of the one.
        j: Index of the other.
    """
    return _has_speaker_only(story, i, j) or _has_speaker_only(story, j, i)


def _has_speaker_only(story: StoryTerms, quoting: int, other: int) -> bool:
    """Whether a sentence has of a quoting one no more than its frame, which tells nothing of its own."""
    terms = story.sentences[quoting]
    if not terms.quotes or len(terms.quoted) < LEAST_QUOTED:
        return False
    content = story.sentences[other].content
    if not terms.quoted.isdisjoint(content):
        return False
    around = terms.content - terms.quoted
    return bool(around & content & story.names) and len(around - story.names - SAYING) <= MOST_AROUND
