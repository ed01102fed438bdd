"""Breaking text into lines of at most so many terminal cells, measured by grapheme cluster.

Who draws decides how wide a cluster is: the terminal library's own measure can be passed in, so that what is laid
out here and what is drawn there agree. Without one the measure is that of `wcwidth`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from tui.text import SIMPLE

Cluster = tuple[int, int, int]
"""A grapheme cluster of a text: offset of its start, offset of its end, width in cells."""

Split = Callable[[str], Iterable[Cluster]]
"""Cuts a text into its clusters, in order, without gaps."""

_ONE_CELL_EACH = re.compile(f"[{SIMPLE}\u2500-\u257f]*").fullmatch
"""Simple text, and the lines of boxes."""

# No line starts with these; they close what stands before them.
_CLOSERS = frozenset("，。、；：？！）》」』】”’…,.;:?!)]}%")


def clusters(text: str) -> list[Cluster]:
    """Cut a text into grapheme clusters with their widths as `wcwidth` has them."""
    from wcwidth import iter_graphemes, width  # noqa: PLC0415 - most text never needs it

    found: list[Cluster] = []
    start = 0
    for cluster in iter_graphemes(text):
        end = start + len(cluster)
        found.append((start, end, max(0, width(cluster))))
        start = end
    return found


def cell_width(text: str, split: Split = clusters) -> int:
    """The width of a text in cells."""
    return len(text) if _ONE_CELL_EACH(text) else sum(cells for _, _, cells in split(text))


def shorten(text: str, width: int, split: Split = clusters) -> str:
    """The text itself where it fits in `width` cells, else its beginning and an ellipsis."""
    if cell_width(text, split) <= width:
        return text
    if width <= 1:
        return "…"[:width]
    used = end = 0
    for _, stop, cells in split(text):
        if used + cells > width - 1:
            break
        used, end = used + cells, stop
    return text[:end].rstrip() + "…"


def wrap(text: str, width: int, split: Split = clusters) -> list[tuple[int, int]]:
    """Break a text into lines, at spaces and around wide characters, never inside a cluster.

    Args:
        text: One paragraph, without line feeds.
        width: Cells a line may take; at least 2, for the widest cluster.
        split: Measures clusters; only asked for text that is not one cell a character.

    Returns:
        (start, end) offsets of the lines, in order; only spaces lie between them. A text without words is one line.
    """
    if _ONE_CELL_EACH(text):
        return _wrap_single_cells(text, width)
    return _wrap_clusters(text, width, split)


def _wrap_single_cells(text: str, width: int) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start, length, rfind = 0, len(text), text.rfind
    while length - start > width:
        cut = rfind(" ", start, start + width + 1)
        if cut <= start:
            lines.append((start, start + width))
            start += width
        else:
            lines.append((start, cut))
            start = cut + 1
    lines.append((start, length))
    return lines


def _wrap_clusters(text: str, width: int, split: Split) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = used = 0
    break_end, break_next, used_at_break = -1, 0, 0  # the last place where the line may end, and the next begin
    after_wide = False
    for begin, end, cells in split(text):
        character = text[begin]
        is_space = character == " " and end - begin == 1  # one that bears an accent is to be seen
        if is_space:
            if used <= width:
                break_end, break_next, used_at_break = begin, end, used + cells
        elif begin > start and (cells == 2 or after_wide) and character not in _CLOSERS and used <= width:
            break_end, break_next, used_at_break = begin, begin, used
        if used + cells > width and begin > start and not is_space:
            if break_end > start:
                lines.append((start, break_end))
                start, used = break_next, used - used_at_break
                if text[start:begin].isspace():  # more spaces than the line had room for
                    start, used = begin, 0
            else:
                lines.append((start, begin))
                start, used = begin, 0
            break_end = -1
        used += cells
        after_wide = cells == 2
    lines.append((start, len(text)))
    return lines
