"""Days, weeks and years named in a sentence, and whether two of them contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from tui.matching.languages import english_stem
from tui.matching.words import ENGLISH_STOP, LEMMAS, MONTHS, SAYING
from tui.text import lower_case

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_FULL_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_DAY = re.compile(
    rf"\b(?:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month2>{_MONTH})\b"
    rf"|(?P<weekday>{_WEEKDAYS})\b|(?P<relative>{'|'.join(_RELATIVE)})\b"
    r"|(?P<period>(?:earlier |later )?(?:this|last|next) (?P<unit>week|month|year))\b"
    rf"|(?:in|since|until|last) (?P<alone>{_FULL_MONTH})\b(?! \d)"
    r"|(?:in|since|until|of|by) (?P<year>(?:1[6-9]|20)\d\d)\b)"
)
"""Of text in lower case."""
_HAS_DIGIT = re.compile(r"\d").search
_HAS_TIME_WORD = re.compile(f"day|tonight|tomorrow|week|month|year|{_FULL_MONTH}").search
_YEARS = re.compile(r"\b(?:from |between )((?:1[6-9]|20)\d\d) (?:to|until|and) ((?:1[6-9]|20)\d\d)\b", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_BOUNDS = frozenset({"since", "until", "by", "from", "through", "before", "after", "till", "to"})
_LEADING = _BOUNDS | {"on", "late", "early", "last", "this", "earlier", "in", "the"}
_PARTS_OF_DAY = frozenset({"night", "morning", "evening", "afternoon", "night's"})
_SPOKEN = SAYING | {"interview", "statement", "speech", "spoke", "admitted", "confirmed", "reported"}
_IS_PAST = re.compile(r"\w{2,}ed").fullmatch
_AROUND_LETTERS = 80
_AROUND_WORDS = 4
_VERB_WORDS = 8
_SAME_AROUND = 2
_MONTHS_IN_ORDER = "janfebmaraprmayjunjulaugsepoctnovdec"
_WEEK = 7
_SOME_DAY = date(2023, 6, 14)
"""Middle of a week, of a month and of a year: a day to tell "last week" and "last month" apart by."""

ALIKE = 0.5
"""Jaccard coefficient of the content of two sentences from which on their days are held to be of the same happening."""

_ALIKE_VERB = 0.1


class Day(NamedTuple):
    """A day as a sentence names it, or a week, a month or a year.

    Attributes:
        text: As it stands there.
        calendar: Month and day, where it is named so.
        weekday: 0 for Monday, where it is named so.
        offset: Days from the day of publication, where it is named so.
        period: "last week", "earlier this month", the year in digits or a month of no year, where it is named so.
        is_bound: Whether something ends or begins with it: since, until.
        verb: Lemma of the verb that it follows, "say" for all verbs of saying, "" where that cannot be told.
        governing: Stems of the content word that it follows and of the one that follows it at once.
        before: Stems of the content words in front of it.
    """

    text: str
    calendar: tuple[int, int] | None
    weekday: int | None
    offset: int | None
    period: str
    is_bound: bool
    verb: str
    governing: frozenset[str]
    before: frozenset[str]

    def dates(self, published: date | None) -> frozenset[tuple[int, int]]:
        """The calendar days that it may be; a day of the week the nearest on either side; none where it is open."""
        if self.calendar:
            return frozenset([self.calendar])
        if published is None or self.period:
            return frozenset()
        if self.offset is not None:
            days = [published + timedelta(self.offset)]
        else:
            ahead = ((self.weekday or 0) - published.weekday()) % _WEEK
            days = [published + timedelta(ahead), published + timedelta(ahead - _WEEK)]
        return frozenset([(day.month, day.day) for day in days])

    def span(self, published: date | None) -> tuple[date, date]:
        """The first and the last day of its period."""
        if self.period.isdecimal():
            return date(int(self.period), 1, 1), date(int(self.period), 12, 31)
        today = published or _SOME_DAY
        *_, which, unit = self.period.split()
        step = {"last": -1, "this": 0, "next": 1}[which]
        first, last = _period(today, unit, step)
        if self.period.startswith("earlier"):
            return first, today
        return (today, last) if self.period.startswith("later") else (first, last)


def _period(today: date, unit: str, step: int) -> tuple[date, date]:
    """The week, month or year some steps on from that of a day."""
    if unit == "week":
        first = today + timedelta(_WEEK * step - today.weekday())
        return first, first + timedelta(_WEEK - 1)
    if unit == "year":
        return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
    months = 12 * today.year + today.month - 1 + step
    first, after = (date(month // 12, month % 12 + 1, 1) for month in (months, months + 1))
    return first, after - timedelta(1)


@lru_cache(maxsize=1 << 12)
def days(text: str) -> tuple[Day, ...]:
    """The days that a sentence names.

    >>> [(day.text, day.calendar, day.weekday) for day in days("It opened on Monday, May 3.")]
    [('Monday', None, 0), ('May 3', (5, 3), None)]
    """
    lower = lower_case(text)
    if not _HAS_DIGIT(lower) and not _HAS_TIME_WORD(lower):
        return ()
    return tuple([_day(text, lower, found) for found in _DAY.finditer(lower)])


def _day(text: str, lower: str, found: re.Match[str]) -> Day:
    month, number = found["month"] or found["month2"], found["day"] or found["day2"]
    before = _WORD.findall(lower[max(0, found.start() - _AROUND_LETTERS) : found.start()])
    after = _WORD.findall(lower[found.end() : found.end() + _AROUND_LETTERS])
    first = found.group().split()[0]
    is_bound = not _BOUNDS.isdisjoint([first, *before[-1:]])
    while before and before[-1] in _LEADING:
        before.pop()
    while after and after[0] in _PARTS_OF_DAY:
        after.pop(0)
    content = [english_stem(word) for word in before if word not in ENGLISH_STOP][-_AROUND_WORDS:]
    next_to_it = [*before[-1:], *after[:1]]
    weekday, relative = found["weekday"], found["relative"]
    return Day(
        text=text[found.start() : found.end()],
        calendar=(1 + _MONTHS_IN_ORDER.index(month[:3]) // 3, int(number)) if month else None,
        weekday=_WEEKDAYS.split("|").index(weekday) if weekday else None,
        offset=_RELATIVE[relative] if relative else None,
        period=found["year"] or found["alone"] or found["period"] or "",
        is_bound=is_bound,
        verb=_verb(before, after),
        governing=frozenset([english_stem(word) for word in next_to_it if word not in ENGLISH_STOP]),
        before=frozenset(content),
    )


def _verb(before: list[str], after: list[str]) -> str:
    """The nearest verb in front of a day, else the one that follows it at once ("on Friday apologised")."""
    for word in [*before[-1 : -1 - _VERB_WORDS : -1], *after[:1]]:
        if word in _SPOKEN:
            return "say"
        if word not in ENGLISH_STOP and (word in LEMMAS or _IS_PAST(word)):
            return LEMMAS.get(word) or english_stem(word)
    return ""


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
    published = _resolvable(published[0]), _resolvable(published[1])
    periods = _years(a), _years(b)
    if periods[0] and periods[1] and periods[0].groups() != periods[1].groups():
        return [(periods[0].group(), periods[1].group())]
    ours, theirs = days(a), days(b)
    found = list(_differing(_named(ours), _named(theirs), alike, published))
    return found + list(_differing(_bare_months(ours), _bare_months(theirs), alike, published))


def _resolvable(published: date | None) -> date | None:
    """A day of publication; None where the year before or after it may lie outside the calendar."""
    return published if published and date.min.year + 1 < published.year < date.max.year - 1 else None


def _named(found: tuple[Day, ...]) -> tuple[Day, ...]:
    return tuple([day for day in found if day.period not in MONTHS])


def _bare_months(found: tuple[Day, ...]) -> tuple[Day, ...]:
    """The months of no year: they are held against each other and against nothing else."""
    return tuple([day for day in found if day.period in MONTHS])


@lru_cache(maxsize=1 << 12)
def _years(text: str) -> re.Match[str] | None:
    """The first span of years in a sentence."""
    return _YEARS.search(text) if _HAS_DIGIT(text) else None


def _differing(
    ours: tuple[Day, ...], theirs: tuple[Day, ...], alike: float, published: tuple[date | None, date | None]
) -> Iterator[tuple[str, str]]:
    """Days of which each is the only one of its happening on its side, and which the other side never names."""
    is_only = len(ours) == len(theirs) == 1
    for one in ours:
        if not all(_can_differ(one, other, published) for other in theirs):
            continue
        rivals = [other for other in theirs if _are_of_one_happening(one, other, alike, is_only)]
        if len(rivals) != 1 or not all(_can_differ(other, rivals[0], published) for other in ours):
            continue
        if sum(_are_of_one_happening(other, rivals[0], alike, is_only) for other in ours) == 1:
            yield one.text, rivals[0].text


def _can_differ(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two days cannot be the same day."""
    if one.is_bound is not other.is_bound or bool(one.period) is not bool(other.period):
        return False
    if one.period:
        return _are_apart(one, other, published)
    if one.calendar and other.calendar:
        return one.calendar[0] == other.calendar[0] and one.calendar != other.calendar
    if one.weekday is not None and other.weekday is not None:
        return one.weekday != other.weekday
    resolved = one.dates(published[0]), other.dates(published[1])
    return bool(resolved[0] and resolved[1] and resolved[0].isdisjoint(resolved[1]))


def _are_apart(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two periods have no day in common; a year and "last month" cannot be told apart without the date."""
    if one.period in MONTHS:
        return one.period != other.period
    if one.period.isdecimal() is not other.period.isdecimal() and None in published:
        return False
    ours, theirs = one.span(published[0]), other.span(published[1])
    return ours[1] < theirs[0] or theirs[1] < ours[0]


def _are_of_one_happening(one: Day, other: Day, alike: float, is_only: bool) -> bool:
    """Whether the same verb goes with both, or the same word governs them, or the sentences are much alike."""
    if one.calendar and other.calendar and is_only:
        return True
    if one.period in MONTHS:
        return bool(one.governing & other.governing)
    if (one.verb and other.verb) or "say" in (one.verb, other.verb):
        return one.verb == other.verb and alike >= _ALIKE_VERB
    shared = one.before & other.before
    if one.governing & other.governing or len(shared) >= _SAME_AROUND:
        return True
    return is_only and alike >= ALIKE
