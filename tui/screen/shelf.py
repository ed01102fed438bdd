"""What lies on the desk: the articles by story and voice, and what could not be read. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum, auto
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from tui.screen import words
from tui.text import searchable

if TYPE_CHECKING:
    from tui.model import Article, Comparison, Failure


class RowKind(Enum):
    """What a row of the desk stands for."""

    STORY = auto()
    ARTICLE = auto()
    COPY = auto()
    WAITING = auto()
    FAILURE = auto()


class Order(StrEnum):
    """How stories, and the voices within them, are ordered."""

    FOUND = "as found"
    NEWEST = "newest first"
    SOURCE = "by source"
    LONGEST = "longest first"
    ALONE = "most told only here first"


class Row(NamedTuple):
    """A row of the desk.

    Attributes:
        kind: What it stands for.
        story: Index of the story on the shelf.
        article: Index of the article in its story, -1 where the row is none.
        failure: For an input that could not be read.
        origin: For an input that is not read yet.
    """

    kind: RowKind
    story: int = -1
    article: int = -1
    failure: Failure | None = None
    origin: str = ""

    @property
    def is_article(self) -> bool:
        """Whether there is something to read in it."""
        return self.article >= 0


@dataclass(frozen=True)
class Shelf:
    """A snapshot of what is there.

    Attributes:
        stories: The comparison of each story; of articles that are not matched yet, one that has no matches.
        failures: What could not be read.
        is_matched: Whether the comparisons are real.
        waiting: Origins that are not read yet.
    """

    stories: tuple[Comparison, ...] = ()
    failures: tuple[Failure, ...] = ()
    is_matched: bool = False
    waiting: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles, by story."""
        return tuple(article for story in self.stories for article in story.articles)

    @property
    def voices(self) -> int:
        """How many voices there are, all stories together."""
        return sum(len(set(story.voices)) for story in self.stories)

    def rows(self, order: Order = Order.FOUND, query: str = "") -> list[Row]:
        """The rows of the desk: stories with their articles, copies under the leader of their voice; failures last.

        Args:
            order: How stories, and articles within them, are ordered.
            query: Words that an article must have to be listed: in its text, headline, source, day or name.
        """
        return [
            *self._story_rows(order, searchable(query).split()),
            *(Row(RowKind.WAITING, origin=origin) for origin in self.waiting if _has(origin, query)),
            *(Row(RowKind.FAILURE, failure=failure) for failure in self.failures if _has(failure.origin, query)),
        ]

    def _story_rows(self, order: Order, wanted: list[str]) -> Iterator[Row]:
        stories = [(number, self._voices(number, order)) for number in range(len(self.stories))]
        if order is not Order.FOUND:
            stories.sort(key=lambda one: self._rank(one[0], one[1][0][0], order))
        for number, voices in stories:
            shown = [[index for index in voice if self._is_wanted(number, index, wanted)] for voice in voices]
            if any(shown):
                yield Row(RowKind.STORY, number)
            for voice, among in zip(voices, shown, strict=True):
                kinds = dict.fromkeys(voice[1:], RowKind.COPY)
                yield from (Row(kinds.get(index, RowKind.ARTICLE), number, index) for index in among)

    def _voices(self, number: int, order: Order) -> Sequence[tuple[int, ...]]:
        """The articles of a story by voice, in order; the leader of a voice first, its copies as found."""
        voices = self.stories[number].carriers
        return voices if order is Order.FOUND else sorted(voices, key=lambda one: self._rank(number, one[0], order))

    def _rank(self, number: int, index: int, order: Order) -> tuple[float | str, ...]:
        """What an article is sorted by; what is not known comes last."""
        story = self.stories[number]
        article = story.articles[index]
        match order:
            case Order.NEWEST:
                return (-(article.published or date.min).toordinal(),)
            case Order.SOURCE:
                return (float(article.source is None), (article.source or "").casefold())
            case Order.LONGEST:
                return (-len(article.sentences),)
            case _:
                return (story.coverage(index) if len(set(story.voices)) > 1 else 1.0,)

    def _is_wanted(self, number: int, index: int, wanted: list[str]) -> bool:
        return not wanted or all(part in self._searchable[number][index] for part in wanted)

    def prepare(self) -> None:
        """Fold all texts now, in a thread, so that the first letter of a filter need not wait for it."""
        _ = self._searchable

    @cached_property
    def _searchable(self) -> tuple[tuple[str, ...], ...]:
        """What is looked in, per article: its headline, source, authors, day, origin and text, folded."""
        return tuple(tuple(map(_told_of, story.articles)) for story in self.stories)

    def origin_of(self, row: Row) -> str:
        """The origin that a row stands for; empty for a story."""
        if row.is_article:
            return self.stories[row.story].articles[row.article].origin
        return row.failure.origin if row.failure else row.origin


def _told_of(article: Article) -> str:
    parts = [article.title or "", article.source or "", *article.authors, words.day(article), article.origin]
    return searchable(" ".join([*parts, *[sentence.text for sentence in article.sentences]]))


def _has(origin: str, query: str) -> bool:
    return all(part in searchable(origin) for part in searchable(query).split())


def unmatched(articles: tuple[Article, ...], failures: tuple[Failure, ...], waiting: tuple[str, ...] = ()) -> Shelf:
    """A shelf of articles that nothing is known of yet but what they say."""
    from tui.model import Comparison  # noqa: PLC0415 - the first paint needs no article

    story = Comparison(articles, tuple(range(len(articles))), 0.5, (), (), ())
    return Shelf((story,) if articles else (), failures, waiting=waiting)
