"""The comparison screen: reports side by side, the current sentence and its counterparts on one row.

The state of reading is the session's; this screen turns its moves into views of panes and words of the status line.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen

from tui.layout.arrangement import Arrangement
from tui.layout.differences import Difference, differences, with_weighty
from tui.layout.pages import Pages
from tui.model import Address, Kind
from tui.screen import status
from tui.screen.actions import Scope, bindings
from tui.screen.background import in_background
from tui.screen.cells import split
from tui.screen.citation import cited_passage
from tui.screen.clipboard import copied_by_tool
from tui.screen.export import offer_export
from tui.screen.help import HelpScreen
from tui.screen.matrix import MatrixScreen
from tui.screen.reasons import reasons
from tui.screen.widgets.findbar import FindBar
from tui.screen.widgets.line import KeyBar, Line, TooSmall
from tui.screen.widgets.pane import Pane, View
from tui.screen.widgets.panel import Panel
from tui.screen.wordings import WordingsScreen
from tui.screen.words import NAME_CELLS, count, story_title
from tui.session import Move, Session, Target
from tui.text import safe_line

PANES_FROM_WIDTH = ((200, 4), (150, 3), (100, 2), (0, 1))
"""How many panes a terminal of so many columns holds; none is narrower than 36 cells."""

MOST_PANES = 4

PEEK_FROM_HEIGHT = 14
"""Rows from which a narrow terminal has room for a peek of the counterparts."""

LEAST_NAME_CELLS = 8
"""Width that the name of a source gets even on the narrowest terminal."""


class ComparisonScreen(Screen[None]):
    """Two to four reports beside each other; on a narrow terminal one, and a peek of the counterpart."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.COMPARISON)
    AUTO_FOCUS = None

    def __init__(self, session: Session) -> None:
        """Show a session from where it is."""
        super().__init__()
        self.session = session
        self._panes = [Pane() for _ in range(MOST_PANES)]
        self._arrangement = Arrangement(session.order)
        self._pages = Pages(split)
        self._title = story_title(session.comparison)
        self._is_zoomed = False
        self._tells_why = False

    def compose(self) -> ComposeResult:
        """Title, panes, peek, status, keys."""
        yield TooSmall()
        yield Line(id="title")
        with Horizontal(id="panes"):
            yield from self._panes
        yield Panel()
        yield Line(id="status")
        yield KeyBar(Scope.COMPARISON)

    def on_mount(self) -> None:
        """Show as many panes as fit before the first paint."""
        self._arrange()

    def on_resize(self) -> None:
        """Show as many panes as fit now; the sentence keeps its row where it can."""
        self._arrange()
        self.call_after_refresh(self._show)

    # Which articles stand in which panes

    def _arrange(self) -> None:
        count = 1 if self._is_zoomed else next(n for width, n in PANES_FROM_WIDTH if self.size.width >= width)
        self._arrangement.resize(count, self.session.current[0])
        count = len(self._arrangement.shown)
        for place, pane in enumerate(self._panes):
            pane.set_class(place >= count, "-hidden")
        has_room = self.size.height >= PEEK_FROM_HEIGHT
        wants_peek = count == 1 and len(self.session.order) > 1 and not self._is_zoomed and has_room
        panel = self.query_one(Panel)
        panel.set_class(not (wants_peek or self._tells_why), "-hidden")
        panel.set_class(self._tells_why, "-why")

    def _shown(self) -> list[tuple[Pane, int]]:
        """The panes on the screen with their articles; the current article is always among them."""
        self._arrangement.bring(self.session.current[0])
        return list(zip(self._panes, self._arrangement.shown, strict=False))

    def _bring_counterpart(self) -> None:
        """Where no other pane shows what the current sentence is compared with, let one of them do so."""
        session = self.session
        wanted = [end for row in session.disagreements() for end in (row.a, row.b) if end != session.current]
        voices = session.comparison.voices
        wanted = wanted or sorted(
            session.counterparts().values(), key=lambda end: voices[end[0]] == voices[session.current[0]]
        )
        others = set(self._arrangement.shown) - {session.current[0]}
        if wanted and others and not others & {article for article, _ in wanted}:
            self._arrangement.bring(session.current[0])
            self._arrangement.bring(wanted[0][0], beside=session.current[0])

    # Painting what the session says

    def _show(self, message: str = "", *, top: int | None = None) -> None:
        """Bring panes and lines to where the session is.

        Args:
            message: What the status line says first.
            top: Line of the current article to stand at the top; None to move it as little as its sentence needs.
        """
        shown = self._shown()
        if not shown or shown[0][0].size.width == 0:
            return
        session = self.session
        counterparts = session.counterparts()
        self._pages.lay_out(session.comparison, {article: pane.text_width for pane, article in shown})
        if top is None:
            self._pages.scroll_to(session.current, counterparts, shown[0][0].rows)
        else:
            self._pages.level(session.current, counterparts, top)
        for pane, article in shown:
            is_current = article == session.current[0]
            pane.show(
                View(
                    comparison=session.comparison,
                    article=article,
                    title=status.header(session, article),
                    note=status.note(session, article, counterparts),
                    page=self._pages.now[article],
                    top=self._pages.top(article),
                    current=session.current[1] if is_current else None,
                    counterparts=self._pointed(article, counterparts),
                    differences=self._differences(article, counterparts),
                )
            )
        self.query_one("#title", Line).say(self._title, status.place(session, self.size.width))
        self._say(message)
        names = max(LEAST_NAME_CELLS, min(NAME_CELLS, self.size.width // 4))
        self.query_one(Panel).show(reasons(session) if self._tells_why else status.peek(session, names))

    def _say(self, message: str) -> None:
        """Say something on the status line, before what it says of the sentence."""
        said = status.status(self.session)
        self.query_one("#status", Line).say(f"{message} · {said}" if message else said)

    def _pointed(self, article: int, counterparts: dict[int, Address]) -> frozenset[int]:
        """The sentences of an article to set off: all that match the current one, and the one that stands level."""
        session = self.session
        if article == session.current[0]:
            return frozenset()
        ends = {end for match in session.comparison.matches_of(session.current) for end in (match.a, match.b)}
        return frozenset(sentence for other, sentence in ends.union(counterparts.values()) if other == article)

    def _differences(self, article: int, counterparts: dict[int, Address]) -> dict[int, tuple[Difference, ...]]:
        """The words to mark in an article: in the current sentence what no pane beside it has, there what it lacks."""
        comparison, current = self.session.comparison, self.session.current
        here = current if article == current[0] else counterparts.get(article)
        others = (
            [at for other, at in counterparts.items() if other in self._pages.now] if here == current else [current]
        )
        if here is None or not others:
            return {}
        kinds = {match.kind for match in comparison.matches_of(here) if {match.a, match.b} & set(others)}
        found = differences(
            comparison.sentence(here).text,
            [comparison.sentence(at).text for at in others],
            language=comparison.articles[article].language or "en",
            with_function_words=kinds <= {Kind.IDENTICAL, Kind.EDITED},
        )
        found = with_weighty(found, self._disputed(here, others))
        return {here[1]: found} if found else {}

    def _disputed(self, here: Address, others: list[Address]) -> list[tuple[int, int]]:
        """Where the words of a sentence stand that one of the others contradicts."""
        comparison = self.session.comparison
        text = comparison.sentence(here).text
        rows = [row for row in comparison.disagreements_of(here) if {row.a, row.b} & set(others)]
        said = [row.a_text if row.a == here else row.b_text for row in rows]
        return [(text.index(words), text.index(words) + len(words)) for words in said if words in text]

    def _moved(self, move: Move) -> None:
        self._show(move.message)

    # What the keys do

    def action_step(self, count: int) -> None:
        """Next or previous sentence."""
        self._moved(self.session.step(count))

    def action_seek(self, target: str, count: int) -> None:
        """Next or previous sentence of a sort; while something is looked for, `n` steps over the hits."""
        if self.session.query and target == Target.SHARED:
            self._moved(self.session.next_hit(count))
            return
        move = self.session.seek(Target(target), count)
        self._bring_counterpart()
        self._moved(move)

    def action_switch(self, count: int) -> None:
        """Next or previous source."""
        self._moved(self.session.switch(count))

    def action_switch_to(self, number: int) -> None:
        """The source with a number."""
        self._moved(self.session.switch_to(number - 1))

    def action_follow(self) -> None:
        """The matching passage in the next source."""
        self._moved(self.session.follow())

    def action_go_back(self) -> None:
        """Where the last jump came from."""
        self._moved(self.session.back())

    def action_go_forward(self) -> None:
        """Where the last way back came from."""
        self._moved(self.session.forward())

    def action_page(self, pages: int) -> None:
        """A screen further, or back."""
        top, sentence = self._pages.turn(self.session.current, pages, self._panes[0].rows)
        self._show(
            self.session.step(sentence - self.session.current[1]).message
            if sentence != self.session.current[1]
            else "",
            top=top,
        )

    def action_end(self, direction: int) -> None:
        """The first or the last sentence, and whatever stands before or after it."""
        self.session.step(direction * len(self.session.comparison.articles[self.session.current[0]].sentences))
        self._show()
        self._show(top=self._pages.end_of(self.session.current[0], self._panes[0].rows, is_last=direction > 0))

    def action_set_strictness(self, steps: int) -> None:
        """Stricter or looser."""
        self._moved(self.session.set_strictness(steps))

    def action_toggle_cleaned(self) -> None:
        """Show or hide what was cleaned away."""
        self._pages.with_dropped = not self._pages.with_dropped
        self._pages.is_aligned = False
        blocks = [block for article in self.session.comparison.articles for block in article.blocks]
        pieces = count(sum(not block.is_kept for block in blocks), "piece")
        self._show(
            f"{pieces} of text cleaned away, shown dimmed" if self._pages.with_dropped else "cleaned text hidden"
        )

    def action_toggle_aligned(self) -> None:
        """Aligned rows or flowing text."""
        self._pages.is_aligned = not self._pages.is_aligned
        self._show("aligned rows: what says the same stands side by side" if self._pages.is_aligned else "flowing text")

    def action_zoom(self) -> None:
        """One pane or all."""
        self._is_zoomed = not self._is_zoomed
        self._arrange()
        self.call_after_refresh(self._show, "one pane; z shows all" if self._is_zoomed else "")

    def action_toggle_why(self) -> None:
        """Show or hide why the current sentence matches."""
        self._tells_why = not self._tells_why
        self._arrange()
        self.call_after_refresh(self._show)

    @work(group="copy", exclusive=True, exit_on_error=False)
    async def action_copy(self, whole_passage: bool) -> None:
        """Copy the sentence, or every wording of the passage, with its source."""
        comparison, session = self.session.comparison, self.session
        addresses = session.passage() if whole_passage else [session.current]
        text = cited_passage(comparison, addresses)
        self.app.copy_to_clipboard(text)
        by_tool = await in_background(lambda: copied_by_tool(text))
        what = count(len(addresses), "wording") if whole_passage else "the sentence"
        how = "copied" if by_tool else "sent to the terminal's clipboard (no clipboard tool found):"
        self._say(f"{how} {what} with source")

    def action_wordings(self) -> None:
        """All wordings of the passage."""
        self.app.push_screen(WordingsScreen(self.session))

    def action_matrix(self) -> None:
        """Everything that is told, and who tells it."""
        self.app.push_screen(MatrixScreen(self.session), self._return_from_matrix)

    def _return_from_matrix(self, address: Address | None) -> None:
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
        """Give up looking for something; where nothing is looked for, back to the desk."""
        if not self.session.query:
            self.dismiss()
        else:
            self._moved(self.session.stop_finding())

    # Finding

    def action_find(self) -> None:
        """Look for words while they are typed."""
        bar = FindBar()
        self.mount(bar, after=self.query_one("#status"))
        bar.focus()

    @on(FindBar.Changed)
    def _find_typed(self, event: FindBar.Changed) -> None:
        self._moved(self.session.find(safe_line(event.value)))

    @on(FindBar.Submitted)
    def _keep_search(self, event: FindBar.Submitted) -> None:
        event.input.remove()
        self.set_focus(None)
        self._moved(self.session.keep_found() if self.session.query else self.session.stop_finding())

    @on(FindBar.GivenUp)
    def _drop_search(self) -> None:
        self.query_one(FindBar).remove()
        self.set_focus(None)
        self._moved(self.session.stop_finding())

    # The mouse

    @on(Pane.Pressed)
    def _go_to_pressed(self, event: Pane.Pressed) -> None:
        self._moved(self.session.go(event.address))

    @on(Pane.Wheeled)
    def _roll(self, event: Pane.Wheeled) -> None:
        """Roll all panes together; the current sentence stays where it is in its article."""
        self._pages.roll(self.session.current[0], event.rows, self._panes[0].rows)
        for pane, article in self._shown():
            if pane.view is not None:
                pane.show(replace(pane.view, top=self._pages.top(article)))
