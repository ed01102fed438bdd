"""What a comparison rests on that the reader corrects, and where its sentences are in the corrected articles."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TypeVar

from tui.model import Address, Article, Comparison, Match, Verdict

Judged = TypeVar("Judged", Match, Verdict)


@dataclass(frozen=True, slots=True)
class State:
    """What a comparison rests on.

    Attributes:
        ground: Articles, candidates and verdicts; what follows from them is left out.
        is_matched: Whether the candidates were found in the articles as they are.
    """

    ground: Comparison
    is_matched: bool


def ground_of(comparison: Comparison) -> Comparison:
    """A comparison without what follows from its candidates and verdicts."""
    return replace(comparison, matches=(), passages=(), disagreements=())


class Carrying:
    """Where the sentences of the articles before a correction are in the articles after it."""

    def __init__(self, before: tuple[Article, ...], after: tuple[Article, ...]) -> None:
        """Compare articles, one by one, by where their sentences begin."""
        self._before = before
        self._starts = {
            number: [sentence.start for sentence in new.sentences]
            for number, (old, new) in enumerate(zip(before, after, strict=True))
            if old is not new
        }

    def exact(self, address: Address) -> Address | None:
        """The new address of a sentence, None where it is no sentence any more."""
        article, number = address
        if article not in self._starts:
            return address
        start, starts = self._before[article].sentences[number].start, self._starts[article]
        place = bisect_right(starts, start) - 1
        return (article, place) if place >= 0 and starts[place] == start else None

    def nearest(self, address: Address) -> Address:
        """The new address of a sentence; where it is none any more, of the one before it."""
        article, number = address
        if article not in self._starts:
            return address
        start = self._before[article].sentences[number].start
        return article, max(0, bisect_right(self._starts[article], start) - 1)

    def matches(self, found: tuple[Match, ...]) -> tuple[Match, ...]:
        """The matches whose sentences are still there."""
        return tuple(self._carried(one) for one in found if self._is_kept(one))

    def verdicts(self, said: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
        """The verdicts whose sentences are still there."""
        return tuple(self._carried(one) for one in said if self._is_kept(one))

    def _is_kept(self, one: Match | Verdict) -> bool:
        return self.exact(one.a) is not None and self.exact(one.b) is not None

    def _carried(self, one: Judged) -> Judged:
        return replace(one, a=self.nearest(one.a), b=self.nearest(one.b))
