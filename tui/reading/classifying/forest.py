"""Small trees that correct the regressions of the classifier, all asked at once."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import accumulate
from operator import getitem, or_
from typing import NamedTuple

from tui.reading.classifying.columns import Column

_BITS_OF_A_TREE = 8


class Tree(NamedTuple):
    """A symmetric tree: per level the place of a feature and the bar that it may pass, and what every leaf adds.

    The leaf of a row is the number whose bits, highest first, say which bars it passes.
    """

    splits: tuple[tuple[int, float], ...]
    leaves: tuple[float, ...]


class Forest:
    """Trees, kept so that a line finds its leaves in all of them together.

    These leaves are the bytes of one number. What a feature adds to it is looked up by how many of the bars that any
    tree sets it are passed.

    Attributes:
        trees: The trees, of at most eight levels.
    """

    def __init__(self, trees: Iterable[Tree]) -> None:
        """Sort the bars of every feature."""
        self.trees = tuple(trees)
        set_bars: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
        for number, tree in enumerate(self.trees):
            for level, (place, bar) in enumerate(reversed(tree.splits)):
                set_bars[place].append((bar, 1 << (_BITS_OF_A_TREE * number + level)))
        self._found: dict[int, tuple[Callable[[float], int], Callable[[int], int]]] = {}
        for place, bars in set_bars.items():
            bars.sort()
            passed = [0, *accumulate([bit for _, bit in bars], or_)]
            self._found[place] = partial(bisect_left, [bar for bar, _ in bars]), passed.__getitem__
        self._leaves = [tree.leaves for tree in self.trees]

    @property
    def places(self) -> Iterable[int]:
        """The places of the features that the trees look at."""
        return self._found

    def corrected(self, columns: Mapping[int, Column], logits: Sequence[float]) -> list[float]:
        """The logits of some lines after the trees have had their say.

        Args:
            columns: Per feature that the trees look at one number a line.
            logits: Per line that of the regressions.
        """
        found = [0] * len(logits)
        for place, (count_passed, found_by) in self._found.items():
            found = list(map(or_, found, map(found_by, map(count_passed, columns[place]))))
        return [
            sum(map(getitem, self._leaves, leaves.to_bytes(len(self._leaves), "little")), logit)
            for leaves, logit in zip(found, logits, strict=True)
        ]
