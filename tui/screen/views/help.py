"""The help screen: every key, those of the scope it was opened from first, and what the marks mean; made from the
registry, and searched while one types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Input

from tui.screen.actions import Scope, bindings, groups_of, rows_of
from tui.screen.cells import wrap
from tui.screen.keymap import Keymap, keymap_of
from tui.screen.views.sheet import Sheet
from tui.screen.widgets.filterbar import FilterBar
from tui.settings import settings_path
from tui.text import fold, safe_line

MARKS = (
    ("=", "identical, or edited by a word or two"),
    ("~", "the same statement in other words"),
    ("<", "contained: a longer sentence elsewhere says all of it"),
    (">", "holds more: a shorter sentence elsewhere says a part of it"),
    ('"', "the same quotation, cut or translated otherwise"),
    ("+", "only this source has it"),
    ("!", "another source gives another figure, day or name, or denies it"),
    ("▌", "the sentence that you are on, and its counterparts"),
    ("2 ╎", "a second sentence of that source that says it too; the best one stands level"),
    ("✓ ✗", "you said that a match of the sentence is right, that one is wrong"),
    ("·", "you read it in another source already"),
    ("┄", "others tell something here that this source leaves out"),
    ("×", "what was cleaned away, and why"),
    ("█▓░!", "the overview right of a pane: same, reworded, only here, disagreement"),
)
WORDS = (
    ("story", "articles about one event"),
    ("copy", "the same text once more, syndicated or saved again"),
    ("voice", "an article with its copies: what is counted is counted by voice"),
    ("█ ▓ ░", "how much of an article others say in the same words, reworded, or not at all"),
)
MOUSE = (
    ("press", "go to a sentence, an article, a place in the overview; a second press opens"),
    ("wheel", "roll"),
    ("drag", "over words of a pane: copy them with their source; at the right edge of a pane: its width"),
)

WIDEST_KEYS = 22
"""Cells that the keys of a row take at most before the words begin."""

LEAST_WORDS = 24
"""Cells that are left for the words beside them; where there are fewer, the words stand below their keys."""


@dataclass(frozen=True, slots=True)
class Section:
    """A table of the help: a title, and rows of a key or mark with what it means."""

    title: str
    rows: Sequence[tuple[str, str]]


class HelpScreen(Sheet):
    """What the keys do."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.HELP)

    def __init__(self, scope: Scope) -> None:
        """Explain the keys, those of a scope first."""
        super().__init__()
        self._scope = scope
        self._query = ""

    def text(self, width: int) -> Content:
        """The tables of keys and marks, as far as they have what is looked for."""
        found = list(having(self._query, sections(self._scope, keymap_of(self.app))))
        return Content("\n").join(_lines(found, self._query, width))

    # Looking for something

    def action_filter(self) -> None:
        """Let the reader type what to look for."""
        if not self.query(FilterBar):
            bar = FilterBar("words or a key")
            self.query_one("#sheet").mount(bar, before=0)
            bar.focus()

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        self._query = safe_line(event.value)
        self.query_one("#sheet").scroll_home(animate=False)
        self.retell()

    @on(Input.Submitted)
    def _read_on(self, event: Input.Submitted) -> None:
        event.stop()
        self.set_focus(self.query_one("#sheet"))

    @on(FilterBar.GivenUp)
    def _show_all(self) -> None:
        self.query_one(FilterBar).remove()
        self._query = ""
        self.retell()


def sections(scope: Scope, keymap: Keymap) -> Iterator[Section]:
    """All tables: the keys of a scope, what is seen there, then the keys of the other scopes."""
    yield from _keys(scope, keymap)
    yield Section("Words", WORDS) if scope is Scope.DESK else Section("Marks", MARKS)
    yield Section("Mouse", MOUSE)
    for other in Scope:
        if other is not scope:
            yield from _keys(other, keymap)
    yield Section("Words", WORDS) if scope is not Scope.DESK else Section("Marks", MARKS)
    yield Section("Settings", [("file", safe_line(str(settings_path()))), ("all", "newsreader --settings shows them")])


def _keys(scope: Scope, keymap: Keymap) -> Iterator[Section]:
    """The keys of a scope, a table for each thing that they are about."""
    for group, actions in groups_of(keymap.actions_of(scope)):
        yield Section(" · ".join(words for words in ("Keys", scope.value, group) if words), rows_of(actions))


def having(query: str, tables: Iterable[Section]) -> Iterator[Section]:
    """The rows that have every word of a query, or a key of that name; tables without any are left out."""
    wanted = fold(query).split() or query.split()
    for table in tables:
        rows = [
            (keys, words)
            for keys, words in table.rows
            if query in keys.split() or all(part in fold(f"{keys} {words} {table.title}") for part in wanted)
        ]
        if rows:
            yield Section(table.title, rows)


def _lines(tables: Sequence[Section], query: str, width: int) -> Iterator[Content]:
    """The tables, line by line, at most `width` cells wide."""
    yield Content.styled("/ looks for something · j k scroll · esc closes this", "$faint")
    if not tables:
        yield Content("")
        yield Content(f"Nothing here has “{query}”.")
    column = min(WIDEST_KEYS, max((len(keys) for table in tables for keys, _ in table.rows), default=0)) + 2
    for table in tables:
        yield Content("")
        yield Content.styled(table.title, "bold $primary")
        for keys, words in table.rows:
            yield from _row(keys, words, column, width)


def _row(left: str, words: str, column: int, width: int) -> Iterator[Content]:
    """A row of two columns; words that do not fit go on below their own column."""
    if width - column < LEAST_WORDS:
        yield Content.styled(left, "bold")
        left, column = "", 2
    for number, (start, end) in enumerate(wrap(words, max(2, width - column))):
        label = left if number == 0 else ""
        yield Content.assemble((f"{label:<{column - 1}} ", "bold"), words[start:end])
