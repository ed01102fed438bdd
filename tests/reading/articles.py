"""What every article promises, whatever it was read from."""

from __future__ import annotations

from itertools import pairwise

from tui.model import SPOKEN_PARTS, Article, Part
from tui.reading import read

MARKS = frozenset("*_`[]\\>#-")
"""Signs of Markdown, of quoted mail, of a word cut at the end of a line."""


def read_text(text: str) -> Article:
    return read(text.encode(), origin="test.txt")


def said(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def sentences_of(text: str) -> list[str]:
    return said(read_text(text))


def assert_sound(article: Article) -> None:
    _assert_partition(article)
    _assert_sentences(article)


def _is_left_of(words: str, span: str) -> bool:
    """Whether words are a span with white space folded and nothing but marks left out of it."""
    folded = " ".join(span.split())
    if not set(folded) & MARKS and folded.isascii():
        return words == folded
    characters = iter(folded)
    return all(character in characters for character in words)


def _assert_partition(article: Article) -> None:
    blocks = article.blocks
    assert blocks[0].start == 0
    assert blocks[-1].end == len(article.text)
    assert all(block.start < block.end for block in blocks)
    assert all(left.end == right.start for left, right in pairwise(blocks))
    for block in blocks:
        assert (block.part is None) != (block.dropped is None)
        assert block.rule
    for block in blocks[1:]:
        assert not article.text[block.start].isspace()


def _assert_sentences(article: Article) -> None:
    covered: set[int] = set()
    for sentence in article.sentences:
        block = article.blocks[sentence.block]
        span = article.text[sentence.start : sentence.end]
        assert block.start <= sentence.start < sentence.end <= block.end
        assert sentence.part is block.part
        assert sentence.part in SPOKEN_PARTS
        assert span == span.strip()
        assert sentence.text == " ".join(sentence.text.split())
        assert _is_left_of(sentence.text, span)
        covered.update(range(sentence.start, sentence.end))
    assert all(left.end <= right.start for left, right in pairwise(article.sentences))
    for block in article.blocks:
        if block.part in SPOKEN_PARTS:
            assert all(n in covered for n in range(block.start, block.end) if not article.text[n].isspace())
    headlines = [sentence.block for sentence in article.sentences if sentence.part is Part.HEADLINE]
    assert len(headlines) == len(set(headlines))
