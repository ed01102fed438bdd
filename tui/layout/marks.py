"""The mark of a sentence, and the overview of an article's marks in one column.

Never colour alone: every mark is a glyph.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from operator import le
from typing import TYPE_CHECKING, NamedTuple

from tui.vocabulary import CLOSENESS, Kind

if TYPE_CHECKING:
    from tui.layout.flow import Flow
    from tui.model import Address, Comparison, Match

DISAGREEMENT = "!"
"""Stands beside the mark of a sentence that another source contradicts."""


class Tone(IntEnum):
    """What a mark's colour and shade say; a higher tone wins where several sentences share a row of the overview."""

    SAME = 0
    REWORDED = 1
    UNIQUE = 2
    DISAGREEMENT = 3


RULER_GLYPHS = {Tone.SAME: "█", Tone.REWORDED: "▓", Tone.UNIQUE: "░", Tone.DISAGREEMENT: DISAGREEMENT}
"""How the tones look in the overview, and in the bars of the desk."""


class Mark(NamedTuple):
    """The margin mark of a sentence.

    Attributes:
        glyph: One cell.
        tone: Which style it and its sentence take.
        words: What it says, for the status line.
    """

    glyph: str
    tone: Tone
    words: str


_ONLY_HERE = Mark("+", Tone.UNIQUE, "only here")
_MARKS = {
    Kind.IDENTICAL: Mark("=", Tone.SAME, "identical"),
    Kind.EDITED: Mark("=", Tone.SAME, "edited"),
    Kind.QUOTE: Mark('"', Tone.REWORDED, "same quotation"),
    Kind.REWORDED: Mark("~", Tone.REWORDED, "reworded"),
}
_ALONE = Mark(" ", Tone.UNIQUE, "nothing to compare with")
_INSIDE = Mark("<", Tone.REWORDED, "contained")
_HOLDS_MORE = Mark(">", Tone.REWORDED, "holds more")

_TONES = bytes([*(_MARKS.get(kind, _INSIDE).tone for kind in CLOSENESS), Tone.UNIQUE]).ljust(256)
"""Tones by closeness, to translate by."""


def mark(comparison: Comparison, address: Address) -> Mark:
    """The mark of a sentence: that of its closest match with another voice; blank in an article read alone."""
    if len(comparison.articles) == 1:
        return _ALONE
    kind = comparison.kind(address)
    if kind is None:
        return _ONLY_HERE
    if kind is not Kind.CONTAINED:
        return _MARKS[kind]
    best = next(match for match in comparison.told_elsewhere(address) if match.kind is kind)
    return _INSIDE if is_inside(best, address) else _HOLDS_MORE


def is_inside(match: Match, address: Address) -> bool:
    """Whether, of a contained match, the sentence at this address is the inner one."""
    return (match.a if match.inner == "a" else match.b) == address


def tones_of(comparison: Comparison, article: int) -> bytes:
    """Per sentence of an article the tone of its kind."""
    return comparison.closeness(article).translate(_TONES)


def _by_line(page: Flow) -> Sequence[int]:
    """The sentences in the order of their lines; in aligned rows that is not the order of the article."""
    order = range(len(page.first_line))
    return (
        order if all(map(le, page.first_line, page.first_line[1:])) else sorted(order, key=page.first_line.__getitem__)
    )


def ruler(comparison: Comparison, article: int, page: Flow, height: int) -> list[Tone | None]:
    """The whole article in one column.

    Args:
        comparison: What the tones are taken from.
        article: Index of the article.
        page: Its lines.
        height: Rows of the column, at least 1. An article with fewer lines takes a row a line.

    Returns:
        Per row the strongest tone of the sentences that lie there, None where none does. A disagreement has the row in
        which its sentence begins, and that alone: told on every row of a long sentence it would drown the rest.
    """
    tones, order = tones_of(comparison, article), _by_line(page)
    starts, ends = ([lines[n] for n in order] for lines in (page.first_line, page.last_line))
    tones = bytes(tones[n] for n in order)
    rows: list[Tone | None] = [None] * height
    total = max(height, len(page.lines))
    for row in range(height):
        first_line, next_line = -(-row * total // height), -(-(row + 1) * total // height)
        here = tones[bisect_left(ends, first_line) : bisect_left(starts, next_line)]
        rows[row] = Tone(max(here)) if here else None
    for row in range(1, _last_row(rows)):
        rows[row] = rows[row] if rows[row] is not None else rows[row - 1]
    for sentence in {end[1] for row in comparison.disagreements for end in (row.a, row.b) if end[0] == article}:
        rows[ruler_row(page.first_line[sentence], page, height)] = Tone.DISAGREEMENT
    return rows


def _last_row(rows: list[Tone | None]) -> int:
    """Index after the last row that has a tone; the gaps between paragraphs before it are filled, not those after."""
    return next((row + 1 for row in range(len(rows) - 1, -1, -1) if rows[row] is not None), 0)


def ruler_row(line: int, page: Flow, height: int) -> int:
    """The row of the overview that a line lies in."""
    return max(0, min(height - 1, line * height // max(height, len(page.lines))))


def bar(comparison: Comparison, article: int, width: int) -> list[Tone]:
    """How an article divides into same, reworded and only here, as a bar of `width` cells, at least 3.

    Every tone that occurs gets a cell; the rest goes by largest remainder.
    """
    tones = comparison.closeness(article).translate(_TONES)
    counts = [tones.count(tone) for tone in (Tone.SAME, Tone.REWORDED, Tone.UNIQUE)]
    total = max(1, sum(counts))
    shares = [count * width / total for count in counts]
    cells = [max(int(share), 1 if count else 0) for share, count in zip(shares, counts, strict=True)]
    while sum(cells) < width and any(counts):
        cells[max(range(3), key=lambda n: shares[n] - cells[n])] += 1
    while sum(cells) > width:
        cells[max((n for n in range(3) if cells[n] > 1), key=lambda n: cells[n] - shares[n])] -= 1
    return [tone for tone, count in zip(Tone, cells, strict=False) for _ in range(count)]
