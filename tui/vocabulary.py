"""The fixed words of the program: parts of an article, reasons to drop text, kinds and bands of matches, formats.

One word for one thing, in code, on the screen, in exports and in the documentation.
"""

from __future__ import annotations

from enum import StrEnum


class Part(StrEnum):
    """What a kept block is in its article."""

    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    BODY = "body"
    SUBHEADING = "subheading"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"


SPOKEN_PARTS = frozenset(Part) - {Part.BYLINE, Part.DATELINE}
"""The parts that state something: their sentences are compared. Bylines and datelines are kept but hold none."""


class Dropped(StrEnum):
    """Why a block is not part of the report."""

    ADVERTISEMENT = "advertisement"
    NAVIGATION = "navigation"
    TEASER = "teaser"
    SHARE = "share"
    NEWSLETTER = "newsletter"
    COMMENTS = "comments"
    LEGAL = "legal"
    BIOGRAPHY = "biography"
    DUPLICATE = "duplicate"
    MARKUP = "markup"
    OTHER = "other"


class Kind(StrEnum):
    """How two matched sentences say the same, closest first."""

    IDENTICAL = "identical"
    EDITED = "edited"
    QUOTE = "quote"
    REWORDED = "reworded"
    CONTAINED = "contained"


CLOSENESS = {kind: rank for rank, kind in enumerate(Kind)}
"""Rank of a kind, 0 for the closest: the kind of a sentence is the closest kind of its matches."""


class Band(StrEnum):
    """How sure a match is, in words instead of per cents."""

    SAME = "same"
    STRONG = "strong"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Status(StrEnum):
    """Whether another voice says what a sentence says."""

    SHARED = "shared"
    UNIQUE = "unique"


class Format(StrEnum):
    """A form in which a report can be written."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    CSV = "csv"
    PASSIM = "passim"


class Table(StrEnum):
    """What a row of a report as CSV is."""

    SENTENCES = "sentences"
    MATCHES = "matches"
    ARTICLES = "articles"


def counted(number: int, noun: str) -> str:
    """A number with its noun, in the plural where it is not one.

    >>> counted(1, "article"), counted(3, "voice"), counted(0, "story")
    ('1 article', '3 voices', '0 stories')
    """
    if number == 1:
        return f"1 {noun}"
    return f"{number} {noun[:-1]}ies" if noun.endswith("ry") else f"{number} {noun}s"


def listed(words: str) -> frozenset[str]:
    """The words of a table that is written as one string.

    >>> sorted(listed("of the and"))
    ['and', 'of', 'the']
    """
    return frozenset(words.split())
