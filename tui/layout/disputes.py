"""The disputes of a comparison as rows of a list, in the order of the panes. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tui.model import Comparison, Dispute


def disputes(comparison: Comparison, order: Sequence[int]) -> list[Dispute]:
    """Every dispute, in the order of the panes and of the text: the side of the earlier pane first.

    Args:
        comparison: Whose disputes.
        order: Indexes of the articles in the order of their panes.
    """

    def place(one: Dispute) -> list[tuple[int, int]]:
        return [(order.index(side.address[0]), side.address[1]) for side in one.sides]

    return sorted([_in_order(one, comparison, order) for one in comparison.disputes], key=place)


def _in_order(one: Dispute, comparison: Comparison, order: Sequence[int]) -> Dispute:
    """A dispute with the side of the voice first that comes first, and its articles in the order of their panes."""
    voices = [comparison.voices[article] for article in order]
    sides = [replace(side, articles=tuple(sorted(side.articles, key=order.index))) for side in one.sides]
    first, second = sorted(sides, key=lambda side: voices.index(comparison.voices[side.address[0]]))
    return replace(one, sides=(first, second))
