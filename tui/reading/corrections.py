"""What the reader says of the cleaning: a block belongs to the report after all, or it does not."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from tui.model import Article, Block, Dropped, Part
from tui.reading.spoken import sentences_of

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
    corrected = _as_kept(blocks[block]) if keep else _as_dropped(blocks[block])
    spans = list(sentences_of(article.text, corrected, block, article.language or "en"))
    if keep and not spans:
        raise ValueError("there is no sentence in it")
    others = [sentence for sentence in article.sentences if sentence.block != block]
    if not spans and not others:
        raise ValueError("it is all that is left of the report")
    blocks[block] = corrected
    place = bisect_left([sentence.start for sentence in others], blocks[block].start)
    return replace(article, blocks=tuple(blocks), sentences=(*others[:place], *spans, *others[place:]))


def _as_kept(block: Block) -> Block:
    return replace(block, part=Part.BODY, dropped=None, rule=KEPT, probability=None)


def _as_dropped(block: Block) -> Block:
    """A block as dropped; the reader does not say as what."""
    return replace(block, part=None, dropped=Dropped.OTHER, rule=DROPPED, probability=None)
