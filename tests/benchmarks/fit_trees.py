"""Grows the small trees that correct the regressions of the classifier where these are unsure.

Gradient boosting (Friedman 2001) of symmetric trees, as in CatBoost (Prokhorenkova et al. 2018): all nodes of a level
share one split, so a tree is a handful of comparisons and a table of leaves. Splits are sought in histograms of at
most `BINS` bins. Needs numpy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted

from tui.reading.classifying.forest import Tree

if TYPE_CHECKING:
    from numpy.typing import NDArray  # type: ignore[import-not-found,unused-ignore] # the same

    Floats: TypeAlias = "NDArray[np.float64]"
    Bins: TypeAlias = "NDArray[np.int32]"

BINS = 32
TREES = 100
DEPTH = 5
RATE = 0.1
RIDGE = 5.0
FEATURES_A_TREE = 0.5
SEED = 1


def grow(rows: Floats, labels: Floats, weights: Floats, start: Floats) -> list[Tree]:
    """Fit trees on what a first model left unexplained.

    Args:
        rows: Features, one row an example.
        labels: 0 or 1.
        weights: Of the examples.
        start: The logit that the first model gives each.
    """
    bars = [_bars(column) for column in rows.T]
    bins = np.stack([np.searchsorted(bar, column) for bar, column in zip(bars, rows.T, strict=True)]).astype(np.int32)
    random = np.random.default_rng(SEED)
    logit, trees = start.copy(), []
    for _ in range(TREES):
        chance = 1 / (1 + np.exp(-logit))
        slope, bend = weights * (labels - chance), weights * chance * (1 - chance)
        columns = sorted(random.choice(len(bins), int(len(bins) * FEATURES_A_TREE), replace=False).tolist())
        splits, node = _splits(bins, columns, slope, bend)
        count = 1 << DEPTH
        leaves = RATE * np.bincount(node, slope, count) / (np.bincount(node, bend, count) + RIDGE)
        logit = logit + leaves[node]
        trees.append(Tree(tuple((column, _bar(bars[column], at)) for column, at in splits), tuple(map(float, leaves))))
    return trees


def _bars(column: Floats) -> Floats:
    """Where a feature may be split: between all its values, or where they are many, at equal shares of the rows."""
    values = np.unique(column)
    if len(values) > BINS:
        values = np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1]))
        return values.astype(np.float64)
    return (values[1:] + values[:-1]) / 2


def _bar(bars: Floats, at: int) -> float:
    """The value that a feature must pass to leave the first `at` bins; one that splits nothing is never passed."""
    return float(bars[at]) if at < len(bars) else float("inf")


def _splits(bins: Bins, columns: list[int], slope: Floats, bend: Floats) -> tuple[list[tuple[int, int]], Bins]:
    """The splits of one tree, one a level, each the best for all nodes together; and the leaf of every row."""
    node = np.zeros(bins.shape[1], np.int32)
    splits: list[tuple[int, int]] = []
    for level in range(DEPTH):
        count = 1 << level
        best, found = -1.0, (columns[0], BINS)
        for column in columns:
            gains = _gains(node * BINS + bins[column], count, slope, bend)
            at = int(gains.argmax())
            if gains[at] > best:
                best, found = float(gains[at]), (column, at)
        splits.append(found)
        node = node * 2 + (bins[found[0]] > found[1])
    return splits, node


def _gains(key: Bins, count: int, slope: Floats, bend: Floats) -> Floats:
    """What a split after each bin gains, over all nodes."""
    slopes = np.bincount(key, slope, count * BINS).reshape(count, BINS).cumsum(axis=1)
    bends = np.bincount(key, bend, count * BINS).reshape(count, BINS).cumsum(axis=1)
    whole, mass = slopes[:, -1:], bends[:, -1:]
    gains = slopes**2 / (bends + RIDGE) + (whole - slopes) ** 2 / (mass - bends + RIDGE) - whole**2 / (mass + RIDGE)
    total: Floats = gains.sum(axis=0)
    return total
