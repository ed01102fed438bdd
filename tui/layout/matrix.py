"""The matrix: what is told, a row each, by whom, a column a voice. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tui.model import Address, Comparison, Passage, Status


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that is told: a passage, or a sentence that only one voice has.

    Attributes:
        text: Its representative wording.
        cells: Per voice that tells it the address of its sentence, in order of voices.
        is_disputed: Whether two of its sentences contradict each other.
    """

    text: str
    cells: tuple[tuple[int, Address], ...]
    is_disputed: bool

    @property
    def voices(self) -> int:
        """How many tell it."""
        return len(self.cells)

    @property
    def first(self) -> Address:
        """Where it stands in the first voice that tells it."""
        return self.cells[0][1]


class Order(StrEnum):
    """How the rows are ordered."""

    TEXT = "as told"
    MOST = "told by most first"
    FEWEST = "told by one first"
    DISPUTED = "disputed first"


def claims(comparison: Comparison) -> list[Claim]:
    """Everything that the articles of a comparison tell, in order of where it is first told."""
    rows = [_of_passage(comparison, passage) for passage in comparison.passages]
    leaders = {voice: comparison.voices.index(voice) for voice in set(comparison.voices)}
    for voice, article in leaders.items():
        for number, sentence in enumerate(comparison.articles[article].sentences):
            address = (article, number)
            if comparison.status(address) is Status.UNIQUE:
                rows.append(Claim(sentence.text, ((voice, address),), bool(comparison.disagreements_of(address))))
    return sorted(rows, key=lambda claim: claim.first)


def _of_passage(comparison: Comparison, passage: Passage) -> Claim:
    members = passage.members
    cells: dict[int, Address] = {}
    for address in members:
        cells.setdefault(comparison.voices[address[0]], address)
    told = passage.representative or min(members, key=lambda address: len(comparison.sentence(address).text))
    within = set(members)
    is_disputed = any(
        row.a in within and row.b in within for address in members for row in comparison.disagreements_of(address)
    )
    return Claim(comparison.sentence(told).text, tuple(sorted(cells.items())), is_disputed)


def ordered(rows: Sequence[Claim], order: Order) -> list[Claim]:
    """The rows in another order; equal ones stay as told."""
    match order:
        case Order.TEXT:
            return sorted(rows, key=lambda claim: claim.first)
        case Order.MOST:
            return sorted(rows, key=lambda claim: (-claim.voices, claim.first))
        case Order.FEWEST:
            return sorted(rows, key=lambda claim: (claim.voices, claim.first))
        case Order.DISPUTED:
            return sorted(rows, key=lambda claim: (not claim.is_disputed, claim.first))
