"""Lines that tell where others have something that an article leaves out, set between lines that are there. Pure.

Nothing is wrapped for them, and what one says is worked out when it is drawn: a long article has thousands.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import accumulate
from typing import NamedTuple

from tui.layout.flow import GAP, Flow, FlowLine, FlowPiece, Role


class Ghosts(NamedTuple):
    """What an article leaves out, as lines.

    Attributes:
        places: The sentences below which such a line stands; -1 for one above the first.
        words: What it says at a place, in so many cells.
    """

    places: Collection[int]
    words: Callable[[int, int], str]


NO_GHOSTS = Ghosts((), lambda place, cells: "")


def with_ghosts(page: Flow, ghosts: Ghosts) -> Flow:
    """The lines of an article, and those that tell what it leaves out.

    Args:
        page: The lines without them.
        ghosts: Where they stand, and what they say.
    """
    here = len(page.pieces)  # one piece for all: the offsets of such a line are its place
    last_line = page.last_line
    lines: list[FlowLine] = []
    if -1 in ghosts.places:
        lines += [(here, -1, -1), (here + 1, 0, 0)]
    above, done = len(lines), 0
    below = sorted([(last_line[place] + 1, place) for place in ghosts.places if place >= 0])
    for line, place in below:
        lines += page.lines[done:line]
        lines.append((here, place, place))
        done = line
    lines += page.lines[done:]
    after = [line for line, _ in below]
    moved = _moved(len(page.lines), above, after)
    return Flow(
        page.width,
        [*page.pieces, FlowPiece(Role.GHOST), GAP],
        lines,
        [moved[line] for line in page.first_line],
        [moved[line] for line in last_line],
        {block: (moved[first], moved[last]) for block, (first, last) in page.block_lines.items()},
        ghost=lambda place: ghosts.words(place, page.width),
    )


def _moved(lines: int, above: int, after: list[int]) -> list[int]:
    """Where each of so many lines stands with others set in: some above the first, and one before each of `after`."""
    steps = [1] * lines
    for line in after:
        if line < lines:
            steps[line] += 1
    return [line + above - 1 for line in accumulate(steps)]
