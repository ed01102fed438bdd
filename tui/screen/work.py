"""The slow work of the desk, done in threads: reading everything, and comparing story by story.

Knows no screen; it says how far it is through a function that it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from tui.screen.words import count

if TYPE_CHECKING:
    from tui.model import Article, Comparison, Failure

Tell = Callable[[str], None]
"""Takes what the program is busy with, in words."""

PROGRESS_FROM = 50
"""Articles or stories from which on it is told how many of them are done; fewer are done before one could read it."""

_STEP = 25


@runtime_checkable
class Reporting(Protocol):
    """A screen that has a line for what was done."""

    def report(self, done: str) -> None:
        """Tell what was done, until the reader goes on."""


def read_in_portions(
    items: Iterable[Article | Failure],
    total: int,
    hand_on: Callable[[Sequence[Article | Failure]], None],
    tell: Tell,
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
            hand_on(portion)
            portion = []
        if total > PROGRESS_FROM and number % _STEP == 0:
            tell(f"reading {progress(number, total)}")
    return portion


def compare_stories(
    groups: Sequence[Sequence[Article]],
    known: Mapping[tuple[str, ...], Comparison],
    strictness: float,
    tell: Tell,
) -> tuple[Comparison, ...]:
    """The comparison of each story; one that is known already is taken as it is.

    Args:
        groups: The articles of each story.
        known: Comparisons by the origins of their articles.
        strictness: 0..1, what counts as a match.
        tell: Takes the progress.
    """
    from tui.matching import compare  # noqa: PLC0415 - not before the first paint

    found = []
    for number, articles in enumerate(groups, 1):
        if len(groups) > PROGRESS_FROM and number % _STEP == 0:
            tell(f"finding what the articles share, story {progress(number, len(groups))}")
        story = known.get(tuple(article.origin for article in articles))
        found.append(story or compare(tuple(articles), strictness=strictness))
    return tuple(found)


def progress(done: int, total: int) -> str:
    """How far something is: in numbers, and as a bar that needs no colour."""
    tenths = min(10, done * 10 // max(1, total))
    return f"{done} of {max(done, total)} {'▪' * tenths}{'▫' * (10 - tenths)}"


def so_far(articles: int) -> str:
    """What is told while there is no knowing how many there will be."""
    return f"reading, {count(articles, 'article')} so far"
