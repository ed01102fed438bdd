"""A screen with rows and a cursor, from which one row leads back to the panes."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.screen import Screen

from tui.model import Address
from tui.screen.actions import Scope
from tui.screen.views.help import HelpScreen
from tui.screen.widgets.line import ChromeLine, KeyBar, TooSmall
from tui.screen.widgets.rows import Rows
from tui.session import Session

CHROME_ROWS = 3
"""Title, status and keys."""


class ListingScreen(Screen[Address | None]):
    """What lists of a comparison have in common; a subclass fills the rows and says where one leads."""

    AUTO_FOCUS = None
    SCOPE: ClassVar[Scope]

    goes_on = False
    """Whether the reader left for the other overview: for the list from the matrix, for the matrix from the list."""

    def __init__(self, session: Session) -> None:
        """Show something of a session."""
        super().__init__()
        self._session = session

    @property
    @abstractmethod
    def rows(self) -> Rows:
        """The rows."""

    @abstractmethod
    def opened(self) -> Address | None:
        """Where the row under the cursor leads, None where there is none."""

    def below(self) -> ComposeResult:
        """What stands between the rows and the status line."""
        yield from ()

    def compose(self) -> ComposeResult:
        """Title, rows, status, keys."""
        yield TooSmall()
        yield ChromeLine(id="title")
        yield self.rows
        yield from self.below()
        yield ChromeLine(id="status")
        yield KeyBar(self.SCOPE)

    def action_move_cursor(self, rows: int) -> None:
        """Next or previous row; at the ends, say so."""
        before = self.rows.cursor
        self.rows.move_cursor(rows)
        if self.rows.cursor == before:
            nothing = "nothing is listed" if not self.rows.row_count else "there is nothing above this"
            self.report("there is nothing below this" if rows > 0 and self.rows.row_count else nothing)
        else:
            self.moved_on()

    def moved_on(self) -> None:
        """What the status line says once the cursor stands elsewhere."""

    def action_page(self, pages: int) -> None:
        """A screen of rows further, or back."""
        self.action_move_cursor(pages * max(1, self.rows.page_rows - 1))

    @on(Rows.Opened)
    def action_open(self) -> None:
        """To the panes, at the row under the cursor."""
        self.dismiss(self.opened())

    def report(self, done: str) -> None:
        """Tell what was done."""
        self.query_one("#status", ChromeLine).say(done)

    def action_help(self) -> None:
        """What the keys do."""
        self.app.push_screen(HelpScreen(self.SCOPE))

    def action_go_on(self) -> None:
        """To the other overview, where the panes were."""
        self.goes_on = True
        self.action_leave()

    def action_leave(self) -> None:
        """Back to the panes, where they were."""
        self.dismiss(None)
