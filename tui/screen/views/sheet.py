"""A sheet: text over the screen that one reads and puts away again. Help and wordings are sheets."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import TextSelected
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.screen.actions import Scope, bindings
from tui.screen.clipboard import copy
from tui.screen.widgets.line import ChromeLine
from tui.vocabulary import counted

WIDEST_CELLS = 92
PADDING_CELLS = 8
"""The widest a sheet is, and what its border and margins take of it: the text is 84 cells wide, about the longest
line that the eye finds back from."""


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
    #sheet-said { dock: bottom; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.SHEET)

    def compose(self) -> ComposeResult:
        """One text, scrolled where the terminal is small."""
        with VerticalScroll(id="sheet"):
            yield Static(id="sheet-text")
        yield ChromeLine(id="sheet-said", classes="-hidden")

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

    # Copying

    @on(TextSelected)
    def _copy_selected(self) -> None:
        """Copy the words that were drawn over, when the button is let go."""
        if self.get_selected_text():
            self.action_copy_sheet()

    @work(group="copy", exclusive=True, exit_on_error=False)
    async def action_copy_sheet(self) -> None:
        """Copy the words that were drawn over; where none were, all that the sheet says."""
        width = min(WIDEST_CELLS, self.size.width) - PADDING_CELLS
        drawn = self.get_selected_text()
        by_tool = await copy(self.app, drawn or self.text(width).plain)
        what = counted(len(drawn.split()), "word") if drawn else "all of this"
        self.report(f"copied {what}" if by_tool else f"{what} sent to the terminal's clipboard")

    def report(self, done: str) -> None:
        """Tell what was done, below the sheet."""
        said = self.query_one("#sheet-said", ChromeLine)
        said.remove_class("-hidden")
        said.say(done)

    def action_leave(self) -> None:
        """Put the sheet away."""
        self.dismiss()
