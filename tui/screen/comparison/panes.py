"""The panes of a comparison with their title, panel and status line: what the session says becomes a picture here.

What the keys do to the session is in `tui.screen.comparison.screen` and its other chapters.
"""

from __future__ import annotations

from enum import Enum, auto

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen

from tui.layout.arrangement import Arrangement
from tui.layout.differences import DifferingWords, differing_words, with_weighty
from tui.layout.ghosts import Ghosts
from tui.layout.omissions import Omissions, omissions
from tui.layout.pages import Pages
from tui.model import Address, Comparison, Kind, other_end
from tui.screen.actions import Scope
from tui.screen.cells import cell_width, split
from tui.screen.comparison import status
from tui.screen.comparison.reasons import reasons
from tui.screen.widgets.line import ChromeLine, KeyBar, TooSmall
from tui.screen.widgets.pane import Pane, title_cells
from tui.screen.widgets.panel import Panel
from tui.screen.widgets.view import View
from tui.screen.words import name_cells
from tui.session import Move, Session

PANES_FROM_WIDTH = ((200, 4), (150, 3), (100, 2), (0, 1))
"""How many panes a terminal of so many columns holds; none is narrower than 36 cells."""

MOST_PANES = PANES_FROM_WIDTH[0][1]

PEEK_FROM_HEIGHT = 14
"""Rows from which a narrow terminal has room for a peek of the counterparts."""

MOST_PANEL_ROWS = 12
"""Rows of the panel on any terminal, and two fifths of a lower one: the panes are what is read."""


class PanelShows(Enum):
    """What the panel below the panes is for."""

    COUNTERPARTS = auto()
    REASONS = auto()
    LEFT_OUT = auto()


class PanesScreen(Screen[None]):
    """One to four reports beside each other, counterparts on one row."""

    AUTO_FOCUS = None

    def __init__(self, session: Session) -> None:
        """Show a session from where it is."""
        super().__init__()
        self.session = session
        self._panes = [Pane() for _ in range(MOST_PANES)]
        self._arrangement = Arrangement(session.order)
        self._pages = Pages(split)
        self._title = session.comparison.title
        self._is_zoomed = False
        self._panel_shows = PanelShows.COUNTERPARTS
        self._left_out: tuple[Comparison, dict[int, Omissions]] = session.comparison, {}
        self._activity = ""
        self._said = ""
        self._caveat = ""

    def compose(self) -> ComposeResult:
        """Title, panes, peek, status, keys."""
        yield TooSmall()
        yield ChromeLine(id="title")
        with Horizontal(id="panes"):
            yield from self._panes
        yield Panel()
        yield ChromeLine(id="status")
        yield KeyBar(Scope.COMPARISON)

    def on_mount(self) -> None:
        """Show as many panes as fit before the first paint."""
        self._arrange()

    def on_resize(self) -> None:
        """Show as many panes as fit now; the sentence keeps its row where it can."""
        self._arrange()
        self.call_after_refresh(self._show, self._caveat)

    # Which articles stand in which panes

    def _arrange(self) -> None:
        if not self.query(Panel):  # it was opened while the program ends, which takes its parts away
            return
        count = 1 if self._is_zoomed else next(n for width, n in PANES_FROM_WIDTH if self.size.width >= width)
        self._arrangement.resize(count, self.session.current[0])
        count = len(self._arrangement.shown)
        for place, pane in enumerate(self._panes):
            pane.set_class(place >= count, "-hidden")
        has_room = self.size.height >= PEEK_FROM_HEIGHT
        wants_peek = count == 1 and len(self.session.order) > 1 and not self._is_zoomed and has_room
        panel, is_asked_for = self.query_one(Panel), self._panel_shows is not PanelShows.COUNTERPARTS
        panel.set_class(not (wants_peek or is_asked_for), "-hidden")
        panel.set_class(is_asked_for, "-why")
        panel.styles.height = None  # by its words, once they are known

    def _shown(self) -> list[tuple[Pane, int]]:
        """The panes on the screen with their articles; the current article is always among them."""
        self._arrangement.bring(self.session.current[0])
        return list(zip(self._panes, self._arrangement.shown, strict=False))

    def _bring_counterpart(self) -> None:
        """Where no other pane shows what the current sentence is compared with, let one of them do so."""
        session = self.session
        row = session.disagreement()
        voices = session.comparison.voices
        wanted = [end for end in (row.a, row.b) if end != session.current] if row else []
        wanted = wanted or sorted(
            session.counterparts().values(), key=lambda end: voices[end[0]] == voices[session.current[0]]
        )
        others = set(self._arrangement.shown) - {session.current[0]}
        if wanted and others and not others & {article for article, _ in wanted}:
            self._arrangement.bring(session.current[0])
            self._arrangement.bring(wanted[0][0], beside=session.current[0])

    # Painting what the session says

    def _show(self, message: str = "", *, aside: str = "", top: int | None = None, row: int | None = None) -> None:
        """Bring panes and lines to where the session is.

        Args:
            message: What the status line says first.
            aside: What it says after that, where there is room for it and for what the sentence is.
            top: Line of the current article to stand at the top; None to move it as little as its sentence needs.
            row: Row of the pane on which the reader's place is to begin, where `top` does not say.
        """
        shown = self._shown()
        if not shown or shown[0][0].size.width == 0:
            return
        session = self.session
        counterparts = session.counterparts()
        self._pages.with_dropped = session.shows_dropped
        widths = {article: pane.text_width for pane, article in shown}
        self._pages.lay_out(session.comparison, widths, self._ghosts)
        if top is None and row is not None:
            top = self._pages.line(session.current, session.block) - row
        if top is None:
            self._pages.scroll_to(session.current, counterparts, shown[0][0].rows, session.block)
        else:
            self._pages.level(session.current, counterparts, top)
        for pane, article in shown:
            pane.show(self._view(article, counterparts))
        self.query_one("#title", ChromeLine).say(self._title, status.place(session, self.size.width))
        self._say(message, aside)
        panel = self.query_one(Panel)
        panel.show(self._entries())
        if self._panel_shows is not PanelShows.COUNTERPARTS and panel.fit(self._panel_rows(), self.size.width):
            self.call_after_refresh(self._show, message, aside=aside, top=top, row=row)

    def _laid_out(self) -> Pages:
        """The lines of the current article as they were laid out last.

        A key may come before the first picture, or where the window has no room for one: any width will do then.
        """
        comparison, article = self.session.comparison, self.session.current[0]
        if not self._pages.has(comparison, article):
            self._pages.lay_out(comparison, {article: max(1, self.size.width)}, self._ghosts)
        return self._pages

    def _panel_rows(self) -> int:
        """Rows that the panel may take where it was asked for."""
        return max(1, min(MOST_PANEL_ROWS, self.size.height * 2 // 5))

    def _view(self, article: int, counterparts: dict[int, Address]) -> View:
        """All that a pane draws."""
        session = self.session
        is_current = article == session.current[0]
        told = session.told(article)
        page, note = self._pages.now[article], status.note(session, article, counterparts)
        return View(
            comparison=session.comparison,
            article=article,
            title=status.header(session, article, title_cells(page.width, note)),
            note=note,
            page=page,
            top=self._pages.top(article),
            is_current=is_current,
            current=session.current[1] if is_current and session.block is None else None,
            counterparts=self._pointed(article, counterparts),
            differences=self._differences(article, counterparts),
            block=session.block if is_current else None,
            judged=session.judged(article),
            told=told,
            told_count=len(told),
        )

    def _entries(self) -> list[tuple[str, str]]:
        """What the panel says."""
        names = name_cells(self.size.width)
        match self._panel_shows:
            case PanelShows.COUNTERPARTS:
                return status.peek(self.session, names)
            case PanelShows.REASONS:
                return reasons(self.session)
            case PanelShows.LEFT_OUT:
                return status.omitted(self.session, self._left_out_here(), names)

    def report(self, done: str) -> None:
        """Tell what was done, until the reader goes on."""
        self._say(done)

    def _say(self, message: str, aside: str = "") -> None:
        """Say something on the status line, before what it says of the sentence, which gives way to the message alone.

        Args:
            message: What comes first.
            aside: What comes after it; left out where the sentence needs its room.
        """
        session, self._said = self.session, message
        if session.same_from is not None and not message:
            message = f"the same as {status.addressed(session, session.same_from)}? S says so, esc gives up"
        in_part = "compared in part, w says why" if session.comparison.partial and not message else ""
        told = [
            " · ".join(words for words in (message, beside, self._activity, in_part) if words)
            for beside in dict.fromkeys((aside, ""))
        ]
        first, said = next(((first, said) for first in told if (said := self._status_beside(first))), (told[0], ""))
        self.query_one("#status", ChromeLine).say(" · ".join(words for words in (first, said) if words))

    def _status_beside(self, first: str) -> str:
        """What the sentence is, in the room that some words leave; empty where there is none for it."""
        room = self.size.width - 3 - (cell_width(first) + 3 if first else 0)
        said = status.status(self.session, room)
        return said if not first or cell_width(said) <= room else ""

    def _moved(self, move: Move) -> None:
        self._show(move.message)

    # What an article leaves out

    def _omissions(self, article: int) -> Omissions:
        """What an article leaves out, looked for once."""
        if self._left_out[0] is not self.session.comparison:
            self._left_out = self.session.comparison, {}
        known = self._left_out[1]
        if article not in known:
            known[article] = omissions(self.session.comparison, article)
        return known[article]

    def _ghosts(self, article: int) -> Ghosts:
        found = self._omissions(article)
        return Ghosts(found.runs.keys(), lambda place, cells: status.ghost(self.session, found.counts(place), cells))

    def _left_out_here(self) -> tuple[Address, ...]:
        """What others tell between the current sentence and the next one, before the first one too."""
        article, sentence = self.session.current
        found = self._omissions(article)
        return (*(found.at(-1) if sentence == 0 else ()), *found.at(sentence))

    # What is set off in a pane

    def _pointed(self, article: int, counterparts: dict[int, Address]) -> tuple[int, ...]:
        """The sentences of an article to set off: the one that stands level, then all others that match, best first."""
        session = self.session
        if article == session.current[0] or session.block is not None:
            return ()
        matched = [other_end(match, session.current) for match in session.comparison.matches_of(session.current)]
        level = [counterparts[article]] if article in counterparts else []
        return tuple(dict.fromkeys(sentence for other, sentence in (*level, *matched) if other == article))

    def _differences(self, article: int, counterparts: dict[int, Address]) -> dict[int, tuple[DifferingWords, ...]]:
        """The words to mark in an article: in the current sentence what no pane beside it has, there what it lacks.

        Where one pane stands alone, what no other source has.
        """
        comparison, current = self.session.comparison, self.session.current
        here = current if article == current[0] else counterparts.get(article)
        is_alone = len(self._pages.now) == 1
        others = (
            [at for other, at in counterparts.items() if is_alone or other in self._pages.now]
            if here == current
            else [current]
        )
        if here is None or not others:
            return {}
        kinds = {match.kind for match in comparison.matches_of(here) if {match.a, match.b} & set(others)}
        found = differing_words(
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
