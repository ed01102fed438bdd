"""Tables and counted points in running text: rows of figures, results of matches, teams man by man."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from tui.reading.pieces import Line

_RESULT = r"[^\W\d_][^\n]{1,40} [-–—] [^\W\d_][^\n]{1,40} \d{1,3} ?[-–:] ?\d{1,3}(?: ?\([^()\n]{1,20}\))?"
_DASHES = (" - ", " – ", " — ")
# What rows of results, teams and prices on sports and market pages have; by the samples that hold such tables.
_LONGEST_RESULT = 120
_FIGURE = re.compile(r"[+–-]?\d[\d.,:%]*")
_MOST_CELLS = 20
_FEWEST_FIGURES = 3
_LABEL = re.compile(r"[^\W\d_][^:;,\n]{1,40}: \w")
_FEWEST_NAMES = 8
_LONGEST_TEAM = 500
_FEWEST_ROWS = 3
_FEWEST_TEAMS = 2
_FEWEST_POINTS = 3
_LONGEST_NUMBER = 5
_LONGEST_TITLE = 8
_MOST_TITLES = 2


def find_tables(lines: Sequence[Line]) -> list[range]:
    """The tables of a text and lists of their kind, each with the few words that stand over it.

    Rows that end in figures; how two sides played, "Halden - Marlow 3-1"; who played for a side, "Halden: Doe; Roe,
    Poe, ...", with what else is told in such a box. One line alone is none: several must stand together.

    Args:
        lines: Of a text.
    """
    found = [
        *_runs(lines, _is_row, _is_row, _FEWEST_ROWS),
        *_runs(lines, _is_result, _is_result, _FEWEST_ROWS),
        *_runs(lines, _is_labelled, _is_team, _FEWEST_TEAMS),
    ]
    return [range(_top(lines, run.start), run.stop) for run in sorted(found, key=lambda run: run.start)]


def find_points(lines: Sequence[Line]) -> list[int]:
    """Places of the points of a report that counts them, "1. The road stays shut.", with text between or without.

    The numbers go up one by one, and most points are sentences: in a list of what is most read they are headlines.

    Args:
        lines: Of a text.
    """
    runs: list[list[int]] = []
    for place, line in enumerate(lines):
        number = _number(line)
        if number == 1:
            runs.append([place])
        elif runs and number == len(runs[-1]) + 1:
            runs[-1].append(place)
    best = max(runs, key=len, default=[])
    is_told = len(best) >= _FEWEST_POINTS and 2 * sum(lines[place].ends for place in best) > len(best)
    return best if is_told else []


def _number(line: Line) -> int:
    """The number that a line begins with as a point does, or 0."""
    head, _, rest = line.piece.text[:_LONGEST_NUMBER].partition(" ")
    is_point = bool(rest) and head[-1:] in (".", ")") and head[:-1].isdecimal()
    return int(head[:-1]) if is_point else 0


def _runs(
    lines: Sequence[Line], belongs: Callable[[Line], bool], counts: Callable[[Line], bool], fewest: int
) -> Iterator[range]:
    """The runs of lines that belong together, of which so many at least count."""
    start = 0
    for place in range(len(lines) + 1):
        if place == len(lines) or not belongs(lines[place]):
            if place - start >= fewest and sum(map(counts, lines[start:place])) >= fewest:
                yield range(start, place)
            start = place + 1


def _top(lines: Sequence[Line], start: int) -> int:
    """Where a table begins with what stands over it: its title, the names of its columns, the result of the match."""
    least = max(0, start - _MOST_TITLES)
    while start > least and _is_title(lines[start - 1]):
        start -= 1
    return start


def _is_row(line: Line) -> bool:
    """Whether a line names something and ends in figures: "1 Halden Town 31 18 8 5 62"."""
    if not line.piece.text[-1:].isdigit() or line.words > _MOST_CELLS:
        return False
    cells = line.piece.text.split()
    figures = [_FIGURE.fullmatch(cell) is not None for cell in cells]
    return figures[-1] and _FEWEST_FIGURES <= sum(figures) < len(figures)


def _is_result(line: Line) -> bool:
    text = line.piece.text
    last = text[-1:]
    is_like = (last == ")" or last.isdigit()) and len(text) <= _LONGEST_RESULT and any(map(text.__contains__, _DASHES))
    return is_like and re.fullmatch(_RESULT, text) is not None


def _is_labelled(line: Line) -> bool:
    text = line.piece.text
    if ": " not in text or len(text) > _LONGEST_TEAM:
        return False
    return (line.ends or _is_team(line)) and _LABEL.match(text) is not None


def _is_team(line: Line) -> bool:
    return line.piece.text.count(",") + line.piece.text.count(";") >= _FEWEST_NAMES - 1


def _is_title(line: Line) -> bool:
    return line.words <= _LONGEST_TITLE and not line.ends
