"""The grid of the matrix: a row for everything told, a cell for every voice, the share that others have below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.segment import Segment

from tui.layout.disputes import ListedDisputes, contradiction, flagged
from tui.layout.marks import Tone, mark
from tui.layout.matrix import Statement, cells, first_told, tells_all
from tui.model import Comparison
from tui.screen.cells import cell_width, shorten
from tui.screen.widgets.rows import Rows

TIGHT_CELLS = 3
"""Width of a column where there are so many that only a mark fits, and the number of its source."""

NARROW_CELLS = 5
"""Width of a column that holds a mark, the number of its source and a percentage."""

WIDE_CELLS = 16
"""Width of a column whose heading has room for a name."""

WIDEST_CELLS = 24
"""Width beyond which a column would hold nothing but blanks."""

LEAST_TEXT_CELLS = 24
"""Width that what is told keeps, on the narrowest terminals a third; as many columns as fit beside it are shown."""

LEAST_TEXT_BESIDE_NAMES = 80
"""Width that what is told keeps beside columns with names: a headline, or most of a sentence. The text is what is
read."""

LEAST_NAME_CELLS = 8
"""Width below which names beside the columns would not tell the sources apart; they are left out then."""

BETWEEN = " · "

LEAST_TOLD_CELLS = 16
"""Width that what is told keeps beside the words in which two sources part, which are the reason to look there."""

SHORT_SIDE_CELLS = 12
"""Width of a side of a dispute where the row does not hold it whole: one or two words."""

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

    def __init__(self, comparison: Comparison, columns: list[tuple[int, str, str]], listed: ListedDisputes) -> None:
        """Show the statements of a comparison.

        Args:
            comparison: Marks are looked up in it.
            columns: (voice, heading, sum) from left to right.
            listed: The disputes, as the list of them numbers them.
        """
        super().__init__()
        self._comparison = comparison
        self._columns = columns
        self._listed = listed
        self._flag_cells = len(flagged(len(listed.disputes) - 1)) if listed.disputes else 1
        self.statements: list[Statement] = []
        self._told_first: list[tuple[int, ...]] = []
        self._skipped = 0

    def set_statements(self, statements: list[Statement]) -> None:
        """Show other rows, from the first on."""
        self.statements = statements
        self._told_first = first_told(statements)
        self.show_rows(len(statements))

    @property
    def footer_rows(self) -> int:
        """The sums."""
        return 1

    @property
    def _cell(self) -> int:
        """Cells of a column."""
        count, width = max(1, len(self._columns)), self.size.width - TOLD_BY_CELLS
        if width - WIDE_CELLS * count >= LEAST_TEXT_BESIDE_NAMES:
            longest = max((cell_width(heading) for _, heading, _ in self._columns), default=0) + 2
            return max(WIDE_CELLS, min(WIDEST_CELLS, longest, self.size.width * 2 // 5 // count))
        return NARROW_CELLS if width - NARROW_CELLS * count >= self._least_text else TIGHT_CELLS

    @property
    def _least_text(self) -> int:
        """Cells that what is told keeps."""
        return min(LEAST_TEXT_CELLS, self.size.width // 3)

    def scroll_columns(self, pages: int) -> bool:
        """Show columns further to the right, or to the left where negative; tells whether there are any."""
        before = self._first
        self._skipped = before + pages * (self._fitting - 1)
        self._skipped = self._first
        self.refresh()
        return self._first != before

    @property
    def _fitting(self) -> int:
        """How many columns there is room for."""
        return max(2, (self.size.width - self._least_text - TOLD_BY_CELLS) // self._cell)

    @property
    def _first(self) -> int:
        """How many columns are left out after the first one, which stays."""
        return max(0, min(self._skipped, len(self._columns) - self._fitting))

    @property
    def _shown(self) -> list[tuple[int, str, str]]:
        """The columns that there is room for."""
        return [*self._columns[:1], *self._columns[1 + self._first : self._first + self._fitting]]

    @property
    def _room(self) -> int:
        """Cells of the text before the columns."""
        return max(1, self.size.width - TOLD_BY_CELLS - self._flag_cells + 1 - self._cell * len(self._shown))

    def header(self) -> list[Segment]:
        """The numbers of the sources, with their names: over the columns where these are wide, else beside them."""
        headings = [heading for _, heading, _ in self._shown]
        return self._line(self._names(headings) if self._cell < WIDE_CELLS else "", headings, " told by")

    def _names(self, headings: list[str]) -> str:
        """The names of the sources in the room before the columns, each as long as it may be.

        Of too many to name the numbers alone stand over their columns; where some columns have no room, that is told.
        """
        shown, total = len(headings), len(self._columns)
        if shown < total:
            last = self._first + shown
            which = f"1, {self._first + 2}–{last}" if self._first else f"1–{last}"
            ways = ["← h"] * (self._first > 0) + ["l →"] * (last < total)
            return f"{self._margin}{which} of {total} {' '.join(ways)}"
        for each in range(WIDEST_CELLS, LEAST_NAME_CELLS - 1, -1):
            names = self._margin + BETWEEN.join(shorten(name, each) for name in headings)
            if cell_width(names) <= self._room:
                return names
        return ""

    def footer(self) -> list[Segment]:
        """How much of each source others have too."""
        if self._cell == TIGHT_CELLS:
            return []
        return self._line(f"{self._margin}others have too", [total for _, _, total in self._shown], "")

    @property
    def _margin(self) -> str:
        """As wide as what stands left of the words of a row."""
        return " " * (self._flag_cells + 2)

    def _line(self, label: str, words: list[str], end: str) -> list[Segment]:
        cell, room = self._cell, self._room
        short = [word.partition(" ")[0] if cell < WIDE_CELLS else word for word in words]
        cells = "".join(f"{shorten(word, cell - 1):^{cell}}" for word in short)
        label = f"{shorten(label, room):<{room + len(self._margin)}}"
        return [Segment(f"{label}{cells}{end}", self.component("rows--faint"))]

    def row(self, place: int) -> list[Segment]:
        """A statement and who tells it."""
        statement, style, room, cell = self.statements[place], self.rich_style, self._room, self._cell
        first = next(iter(self._listed.places_of(statement.disputes)), None)
        end = self._against(place)
        text = shorten(self._comparison.sentence(statement.told).text, room - cell_width(end))
        padding = " " * (room - cell_width(text) - cell_width(end))
        told = cells(self._comparison, statement)
        segments = [
            Segment(f"{flagged(first):<{self._flag_cells}}", self.component("rows--disputed")),
            Segment(f" {text}", style),
            Segment(end, self.component("rows--faint")),
            Segment(padding, style),
        ]
        for voice, _, _ in self._shown:
            sign = mark(self._comparison, told[voice]) if voice in told else None
            name = _TONES[sign.tone] if sign else "rows--faint"
            segments.append(Segment(f"{sign.glyph if sign else '·':^{cell}}", self.component(name)))
        total = len(self._columns)
        by = "all" if statement.voices == total and total > 1 else str(statement.voices)
        return [*segments, Segment(f" {by:>4}", style)]

    def _against(self, place: int) -> str:
        """What follows the words of a row: what it disagrees on, in words where no row above has said so.

        All wordings, the first of each side, or the beginning of that, so that both sides can be seen.
        """
        room = max(self._room // 2, self._room - LEAST_TOLD_CELLS)
        told = ""
        for most_wordings, side_cells in ((None, None), (1, None), (1, SHORT_SIDE_CELLS)):
            told = BETWEEN.join(["", *self._disputes(place, most_wordings, side_cells)])
            if cell_width(told) <= room:
                break
        return shorten(told, room)

    def _disputes(self, place: int, most_wordings: int | None, side_cells: int | None) -> Iterator[str]:
        """Each dispute of a row: its number, unless that stands in the margin, and its sides, unless told before."""
        statement, told_first = self.statements[place], self._listed.places_of(self._told_first[place])
        for rank, number in enumerate(self._listed.places_of(statement.disputes)):
            dispute = self._listed.disputes[number]
            is_new = number in told_first and not tells_all(self._comparison, statement, dispute)
            sides = contradiction(dispute, most_wordings=most_wordings, side_cells=side_cells) if is_new else ""
            if said := " ".join(words for words in (flagged(number) if rank else "", sides) if words):
                yield said
