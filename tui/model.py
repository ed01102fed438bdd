"""What the program knows: articles, their blocks and sentences, matches, passages, comparisons.

Frozen data and look-ups only. Nothing here reads, scores or draws; every other layer builds on it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from tui.vocabulary import CLOSENESS, SPOKEN_PARTS, Band, Dropped, Kind, Part, Status

__all__ = [
    "CLOSENESS",
    "SPOKEN_PARTS",
    "Address",
    "Article",
    "Band",
    "Block",
    "Comparison",
    "Disagreement",
    "Dropped",
    "Evidence",
    "Failure",
    "Kind",
    "Match",
    "Part",
    "Passage",
    "QuotationFamily",
    "QuotationForm",
    "ReadError",
    "Sentence",
    "Status",
    "Story",
    "Verdict",
    "other_end",
]

Address = tuple[int, int]
"""A sentence of a comparison: (index of the article, index of the sentence in it)."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of an article's text. The blocks of an article partition its text, in order.

    Attributes:
        start: Offset of the first code point in `Article.text`.
        end: Offset after the last code point.
        part: What it is in the article, or None where it was dropped.
        dropped: Why it is not part of the report, or None where it was kept.
        rule: In words, what decided.
    """

    start: int
    end: int
    part: Part | None
    dropped: Dropped | None
    rule: str

    @property
    def is_kept(self) -> bool:
        """Whether the block belongs to the report."""
        return self.dropped is None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in a kept block.

    Attributes:
        start: Offset of the first code point in `Article.text`.
        end: Offset after the last code point.
        text: The same words with white space folded and, from HTML, markup removed.
        part: The part of the block that holds it.
        block: Index of that block in `Article.blocks`.
    """

    start: int
    end: int
    text: str
    part: Part
    block: int


@dataclass(frozen=True, slots=True)
class Article:
    """One report.

    Attributes:
        origin: Where the bytes came from: a path, a URL, "-" for standard input. Safe to show.
        sha256: Of the bytes, in hexadecimal.
        title: The headline, or None where none was found.
        source: The outlet that published it, or None where that is not known.
        authors: As printed.
        published: Day of publication, or None where that is not known.
        url: Canonical address, or None.
        language: ISO 639-1 code, or None.
        encoding: How the bytes were decoded, in words.
        text: All text of the origin, decoded and made safe, before cleaning.
        blocks: A partition of `text`.
        sentences: The sentences of the report, in order.
    """

    origin: str
    sha256: str
    title: str | None
    source: str | None
    authors: tuple[str, ...]
    published: date | None
    url: str | None
    language: str | None
    encoding: str
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]

    @property
    def name(self) -> str:
        """What to call the article in a list: its source, else its title, else its origin."""
        return self.source or self.title or self.origin


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be read.

    Attributes:
        origin: Its name, safe to show.
        reason: One clause for the reader, without the name.
    """

    origin: str
    reason: str

    def __str__(self) -> str:
        """The line that a reader sees."""
        return f"{self.origin}: {self.reason}"


class ReadError(Exception):
    """Raised where an input cannot become an article; carries the `Failure` to show."""

    def __init__(self, origin: str, reason: str) -> None:
        """Keep what failed and why."""
        super().__init__(f"{origin}: {reason}")
        self.failure = Failure(origin, reason)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against a match.

    Attributes:
        feature: The reason's name, in words.
        weight: What it adds to the score's logit; negative speaks against the match.
        words: The words, numbers or names that it rests on; may be empty.
    """

    feature: str
    weight: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Two sentences of different articles that say the same; a's article comes before b's.

    Attributes:
        a: Address of the one sentence.
        b: Address of the other.
        kind: How they say the same.
        inner: For `contained`, which of the two is inside the other; else None.
        score: 0..1; 0.5 is the bar that the program ships with.
        band: The score in words.
        evidence: What decided, strongest first.
    """

    a: Address
    b: Address
    kind: Kind
    inner: Literal["a", "b"] | None
    score: float
    band: Band
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of two or more voices that say the same thing; of one voice where all articles are its copies.

    A sentence that states two things may belong to two passages.

    Attributes:
        id: Index of the passage in its comparison.
        members: Addresses, in order of article and sentence.
        voices: The voices that tell it, ascending.
        kind: The closest kind of its matches between two voices.
        representative: The member that has most in common with the others, None where that was not asked.
    """

    id: int
    members: tuple[Address, ...]
    voices: tuple[int, ...]
    kind: Kind = Kind.REWORDED
    representative: Address | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two matched sentences that give different figures, days or names, or where one denies or hedges.

    Attributes:
        a: Address of the one sentence.
        b: Address of the other.
        what: "number", "date", "name", "negation" or "hedge".
        a_text: The words of a's sentence that differ, as they stand there.
        b_text: Those of b's sentence.
    """

    a: Address
    b: Address
    what: str
    a_text: str
    b_text: str


@dataclass(frozen=True, slots=True)
class QuotationForm:
    """One wording of an utterance that articles quote.

    Attributes:
        words: As they stand between quotation marks.
        addresses: The sentences that quote it so, in order.
        is_cut: Whether a longer form of the family has the same words in the same order, and more.
        verb: The verb of saying that goes with it, where there is one.
    """

    words: str
    addresses: tuple[Address, ...]
    is_cut: bool
    verb: str | None


@dataclass(frozen=True, slots=True)
class QuotationFamily:
    """Every form in which several voices give one utterance.

    Attributes:
        speaker: Whose words they are, None where that cannot be told.
        forms: The longest first.
    """

    speaker: str | None
    forms: tuple[QuotationForm, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the reader said of two sentences; a's article comes before b's.

    Attributes:
        a: Address of the one sentence.
        b: Address of the other.
        says_same: Whether the two say the same: False takes a match away, True confirms one or makes one.
        reason: Why, in the reader's words, safe to show; may be empty.
    """

    a: Address
    b: Address
    says_same: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one event."""

    articles: tuple[Article, ...]


@dataclass(frozen=True)
class Comparison:
    """Articles and what their sentences have in common, at one strictness.

    Attributes:
        articles: As given.
        voices: Per article the number of its voice, counted from 0 in order of appearance; copies share one.
        strictness: 0..1, the score from which on a candidate is a match.
        matches: Best first within an address order; copies included.
        passages: In order of their first member.
        disagreements: In order of address.
        candidates: Every scored pair that some strictness on the screen would show, whatever the strictness now.
        verdicts: What the reader said of pairs of sentences; `matches` and all that follows from them agree with it.
    """

    articles: tuple[Article, ...]
    voices: tuple[int, ...]
    strictness: float
    matches: tuple[Match, ...]
    passages: tuple[Passage, ...]
    disagreements: tuple[Disagreement, ...]
    candidates: tuple[Match, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @cached_property
    def _partners(self) -> dict[Address, tuple[Match, ...]]:
        found: defaultdict[Address, list[Match]] = defaultdict(list)
        for match in self.matches:
            found[match.a].append(match)
            found[match.b].append(match)
        return {address: tuple(sorted(found[address], key=lambda m: -m.score)) for address in found}

    @cached_property
    def _is_one_voice(self) -> bool:
        return len(set(self.voices)) == 1

    @cached_property
    def _kinds(self) -> dict[Address, Kind]:
        found: dict[Address, Kind] = {}
        for match in self.matches:
            if self._is_one_voice or self.voices[match.a[0]] != self.voices[match.b[0]]:
                for end in (match.a, match.b):
                    found[end] = min(found.get(end, match.kind), match.kind, key=CLOSENESS.__getitem__)
        return found

    @cached_property
    def _shared_counts(self) -> Counter[int]:
        return Counter(article for article, _ in self._kinds)

    @cached_property
    def _passages(self) -> dict[Address, tuple[Passage, ...]]:
        found: defaultdict[Address, list[Passage]] = defaultdict(list)
        for passage in self.passages:
            for member in passage.members:
                found[member].append(passage)
        return {address: self._strongest_first(address, passages) for address, passages in found.items()}

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

    def sentence(self, address: Address) -> Sentence:
        """The sentence at an address."""
        return self.articles[address[0]].sentences[address[1]]

    def matches_of(self, address: Address) -> tuple[Match, ...]:
        """The matches of a sentence, best first, copies included."""
        return self._partners.get(address, ())

    def told_elsewhere(self, address: Address) -> tuple[Match, ...]:
        """The matches of a sentence with other voices, best first; where there is one voice only, with its copies."""
        if self._is_one_voice:
            return self.matches_of(address)
        voice = self.voices[address[0]]
        return tuple(m for m in self.matches_of(address) if self.voices[other_end(m, address)[0]] != voice)

    def status(self, address: Address) -> Status:
        """Whether another voice says it too."""
        return Status.SHARED if address in self._kinds else Status.UNIQUE

    def kind(self, address: Address) -> Kind | None:
        """The closest kind among the matches of a sentence with other voices, None where it is unique."""
        return self._kinds.get(address)

    def passage_of(self, address: Address) -> Passage | None:
        """The passage that a sentence belongs to, the strongest where there are several; None where it is unique."""
        return next(iter(self.passages_of(address)), None)

    def passages_of(self, address: Address) -> tuple[Passage, ...]:
        """All passages that a sentence belongs to, strongest first: every match with another voice lies in one."""
        return self._passages.get(address, ())

    def disagreements_of(self, address: Address) -> tuple[Disagreement, ...]:
        """The disagreements that a sentence takes part in."""
        return self._disagreements.get(address, ())

    def coverage(self, article: int) -> float:
        """The share of an article's sentences that other voices also have, 0..1."""
        count = len(self.articles[article].sentences)
        return self._shared_counts[article] / count if count else 0.0


def other_end(match: Match, address: Address) -> Address:
    """The address that a match leads to from one of its ends."""
    return match.b if match.a == address else match.a
