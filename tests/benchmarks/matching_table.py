"""The table that a benchmark prints: each figure beside its baseline of the same run and what it is to reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes:
        name: The set.
        figure: What was measured.
        value: On our side.
        baseline: What it is held against, "" for nothing.
        peer: The same figure of the baseline.
        aim: What is to be reached, None where nothing was set.
        less_is_better: Whether the aim is an upper bound.
        worst: Finds the worst errors behind it.
    """

    name: str
    figure: str
    value: float
    baseline: str = ""
    peer: float | None = None
    aim: float | None = None
    less_is_better: bool = False
    worst: Callable[[], Sequence[str]] = tuple

    def __str__(self) -> str:
        """As a line of the table."""
        peer = "" if self.peer is None else f"{self.peer:.3f} {self.baseline}"
        aim = "" if self.aim is None else f"{'at most' if self.less_is_better else 'aim'} {self.aim:g}"
        return f"{self.name:28} {self.figure:34} {self.value:.3f}  {aim:14} {'' if self.is_met else 'below':6} {peer}"

    @property
    def is_met(self) -> bool:
        """Whether the aim is reached, where one was set."""
        if self.aim is None:
            return True
        return self.value <= self.aim if self.less_is_better else self.value >= self.aim - 0.0005
