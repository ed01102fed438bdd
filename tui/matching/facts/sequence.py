"""Which of two things came first: the talks resumed after he had resigned, he resigned after the talks had resumed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.claims import lemma_of
from tui.matching.facts.happenings import ENDS_LIKE_A_VERB, PARTS_OF_DAY
from tui.matching.languages import stemmer, stop_words
from tui.matching.words import DAYS, LEMMAS

_BEFORE = {
    "en": "before",
    "de": "bevor|ehe",
    "fr": "avant (?:de|que)|avant d['’]",
    "es": "antes de(?: que)?",
}
_AFTER = {
    "en": "after",
    "de": "nachdem",
    "fr": "après (?:que|avoir|être)|après qu['’]",
    "es": "después de(?: que)?|tras",
}
"""Words between two things that tell which was first, by language (ISO 639-1)."""

_BREAK = re.compile(r"[;:()—–“”\"]|,(?!\d)| (?:and|but|und|aber|et|mais|y|pero) ")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Two things that each of two sentences tells: content words of one that the other must have, in number and as a part of
# the shorter telling. By reading: at half of it "after the match" is of any match.
_LEAST_SHARED = 2
_ALIKE = 0.6
_ALIKE_OTHER = 0.5  # where the other of the two is much alike
_UNLIKE = 0.3
_LEAST_OF_BOTH = 0.2  # of the words of both tellings: a name in common tells of no one thing
_TIMES = DAYS | PARTS_OF_DAY
"""Words that tell when or for how long: a night is nothing that two reports tell of."""


class _Thing(NamedTuple):
    """A thing that is told.

    Attributes:
        words: Stems of its content words.
        acts: Those of them that may be verbs, in English.
    """

    words: frozenset[str]
    acts: frozenset[str]

    def is_another(self, other: _Thing) -> bool:
        """Whether they share no act though an act is told: the power failed, power was back."""
        acts = self.acts | other.acts
        return bool(acts) and acts.isdisjoint(self.words & other.words)


class _Sequence(NamedTuple):
    """Two things in their order.

    Attributes:
        text: The word between them and what follows it, as it stands there.
        earlier: What came first.
        later: What followed.
    """

    text: str
    earlier: _Thing
    later: _Thing


def differing_sequences(a: str, b: str, language: str = "en") -> Iterator[tuple[str, str]]:
    """What two sentences tell in opposite order, from the word on that tells it.

    Args:
        a: The one sentence.
        b: The other.
        language: ISO 639-1 code of both.

    >>> list(differing_sequences("She left the town before the dam broke.", "After the dam broke, she left town."))
    [('before the dam broke', 'After the dam broke')]
    """
    ours = sequence_of(a, language)
    theirs = sequence_of(b, language) if ours else None
    if ours is None or theirs is None:
        return
    first, second = _likeness(ours.earlier, theirs.later), _likeness(ours.later, theirs.earlier)
    if max(first, second) >= _ALIKE and min(first, second) >= _ALIKE_OTHER:
        is_open = _part(ours.earlier, theirs.earlier) > _UNLIKE or _part(ours.later, theirs.later) > _UNLIKE
        if not is_open:
            yield ours.text, theirs.text


@lru_cache(maxsize=1 << 11)
def sequence_of(text: str, language: str) -> _Sequence | None:
    """The two things that a sentence puts in order; None where it has no such word, or several."""
    if language not in _BEFORE:
        return None
    found = list(_pattern(language).finditer(text))
    if len(found) != 1:
        return None
    marker = found[0]
    following = _BREAK.split(text[marker.end() :].strip(), maxsplit=1)
    preceding = _BREAK.split(text[: marker.start()].rstrip(" ,"))[-1]
    words = text[marker.start() : text.index(following[0], marker.end()) + len(following[0])].rstrip(" .!?")
    if not preceding.strip():
        if len(following) < 2:
            return None
        preceding = _BREAK.split(following[1].strip(), maxsplit=1)[0]
    first, second = _thing(preceding, language), _thing(following[0], language)
    if min(len(first.words), len(second.words)) < _LEAST_SHARED:
        return None
    return _Sequence(words, first, second) if marker["before"] else _Sequence(words, second, first)


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?P<before>{_BEFORE[language]})|(?P<after>{_AFTER[language]}))\b(?! ?\d| (?:noon|midnight)\b)",
        re.IGNORECASE,
    )


def _thing(text: str, language: str) -> _Thing:
    stops, stem = stop_words(language), lemma_of if language == "en" else stemmer(language)
    told = [word for word in _WORD.findall(text.lower()) if word not in stops and len(word) > 1]
    words = [word for word in told if word not in _TIMES]
    acts = [stem(word) for word in words if word in LEMMAS or ENDS_LIKE_A_VERB(word)] if language == "en" else []
    return _Thing(frozenset(map(stem, words)), frozenset(acts))


def _part(one: _Thing, other: _Thing) -> float:
    """The part of the shorter telling that the other has."""
    return len(one.words & other.words) / max(min(len(one.words), len(other.words)), 1)


def _likeness(one: _Thing, other: _Thing) -> float:
    """The same, as far as more than one word is shared; a single one is never enough for both things."""
    shared = len(one.words & other.words)
    if shared < _LEAST_OF_BOTH * len(one.words | other.words) or one.is_another(other):
        return 0.0
    return min(_part(one, other), 1.0 if shared >= _LEAST_SHARED else _ALIKE_OTHER)
