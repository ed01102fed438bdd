"""One line of chrome: a title, a status, the key bar."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Static

from tui.screen.actions import Scope, key_name
from tui.screen.cells import cell_width, shorten
from tui.screen.keymap import keymap_of
from tui.screen.widgets.styled import StyledWidget


class ChromeLine(StyledWidget):
    """Words on the left, and others flush right; the left ones give way where the width does not hold both."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        """Start empty."""
        super().__init__(id=id, classes=classes)
        self.left = ""
        self.right = ""

    def say(self, left: str, right: str = "") -> None:
        """Show other words; nothing is painted where they are the same."""
        if (left, right) != (self.left, self.right):
            self.left, self.right = left, right
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line, and blank rows below it where the widget is taller."""
        width, style = self.size.width, self.rich_style
        if y:
            return Strip.blank(width, style)
        right = shorten(self.right, max(0, width - 2))
        left = shorten(self.left, max(0, width - 3 - cell_width(right)))
        gap = width - 2 - cell_width(left) - cell_width(right)
        strip = Strip([Segment(f" {left}{' ' * max(0, gap)}{right} ", style)])
        return strip.adjust_cell_length(width, style)


class TooSmall(Static):
    """Takes the place of everything else where the terminal is too small to read in."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(Content("This terminal is too small: newsreader needs 40 columns and 10 rows."))


class KeyBar(StyledWidget):
    """The keys that matter in a scope, as many as fit; all of them are in the help."""

    def __init__(self, scope: Scope) -> None:
        """Show the keys of a scope."""
        super().__init__()
        self._scope = scope
        self._keys: Sequence[tuple[str, str]] = ()

    def on_mount(self) -> None:
        """Look up the keys as the reader has set them."""
        labelled = [action for action in keymap_of(self.app).actions_of(self._scope) if action.label]
        self._keys = [(key_name(action.keys[0]), action.label) for action in labelled]

    def render_line(self, y: int) -> Strip:
        """The bar: each key bold, its label after it."""
        width, style = self.size.width, self.rich_style
        if y:
            return Strip.blank(width, style)
        key_style = style + Style(bold=True)
        last = self._keys[-2:]  # help and the way out are never left out
        room = width - 1 - sum(len(key) + len(label) + 3 for key, label in last)
        shown: list[tuple[str, str]] = []
        for key, label in self._keys[:-2]:
            room -= len(key) + len(label) + 3
            if room < 0:
                break
            shown.append((key, label))
        segments = [Segment(" ", style)]
        for key, label in [*shown, *last]:
            segments += [Segment(key, key_style), Segment(f" {label}  ", style)]
        return Strip(segments).adjust_cell_length(width, style)
