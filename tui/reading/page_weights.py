"""The fitted numbers of `classifier`, read from the table beside this file.

`python -m tests.benchmarks.fit_reading` writes the table: per feature its weight, and what it is on the average.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_suffix(".tsv")


class Fitted(NamedTuple):
    """Weights of one stage, in the order of its features, and what the features are on the average."""

    weights: tuple[float, ...]
    means: tuple[float, ...]


def _read(table: str) -> dict[str, tuple[Fitted, Fitted]]:
    columns: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            kind, stage, _, weight, mean = line.split("\t")
            columns.setdefault((kind, stage), []).append((float(weight), float(mean)))
    stages = {key: Fitted(*map(tuple, zip(*pairs, strict=True))) for key, pairs in columns.items()}
    return {kind: (stages[kind, "first"], stages[kind, "second"]) for kind, _ in stages}


FITTED = _read(TABLE.read_text("utf-8"))
"""By kind of text: both stages."""
