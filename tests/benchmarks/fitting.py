"""L2 logistic regression by Newton's method. Needs numpy (`pip install newsreader[fit]`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted
from numpy.typing import NDArray  # type: ignore[import-not-found,unused-ignore] # the same

Floats: TypeAlias = "NDArray[np.float64]"


@dataclass(frozen=True, slots=True)
class Model:
    """A fitted logistic regression on raw features."""

    bias: float
    weights: Floats

    def scores(self, rows: Floats) -> Floats:
        """Probabilities."""
        return 1 / (1 + np.exp(-(rows @ self.weights + self.bias)))


def fit(data: Floats, labels: Floats, weights: Floats, strength: float) -> Model:
    """Fit a logistic regression on standardised columns.

    Args:
        data: A row an example.
        labels: 0..1.
        weights: What each example counts.
        strength: Weight of the data against the penalty.
    """
    mean, spread = data.mean(0), data.std(0)
    spread[spread < 1e-9] = 1.0
    solution = newton(np.hstack([(data - mean) / spread, np.ones((len(data), 1))]), labels, weights, strength)
    raw = solution[:-1] / spread
    return Model(float(solution[-1] - raw @ mean), raw)


@dataclass(frozen=True, slots=True)
class VaryingModel:
    """A fitted logistic regression on raw features whose weights grow or fall with some of them.

    Attributes:
        bias: Logit of a row of zeros.
        weights: Per feature its weight where the features that vary it are zero.
        varied: Per column of a feature that varies the weights: what is added to them, per unit of it.
    """

    bias: float
    weights: Floats
    varied: dict[int, Floats]

    def scores(self, rows: Floats) -> Floats:
        """Probabilities."""
        logits = rows @ self.weights + self.bias
        for column, changes in self.varied.items():
            logits = logits + rows[:, column] * (rows @ changes)
        return 1 / (1 + np.exp(-logits))


def fit_varying(
    data: Floats, labels: Floats, weights: Floats, strength: float, varying: Mapping[int, float]
) -> VaryingModel:
    """Fit a logistic regression with products: of every column with each of a few.

    Args:
        data: A row an example.
        labels: 0..1.
        weights: What each example counts.
        strength: Weight of the data against the penalty.
        varying: The columns that vary the weights of all, with how much heavier the penalty is on their products.
    """
    mean, spread = data.mean(0), data.std(0)
    spread[spread < 1e-9] = 1.0
    standard = (data - mean) / spread
    products = [penalty**-0.5 * standard * standard[:, [column]] for column, penalty in varying.items()]
    table = np.hstack([standard, *products, np.ones((len(data), 1))])
    alone, *changes, bias = np.split(
        newton(table, labels, weights, strength), range(len(mean), table.shape[1], len(mean))
    )
    raw, varied = alone / spread, {}
    level = float(bias[0] - raw @ mean)
    for (column, penalty), change in zip(varying.items(), changes, strict=True):
        varied[column] = penalty**-0.5 * change / spread / spread[column]
        raw = raw - mean[column] * varied[column]
        raw[column] -= varied[column] @ mean
        level += mean[column] * float(varied[column] @ mean)
    return VaryingModel(level, raw, varied)


def newton(data: Floats, labels: Floats, weights: Floats, strength: float) -> Floats:
    """Weights with an L2 penalty on all columns but the last, the constant one; the arguments are those of `fit`."""
    penalty = np.full(data.shape[1], 1.0)
    penalty[-1] = 1e-6
    solution = np.zeros(data.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-np.clip(data @ solution, -30, 30)))
        slope = strength * data.T @ (weights * (chance - labels)) + penalty * solution
        curve = strength * (data.T * (weights * chance * (1 - chance))) @ data + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        solution -= step
        if np.abs(step).max() < 1e-7:
            break
    return solution
