"""Places in a comparison: what a move did, what can be looked for, the way back and the marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from tui.model import Address


class Target(StrEnum):
    """What the reader can look for within a source."""

    SHARED = "shared"
    REWORDED = "reworded"
    UNIQUE = "unique"
    DISAGREEMENT = "disagreement"


TARGET_WORDS = {
    Target.SHARED: "shared sentence",
    Target.REWORDED: "reworded sentence",
    Target.UNIQUE: "sentence that only this source has",
    Target.DISAGREEMENT: "disagreement",
}


@dataclass(frozen=True, slots=True)
class Move:
    """What a method of the session did.

    Attributes:
        before: The current sentence until then.
        after: The current sentence now; the same where nothing moved.
        message: What the reader should know about it, else empty.
    """

    before: Address
    after: Address
    message: str = ""


class Trail:
    """The way back and forward again, and the places that the reader marked with a letter."""

    def __init__(self) -> None:
        """Start with no way behind and no marks."""
        self._back: list[Address] = []
        self._forward: list[Address] = []
        self._marks: dict[str, Address] = {}

    def remember(self, here: Address) -> None:
        """Let the way back lead here; a new jump ends the way forward."""
        self._back.append(here)
        self._forward.clear()

    def back(self, here: Address) -> Address | None:
        """Where the last jump came from, None where there was none; the way forward then leads here."""
        if not self._back:
            return None
        self._forward.append(here)
        return self._back.pop()

    def forward(self, here: Address) -> Address | None:
        """Where the last way back came from, None where there was none."""
        if not self._forward:
            return None
        self._back.append(here)
        return self._forward.pop()

    def mark(self, letter: str, here: Address) -> None:
        """Mark a place with a letter, and take the letter from where it was."""
        self._marks[letter] = here

    def marked(self, letter: str) -> Address | None:
        """The place with a letter, None where there is none."""
        return self._marks.get(letter)

    @property
    def letters(self) -> list[str]:
        """The letters that mark a place."""
        return sorted(self._marks)

    def carry(self, carried: Callable[[Address], Address]) -> None:
        """Follow the sentences to their new addresses."""
        self._back = [carried(place) for place in self._back]
        self._forward = [carried(place) for place in self._forward]
        self._marks = {letter: carried(place) for letter, place in self._marks.items()}
