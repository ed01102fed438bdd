"""Who does what in one English sentence: its main verb, what stands before it and what stands behind it.

There is no tagger: the first word that an auxiliary stands before, or that is inflected like a verb, is the verb. On
the stories aligned by hand F1 is higher by .004 with it, on summaries by .013: means of five dealings into folds, each
fitted with it and without it (tests.benchmarks.fit_matching.cross_validate).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from tui.matching.words import DAYS, LEMMAS
from tui.vocabulary import listed

BEFORE, BEHIND = 1, -1
"""Sides of the verb."""

_AUXILIARIES = listed(
    """
    is are was were be been being has have had do does did will would can could may might shall should must to not also
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
    """
)
_NO_SUBJECT = _AUXILIARIES | DAYS
_BEFORE_NOUNS = listed("the a an of his her their its")
_ENDINGS = ("ed", "es")
_OBJECT_WORDS, _OBJECTS = 8, 3  # words behind the verb, content words among them: what comes later is of other verbs


class VerbFrame(NamedTuple):
    """What is done in a sentence.

    Attributes:
        verb: Sense of the main verb; empty where none was found.
        subject: Sense of the content word before it.
        objects: The first senses behind it.
        sides: Per content sense that stands on one side of the verb only which it is.
    """

    verb: str
    subject: str
    objects: frozenset[str]
    sides: Mapping[str, int]


NO_ACTION = VerbFrame("", "", frozenset(), {})
"""That of a sentence without a verb, or in a language whose verbs are not told."""


def action_of(
    words: Sequence[str], lower: Sequence[str], senses: Sequence[str], is_content: Sequence[bool]
) -> VerbFrame:
    """Find the main verb of an English sentence and its surroundings.

    Args:
        words: As they stand there.
        lower: The same in lower case, without punctuation.
        senses: What each counts as.
        is_content: Whether it carries a statement.
    """
    place = _verb_place(words, lower, is_content)
    if not place:
        return NO_ACTION
    behind = place + 1
    before = frozenset(compress(senses[:place], is_content))
    after = frozenset(compress(senses[behind:], is_content[behind:]))
    near = slice(behind, behind + _OBJECT_WORDS)
    subject = next((senses[k] for k in range(place - 1, -1, -1) if is_content[k] and lower[k] not in _NO_SUBJECT), "")
    return VerbFrame(
        verb=senses[place],
        subject=subject,
        objects=frozenset([*compress(senses[near], is_content[near])][:_OBJECTS]),
        sides=dict.fromkeys(before - after, BEFORE) | dict.fromkeys(after - before, BEHIND),
    )


def _verb_place(words: Sequence[str], lower: Sequence[str], is_content: Sequence[bool]) -> int:
    """The place of the main verb; 0, where none can stand, if there is none."""
    for place in range(1, len(words)):
        if not is_content[place] or not words[place][0].islower():
            continue
        word, before = lower[place], lower[place - 1]
        if before in _AUXILIARIES or word in LEMMAS or (word.endswith(_ENDINGS) and before not in _BEFORE_NOUNS):
            return place
    return 0
