"""The help screen: every key of the scope it was opened from, made from the registry, and what the marks mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.screen.actions import Scope, help_rows

_MARKS = (
    ("=", "identical, or edited by a word or two"),
    ("~", "the same statement in other words"),
    ("<", "contained: a longer sentence elsewhere says all of it"),
    (">", "holds more: a shorter sentence elsewhere says a part of it"),
    ('"', "the same quotation, cut or translated otherwise"),
    ("+", "only this source has it"),
    ("!", "another source gives another figure, day or name, or denies it"),
    ("▌", "the sentence that you are on, and its counterparts"),
    ("█▓░!", "the overview left of a pane: same, reworded, only here, disagreement"),
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
            yield Static(Content("\n").join(_help_lines(self._scope)))

    def action_scroll(self, rows: int) -> None:
        """Scroll the text."""
        self.query_one("#help").scroll_relative(y=rows, animate=False)


def _help_lines(scope: Scope) -> Iterator[Content]:
    """The help of a scope, line by line."""
    yield Content.styled(f"Keys · {scope.value}", "bold")
    yield Content("")
    rows = help_rows(scope)
    width = max(len(keys) for keys, _ in rows) + 2
    for keys, words in rows:
        yield Content.assemble((f"{keys:<{width}}", "bold"), words)
    if scope is Scope.COMPARISON:
        yield Content("")
        yield Content.styled("Marks", "bold")
        yield Content("")
        for glyph, words in _MARKS:
            yield Content.assemble((f"{glyph:<{width}}", "bold"), words)
    yield Content("")
    yield Content.styled("esc closes this, j and k scroll", "dim")
