"""The matrix: what is told, a row each, by whom, a column a voice. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from tui.model import Address, Comparison, Disagreement, Passage, Status
from tui.text import fold


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that is told: a passage, or a sentence that only one voice has.

    Attributes:
        text: Its representative wording.
        cells: Per voice that tells it the address of its sentence, in order of voices.
        is_disputed: Whether two of its sentences contradict each other.
        members: All its sentences.
        sides: What contradicts each other, where the wording does not hold all of it: "31 / 40".
    """

    text: str
    cells: tuple[tuple[int, Address], ...]
    is_disputed: bool
    members: tuple[Address, ...] = ()
    sides: str = ""

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
                against = list(comparison.disagreements_of(address))
                sides = _sides(sentence.text, against)
                rows.append(Claim(sentence.text, ((voice, address),), bool(against), (address,), sides))
    return _told_apart(comparison, sorted(rows, key=lambda claim: claim.first))


def _of_passage(comparison: Comparison, passage: Passage) -> Claim:
    members = passage.members
    cells: dict[int, Address] = {}
    for address in members:
        cells.setdefault(comparison.voices[address[0]], address)
    told = passage.representative or min(members, key=lambda address: len(comparison.sentence(address).text))
    against, text = _among(comparison, members), comparison.sentence(told).text
    return Claim(text, tuple(sorted(cells.items())), bool(against), members, _sides(text, against))


def _among(comparison: Comparison, members: Sequence[Address]) -> list[Disagreement]:
    """The disagreements of some sentences with each other."""
    within = set(members)
    rows = [row for address in members for row in comparison.disagreements_of(address)]
    return [row for row in dict.fromkeys(rows) if row.a in within and row.b in within]


def _sides(text: str, against: Sequence[Disagreement]) -> str:
    """What contradicts each other, each pair once; nothing where a wording holds all of it."""
    said = [side for row in against for side in (row.a_text, row.b_text) if side]
    if all(re.search(rf"(?<!\w){re.escape(side)}(?!\w)", text) for side in said):
        return ""
    pairs = {
        frozenset((fold(row.a_text), fold(row.b_text))): f"{row.a_text} / {row.b_text}" for row in reversed(against)
    }
    return ", ".join(reversed(pairs.values()))


def _told_apart(comparison: Comparison, rows: Sequence[Claim]) -> list[Claim]:
    """The rows with other wordings for those that would read like an earlier one, as far as there are any."""
    seen: set[str] = set()
    apart: list[Claim] = []
    for row in rows:
        wordings = (row.text, *(comparison.sentence(at).text for at in row.members))
        text = next((one for one in wordings if fold(one) not in seen), row.text)
        seen.add(fold(text))
        is_other = text != row.text
        apart.append(replace(row, text=text, sides=_sides(text, _among(comparison, row.members))) if is_other else row)
    return apart


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
