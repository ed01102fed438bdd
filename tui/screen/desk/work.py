"""The slow work of the desk, done in threads: reading everything, and comparing story by story.

Knows no screen; it says how far it is through a function that it is given. What was read or compared stays until the
end and is frozen: to look for garbage among thousands of articles would hold up the keys for half a second at a time.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from tui.vocabulary import counted

if TYPE_CHECKING:
    from tui.model import Article, Comparison, Failure

Say = Callable[[str], None]
"""Takes what the program is busy with, in words."""

PROGRESS_FROM = 50
"""Articles or stories from which on it is told how many of them are done; fewer are done before one could read it."""

_STEP = 25
"""Inputs from one word to the next, as on the command line: a few a second."""

PORTION_SECONDS = 0.5
"""How long compared stories are collected before they are shown together: long enough that a pile of 2,000 reports
is not repainted for each, short enough to look alive (python -m tests.benchmarks.desk)."""

TOLD_SECONDS = 0.2
"""How far apart two words on the progress are: no faster than one reads a figure."""


@runtime_checkable
class Reporting(Protocol):
    """A screen that has a line for what was done."""

    def report(self, done: str) -> None:
        """Tell what was done, until the reader goes on."""


def read_in_portions(
    items: Iterable[Article | Failure],
    total: int,
    hand_on: Callable[[Sequence[Article | Failure]], None],
    tell: Say,
) -> Sequence[Article | Failure]:
    """Read, and hand on in growing portions, so that small files cost no repaint each.

    Args:
        items: What is read, as it is asked for.
        total: How many there are, as far as is known.
        hand_on: Takes a portion.
        tell: Takes the progress.

    Returns:
        The last portion, which is not handed on.
    """
    portion: list[Article | Failure] = []
    handed_on = 0
    for number, item in enumerate(items, 1):
        portion.append(item)
        if len(portion) > handed_on // 2:
            handed_on += len(portion)
            gc.freeze()
            hand_on(portion)
            portion = []
        if total > PROGRESS_FROM and number % _STEP == 0:
            tell(f"reading {progress(number, total)}")
    return portion


def compare_stories(
    groups: Mapping[int, Sequence[Article]],
    strictness: float,
    hand_on: Callable[[Mapping[int, Comparison]], None],
    tell: Say,
    check: Callable[[], None],
) -> Mapping[int, Comparison]:
    """Compare stories, and hand them on as they come, in portions that are some time apart.

    In a thread of this process: in others it would take 1.6 times the work, for all evidence has to be put into words
    to be sent, besides a start and the memory of each of them.

    Args:
        groups: The articles of each story, by its number.
        strictness: 0..1, what counts as a match.
        hand_on: Takes a portion.
        tell: Takes the progress.
        check: Is asked often whether to go on; what it raises ends the work.

    Returns:
        The last portion, which is not handed on.
    """
    from tui.matching import compare  # noqa: PLC0415 - not before the first paint

    portion: dict[int, Comparison] = {}
    progressing = Progressing("finding what the articles share", tell, check)
    since = monotonic()
    for place, (number, articles) in enumerate(groups.items()):
        progressing.begin(place, len(groups))
        portion[number] = compare(tuple(articles), strictness=strictness, tell=progressing.tell)
        if monotonic() - since > PORTION_SECONDS:
            gc.freeze()
            hand_on(portion)
            portion, since = {}, monotonic()
    return portion


class Progressing:
    """Tells how far long work is, in per cent, not more often than one can read."""

    def __init__(self, what: str, tell: Say, check: Callable[[], None]) -> None:
        """Begin.

        Args:
            what: The work, in words.
            tell: Takes the progress, in words.
            check: Is asked whether to go on; what it raises ends the work.
        """
        self._what, self._tell, self._check = what, tell, check
        self._done, self._total = 0, 1
        self._told_at = monotonic()

    def begin(self, done: int, total: int) -> None:
        """Go on to the next of several pieces of work."""
        self._done, self._total = done, total
        self.tell(0.0)

    def tell(self, share: float) -> None:
        """Take the share of this piece of work that is done, 0..1."""
        self._check()
        if monotonic() - self._told_at > TOLD_SECONDS:
            self._told_at = monotonic()
            total = progress(self._done, self._total) if self._total > 1 else f"{share:.0%}"
            self._tell(f"{self._what}: {total}")


def progress(done: int, total: int) -> str:
    """How far something is: in numbers, and as a bar that needs no colour."""
    tenths = min(10, done * 10 // max(1, total))
    return f"{done} of {max(done, total)} {'▪' * tenths}{'▫' * (10 - tenths)}"


def so_far(articles: int) -> str:
    """What is told while there is no knowing how many there will be."""
    return f"reading, {counted(articles, 'article')} so far"
