"""Ages named in a sentence with the person that they are of, and whether two of them contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.numerals import value_of
from tui.matching.lexicon import sense
from tui.matching.words import ENGLISH_STOP

_YEARS_OF_A_NAME = r", (?:who (?:is|was) )?(?P<years>\d{2,3})(?=[,;]| who\b)"
_NAMES_BEFORE = r"(?:[A-Z][\w'’.-]{1,40} ){0,2}"  # bounded, or words of hyphens would cost their square
_AGE = (
    r"\b(?P<told>\d{1,3}|[a-z]+(?:-[a-z]+)?)-years?-old\b|"
    rf"(?:\b(?P<whose>{_NAMES_BEFORE}[^\W\d_]+),? )?\b(?P<label>aged? (?P<aged>\d{{1,3}}))\b"
    rf"|\b(?P<name>{_NAMES_BEFORE}[^\W\d_][\w'’-]{{1,40}}){_YEARS_OF_A_NAME}"
)
_HAS_DIGIT = re.compile(r"\d").search
_PERSON = re.compile(r"[ ,-]+([^\W\d_][\w'’-]*)")
# By reading: no labelled story depends on them (python -m tests.benchmarks.constants tui.matching.facts.ages).
_NEAREST = 3  # words for a person on either side of an age, "a retired police officer, 61"
_OF_ONE_NAME = 10  # years; further apart two ages are of parent and child, not of one person
_OF_ANOTHER_WORD = 2  # years; where the words for a person differ, only what looks like one age told wrongly


class Age(NamedTuple):
    """An age.

    Attributes:
        text: As it stands in the sentence.
        years: The age.
        name: The name of the person, in lower case.
        persons: What the other words for the person count as.
    """

    text: str
    years: float
    name: tuple[str, ...]
    persons: frozenset[str]

    def is_of_one_person(self, other: Age) -> bool:
        """Whether the same name, or the same word for a person of about that age, goes with both."""
        apart = abs(self.years - other.years)
        if self.name and other.name:
            is_full = len(self.name) > 1 and len(other.name) > 1
            return self.name[-2:] == other.name[-2:] or (
                not is_full and self.name[-1] == other.name[-1] and apart <= _OF_ONE_NAME
            )
        if self.persons and other.persons:
            return not self.persons.isdisjoint(other.persons) and apart <= _OF_ONE_NAME
        return apart <= _OF_ANOTHER_WORD and bool(self.name or other.name)


@lru_cache(maxsize=1 << 12)
def ages(text: str) -> tuple[Age, ...]:
    """The ages that a sentence names.

    >>> [(age.text, age.years) for age in ages("Lund, 34, and a nine-year-old girl were saved.")]
    [('34', 34.0), ('nine-year-old', 9.0)]
    """
    if "-year" not in text and not (_HAS_DIGIT(text) and ("age" in text or re.search(_YEARS_OF_A_NAME, text))):
        return ()
    return tuple([age for found in re.finditer(_AGE, text) if (age := _age(text, found))])


def _age(text: str, found: re.Match[str]) -> Age | None:
    number = found["told"] or found["aged"] or found["years"]
    years = value_of(number, None)
    if not number.isdecimal() and years <= 1:
        return None
    if found["told"]:
        return Age(found.group(), years, *_person(_following(text, found.end())))
    words = (found["whose"] or found["name"] or "").split()
    if found["years"] and not words[-1][0].isupper():
        return None
    return Age(found["years"] or found["label"], years, *_person(words))


def _following(text: str, end: int) -> list[str]:
    """The next words, up to the first one that tells nothing."""
    words: list[str] = []
    while len(words) < _NEAREST and (found := _PERSON.match(text, end)):
        if found[1].lower() in ENGLISH_STOP:
            break
        words.append(found[1])
        end = found.end()
    return words


def _person(words: list[str]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The name among some words for a person, and what the others count as."""
    name = tuple([word.lower() for word in words if word[0].isupper()])
    return name, frozenset([sense(word) for word in words if not word[0].isupper()])


def differing_ages(a: str, b: str) -> Iterator[tuple[str, str]]:
    """The ages of two sentences that are of one person and differ; each the only one of that person on its side."""
    ours = ages(a)
    theirs = ages(b) if ours else ()
    if not theirs or {age.years for age in ours} & {age.years for age in theirs}:
        return
    for one in ours:
        rivals = [other for other in theirs if one.is_of_one_person(other)]
        if len(rivals) == 1 and sum(age.is_of_one_person(rivals[0]) for age in ours) == 1:
            yield one.text, rivals[0].text
