"""What the reader says of the cleaning: a block belongs to the report after all, or it does not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from tui.model import Article, Block, Dropped, Part, Sentence
from tui.reading.sentences import split_sentences

KEPT = "you kept it"
DROPPED = "you dropped it"


def with_block(article: Article, block: int, *, keep: bool) -> Article:
    """An article in which a block is kept as body text, or dropped.

    Args:
        article: As read.
        block: Index of the block.
        keep: Whether it belongs to the report.

    Raises:
        ValueError: Nothing would be left of the report, or the block holds no sentence; says so in words.
    """
    blocks = list(article.blocks)
    spans = list(_sentences(article, block)) if keep else []
    if keep and not spans:
        raise ValueError("there is no sentence in it")
    others = [sentence for sentence in article.sentences if sentence.block != block]
    if not spans and not others:
        raise ValueError("it is all that is left of the report")
    blocks[block] = _as_kept(blocks[block]) if keep else _as_dropped(blocks[block])
    place = bisect_left([sentence.start for sentence in others], blocks[block].start)
    return replace(article, blocks=tuple(blocks), sentences=(*others[:place], *spans, *others[place:]))


def _sentences(article: Article, block: int) -> Iterator[Sentence]:
    """The sentences of a block as body text."""
    begin, end = article.blocks[block].start, article.blocks[block].end
    text = article.text[begin:end]
    for start, stop in split_sentences(text, language=article.language or "en"):
        yield Sentence(begin + start, begin + stop, " ".join(text[start:stop].split()), Part.BODY, block)


def _as_kept(block: Block) -> Block:
    return replace(block, part=Part.BODY, dropped=None, rule=KEPT, probability=None)


def _as_dropped(block: Block) -> Block:
    """A block as dropped; the reader does not say as what."""
    return replace(block, part=None, dropped=Dropped.OTHER, rule=DROPPED, probability=None)
