"""Live tickers: entries that each begin or end with the time of day, one below the other.

A list of other reports has times too, but no sentences under them; that tells the two apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.reading.pieces import Line

_CLOCK = (
    r"(?i)\W{0,3}(?:at )?[0-2]?\d[.:h][0-5]\d(?:\s?(?:uhr|h|gmt|utc|bst|[cew]es?t|[ecmp][ds]t|ist|a[ew][ds]t|jst|kst"
    r"|wib|wita?|msk|мск|น\.|[ap]\.?m\.?)){0,2}\W{0,3}"
)
# "Monday, 14:05 CET"; three times make a ticker, and what is said at one is short of a report.
_LONGEST_CLOCK = 20
_LEAST_ENTRIES = 3
_LONGEST_ENTRY = 12


def find_entries(lines: Sequence[Line], closed: Sequence[bool]) -> list[range]:
    """The entries of a live ticker, each from its time to the line before the next one, or from below one to the next.

    Args:
        lines: All lines of a text.
        closed: Per line whether it is known for furniture, which ends an entry; above its first sentence it does not:
            many have a button below their time.

    Returns:
        None of them where the text is no ticker: fewer than three times, or no sentences under most of them.
    """
    clocks = [place for place, line in enumerate(lines) if is_clock(line.piece.text) and not closed[place]]
    if len(clocks) < _LEAST_ENTRIES:
        return []
    if _stand_last(lines, closed, clocks):
        entries = [_entry_above(lines, closed, place) for place in clocks]
    else:
        entries = [_entry(lines, closed, place) for place in clocks]
    told = sum(any(lines[n].is_sentence and not closed[n] for n in entry) for entry in entries)
    return entries if 2 * told > len(entries) else []


def _stand_last(lines: Sequence[Line], closed: Sequence[bool], clocks: Sequence[int]) -> bool:
    """Whether the times stand below what happened then: a sentence right above most and the first, none below the last
    of them.
    """
    above = [clock > 0 and not closed[clock - 1] and lines[clock - 1].is_sentence for clock in clocks]
    last = any(lines[n].is_sentence and not closed[n] for n in _entry(lines, closed, clocks[-1]))
    return above[0] and 2 * sum(above) > len(above) and not last


def _entry_above(lines: Sequence[Line], closed: Sequence[bool], end: int) -> range:
    """What stands above a time: sentences, and the one line without an end over them."""
    start = end
    while start > max(0, end - _LONGEST_ENTRY) and _is_of_entry(lines, closed, start - 1):
        start -= 1
        if not lines[start].is_sentence:
            break
    return range(start, end + 1)


def _is_of_entry(lines: Sequence[Line], closed: Sequence[bool], place: int) -> bool:
    return not closed[place] and not is_clock(lines[place].piece.text)


def is_clock(text: str) -> bool:
    """Whether a line is a time of day and nothing else."""
    if len(text) > _LONGEST_CLOCK or (text[:1].isalpha() and text[:3].lower() != "at "):
        return False
    return any(map(str.isdecimal, text)) and re.fullmatch(_CLOCK, text) is not None


def _entry(lines: Sequence[Line], closed: Sequence[bool], start: int) -> range:
    end, is_told = start + 1, False
    while end < min(len(lines), start + _LONGEST_ENTRY) and not is_clock(lines[end].piece.text):
        if closed[end] and is_told:
            break
        is_told = is_told or (not closed[end] and lines[end].is_sentence)
        end += 1
    return range(start, end)
