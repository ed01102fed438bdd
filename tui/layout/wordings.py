"""Two wordings of one thing, word under word. Pure.

Words are compared folded, so that case and the form of quotation marks part nothing; what stands in place of other
words stands under them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from tui.layout.wrap import Split, cell_width, clusters
from tui.text import fold

MOST_WORDS = 300
"""Words of a wording that are aligned; a longer one is shown as it is."""

ALIKE = 0.5
"""Part of the longer wording's words that both have, from which on it helps to see them word under word."""


@dataclass(frozen=True, slots=True)
class WordColumn:
    """A word above a word.

    Attributes:
        above: A word of the first wording; empty where it has none there.
        below: A word of the second one; empty where it has none there.
        differs: Whether the two are not the same word.
    """

    above: str
    below: str
    differs: bool


def columns(one: str, other: str) -> list[WordColumn] | None:
    """Two wordings word under word.

    Args:
        one: The wording above.
        other: The wording below.

    Returns:
        A column a word; None where the two are too long or too little alike for that to help.
    """
    above, below = one.split(), other.split()
    longest = max(len(above), len(below))
    if not 0 < longest <= MOST_WORDS:
        return None
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - when wordings are looked at

    found: list[WordColumn] = []
    keys = [fold(word) or word for word in above], [fold(word) or word for word in below]
    same = 0
    left: list[str] = []
    right: list[str] = []
    for step in Indel.opcodes(*keys):
        if step.tag == "equal":
            found += _changed(left, right)
            left, right = [], []
            pairs = zip(above[step.src_start : step.src_end], below[step.dest_start : step.dest_end], strict=True)
            found += [WordColumn(a, b, differs=False) for a, b in pairs]
            same += step.src_end - step.src_start
        else:
            left += above[step.src_start : step.src_end]
            right += below[step.dest_start : step.dest_end]
    found += _changed(left, right)
    return found if same >= ALIKE * longest else None


def _changed(left: Sequence[str], right: Sequence[str]) -> Iterator[WordColumn]:
    """Words that stand in place of each other."""
    return (WordColumn(a, b, differs=True) for a, b in zip_longest(left, right, fillvalue=""))


def lines(found: Sequence[WordColumn], width: int, split: Split = clusters) -> list[list[WordColumn]]:
    """Columns broken into lines of at most so many cells.

    Args:
        found: From `columns`.
        width: Cells of a line; a longer column has a line of its own.
        split: Measures grapheme clusters, see `tui.layout.wrap`.
    """
    broken: list[list[WordColumn]] = []
    room = 0
    for column in found:
        cells = column_width(column, split)
        if not broken or cells + 1 > room:
            broken.append([])
            room = width + 1
        broken[-1].append(column)
        room -= cells + 1
    return broken


def column_width(column: WordColumn, split: Split = clusters) -> int:
    """The cells of a column."""
    return max(cell_width(column.above, split), cell_width(column.below, split))
