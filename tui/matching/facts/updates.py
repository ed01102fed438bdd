"""Two figures that were both true in their time: 12 in hospital as of Monday, 15 by Tuesday."""

from __future__ import annotations

import re
from datetime import date

from tui.matching.facts.days import Day, days, is_another_day
from tui.text import lower_case

LONGEST = 90
"""Letters from a figure to its time, both included, for them to be quoted together."""

_AS_OF = re.compile(
    r"\b(?:as of|by|until|up to|so far|now|still|had risen|has risen|rose|risen|climbed|increased|fell|fallen|dropped"
    r"|stood|stands|reached|counted)\b"
)
"""Of text in lower case: a figure that is told as that of its day."""

_LEAD = re.compile(r"\b(?:as of|by|until|up to) $", re.I)
_LEAD_LETTERS = 8


def as_update(
    a: str, b: str, said: tuple[str, str], published: tuple[date | None, date | None]
) -> tuple[str, str] | None:
    """Two figures with their times, where each is that of a day and the days differ; None where they contradict.

    Args:
        a: The one sentence.
        b: The other.
        said: The figures as they stand there.
        published: When the articles came out.
    """
    if not (_AS_OF.search(lower_case(a)) or _AS_OF.search(lower_case(b))):
        return None
    ours, theirs = _timed(a, said[0]), _timed(b, said[1])
    if ours is None or theirs is None or not is_another_day(ours[1], theirs[1], published):
        return None
    return ours[0], theirs[0]


def _timed(text: str, words: str) -> tuple[str, Day] | None:
    """A figure and the day nearest to it, quoted together; None where no day is near."""
    start = text.find(words)
    end = start + len(words)
    spans: list[tuple[int, int, Day]] = []
    place = 0
    for day in days(text) if start >= 0 else ():
        place = text.index(day.text, place)
        first, last = min(start, place), max(end, place + len(day.text))
        spans.append((last - first, first, day))
        place += len(day.text)
    near = [(size, first, day) for size, first, day in spans if size <= LONGEST]
    if not near:
        return None
    size, first, day = min(near, key=lambda span: span[:2])
    lead = _LEAD.search(text, max(0, first - _LEAD_LETTERS), first)
    return text[lead.start() if lead else first : first + size], day
