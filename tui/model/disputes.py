"""What voices disagree on, each thing once, however many copies, passages and wordings repeat it.

Everything that counts or lists disagreements for a reader asks `Comparison.disputes`; `Comparison.disagreements` has
one row for every pair of sentences.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.model.match import Address, Disagreement

if TYPE_CHECKING:
    from tui.model.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Said:
    """One wording of a side of a dispute.

    Attributes:
        words: What it says.
        address: The first sentence that says so.
        articles: The articles that say so in these words: that of the sentence, its copies and others, ascending.
    """

    words: str
    address: Address
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a dispute: wordings that do not contradict each other.

    Attributes:
        wordings: At least one, in order of their addresses.
    """

    wordings: tuple[Said, ...]

    @property
    def words(self) -> str:
        """Its first wording."""
        return self.wordings[0].words

    @property
    def address(self) -> Address:
        """Where its first wording stands."""
        return self.wordings[0].address

    @property
    def articles(self) -> tuple[int, ...]:
        """The articles that give its first wording."""
        return self.wordings[0].articles


@dataclass(frozen=True, slots=True)
class Dispute:
    """What two voices or more disagree on.

    Attributes:
        what: "number", "update", "time", "date", "name", "spelling", "negation" or "hedge".
        sides: At least two, in order of their addresses.
        rows: The disagreements of pairs of sentences that it stands for, in order.
    """

    what: str
    sides: tuple[Side, ...]
    rows: tuple[Disagreement, ...]


def disputes_of(comparison: Comparison) -> tuple[Dispute, ...]:
    """The disagreements of a comparison: those of one sort that share what one side says, in a place, as one.

    A place is a sentence, wherever it is repeated word for word, or a passage: what a headline and a body both say
    against others is one dispute with their wordings.

    Args:
        comparison: Whose disagreements.
    """
    rows = comparison.disagreements
    first_at: dict[object, int] = {}
    group = list(range(len(rows)))
    for number, row in enumerate(rows):
        for key in _keys(comparison, row):
            one, other = _root(group, number), _root(group, first_at.setdefault(key, number))
            group[max(one, other)] = min(one, other)
    groups: defaultdict[int, list[Disagreement]] = defaultdict(list)
    for number, row in enumerate(rows):
        groups[_root(group, number)].append(row)
    return tuple([_dispute(group) for group in groups.values()])


def _root(group: list[int], number: int) -> int:
    """The first of the rows that a row is together with; the way there is made short."""
    while group[number] != number:
        group[number] = group[group[number]]
        number = group[number]
    return number


def _keys(comparison: Comparison, row: Disagreement) -> Iterator[object]:
    """What is said of what where, for each end of a row: other rows with one of them are of the same dispute."""
    for address, words in _ends(row):
        said = row.what, _plain(words)
        if said[1]:
            yield (*said, _plain(comparison.sentence(address).text))
            yield from [(*said, passage.id) for passage in comparison.passages_of(address)]


def _ends(row: Disagreement) -> tuple[tuple[Address, str], tuple[Address, str]]:
    return (row.a, row.a_text), (row.b, row.b_text)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _dispute(rows: Sequence[Disagreement]) -> Dispute:
    """Rows of one dispute put together: their wordings, each beside those that it does not contradict."""
    places: defaultdict[str, dict[Address, str]] = defaultdict(dict)
    against: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        for (address, words), (_, others) in (_ends(row), _ends(row)[::-1]):
            places[_plain(words)].setdefault(address, words)
            against[_plain(words)].add(_plain(others))
    sides: list[list[str]] = []
    for words in sorted(places, key=lambda words: min(places[words])):
        side = next((side for side in sides if against[words].isdisjoint(side)), None)
        if side is None:
            sides.append([words])
        else:
            side.append(words)
    told = [Side(tuple([_said(places[words]) for words in side])) for side in sides]
    if len(told) < 2:  # the same words, which contradict each other where they stand
        told = [Side((Said(words, address, (address[0],)),)) for address, words in _ends(rows[0])]
    return Dispute(rows[0].what, tuple(told), tuple(rows))


def _said(places: dict[Address, str]) -> Said:
    first = min(places)
    return Said(places[first], first, tuple(sorted({article for article, _ in places})))
