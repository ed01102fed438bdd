"""The disputes of a comparison as rows of a list, in the order of the panes. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import NamedTuple

from tui.layout.marks import DISAGREEMENT
from tui.layout.wrap import shorten
from tui.model import Address, Comparison, Dispute, Said, Side


class DisputeRow(NamedTuple):
    """A line of the list: of a dispute with more than two wordings the further ones stand below the first two.

    Attributes:
        dispute: Index of the dispute.
        is_first: Whether it is the first line of its dispute.
        one: A wording of the first side, None where it has no further one.
        other: A wording that contradicts it, None where there is no further one.
    """

    dispute: int
    is_first: bool
    one: Said | None
    other: Said | None

    @property
    def leads_to(self) -> Address:
        """The sentence of its first wording."""
        said = self.one or self.other
        assert said is not None  # a line has a wording
        return said.address


@dataclass(frozen=True, slots=True)
class ListedDisputes:
    """The disputes of a comparison as the list of them shows and numbers them.

    Attributes:
        disputes: In the order of the panes and of the text: the side of the earlier pane first.
        places: Per dispute of the comparison its index in `disputes`.
    """

    disputes: tuple[Dispute, ...]
    places: tuple[int, ...]

    def places_of(self, numbers: Iterable[int]) -> list[int]:
        """Indexes in `disputes`, ascending, of some disputes given by their indexes in the comparison."""
        return sorted([self.places[number] for number in numbers])


def list_of_disputes(comparison: Comparison, order: Sequence[int]) -> ListedDisputes:
    """Every dispute, in the order of the panes.

    Args:
        comparison: Whose disputes.
        order: Indexes of the articles in the order of their panes.
    """
    found = [_in_order(one, order) for one in comparison.disputes]

    def place(number: int) -> list[tuple[int, int]]:
        return [(order.index(side.address[0]), side.address[1]) for side in found[number].sides]

    numbers = sorted(range(len(found)), key=place)
    places = sorted(range(len(numbers)), key=numbers.__getitem__)
    return ListedDisputes(tuple([found[number] for number in numbers]), tuple(places))


def flagged(place: int | None) -> str:
    """The mark of a dispute with its number in the list; empty for none."""
    return "" if place is None else f"{DISAGREEMENT}{place + 1}"


def contradiction(dispute: Dispute, *, most_wordings: int | None = None, side_cells: int | None = None) -> str:
    """The sides of a dispute, each in all its wordings: "four dead, kills four / five people".

    Args:
        dispute: Which.
        most_wordings: How many wordings of a side stand there; "…" tells that there are more.
        side_cells: Width that a side may take.
    """
    told = []
    for side in dispute.sides:
        words = [said.words or "nothing" for said in side.wordings]
        more = " …" if most_wordings is not None and len(words) > most_wordings else ""
        side_told = ", ".join(words[:most_wordings]) + more
        told.append(side_told if side_cells is None else shorten(side_told, side_cells))
    return " / ".join(told)


def dispute_rows(found: Sequence[Dispute]) -> list[DisputeRow]:
    """The lines of a list of disputes.

    Args:
        found: In the order of the list.
    """
    rows: list[DisputeRow] = []
    for number, dispute in enumerate(found):
        first, *others = dispute.sides
        against = [said for side in others for said in side.wordings]
        told = zip_longest(first.wordings, against)
        rows += [DisputeRow(number, not place, one, other) for place, (one, other) in enumerate(told)]
    return rows


def _in_order(one: Dispute, order: Sequence[int]) -> Dispute:
    """A dispute with its sides, their wordings and those who say so in the order of the panes."""

    def place(said: Said) -> tuple[int, int]:
        return order.index(said.address[0]), said.address[1]

    sides = [
        Side(
            tuple(
                sorted(
                    [replace(said, articles=tuple(sorted(said.articles, key=order.index))) for said in side.wordings],
                    key=place,
                )
            )
        )
        for side in one.sides
    ]
    return replace(one, sides=tuple(sorted(sides, key=lambda side: place(side.wordings[0]))))
