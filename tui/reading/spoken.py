"""The sentences of a kept block, each with the place of its words in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, starmap

from tui.model import SPOKEN_PARTS, Block, Part, Sentence
from tui.reading.pieces import between, shown
from tui.reading.sentences import split_sentences


def sentences_of(text: str, block: Block, place: int, language: str) -> Iterator[Sentence]:
    """The sentences that a block holds; none where it was dropped or has a part that states nothing.

    Args:
        text: Of the article.
        block: One of its blocks.
        place: Index of the block.
        language: What to cut sentences by.
    """
    if block.part is None or block.part not in SPOKEN_PARTS:
        return
    left_out = block.left_out
    spans = _around(text, block, block.part, left_out, language) if left_out else _within(text, block, language)
    for start, end in spans:
        touched = _touched(left_out, start, end) if left_out else ()
        yield Sentence(start, end, shown(text, start, end, touched), block.part, place)


def _touched(spans: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Those of some spans, in order and apart, that a stretch of text may touch."""
    return spans[max(0, bisect_left(spans, (start,)) - 1) : bisect_left(spans, (end,))]


def _within(text: str, block: Block, language: str) -> Iterator[tuple[int, int]]:
    for start, end in _spans(text[block.start : block.end], block.part, language):
        yield block.start + start, block.start + end


def _around(
    text: str, block: Block, part: Part, left_out: Sequence[tuple[int, int]], language: str
) -> Iterator[tuple[int, int]]:
    """The sentences of a block that leaves something out: found without it, each reaching over the marks it touches."""
    kept = list(between(block.start, block.end, left_out))
    places = list(chain.from_iterable(starmap(range, kept)))
    ends = dict(left_out)
    start = block.start
    for _, last in _spans("".join(text[a:b] for a, b in kept), part, language):
        end = places[last - 1] + 1
        while end in ends:
            end = ends[end]
        stop = end
        while text[stop - 1].isspace():
            stop -= 1
        yield start, stop
        start = end
        while start < block.end and text[start].isspace():
            start += 1


def _spans(words: str, part: Part | None, language: str) -> list[tuple[int, int]]:
    """Where the sentences of a stretch of text are; a headline is one, however many full stops it has."""
    if part is not Part.HEADLINE:
        return split_sentences(words, language=language)
    return [(len(words) - len(words.lstrip()), len(words.rstrip()))]
