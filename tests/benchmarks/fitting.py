"""L2 logistic regression by Newton's method. Needs numpy (`pip install newsreader[fit]`)."""

from __future__ import annotations

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
