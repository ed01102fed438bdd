"""How far reading is, on a line of the terminal that goes away again. Nothing of it is written where nobody looks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TypeVar

FROM = 50
"""Inputs from which on it is told how many of them are read; fewer are read before one could read it."""

STEP = 25
"""Inputs from one word to the next: a few a second."""

_CLEARED = "\r\x1b[K"

Item = TypeVar("Item")


def announced(items: Iterable[Item], total: int, is_spoken_of: Callable[[Item], bool]) -> Iterator[Item]:
    """The same items; where they are many, how many were taken is told on standard error, which is a terminal.

    Args:
        items: What takes long to come.
        total: How many there are.
        is_spoken_of: Whether a line is to be written about an item; the line of progress is gone before it is handed
            on.
    """
    if total <= FROM:
        yield from items
        return
    try:
        for number, item in enumerate(items, 1):
            if is_spoken_of(item):
                _write(_CLEARED)
            yield item
            if number % STEP == 0:
                _write(f"{_CLEARED}newsreader: reading, {number} of {max(number, total)}")
    finally:
        _write(_CLEARED)


def _write(text: str) -> None:
    with suppress(OSError, ValueError):
        sys.stderr.write(text)
        sys.stderr.flush()
