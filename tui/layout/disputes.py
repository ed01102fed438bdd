"""The disagreements of a comparison as rows: who says what, what copies repeat once. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tui.model import Address, Comparison, Disagreement
from tui.text import fold


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a disagreement.

    Attributes:
        words: What it says.
        address: The sentence that says so.
        articles: The articles that say so in these words: that of the sentence and its copies, in the order of panes.
    """

    words: str
    address: Address
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disagreement of two voices.

    Attributes:
        what: "number", "date", "name", "negation" or "hedge".
        sides: Two, that of the earlier pane first.
    """

    what: str
    sides: tuple[Side, Side]


def disputes(comparison: Comparison, order: Sequence[int]) -> list[Dispute]:
    """Every disagreement once, in the order of the panes and of the text.

    Args:
        comparison: Whose disagreements.
        order: Indexes of the articles in the order of their panes.
    """
    found: dict[object, Dispute] = {}
    for row in comparison.disagreements:
        new = _dispute(row, [comparison.voices[article] for article in order], comparison.voices)
        key = (new.what, *(_key(comparison, side) for side in new.sides))
        found[key] = _with_copies(found.get(key, new), new, order)

    def place(one: Dispute) -> list[tuple[int, int]]:
        return [(order.index(side.address[0]), side.address[1]) for side in one.sides]

    return sorted(found.values(), key=place)


def _dispute(row: Disagreement, order: Sequence[int], voices: Sequence[int]) -> Dispute:
    """A row with the voice first that comes first in an order of voices."""
    one, other = Side(row.a_text, row.a, (row.a[0],)), Side(row.b_text, row.b, (row.b[0],))
    is_in_order = order.index(voices[row.a[0]]) <= order.index(voices[row.b[0]])
    return Dispute(row.what, (one, other) if is_in_order else (other, one))


def _key(comparison: Comparison, side: Side) -> tuple[int, str, str]:
    return comparison.voices[side.address[0]], side.words, fold(comparison.sentence(side.address).text)


def _with_copies(known: Dispute, new: Dispute, order: Sequence[int]) -> Dispute:
    """A dispute with the articles of its repetition named too."""
    sides = [
        replace(one, articles=tuple(sorted({*one.articles, *again.articles}, key=order.index)))
        for one, again in zip(known.sides, new.sides, strict=True)
    ]
    return replace(known, sides=(sides[0], sides[1]))
