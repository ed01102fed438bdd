"""Days named in a sentence, and whether two of them contradict each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from tui.matching.languages import english_stem
from tui.matching.words import ENGLISH_STOP, MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_DAY = re.compile(
    rf"\b(?:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})\b(?!:)|(?P<day2>\d{{1,2}}) (?P<month2>{_MONTH})\b"
    rf"|(?P<weekday>{_WEEKDAYS})\b|(?P<relative>{'|'.join(_RELATIVE)})\b)",
    re.I,
)
_YEARS = re.compile(r"\b(?:from |between )((?:1[6-9]|20)\d\d) (?:to|until|and) ((?:1[6-9]|20)\d\d)\b", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_LEADING = frozenset({"on", "late", "early", "last", "this", "since", "until", "by"})
_PARTS_OF_DAY = frozenset({"night", "morning", "evening", "afternoon", "night's"})
_AROUND_LETTERS = 80
_AROUND_WORDS = 4
_SAME_AROUND = 2
_MONTHS_IN_ORDER = "janfebmaraprmayjunjulaugsepoctnovdec"
_WEEK = 7

ALIKE = 0.5
"""Jaccard coefficient of the content of two sentences from which on their days are held to be of the same happening."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day as a sentence names it.

    Attributes:
        text: As it stands there.
        calendar: Month and day, where it is named so.
        weekday: 0 for Monday, where it is named so.
        offset: Days from the day of publication, where it is named so.
        governing: Stems of the content word that it follows and of the one that follows it at once.
        before: Stems of the content words in front of it.
    """

    text: str
    calendar: tuple[int, int] | None
    weekday: int | None
    offset: int | None
    governing: frozenset[str]
    before: frozenset[str]

    def dates(self, published: date | None) -> frozenset[tuple[int, int]]:
        """The calendar days that it may be; a day of the week the nearest on either side; none where it is open."""
        if self.calendar:
            return frozenset([self.calendar])
        if published is None:
            return frozenset()
        if self.offset is not None:
            days = [published + timedelta(self.offset)]
        else:
            ahead = ((self.weekday or 0) - published.weekday()) % _WEEK
            days = [published + timedelta(ahead), published + timedelta(ahead - _WEEK)]
        return frozenset([(day.month, day.day) for day in days])


@lru_cache(maxsize=1 << 12)
def days(text: str) -> tuple[Day, ...]:
    """The days that a sentence names.

    >>> [(day.text, day.calendar, day.weekday) for day in days("It opened on Monday, May 3.")]
    [('Monday', None, 0), ('May 3', (5, 3), None)]
    """
    return tuple([_day(text, found) for found in _DAY.finditer(text)])


def _day(text: str, found: re.Match[str]) -> Day:
    month, number = found["month"] or found["month2"], found["day"] or found["day2"]
    before = _WORD.findall(text[max(0, found.start() - _AROUND_LETTERS) : found.start()].lower())
    after = _WORD.findall(text[found.end() : found.end() + _AROUND_LETTERS].lower())
    while before and before[-1] in _LEADING:
        before.pop()
    while after and after[0] in _PARTS_OF_DAY:
        after.pop(0)
    content = [english_stem(word) for word in before if word not in ENGLISH_STOP][-_AROUND_WORDS:]
    next_to_it = [*before[-1:], *after[:1]]
    weekday, relative = found["weekday"], found["relative"]
    return Day(
        text=found.group(),
        calendar=(1 + _MONTHS_IN_ORDER.index(month[:3].lower()) // 3, int(number)) if month else None,
        weekday=_WEEKDAYS.split("|").index(weekday.lower()) if weekday else None,
        offset=_RELATIVE[relative.lower()] if relative else None,
        governing=frozenset([english_stem(word) for word in next_to_it if word not in ENGLISH_STOP]),
        before=frozenset(content),
    )


def differing_days(
    a: str, b: str, alike: float, published: tuple[date | None, date | None] = (None, None)
) -> list[tuple[str, str]]:
    """The days of two sentences where both give one day to the same happening and the days are not the same.

    Args:
        a: The one sentence.
        b: The other.
        alike: Jaccard coefficient of their content.
        published: When the articles came out: resolves "yesterday", and Monday against March 3.
    """
    periods = _YEARS.search(a), _YEARS.search(b)
    if periods[0] and periods[1] and periods[0].groups() != periods[1].groups():
        return [(periods[0].group(), periods[1].group())]
    ours, theirs = days(a), days(b)
    if len(ours) != 1 or len(theirs) != 1:
        return []
    one, other = ours[0], theirs[0]
    if not _can_differ(one, other, published) or not _are_of_one_happening(one, other, alike):
        return []
    return [(one.text, other.text)]


def _can_differ(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two days cannot be the same day."""
    if one.calendar and other.calendar:
        return one.calendar[0] == other.calendar[0] and one.calendar != other.calendar
    if one.weekday is not None and other.weekday is not None:
        return one.weekday != other.weekday
    ours, theirs = one.dates(published[0]), other.dates(published[1])
    return bool(ours and theirs and ours.isdisjoint(theirs))


def _are_of_one_happening(one: Day, other: Day, alike: float) -> bool:
    """Whether the same word governs both, or much the same words lead up to them, or the sentences are much alike."""
    if one.calendar and other.calendar:
        return True
    shared = one.before & other.before
    return bool(one.governing & other.governing) or len(shared) >= _SAME_AROUND or alike >= ALIKE
