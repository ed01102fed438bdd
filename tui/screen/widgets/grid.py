"""The grid of the matrix: a row for everything told, a cell for every voice."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.layout.marks import DISAGREEMENT, Tone, mark
from tui.layout.matrix import Claim
from tui.layout.wrap import cell_width, shorten
from tui.model import Comparison
from tui.screen.cells import split
from tui.screen.widgets.styled import StyledWidget

NARROW_CELLS = 5
"""Width of a column that holds a mark and the number of its source."""

WIDE_CELLS = 16
"""Width of a column whose heading has room for a name."""

LEAST_TEXT_CELLS = 24
TOLD_BY_CELLS = 12

_TONES = {Tone.SAME: "grid--same", Tone.REWORDED: "grid--reworded", Tone.UNIQUE: "grid--unique"}


class Grid(StyledWidget):
    """Rows with a cursor, under a header of source numbers."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"grid--cursor", "grid--faint", "grid--disputed", *_TONES.values()}

    OVERLAYS = frozenset({"grid--cursor"})

    class Opened(Message):
        """A row was pressed twice."""

    def __init__(self, comparison: Comparison, columns: list[tuple[int, str]]) -> None:
        """Show the claims of a comparison.

        Args:
            comparison: Marks are looked up in it.
            columns: (voice, heading) from left to right.
        """
        super().__init__()
        self._comparison = comparison
        self._columns = columns
        self.claims: list[Claim] = []
        self.cursor = 0
        self._top = 0

    def set_claims(self, claims: list[Claim]) -> None:
        """Show other rows, from the first on."""
        self.claims = claims
        self.cursor = self._top = 0
        self.refresh()

    def move_cursor(self, count: int) -> None:
        """Go so many rows on (back where negative), at most to the ends."""
        self.cursor = max(0, min(len(self.claims) - 1, self.cursor + count))
        height = max(1, self.size.height - 1)
        self._top = max(min(self._top, self.cursor), self.cursor - height + 1)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The header, or a row."""
        width, style = self.size.width, self.rich_style
        cell = WIDE_CELLS if width // 2 >= WIDE_CELLS * len(self._columns) else NARROW_CELLS
        shown = self._columns[: max(1, (width - LEAST_TEXT_CELLS - TOLD_BY_CELLS) // cell)]
        room = max(1, width - TOLD_BY_CELLS - cell * len(shown))
        if y == 0:
            return self._header([heading for _, heading in shown], cell, room)
        place = self._top + y - 1
        if place >= len(self.claims):
            return Strip.blank(width, style)
        is_here = place == self.cursor
        overlay = self.component("grid--cursor") if is_here else Style.null()
        segments = self._row(self.claims[place], [voice for voice, _ in shown], cell, room)
        strip = Strip([Segment("▌" if is_here else " ", style), *segments]).adjust_cell_length(width, style)
        return Strip([Segment(text, (own or style) + overlay) for text, own, _ in strip], width)

    def _header(self, headings: list[str], cell: int, room: int) -> Strip:
        """The numbers of the sources, with their names where the columns are wide."""
        style = self.component("grid--faint")
        short = [heading.partition(" ")[0] if cell == NARROW_CELLS else heading for heading in headings]
        words = "".join(f"{shorten(heading, cell - 1, split):^{cell}}" for heading in short)
        return Strip([Segment(f"{' ' * (room + 3)}{words} told by", style)]).adjust_cell_length(self.size.width, style)

    def _row(self, claim: Claim, voices: list[int], cell: int, room: int) -> list[Segment]:
        style = self.rich_style
        text = shorten(claim.text, room, split)
        told = dict(claim.cells)
        flag = DISAGREEMENT if claim.is_disputed else " "
        segments = [
            Segment(flag, self.component("grid--disputed")),
            Segment(f" {text}{' ' * (room - cell_width(text, split))}", style),
        ]
        for voice in voices:
            sign = mark(self._comparison, told[voice]) if voice in told else None
            name = _TONES[sign.tone] if sign else "grid--faint"
            segments.append(Segment(f"{sign.glyph if sign else '·':^{cell}}", self.component(name)))
        total = len(self._columns)
        by = "all" if claim.voices == total and total > 1 else str(claim.voices)
        return [*segments, Segment(f" {by:>4}", style)]

    def on_click(self, event: events.Click) -> None:
        """One press moves the cursor there, a second opens."""
        place = self._top + event.y - 1
        if event.y and place < len(self.claims):
            self.move_cursor(place - self.cursor)
            if event.chain > 1:
                self.post_message(self.Opened())

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel, down."""
        event.stop()
        self.move_cursor(3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel, up."""
        event.stop()
        self.move_cursor(-3)
