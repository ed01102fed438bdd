"""What other voices tell and an article leaves out, and where in the article it would stand. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tui.model import UNMATCHED, Address, Comparison, other_end


@dataclass(frozen=True, slots=True)
class Omissions:
    """What an article leaves out.

    Attributes:
        runs: Per sentence of the article what others tell after it: another article, and indexes of sentences there. -1
            is the place before the first sentence.
    """

    runs: Mapping[int, Sequence[tuple[int, range]]]

    def at(self, place: int) -> tuple[Address, ...]:
        """The sentences of others at a place."""
        return tuple([(article, number) for article, numbers in self.runs.get(place, ()) for number in numbers])

    def counts(self, place: int) -> Counter[int]:
        """Per other article how many of its sentences there are at a place."""
        counts: Counter[int] = Counter()
        for article, numbers in self.runs.get(place, ()):
            counts[article] += len(numbers)
        return counts

    @property
    def total(self) -> int:
        """How many sentences of others there are in all."""
        return sum(len(numbers) for runs in self.runs.values() for _, numbers in runs)


def omissions(comparison: Comparison, article: int) -> Omissions:
    """What an article leaves out.

    A sentence of another voice stands after the last counterpart that a sentence before it has in this article, so that
    it is found where the other report tells it. Of copies the leader speaks.

    Args:
        comparison: Whose matches and passages decide.
        article: Index of the article.
    """
    found: defaultdict[int, list[tuple[int, range]]] = defaultdict(list)
    for voice, (other, *_) in enumerate(comparison.carriers):
        if voice == comparison.voices[article]:
            continue
        place, start = -1, 0
        closeness = comparison.closeness(other)
        for number in [n for n, rank in enumerate(closeness) if rank != UNMATCHED]:
            told = _counterpart(comparison, (other, number), article)
            if told is not None:
                if start < number:
                    found[place].append((other, range(start, number)))
                place, start = told, number + 1
        if start < len(closeness):
            found[place].append((other, range(start, len(closeness))))
    return Omissions(dict(found))


def _counterpart(comparison: Comparison, address: Address, article: int) -> int | None:
    """The sentence of an article that says what another one says: its best match, else one of its passages."""
    for match in comparison.matches_of(address):
        number, sentence = other_end(match, address)
        if number == article:
            return sentence
    members = (member for passage in comparison.passages_of(address) for member in passage.members)
    return next((sentence for number, sentence in members if number == article), None)
