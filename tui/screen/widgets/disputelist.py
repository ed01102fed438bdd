"""The list of disagreements, and the two originals of one of them side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from textual.strip import Strip

from tui.layout.disputes import dispute_rows, flagged
from tui.layout.wrap import cell_width, shorten, wrap
from tui.model import Dispute, Said
from tui.screen.cells import split
from tui.screen.widgets.rows import Rows
from tui.screen.widgets.styled import StyledWidget

WHAT_CELLS = 11
"""Width of the word that says what sort of disagreement it is; the number of the disagreement stands before it."""

GAP_CELLS = 3
"""Width between the two originals."""


class DisputeList(Rows):
    """A disagreement a row: what it is about, what the one says, what the other says; further wordings below."""

    def __init__(self, disputes: Sequence[Dispute], names: Callable[[Said, int], str]) -> None:
        """Show some disagreements.

        Args:
            disputes: In the order of the rows.
            names: Who says something, in so many cells.
        """
        super().__init__()
        self.disputes = disputes
        self.lines = dispute_rows(disputes)
        self._names = names
        self.show_rows(len(self.lines))

    @property
    def _margin_cells(self) -> int:
        """Width of what stands before the wordings."""
        return len(flagged(len(self.disputes))) + 1 + WHAT_CELLS

    @property
    def _half(self) -> int:
        return max(1, (self.size.width - self._margin_cells - 2) // 2)

    def header(self) -> list[Segment]:
        """What the columns are."""
        margin = " " * (self._margin_cells - WHAT_CELLS + 2)
        words = f"{margin}{'about':<{WHAT_CELLS}}{'one says':<{self._half}}another says"
        return [Segment(words, self.component("rows--faint"))]

    def row(self, place: int) -> list[Segment]:
        """A disagreement, or further wordings of the one above."""
        line = self.lines[place]
        number = flagged(line.dispute) if line.is_first else ""
        what = self.disputes[line.dispute].what if line.is_first else ""
        margin = f" {number:<{self._margin_cells - WHAT_CELLS}}{what:<{WHAT_CELLS}}"
        segments = [Segment(margin, self.component("rows--disputed"))]
        for said in (line.one, line.other):
            segments += self._wording(said) if said else [Segment(" " * self._half, self.rich_style)]
        return segments

    def _wording(self, said: Said) -> list[Segment]:
        """The words of one, and who says so."""
        words = shorten(f"“{said.words}”", self._half * 2 // 3, split)
        name = shorten(self._names(said, self._half), max(1, self._half - cell_width(words, split) - 2), split)
        padding = " " * max(0, self._half - cell_width(words, split) - cell_width(name, split) - 1)
        return [Segment(f"{words} ", self.rich_style), Segment(name + padding, self.component("rows--faint"))]


class Originals(StyledWidget):
    """Two sentences with their sources side by side, the words that part them underlined."""

    DEFAULT_CSS = """
    Originals {
        height: 9;
        max-height: 45%;
        background: $panel;
        color: $foreground;
        & > .originals--name { text-style: bold; }
        & > .originals--words { text-style: underline; color: $disagreement-mark; }
    }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"originals--name", "originals--words"}

    OVERLAYS = frozenset({"originals--name", "originals--words"})

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._columns: list[tuple[str, str, str]] = []
        self._rows: list[list[Segment]] = []
        self._width = 0

    def show(self, columns: list[tuple[str, str, str]]) -> None:
        """Show (source, sentence, words to underline) of each side."""
        self._columns, self._width = columns, 0
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """A line of both."""
        width, style = self.size.width, self.rich_style
        if self._width != width:
            self._width, self._rows = width, self._laid_out(width - 2)  # a blank cell on either side
        strip = Strip([Segment(" ", style), *(self._rows[y] if y < len(self._rows) else [])])
        return strip.adjust_cell_length(width, style)

    def _laid_out(self, width: int) -> list[list[Segment]]:
        room = max(2, (width - GAP_CELLS) // 2)
        columns = [self._column(*column, room) for column in self._columns]
        style = self.rich_style
        blank, gap = Segment(" " * room, style), Segment(" " * GAP_CELLS, style)
        height = max(map(len, columns), default=0)
        return [
            [segment for column in columns for segment in [*(column[y] if y < len(column) else [blank]), gap]]
            for y in range(height)
        ]

    def _column(self, name: str, text: str, words: str, room: int) -> list[list[Segment]]:
        """The source, and its sentence in lines."""
        style = self.rich_style
        name = shorten(name, room, split)
        rows = [[Segment(name + " " * (room - cell_width(name, split)), style + self.component("originals--name"))]]
        first = max(0, text.find(words)) if words else 0
        last = first + len(words) if words and words in text else first
        for start, end in wrap(text, room, split):
            cut = [start, max(start, min(end, first)), min(end, max(start, last)), end]
            pieces = [text[one:other] for one, other in pairwise(cut)]
            padding = " " * (room - sum(cell_width(piece, split) for piece in pieces))
            styles = (style, style + self.component("originals--words"), style)
            row = [Segment(piece, own) for piece, own in zip(pieces, styles, strict=True) if piece]
            rows.append([*row, Segment(padding, style)])
        return rows
