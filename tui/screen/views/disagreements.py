"""The list of disagreements: every figure, day or name on which two sources part, both originals side by side."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from tui.layout.disputes import disputes
from tui.model import Address, Side
from tui.screen.actions import Scope, bindings
from tui.screen.comparison.status import numbered
from tui.screen.views.listing import ListingScreen
from tui.screen.widgets.disputelist import DisputeList, Originals
from tui.screen.widgets.line import Line
from tui.screen.widgets.rows import Rows
from tui.screen.words import count, story_title
from tui.session import Session

NAME_CELLS = 40


class DisagreementsScreen(ListingScreen):
    """Who says what; `enter` leads to it in the panes."""

    SCOPE = Scope.DISAGREEMENTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.DISAGREEMENTS)

    def __init__(self, session: Session) -> None:
        """Show the disagreements of a session."""
        super().__init__(session)
        self._list = DisputeList(disputes(session.comparison, session.order), self._names)
        self._originals = Originals()

    @property
    def rows(self) -> Rows:
        """The list."""
        return self._list

    def below(self) -> ComposeResult:
        """The two sentences in full."""
        yield self._originals

    def on_mount(self) -> None:
        """Begin with the first disagreement of the current sentence, where it has one."""
        found = self._list.disputes
        self.query_one("#title", Line).say(story_title(self._session.comparison), count(len(found), "disagreement"))
        current = self._session.current
        places = [n for n, one in enumerate(found) if current in [side.address for side in one.sides]]
        self.call_after_refresh(self._list.move_cursor, (places or [0])[0])

    @on(Rows.Moved)
    def _show_originals(self) -> None:
        found, place = self._list.disputes, self._list.cursor
        status = self.query_one("#status", Line)
        if not found:
            status.say("no source contradicts another one, as far as can be told from their words")
            return
        text = self._session.comparison.sentence
        self._originals.show(
            [(self._names(side, NAME_CELLS), text(side.address).text, side.words) for side in found[place].sides]
        )
        status.say(f"{found[place].what}, {place + 1} of {len(found)} · enter leads to it in the panes")

    def _names(self, side: Side, cells: int) -> str:
        """Who says it: the source, and the numbers of its copies."""
        first, *copies = side.articles
        also = [str(self._session.order.index(article) + 1) for article in copies]
        return numbered(self._session, first, cells) + (f" and {', '.join(also)}, its copy" if also else "")

    def opened(self) -> Address | None:
        """The sentence of the earlier pane."""
        found = self._list.disputes
        return found[self._list.cursor].sides[0].address if found else None
