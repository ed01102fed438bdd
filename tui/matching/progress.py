"""Telling how far a long comparison is; whoever is told can stop it by raising an exception."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")

Tell = Callable[[float], None]
"""Takes the share of the work that is done, 0..1; what it raises ends the work."""

STEP = 128
"""Items after which it is told again: some milliseconds of work."""


def followed(items: Sequence[Item], tell: Tell | None, start: float, end: float) -> Iterable[Item]:
    """The items, telling how far one is in them.

    Args:
        items: What is worked on.
        tell: Is told; None where nobody wants to know.
        start: Share of all the work that is done before the first item.
        end: The same after the last.
    """
    return items if tell is None else _followed(items, tell, start, end)


def _followed(items: Sequence[Item], tell: Tell, start: float, end: float) -> Iterator[Item]:
    for number, item in enumerate(items):
        if number % STEP == 0:
            tell(start + (end - start) * number / len(items))
        yield item
