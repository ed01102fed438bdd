"""What lies on the desk: the articles by story and voice, and what could not be read. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from tui.model import Article, Comparison, Failure


class RowKind(Enum):
    """What a row of the desk stands for."""

    STORY = auto()
    ARTICLE = auto()
    COPY = auto()
    WAITING = auto()
    FAILURE = auto()


@dataclass(frozen=True, slots=True)
class Row:
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

    def rows(self) -> list[Row]:
        """The rows of the desk: stories with their articles, copies under the first of their voice; failures last."""
        return [
            *self._story_rows(),
            *(Row(RowKind.WAITING, origin=origin) for origin in self.waiting),
            *(Row(RowKind.FAILURE, failure=failure) for failure in self.failures),
        ]

    def _story_rows(self) -> Iterator[Row]:
        for number, story in enumerate(self.stories):
            yield Row(RowKind.STORY, number)
            by_voice: dict[int, list[int]] = {}
            for index, voice in enumerate(story.voices):
                by_voice.setdefault(voice, []).append(index)
            for first, *copies in by_voice.values():
                yield Row(RowKind.ARTICLE, number, first)
                yield from (Row(RowKind.COPY, number, copy) for copy in copies)

    def origin_of(self, row: Row) -> str:
        """The origin that a row stands for; empty for a story."""
        if row.is_article:
            return self.stories[row.story].articles[row.article].origin
        return row.failure.origin if row.failure else row.origin


def unmatched(articles: tuple[Article, ...], failures: tuple[Failure, ...], waiting: tuple[str, ...] = ()) -> Shelf:
    """A shelf of articles that nothing is known of yet but what they say."""
    story = Comparison(articles, tuple(range(len(articles))), 0.5, (), (), ())
    return Shelf((story,) if articles else (), failures, waiting=waiting)
