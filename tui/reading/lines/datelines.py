"""The opening of an agency's report: "OSLO, 12 March (NorthWire) - A ferry ...": its day and who sent it."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from tui.reading.metadata.dates import find_date, find_day_and_month

_LONGEST_OPENING = 90  # characters: "ROSTOV-ON-DON, Russia, Feb. 27, 2025 (Associated Press) —" twice over
_DASH = r"(?<=\))\s*(?:[-–—]{1,2}|:)\s|\s[-–—]{1,2}\s"
_AGENCY = r"\s*\((?P<name>[A-ZÀ-ÞА-ЯЁ][\w&.’' /-]{1,40})\)\s*$"
_SMALL = frozenset({"de", "of", "the", "du", "des", "den", "am", "le", "el", "la", "and", "del", "van"})
_MOST_WORDS = 9  # of a place, a day and an agency; no sample depends on it between 4 and 14


class Opening(NamedTuple):
    """What stands before the dash of a first paragraph.

    Attributes:
        day: The full date, or None.
        day_and_month: (day, month) where the year is left out, or None.
        agency: Who sent the report, or None.
    """

    day: date | None
    day_and_month: tuple[int, int] | None
    agency: str | None


def read_opening(text: str) -> Opening | None:
    """What the first paragraph of a report says of when and by whom it was sent, or None where it says neither.

    >>> read_opening("OSLO, 12 March (NorthWire) - A ferry hit a reef.")
    Opening(day=None, day_and_month=(12, 3), agency='NorthWire')
    """
    parted = _parted(text)
    if not parted:
        return None
    rest, agency, _ = parted
    day = find_date(rest)
    day_and_month = None if day else find_day_and_month(rest)
    if not (agency or day or day_and_month):
        return None
    return Opening(day, day_and_month, agency)


def without_opening(text: str) -> str:
    """A first sentence without its opening, also one that is nothing but a place in capital letters.

    >>> without_opening("OSLO - A ferry hit a reef.")
    'A ferry hit a reef.'
    """
    parted = _parted(text)
    if not parted or not (parted[0].partition(",")[0].isupper() or read_opening(text)):
        return text
    return text[parted[2] :]


def _parted(text: str) -> tuple[str, str | None, int] | None:
    """Place and day before the first dash, the agency, and where the report begins; None where no such thing does."""
    dash = re.search(_DASH, text[:_LONGEST_OPENING])
    if not dash:
        return None
    head = text[: dash.start()]
    agency = re.search(_AGENCY, head) if head.endswith(")") else None
    rest = head[: agency.start()] if agency else head
    return (rest, agency["name"].strip() if agency else None, dash.end()) if _is_place_and_day(rest) else None


def _is_place_and_day(text: str) -> bool:
    """Whether nothing but names, figures and the small words of dates stands there."""
    words = re.findall(r"\w[\w.’'-]*", text)
    if len(words) > _MOST_WORDS:
        return False
    return all(not word[0].islower() or word in _SMALL or find_day_and_month(f"1 {word}") for word in words)
