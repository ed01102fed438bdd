"""Several articles and what they have in common: the look-ups that screens and exports ask."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tui.model.lookups import UNMATCHED, Lookups
from tui.model.match import Address, Disagreement, Match, Passage, Verdict, other_end
from tui.vocabulary import CLOSENESS, Kind, Status

if TYPE_CHECKING:
    from tui.model.article import Article, Sentence
    from tui.model.disputes import Dispute

_KINDS = (*CLOSENESS, None)
"""Kinds by their closeness."""


@dataclass(frozen=True)
class Comparison:
    """Articles and what their sentences have in common, at one strictness.

    Attributes:
        articles: As given.
        voices: Per article the number of its voice, counted from 0 in order of appearance; copies share one.
        strictness: 0..1, the score from which on a candidate is a match.
        matches: Best first within an address order; copies included.
        passages: In order of their first member.
        disagreements: Per pair of sentences, in order of address; `disputes` has each thing once.
        candidates: Every scored pair that some strictness on the screen would show, whatever the strictness now.
        verdicts: What the reader said of pairs of sentences; `matches` and all that follows from them agree with it.
        partial: What was left out because the texts are too large, as clauses in words; None where nothing was.
    """

    articles: tuple[Article, ...]
    voices: tuple[int, ...]
    strictness: float
    matches: tuple[Match, ...]
    passages: tuple[Passage, ...]
    disagreements: tuple[Disagreement, ...]
    candidates: tuple[Match, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    partial: str | None = None

    @cached_property
    def _lookups(self) -> Lookups:
        return Lookups.of([len(article.sentences) for article in self.articles], self.voices, self.matches)

    @cached_property
    def carriers(self) -> tuple[tuple[int, ...], ...]:
        """Per voice the articles that carry it: its leader first, the other copies in order of appearance.

        The leader, the one that stands for the voice, is the copy of which most is known (title, source, day,
        authors); of those the one with the most text; of those the first.
        """
        found: defaultdict[int, list[int]] = defaultdict(list)
        for article, voice in enumerate(self.voices):
            found[voice].append(article)
        return tuple(_leader_first(found[voice], self.articles) for voice in sorted(found))

    @cached_property
    def title(self) -> str:
        """The headline of the article that shares most, else the first words that there are."""
        titled = [index for index, article in enumerate(self.articles) if article.title]
        if titled:
            return self.articles[max(titled, key=self.coverage)].title or ""
        return next((article.sentences[0].text for article in self.articles if article.sentences), "Comparison")

    def leader(self, article: int) -> int:
        """The article that stands for the voice of another; itself where it has no copies."""
        return self.carriers[self.voices[article]][0]

    @cached_property
    def _is_one_voice(self) -> bool:
        return len(set(self.voices)) == 1

    @cached_property
    def _passages(self) -> dict[Address, list[Passage]]:
        found: defaultdict[Address, list[Passage]] = defaultdict(list)
        for passage in self.passages:
            for member in passage.members:
                found[member].append(passage)
        return dict(found)

    @cached_property
    def _ordered_passages(self) -> dict[Address, tuple[Passage, ...]]:
        """The passages of the sentences that were asked for, strongest first."""
        return {}

    def _strongest_first(self, address: Address, passages: list[Passage]) -> tuple[Passage, ...]:
        """The passages of a sentence; the one that its best match is in comes first."""
        if len(passages) == 1:
            return tuple(passages)
        scores = {other_end(match, address): match.score for match in self.told_elsewhere(address)}

        def strength(passage: Passage) -> tuple[float, int, int]:
            best = max(scores.get(member, 0.0) for member in passage.members)
            return -best, -len(passage.voices), passage.id

        return tuple(sorted(passages, key=strength))

    @cached_property
    def _disagreements(self) -> dict[Address, tuple[Disagreement, ...]]:
        found: defaultdict[Address, list[Disagreement]] = defaultdict(list)
        for disagreement in self.disagreements:
            found[disagreement.a].append(disagreement)
            found[disagreement.b].append(disagreement)
        return {address: tuple(rows) for address, rows in found.items()}

    @cached_property
    def disputes(self) -> tuple[Dispute, ...]:
        """The disagreements as a reader counts them: each once, whatever copies and passages repeat."""
        from tui.model.disputes import disputes_of  # noqa: PLC0415 - when somebody counts or lists them

        return disputes_of(self)

    @cached_property
    def _dispute_of(self) -> dict[Disagreement, int]:
        return {row: number for number, dispute in enumerate(self.disputes) for row in dispute.rows}

    def take_over(self, before: Comparison, gone: Sequence[Match] = (), come: Sequence[Match] = ()) -> None:
        """Use what was looked up in another comparison of the same articles, so that only what changed is looked up.

        Args:
            before: The other.
            gone: Its matches that this one has not.
            come: The matches that only this one has.
        """
        vars(self)["_lookups"] = before._lookups.after(gone, come)

    def sentence(self, address: Address) -> Sentence:
        """The sentence at an address."""
        return self.articles[address[0]].sentences[address[1]]

    def matches_of(self, address: Address) -> tuple[Match, ...]:
        """The matches of a sentence, best first, copies included."""
        return self._lookups.partners.get(address, ())

    def told_elsewhere(self, address: Address) -> tuple[Match, ...]:
        """The matches of a sentence with other voices, best first; where there is one voice only, with its copies."""
        if self._is_one_voice:
            return self.matches_of(address)
        voice = self.voices[address[0]]
        return tuple(m for m in self.matches_of(address) if self.voices[other_end(m, address)[0]] != voice)

    def status(self, address: Address) -> Status:
        """Whether another voice says it too."""
        return Status.UNIQUE if self.kind(address) is None else Status.SHARED

    def kind(self, address: Address) -> Kind | None:
        """The closest kind among the matches of a sentence with other voices, None where it is unique."""
        return _KINDS[self._lookups.closeness[address[0]][address[1]]]

    def closeness(self, article: int) -> bytes:
        """Per sentence of an article the rank of its kind in `CLOSENESS`, `UNMATCHED` where it is unique."""
        return self._lookups.closeness[article]

    def passage_of(self, address: Address) -> Passage | None:
        """The passage that a sentence belongs to, the strongest where there are several; None where it is unique."""
        return next(iter(self.passages_of(address)), None)

    def passages_of(self, address: Address) -> tuple[Passage, ...]:
        """All passages that a sentence belongs to, strongest first: every match with another voice lies in one."""
        passages = self._passages.get(address)
        if passages is None:
            return ()
        if address not in self._ordered_passages:
            self._ordered_passages[address] = self._strongest_first(address, passages)
        return self._ordered_passages[address]

    def disagreements_of(self, address: Address) -> tuple[Disagreement, ...]:
        """The disagreements that a sentence takes part in."""
        return self._disagreements.get(address, ())

    def dispute_of(self, disagreement: Disagreement) -> int:
        """Index of the dispute that a disagreement belongs to."""
        return self._dispute_of[disagreement]

    def disputes_at(self, address: Address) -> tuple[Dispute, ...]:
        """The disputes that a sentence takes part in."""
        numbers = {self.dispute_of(row) for row in self.disagreements_of(address)}
        return tuple(self.disputes[number] for number in sorted(numbers))

    def disputes_among(self, addresses: Collection[Address]) -> tuple[int, ...]:
        """Indexes of the disputes that some sentences have with each other, or with one that none of them matches.

        The latter only where the sentence is of one passage: which of several its disputed words are of nobody knows.
        """
        ends = [(row, address) for address in addresses for row in self.disagreements_of(address)]
        if not ends:
            return ()
        within = set(addresses)
        told_here = {
            row
            for row, end in ends
            if (row.a in within and row.b in within) or not (row.is_matched or len(self._passages.get(end, ())) > 1)
        }
        return tuple(sorted({self.dispute_of(row) for row in told_here}))

    def shared_count(self, article: int) -> int:
        """How many sentences of an article other voices also have."""
        return len(self.closeness(article)) - self.closeness(article).count(UNMATCHED)

    def coverage(self, article: int) -> float:
        """The share of an article's sentences that other voices also have, 0..1."""
        count = len(self.articles[article].sentences)
        return self.shared_count(article) / count if count else 0.0


def _leader_first(copies: list[int], articles: tuple[Article, ...]) -> tuple[int, ...]:
    if len(copies) == 1:
        return (copies[0],)
    leader = max(copies, key=lambda number: (*_standing(articles[number]), -number))
    return (leader, *(number for number in copies if number != leader))


def _standing(article: Article) -> tuple[int, int]:
    """How much is known of an article, and how much it says."""
    known = (article.title, article.source, article.published, article.authors)
    return sum(map(bool, known)), sum(len(sentence.text) for sentence in article.sentences)
