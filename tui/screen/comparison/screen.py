"""The comparison screen: what the keys do while reports are read side by side.

The state of reading is the session's, its picture that of `panes`; finding, verdicts and what is left out have chapters
of their own.
"""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.binding import BindingType

from tui.layout.matrix import Choice, Statement, statements
from tui.model import Address, Comparison
from tui.screen.actions import Scope, bindings
from tui.screen.citation import cited_passage
from tui.screen.clipboard import copied
from tui.screen.comparison import status
from tui.screen.comparison.correcting import CorrectingScreen
from tui.screen.comparison.counting import CountingScreen
from tui.screen.comparison.finding import FindingScreen
from tui.screen.comparison.newly import NewlyScreen
from tui.screen.comparison.panes import PanelShows
from tui.screen.comparison.pointing import PointingScreen
from tui.screen.original import open_original
from tui.screen.views.copies import CopiesScreen, copies_of
from tui.screen.views.disagreements import DisagreementsScreen
from tui.screen.views.export import offer_export
from tui.screen.views.help import HelpScreen
from tui.screen.views.matrix import MatrixScreen
from tui.screen.views.wordings import Utterances, WordingsScreen
from tui.session import Session, Target
from tui.vocabulary import counted


class ComparisonScreen(FindingScreen, CorrectingScreen, NewlyScreen, CountingScreen, PointingScreen):
    """Two to four reports beside each other; on a narrow terminal one, and a peek of the counterpart."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.COMPARISON)

    def __init__(
        self, session: Session, *, digits_count: bool = False, is_aligned: bool = False, caveat: str = ""
    ) -> None:
        """Show a session from where it is.

        Args:
            session: The reading.
            digits_count: Whether a digit begins a count of its own accord, instead of leading to a source.
            is_aligned: Whether to begin with aligned rows.
            caveat: What to know of the whole comparison; said when it is opened and at another size.
        """
        super().__init__(session)
        self._caveat = caveat
        self._digits_count = digits_count
        self._pages.is_aligned = is_aligned
        self._matrix_choice = Choice()
        self._statements: tuple[Comparison, list[Statement]] | None = None
        self._utterances = Utterances()

    # Going about

    def action_step(self, count: int) -> None:
        """Next or previous sentence."""
        self._moved(self.session.step(count * self._times()))

    def action_seek(self, target: str, count: int) -> None:
        """Next or previous sentence of a sort; while something is looked for, `n` steps over the hits."""
        count *= self._times()
        if self.session.query and target == Target.SHARED:
            self._moved(self.session.next_hit(count))
            return
        move = self.session.seek(Target(target), count)
        self._bring_counterpart()
        elsewhere = status.elsewhere(self.session) if target == Target.DISAGREEMENT and move.message else ""
        self._show(move.message, aside=elsewhere)

    def action_switch(self, count: int) -> None:
        """Next or previous source."""
        self._leave_source()
        self._moved(self.session.switch(count * self._times()))

    def action_switch_to(self, number: int) -> None:
        """The source with a number, or a digit of a count."""
        if self._is_digit_of_count(number, begins=self._digits_count):
            return
        if number == 0:
            self._show("0 goes on with a count: c10j goes ten sentences on")
        else:
            self._leave_source()
            self._moved(self.session.switch_to(number - 1))

    def action_follow(self) -> None:
        """The matching passage in the next source."""
        for _ in range(min(self._times(), len(self.session.order))):
            move = self.session.follow()
        self._moved(move)

    def action_go_back(self) -> None:
        """Where the last jump came from."""
        self._moved(self.session.back())

    def action_go_forward(self) -> None:
        """Where the last way back came from."""
        self._moved(self.session.forward())

    def action_page(self, pages: int) -> None:
        """A screen further, or back; while what was read elsewhere is told apart, on to what is new."""
        if self.session.reads_once and pages > 0 and self._page_to_new():
            return
        before = self._laid_out().top(self.session.current[0])
        top, sentence = self._pages.turn(self.session.current, pages * self._times(), self._panes[0].rows)
        message = ""
        if top == before and sentence == self.session.current[1]:
            message = "this is the end; tab leads to the next source" if pages > 0 else "this is the beginning"
        if sentence != self.session.current[1]:
            message = self.session.go_on_to(sentence).message
        self._show(message, top=top)

    def action_end(self, direction: int) -> None:
        """The first or the last sentence and whatever stands before or after it; after a count, that sentence."""
        number = self._taken_count()
        if number is not None:
            self._moved(self.session.go_to_number(number))
            return
        session, article = self.session, self.session.current[0]
        before = session.current, self._laid_out().top(article)
        session.go_to_number(len(session.comparison.articles[article].sentences) if direction > 0 else 1)
        self._show()
        top = self._laid_out().end_of(article, self._panes[0].rows, is_last=direction > 0)
        stays = before == (session.current, top)
        words = "this is the end; tab leads to the next source" if direction > 0 else "this is the beginning"
        self._show(words if stays else "", top=top)

    def action_go_to_share(self) -> None:
        """So many per cent into the article; the count says how many."""
        share = self._taken_count()
        if share is None:
            self._show("how many per cent? c50% goes to the middle")
            return
        total = len(self.session.comparison.articles[self.session.current[0]].sentences)
        self._moved(self.session.go_to_number(1 + (total - 1) * min(share, 100) // 100))

    # What is shown

    def action_set_strictness(self, steps: int) -> None:
        """Stricter or looser."""
        self._moved(self.session.set_strictness(steps * self._times()))

    def action_toggle_aligned(self) -> None:
        """Aligned rows or flowing text."""
        pages = self._pages
        pages.is_aligned = not pages.is_aligned
        pages.with_ghosts = False
        self.session.hide_dropped()
        self._show("aligned rows: what says the same stands side by side" if pages.is_aligned else "flowing text")

    def action_move_pane(self, by: int) -> None:
        """The current source one pane further to the left or right."""
        moved = self._arrangement.move(self.session.current[0], by)
        self._show("" if moved else "there is no pane further on that side")

    def action_zoom(self) -> None:
        """One pane or all."""
        self._is_zoomed = not self._is_zoomed
        self._arrange()
        self.call_after_refresh(self._show, "one pane; z shows all" if self._is_zoomed else "")

    def action_toggle_why(self) -> None:
        """Show or hide why the current sentence matches."""
        self._toggle_panel(PanelShows.REASONS)

    @work(group="copy", exclusive=True, exit_on_error=False)
    async def action_copy(self, whole_passage: bool) -> None:
        """Copy the sentence, or every wording of the passage, with its source."""
        comparison, session = self.session.comparison, self.session
        addresses = session.passage() if whole_passage else [session.current]
        what = counted(len(addresses), "wording") if whole_passage else "the sentence"
        self._say(await copied(self.app, cited_passage(comparison, addresses), what))

    @work(group="open", exclusive=True, exit_on_error=False)
    async def action_open_original(self) -> None:
        """Open what the current source was read from."""
        self._say(await open_original(self.app, self.session.comparison.articles[self.session.current[0]]))

    # Other screens

    def action_wordings(self) -> None:
        """All wordings of the passage."""
        self.app.push_screen(WordingsScreen(self.session, self._utterances))

    def action_copies(self) -> None:
        """What the copies of the current source do not have in common."""
        if copies_of(self.session):
            self.app.push_screen(CopiesScreen(self.session))
        else:
            self._show("no other article here is a copy of this one")

    def action_matrix(self) -> None:
        """Everything that is told, and who tells it."""
        comparison = self.session.comparison
        if self._statements is None or self._statements[0] is not comparison:
            self._statements = comparison, statements(comparison)
        matrix = MatrixScreen(self.session, self._statements[1], self._matrix_choice)

        def back(address: Address | None) -> None:
            self._matrix_choice = matrix.choice
            self._return_to(address)
            if matrix.goes_on:
                self.action_disagreements()

        self.app.push_screen(matrix, back)

    def action_disagreements(self) -> None:
        """Everything that is disputed."""
        listed = DisagreementsScreen(self.session)

        def back(address: Address | None) -> None:
            if address is not None:
                rival = listed.rival
                move = self.session.jump(address) if rival is None else self.session.jump_to_dispute(address, rival)
                self._bring_counterpart()
                self._moved(move)
            if listed.goes_on:
                self.action_matrix()

        self.app.push_screen(listed, back)

    def _return_to(self, address: Address | None) -> None:
        if address is not None:
            move = self.session.jump(address)
            self._bring_counterpart()
            self._moved(move)

    def action_export(self) -> None:
        """Write what is shown into a file."""
        offer_export(self, self.session.comparison, self._say)

    def action_help(self) -> None:
        """What the keys do."""
        self.app.push_screen(HelpScreen(Scope.COMPARISON))

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss()

    def action_give_up(self) -> None:
        """Give up what was begun: a count, a pair, matching, finding, a panel; where nothing was, back to the desk."""
        if self._taken_count() is not None:
            self._show()
        elif self.session.same_from is not None:
            self.session.same_from = None
            self._show()
        elif self._is_matching:
            self._stop_matching()
        elif self.session.query:
            self._moved(self.session.stop_finding())
        elif self._panel_shows is not PanelShows.COUNTERPARTS:
            self._toggle_panel(self._panel_shows)
        else:
            self.dismiss()
