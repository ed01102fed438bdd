"""Inputs that could not be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be read.

    Attributes:
        origin: Its name, safe to show.
        reason: One clause for the reader, without the name.
    """

    origin: str
    reason: str

    def __str__(self) -> str:
        """The line that a reader sees."""
        return f"{self.origin}: {self.reason}"


class ReadError(Exception):
    """Raised where an input cannot become an article; carries the `Failure` to show.

    Attributes:
        failure: What could not be read, and why.

    >>> raise ReadError("gone.txt", "does not exist")
    Traceback (most recent call last):
    tui.model.failure.ReadError: gone.txt: does not exist
    """

    def __init__(self, origin: str, reason: str) -> None:
        """Keep what failed and why."""
        super().__init__(f"{origin}: {reason}")
        self.failure = Failure(origin, reason)
