"""Days, parts of the day, weeks and years named in a sentence, and whether two of them contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.happenings import Happening, happening, is_bound
from tui.matching.facts.numerals import value_of
from tui.matching.facts.scopes import is_of_others
from tui.matching.words import MONTHS
from tui.text import lower_case

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_FULL_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "this": 0, "last": -1}
_PART = r"(?P<part>(?:early |late )?(?:morning|afternoon|evening|night))\b"
_DAY = re.compile(
    rf"\b(?=[abdefijlmnostuwy\d])(?<!-)(?:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d)"
    r"(?:,? (?P<of>(?:19|20)\d\d)\b)?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month2>{_MONTH})\b(?!\.? \d{{1,2}}\b)"
    r"(?: (?P<of2>(?:19|20)\d\d)\b)?"
    rf"|(?P<weekday>{_WEEKDAYS})\b|(?P<relative>yesterday|today|tonight|tomorrow)\b"
    rf"|(?P<this>this|last) (?=morning|afternoon|evening|night)(?!night before)"
    r"|(?P<ago>\d{1,2}|two|three|four|five|six) days ago\b"
    r"|(?P<period>(?:earlier |later )?(?:this|last|next) (?P<unit>week|month|year))\b"
    rf"|(?:in|since|until|last|mid|early|late|by)(?: mid| early| late)?[ -](?P<alone>{_FULL_MONTH})\b(?! \d)"
    r"|(?:in|since|until|of|by) (?P<year>(?:1[6-9]|20)\d\d)\b)"
    rf"(?: ?{_PART})?"
)
"""Of text in lower case. It looks at the letters that a time begins with before anything else: in half the time."""
_HAS_DIGIT = re.compile(r"\d").search
_SIGNS_OF_TIME = ("day", "night", "morning", "noon", "evening", "tomorrow", "week", "month", "year")
_HAS_DATE = re.compile(rf"\b(?=[adfjmnos12])(?:{_MONTH}|(?:1[6-9]|20)\d\d)\b").search
"""One of the signs, or a date, stands wherever the pattern above finds something."""
_YEARS = (
    rf"\b(?:from |between )(?:({_FULL_MONTH}) )?((?:1[6-9]|20)\d\d) (?:to|until|and) (?:({_FULL_MONTH}) )?"
    r"((?:1[6-9]|20)\d\d)\b"
)
"""In any case."""
_PARTS_IN_ORDER = {"morning": 0, "afternoon": 1, "evening": 2, "night": 2}
_BEFORE_MIDNIGHT = re.compile(r"\blate (?:on )?$|\bovernight $").search
_AFTER_MIDNIGHT = re.compile(r"\bearly (?:on )?$|\bovernight $").search
_DATELINE = re.compile(r",? (?:\([^()]{2,40}\) ?)?(?:--|[-–—]) ").match
_SIGNED = re.compile(r"\(@\w+\) $").search
"""Of what stands before the day of a post that is quoted with its signature."""

_SIGNATURE_LETTERS = 20
_DATELINE_LETTERS = 40  # "WASHINGTON, February 5 (Agency) -- "
_MONTHS_IN_ORDER = "janfebmaraprmayjunjulaugsepoctnovdec"
_WEEK = 7
_ALIKE_CALENDAR = 0.3  # two dates of one happening; no labelled story depends on it between .15 and .45
_SOME_DAY = date(2023, 6, 14)
"""Middle of a week, of a month and of a year: a day to tell "last week" and "last month" apart by."""


class Day(NamedTuple):
    """A day as a sentence names it, or a week, a month or a year.

    Attributes:
        text: As it stands there.
        calendar: Month and day, where it is named so; day 0 for a month.
        year: Of the calendar day, where it is told.
        weekday: 0 for Monday, where it is named so.
        offset: Days from the day of publication, where it is named so.
        period: "last week", "earlier this month" or the year in digits, where it is named so.
        part: 0 for the morning, 1 for the afternoon, 2 for the evening and the night, where it is told.
        is_late: Whether it is the end of the day or the night after it.
        is_early: Whether it is its beginning.
        is_bound: Whether something ends or begins with it: since, until.
        happening: The words around it.
        is_quoted: Whether somebody who is quoted says "today" or the like: on another day than that of publication.
    """

    text: str
    calendar: tuple[int, int] | None
    year: str
    weekday: int | None
    offset: int | None
    period: str
    part: int | None
    is_late: bool
    is_early: bool
    is_bound: bool
    happening: Happening
    is_quoted: bool = False

    @property
    def is_month(self) -> bool:
        """Whether it is a month without a day."""
        return self.calendar is not None and not self.calendar[1]

    def dates(self, published: date | None) -> frozenset[tuple[int, int]]:
        """The calendar days that it may be; a day of the week the nearest on either side; none where it is open."""
        if self.calendar:
            return frozenset([self.calendar])
        if published is None or self.period or self.is_quoted:
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
    """The days that a sentence names, a day of the week with the date behind it as one.

    >>> [(day.text, day.calendar, day.weekday) for day in days("It opened on Monday, May 3, and shut on Friday.")]
    [('Monday, May 3', (5, 3), 0), ('Friday', None, 4)]
    """
    lower = lower_case(text)
    if not any(map(lower.__contains__, _SIGNS_OF_TIME)) and not _HAS_DATE(lower):
        return ()
    found: list[Day] = []
    end = -1
    for match in _DAY.finditer(lower):
        is_in_dateline = match.start() < _DATELINE_LETTERS and _DATELINE(text, match.end())
        if is_in_dateline or _SIGNED(text, max(0, match.start() - _SIGNATURE_LETTERS), match.start()):
            continue
        day = _day(text, lower, match)
        if (
            found
            and day.calendar
            and found[-1].weekday is not None
            and lower[end : match.start()] in (", ", " ", ", the ")
        ):
            first = found.pop()
            words = text[end - len(first.text) : match.end()]
            day = day._replace(text=words, weekday=first.weekday, happening=first.happening, is_bound=first.is_bound)
        found.append(day)
        end = match.end()
    return tuple(found)


def _is_in_quotes(text: str, place: int) -> bool:
    """Whether something stands inside quotation marks: "today" is then the day of the speaker."""
    is_between_marks = text.count('"', 0, place) % 2 == 1
    return is_between_marks or text.count("“", 0, place) > text.count("”", 0, place)


def _day(text: str, lower: str, found: re.Match[str]) -> Day:
    month, number = found["month"] or found["month2"] or found["alone"], found["day"] or found["day2"] or 0
    weekday, relative = found["weekday"], found["relative"] or found["this"]
    part = found["part"] or ("night" if relative == "tonight" else "")
    start, words = found.start(), found.group()
    offset = _RELATIVE[relative] if relative else -int(value_of(found["ago"], None)) if found["ago"] else None
    return Day(
        text=text[start : found.end()].rstrip(),
        calendar=(1 + _MONTHS_IN_ORDER.index(month[:3]) // 3, int(number)) if month else None,
        year=found["of"] or found["of2"] or "",
        weekday=_WEEKDAYS.split("|").index(weekday) if weekday else None,
        offset=offset,
        period=found["year"] or found["period"] or "",
        part=_PARTS_IN_ORDER[part.split()[-1]] if part else None,
        is_late=part.endswith("night") or bool(_BEFORE_MIDNIGHT(lower, max(0, start - 10), start)),
        is_early=part == "early morning" or bool(_AFTER_MIDNIGHT(lower, max(0, start - 10), start)),
        is_bound=is_bound(lower, start, words),
        is_quoted=offset is not None and _is_in_quotes(text, start),
        happening=happening(text, lower, start, found.end()),
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
    published = _resolvable(published[0]), _resolvable(published[1])
    periods = _years(a), _years(b)
    if periods[0] and periods[1] and _are_other_years(periods[0], periods[1]):
        return [(periods[0].group(), periods[1].group())]
    ours = days(a)
    theirs = days(b) if ours else ()
    if not theirs:
        return []
    named = [tuple([day for day in found if not day.is_month]) for found in (ours, theirs)]
    months = [tuple([day for day in found if day.is_month]) for found in (ours, theirs)]
    dated = [tuple([day for day in found if day.calendar]) for found in (ours, theirs)]
    found = list(_differing(named[0], named[1], alike, published))
    found += _differing(months[0], dated[1], alike, published)
    found += _differing(tuple([day for day in dated[0] if not day.is_month]), months[1], alike, published)
    told = [
        (one.text, other.text)
        for one, other in found
        if not (_has_year(b, one) or _has_year(a, other) or _are_each_of_their_day(one, other, published))
    ]
    return [] if told and is_of_others(a, b) else told


def _are_each_of_their_day(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two reports that came out days apart each tell what happened at last: a meeting, and another one."""
    if not published[0] or not published[1] or one.calendar or other.calendar:
        return False
    apart = abs((published[0] - published[1]).days)
    if apart >= _WEEK and not one.period:
        return True
    is_apart = apart > 1
    return is_apart and _is_news(one, published[0]) and _is_news(other, published[1])


def _is_news(day: Day, published: date) -> bool:
    """Whether a day is that of publication or the one before."""
    latest = [published, published - timedelta(1)]
    return not day.dates(published).isdisjoint([(told.month, told.day) for told in latest])


def _has_year(text: str, year: Day) -> bool:
    """Whether a year that is named alone stands in another sentence, with whatever words around."""
    return year.period.isdecimal() and year.period in text


def is_another_day(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two days that sentences name cannot be the same, since or until them left aside.

    Args:
        one: The one.
        other: The other.
        published: When their articles came out.
    """
    days_alone = (one._replace(is_bound=False), other._replace(is_bound=False))
    return _can_differ(*days_alone, (_resolvable(published[0]), _resolvable(published[1])))


def _resolvable(published: date | None) -> date | None:
    """A day of publication; None where the year before or after it may lie outside the calendar."""
    return published if published and date.min.year + 1 < published.year < date.max.year - 1 else None


def _are_other_years(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two spans of years begin or end in other years, or in other months where both name them."""
    ours, theirs = ([(told or "").lower() for told in span.groups()] for span in (one, other))
    return any(told != rival and told and rival for told, rival in zip(ours, theirs, strict=True))


@lru_cache(maxsize=1 << 12)
def _years(text: str) -> re.Match[str] | None:
    """The first span of years in a sentence."""
    lower = lower_case(text)
    may_have_one = _HAS_DIGIT(text) and ("from " in lower or "between " in lower)
    return re.search(_YEARS, text, re.I) if may_have_one else None


def _differing(
    ours: tuple[Day, ...], theirs: tuple[Day, ...], alike: float, published: tuple[date | None, date | None]
) -> Iterator[tuple[Day, Day]]:
    """Days of which each is the only one of its happening on its side, and which the other side never names."""
    is_only = len(ours) == len(theirs) == 1
    for one in ours:
        rivals = [other for other in theirs if _are_of_one_happening(one, other, alike, is_only)]
        if len(rivals) != 1 or not _can_differ(one, rivals[0], published):
            continue
        if any(_may_be_one(one, other, published) for other in theirs):
            continue
        if any(_may_be_one(other, rivals[0], published) for other in ours):
            continue
        if sum(_are_of_one_happening(other, rivals[0], alike, is_only) for other in ours) == 1:
            yield one, rivals[0]


def _may_be_one(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two days, or two periods, may be the same."""
    is_counted = one.period.isdecimal() is other.period.isdecimal() or one.happening.may_be(other.happening)
    return bool(one.period) is bool(other.period) and is_counted and not _can_differ(one, other, published)


def _can_differ(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two days cannot be the same day, nor one the night that leads to the other."""
    if one.is_bound is not other.is_bound or bool(one.period) is not bool(other.period):
        return False
    if one.period:
        return _are_apart(one, other, published)
    if _meet_at_midnight(one, other) or _meet_at_midnight(other, one):
        return False
    if one.part is not None and other.part is not None and one.part != other.part:
        return True
    return _differ_in_date(one, other) if one.calendar and other.calendar else _differ_in_weekday(one, other, published)


def _differ_in_weekday(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two days are not the same day of the week, nor the same one counted from when the articles came out."""
    if one.weekday is not None and other.weekday is not None:
        return one.weekday != other.weekday
    resolved = one.dates(published[0]), other.dates(published[1])
    return bool(resolved[0] and resolved[1] and resolved[0].isdisjoint(resolved[1]))


def _differ_in_date(one: Day, other: Day) -> bool:
    """Whether two calendar days are not the same; a month is any of its days."""
    if one.year and other.year and one.year != other.year:
        return True
    if one.is_month or other.is_month:
        return one.calendar is not None and other.calendar is not None and one.calendar[0] != other.calendar[0]
    return one.calendar != other.calendar


def _meet_at_midnight(one: Day, other: Day) -> bool:
    """Whether one is the end of a day and the other the beginning of the one after it."""
    if not one.is_late or not other.is_early or one.weekday is None or other.weekday is None:
        return False
    return (one.weekday + 1) % _WEEK == other.weekday


def _are_apart(one: Day, other: Day, published: tuple[date | None, date | None]) -> bool:
    """Whether two periods have no day in common; a year and "last month" cannot be told apart without the date."""
    is_open = one.period.isdecimal() is not other.period.isdecimal() or "week" in one.period + other.period
    if is_open and None in published:
        return False
    ours, theirs = one.span(published[0]), other.span(published[1])
    return ours[1] < theirs[0] or theirs[1] < ours[0]


def _are_of_one_happening(one: Day, other: Day, alike: float, is_only: bool) -> bool:
    """Whether the same happens on both; a month needs the same word next to it."""
    if one.is_month or other.is_month:
        return bool(one.happening.governing & other.happening.governing)
    if one.happening.is_that_of(other.happening, alike, is_only):
        return True
    is_dated = one.calendar and other.calendar and is_only and alike >= _ALIKE_CALENDAR
    return bool(is_dated) and one.happening.may_be(other.happening)
