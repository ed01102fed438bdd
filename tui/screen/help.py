"""The help screen: every key of the scope it was opened from, made from the registry, and what the marks mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from tui.layout.wrap import wrap
from tui.screen.actions import Scope, rows_of
from tui.screen.keymap import Keymap, keymap_of
from tui.screen.sheet import Sheet

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


class HelpScreen(Sheet):
    """What the keys do."""

    def __init__(self, scope: Scope) -> None:
        """Explain the keys of a scope."""
        super().__init__()
        self._scope = scope

    def text(self, width: int) -> Content:
        """The tables of keys and marks."""
        return Content("\n").join(_help_lines(self._scope, width, keymap_of(self.app)))


def _help_lines(scope: Scope, width: int, keymap: Keymap) -> Iterator[Content]:
    """The help of a scope, line by line, at most `width` cells wide."""
    yield Content.styled(f"Keys · {scope.value}", "bold")
    yield Content("")
    rows = rows_of(keymap.actions_of(scope))
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
    yield Content.styled("esc closes this, j and k scroll", "$faint")


def _table(rows: Sequence[tuple[str, str]], column: int, width: int) -> Iterator[Content]:
    """Rows of two columns; words that do not fit go on below their own column."""
    for left, words in rows:
        for number, (start, end) in enumerate(wrap(words, max(20, width - column))):
            yield Content.assemble((f"{left if number == 0 else '':<{column}}", "bold"), words[start:end])
