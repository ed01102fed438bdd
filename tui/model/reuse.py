"""Text that articles share beyond single sentences: runs of it, and copies with what differs in them."""

from __future__ import annotations

from dataclasses import dataclass

from tui.model.match import Address


@dataclass(frozen=True, slots=True)
class Stretch:
    """One side of a run.

    Attributes:
        article: Index of the article.
        start: Offset of its first code point in the article's text.
        end: Offset after the last one.
        first: Index of the sentence that it begins in.
        last: Index of the sentence that it ends in.
    """

    article: int
    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch that two articles have in common.

    Attributes:
        a: Where it stands in the one article.
        b: Where it stands in the other, which comes after it.
        is_verbatim: Whether it has mostly the same words in the same order; else it is worded anew.
    """

    a: Stretch
    b: Stretch
    is_verbatim: bool


@dataclass(frozen=True, slots=True)
class CopyDifferences:
    """What differs between two copies of one text.

    Attributes:
        only_a: Sentences that only the one copy has, in order.
        only_b: Sentences that only the other has.
        edited: Sentences that both have with small changes: of the one, of the other.
    """

    only_a: tuple[Address, ...]
    only_b: tuple[Address, ...]
    edited: tuple[tuple[Address, Address], ...]
