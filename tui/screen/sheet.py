"""A sheet: text over the screen that one reads and puts away again. Help and wordings are sheets."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.screen.actions import Scope, bindings

WIDEST_CELLS = 92
PADDING_CELLS = 8


class Sheet(ModalScreen[None]):
    """Scrolled text, wrapped to the width there is."""

    DEFAULT_CSS = """
    #sheet {
        width: 92;
        max-width: 100%;
        height: auto;
        max-height: 100%;
        padding: 1 3;
        background: $panel;
        scrollbar-size-vertical: 1;
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.SHEET)

    def compose(self) -> ComposeResult:
        """One text, scrolled where the terminal is small."""
        with VerticalScroll(id="sheet"):
            yield Static(id="sheet-text")

    def on_resize(self) -> None:
        """Make the text for the width there is."""
        self.retell()

    def retell(self) -> None:
        """Show what the text is now."""
        width = min(WIDEST_CELLS, self.size.width) - PADDING_CELLS
        self.query_one("#sheet-text", Static).update(self.text(width))

    @abstractmethod
    def text(self, width: int) -> Content:
        """What the sheet says, in lines of at most `width` cells or to be wrapped."""

    def action_scroll(self, rows: int) -> None:
        """Scroll the text."""
        self.query_one("#sheet").scroll_relative(y=rows, animate=False)

    def action_leave(self) -> None:
        """Put the sheet away."""
        self.dismiss()
