"""The matrix screen: everything that is told, and who tells it; `enter` leads to it in the panes."""

from __future__ import annotations

from itertools import cycle
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from tui.layout.matrix import Order, claims, ordered
from tui.model import Address
from tui.screen.actions import Scope, bindings
from tui.screen.export import offer_export
from tui.screen.help import HelpScreen
from tui.screen.status import numbered
from tui.screen.widgets.grid import Grid
from tui.screen.widgets.line import KeyBar, Line, TooSmall
from tui.screen.words import count, story_title
from tui.session import Session


class MatrixScreen(Screen[Address | None]):
    """Passages by voices."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.MATRIX)
    AUTO_FOCUS = None

    def __init__(self, session: Session) -> None:
        """Show the comparison of a session."""
        super().__init__()
        comparison = session.comparison
        self._session = session
        self._claims = claims(comparison)
        self._orders = cycle(Order)
        self._order = next(self._orders)
        leaders = {comparison.voices[article]: article for article in reversed(session.order)}
        columns = sorted(leaders.items(), key=lambda column: session.order.index(column[1]))
        self._grid = Grid(comparison, [(voice, numbered(session, article)) for voice, article in columns])

    def compose(self) -> ComposeResult:
        """Title, grid, status, keys."""
        yield TooSmall()
        yield Line(id="title")
        yield self._grid
        yield Line(id="status")
        yield KeyBar(Scope.MATRIX)

    def on_mount(self) -> None:
        """Show the rows as they are told, the cursor on the passage that the reader came from."""
        self._grid.set_claims(ordered(self._claims, self._order))
        self._say()
        self.call_after_refresh(self._find_current)

    def _find_current(self) -> None:
        current = self._session.current
        places = [n for n, claim in enumerate(self._grid.claims) if current in dict(claim.cells).values()]
        self._grid.move_cursor((places or [0])[0] - self._grid.cursor)

    def _say(self) -> None:
        all_voices = len(set(self._session.comparison.voices))
        by_all = sum(claim.voices == all_voices for claim in self._claims)
        alone = sum(claim.voices == 1 for claim in self._claims)
        disputed = sum(claim.is_disputed for claim in self._claims)
        self.query_one("#title", Line).say(
            story_title(self._session.comparison), f"{count(len(self._claims), 'statement')} · {self._order}"
        )
        self.query_one("#status", Line).say(
            f"{by_all} told by all {all_voices} · {alone} by one only · {disputed} disputed"
        )

    def action_move_cursor(self, rows: int) -> None:
        """Next or previous row."""
        self._grid.move_cursor(rows)

    def action_page(self, pages: int) -> None:
        """A screen of rows further, or back."""
        self._grid.move_cursor(pages * max(1, self._grid.size.height - 2))

    def action_sort(self) -> None:
        """The next order of rows."""
        self._order = next(self._orders)
        self._grid.set_claims(ordered(self._claims, self._order))
        self._say()

    @on(Grid.Opened)
    def action_open(self) -> None:
        """To the panes, at the row under the cursor."""
        self.dismiss(self._grid.claims[self._grid.cursor].first if self._grid.claims else None)

    def action_export(self) -> None:
        """Write what is shown into a file."""
        offer_export(self, self._session.comparison, self.query_one("#status", Line).say)

    def action_help(self) -> None:
        """What the keys do."""
        self.app.push_screen(HelpScreen(Scope.MATRIX))

    def action_leave(self) -> None:
        """Back to the panes, where they were."""
        self.dismiss(None)
