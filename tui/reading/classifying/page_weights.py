"""The fitted numbers of `classifier`, read from the two tables beside this file.

`python -m tests.benchmarks.fit_reading` writes them. One holds the regressions: per feature its weight, and what it is
on the average. The other holds the trees that correct them, one a line: what is compared, and what each outcome adds.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from tui.reading.classifying.forest import Forest, Tree

_HERE = os.path.dirname(__file__)  # pathlib would take longer to load than the tables
TABLE = os.path.join(_HERE, "page_weights.tsv")
TREES_TABLE = os.path.join(_HERE, "page_trees.tsv")
_STAGES = ("first", "second")


class Fitted(NamedTuple):
    """Weights of one stage, in the order of its features, and what the features are on the average."""

    weights: tuple[float, ...]
    means: tuple[float, ...]


class Model(NamedTuple):
    """What one kind of text is judged by: two regressions, and the trees that correct the second."""

    first: Fitted
    second: Fitted
    forest: Forest


class _Models(dict[str, Model]):
    """By kind of text its model, read from the tables when it is first asked for."""

    def __missing__(self, kind: str) -> Model:
        columns: dict[str, dict[str, tuple[float, float]]] = {}
        for stage, name, weight, mean in _rows(TABLE, kind):
            columns.setdefault(stage, {})[name] = float(weight), float(mean)
        first, second = (Fitted(*map(tuple, zip(*columns[stage].values(), strict=True))) for stage in _STAGES)
        places = {name: place for place, name in enumerate(columns[_STAGES[1]])}
        trees = [
            Tree(tuple([_split(split, places) for split in splits.split(" ")]), tuple(map(float, leaves.split(" "))))
            for splits, leaves in _rows(TREES_TABLE, kind)
        ]
        model = self[kind] = Model(first, second, Forest(trees))
        return model


def _rows(table: str, kind: str) -> list[list[str]]:
    """The columns of the rows of a kind of text, without the first, which names it."""
    start = f"{kind}\t"
    with open(table, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t")[1:] for line in lines if line.startswith(start)]


def _split(text: str, places: dict[str, int]) -> tuple[int, float]:
    name, _, bar = text.partition(">")
    return places[name], float(bar)


FITTED = _Models()
"""By kind of text: its model."""
