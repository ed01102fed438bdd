"""Where a figure that two sentences disagree on is told again, in sentences that need not match.

A report that says "six hours of talks" on top and "some six hours" below stands with both against one that says "more
than six hours": what it tells again is the same number of the same thing, next to the same words. Sentences that match
nowhere are not compared for figures that nobody disputes: of what that finds more than half is of different things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set

from tui.matching.facts.quantities import quantities
from tui.matching.facts.quantity import Quantity
from tui.model import Address, Comparison, Disagreement

MOST_SENTENCES = 4000
"""Sentences of a comparison in which figures are looked for; as many are remembered."""

MOST_REPEATS = 12
"""Places where a voice gives one number of one unit; more are no restatements but a table."""

_Figures = dict[tuple[int, str, float], list[tuple[Address, Quantity]]]


def told_again(comparison: Comparison, rows: Sequence[Disagreement]) -> Iterator[Disagreement]:
    """Further pairs of sentences that disagree as matched ones do.

    Args:
        comparison: Whose sentences.
        rows: The disagreements on numbers of its matches.
    """
    if not rows or sum(len(article.sentences) for article in comparison.articles) > MOST_SENTENCES:
        return
    known = {(row.a, row.b) for row in rows}
    known |= {(min(told.a, told.b), max(told.a, told.b)) for told in comparison.verdicts if not told.says_same}
    figures = _figures(comparison, {comparison.voices[number] for row in rows for number, _ in (row.a, row.b)})
    for row in rows:
        ours, theirs = _quantity(comparison, row.a, row.a_text), _quantity(comparison, row.b, row.b_text)
        if ours is None or theirs is None:
            continue
        for told, of_told, rival, of_rival in ((row.a, ours, row.b, theirs), (row.b, theirs, row.a, ours)):
            for place, found in _repeats(comparison, figures, told, of_told):
                pair = min(place, rival), max(place, rival)
                if pair in known or found.agrees(of_rival):
                    continue
                known.add(pair)
                said = (found.text, of_rival.text) if pair[0] == place else (of_rival.text, found.text)
                yield Disagreement(*pair, row.what, *said, is_matched=False)


def _figures(comparison: Comparison, voices: Set[int]) -> _Figures:
    """The figures of the English articles of some voices by voice, unit and value."""
    found: _Figures = defaultdict(list)
    for number, article in enumerate(comparison.articles):
        if comparison.voices[number] in voices and (article.language or "en").startswith("en"):
            for place, sentence in enumerate(article.sentences):
                for quantity in quantities(sentence.text):
                    key = comparison.voices[number], quantity.unit, quantity.value
                    found[key].append(((number, place), quantity))
    return found


def _quantity(comparison: Comparison, address: Address, words: str) -> Quantity | None:
    """The figure of a sentence that stands there in some words."""
    told = quantities(comparison.sentence(address).text)
    return next((quantity for quantity in told if quantity.text == words), None)


def _repeats(
    comparison: Comparison, figures: _Figures, told: Address, of_told: Quantity
) -> Iterator[tuple[Address, Quantity]]:
    """Where the voice that tells a figure tells it again."""
    found = figures[comparison.voices[told[0]], of_told.unit, of_told.value]
    for place, quantity in found if len(found) <= MOST_REPEATS else ():
        if place != told and _is_of_one_thing(quantity, of_told):
            yield place, quantity


def _is_of_one_thing(one: Quantity, other: Quantity) -> bool:
    """Whether the same figure in two sentences is of the same thing: a word near it is the same, and no other name."""
    if one.place.is_of_others(other.place):
        return False
    return one.counts_the_same(other) or (
        one.role == other.role and not one.place.around.isdisjoint(other.place.around)
    )
