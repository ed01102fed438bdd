"""What lies on the desk: the articles by story and voice, and what could not be read. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, StrEnum, auto
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


class DeskOrder(StrEnum):
    """How stories, and the voices within them, are ordered."""

    FOUND = "as found"
    NEWEST = "newest first"
    SOURCE = "by source"
    LONGEST = "longest first"
    ALONE = "most told only here first"


class DeskRow(NamedTuple):
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
        is_matched: Whether all comparisons are real.
        waiting: Origins that are not read yet.
        is_grouped: Whether the stories are known, compared or not.
        compared: Indexes of the stories whose comparisons are real while others are not yet.
        folded: Per origin what is looked in, once it was asked for; shared by the shelves that follow each other.
    """

    stories: tuple[Comparison, ...] = ()
    failures: tuple[Failure, ...] = ()
    is_matched: bool = False
    waiting: tuple[str, ...] = ()
    is_grouped: bool = False
    compared: frozenset[int] = frozenset()
    folded: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def is_compared(self, story: int) -> bool:
        """Whether the comparison of a story is real."""
        return self.is_matched or story in self.compared

    def known(self) -> dict[tuple[str, ...], Comparison]:
        """The real comparisons by the origins of their articles."""
        real = [story for number, story in enumerate(self.stories) if self.is_compared(number)]
        return {tuple([article.origin for article in story.articles]): story for story in real}

    def with_compared(self, found: Mapping[int, Comparison]) -> Shelf:
        """The shelf with more stories compared.

        Args:
            found: The comparisons of the stories, by their indexes.
        """
        stories = tuple([found.get(number, story) for number, story in enumerate(self.stories)])
        compared = self.compared | found.keys()
        is_matched = len(compared) == len(stories)
        return replace(self, stories=stories, compared=compared, is_matched=is_matched)

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles, by story."""
        return tuple(article for story in self.stories for article in story.articles)

    @property
    def voices(self) -> int:
        """How many voices there are, all stories together."""
        return sum(len(set(story.voices)) for story in self.stories)

    def rows(self, order: DeskOrder = DeskOrder.FOUND, query: str = "") -> list[DeskRow]:
        """The rows of the desk: stories with their articles, copies under the leader of their voice; failures last.

        Args:
            order: How stories, and articles within them, are ordered.
            query: Words that an article must have to be listed: in its text, headline, source, day or name.
        """
        return [
            *self._story_rows(order, searchable(query).split()),
            *(DeskRow(RowKind.WAITING, origin=origin) for origin in self.waiting if _has(origin, query)),
            *(DeskRow(RowKind.FAILURE, failure=failure) for failure in self.failures if _has(failure.origin, query)),
        ]

    def _story_rows(self, order: DeskOrder, wanted: list[str]) -> Iterator[DeskRow]:
        stories = [(number, self._voices(number, order)) for number in range(len(self.stories))]
        if order is not DeskOrder.FOUND:
            stories.sort(key=lambda one: self._rank(one[0], one[1][0][0], order))
        for number, voices in stories:
            shown = [[index for index in voice if self._is_wanted(number, index, wanted)] for voice in voices]
            if any(shown):
                yield DeskRow(RowKind.STORY, number)
            for voice, among in zip(voices, shown, strict=True):
                kinds = dict.fromkeys(voice[1:], RowKind.COPY)
                yield from (DeskRow(kinds.get(index, RowKind.ARTICLE), number, index) for index in among)

    def _voices(self, number: int, order: DeskOrder) -> Sequence[tuple[int, ...]]:
        """The articles of a story by voice, in order; the leader of a voice first, its copies as found."""
        voices = self.stories[number].carriers
        return voices if order is DeskOrder.FOUND else sorted(voices, key=lambda one: self._rank(number, one[0], order))

    def _rank(self, number: int, index: int, order: DeskOrder) -> tuple[float | str, ...]:
        """What an article is sorted by; what is not known comes last."""
        story = self.stories[number]
        article = story.articles[index]
        match order:
            case DeskOrder.NEWEST:
                return (-(article.published or date.min).toordinal(),)
            case DeskOrder.SOURCE:
                return (float(article.source is None), (article.source or "").casefold())
            case DeskOrder.LONGEST:
                return (-len(article.sentences),)
            case _:
                return (story.coverage(index) if len(set(story.voices)) > 1 else 1.0,)

    def _is_wanted(self, number: int, index: int, wanted: list[str]) -> bool:
        return not wanted or all(part in self._searchable(self.stories[number].articles[index]) for part in wanted)

    def prepare(self) -> None:
        """Fold all texts now, in a thread, so that the first letter of a filter need not wait for it."""
        for article in self.articles:
            self._searchable(article)

    def _searchable(self, article: Article) -> str:
        """What is looked in: headline, source, authors, day, origin and text, folded."""
        known = self.folded.get(article.origin)
        if known is None:
            known = self.folded[article.origin] = _told_of(article)
        return known

    def origin_of(self, row: DeskRow) -> str:
        """The origin that a row stands for; empty for a story."""
        if row.is_article:
            return self.stories[row.story].articles[row.article].origin
        return row.failure.origin if row.failure else row.origin


def _told_of(article: Article) -> str:
    parts = [article.title or "", article.source or "", *article.authors, words.dated(article), article.origin]
    return searchable(" ".join([*parts, *[sentence.text for sentence in article.sentences]]))


def _has(origin: str, query: str) -> bool:
    return all(part in searchable(origin) for part in searchable(query).split())


def unmatched(articles: tuple[Article, ...], failures: tuple[Failure, ...], waiting: tuple[str, ...] = ()) -> Shelf:
    """A shelf of articles that nothing is known of yet but what they say."""
    return Shelf((_bare(articles),) if articles else (), failures, waiting=waiting)


def grouped(
    groups: Sequence[tuple[Article, ...]],
    known: Mapping[tuple[str, ...], Comparison],
    failures: tuple[Failure, ...],
    folded: dict[str, str],
) -> Shelf:
    """A shelf of stories of which some are compared already.

    Args:
        groups: The articles of each story.
        known: Comparisons by the origins of their articles.
        failures: What could not be read.
        folded: From the shelf before.
    """
    found = [known.get(tuple(article.origin for article in articles)) for articles in groups]
    stories = tuple([story or _bare(articles) for story, articles in zip(found, groups, strict=True)])
    compared = frozenset([number for number, story in enumerate(found) if story])
    return Shelf(stories, failures, len(compared) == len(stories), is_grouped=True, compared=compared, folded=folded)


def _bare(articles: tuple[Article, ...]) -> Comparison:
    """Articles that are not compared yet."""
    from tui.model import Comparison  # noqa: PLC0415 - the first paint needs no article

    return Comparison(articles, tuple(range(len(articles))), 0.5, (), (), ())
