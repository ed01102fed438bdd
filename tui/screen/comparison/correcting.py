"""What the reader corrects: verdicts on matches, what was cleaned away, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on, work
from textual.message import Message
from textual.worker import Worker, WorkerState

from tui.model import Comparison, Match, other_end
from tui.screen.background import Wanted, in_background
from tui.screen.comparison import status
from tui.screen.comparison.panes import PanesScreen
from tui.screen.desk.work import Progressing
from tui.screen.widgets.askbar import AskBar
from tui.session import Move
from tui.text import safe_line
from tui.vocabulary import counted

MATCHING_AGAIN, STOPS = "matching again", "esc stops"
NOT_MATCHED = "not matched since the cleaning was changed"


class CorrectingScreen(PanesScreen):
    """Verdicts and corrections of the cleaning; both are taken back with one key."""

    _rematch: Worker[None] | None = None

    @dataclass
    class Rematching(Message):
        """How far the matching of the changed articles is, in words."""

        activity: str

    # Verdicts

    def _judgeable(self) -> list[Match]:
        return self.session.judgeable([article for _, article in self._shown()])

    def action_confirm(self) -> None:
        """The match is right: the first one of the sentence that was not judged yet."""
        session = self.session
        matches = self._judgeable()
        waiting = [match for match in matches if session.verdict_on(match) is None]
        if waiting:
            row = self._row_now()
            self._corrected(session.judge(other_end(waiting[0], session.current), says_same=True), row)
        elif matches:
            self._show("every match of this sentence is judged; , takes the last verdict back")
        else:
            self._show("there is no match here to judge; S says that two sentences are the same")

    def action_reject(self) -> None:
        """The match is wrong: ask why, and which one where there are several."""
        matches = self._judgeable()
        if not matches:
            self._show("there is no match here to judge")
            return
        others = [other_end(match, self.session.current) for match in matches]
        choices = [(status.addressed(self.session, other), other) for other in others]
        bar = AskBar("not the same as", self.session.current, choices)
        self.mount(bar, after=self.query_one("#status"))
        bar.focus()
        self._show_question(bar)

    def _show_question(self, bar: AskBar) -> None:
        words = "tab: another one" if len(bar.choices) > 1 else ""
        self._say(" · ".join(part for part in (bar.question, words) if part))

    @on(AskBar.Chosen)
    def _ask_of_another(self, event: AskBar.Chosen) -> None:
        self._show_question(event.bar)

    @on(AskBar.Submitted)
    def _reject(self, event: AskBar.Submitted) -> None:
        bar = event.input
        if isinstance(bar, AskBar):
            bar.remove()
            self.set_focus(None)
            row, reason = self._row_now(), safe_line(event.value)
            self._corrected(self.session.judge(bar.choice, says_same=False, reason=reason, of=bar.of), row)

    @on(AskBar.GivenUp)
    def _keep_match(self) -> None:
        self.query_one(AskBar).remove()
        self.set_focus(None)
        self._show()

    def action_say_same(self) -> None:
        """These two sentences are the same after all: the first time of the one, the second time of the other."""
        row = self._row_now()
        self._corrected(self.session.say_same(), row)

    # Cleaning

    def action_toggle_cleaned(self) -> None:
        """Show or hide what was cleaned away."""
        session = self.session
        if session.shows_dropped:
            session.hide_dropped()
        else:
            session.show_dropped()
        self._pages.is_aligned = False
        blocks = [block for article in session.comparison.articles for block in article.blocks]
        pieces = counted(sum(not block.is_kept for block in blocks), "piece")
        shown = f"{pieces} of text cleaned away, dimmed here; K keeps one, X drops text"
        self._show(shown if session.shows_dropped else "cleaned text hidden")

    def action_correct_cleaning(self, keep: bool) -> None:
        """Keep the dropped block, or drop the block of the current sentence."""
        row = self._row_now()
        self._corrected(self.session.correct_cleaning(keep=keep), row)

    # Taking back

    def action_undo(self) -> None:
        """Take back the last correction."""
        row = self._row_now()
        self._corrected(self.session.undo(), row)

    def action_redo(self) -> None:
        """Do again what was taken back."""
        row = self._row_now()
        self._corrected(self.session.redo(), row)

    def _corrected(self, move: Move, row: int) -> None:
        """Show what a correction did; the place keeps its row while the lines change."""
        self._show(move.message, row=row)
        if self.session.is_matched:
            self._activity = ""
        else:
            self._begin_matching()
        self._say(move.message)

    def on_mount(self) -> None:
        """Go on with the matching that the reader left before it was done."""
        if not self.session.is_matched:
            self._begin_matching()

    def _begin_matching(self) -> None:
        self._activity = f"{MATCHING_AGAIN}, {STOPS}"
        self._rematch = self._match_again()

    def _row_now(self) -> int:
        """The row of the pane on which the reader's place begins."""
        return self._laid_out().row(self.session.current, self.session.block)

    @on(Worker.StateChanged)
    def _report_broken_work(self, event: Worker.StateChanged) -> None:
        """A fault of ours in a thread: say so, and go on with what is known."""
        if event.state is WorkerState.ERROR:
            self._activity = ""
            self._say(f"internal error: {type(event.worker.error).__name__}")

    def _tell(self, activity: str) -> None:
        """From the thread that matches: how far it is."""
        self.post_message(self.Rematching(f"{activity}, {STOPS}"))

    @on(Rematching)
    def _show_activity(self, event: Rematching) -> None:
        if self._is_matching:
            self._activity = event.activity
            self._say(self._said)

    @property
    def _is_matching(self) -> bool:
        """Whether the articles are being matched again."""
        return self._rematch is not None and not self._rematch.is_finished

    def _stop_matching(self) -> None:
        """Go on with what is known of the sentences; the next correction has them matched."""
        if self._rematch is not None:
            self._rematch.cancel()
        self._activity = NOT_MATCHED
        self._show("stopped; , takes the correction back, then . matches again")

    @work(group="match again", exclusive=True, exit_on_error=False)
    async def _match_again(self) -> None:
        """In the background: compare the articles as they are now, and show what was found if nothing newer came."""
        session = self.session
        articles, strictness = session.comparison.articles, session.comparison.strictness

        wanted = Wanted()
        progressing = Progressing(MATCHING_AGAIN, self._tell, wanted.check)

        def compared() -> Comparison:
            from tui.matching import compare  # noqa: PLC0415 - loads what matching needs

            return compare(articles, strictness=strictness, tell=progressing.tell)

        found = await in_background(compared, wanted)
        row = self._row_now()
        if session.take_matched(found):
            self._activity = ""
            self._show("matched again", row=row)
