"""What others say of a page's pieces: the page's own JSON-LD and description, and trafilatura where it is installed.

A vote is the share of a piece that stands in a text that somebody took for the report. The classifier weighs it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from tui.reading.pages.dom import Numbers
from tui.text import safe_line

_GRAM = 16  # characters, letters and digits only: some three words, or a clause of Chinese
# Characters of a text from which on it has a vote, and of a line from which on it is asked about.
_LEAST_BODY = 200
_LEAST_PIECE = 4
_UNSEEN_SHARE = 0.2  # of its beginnings that the page shows; less, and the page does not show it
UNSEEN = "the report’s text as the page gives it to machines; it does not show it"
_MOST_CHARACTERS = 200_000  # compared; longer than any report, so that work stays bounded
_SIGNS = re.compile(r"[\W_]+")
# Signs of ASCII are taken out of UTF-8 in a tenth of the time that patterns take; others are left to these.
_ASCII_SIGNS = bytes([code for code in range(128) if not chr(code).isalnum()])
_LEAST_WORD = 4  # letters
_WORD = re.compile(rf"[^\W\d_]{{{_LEAST_WORD},}}")
_ASCII_LETTERS = bytes([code if code >= 128 or chr(code).isalpha() else ord(" ") for code in range(256)])

TOLD_FEATURES = ["told", "told_in", "told_out", "described", "titled", "title_topic", "no_title"]
"""Of what the page tells machines: whether it gives the report's text, the share of the piece in it and out of it, in
its description; how much of the title the piece has, and how much of the piece is of title and description."""

EXTRACTOR_FEATURES = ["extracted", "extracted_in", "extracted_out", "extracted_inside"]
"""Of the text that trafilatura takes for the report; inside: between the first and the last piece that it has."""


class Told(NamedTuple):
    """What a page tells machines: its title, its description, the text of its report ("" where it does not say)."""

    title: str
    description: str
    body: str


def told_votes(told: Told, texts: Sequence[str]) -> list[Numbers]:
    """The votes of the page itself for every piece, in the order of `TOLD_FEATURES`."""
    body, description = _Report(told.body), _Report(told.description)
    is_told = len(body.text) >= _LEAST_BODY
    title = _telling(told.title.lower())
    topic = title | _telling(told.description.lower())
    is_described = bool(description.text)
    found: list[Numbers] = []
    for text in texts:
        lowered = text.lower()
        folded = _folded(lowered) if is_told or is_described else ""
        words = _telling(lowered) if topic else set()
        share = body.share(folded) if is_told else 0.0
        found.append(
            (
                float(is_told),
                share,
                1 - share if is_told else 0.0,
                description.share(folded) if is_described else 0.0,
                len(words & title) / len(title) if title else 0.0,
                len(words & topic) / len(words) if words else 0.0,
                float(not title),
            )
        )
    return found


def extractor_votes(extracted: str, texts: Sequence[str]) -> list[Numbers]:
    """The votes of an extractor for every piece, in the order of `EXTRACTOR_FEATURES`.

    Args:
        extracted: The text that it takes for the report; "" where it found none.
        texts: Of the pieces.
    """
    report = _Report(extracted)
    if len(report.text) < _LEAST_BODY:
        return [(0.0,) * len(EXTRACTOR_FEATURES)] * len(texts)
    shares = [report.share(_folded(text.lower())) for text in texts]
    has = [
        place for place, (share, text) in enumerate(zip(shares, texts, strict=True)) if share > 0.5 and len(text) > 60
    ]
    first, last = (has[0], has[-1]) if has else (0, -1)
    return [(1.0, share, 1 - share, float(first <= place <= last)) for place, share in enumerate(shares)]


def unseen_paragraphs(told: Told, texts: Sequence[str]) -> list[str]:
    """The paragraphs of the report's text where a page tells it to machines but does not show it: a script was to.

    Args:
        told: What the page tells machines.
        texts: What it shows.
    """
    body = _folded(told.body[:_MOST_CHARACTERS].lower())
    if len(body) < _LEAST_BODY or _is_seen(body, _folded("\n".join(texts)[:_MOST_CHARACTERS].lower())):
        return []
    return [paragraph for line in told.body.split("\n") if (paragraph := safe_line(line))]


def _is_seen(body: str, shown: str) -> bool:
    """Whether a good part of a folded text stands in another; most bodies do, and a few look-ups tell it."""
    starts = range(0, len(body) - _GRAM + 1, _GRAM)
    enough = int(_UNSEEN_SHARE * len(starts)) + 1
    hits = (start for start in starts if body[start : start + _GRAM] in shown)
    return next(islice(hits, enough - 1, None), None) is not None


class _Report:
    """A text in which pieces are looked up."""

    def __init__(self, text: str) -> None:
        self.text = _folded(text[:_MOST_CHARACTERS].lower())
        self.grams = {self.text[n : n + _GRAM] for n in range(len(self.text) - _GRAM + 1)}

    def share(self, piece: str) -> float:
        """The share of a folded piece that stands here, 0..1."""
        if len(piece) < _GRAM:
            return float(len(piece) >= _LEAST_PIECE and piece in self.text)
        starts = range(0, len(piece) - _GRAM + 1, _GRAM)
        return sum(piece[n : n + _GRAM] in self.grams for n in starts) / len(starts)


def _folded(lowered: str) -> str:
    """The letters and digits of a text in lower case."""
    rest = lowered.encode("utf-8", "surrogatepass").translate(None, _ASCII_SIGNS).decode("utf-8", "surrogatepass")
    return rest if rest.isalnum() else _SIGNS.sub("", rest)


def _telling(lowered: str) -> set[str]:
    """The longer words of a text in lower case."""
    words = lowered.encode("utf-8", "surrogatepass").translate(_ASCII_LETTERS).decode("utf-8", "surrogatepass").split()
    if not "".join(words).isalpha():
        return set(_WORD.findall(lowered))
    return {word for word in words if len(word) >= _LEAST_WORD}
