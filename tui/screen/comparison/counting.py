"""Counts typed before a motion, and places marked with a letter."""

from __future__ import annotations

from textual import events

from tui.screen.comparison.panes import PanesScreen
from tui.session import Move, Session

LONGEST_COUNT = 5
"""Digits of a count; no article has more sentences."""


class CountingScreen(PanesScreen):
    """What is typed before the key that it is for."""

    def __init__(self, session: Session) -> None:
        """Show a session from where it is."""
        super().__init__(session)
        self._count: str | None = None
        self._letter_for = ""

    def action_start_count(self) -> None:
        """Begin a count for the next motion."""
        self._count = ""
        self._say_count()

    def _is_digit_of_count(self, digit: int, *, begins: bool) -> bool:
        """Take a digit where a count was begun, or where digits begin one.

        Args:
            digit: 0 to 9.
            begins: Whether a digit other than 0 begins a count.
        """
        if self._count is None and not (begins and digit):
            return False
        self._count = f"{self._count or ''}{digit}"[:LONGEST_COUNT]
        self._say_count()
        return True

    def _say_count(self) -> None:
        self._say(f"count {self._count or '…'}: a motion takes it, esc gives up")

    def _taken_count(self) -> int | None:
        """The count that was typed, which is then used up; None where none was begun."""
        typed, self._count = self._count, None
        return None if typed is None else max(1, int(typed or 1))

    def _times(self) -> int:
        """How often to do the next motion."""
        return self._taken_count() or 1

    def _moved(self, move: Move) -> None:
        self._count = None
        super()._moved(move)

    # Marks

    def action_ask_letter(self, what: str) -> None:
        """Take the next key as the letter of a mark: to set one, or to go there."""
        self._letter_for = what
        self._say("a letter marks this sentence" if what == "set" else "the letter of a mark; ' leads back")

    def on_key(self, event: events.Key) -> None:
        """Take the letter of a mark before the key does what it usually does."""
        if self._letter_for:
            event.stop()
            event.prevent_default()
            self._take_letter(event)

    def _take_letter(self, event: events.Key) -> None:
        what, self._letter_for = self._letter_for, ""
        letter = event.character or ""
        if event.key == "escape" or not (letter.isalnum() or letter == "'"):
            self._show("no mark: that is no letter" if event.key != "escape" else "")
        elif what == "set":
            self._moved(self.session.set_mark(letter))
        else:
            self._moved(self.session.go_to_mark(letter))
