"""Places in a comparison: what a move did, and what can be looked for."""

from __future__ import annotations

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
