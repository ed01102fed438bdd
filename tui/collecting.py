"""Holding back the garbage collector while the program is loaded and while an article is read, compared or laid out."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Make things without a search for garbage among them: where it was switched off it stays so.

    A comparison makes hundreds of thousands of small things that stay until its end and refer to each other in no
    circles. The collector walks through all of them again and again and finds nothing: for 10,000 equal sentences that
    takes half as long again as comparing them, and for twice as many more than twice as long.
    """
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()
