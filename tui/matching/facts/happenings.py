"""What happens at a time that a sentence names, as far as the words around tell: is it the same in two sentences?"""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.matching.lexicon import sense
from tui.matching.words import DAYS, ENGLISH_STOP, LEMMAS, MONTHS, SAYING

ALIKE = 0.5
"""Jaccard coefficient of the content of two sentences from which on their times are of one happening."""

# At .15 three of the 27 noted disagreements that are found would be lost (python -m tests.benchmarks.constants
# tui.matching.facts.happenings).
_ALIKE_VERB = 0.1
_WORD = re.compile(r"[^\W\d_]+")
_BOUNDS = frozenset({"since", "until", "by", "from", "through", "before", "after", "till", "to"})
_ENDS = frozenset({"until", "till", "before"})
_NEGATED = frozenset({"not", "didn", "wasn", "weren", "hadn", "never"})
_LEADING = _BOUNDS | {"on", "late", "early", "last", "this", "earlier", "in", "the", "at", "mid", "about", "around"}
PARTS_OF_DAY = frozenset({"night", "morning", "evening", "afternoon", "noon"})
_SPOKEN = SAYING | {"interview", "statement", "speech", "spoke", "admitted", "confirmed", "reported"}
ENDS_LIKE_A_VERB = re.compile(r"\w{2,}ed|\w{3,}ing").fullmatch
_SAID_AT_LAST = "say at last"
"""The verb of an added "his lawyer said Monday": others say other things on other days."""
_SAID = frozenset({"say", _SAID_AT_LAST})
_TIMES = DAYS | MONTHS
"""No names, whatever their first letter."""

_BEFORE_A_NOUN = re.compile(r"(?:\b(?:the|a|an|its|his|her|their|our|every|each)|['’]s?) $")
_BEFORE_AN_INFINITIVE = frozenset({"to", "will", "would", "should", "shall", "did", "not", "may", "might", "must"})
_BEFORE_AN_ADJECTIVE = frozenset(["the", "a", "an", "of", "on", "in", "with", "his", "her", "their", "its", "an"])
_BEFORE_A_PLACE = frozenset({"in", "at", "near", "from"})
_CLAUSE_ENDS = re.compile(r"[,;.]|\W*$").match
_PLANNED = frozenset({"will", "would", "shall", "expected", "scheduled", "due", "plans", "planned"})
_LEADING_WORDS = 3  # in front of a verb: "is expected to"
_GOES_ON = re.compile(r"(?:is|are|was|were) \w+ing").fullmatch
_STATES = frozenset({"was", "were", "is", "are"})
# A clause, the noun behind its adjective, a subject, and a verb that may stand at the far end of the clause: at half
# of it three disagreements would be lost, the other windows move none.
_AROUND_LETTERS = 80
_NOUN_WORDS = 2
_SUBJECT_WORDS = 4
_VERB_WORDS = 8


class Happening(NamedTuple):
    """The words around a time.

    Attributes:
        verb: What the verb that it follows counts as, "say" for all verbs of saying, "" where that cannot be told.
        governing: What the content word that it follows and the one that follows it at once count as.
        names: Words with a capital letter between it and the verb: to whom it happens.
        is_of_a_noun: Whether the time tells which thing is meant, as in "Thursday's loss".
        is_to_come: Whether it is told as a plan: "will leave on Monday".
    """

    verb: str
    governing: frozenset[str]
    names: frozenset[str]
    is_of_a_noun: bool = False
    is_to_come: bool = False

    def is_that_of(self, other: Happening, alike: float, is_only: bool) -> bool:
        """Whether the same verb goes with both times, or the same word governs them, or the sentences are much alike.

        Args:
            other: The words around a time of another sentence.
            alike: Jaccard coefficient of the content of the two sentences.
            is_only: Whether neither sentence names another time.
        """
        if self._is_of_others(other):
            return False
        if self.verb and self.verb == other.verb:
            return alike >= (ALIKE if self.verb == _SAID_AT_LAST else _ALIKE_VERB)
        if (self.verb and other.verb) or not _SAID.isdisjoint((self.verb, other.verb)):
            return False
        return bool(self.governing & other.governing) or (is_only and alike >= ALIKE)

    def may_be(self, other: Happening) -> bool:
        """Whether nothing around the two times speaks against one happening."""
        return not self._is_of_others(other) and not (self.verb and other.verb and self.verb != other.verb)

    def _is_of_others(self, other: Happening) -> bool:
        """Whether it happens to others, or one time tells which thing is meant and the other when it happens."""
        if self.is_of_a_noun is not other.is_of_a_noun or self.is_to_come is not other.is_to_come:
            return True
        return bool(self.names) and bool(other.names) and self.names.isdisjoint(other.names)


def happening(text: str, lower: str, start: int, end: int) -> Happening:
    """What is said to happen at a time.

    Args:
        text: The sentence.
        lower: The sentence in lower case.
        start: Where the time begins.
        end: Where it ends.
    """
    told = _WORD.findall(text[max(0, start - _AROUND_LETTERS) : start])
    after = _WORD.findall(lower[end : end + _AROUND_LETTERS])
    is_of_a_noun = lower.startswith(("'s ", "’s "), end) or _is_of_a_noun(lower, start, after)
    while told and told[-1].lower() in _LEADING:
        told.pop()
    while after and after[0] in PARTS_OF_DAY:
        after.pop(0)
    if is_of_a_noun:
        return Happening("", _senses(after[:_NOUN_WORDS]), frozenset(), is_of_a_noun=True)
    before = [word.lower() for word in told]
    verb, distance = _verb(before, after, is_name_next=len(told) > 1 and told[-1][0].isupper())
    if distance < len(before) and _GOES_ON(" ".join(before[-2 - distance : len(before) - distance])):
        return Happening("", frozenset(), frozenset())
    if verb == "say" and "," in lower[:start] and _CLAUSE_ENDS(lower, end):
        return Happening(_SAID_AT_LAST, frozenset(), frozenset())
    suffering = told[: len(told) - distance][-2 - _SUBJECT_WORDS :] if verb and _is_passive(before, distance) else []
    named = [*suffering, *told[len(told) - distance :]]
    names = [word for word in named if word[0].isupper() and word.lower() not in _TIMES]
    is_place = len(told) > 1 and told[-1][0].isupper() and before[-2] in _BEFORE_A_PLACE
    governing = [] if is_place else _last_content(before)
    led = before[: len(before) - 1 - distance][-_LEADING_WORDS:] if verb else []
    is_to_come = not _PLANNED.isdisjoint(led)
    return Happening(verb, _senses([*governing, *after[:1]]), frozenset(names), is_to_come=is_to_come)


def _is_passive(before: list[str], distance: int) -> bool:
    """Whether the verb that is so many words off a time says what was done to its subject."""
    return before[-2 - distance : -1 - distance] in (["was"], ["were"], ["been"])


def _last_content(before: list[str]) -> list[str]:
    """The last of some words that tells something."""
    return [word for word in before[-_SUBJECT_WORDS:] if word not in ENGLISH_STOP][-1:]


def is_bound(lower: str, start: int, words: str) -> bool:
    """Whether something ends or begins with a time: since, until; "not until" tells when it happened."""
    before = _WORD.findall(lower[max(0, start - _AROUND_LETTERS) : start])
    bounds = _BOUNDS.intersection([words.split(maxsplit=1)[0], *before[-1:]])
    return bool(bounds) and not (bounds <= _ENDS and not _NEGATED.isdisjoint(before))


def _is_of_a_noun(lower: str, start: int, after: list[str]) -> bool:
    """Whether a time tells which thing is meant, as in "the Thursday loss"."""
    return bool(after) and after[0] not in ENGLISH_STOP and bool(_BEFORE_A_NOUN.search(lower, max(0, start - 8), start))


def _senses(words: list[str]) -> frozenset[str]:
    return frozenset([sense(word) for word in words if word not in ENGLISH_STOP])


def _verb(before: list[str], after: list[str], *, is_name_next: bool) -> tuple[str, int]:
    """The nearest verb in front of a time with its distance in words, else one that follows ("on Friday apologised").

    Of a time that a sentence begins with it is the first verb behind it.
    """
    near = before[-1 : -2 - _VERB_WORDS : -1]
    is_adverb_next = len(after) > 1 and after[0].endswith("ly")
    following = after[is_adverb_next : 1 + is_adverb_next if near else _VERB_WORDS]
    for place, word in enumerate([*near[:_VERB_WORDS], *following]):
        before_it = near[place + 1] if place + 1 < len(near) else ""
        if word in _SPOKEN and not (word.endswith("ed") and before_it in ("a", "an")):
            return "say", place
        if word in _STATES:
            break
        is_form = word in LEMMAS or (ENDS_LIKE_A_VERB(word) and before_it not in _BEFORE_AN_ADJECTIVE)
        is_next = place == 0 and bool(near) and not is_name_next and word.endswith("s") and not word.endswith("ss")
        if word not in ENGLISH_STOP and (is_form or is_next or before_it in _BEFORE_AN_INFINITIVE):
            return sense(LEMMAS.get(word) or word), min(place, len(near))
    return "", 0
