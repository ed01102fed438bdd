"""The line in which the reader types what to look for."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from tui.screen.widgets.filterbar import FilterBar
from tui.session.finding import REGEX_SIGN, is_regular


class FindBar(FilterBar):
    """Looks while one types; `enter` keeps the search, `escape` gives it up.

    Attributes:
        is_here_only: Whether only the current source is looked in.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "toggle_here_only", "All sources or this one", show=False),
        Binding("ctrl+r", "toggle_regular", "Words or a regular expression", show=False),
    ]

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("find words; /pattern: a regular expression; tab: in this source alone")
        self.is_here_only = False

    def action_toggle_here_only(self) -> None:
        """Look in all sources, or in the current one alone."""
        self.is_here_only = not self.is_here_only
        self.post_message(self.Changed(self, self.value))

    def action_toggle_regular(self) -> None:
        """Take what is typed for a regular expression, or for words."""
        self.value = self.value.lstrip(REGEX_SIGN) if is_regular(self.value) else REGEX_SIGN + self.value
        self.cursor_position = len(self.value)
