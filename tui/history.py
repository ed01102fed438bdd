"""The way back through what was done, and forward again: what undoing and going back have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Moment = TypeVar("Moment")
_Turned = tuple[Moment, str] | None


class History(Generic[Moment]):
    """The states before each step, and those after each one that was taken back.

    >>> done = History[int]()
    >>> done.add(1, "one more")
    >>> done.undo(2), done.undo(1), done.redo(1)
    ((1, 'one more'), None, (2, 'one more'))
    """

    def __init__(self) -> None:
        """Start with nothing done."""
        self._before: list[tuple[Moment, str]] = []
        self._after: list[tuple[Moment, str]] = []

    def __len__(self) -> int:
        """How many steps hold: those done, without those taken back."""
        return len(self._before)

    def add(self, before: Moment, words: str = "") -> None:
        """Keep what was before a step, and what the step is in words; what was taken back cannot be done again."""
        self._before.append((before, words))
        self._after.clear()

    def undo(self, now: Moment) -> _Turned[Moment]:
        """The state before the last step, and what the step was; None where there is none."""
        return _turn(self._before, self._after, now)

    def redo(self, now: Moment) -> _Turned[Moment]:
        """The state after the step that was taken back last, and what the step is; None where there is none."""
        return _turn(self._after, self._before, now)

    def carry(self, carried: Callable[[Moment], Moment]) -> None:
        """Put others in place of all states."""
        for steps in (self._before, self._after):
            steps[:] = [(carried(state), words) for state, words in steps]


def _turn(leaving: list[tuple[Moment, str]], entering: list[tuple[Moment, str]], now: Moment) -> _Turned[Moment]:
    if not leaving:
        return None
    moment, words = leaving.pop()
    entering.append((now, words))
    return moment, words
