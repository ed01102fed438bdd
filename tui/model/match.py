"""What two sentences of different articles have in common, and what follows from many such pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tui.vocabulary import Band, Kind

Address = tuple[int, int]
"""A sentence of a comparison: (index of the article, index of the sentence in it)."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against a match.

    Attributes:
        feature: The reason's name, in words.
        weight: What it adds to the score's logit; negative speaks against the match.
        words: The words, numbers or names that it rests on; may be empty.
    """

    feature: str
    weight: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Two sentences of different articles that say the same; a's article comes before b's.

    Attributes:
        a: Address of the one sentence.
        b: Address of the other.
        kind: How they say the same.
        inner: For `contained`, which of the two is inside the other; else None.
        score: 0..1; 0.5 is the bar that the program ships with.
        band: The score in words.
        evidence: What decided, strongest first; matching puts it into words when somebody looks at it.
    """

    a: Address
    b: Address
    kind: Kind
    inner: Literal["a", "b"] | None
    score: float
    band: Band
    evidence: Sequence[Evidence] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of two or more voices that say the same thing; of one voice where all articles are its copies.

    A sentence that states two things may belong to two passages.

    Attributes:
        id: Index of the passage in its comparison.
        members: Addresses, in order of article and sentence.
        voices: The voices that tell it, ascending.
        kind: The closest kind of its matches between two voices.
        representative: The member whose words stand for it, None where that was not asked.
    """

    id: int
    members: tuple[Address, ...]
    voices: tuple[int, ...]
    kind: Kind = Kind.REWORDED
    representative: Address | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two sentences that give different figures, days or names, or where one denies or hedges.

    Attributes:
        a: Address of the one sentence.
        b: Address of the other.
        what: "number", "update", "time", "date", "name", "spelling", "negation" or "hedge".
        a_text: The words of a's sentence that differ, as they stand there.
        b_text: Those of b's sentence.
        is_matched: Whether the two match; else one of them gives a figure again that two others disagree on.
    """

    a: Address
    b: Address
    what: str
    a_text: str
    b_text: str
    is_matched: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the reader said of two sentences; a's article comes before b's.

    Attributes:
        a: Address of the one sentence.
        b: Address of the other.
        says_same: Whether the two say the same: False takes a match away, True confirms one or makes one.
        reason: Why, in the reader's words, safe to show; may be empty.
    """

    a: Address
    b: Address
    says_same: bool
    reason: str = ""


def other_end(match: Match, address: Address) -> Address:
    """The address that a match leads to from one of its ends."""
    return match.b if match.a == address else match.a
