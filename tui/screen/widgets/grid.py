"""The grid of the matrix: a row for everything told, a cell for every voice, the share that others have below."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment

from tui.layout.marks import DISAGREEMENT, Tone, mark
from tui.layout.matrix import Statement, cells, sides
from tui.layout.wrap import cell_width, shorten
from tui.model import Comparison
from tui.screen.cells import split
from tui.screen.widgets.rows import Rows

NARROW_CELLS = 5
"""Width of a column that holds a mark and the number of its source."""

WIDE_CELLS = 16
"""Width of a column whose heading has room for a name."""

WIDEST_CELLS = 24
"""Width beyond which a column would hold nothing but blanks."""

LEAST_TEXT_CELLS = 24
"""Width that what is told keeps; as many columns as fit beside it are shown."""

LEAST_NAME_CELLS = 8
"""Width below which names beside the columns would not tell the sources apart; they are left out then."""

BETWEEN = " · "

LEAST_TOLD_CELLS = 16
"""Width that what is told keeps beside the words in which two sources part, which are the reason to look there."""

TOLD_BY_CELLS = 12
"""Width of the last column, "told by 12" and a space."""

_TONES = {Tone.SAME: "grid--same", Tone.REWORDED: "grid--reworded", Tone.UNIQUE: "grid--unique"}


class Grid(Rows):
    """Claims under the numbers of their sources."""

    DEFAULT_CSS = """
    Grid {
        & > .grid--same { color: $same-mark; text-style: bold; }
        & > .grid--reworded { color: $reworded-mark; text-style: bold; }
        & > .grid--unique { color: $unique-mark; text-style: bold; }
    }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = set(_TONES.values())

    def __init__(self, comparison: Comparison, columns: list[tuple[int, str, str]]) -> None:
        """Show the statements of a comparison.

        Args:
            comparison: Marks are looked up in it.
            columns: (voice, heading, sum) from left to right.
        """
        super().__init__()
        self._comparison = comparison
        self._columns = columns
        self.statements: list[Statement] = []

    def set_statements(self, statements: list[Statement]) -> None:
        """Show other rows, from the first on."""
        self.statements = statements
        self.show_rows(len(statements))

    @property
    def footer_rows(self) -> int:
        """The sums."""
        return 1

    @property
    def _cell(self) -> int:
        """Cells of a column."""
        count = max(1, len(self._columns))
        if self.size.width // 2 < WIDE_CELLS * count:
            return NARROW_CELLS
        return min(WIDEST_CELLS, max(WIDE_CELLS, self.size.width * 2 // 5 // count))

    @property
    def _shown(self) -> list[tuple[int, str, str]]:
        """The columns that there is room for."""
        return self._columns[: max(1, (self.size.width - LEAST_TEXT_CELLS - TOLD_BY_CELLS) // self._cell)]

    @property
    def _room(self) -> int:
        """Cells of the text before the columns."""
        return max(1, self.size.width - TOLD_BY_CELLS - self._cell * len(self._shown))

    def header(self) -> list[Segment]:
        """The numbers of the sources, with their names: over the columns where these are wide, else beside them."""
        headings = [heading for _, heading, _ in self._shown]
        return self._line(self._names(headings) if self._cell == NARROW_CELLS else "", headings, " told by")

    def _names(self, headings: list[str]) -> str:
        """The names of the sources in the room before the columns, each as long as it may be; empty for too many."""
        for each in range(WIDE_CELLS, LEAST_NAME_CELLS - 1, -1):
            names = "   " + BETWEEN.join(shorten(name, each, split) for name in headings)
            if cell_width(names, split) <= self._room:
                return names
        return ""

    def footer(self) -> list[Segment]:
        """How much of each source others have too."""
        return self._line("   others have too", [total for _, _, total in self._shown], "")

    def _line(self, label: str, words: list[str], end: str) -> list[Segment]:
        cell, room = self._cell, self._room
        short = [word.partition(" ")[0] if cell == NARROW_CELLS else word for word in words]
        cells = "".join(f"{shorten(word, cell - 1, split):^{cell}}" for word in short)
        return [Segment(f"{shorten(label, room, split):<{room + 3}}{cells}{end}", self.component("rows--faint"))]

    def row(self, place: int) -> list[Segment]:
        """A statement and who tells it."""
        statement, style, room, cell = self.statements[place], self.rich_style, self._room, self._cell
        against = sides(self._comparison, statement) if statement.is_disputed else ""
        end = shorten(f" · {against}", max(room // 2, room - LEAST_TOLD_CELLS), split) if against else ""
        text = shorten(self._comparison.sentence(statement.told).text, room - cell_width(end, split), split) + end
        told = cells(self._comparison, statement)
        flag = DISAGREEMENT if statement.is_disputed else " "
        segments = [
            Segment(flag, self.component("rows--disputed")),
            Segment(f" {text}{' ' * (room - cell_width(text, split))}", style),
        ]
        for voice, _, _ in self._shown:
            sign = mark(self._comparison, told[voice]) if voice in told else None
            name = _TONES[sign.tone] if sign else "rows--faint"
            segments.append(Segment(f"{sign.glyph if sign else '·':^{cell}}", self.component(name)))
        total = len(self._columns)
        by = "all" if statement.voices == total and total > 1 else str(statement.voices)
        return [*segments, Segment(f" {by:>4}", style)]
