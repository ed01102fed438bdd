"""The report: a comparison with what made it, and the views of it that the formats share.

Every format is written from a `Report`, so that all of them say the same. Nothing here knows a format.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from tui import __version__
from tui.model import (
    Address,
    Band,
    Comparison,
    CopyDifferences,
    Failure,
    Match,
    Passage,
    QuotationFamily,
    Status,
    other_end,
)
from tui.text import fold


@dataclass(frozen=True, slots=True)
class Wording:
    """Sentences that say something in the same words.

    Attributes:
        addresses: Where they stand, in order; at least one.
        tie: The best match between one of them and an earlier wording of the passage; None for the first wording.
    """

    addresses: tuple[Address, ...]
    tie: Match | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """A passage with its wordings.

    Attributes:
        passage: What is told.
        articles: Who tells it, ascending.
        wordings: How, in order of where each stands first.
        disputes: Indexes of what its sentences disagree on, in `Comparison.disputes`.
    """

    passage: Passage
    articles: tuple[int, ...]
    wordings: tuple[Wording, ...]
    disputes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Alone:
    """What only one voice says.

    Attributes:
        voice: Its number.
        articles: The articles of the voice.
        wordings: Its unique sentences; those of copies stand together.
    """

    voice: int
    articles: tuple[int, ...]
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Copies:
    """Two copies of one text that differ.

    Attributes:
        a: The first article of the voice.
        b: Another of its articles.
        found: In what they differ.
    """

    a: int
    b: int
    found: CopyDifferences


@dataclass(frozen=True)
class Report:
    """What is written down of a comparison.

    Attributes:
        comparison: At the strictness, and with the verdicts, that are shown.
        failures: The inputs that could not be read.
        version: Of the program that made it.
    """

    comparison: Comparison
    failures: Sequence[Failure] = ()
    version: str = __version__

    @cached_property
    def bands(self) -> tuple[Band, ...]:
        """The bands that the matches have, surest first."""
        present = {match.band for match in self.comparison.matches}
        return tuple(band for band in Band if band in present)

    @cached_property
    def voices(self) -> dict[int, tuple[int, ...]]:
        """Per voice its articles; the first of them leads it and stands for it."""
        return dict(enumerate(self.comparison.carriers))

    @cached_property
    def stories(self) -> tuple[tuple[int, ...], ...]:
        """The articles by the event that they are about, each story ascending: one where all are about one event."""
        from tui.matching import group_stories  # noqa: PLC0415 - not every format has them

        articles = self.comparison.articles
        places = {id(article): index for index, article in enumerate(articles)}
        return tuple(tuple(places[id(article)] for article in story.articles) for story in group_stories(articles))

    @cached_property
    def families(self) -> tuple[QuotationFamily, ...]:
        """The utterances that several voices quote."""
        from tui.matching.quotations import families  # noqa: PLC0415 - not every format has them

        return families(self.comparison)

    @cached_property
    def copies(self) -> tuple[Copies, ...]:
        """The copies that differ from the leader of their voice."""
        from tui.matching.copies import copy_differences  # noqa: PLC0415 - not every format has them

        pairs = [(articles[0], other) for articles in self.voices.values() for other in articles[1:]]
        told = [Copies(a, b, copy_differences(self.comparison, a, b)) for a, b in pairs]
        return tuple([one for one in told if one.found.only_a or one.found.only_b or one.found.edited])

    @cached_property
    def tellings(self) -> tuple[Telling, ...]:
        """The passages with their wordings, in order."""
        return tuple([self._telling(passage) for passage in self.comparison.passages])

    @cached_property
    def alone(self) -> tuple[Alone, ...]:
        """Per voice what nobody else says."""
        return tuple([self._alone(voice, articles) for voice, articles in self.voices.items()])

    def others(self, article: int) -> tuple[int, ...]:
        """The other articles of its voice."""
        return tuple(other for other in self.voices[self.comparison.voices[article]] if other != article)

    def _telling(self, passage: Passage) -> Telling:
        comparison = self.comparison
        members = set(passage.members)
        earlier: set[Address] = set()
        wordings: list[Wording] = []
        for addresses in self._same_words(passage.members):
            tie = (self._tie(addresses, earlier) or self._tie(addresses, members - set(addresses))) if earlier else None
            wordings.append(Wording(addresses, tie))
            earlier.update(addresses)
        articles = tuple(sorted({article for article, _ in members}))
        return Telling(passage, articles, tuple(wordings), comparison.disputes_among(members))

    def _tie(self, addresses: Iterable[Address], others: set[Address]) -> Match | None:
        """The best match that leads from one of some addresses to one of the others."""
        ties = [
            match
            for address in addresses
            for match in self.comparison.matches_of(address)
            if other_end(match, address) in others
        ]
        return max(ties, key=lambda match: match.score, default=None)

    def _alone(self, voice: int, articles: tuple[int, ...]) -> Alone:
        comparison = self.comparison
        unique = [
            (index, n)
            for index in articles
            for n in range(len(comparison.articles[index].sentences))
            if comparison.status((index, n)) is Status.UNIQUE
        ]
        return Alone(voice, articles, tuple(Wording(addresses) for addresses in self._same_words(unique)))

    def _same_words(self, addresses: Iterable[Address]) -> list[tuple[Address, ...]]:
        """Addresses grouped by what stands there, in order of the first of each group."""
        groups: defaultdict[str, list[Address]] = defaultdict(list)
        for address in addresses:
            groups[fold(self.comparison.sentence(address).text)].append(address)
        return [tuple(group) for group in groups.values()]
