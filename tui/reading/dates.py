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
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_DAY = r"\b(?P<day>[0-3]?\d)"

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?=\D|$)",
        rf"\b{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"{_DAY}(?:\.|st|nd|rd|th|er|º)?\s+(?:de |of )?{_MONTH},?\s+(?:de |del )?{_YEAR}",
        r"(?P<year>(?:19|20)\d\d)\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日",
        rf"{_DAY}\.(?P<month>[01]?\d)\.{_YEAR}",
        rf"\b(?P<day>1[3-9]|2\d|3[01])/(?P<month>[01]?\d)/{_YEAR}",
        rf"\b(?P<month>[01]?\d)/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}",
    )
)
_DIGIT = re.compile(r"\d")
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
    if not _DIGIT.search(text):
        return None
    found = [match for pattern in _PATTERNS for match in pattern.finditer(text.lower())]
    for match in sorted(found, key=lambda m: m.start()):
        day = _day_of(match)
        if day:
            return day
    return None


def _day_of(match: re.Match[str]) -> date | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS[month]
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None


def is_date_line(text: str) -> bool:
    """Whether a line says when something was published and nothing else."""
    if len(text) > _LONGEST_DATE_LINE or not _DIGIT.search(text):
        return False
    words = [word.casefold() for word in _WORD.findall(text)]
    if any(word not in _ABOUT_DATES and word not in _MONTHS for word in words):
        return bool(re.fullmatch(r"\W*\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\W*", text))
    return any(word in _MONTHS for word in words) or "ago" in words or find_date(text) is not None
