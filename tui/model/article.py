"""One report: its text, the blocks that partition it, its sentences."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from tui.vocabulary import Dropped, Part


@dataclass(frozen=True, slots=True)
class Block:
    """A run of an article's text. The blocks of an article partition its text, in order.

    Attributes:
        start: Offset of the first code point in `Article.text`.
        end: Offset after the last code point.
        part: What it is in the article, or None where it was dropped.
        dropped: Why it is not part of the report, or None where it was kept.
        rule: In words, what decided.
        probability: How likely it is that this was rightly kept or dropped, 0..1; None where a rule decided.
        left_out: (start, end) of what in it is no word of the report: marks of emphasis and of quoted mail, the break
            behind a hyphen. In order, apart from each other.
    """

    start: int
    end: int
    part: Part | None
    dropped: Dropped | None
    rule: str
    probability: float | None = None
    left_out: tuple[tuple[int, int], ...] = ()

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
        text: The same words with white space folded and marks removed: of Markdown, of quoted mail, the break behind
            a hyphen.
        part: The part of the block that holds it.
        block: Index of that block in `Article.blocks`.
    """

    start: int
    end: int
    text: str
    part: Part
    block: int

    def __init__(self, start: int, end: int, text: str, part: Part, block: int) -> None:
        """Fill the slots: a long text has a hundred thousand, and the way of frozen dataclasses takes twice as long."""
        _SET_START(self, start)
        _SET_END(self, end)
        _SET_TEXT(self, text)
        _SET_PART(self, part)
        _SET_BLOCK(self, block)


_SET_START, _SET_END, _SET_TEXT, _SET_PART, _SET_BLOCK = (
    vars(Sentence)[field.name].__set__ for field in fields(Sentence)
)


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
        updated: Day of the last change that the publisher names, or None.
        provenance: (field, in words how it is known) for each of the fields title, source, authors, published, updated,
            url and language that is known.
        hidden: What was taken out of the text though nobody would have seen it: (what it is, how many).
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
    hidden: tuple[tuple[str, int], ...] = ()
    updated: date | None = None
    provenance: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """What to call the article in a list: its source, else its title, else its origin."""
        return self.source or self.title or self.origin


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one event."""

    articles: tuple[Article, ...]
