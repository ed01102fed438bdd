"""The matrix: what is told, a row each, by whom, a column a voice. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tui.model import Address, Comparison, Passage, Status
from tui.text import fold


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that is told: a passage, or a sentence that only one voice has.

    Attributes:
        text: Its representative wording.
        cells: Per voice that tells it the address of its sentence, in order of voices.
        is_disputed: Whether two of its sentences contradict each other.
        members: All its sentences.
    """

    text: str
    cells: tuple[tuple[int, Address], ...]
    is_disputed: bool
    members: tuple[Address, ...] = ()

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


class Filter(StrEnum):
    """Which rows are shown."""

    EVERYTHING = "everything"
    ALL = "told by all"
    ALL_BUT_ONE = "told by all but one"
    ONE = "told by one"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows of the matrix are shown, and in which order.

    Attributes:
        order: Of the rows, unless an article gives it.
        article: Index of the article in whose order the rows are, None for `order`.
        filter: Which rows.
        words: What their wordings hold; empty for anything.
    """

    order: Order = Order.TEXT
    article: int | None = None
    filter: Filter = Filter.EVERYTHING
    words: str = ""


def claims(comparison: Comparison) -> list[Claim]:
    """Everything that the articles of a comparison tell, in order of where it is first told."""
    rows = [_of_passage(comparison, passage) for passage in comparison.passages]
    leaders = {voice: comparison.voices.index(voice) for voice in set(comparison.voices)}
    for voice, article in leaders.items():
        for number, sentence in enumerate(comparison.articles[article].sentences):
            address = (article, number)
            if comparison.status(address) is Status.UNIQUE:
                is_disputed = bool(comparison.disagreements_of(address))
                rows.append(Claim(sentence.text, ((voice, address),), is_disputed, (address,)))
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
    return Claim(comparison.sentence(told).text, tuple(sorted(cells.items())), is_disputed, members)


def chosen(comparison: Comparison, rows: Sequence[Claim], choice: Choice) -> list[Claim]:
    """The rows that a choice lets through, in its order.

    Args:
        comparison: Of which the rows are.
        rows: From `claims`.
        choice: Which, and in which order.
    """
    voices, wanted = len(set(comparison.voices)), fold(choice.words)
    kept = [claim for claim in rows if _is_let_through(claim, choice.filter, voices)]
    if wanted:
        kept = [claim for claim in kept if any(wanted in fold(comparison.sentence(at).text) for at in claim.members)]
    return ordered(kept, choice.order) if choice.article is None else _as_told_by(kept, choice.article)


def _is_let_through(claim: Claim, which: Filter, voices: int) -> bool:
    match which:
        case Filter.EVERYTHING:
            return True
        case Filter.ALL:
            return claim.voices == voices
        case Filter.ALL_BUT_ONE:
            return claim.voices == voices - 1
        case Filter.ONE:
            return claim.voices == 1
        case Filter.DISPUTED:
            return claim.is_disputed


def _as_told_by(rows: Sequence[Claim], article: int) -> list[Claim]:
    """The rows in the order of an article, what it does not tell below."""

    def place(claim: Claim) -> tuple[bool, int, Address]:
        told = [number for of, number in claim.members if of == article]
        return not told, min(told, default=0), claim.first

    return sorted(rows, key=place)


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


def shared_in(rows: Sequence[Claim], article: int) -> int:
    """How many sentences of an article stand in rows that others tell too: the sum of its column."""
    return len(
        {address for claim in rows if len(claim.members) > 1 for address in claim.members if address[0] == article}
    )
