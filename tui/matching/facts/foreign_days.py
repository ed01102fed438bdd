"""Days of the week and dates in German, French and Spanish; English has its own reader, which knows far more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from tui.matching.facts.days import Day, is_another_day
from tui.matching.facts.happenings import Happening

_WEEKDAYS = {
    "de": "montag|dienstag|mittwoch|donnerstag|freitag|(?:samstag|sonnabend)|sonntag",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
}
_MONTHS = {
    "de": "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
}
"""In order, by language (ISO 639-1)."""

_BOUND = {
    "de": "bis|seit|ab|vor|nach",
    "fr": "jusqu['’]à|jusqu['’]au|depuis|dès|avant|après",
    "es": "hasta|desde|antes|tras",
}
_LEAD = {"de": "am |zum |den |dem |der ", "fr": "le |ce |au ", "es": "el |del |al "}
_NOTHING_HAPPENS = Happening("", frozenset(), frozenset())


def differing_dates(
    a: str, b: str, language: str, published: tuple[date | None, date | None]
) -> Iterator[tuple[str, str]]:
    """The days of two sentences that tell of one thing, where each names one day and the two cannot be the same.

    Args:
        a: The one sentence.
        b: The other.
        language: ISO 639-1 code of both.
        published: When their articles came out.
    """
    ours = _days(a, language)
    theirs = _days(b, language) if len(ours) == 1 else ()
    if len(theirs) == 1 and ours[0].is_bound is theirs[0].is_bound and is_another_day(ours[0], theirs[0], published):
        yield ours[0].text, theirs[0].text


def is_time(word: str, language: str) -> bool:
    """Whether a word is a day of the week or a month.

    Args:
        word: As it stands in a text.
        language: ISO 639-1 code of a language that is read.
    """
    return re.fullmatch(f"(?:{_WEEKDAYS[language]}|{_MONTHS[language]})", word.lower()) is not None


@lru_cache(maxsize=1 << 11)
def _days(text: str, language: str) -> tuple[Day, ...]:
    """The days of a sentence; a day of the week with the date behind it is one."""
    if language not in _WEEKDAYS:
        return ()
    return tuple([_day(found, language) for found in _pattern(language).finditer(text)])


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b(?P<bound>{_BOUND[language]}) )?(?:{_LEAD[language]})?\b(?:(?P<weekday>{_WEEKDAYS[language]})\w*"
        rf"(?:,? (?:{_LEAD[language]})?(?P<day>\d{{1,2}})\.? (?:de )?(?P<month>{_MONTHS[language]}))?"
        rf"|(?P<day2>\d{{1,2}})\.? (?:de )?(?P<month2>{_MONTHS[language]}))\b",
        re.IGNORECASE,
    )


def _day(found: re.Match[str], language: str) -> Day:
    month, number = found["month"] or found["month2"], found["day"] or found["day2"]
    weekday = found["weekday"]
    return Day(
        text=found.group(),
        calendar=(_place(_MONTHS[language], month), int(number)) if month else None,
        year="",
        weekday=_place(_WEEKDAYS[language], weekday) - 1 if weekday else None,
        offset=None,
        period="",
        part=None,
        is_late=False,
        is_early=False,
        is_bound=found["bound"] is not None,
        happening=_NOTHING_HAPPENS,
    )


def _place(names: str, name: str) -> int:
    """Which of some names in order one is, from 1."""
    return 1 + next(
        place for place, told in enumerate(re.split(r"\|(?![^(]*\))", names)) if re.fullmatch(told, name.lower())
    )
