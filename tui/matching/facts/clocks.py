"""Times of the day named in a sentence, and whether two of them contradict each other.

A time in full fives of minutes is taken as rounded, "about" and "shortly after" as a span. Times of two known zones are
brought together; where only one is told, a difference of full hours may be that of the zones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.happenings import Happening, happening
from tui.text import lower_case

_ZONES = {
    **dict.fromkeys(("gmt", "utc", "wet"), 0),
    **dict.fromkeys(("bst", "cet"), 60),
    **dict.fromkeys(("cest", "eet"), 120),
    **dict.fromkeys(("et", "est", "edt"), -300),
    **dict.fromkeys(("ct", "cst", "cdt"), -360),
    **dict.fromkeys(("mt", "mst", "mdt"), -420),
    **dict.fromkeys(("pt", "pst", "pdt"), -480),
}
"""Minutes ahead of Greenwich; American summer time is left open, as far as another continent is concerned."""
_CLOCK = (
    r"(?:\b(?P<qualifier>about|around|approximately|roughly|nearly|almost|(?:shortly|just|soon|right) (?:before|after)|"
    r"before|after|by|until|past|since) )?"
    r"(?:(?<![\w.,:/-])(?<!\d: )(?:(?P<hour>0?[1-9]|1[0-2])(?:[:.](?P<minute>[0-5]\d))? ?"
    r"(?:(?P<half>[ap])(?:\.m\.|\.? ?m\b)|o['’]clock\b)"
    r"|(?P<hour24>[01]?\d|2[0-4]):(?P<minute24>[0-5]\d)(?![:\d])(?! (?:left|remaining|to go|into)\b))"
    r"|\b(?P<named>midday|noon|midnight)\b)"
    rf"(?: \(?(?P<zone>{'|'.join(_ZONES)})\b)?"
)
"""Of text in lower case."""
_HAS_FIGURES = re.compile(r"\d(?: ?[ap]\.? ?m\b|:\d\d)").search
_SIGNS_OF_CLOCKS = ("clock", "midday", "noon", "midnight")
_SPANS = {"about": (-12, 12), "before": (-20, 0), "after": (0, 20), "nearly": (-10, 0)}
_OPEN = frozenset({"before", "by", "until", "after", "since", "past"})
_ROUNDED_TO = 5  # minutes that clocks are read in
_ROUNDED_BY = 3  # minutes; the half of it, so that 4.45 and 4.47 are one time
_HOUR = 60
_HALF_DAY = 12 * _HOUR
_DAY = 24 * _HOUR
_SUMMER = 60  # minutes that summer time may be off where no land is told


class Clock(NamedTuple):
    """A time of the day.

    Attributes:
        text: As it stands in the sentence, with "about" and the like.
        least: The earliest minute of the day that it may be.
        most: The latest one.
        zone: Minutes ahead of Greenwich, where it is told.
        is_half_known: Whether it tells which half of the day is meant.
        bound: "by", "until" and the like, where it only tells what it was before or after.
        happening: The words around it.
    """

    text: str
    least: float
    most: float
    zone: int | None
    is_half_known: bool
    bound: str
    happening: Happening

    def agrees(self, other: Clock) -> bool:
        """Whether both may be one time."""
        if self.bound != other.bound or self.bound == "by":
            return True
        day = _DAY if self.is_half_known and other.is_half_known else _HALF_DAY
        apart = _apart(self, other, 0, day)
        if self.zone == other.zone:
            return apart <= 0
        if self.zone is None or other.zone is None:
            return any(_apart(self, other, hours * _HOUR, day) <= 0 for hours in range(24))
        shift = self.zone - other.zone
        is_of_one_land = self.zone < 0 and other.zone < 0
        summers = (0,) if is_of_one_land else (-_SUMMER, 0, _SUMMER)
        return any(_apart(self, other, shift + summer, day) <= 0 for summer in summers)


@lru_cache(maxsize=1 << 12)
def clocks(text: str) -> tuple[Clock, ...]:
    """The times of the day that a sentence names.

    >>> [(clock.text, clock.least, clock.most) for clock in clocks("It left just after 4 p.m. and sank at 17:12.")]
    [('just after 4 p.m.', 960, 980), ('17:12', 1032, 1032)]
    """
    lower = lower_case(text)
    if not any(map(lower.__contains__, _SIGNS_OF_CLOCKS)) and not _HAS_FIGURES(lower):
        return ()
    return tuple([_clock(text, lower, found) for found in re.finditer(_CLOCK, lower)])


def _clock(text: str, lower: str, found: re.Match[str]) -> Clock:
    hour, minute = int(found["hour"] or found["hour24"] or 12), int(found["minute"] or found["minute24"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    elif found["named"] == "midnight":
        hour = 0
    at = _HOUR * hour + minute
    *close, kind = (found["qualifier"] or "at").split()
    is_open = not close and kind in _OPEN
    kind = {"around": "about", "approximately": "about", "roughly": "about", "almost": "nearly"}.get(kind, kind)
    rounded = (-_ROUNDED_BY, _ROUNDED_BY) if minute % _ROUNDED_TO == 0 else (0, 0)
    earlier, later = (0, 0) if is_open else _SPANS.get(kind, rounded)
    return Clock(
        text=text[found.start() : found.end()],
        least=at + earlier,
        most=at + later,
        zone=_ZONES[found["zone"]] if found["zone"] else None,
        is_half_known=bool(found["half"] or found["named"] or hour > 12),
        bound=kind if is_open else "",
        happening=happening(text, lower, found.start(), found.end()),
    )


def _apart(one: Clock, other: Clock, shift: int, day: int) -> float:
    """Minutes between two spans on a dial, the second one shifted; 0 or less where they meet."""
    ahead = (one.least + one.most - other.least - other.most) / 2 - shift
    between = min(ahead % day, -ahead % day)
    return between - (one.most - one.least + other.most - other.least) / 2


def differing_clocks(a: str, b: str, alike: float) -> Iterator[tuple[str, str]]:
    """The times of two sentences where both give one time to the same happening and the times are not the same.

    Args:
        a: The one sentence.
        b: The other.
        alike: Jaccard coefficient of their content.
    """
    ours = clocks(a)
    theirs = clocks(b) if ours else ()
    if not theirs:
        return
    is_only = len(ours) == len(theirs) == 1
    for one in ours:
        rivals = [other for other in theirs if one.happening.is_that_of(other.happening, alike, is_only)]
        if len(rivals) != 1 or any(one.agrees(other) for other in theirs):
            continue
        other = rivals[0]
        if any(rival.agrees(other) for rival in ours):
            continue
        if sum(rival.happening.is_that_of(other.happening, alike, is_only) for rival in ours) == 1:
            yield one.text, other.text
