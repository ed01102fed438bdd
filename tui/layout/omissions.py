"""What other voices tell and an article leaves out, and where in the article it would stand. Pure."""

from __future__ import annotations

from collections import defaultdict

from tui.model import Address, Comparison, other_end

Omissions = dict[int, tuple[Address, ...]]
"""Per sentence of an article what others tell after it; -1 is the place before the first sentence."""


def omissions(comparison: Comparison, article: int) -> Omissions:
    """What an article leaves out.

    A sentence of another voice stands after the last counterpart that a sentence before it has in this article, so that
    it is found where the other report tells it. Of copies the leader speaks.

    Args:
        comparison: Whose matches and passages decide.
        article: Index of the article.
    """
    found: defaultdict[int, list[Address]] = defaultdict(list)
    for voice, (other, *_) in enumerate(comparison.carriers):
        if voice == comparison.voices[article]:
            continue
        place = -1
        for number in range(len(comparison.articles[other].sentences)):
            told = _counterpart(comparison, (other, number), article)
            if told is None:
                found[place].append((other, number))
            else:
                place = told
    return {place: tuple(addresses) for place, addresses in found.items()}


def _counterpart(comparison: Comparison, address: Address, article: int) -> int | None:
    """The sentence of an article that says what another one says: its best match, else one of its passages."""
    for match in comparison.matches_of(address):
        number, sentence = other_end(match, address)
        if number == article:
            return sentence
    members = (member for passage in comparison.passages_of(address) for member in passage.members)
    return next((sentence for number, sentence in members if number == article), None)
