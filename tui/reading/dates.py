"""Days of publication in text: ISO, words of eight languages, unambiguous figures."""

from __future__ import annotations

import re
from datetime import date


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTH_NAMES = (
    "january januar jänner janvier enero gennaio janeiro januari января jan janv ene gen",
    "february februar février fevrier febrero febbraio fevereiro februari февраля feb févr fev",
    "march märz maerz mars marzo março maart марта mar mär mrz",
    "april avril abril aprile апреля apr avr abr",
    "may mai mayo maggio maio mei мая mag",
    "june juni juin junio giugno junho июня jun giu",
    "july juli juillet julio luglio julho июля jul juil lug",
    "august août aout agosto augustus августа aug ago",
    "september septembre septiembre settembre setembro сентября sep sept set",
    "october oktober octobre octubre ottobre outubro октября oct okt ott out",
    "november novembre noviembre novembro ноября nov",
    "december dezember décembre decembre diciembre dicembre dezembro декабря dec dez déc dic",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_DAY = r"\b(?P<day>[0-3]?\d)"
_MONTH = r"(?P<month>[^\W\d_]{3,11})\b\.?"

_FIGURES = (  # patterns without words; the others are tried only where a name of a month stands
    r"\b(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?=\D|$)",
    r"(?P<year>(?:19|20)\d\d)\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日",
    rf"{_DAY}\.(?P<month>[01]?\d)\.{_YEAR}",
    rf"\b(?P<day>1[3-9]|2\d|3[01])/(?P<month>[01]?\d)/{_YEAR}",
    rf"\b(?P<month>[01]?\d)/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}",
)
_NAMED = (
    rf"\b{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
    rf"{_DAY}(?:\.|st|nd|rd|th|er|º)?\s+(?:de |of )?{_MONTH},?\s+(?:de |del )?{_YEAR}",
)
_WITHOUT_YEAR = (
    rf"\b{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?\b(?!:)",
    rf"{_DAY}(?:\.|st|nd|rd|th|er|º)?\s+(?:de |of )?{_MONTH}",
)
_FULL_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_DATE_LINE = 90
_ABOUT_DATES = _words(
    "published updated posted modified last first created on at date dated gmt utc ist et est edt cet cest bst"
    " am pm a p m"
    " t z h uhr um am vom stand veröffentlicht aktualisiert erstellt publié mis à jour le publicado actualizado"
    " el a las"
    " publisert oppdatert publicerad uppdaterad kl klokken pubblicato aggiornato il ore atualizado em às"
    " gepubliceerd bijgewerkt op опубликовано обновлено в"
    " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche"
    " lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica"
    " segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " понедельник вторник среда четверг пятница суббота воскресенье г года de of del st nd rd th er"
    " minutes minute min mins hours hour days day ago vor stunden minuten il heures hace horas"
)


def find_date(text: str) -> date | None:
    """The first full date in a text, or None.

    >>> find_date("27. Februar 2025, 14.30 Uhr")
    datetime.date(2025, 2, 27)
    """
    if not _FULL_YEAR.search(text):
        return None
    lowered = text.lower()
    patterns = _FIGURES if _MONTHS.keys().isdisjoint(_WORD.findall(lowered)) else (*_FIGURES, *_NAMED)
    found = [match for pattern in patterns for match in re.finditer(pattern, lowered)]
    for match in sorted(found, key=lambda m: m.start()):
        day = _day_of(match)
        if day:
            return day
    return None


def _day_of(match: re.Match[str]) -> date | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS.get(month, 0)
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None


def find_day_and_month(text: str) -> tuple[int, int] | None:
    """The first day with the name of its month, as (day, month), or None.

    >>> find_day_and_month("OSLO, 12 March")
    (12, 3)
    """
    lowered = text.lower()
    if _MONTHS.keys().isdisjoint(_WORD.findall(lowered)):
        return None
    for pattern in _WITHOUT_YEAR:
        for match in re.finditer(pattern, lowered):
            month = _MONTHS.get(match["month"])
            if month and 1 <= int(match["day"]) <= 31:
                return int(match["day"]), month
    return None


def is_date_line(text: str) -> bool:
    """Whether a line says when something was published and nothing else."""
    if len(text) > _LONGEST_DATE_LINE or text.replace(" ", "").isalpha() or not any(map(str.isdigit, text)):
        return False
    words = [word.casefold() for word in _WORD.findall(text)]
    if any(word not in _ABOUT_DATES and word not in _MONTHS for word in words):
        return bool(re.fullmatch(r"\W*\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\W*", text))
    return any(word in _MONTHS for word in words) or "ago" in words or find_date(text) is not None
