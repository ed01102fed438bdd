"""Lines that the reader can draw over with the mouse, and an edge that can be pulled."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.layout.selection import Selection, TextPlace
from tui.screen.widgets.styled import StyledWidget


class SelectableLines(StyledWidget):
    """Turns presses and pulls of the mouse into a selection; a subclass says which character lies where."""

    ALLOW_SELECT: ClassVar[bool] = False  # the library's own selection knows nothing of sentences

    @dataclass
    class Drawn(Message):
        """The reader has drawn over something and let go."""

        lines: SelectableLines

    @dataclass
    class Pulled(Message):
        """The reader pulls the right edge to a column of the screen."""

        lines: SelectableLines
        x: int

    def __init__(self) -> None:
        """Start with nothing selected."""
        super().__init__()
        self.selection: Selection | None = None
        self._anchor: TextPlace | None = None
        self._is_pulled = False
        self._was_dragged = False

    @abstractmethod
    def place_at(self, x: int, y: int) -> TextPlace | None:
        """The character at a cell of the widget, the nearest one where there is none; None above and below all."""

    def unselect(self) -> None:
        """Forget what is selected."""
        if self.selection is not None:
            self.selection = None
            self.refresh()

    def drawn_over(self, strip: Strip, first: int, last: int) -> Strip:
        """A row with some of its cells set off as selected."""
        overlay = self.component("lines--selected")
        middle = [Segment(text, (style or Style.null()) + overlay) for text, style, _ in strip.crop(first, last)]
        return Strip([*strip.crop(0, first), *middle, *strip.crop(last)], strip.cell_length)

    # The mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin."""
        self._was_dragged = False
        if event.button != 1:
            return
        self.unselect()
        self._is_pulled = event.x >= self.size.width - 1
        self._anchor = None if self._is_pulled else self.place_at(event.x, event.y)
        if self._is_pulled or self._anchor is not None:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Go on, while the button is held."""
        if self._is_pulled:
            if event.x != self.size.width - 1:
                self._was_dragged = True
                self.post_message(self.Pulled(self, event.screen_x))
        elif self._anchor is not None:
            place = self.place_at(event.x, event.y)
            if place is not None and (self._was_dragged or place != self._anchor):
                self._was_dragged = True
                self.selection = Selection(self._anchor, place)
                self.refresh()

    def on_mouse_up(self) -> None:
        """Let go."""
        self.release_mouse()
        self._anchor, self._is_pulled = None, False
        if self.selection is not None:
            self.post_message(self.Drawn(self))

    def was_dragged(self) -> bool:
        """Whether the press that has just ended was none, but a pull over several cells."""
        return self._was_dragged
