"""A number with what it counts, and whether two of them are of the same thing and contradict each other."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.numerals import NUMBERING, are_one_rounded
from tui.matching.facts.scopes import NO_NAMES, is_of_a_market, scope_of, share_a_name
from tui.matching.languages import english_stem
from tui.matching.lexicon import sense
from tui.matching.words import (
    AUXILIARIES,
    ENGLISH_STOP,
    LEMMAS,
    MEASURES,
    MONEY,
    PERSONS,
    SCORES,
    TALLIES,
)
from tui.vocabulary import listed

ALIKE = 0.5
"""Jaccard coefficient of the content of two sentences from which on one word in common near two figures is enough."""

_ALIKE_COUNT = 0.35
"""The same from which on things that are counted need none."""

_CONVERTED = 0.2  # of a converted measure: 10 miles are told as 15 km and as 16
_MONEY = frozenset({"%", *MONEY.values()})
_MEASURING = frozenset(map(english_stem, MEASURES)) | {"%", *MONEY.values(), *map(sense, TALLIES)}
"""Units of anything: two figures in them are of one thing only if the words next to them say so."""

_PRICED = _MONEY | frozenset(map(sense, ("points", "shares", "cents")))
"""Units of prices and of results of a business."""

_TALLIED = frozenset(map(sense, TALLIES - {"percent", "degrees", "times"}))
"""Units of what many people score in one story: without a name in common two figures in them are of two people."""

_SCORED = frozenset(map(sense, SCORES))
"""Those of one player or team: the name in front of the figure must be the same."""

names_persons = re.compile(
    r"(?!cents?$|events?$|.*(?:ment|cident)s?$).+(?:[^e]er|or|ist|ant|ent|ian|man|men)s?"
).fullmatch
"""Tells by its ending whether a word is one for persons who do something."""

_MEASURED = {english_stem(word): measured for word, measured in MEASURES.items()}
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
_CLAUSES = re.compile(r"[;:()—–]|,(?!\d)| - | (?:while|but|whereas) ")
_OF_A_PHASE = (
    r"\b(?:[Dd]uring|in|through|after|by) (?:the|a) (?:[\w’'-]+ ){0,4}(half|quarter|period|innings?|set|round|run)\b"
    r"|\b(halftime)\b"
)
"""The part of the game that a score is of."""
_MOMENT = frozenset({"remaining", "left", "to"})
"""What makes a scope of a moment of a game."""
_SINCE = re.compile(r" (ago|later|earlier|old|before|after|afterwards|away|apart)\b").match
_LEADING_ON = listed("in at on from to by with before after against during when into over under than")
_NAMES = re.compile(r"(?P<place>\b(?:in|at|near|from|on|of) (?:the )?)?(?P<name>\b[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+)*)")
# A clause on either side, the clause before it, the content words that tell of what the figure is. At 3 instead of 2
# next words one labelled story changes, else none (python -m tests.benchmarks.constants tui.matching.facts.quantity).
_AROUND_LETTERS = 80
_CLAUSE_LETTERS = 200
_AROUND_WORDS = 6
_NEXT_WORDS = 2
_CLAUSE_WORDS = 8
_OF_PERSONS = frozenset({"has", "had", "now", "also"})


class Place(NamedTuple):
    """The words around a figure.

    Attributes:
        near: What the content words next to it in its clause count as, and those of the clause before an inserted one.
        around: Stems of the nearest content words on either side.
        since: "ago", "later" and the like behind it; "" where it does not tell how far off something is.
        name: The last name in front of it that is no place something happens in, "" where there is none.
    """

    near: frozenset[str]
    around: frozenset[str]
    since: str
    name: str

    def is_of_others(self, other: Place) -> bool:
        """Whether each has a name of its own."""
        return bool(self.name and other.name and frozenset(self.name.split()).isdisjoint(other.name.split()))


class Quantity(NamedTuple):
    """A number and what it counts.

    Attributes:
        text: As it stands in the sentence, qualifier and unit included.
        value: The number.
        least: The lowest figure that it may stand for: "more than" and "some" are read as ranges.
        most: The highest one.
        unit: What the word that it counts stands for; "people" for persons of no special kind, "$" or "kroner" for
            money, "%" for per cent and fractions, "result" for a vote or a score.
        role: What is said of counted persons: hurt, killed, aboard; "" where that is not told.
        sentence: The sentence that it stands in.
        start: Where it begins there.
        end: Where it ends.
    """

    text: str
    value: float
    least: float
    most: float
    unit: str
    role: str
    sentence: str
    start: int
    end: int

    @property
    def place(self) -> Place:
        """The words around it: read when it is held against another."""
        return place_of(self.sentence, self.start, self.end, self.unit)

    @property
    def size(self) -> float:
        """Its value in the unit that its kind of measure is reckoned in."""
        return _factor(self.unit) * self.value

    def counts_the_same(self, other: Quantity, alike: float = 0.0) -> bool:
        """Whether both are figures of one thing in one role.

        Args:
            other: A quantity of another sentence.
            alike: How far the two sentences are alike, 0..1.
        """
        if self.role or other.role:
            is_one_role = self.role == other.role and self._are_both_people(other)
            return is_one_role and not self._is_apart_aboard(other) and not self._is_apart(other)
        is_one_measure = self._measured() == other._measured() or self._are_people_and_a_kind(other)
        return (is_one_measure or self._is_taken_for(other)) and self._is_placed_alike(other, alike)

    def _is_placed_alike(self, other: Quantity, alike: float) -> bool:
        """Whether the words around two figures of one size in one measure may be of one thing."""
        if self.unit.startswith("nth "):
            return alike >= ALIKE
        here, there = self.place, other.place
        is_of_one_time = here.since == there.since and not self._is_of_another_time(other, alike)
        if not is_of_one_time or self.scope != other.scope or self._is_of_anybody(other, alike):
            return False
        is_near = not here.near.isdisjoint(there.near)
        if is_person(self.unit) and self.unit != other.unit:
            return not (here.near | {sense(self.unit)}).isdisjoint(there.near | {sense(other.unit)})
        if self._measured() != other._measured():
            return is_near
        is_around = not here.around.isdisjoint(there.around)
        if self.unit in _MEASURING or self.unit == "result":
            return (is_near or (is_around and alike >= ALIKE)) and not here.is_of_others(there)
        is_alike = alike >= _ALIKE_COUNT
        is_around_alike = (is_around and is_alike) if self.unit == "people" else (is_around or is_alike)
        return (is_near or is_around_alike) and not here.is_of_others(there)

    def agrees(self, other: Quantity) -> bool:
        """Whether both may be true: their ranges meet, one is rounded, or one counts some of the others' people."""
        if self._is_taken_for(other):
            return False
        ours, theirs = _factor(self.unit), _factor(other.unit)
        slack = 0.0 if self.unit == other.unit or is_person(self.unit) else _CONVERTED * ours * self.value
        if ours * self.least - slack <= theirs * other.most and theirs * other.least <= ours * self.most + slack:
            return True
        if self.unit != other.unit and "people" in (self.unit, other.unit):
            some, all_of_them = (other, self) if self.unit == "people" else (self, other)
            return some.least <= all_of_them.most
        return self.unit != "result" and self.unit[:4] != "nth " and are_one_rounded(self.value, other.value)

    def may_be(self, other: Quantity) -> bool:
        """Whether a figure in the same unit may be the same one, whatever it is said to be of."""
        return self._measured() == other._measured() and self.role == other.role and self.agrees(other)

    def as_part_of(self, other: Quantity) -> float:
        """Its value in the larger unit of another measure of the same; 0 where it has none."""
        if self.unit not in _MEASURED or other.unit not in _MEASURED or self._measured() != other._measured():
            return 0.0
        part = _factor(self.unit) * self.value / _factor(other.unit)
        return part if part < 1 else 0.0

    def _measured(self) -> str:
        """What the unit measures."""
        return _MEASURED[self.unit][0] if self.unit in _MEASURED else self.unit

    def _is_taken_for(self, other: Quantity) -> bool:
        """Whether per cent on one side are percentage points on the other."""
        is_part = "percent" in self.text and "percent" in other.text
        return is_part and self.value == other.value and {self.unit, other.unit} == {"%", "point"}

    @property
    def scope(self) -> frozenset[str]:
        """What makes it a figure of a part, of each or of many occasions."""
        found = scope_of(self.sentence, self.start, self.end)
        return found - {"of", "more"} if self.unit == "%" else found

    def _is_apart(self, other: Quantity) -> bool:
        """Whether one is of further persons, or of some of those that the other counts."""
        return self.scope - {"of many"} != other.scope - {"of many"}

    def _is_of_anybody(self, other: Quantity, alike: float) -> bool:
        """Whether it is a score, and nothing tells that the two are of one player or team."""
        if self.unit not in _TALLIED or alike >= ALIKE:
            return False
        if self.unit in _SCORED:
            return frozenset(self.place.name.split()).isdisjoint(other.place.name.split())
        return not share_a_name(self.sentence, other.sentence)

    def _is_of_another_time(self, other: Quantity, alike: float) -> bool:
        """Whether they are prices, or results of a business or moments of a game in sentences not much alike."""
        texts = self.sentence, other.sentence
        is_priced = self.unit in _PRICED
        if (is_priced and any(map(is_of_a_market, texts))) or re.findall(_OF_A_PHASE, texts[0]) != re.findall(
            _OF_A_PHASE, texts[1]
        ):
            return True
        return alike < ALIKE and bool(self.scope & _MOMENT)

    def _are_people_and_a_kind(self, other: Quantity) -> bool:
        """Whether one counts people and the other persons of one kind: people protested, protesters."""
        return "people" in (self.unit, other.unit) and is_person(self.unit) and is_person(other.unit)

    def _is_apart_aboard(self, other: Quantity) -> bool:
        """Whether two kinds of persons on board are meant: passengers are no crew."""
        return self.role == "aboard" and self.unit != other.unit and "people" not in (self.unit, other.unit)

    def _are_both_people(self, other: Quantity) -> bool:
        return self.unit == other.unit or (is_person(self.unit) and is_person(other.unit))


def _factor(unit: str) -> float:
    return _MEASURED[unit][1] if unit in _MEASURED else 1.0


def is_person(unit: str) -> bool:
    """Whether a unit is a word for persons."""
    return unit == "people" or unit in PERSONS or bool(names_persons(unit))


@lru_cache(maxsize=1 << 12)
def place_of(text: str, start: int, end: int, unit: str = "") -> Place:
    """Where a figure stands.

    Args:
        text: The sentence.
        start: Where the figure begins.
        end: Where it ends, its unit included.
        unit: Its unit, which tells nothing of the place.
    """
    before, after = text[max(0, start - _AROUND_LETTERS) : start].lower(), text[end : end + _AROUND_LETTERS].lower()
    around = _PLAIN_WORD.findall(before)[-_AROUND_WORDS:] + _PLAIN_WORD.findall(after)[:_AROUND_WORDS]
    clauses = _CLAUSES.split(text[max(0, start - _CLAUSE_LETTERS) : start].lower())
    last = _PLAIN_WORD.findall(clauses[-1])
    subject = _PLAIN_WORD.findall(clauses[-3]) if len(clauses) > 2 and _begins_with_a_verb(last) else []
    near = _content(last)[-_NEXT_WORDS:] + _content(subject)[-_NEXT_WORDS:]
    near += _content(_PLAIN_WORD.findall(text[start:end].lower()))
    if unit in _MONEY and last and last[-1] not in _LEADING_ON and last[-1] != "of":
        near += [word for word in last[-_CLAUSE_WORDS:] if word in LEMMAS or word.endswith("ed")][-1:]
    for word in _PLAIN_WORD.findall(_CLAUSES.split(after)[0])[:_AROUND_WORDS]:
        if word in _LEADING_ON:
            break
        near.append(word)
    since = _SINCE(after)
    return Place(
        near=frozenset([sense(LEMMAS.get(word, word)) for word in _content(near)])
        - {unit, sense(unit), sense("percent")},
        around=frozenset(map(english_stem, _content(around))) - {unit},
        since=since[1] if since else "",
        name=_last_name(text[:start]),
    )


def _last_name(before: str) -> str:
    """The last name of a text, those behind a preposition of place apart; a single first word where a verb follows."""
    for found in reversed(list(_NAMES.finditer(before))):
        words = [word for word in found["name"].split() if word.lower() not in NO_NAMES]
        if words and not found["place"] and (found.start("name") or len(words) > 1 or _acts(before, found)):
            return " ".join(words)
    return ""


def _acts(before: str, found: re.Match[str]) -> bool:
    """Whether a verb follows a word that is no plural, which makes a name of it: "Lund scored", not "Prices rose"."""
    following = _PLAIN_WORD.match(before, found.end() + 1)
    word = following.group() if following else ""
    is_verb = word in LEMMAS or word in _OF_PERSONS or word.endswith("ed")
    return is_verb and found["name"][-1] != "s" and found["name"].lower() not in PERSONS


def _begins_with_a_verb(words: list[str]) -> bool:
    """Whether a clause goes on with a verb whose subject stands before an inserted clause."""
    return bool(words) and (words[0] in LEMMAS or words[0] in AUXILIARIES or words[0].endswith("ed"))


def _content(words: list[str]) -> list[str]:
    return [word for word in words if word not in ENGLISH_STOP and len(word) > 1 and word not in NUMBERING]
