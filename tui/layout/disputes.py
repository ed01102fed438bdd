"""The disputes of a comparison as rows of a list, in the order of the panes. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

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


def disputes(comparison: Comparison, order: Sequence[int]) -> list[Dispute]:
    """Every dispute, in the order of the panes and of the text: the side of the earlier pane first.

    Args:
        comparison: Whose disputes.
        order: Indexes of the articles in the order of their panes.
    """

    def place(one: Dispute) -> list[tuple[int, int]]:
        return [(order.index(side.address[0]), side.address[1]) for side in one.sides]

    return sorted([_in_order(one, order) for one in comparison.disputes], key=place)


def dispute_rows(found: Sequence[Dispute]) -> list[DisputeRow]:
    """The lines of a list of disputes.

    Args:
        found: As `disputes` gives them.
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
