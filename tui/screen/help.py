"""The help screen: every key of the scope it was opened from, made from the registry, and what the marks mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.layout.wrap import wrap
from tui.screen.actions import Scope, help_rows

WIDEST_CELLS = 92
PADDING_CELLS = 8

_MARKS = (
    ("=", "identical, or edited by a word or two"),
    ("~", "the same statement in other words"),
    ("<", "contained: a longer sentence elsewhere says all of it"),
    (">", "holds more: a shorter sentence elsewhere says a part of it"),
    ('"', "the same quotation, cut or translated otherwise"),
    ("+", "only this source has it"),
    ("!", "another source gives another figure, day or name, or denies it"),
    ("▌", "the sentence that you are on, and its counterparts"),
    ("█▓░!", "the overview right of a pane: same, reworded, only here, disagreement"),
)
_WORDS = (
    ("story", "articles about one event"),
    ("copy", "the same text once more, syndicated or saved again"),
    ("voice", "an article with its copies: what is counted is counted by voice"),
    ("█ ▓ ░", "how much of an article others say in the same words, reworded, or not at all"),
)


class HelpScreen(ModalScreen[None]):
    """What the keys do."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "dismiss", "Close"),
        Binding("j,down", "scroll(1)", "Down", show=False),
        Binding("k,up", "scroll(-1)", "Up", show=False),
        Binding("space,pagedown", "scroll(10)", "A page down", show=False),
        Binding("b,pageup", "scroll(-10)", "A page up", show=False),
    ]

    def __init__(self, scope: Scope) -> None:
        """Explain the keys of a scope."""
        super().__init__()
        self._scope = scope

    def compose(self) -> ComposeResult:
        """One text, scrolled where the terminal is small."""
        with VerticalScroll(id="help"):
            yield Static(id="help-text")

    def on_resize(self) -> None:
        """Wrap the text to the width there is."""
        width = min(WIDEST_CELLS, self.size.width) - PADDING_CELLS
        self.query_one("#help-text", Static).update(Content("\n").join(_help_lines(self._scope, width)))

    def action_scroll(self, rows: int) -> None:
        """Scroll the text."""
        self.query_one("#help").scroll_relative(y=rows, animate=False)


def _help_lines(scope: Scope, width: int) -> Iterator[Content]:
    """The help of a scope, line by line, at most `width` cells wide."""
    yield Content.styled(f"Keys · {scope.value}", "bold")
    yield Content("")
    rows = help_rows(scope)
    column = max(len(keys) for keys, _ in rows) + 2
    yield from _table(rows, column, width)
    if scope is not Scope.DESK:
        yield Content("")
        yield Content.styled("Marks", "bold")
        yield Content("")
        yield from _table(_MARKS, column, width)
    else:
        yield Content("")
        yield Content.styled("Words", "bold")
        yield Content("")
        yield from _table(_WORDS, column, width)
    yield Content("")
    yield Content.styled("esc closes this, j and k scroll", "dim")


def _table(rows: Sequence[tuple[str, str]], column: int, width: int) -> Iterator[Content]:
    """Rows of two columns; words that do not fit go on below their own column."""
    for left, words in rows:
        for number, (start, end) in enumerate(wrap(words, max(20, width - column))):
            yield Content.assemble((f"{left if number == 0 else '':<{column}}", "bold"), words[start:end])
