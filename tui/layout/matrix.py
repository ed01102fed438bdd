"""The matrix: what is told, a row each, by whom, a column a voice. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from itertools import repeat
from typing import NamedTuple

from tui.model import UNMATCHED, Address, Comparison, Disagreement, Passage
from tui.text import fold


class Statement(NamedTuple):
    """Something that is told: a passage, or a sentence that only one voice has.

    A row of the matrix; what it says in words is looked up when it is drawn.

    Attributes:
        first: Where it stands in the first voice that tells it, in the leader of that voice if that has it.
        told: The sentence whose wording stands for it.
        members: All its sentences.
        voices: How many tell it.
        is_disputed: Whether two of its sentences contradict each other.
    """

    first: Address
    told: Address
    members: tuple[Address, ...]
    voices: int
    is_disputed: bool


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
    disputed = {end for row in comparison.disagreements for end in (row.a, row.b)}
    rows = [_of_passage(comparison, passage, disputed) for passage in comparison.passages]
    for article, *_ in comparison.carriers:
        alone = [(article, n) for n, rank in enumerate(comparison.closeness(article)) if rank == UNMATCHED]
        rows += map(Statement._make, zip(alone, alone, zip(alone), repeat(1), map(disputed.__contains__, alone)))
    voices = comparison.voices
    rows.sort(key=lambda statement: (voices[statement.first[0]], statement.first))
    return _told_apart(comparison, rows)


def _of_passage(comparison: Comparison, passage: Passage, disputed: Set[Address]) -> Statement:
    """A row of a passage; `disputed` are the sentences that some sentence contradicts."""
    members, voices = passage.members, comparison.voices
    by_first = [address for address in members if voices[address[0]] == passage.voices[0]]
    leader = comparison.leader(by_first[0][0])
    first = next((address for address in by_first if address[0] == leader), by_first[0])
    told = passage.representative or min(members, key=lambda address: len(comparison.sentence(address).text))
    is_disputed = not disputed.isdisjoint(members) and bool(_among(comparison, members))
    return Statement(first, told, members, len(passage.voices), is_disputed)


def cells(comparison: Comparison, statement: Statement) -> dict[int, Address]:
    """Per voice that tells something the address of a sentence that does: the first of its leader, if that tells it."""
    found: dict[int, Address] = {}
    for address in sorted(statement.members, key=lambda address: comparison.leader(address[0]) != address[0]):
        found.setdefault(comparison.voices[address[0]], address)
    return found


def _among(comparison: Comparison, members: Sequence[Address]) -> list[Disagreement]:
    """The disagreements of some sentences with each other."""
    within = set(members)
    rows = [row for address in members for row in comparison.disagreements_of(address)]
    return [row for row in dict.fromkeys(rows) if row.a in within and row.b in within]


def sides(comparison: Comparison, statement: Statement) -> str:
    """What contradicts each other, each pair once: "31 / 40"; nothing where the wording holds all of it."""
    text, against = comparison.sentence(statement.told).text, _among(comparison, statement.members)
    said = [side for row in against for side in (row.a_text, row.b_text) if side]
    if all(re.search(rf"(?<!\w){re.escape(side)}(?!\w)", text) for side in said):
        return ""
    pairs = {
        frozenset((fold(row.a_text), fold(row.b_text))): f"{row.a_text} / {row.b_text}" for row in reversed(against)
    }
    return ", ".join(reversed(pairs.values()))


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
    comparison: Comparison, rows: Sequence[Statement], choice: Choice, found: Set[Address] | None = None
) -> list[Statement]:
    """The rows that a choice lets through, in its order.

    Args:
        comparison: Of which the rows are.
        rows: From `statements`.
        choice: Which, and in which order.
        found: The sentences that have the words that are looked for, None where none are.
    """
    voices = len(set(comparison.voices))
    kept = [statement for statement in rows if _is_let_through(statement, choice.filter, voices)]
    if found is not None:
        kept = [statement for statement in kept if not found.isdisjoint(statement.members)]
    return ordered(kept, choice.order) if choice.article is None else _as_told_by(kept, choice.article)


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


def ordered(rows: Sequence[Statement], order: RowOrder) -> list[Statement]:
    """The rows of `statements` in another order; equal ones stay as told."""
    match order:
        case RowOrder.TEXT:
            return list(rows)
        case RowOrder.MOST:
            return sorted(rows, key=lambda statement: -statement.voices)
        case RowOrder.FEWEST:
            return sorted(rows, key=lambda statement: statement.voices)
        case RowOrder.DISPUTED:
            return sorted(rows, key=lambda statement: not statement.is_disputed)


def shared_by_article(rows: Sequence[Statement]) -> Counter[int]:
    """Per article how many of its sentences stand in rows that others tell too: the sums of the columns."""
    return Counter(
        article for article, _ in {address for row in rows if len(row.members) > 1 for address in row.members}
    )
