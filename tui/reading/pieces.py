"""The undecided blocks of a text, as plain text and pages both give them, and what can be measured of one.

A piece says where it stands and what its surroundings tell; whether it belongs to the report is decided in
`cleaning`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from tui.model import Dropped, Part

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_SIGN_OF_LETTER = "[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u0963\u0981-\u0df3]"
"""Accents and vowel signs, which are no letters to regular expressions: words of India do not end at them."""
_SIGNED_WORD = rf"(?:[^\W_]|{_SIGN_OF_LETTER})+(?:['’.-](?:[^\W_]|{_SIGN_OF_LETTER})+)*"
_DENSE_SCRIPTS = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
_STOPS = frozenset(".!?…。！？।؟۔")
_CLOSERS = "\"”’'»“)]」』 \u00a0\u202f"
_CHARACTERS_PER_DENSE_WORD = 1.8  # mean length of a word in Chinese and Japanese text
# Words of a line that is prose if it ends like a sentence, prose whatever its end, a short sentence. Halved or half
# as high again they cost up to .005 of the samples' F1 (python -m tests.benchmarks.constants tui.reading.pieces).
_PROSE_WORDS = 12
_LONG_WORDS = 25
_SENTENCE_WORDS = 6
_FEWEST_CAPITALS = 4  # words with letters in a headline that is told by its capitals
_OPENERS = "“”\"„«»‘’'(¿¡「『"

WESTERN_ENCODING = "cp1252"
"""Has one byte for every character of western European writing, typographic signs included."""
WESTERN = bytes(range(256)).decode(WESTERN_ENCODING, "replace")
"""These characters, by their byte."""

BETWEEN_TAGS = "stands between tags"
"""The rule of a piece that markup surrounds: a copy of it without tags is to be preferred."""


AskVotes = Callable[[], "list[tuple[float, ...]] | None"]
"""Asks an extractor for its votes: per piece its numbers, or None where there is no extractor."""


Span = tuple[int, int]
"""From an offset to the one after the last character."""


class TreeFeatures(NamedTuple):
    """What the tree of a page says of a piece, for the classifier.

    Attributes:
        numbers: In the order of `dom.DOM_NUMBERS` and `votes.TOLD_FEATURES`.
        flags: What is true or not: the bits of a number, in the order of `dom.DOM_FLAGS`.
    """

    numbers: tuple[float, ...]
    flags: int


class Piece(NamedTuple):
    """A run of the text before it is decided on. The pieces of a text partition it, in order.

    Attributes:
        start: Offset of the first code point.
        end: Offset after the last one, white space after the piece included.
        text: What stands there, white space folded, without what is left out.
        is_apart: Whether a blank line, or in a page an element's edge, stands before it.
        tag: The HTML element that holds it, or "" in plain text.
        part: What the page's own marks or the place in a plain text say that it is, or None.
        dropped: The class that the same say, or None.
        rule: In words, what said so.
        link_share: 0..1, share of its characters that are links.
        is_rejoined: Whether it was put together from several lines of a plain text.
        tree: What the page's tree says of it; None in plain text.
        left_out: Spans inside it that are no words of the report: marks of emphasis and of quoted mail, the address
            of a link, the break behind a hyphen. In order, apart from each other.
    """

    start: int
    end: int
    text: str
    is_apart: bool = True
    tag: str = ""
    part: Part | None = None
    dropped: Dropped | None = None
    rule: str = ""
    link_share: float = 0.0
    tree: TreeFeatures | None = None
    is_rejoined: bool = False
    left_out: tuple[Span, ...] = ()


class Line(NamedTuple):
    """A piece and its measures.

    Attributes:
        piece: The piece.
        words: Number of words; scripts without spaces are counted by characters.
        ends: Whether it ends like a sentence.
        is_title_case: Whether most of its words begin with a capital, as in an English headline.
        key: Its letters and digits in lower case: equal for equal words.
        tokens: The words of that.
        is_prose: Whether it reads like a paragraph of running text: the measure that the body is found by.
    """

    piece: Piece
    words: int
    ends: bool
    is_title_case: bool
    key: str
    tokens: list[str]
    is_prose: bool

    @property
    def is_full_sentence(self) -> bool:
        """Whether it is a sentence of a report by its form, however short: a capital, some words, an end, no title."""
        if not self.ends or self.words < _SENTENCE_WORDS or self.is_title_case or self.piece.link_share >= 0.5:
            return False
        text = self.piece.text.removeprefix("- ").removeprefix("– ").removeprefix("— ")  # who speaks in many languages
        first = text.lstrip(_OPENERS)[:1]
        return not first.islower() and (first.isalnum() or text[:1] in _OPENERS)

    @property
    def is_sentence(self) -> bool:
        """Whether it reads like running text or is a sentence of a report by its form."""
        return self.is_prose or self.is_full_sentence

    @property
    def is_label(self) -> bool:
        """Whether it is a few words without the end of a sentence."""
        return self.words <= 4 and not self.ends


def shown(text: str, start: int, end: int, left_out: Sequence[Span] = ()) -> str:
    """The words of a stretch of text: white space folded, without what is left out."""
    if not left_out:
        return " ".join(text[start:end].split())
    return " ".join("".join([text[a:b] for a, b in between(start, end, left_out)]).split())


def between(start: int, end: int, left_out: Sequence[Span]) -> list[Span]:
    """What remains of a stretch of text without some spans, which are in order."""
    found: list[Span] = []
    for first, last in left_out:
        if start < last and first < end:
            if start < first:
                found.append((start, first))
            start = last
    if start < end:
        found.append((start, end))
    return found


def measure(piece: Piece) -> Line:
    """Count and classify the words of a piece."""
    text = piece.text
    words = text.split() if text.isascii() and text.replace(" ", "").isalnum() else _WORD.findall(text)
    count = len(words)
    if not is_western(text):
        if re.search(_SIGN_OF_LETTER, text):
            words = re.findall(_SIGNED_WORD, text)
            count = len(words)
        count = max(count, int(len(re.findall(_DENSE_SCRIPTS, piece.text)) / _CHARACTERS_PER_DENSE_WORD))
    ends = not text[-1:].isalnum() and _ends(text)
    is_title_case = count <= 40 and _is_title_case(words)
    key = " ".join(words).casefold().replace("’", "'")
    is_prose = count >= _PROSE_WORDS and _is_prose(piece, count, ends=ends, is_title_case=is_title_case)
    return Line(piece, count, ends, is_title_case, key, key.split(), is_prose)


def _ends(text: str) -> bool:
    """Whether a text ends like a sentence, whatever closes it: French has spaces inside its quotation marks."""
    return text[-8:].rstrip("*").rstrip(_CLOSERS)[-1:] in _STOPS


def _is_prose(piece: Piece, words: int, *, ends: bool, is_title_case: bool) -> bool:
    if piece.link_share >= 0.5:
        return False
    return words >= _LONG_WORDS or (not is_title_case and (ends or piece.text.endswith((":", "："))))


def is_dense(word: str) -> bool:
    """Whether a word is of a script that sets no spaces between words."""
    return not is_western(word) and re.search(_DENSE_SCRIPTS, word) is not None


def is_western(text: str) -> bool:
    """Whether a text holds only characters of western European writing, told without a look at each."""
    return text.isascii() or western(text) is not None


def western(text: str) -> bytes | None:
    """A text in western European writing as one byte a character, that of `WESTERN`; None of another."""
    if text.isascii():
        return text.encode()
    try:
        return text.encode(WESTERN_ENCODING)
    except UnicodeEncodeError:
        return None


def bare(text: str) -> str:
    """A line in lower case without signs at its ends: the form in which cues are looked up."""
    start, end = 0, len(text)
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():  # no pattern: a row of signs within would cost its square
        end -= 1
    return text[start:end].casefold().replace("’", "'")


def _is_title_case(words: list[str]) -> bool:
    if len(words) < _FEWEST_CAPITALS:
        return False
    initials = "".join([word[0] for word in words])
    if not initials.isalpha():
        initials = "".join(filter(str.isalpha, initials))
    if len(initials) < _FEWEST_CAPITALS or sum(map(str.isupper, initials)) < 0.7 * len(initials):
        return False
    return not all(word.isupper() for word in words if word[0].isalpha())
