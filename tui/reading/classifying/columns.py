"""The lines of a page as columns: what is measured of all of them at once, one number a line.

What is counted here serves several features; the features are in `features` and `surroundings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import log1p
from operator import add, mul, sub, truediv

from tui.reading.classifying.words_of_pages import TIME_WORDS
from tui.reading.lines.cues import Cue
from tui.reading.lines.window import heaviest_run
from tui.reading.pieces import Line, is_dense

LONGEST = 60
"""Words of a line beyond which it weighs no more: prose it is by then. Features were fitted with it."""

Column = Sequence[float]


class PageLines:
    """What is counted once for all lines of a page."""

    def __init__(self, lines: Sequence[Line], cues: dict[int, Cue]) -> None:
        """Measure them.

        Args:
            lines: All of them.
            cues: What they give away by their words, by place.
        """
        self.lines = lines
        self.cues = cues
        self.count = len(lines)
        self.texts = [line.piece.text for line in lines]
        self._whole = "\n".join(self.texts)
        self.words = [line.words for line in lines]
        self.ends = [line.ends for line in lines]
        self.logs = [log1p(words) for words in self.words]
        self.tokens = [line.tokens for line in lines]
        self.dense = [place for place, line in enumerate(lines) if not line.key.isascii() and is_dense(line.key)]
        self.prose = [line.is_prose or (line.ends and line.words >= 7 and not line.is_title_case) for line in lines]
        self.proses = [0, *accumulate(self.prose)]
        self.times = [
            words < 12 and (not TIME_WORDS.isdisjoint(tokens) or (":" in text and any(map(str.isdigit, text))))
            for words, tokens, text in zip(self.words, self.tokens, self.texts, strict=True)
        ]
        weights = [
            (words if words < LONGEST else LONGEST) if prose else -6 - (words if words < 6 else 6)
            for words, prose in zip(self.words, self.prose, strict=True)
        ]
        self.window = heaviest_run(weights) or (0, 0)
        first, last = self.window
        self.is_inside = [first <= place < last for place in range(self.count)]
        self.paragraphs = [place for place in range(first, last) if self.prose[place]]
        self._sizes: dict[int, list[float]] = {}

    def marked(self, places: Iterable[int]) -> list[bool]:
        """The column that is true at some places."""
        column = [False] * self.count
        for place in places:
            column[place] = True
        return column

    def counted(self, signs: Iterable[str]) -> list[int]:
        """How often some signs stand in each line; most pages have few of them."""
        counts = [0] * self.count
        for sign in signs:
            if sign in self._whole:
                counts = list(map(add, counts, [text.count(sign) for text in self.texts]))
        return counts

    def above(self, places: Iterable[int]) -> list[float]:
        """How many of some places stand above each line."""
        return [0.0, *accumulate(self.marked(places))][:-1]

    def means(self, sums: Sequence[float], reach: int) -> list[float]:
        """The mean around every line, of the lines that stand at most so far from it.

        Args:
            sums: Of the lines above each, and of all.
            reach: In lines.
        """
        sizes = self._sizes.get(reach)
        if sizes is None:
            sizes = self._sizes[reach] = around(range(self.count + 1), reach)
        return list(map(truediv, around(sums, reach), sizes))


def around(sums: Column, reach: int) -> list[float]:
    """What the lines near every line add up to.

    Args:
        sums: Of the lines above each, and of all.
        reach: How many lines above and below are near.
    """
    beyond = min(reach, len(sums) - 1)
    above = [*[sums[0]] * beyond, *sums[: len(sums) - 1 - beyond]]
    return list(map(sub, [*sums[reach + 1 :], *[sums[-1]] * beyond], above))


def shares(column: Iterable[float], most: float) -> list[float]:
    """How much of a bound the numbers of a column reach, 0..1; they are none below 0."""
    return [number / most if number < most else 1.0 for number in column]


def product(left: Column, right: Column) -> list[float]:
    """A column times another, line by line."""
    return list(map(mul, left, right))
