"""A line in which the reader answers a question in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

from tui.model import Address


class AskBar(Input):
    """Asks why of one of several sentences; `tab` chooses another one, `escape` gives up."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "give_up", "Give up", show=False),
        Binding("tab", "choose", "Another one", show=False),
    ]

    class GivenUp(Message):
        """The reader does not want to answer after all."""

    @dataclass
    class Chosen(Message):
        """The reader means another sentence."""

        bar: AskBar

    def __init__(self, what: str, of: Address, choices: Sequence[tuple[str, Address]]) -> None:
        """Ask of the first of several sentences.

        Args:
            what: Words before the name of the sentence.
            of: The sentence that they are held against; the reader may point elsewhere meanwhile.
            choices: The sentences, each with its name; at least one.
        """
        super().__init__(placeholder="why? enter without a reason will do, esc gives up", compact=True)
        self._what = what
        self.of = of
        self.choices = list(choices)

    @property
    def choice(self) -> Address:
        """The sentence that is meant."""
        return self.choices[0][1]

    @property
    def question(self) -> str:
        """What is asked, in words."""
        return f"{self._what} {self.choices[0][0]}?"

    def action_give_up(self) -> None:
        """Say so."""
        self.post_message(self.GivenUp())

    def action_choose(self) -> None:
        """Mean the next sentence, round."""
        self.choices = [*self.choices[1:], self.choices[0]]
        self.post_message(self.Chosen(self))
