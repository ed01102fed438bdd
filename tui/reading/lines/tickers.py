"""Live tickers, entries that each begin with the time of day, one below the other; and results of matches.

A list of other reports has times too, but no sentences under them; that tells the two apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.reading.pieces import Line

_CLOCK = re.compile(
    r"(?i)\W{0,3}(?:at )?[0-2]?\d[.:h][0-5]\d(?:\s?(?:uhr|h|gmt|utc|bst|cet|cest|est|edt|ist|[ap]\.?m\.?)){0,2}\W{0,3}"
)
_LONGEST_CLOCK = 20
_LEAST_ENTRIES = 3
_LONGEST_ENTRY = 12
_RESULT = re.compile(r"[^\W\d_][^\n]{1,40} [-–—] [^\W\d_][^\n]{1,40} \d{1,3} ?[-–:] ?\d{1,3}(?: ?\([^()\n]{1,20}\))?")
_LONGEST_RESULT = 120
_FEWEST_RESULTS = 3


def find_entries(lines: Sequence[Line], closed: Sequence[bool]) -> list[range]:
    """The entries of a live ticker, each from its time to the line before the next one.

    Args:
        lines: All lines of a text.
        closed: Per line whether it is known for furniture, which ends an entry.

    Returns:
        None of them where the text is no ticker: fewer than three times, or no sentences under most of them.
    """
    clocks = [place for place, line in enumerate(lines) if is_clock(line.piece.text) and not closed[place]]
    if len(clocks) < _LEAST_ENTRIES:
        return []
    entries = [_entry(lines, closed, place) for place in clocks]
    told = sum(any(lines[n].is_prose or lines[n].is_full_sentence for n in entry) for entry in entries)
    return entries if 2 * told > len(entries) else []


def is_clock(text: str) -> bool:
    """Whether a line is a time of day and nothing else."""
    return len(text) <= _LONGEST_CLOCK and _CLOCK.fullmatch(text) is not None


def _entry(lines: Sequence[Line], closed: Sequence[bool], start: int) -> range:
    end = start + 1
    while end < min(len(lines), start + _LONGEST_ENTRY) and not closed[end] and not is_clock(lines[end].piece.text):
        end += 1
    return range(start, end)


def find_results(lines: Sequence[Line]) -> list[int]:
    """Places of lines that say how two sides played, "Halden - Marlow 3-1", where several stand together.

    Args:
        lines: Of a text.
    """
    found: list[int] = []
    run: list[int] = []
    for place, line in enumerate(lines):
        if len(line.piece.text) <= _LONGEST_RESULT and _is_result(line.piece.text):
            run.append(place)
            continue
        if len(run) >= _FEWEST_RESULTS:
            found += run
        run = []
    return found + run if len(run) >= _FEWEST_RESULTS else found


def _is_result(text: str) -> bool:
    return (text[-1:].isdigit() or text[-1:] == ")") and _RESULT.fullmatch(text) is not None
