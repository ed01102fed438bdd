"""A number with what it counts, and whether two of them are of the same thing and contradict each other."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.matching.languages import english_stem
from tui.matching.numerals import are_one_rounded
from tui.matching.words import ENGLISH_STOP, MEASURES, MONEY, PERSONS

ALIKE = 0.5
"""Jaccard coefficient of the content of two sentences from which on one word in common near two sums is enough."""

_CONVERTED = 0.2
_OF_ONE_THING = 10
_OF_SOMETHING = frozenset({"clock", "people"})
_EXACT = frozenset({"clock", "age", "result"})
names_persons = re.compile(r".+(?:[^e]er|or|ist|ant|ent|ian|man|men)s?").fullmatch
"""Tells by its ending whether a word is one for persons who do something."""

_MEASURED = {english_stem(word): measured for word, measured in MEASURES.items()}
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
_AROUND_LETTERS = 80
_AROUND_WORDS = 6


class Quantity(NamedTuple):
    """A number and what it counts.

    Attributes:
        text: As it stands in the sentence, qualifier and unit included.
        value: The number.
        least: The lowest figure that it may stand for: "more than" and "some" are read as ranges.
        most: The highest one.
        unit: Stem of the word that it counts; "people" for persons of no special kind, "$" or "kroner" for money, "%"
            for per cent and fractions, "clock" for a time of the day in minutes, "age" for years of life, "result" for
            a vote or a score.
        role: What is said of counted persons: hurt, killed, aboard; "" where that is not told.
        around: Stems of the content words near it.
    """

    text: str
    value: float
    least: float
    most: float
    unit: str
    role: str
    around: frozenset[str]

    def counts_the_same(self, other: Quantity, alike: float = 0.0) -> bool:
        """Whether both are figures of one thing in one role.

        Args:
            other: A quantity of another sentence.
            alike: How far the two sentences are alike, 0..1.
        """
        if self.role or other.role:
            return self.role == other.role and self._are_both_people(other) and not self._is_apart_aboard(other)
        shared = len(self.around & other.around)
        if self._measured() != other._measured():
            return shared > 0 and self._is_taken_for(other)
        if self.unit in ("%", "age") or self.unit in MONEY.values():
            return shared > (alike < ALIKE) and self._is_of_one_size(other)
        if self.unit.startswith("nth "):
            return alike >= ALIKE
        return (shared > 0 or self.unit not in _OF_SOMETHING) and self._is_of_one_size(other)

    def agrees(self, other: Quantity) -> bool:
        """Whether both may be true: their ranges meet, one is rounded, or one counts some of the others' people."""
        if self._is_taken_for(other):
            return False
        ours, theirs = _factor(self.unit), _factor(other.unit)
        slack = 0.0 if self.unit == other.unit else _CONVERTED * ours * self.value
        if ours * self.least - slack <= theirs * other.most and theirs * other.least <= ours * self.most + slack:
            return True
        if self.role and self.unit != other.unit and "people" in (self.unit, other.unit):
            some, all_of_them = (other, self) if self.unit == "people" else (self, other)
            return some.least <= all_of_them.most
        return self.unit not in _EXACT and self.unit[:4] != "nth " and are_one_rounded(self.value, other.value)

    def _measured(self) -> str:
        """What the unit measures."""
        return _MEASURED[self.unit][0] if self.unit in _MEASURED else self.unit

    def _is_taken_for(self, other: Quantity) -> bool:
        """Whether per cent on one side are percentage points on the other."""
        is_part = "percent" in self.text and "percent" in other.text
        return is_part and self.value == other.value and {self.unit, other.unit} == {"%", "point"}

    def _are_both_people(self, other: Quantity) -> bool:
        return self.unit == other.unit or (is_person(self.unit) and is_person(other.unit))

    def _is_apart_aboard(self, other: Quantity) -> bool:
        """Whether two kinds of persons on board are meant: passengers are no crew."""
        return self.role == "aboard" and self.unit != other.unit and "people" not in (self.unit, other.unit)

    def _is_of_one_size(self, other: Quantity) -> bool:
        """Figures of which one is a tenth of the other are of two things, whatever the words around them."""
        lower, higher = sorted((_factor(self.unit) * self.value, _factor(other.unit) * other.value))
        return self.unit in _EXACT or higher <= _OF_ONE_THING * lower


def _factor(unit: str) -> float:
    return _MEASURED[unit][1] if unit in _MEASURED else 1.0


def is_person(unit: str) -> bool:
    """Whether a unit is a word for persons."""
    return unit == "people" or unit in PERSONS or bool(names_persons(unit))


def around(text: str, start: int, end: int) -> frozenset[str]:
    """Stems of the nearest content words on either side of a part of a text."""
    before = _PLAIN_WORD.findall(text[max(0, start - _AROUND_LETTERS) : start].lower())[-_AROUND_WORDS:]
    after = _PLAIN_WORD.findall(text[end : end + _AROUND_LETTERS].lower())[:_AROUND_WORDS]
    return frozenset([english_stem(word) for word in (*before, *after) if word not in ENGLISH_STOP and len(word) > 1])
