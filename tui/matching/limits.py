"""What was left out of a comparison because a text is larger than any report: said to the reader, never hidden."""

from __future__ import annotations

from collections.abc import Sequence

from tui.matching.pairs.candidates import LOOSE, MOST, most_pairs
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import LONGEST
from tui.model import Address

MOST_LINKS = 64
"""Links of one sentence with another that both stand in many places; beyond it the n-th is linked with the n-th."""


def left_out(story: StoryTerms) -> list[str]:
    """Clauses on what scoring the sentences of a story left out; none for reports of the usual size."""
    found = []
    if any(len(terms.words) >= LONGEST for terms in story.sentences):
        found.append(f"of sentences of more than {LONGEST} words only the beginning was compared")
    if story.is_cut:
        found.append("the commonest words were not looked at")
    if _has_pairs_left(story):
        found.append(f"of the pairs of {len(story.article)} sentences only the likeliest were looked at")
    return found


def left_unlinked(places: Sequence[Sequence[Address]]) -> list[str]:
    """The clause on sentences that stand in so many places that not every two of them are linked.

    Args:
        places: Per sentence where it stands.
    """
    most = max(map(len, places), default=0)
    return (
        [f"a sentence that stands there {most} times is linked with one counterpart each"] if most > MOST_LINKS else []
    )


def _has_pairs_left(story: StoryTerms) -> bool:
    most, article = most_pairs(story), story.article
    return most < MOST and any(
        sum(value >= LOOSE and other > index and article[other] != article[index] for other, value in row.items())
        > most
        for index, row in enumerate(story.cosine)
    )
