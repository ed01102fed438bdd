"""Breaking a paragraph into lines of a given width in terminal cells.

`tui.layout` wraps for panes, with offsets back into the text; an export needs lines only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.text import SIMPLE

_HANG = "  "
_IS_NARROW = re.compile(f"[{SIMPLE}]*").fullmatch


def wrapped(text: str, width: int) -> Iterator[str]:
    """The lines of a paragraph; lines after the first stand two cells further in than the first.

    A word that is wider than a line stays whole when its characters are narrow (addresses must not break) and is
    broken between characters when they are wide (Chinese and Japanese put no spaces between words).

    Args:
        text: One paragraph; spaces at its start indent it.
        width: Cells of a line, at least 1.
    """
    indent = text[: len(text) - len(text.lstrip(" "))]
    line, used = indent, len(indent)
    has_word = False
    for piece, cells, is_glued in _pieces(text):
        gap = 1 if has_word and not is_glued else 0
        if has_word and used + gap + cells > width:
            yield line
            line, used, gap = indent + _HANG, len(indent) + len(_HANG), 0
        line += " " * gap + piece
        used += gap + cells
        has_word = True
    yield line if has_word else ""


def _pieces(text: str) -> Iterator[tuple[str, int, bool]]:
    """What a line cannot break inside of: (text, cells, whether it follows the piece before without a space)."""
    for word in text.split():
        if _IS_NARROW(word):
            yield word, len(word), False
            continue
        from wcwidth import iter_graphemes, wcswidth  # noqa: PLC0415 - its tables cost, and most texts need none

        is_glued = False
        run = ""
        for cluster in iter_graphemes(word):
            if wcswidth(cluster) < 2:
                run += cluster
                continue
            if run:
                yield run, max(wcswidth(run), 0), is_glued
                is_glued, run = True, ""
            yield cluster, 2, is_glued
            is_glued = True
        if run:
            yield run, max(wcswidth(run), 0), is_glued
