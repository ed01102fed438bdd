"""The rows of the table of reading: a figure, its baseline, what is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One row.

    Attributes:
        what: Is measured.
        ours: Measured.
        baseline: The same of what stands against ours, in the same run; None where nothing does.
        asked: To be reached; None where nothing is asked.
        is_limit: Whether less is better.
        note: Behind the row.
    """

    what: str
    ours: float | None
    baseline: float | None
    asked: float | None
    is_limit: bool = False
    note: str = ""

    @property
    def is_short(self) -> bool:
        """Whether what is asked is not reached, at the three places that are printed."""
        if self.asked is None or self.ours is None:
            return False
        ours = round(self.ours, 3)
        return ours > self.asked if self.is_limit else ours < self.asked


def print_figures(figures: Iterable[Figure]) -> None:
    """Print the table, each row as soon as it is known."""
    print(f"\n{'what':44}{'ours':>9}{'baseline':>10}{'asked':>10}")
    for figure in figures:
        sign = "<= " if figure.is_limit else ">= "
        asked = "" if figure.asked is None else sign + _number(figure.asked)
        short = "short  " if figure.is_short else ""
        row = f"{figure.what:44}{_number(figure.ours):>9}{_number(figure.baseline):>10}{asked:>10}"
        print(f"{row}  {short}{figure.note}".rstrip(), flush=True)


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
