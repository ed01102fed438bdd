"""The list of disagreements: every figure, day or name on which two sources part, both originals side by side."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from tui.layout.disputes import DisputeRow, list_of_disputes
from tui.model import Address, Dispute, Said
from tui.screen.actions import Scope, bindings
from tui.screen.comparison.status import numbered
from tui.screen.views.export import offer_export
from tui.screen.views.listing import CHROME_ROWS, ListingScreen
from tui.screen.widgets.disputelist import DisputeList
from tui.screen.widgets.disputepair import Original, Originals
from tui.screen.widgets.line import ChromeLine
from tui.screen.widgets.rows import Rows
from tui.screen.words import HEADING_CELLS
from tui.session import Session
from tui.vocabulary import counted

AROUND = 5
"""Sentences before an original, and after it, that are shown where there is room."""

LEAST_ROWS_OF_ORIGINALS = 9
"""Rows that the originals keep below a long list; on a low terminal nearly half of them."""


class DisagreementsScreen(ListingScreen):
    """Who says what; `enter` leads to it in the panes."""

    SCOPE = Scope.DISAGREEMENTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.DISAGREEMENTS)

    def __init__(self, session: Session) -> None:
        """Show the disagreements of a session."""
        super().__init__(session)
        self._list = DisputeList(list_of_disputes(session.comparison, session.order).disputes, self._names)
        self._originals = Originals()

    @property
    def rows(self) -> Rows:
        """The list."""
        return self._list

    def below(self) -> ComposeResult:
        """The two sentences in full."""
        yield self._originals

    def on_resize(self) -> None:
        """Leave the originals their room below a long list."""
        rows = self.size.height - CHROME_ROWS
        self._list.styles.max_height = rows - min(LEAST_ROWS_OF_ORIGINALS, rows * 45 // 100)

    def on_mount(self) -> None:
        """Begin with the first disagreement of the current sentence, where it has one."""
        found = self._list.disputes
        self.query_one("#title", ChromeLine).say(self._session.comparison.title, counted(len(found), "disagreement"))
        current = self._session.current
        places = [
            place
            for place, line in enumerate(self._list.lines)
            if current in [said.address for said in (line.one, line.other) if said]
        ]
        self.call_after_refresh(self._list.move_cursor, (places or [0])[0])

    @property
    def _line(self) -> DisputeRow | None:
        """The line under the cursor."""
        return self._list.lines[self._list.cursor] if self._list.lines else None

    @property
    def _both(self) -> tuple[Said, Said] | None:
        """The two wordings that the line under the cursor holds against each other."""
        line = self._line
        if line is None:
            return None
        first, *others = self._list.disputes[line.dispute].sides
        return line.one or first.wordings[0], line.other or others[0].wordings[0]

    @on(Rows.Moved)
    def _show_originals(self) -> None:
        status = self.query_one("#status", ChromeLine)
        line, both = self._line, self._both
        if line is None or both is None:
            status.say("nothing to open; m leads to the matrix, q back to the panes")
            return
        self._originals.show([self._original(said) for said in both])
        found = self._list.disputes
        status.say(f"{_told(found[line.dispute])}, {line.dispute + 1} of {len(found)} · enter leads to it in the panes")

    def _original(self, said: Said) -> Original:
        """What a wording stands in."""
        article, at = said.address
        texts = [one.text for one in self._session.comparison.articles[article].sentences[: at + AROUND + 1]]
        before, after = texts[max(0, at - AROUND) : at], texts[at + 1 :]
        return Original(self._names(said, HEADING_CELLS), before, texts[at], said.words, after)

    def _names(self, said: Said, cells: int) -> str:
        """Who says it: the source, and the numbers of its copies and of others with the same words."""
        session = self._session
        first, *others = sorted(said.articles, key=lambda article: article != said.address[0])
        voices = session.comparison.voices
        copies = [str(session.order.index(n) + 1) for n in others if voices[n] == voices[first]]
        also = [str(session.order.index(n) + 1) for n in others if voices[n] != voices[first]]
        of_copies = f" and {', '.join(copies)}, its copy" if copies else ""
        return numbered(session, first, cells) + of_copies + (f", also in {', '.join(also)}" if also else "")

    def action_export(self) -> None:
        """Write the report, of which the disagreements are a part."""
        offer_export(self, self._session.comparison, self.report)

    def opened(self) -> Address | None:
        """The first sentence of the line under the cursor."""
        return self._line.leads_to if self._line else None

    @property
    def rival(self) -> Address | None:
        """The sentence that contradicts the opened one."""
        both = self._both
        return next((said.address for said in both if said.address != self.opened()), None) if both else None


def _told(dispute: Dispute) -> str:
    """What sort of disagreement it is, and in how many wordings it stands where these are more than two."""
    wordings = sum(len(side.wordings) for side in dispute.sides)
    return f"{dispute.what} in {wordings} wordings" if wordings > len(dispute.sides[:2]) else dispute.what
