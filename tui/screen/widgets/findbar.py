"""The line in which the reader types what to look for."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class FindBar(Input):
    """Looks while one types; `enter` keeps the search, `escape` gives it up."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "give_up", "Give up", show=False)]

    class GivenUp(Message):
        """The reader does not want to look for anything after all."""

    def __init__(self, wanted: str = "find: words in any source") -> None:
        """Start empty, saying what is wanted."""
        super().__init__(placeholder=wanted, compact=True, select_on_focus=True)

    def action_give_up(self) -> None:
        """Say so."""
        self.post_message(self.GivenUp())
