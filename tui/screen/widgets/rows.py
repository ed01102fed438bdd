"""Rows with a cursor, under a header: what lists and tables have in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from tui.screen.widgets.styled import StyledWidget

HEADER_ROWS = 1
WHEEL_ROWS = 3
"""A line of headings, and the rows that one notch of the wheel rolls, as in other programs of the terminal."""


class Rows(StyledWidget):
    """Draws only the rows in view; a subclass says what is in a row. It is as high as they are, up to `max_height`."""

    DEFAULT_CSS = """
    Rows {
        height: auto;
        & > .rows--cursor { background: $current-background; text-style: $current-style; }
        &:ansi > .rows--cursor { color: ansi_default; }  /* marks in reversed colours would make a patchwork of it */
        & > .rows--faint { color: $faint; }
        & > .rows--disputed { color: $disagreement-mark; text-style: bold; }
    }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--cursor", "rows--faint", "rows--disputed"}

    OVERLAYS = frozenset({"rows--cursor"})

    class Opened(Message):
        """A row was pressed twice."""

    class Moved(Message):
        """The cursor stands on another row."""

    def __init__(self) -> None:
        """Start without rows."""
        super().__init__()
        self.cursor = 0
        self.row_count = 0
        self._top = 0

    def show_rows(self, row_count: int) -> None:
        """Show so many rows, from the first on."""
        self.row_count = row_count
        self.cursor = self._top = 0
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The rows, and what stands above and below them."""
        return HEADER_ROWS + self.row_count + self.footer_rows

    def move_cursor(self, count: int) -> None:
        """Go so many rows on (back where negative), at most to the ends."""
        self.cursor = max(0, min(self.row_count - 1, self.cursor + count))
        self._top = max(min(self._top, self.cursor), self.cursor - self.page_rows + 1)
        self.refresh()
        self.post_message(self.Moved())

    @property
    def footer_rows(self) -> int:
        """Rows below the list that do not scroll."""
        return 0

    @property
    def page_rows(self) -> int:
        """Rows of the list that are in view."""
        return max(1, self.size.height - HEADER_ROWS - self.footer_rows)

    def render_line(self, y: int) -> Strip:
        """The header, a row, or the footer."""
        width, style = self.size.width, self.rich_style
        if y < HEADER_ROWS:
            return Strip(self.header()).adjust_cell_length(width, style)
        if self.footer_rows and y == self.size.height - 1:
            return Strip(self.footer()).adjust_cell_length(width, style)
        place = self._top + y - HEADER_ROWS
        if place >= self.row_count or y - HEADER_ROWS >= self.page_rows:
            return Strip.blank(width, style)
        is_here = place == self.cursor
        overlay = self.component("rows--cursor") if is_here else Style.null()
        strip = Strip([Segment("▌" if is_here else " ", style), *self.row(place)]).adjust_cell_length(width, style)
        return Strip([Segment(text, (own or style) + overlay) for text, own, _ in strip], width)

    @abstractmethod
    def header(self) -> list[Segment]:
        """What stands above the rows."""

    @abstractmethod
    def row(self, place: int) -> list[Segment]:
        """What stands in a row, right of the cursor's cell."""

    def footer(self) -> list[Segment]:
        """What stands below the rows."""
        return []

    def on_click(self, event: events.Click) -> None:
        """One press moves the cursor there, a second opens."""
        place = self._top + event.y - HEADER_ROWS
        if HEADER_ROWS <= event.y < HEADER_ROWS + self.page_rows and place < self.row_count:
            self.move_cursor(place - self.cursor)
            if event.chain > 1:
                self.post_message(self.Opened())

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel, down."""
        event.stop()
        self.move_cursor(WHEEL_ROWS)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel, up."""
        event.stop()
        self.move_cursor(-WHEEL_ROWS)
