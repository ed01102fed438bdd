"""The matrix screen: everything that is told, and who tells it; `enter` leads to it in the panes."""

from __future__ import annotations

from collections.abc import Sequence, Set
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from tui.export.as_rows import Chosen
from tui.layout.disputes import contradiction, flagged, list_of_disputes
from tui.layout.matrix import Choice, RowFilter, RowOrder, Statement, cells, chosen, shared_by_article
from tui.model import Address
from tui.screen.actions import Scope, bindings
from tui.screen.comparison.status import numbered
from tui.screen.views.export import offer_export
from tui.screen.views.listing import CHROME_ROWS, ListingScreen
from tui.screen.widgets.filterbar import FilterBar
from tui.screen.widgets.grid import WIDEST_CELLS, Grid
from tui.screen.widgets.line import ChromeLine
from tui.screen.widgets.panel import Panel
from tui.screen.widgets.rows import Rows
from tui.screen.words import name_cells
from tui.session import Session
from tui.session.finding import QueryError, Search
from tui.text import safe_line
from tui.vocabulary import counted

Option = TypeVar("Option", RowOrder, RowFilter)


IN_FULL_FROM_HEIGHT = 18
"""Rows of a terminal from which some can be spared for the row under the cursor in full."""

LEAST_ROWS_IN_FULL = 3
MOST_ROWS_IN_FULL = 8
"""Rows that are spared for it below a long list, a quarter of the screen at most; where there are few voices, a row for
each and two for what is long. Below a short list it has what is left.
"""


class MatrixScreen(ListingScreen):
    """Passages by voices.

    Attributes:
        choice: Which rows are shown, and in which order.
    """

    DEFAULT_CSS = """
    MatrixScreen Panel { height: 1fr; }
    """

    SCOPE = Scope.MATRIX
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.MATRIX)

    def __init__(self, session: Session, rows: Sequence[Statement], choice: Choice | None = None) -> None:
        """Show the comparison of a session.

        Args:
            session: The reading.
            rows: All that is told in it, in order.
            choice: Which rows, and in which order, to begin with.
        """
        super().__init__(session)
        comparison = session.comparison
        self.choice = choice or Choice()
        self._statements = rows
        self._search = Search()
        self._has_news = False
        leaders = {comparison.voices[article]: article for article in reversed(session.order)}
        columns = sorted(leaders.items(), key=lambda column: session.order.index(column[1]))
        self._shared = shared_by_article(self._statements)
        self._listed = list_of_disputes(comparison, session.order)
        self._grid = Grid(
            comparison,
            [(voice, numbered(session, article, WIDEST_CELLS), self._sum(article)) for voice, article in columns],
            self._listed,
        )

    def _sum(self, article: int) -> str:
        """How much of a source others have, as far as the rows say."""
        sentences = len(self._session.comparison.articles[article].sentences)
        return f"{self._shared[article] / max(1, sentences):.0%} ({self._shared[article]} of {sentences})"

    @property
    def rows(self) -> Rows:
        """The grid."""
        return self._grid

    def below(self) -> ComposeResult:
        """The row under the cursor in full."""
        yield Panel()

    def on_resize(self) -> None:
        """Leave the row under the cursor some room below a long list; a low terminal has room for the list alone."""
        height, voices = self.size.height, len(set(self._session.comparison.voices))
        is_low = height < IN_FULL_FROM_HEIGHT
        in_full = 0 if is_low else max(LEAST_ROWS_IN_FULL, min(MOST_ROWS_IN_FULL, voices + 2, height // 4))
        self._grid.styles.max_height = height - CHROME_ROWS - in_full
        self._grid.styles.height = "1fr" if is_low else "auto"
        self.query_one(Panel).set_class(is_low, "-hidden")

    def on_mount(self) -> None:
        """Begin at the row of the current sentence, where it is among those shown."""
        self._show()
        self.call_after_refresh(self._find, self._session.current)

    def _show(self) -> None:
        """Show the rows that are chosen, the cursor on the same one where it is still there."""
        before, first = self._row, self.opened()
        comparison, places = self._session.comparison, self._listed.places
        self._grid.set_statements(chosen(comparison, self._statements, self.choice, self._found(), places))
        if before in self._grid.statements:
            self._grid.move_cursor(self._grid.statements.index(before))
        elif first is not None:
            self._find(first)
        self._show_in_full()
        self._say()

    def _found(self) -> Set[Address] | None:
        """The sentences with the words that are looked for, None where none are."""
        if not self.choice.words:
            return None
        with suppress(QueryError):  # half a pattern finds nothing yet
            self._search.look(self.choice.words, self._session.comparison.articles, self._session.order)
        return set(self._search.hits)

    def _find(self, address: Address) -> None:
        places = [n for n, statement in enumerate(self._grid.statements) if address in statement.members]
        self._grid.move_cursor((places or [0])[0] - self._grid.cursor)

    def _say(self) -> None:
        choice, session = self.choice, self._session
        order = f"as told in {numbered(session, choice.article)}" if choice.article is not None else str(choice.order)
        shown = f"{len(self._grid.statements)} of " if len(self._grid.statements) != len(self._statements) else ""
        which = f" · {choice.filter}" if choice.filter is not RowFilter.EVERYTHING else ""
        words = f" · with “{choice.words}”" if choice.words else ""
        self.query_one("#title", ChromeLine).say(
            session.comparison.title,
            f"{shown}{counted(len(self._statements), 'statement')}{which}{words} · {order}",
        )
        all_voices = len(set(session.comparison.voices))
        by_all = sum(statement.voices == all_voices for statement in self._statements)
        alone = sum(statement.voices == 1 for statement in self._statements)
        disagreements = counted(len(session.comparison.disputes), "disagreement")
        self.query_one("#status", ChromeLine).say(
            f"{by_all} told by all {all_voices} · {alone} by one only · {disagreements}"
        )

    def report(self, done: str) -> None:
        """Tell what was done, until the cursor moves."""
        self._has_news = True
        super().report(done)

    def moved_on(self) -> None:
        """What is told of all rows again."""
        if self._has_news:
            self._has_news = False
            self._say()

    @on(Rows.Moved)
    def _show_in_full(self) -> None:
        """What the row under the cursor disagrees on, and every voice's wording of it."""
        self.query_one(Panel).show(self._in_full())

    def _in_full(self) -> list[tuple[str, str]]:
        session, statement = self._session, self._row
        if statement is None:
            return [("none", f"no statement {self._wanted()}; f and / choose others")]
        disputes = ((place, self._listed.disputes[place]) for place in self._listed.places_of(statement.disputes))
        against = [(f"{flagged(place)} {one.what}", contradiction(one)) for place, one in disputes]
        told = cells(session.comparison, statement).values()
        names = name_cells(self.size.width)
        in_order = sorted(told, key=lambda address: session.order.index(address[0]))
        return against + [(numbered(session, at[0], names), session.comparison.sentence(at).text) for at in in_order]

    @property
    def _row(self) -> Statement | None:
        """The row under the cursor."""
        rows = self._grid.statements
        return rows[self._grid.cursor] if rows else None

    def opened(self) -> Address | None:
        """The first sentence of the row under the cursor."""
        return self._row.first if self._row else None

    def action_sort(self) -> None:
        """The next order of rows."""
        self.choice = replace(self.choice, order=_after(self.choice.order, list(RowOrder)), article=None)
        self._show()

    def action_sort_as_told_by(self, number: int) -> None:
        """The order of the source with a number."""
        order = self._session.order
        if number <= len(order):
            self.choice = replace(self.choice, article=order[number - 1])
            self._show()
        else:
            self.query_one("#status", ChromeLine).say(f"there is no source {number}")

    def action_scroll_columns(self, pages: int) -> None:
        """The sources whose columns had no room."""
        if not self._grid.scroll_columns(pages):
            self.report("there is no column further to the " + ("right" if pages > 0 else "left"))

    def action_filter(self) -> None:
        """The next sort of rows alone."""
        is_of_two = len(set(self._session.comparison.voices)) == 2  # all but one of two is one
        filters = [one for one in RowFilter if not (is_of_two and one is RowFilter.ALL_BUT_ONE)]
        self.choice = replace(self.choice, filter=_after(self.choice.filter, filters))
        self._show()

    def action_export(self) -> None:
        """Write what is shown into a file: the rows that a filter lets through, without one the whole report."""
        which, rows = self._which(), self._grid.statements
        shown = Chosen(rows, len(self._statements), which) if which else None
        if shown is not None and not rows:
            self.report("no row is shown, so there is nothing to write; esc or f shows others")
            return
        offer_export(self, self._session.comparison, self.report, shown)

    def _wanted(self) -> str:
        """What a row must be and have to be shown, in words."""
        is_so = f"is {self.choice.filter}" if self.choice.filter is not RowFilter.EVERYTHING else ""
        has = f"has “{self.choice.words}”" if self.choice.words else ""
        return " and ".join(part for part in (is_so, has) if part)

    def _which(self) -> str:
        """Which rows are shown, in words."""
        which = str(self.choice.filter) if self.choice.filter is not RowFilter.EVERYTHING else ""
        words = f"with “{self.choice.words}”" if self.choice.words else ""
        return ", ".join(part for part in (which, words) if part)

    def action_give_up(self) -> None:
        """Show again the rows without the words that were looked for; where none were, back to the panes."""
        if self.choice.words:
            self.choice = replace(self.choice, words="")
            self._show()
        else:
            self.action_leave()

    # Words

    def action_find(self) -> None:
        """Only the rows that hold some words, while they are typed."""
        bar = FilterBar("only rows with these words", self.choice.words)
        self.mount(bar, after=self.query_one("#status"))
        bar.focus()

    @on(FilterBar.Changed)
    def _filter_words(self, event: FilterBar.Changed) -> None:
        self.choice = replace(self.choice, words=safe_line(event.value))
        self._show()

    @on(FilterBar.Submitted)
    @on(FilterBar.GivenUp)
    def _stop_typing(self, event: FilterBar.Submitted | FilterBar.GivenUp) -> None:
        if isinstance(event, FilterBar.GivenUp):
            self.choice = replace(self.choice, words="")
        self.query_one(FilterBar).remove()
        self.set_focus(None)
        self._show()


def _after(option: Option, options: list[Option]) -> Option:
    """The option after another one, round."""
    return next(after for before, after in zip(options, chain(options[1:], options), strict=False) if before is option)
