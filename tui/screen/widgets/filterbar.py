"""A line in which the reader types which rows to see."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class FilterBar(Input):
    """Filters while one types; `enter` keeps the filter, `escape` takes it away."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "give_up", "Give up", show=False)]

    class GivenUp(Message):
        """The reader does not want to filter, or to look for, anything after all."""

    def __init__(self, wanted: str, words: str = "") -> None:
        """Say what is wanted, and begin with the words until now."""
        super().__init__(words, placeholder=wanted, compact=True, select_on_focus=True)

    def action_give_up(self) -> None:
        """Say so."""
        self.post_message(self.GivenUp())
