"""Where the source breaks a rule that a test holds it to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Breach:
    """A place, and what is wrong there."""

    path: Path
    line: int
    what: str

    def __str__(self) -> str:
        """As a compiler would say it."""
        return f"{self.path}:{self.line}: {self.what}"
