"""The sentences of a kept block, each with the place of its words in the text."""

from __future__ import annotations

from collections.abc import Sequence

from tui.model import SPOKEN_PARTS, Block, Part, Sentence
from tui.reading.pieces import between
from tui.reading.sentences import split_sentences

_Places = list[tuple[int, int]]


def sentences_of(text: str, block: Block, place: int, language: str) -> list[Sentence]:
    """The sentences that a block holds; none where it was dropped or has a part that states nothing.

    Args:
        text: Of the article.
        block: One of its blocks.
        place: Index of the block.
        language: What to cut sentences by.
    """
    part = block.part
    if part is None or part not in SPOKEN_PARTS:
        return []
    kept = between(block.start, block.end, block.left_out) if block.left_out else ()
    words = "".join([text[start:end] for start, end in kept]) if kept else text[block.start : block.end]
    spans = _spans(words, part, language)
    said = [words[start:end] for start, end in spans]
    if " ".join(words.split()) != words.strip():
        said = [" ".join(sentence.split()) for sentence in said]
    places = _around(text, block, kept, spans) if block.left_out else _moved(spans, block.start)
    return [Sentence(start, end, sentence, part, place) for (start, end), sentence in zip(places, said, strict=True)]


def _moved(spans: _Places, start: int) -> _Places:
    return [(first + start, last + start) for first, last in spans] if start else spans


def _around(text: str, block: Block, kept: Sequence[tuple[int, int]], spans: _Places) -> _Places:
    """Where sentences stand in the text of a block that leaves something out, each reaching over the marks it touches.

    Args:
        text: Of the article.
        block: That holds the sentences.
        kept: What remains of its text, in order.
        spans: Of the sentences, in that.
    """
    ends = dict(block.left_out)
    runs = iter(kept)
    read = shift = 0  # characters of the runs that were passed, from them to the text
    found: _Places = []
    start = block.start
    for _, last in spans:
        while read < last:
            first, stop = next(runs)
            shift = first - read
            read += stop - first
        end = last + shift
        while end in ends:
            end = ends[end]
        stop = end
        while text[stop - 1].isspace():
            stop -= 1
        found.append((start, stop))
        start = end
        while start < block.end and text[start].isspace():
            start += 1
    return found


def _spans(words: str, part: Part, language: str) -> _Places:
    """Where the sentences of a stretch of text are; a headline is one, however many full stops it has."""
    if part is not Part.HEADLINE:
        return split_sentences(words, language=language)
    return [(len(words) - len(words.lstrip()), len(words.rstrip()))]
