"""What the numbers among the terms of a sentence measure: "4 a.m." and "four dead" are the same number of other things.

Read from the words behind a number, without the sentence: it serves the reasons for a match, where the scorer counts
any number that two sentences share.
"""

from __future__ import annotations

from tui.matching.facts.quantity import is_person
from tui.matching.terms import Terms
from tui.matching.words import ENGLISH_STOP, MEASURES, MONEY, MONTHS, PEOPLE, STATED_ROLES

CLOCK, DAY, MONEY_OR_PART, PERSONS = "clock", "day", "money", "persons"

_REACH = 3
_HALVES = frozenset({"a", "p", "am", "pm"})
_PARTS = frozenset({"percent", "per", "million", "billion", "trillion", "cent", "cents", *MONEY})


def measures_one_thing(a: Terms, b: Terms, number: str) -> bool:
    """Whether a number that two sentences share may measure the same in both.

    Args:
        a: The one sentence.
        b: The other.
        number: Its stem, which both have.
    """
    ours, theirs = _measures(a, number), _measures(b, number)
    return "" in ours or "" in theirs or not ours.isdisjoint(theirs)


def _measures(terms: Terms, number: str) -> frozenset[str]:
    """What a number measures at each of its places, "" where that cannot be told."""
    return frozenset([_measure(terms, place) for place, stem in enumerate(terms.stems) if stem == number])


def _measure(terms: Terms, place: int) -> str:
    """What the number at a place measures."""
    following = [word.rstrip(".,:'").lower() for word in terms.words[place + 1 : place + 1 + _REACH]]
    before = terms.words[place - 1].rstrip(".,").lower() if place else ""
    is_half_told = following[1:2] == ["m"] and following[0] in _HALVES
    if is_half_told or following[:1] in (["o'clock"], ["am"], ["pm"]) or ":" in terms.words[place].rstrip(":"):
        return CLOCK
    if not MONTHS.isdisjoint((before, *following[:1])):
        return DAY
    senses = terms.senses[place + 1 :]
    return next((told for told in map(_counted, following, senses) if told is not None), "")


def _counted(word: str, sense: str) -> str | None:
    """What a word behind a number says that it measures, None where the next one may tell."""
    if word in _PARTS:
        return MONEY_OR_PART
    if word in MEASURES:
        return MEASURES[word][0]
    if word in PEOPLE or word in STATED_ROLES or is_person(word):
        return PERSONS
    if word in ENGLISH_STOP or sense.startswith("#"):
        return None
    return sense if word.endswith("s") else ""
