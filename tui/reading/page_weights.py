"""The fitted numbers of `classifier`, read from the two tables beside this file.

`python -m tests.benchmarks.fit_reading` writes them. One holds the regressions: per feature its weight, and what it is
on the average. The other holds the trees that correct them, one a line: what is compared, and what each outcome adds.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_suffix(".tsv")
TREES_TABLE = Path(__file__).with_name("page_trees.tsv")


class Fitted(NamedTuple):
    """Weights of one stage, in the order of its features, and what the features are on the average."""

    weights: tuple[float, ...]
    means: tuple[float, ...]


class Tree(NamedTuple):
    """A symmetric tree: per level the place of a feature and the bar that it may pass, and what every leaf adds.

    The leaf of a row is the number whose bits, highest first, say which bars it passes.
    """

    splits: tuple[tuple[int, float], ...]
    leaves: tuple[float, ...]


class Model(NamedTuple):
    """What one kind of text is judged by: two regressions, and the trees that correct the second."""

    first: Fitted
    second: Fitted
    trees: tuple[Tree, ...]


def _read(table: str, trees: str) -> dict[str, Model]:
    columns: dict[tuple[str, str], dict[str, tuple[float, float]]] = {}
    for kind, stage, name, weight, mean in _rows(table):
        columns.setdefault((kind, stage), {})[name] = float(weight), float(mean)
    stages = {key: Fitted(*map(tuple, zip(*pairs.values(), strict=True))) for key, pairs in columns.items()}
    places = {kind: {name: n for n, name in enumerate(columns[kind, "second"])} for kind, _ in columns}
    grown: dict[str, list[Tree]] = {}
    for kind, splits, leaves in _rows(trees):
        compared = tuple(_split(split, places[kind]) for split in splits.split(" "))
        grown.setdefault(kind, []).append(Tree(compared, tuple(map(float, leaves.split(" ")))))
    return {
        kind: Model(stages[kind, "first"], stages[kind, "second"], tuple(grown.get(kind, ())))
        for kind in dict.fromkeys(kind for kind, _ in stages)
    }


def _rows(table: str) -> list[list[str]]:
    return [line.split("\t") for line in table.splitlines() if not line.startswith("#")]


def _split(text: str, places: dict[str, int]) -> tuple[int, float]:
    name, _, bar = text.partition(">")
    return places[name], float(bar)


FITTED = _read(TABLE.read_text("utf-8"), TREES_TABLE.read_text("utf-8"))
"""By kind of text: its model."""
