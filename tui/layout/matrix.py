"""The matrix: what is told, a row each, by whom, a column a voice. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from itertools import repeat
from typing import NamedTuple

from tui.layout.disputes import contradiction
from tui.model import UNMATCHED, Address, Comparison, Dispute, Passage


class Statement(NamedTuple):
    """Something that is told: a passage, or a sentence that only one voice has.

    A row of the matrix; what it says in words is looked up when it is drawn.

    Attributes:
        first: Where it stands in the first voice that tells it, in the leader of that voice if that has it.
        told: The sentence whose wording stands for it.
        members: All its sentences.
        voices: How many tell it.
        disputes: Indexes of what its sentences disagree on, in `Comparison.disputes`.
    """

    first: Address
    told: Address
    members: tuple[Address, ...]
    voices: int
    disputes: tuple[int, ...]

    @property
    def is_disputed(self) -> bool:
        """Whether two of its sentences contradict each other, or one of them a figure told elsewhere."""
        return bool(self.disputes)


class RowOrder(StrEnum):
    """How the rows are ordered."""

    TEXT = "as told"
    MOST = "told by most first"
    FEWEST = "told by one first"
    DISPUTED = "disputed first"


class RowFilter(StrEnum):
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
        words: What one of their wordings must have; empty for anything.
    """

    order: RowOrder = RowOrder.TEXT
    article: int | None = None
    filter: RowFilter = RowFilter.EVERYTHING
    words: str = ""


def statements(comparison: Comparison) -> list[Statement]:
    """Everything that the articles of a comparison tell, in order of where it is first told."""
    rows = [_of_passage(comparison, passage) for passage in comparison.passages]
    among = comparison.disputes_among
    for article, *_ in comparison.carriers:
        alone = [(article, n) for n, rank in enumerate(comparison.closeness(article)) if rank == UNMATCHED]
        rows += map(Statement._make, zip(alone, alone, zip(alone), repeat(1), map(among, zip(alone))))
    voices = comparison.voices
    rows.sort(key=lambda statement: (voices[statement.first[0]], statement.first))
    return _told_apart(comparison, rows)


def _of_passage(comparison: Comparison, passage: Passage) -> Statement:
    """A row of a passage."""
    members, voices = passage.members, comparison.voices
    by_first = [address for address in members if voices[address[0]] == passage.voices[0]]
    leader = comparison.leader(by_first[0][0])
    first = next((address for address in by_first if address[0] == leader), by_first[0])
    told = passage.representative or min(members, key=lambda address: len(comparison.sentence(address).text))
    return Statement(first, told, members, len(passage.voices), comparison.disputes_among(members))


def cells(comparison: Comparison, statement: Statement) -> dict[int, Address]:
    """Per voice that tells something the address of a sentence that does: the first of its leader, if that tells it."""
    found: dict[int, Address] = {}
    for address in sorted(statement.members, key=lambda address: comparison.leader(address[0]) != address[0]):
        found.setdefault(comparison.voices[address[0]], address)
    return found


def sides(comparison: Comparison, statement: Statement, numbers: Sequence[int] | None = None) -> str:
    """What a row disagrees on, each dispute once: "31 / about 40"; nothing where the wording holds all of it.

    Args:
        comparison: Of which the row is.
        statement: The row.
        numbers: Which of its disputes; all by default.
    """
    against = [comparison.disputes[number] for number in (statement.disputes if numbers is None else numbers)]
    return "; ".join(contradiction(dispute) for dispute in against if not tells_all(comparison, statement, dispute))


def tells_all(comparison: Comparison, statement: Statement, dispute: Dispute) -> bool:
    """Whether the words that stand for a row hold every wording of a dispute."""
    text = comparison.sentence(statement.told).text
    said = [said.words for side in dispute.sides for said in side.wordings]
    return all(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) for words in said)


def first_told(rows: Iterable[Statement]) -> list[tuple[int, ...]]:
    """Per row those of its disputes that no row above it has."""
    told: set[int] = set()
    found: list[tuple[int, ...]] = []
    for row in rows:
        found.append(tuple([number for number in row.disputes if number not in told]))
        told.update(row.disputes)
    return found


def _told_apart(comparison: Comparison, rows: Sequence[Statement]) -> list[Statement]:
    """The rows with other wordings for those that would read like an earlier one, as far as there are any."""
    seen: set[str] = set()
    apart: list[Statement] = []
    for row in rows:
        if len(row.members) > 1:
            wordings = {at: comparison.sentence(at).text.casefold() for at in (row.told, *row.members)}
            told = next((at for at, text in wordings.items() if text not in seen), row.told)
            seen.add(wordings[told])
            apart.append(row if told == row.told else row._replace(told=told))
        else:
            apart.append(row)
    return apart


def chosen(
    comparison: Comparison,
    rows: Sequence[Statement],
    choice: Choice,
    found: Set[Address] | None = None,
    places: Sequence[int] = (),
) -> list[Statement]:
    """The rows that a choice lets through, in its order.

    Args:
        comparison: Of which the rows are.
        rows: From `statements`.
        choice: Which, and in which order.
        found: The sentences that have the words that are looked for, None where none are.
        places: Per dispute its place among those that are listed, see `ordered`.
    """
    voices = len(set(comparison.voices))
    kept = [statement for statement in rows if _is_let_through(statement, choice.filter, voices)]
    if found is not None:
        kept = [statement for statement in kept if not found.isdisjoint(statement.members)]
    return ordered(kept, choice.order, places) if choice.article is None else _as_told_by(kept, choice.article)


def _is_let_through(statement: Statement, which: RowFilter, voices: int) -> bool:
    match which:
        case RowFilter.EVERYTHING:
            return True
        case RowFilter.ALL:
            return statement.voices == voices
        case RowFilter.ALL_BUT_ONE:
            return statement.voices == voices - 1
        case RowFilter.ONE:
            return statement.voices == 1
        case RowFilter.DISPUTED:
            return statement.is_disputed


def _as_told_by(rows: Sequence[Statement], article: int) -> list[Statement]:
    """The rows in the order of an article, what it does not tell below."""

    def place(statement: Statement) -> tuple[bool, int]:
        told = [number for of, number in statement.members if of == article]
        return not told, min(told, default=0)

    return sorted(rows, key=place)


def ordered(rows: Sequence[Statement], order: RowOrder, places: Sequence[int] = ()) -> list[Statement]:
    """The rows of `statements` in another order; equal ones stay as told.

    Args:
        rows: Which.
        order: Disputed ones stand by what they disagree on, so that each dispute has its rows together.
        places: Per dispute its place among those that are listed; that of `Comparison.disputes` by default.
    """

    def by_dispute(statement: Statement) -> tuple[bool, int]:
        numbers = [places[number] if places else number for number in statement.disputes]
        return not numbers, min(numbers, default=0)

    match order:
        case RowOrder.TEXT:
            return list(rows)
        case RowOrder.MOST:
            return sorted(rows, key=lambda statement: -statement.voices)
        case RowOrder.FEWEST:
            return sorted(rows, key=lambda statement: statement.voices)
        case RowOrder.DISPUTED:
            return sorted(rows, key=by_dispute)


def shared_by_article(rows: Sequence[Statement]) -> Counter[int]:
    """Per article how many of its sentences stand in rows that others tell too: the sums of the columns."""
    return Counter(
        article for article, _ in {address for row in rows if len(row.members) > 1 for address in row.members}
    )
