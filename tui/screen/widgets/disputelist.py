"""The list of disagreements: what each is about, and who says what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.segment import Segment

from tui.layout.disputes import dispute_rows, flagged
from tui.model import Dispute, Said
from tui.screen.cells import cell_width, shorten
from tui.screen.widgets.rows import Rows

WHAT_CELLS = 11
"""Width of the word that says what sort of disagreement it is; the number of the disagreement stands before it."""

WHAT_FROM_CELLS = 100
"""Width from which there is room for that word; below it the names of the sources need it, and the status line says it
of the row under the cursor."""

NONE = "no source contradicts another one, as far as can be told from their words"

LEAST_NAME_CELLS = 16
"""Width that is left for who says it beside a long wording; a third of the half where that is less."""


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
    def footer_rows(self) -> int:
        """A blank one."""
        return 1

    @property
    def _what_cells(self) -> int:
        return WHAT_CELLS if self.size.width >= WHAT_FROM_CELLS else 0

    @property
    def _margin_cells(self) -> int:
        """Width of what stands before the wordings."""
        return len(flagged(len(self.disputes))) + 1 + self._what_cells

    @property
    def _half(self) -> int:
        return max(1, (self.size.width - self._margin_cells - 2) // 2)

    def header(self) -> list[Segment]:
        """What the columns are; of no disagreement, that there is none."""
        if not self.disputes:
            return [Segment(f"  {NONE}", self.rich_style)]
        margin = " " * (self._margin_cells - self._what_cells + 2)
        about = f"{'about':<{self._what_cells}}" if self._what_cells else ""
        words = f"{margin}{about}{'one says':<{self._half}}another says"
        return [Segment(words, self.component("rows--faint"))]

    def row(self, place: int) -> list[Segment]:
        """A disagreement, or further wordings of the one above."""
        line = self.lines[place]
        number = flagged(line.dispute) if line.is_first else ""
        what = self.disputes[line.dispute].what if line.is_first and self._what_cells else ""
        margin = f" {number:<{self._margin_cells - self._what_cells}}{what:<{self._what_cells}}"
        segments = [Segment(margin, self.component("rows--disputed"))]
        for said in (line.one, line.other):
            segments += self._wording(said) if said else [Segment(" " * self._half, self.rich_style)]
        return segments

    def _wording(self, said: Said) -> list[Segment]:
        """The words of one, and who says so."""
        name_cells = min(LEAST_NAME_CELLS, self._half // 3)
        words = shorten(f"“{said.words}”", self._half - name_cells)
        name = shorten(self._names(said, self._half), max(1, self._half - cell_width(words) - 2))
        padding = " " * max(0, self._half - cell_width(words) - cell_width(name) - 1)
        return [Segment(f"{words} ", self.rich_style), Segment(name + padding, self.component("rows--faint"))]
