"""Where two sentences count the same thing and the figures cannot both be true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.matching.facts.quantities import figures, quantities
from tui.matching.facts.quantity import Quantity, is_person
from tui.matching.facts.scopes import is_of_others

MOST = 100
"""Figures of a sentence that are compared; prose has a dozen, a table read as one sentence hundreds."""

Quantities = Sequence[Quantity]


def differing_figures(a: str, b: str, alike: float) -> Iterator[tuple[str, str]]:
    """Figures of the same thing that cannot both be true; only where each side has one of it and not the other's.

    Args:
        a: The one sentence.
        b: The other.
        alike: Jaccard coefficient of their content.
    """
    ours = quantities(a)[:MOST]
    theirs = quantities(b)[:MOST] if ours else ()
    for one in ours if theirs else ():
        if any(one.may_be(other) for other in theirs):
            continue
        rivals = _of_the_same(one, theirs, alike)
        if len(rivals) != 1 or one.agrees(rivals[0]) or _is_told(one, rivals[0], theirs, b):
            continue
        other = rivals[0]
        is_news = not any(other.may_be(rival) for rival in ours) and not _is_told(other, one, ours, a)
        if is_news and len(_of_the_same(other, ours, alike)) == 1 and not is_of_others(a, b):
            yield one.text, other.text


def _of_the_same(one: Quantity, others: Quantities, alike: float) -> list[Quantity]:
    """The figures of the same thing as one, those in the same word for it where there are any."""
    found = [other for other in others if one.counts_the_same(other, alike)]
    return [other for other in found if other.unit == one.unit] or found


def _is_told(one: Quantity, rival: Quantity, others: Quantities, text: str) -> bool:
    """Whether the sentence of a rival has a figure too: in whatever unit, or as two groups of persons."""
    return (one.value != rival.value and one.value in figures(text)) or _add_up(others, one)


def _add_up(parts: Quantities, whole: Quantity) -> bool:
    """Whether two groups of persons are together as many as a third."""
    if not is_person(whole.unit):
        return False
    persons = [part.value for part in parts if is_person(part.unit)]
    is_of_its_kind = whole.unit != "people" and any(part.unit == whole.unit for part in parts)
    return not is_of_its_kind and any(one + other == whole.value for one, other in pairwise(persons))
