"""What voices disagree on, each thing once, however many copies and passages repeat it.

Everything that counts or lists disagreements for a reader asks `Comparison.disputes`; `Comparison.disagreements` has
one row for every pair of sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.model.match import Address, Disagreement

if TYPE_CHECKING:
    from tui.model.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a dispute.

    Attributes:
        words: What it says.
        address: The sentence that says so.
        articles: The articles that say so in these words: that of the sentence and its copies, ascending.
    """

    words: str
    address: Address
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disagreement of two voices.

    Attributes:
        what: "number", "time", "date", "name", "spelling", "negation" or "hedge".
        sides: Two, in order of their addresses.
        rows: The disagreements of pairs of sentences that it stands for, in order.
    """

    what: str
    sides: tuple[Side, Side]
    rows: tuple[Disagreement, ...]


def disputes_of(comparison: Comparison) -> tuple[Dispute, ...]:
    """The disagreements of a comparison, those of the same words of the same passage of the same two voices as one.

    Args:
        comparison: Whose disagreements.
    """
    group_at: dict[object, list[Disagreement]] = {}
    groups: list[list[Disagreement]] = []
    for row in comparison.disagreements:
        said = row.what, frozenset(_ends(comparison, row))
        places = [(said, place) for place in _places(comparison, row)]
        group = next((group_at[place] for place in places if place in group_at), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(row)
        for place in places:
            group_at.setdefault(place, group)
    return tuple([_dispute(comparison, group) for group in groups])


def _ends(comparison: Comparison, row: Disagreement) -> dict[tuple[int, str], Address]:
    """Who says what in which sentence: voice and words without case, with the address."""
    sides = ((row.a, row.a_text), (row.b, row.b_text))
    return {(comparison.voices[address[0]], _plain(words)): address for address, words in sides}


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _places(comparison: Comparison, row: Disagreement) -> set[object]:
    """Where a row stands: the words of its sentences, which copies share, and every passage that they are in."""
    ends = row.a, row.b
    texts = frozenset([_plain(comparison.sentence(address).text) for address in ends])
    return {texts, *[passage.id for address in ends for passage in comparison.passages_of(address)]}


def _dispute(comparison: Comparison, rows: list[Disagreement]) -> Dispute:
    """Rows of one dispute put together; the first of them gives the words."""
    first = rows[0]
    ends = [_ends(comparison, row) for row in rows]

    def side(address: Address, words: str) -> Side:
        key = comparison.voices[address[0]], _plain(words)
        return Side(words, address, tuple(sorted({end[key][0] for end in ends})))

    return Dispute(first.what, (side(first.a, first.a_text), side(first.b, first.b_text)), tuple(rows))
