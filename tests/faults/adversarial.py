"""Texts that make careless code slow: a short unit, again and again, and what is done with them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from types import FrameType

from tests.factory import article
from tui.layout.differences import differing_words
from tui.layout.wrap import wrap
from tui.matching import compare
from tui.matching.facts.ages import ages
from tui.matching.utterances import _attribution
from tui.model import ReadError
from tui.reading import read, split_sentences
from tui.reading.metadata.dates import find_date
from tui.reading.pieces import bare
from tui.session.finding import Search
from tui.text import fold, hidden_in, safe_text

UNITS = {
    "prose": "The talks ended after six hours. ",
    "letters": "a",
    "dots": ".",
    "initials": "A. ",
    "titles": "Mr. ",
    "abbreviations": "U.S. ",
    "ellipses": "... ",
    "numbers": "1.1.",
    "commas": "1,",
    "brackets": "(",
    "bracketed": "(a. ",
    "list items": "1) x ",
    "straight quotes": '"',
    "open quotes": "“",
    "open quotations": "“a ",
    "apostrophes": "'a ",
    "questions": "?! ",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "tabs": "\t",
    "line feeds": "\n",
    "short lines": "a\n",
    "capital lines": "ADVERTISEMENT\n",
    "dashes": "— ",
    "capitals and hyphens": "Aa-",
    "bullets": "• ",
    "addresses": "http://a.b/c ",
    "Markdown links": "[a](b) ",
    "Markdown stars": "*a",
    "Markdown headings": "# a\n",
    "Markdown rules": "--- ",
    "Markdown pictures": "![a](b) ",
    "dashes in a row": "-",
    "comments": "<!---->",
    "mail quoting": "> x\n",
    "tags": "<p>x",
    "angles": "< ",
    "dates": "27 Feb 2025 ",
    "bylines": "By Jane Doe, ",
    "datelines": "ISTANBUL, Feb 27 (Agency) - ",
    "escapes": "\x1b[",
    "unterminated strings": "\x1b]",
    "eight-bit controls": "\x9b1m",
    "joiners": "\u200d",
    "marks": "e\u0301\u0301\u0301\u0301\u0301\u0301",
    "overrides": "\u202e",
    "ideographs": "会談。",
    "vowel signs": "कि",
    "twelve letters": "कककककककककककक ",
    "emoji": "👩\u200d",
}
"""What is repeated, by name."""

REPORT = "Talks end in the city\n\nThe two delegations ended their talks after more than six hours.\n\n"
MARKDOWN = "# Talks end in the city\n\nThe [two](https://a.b/c) **delegations** ended their __talks__.\n\n"


def text_of(unit: str, length: int) -> str:
    """A text of that many characters."""
    return (unit * (length // len(unit) + 1))[:length]


def _read(text: str) -> None:
    with suppress(ReadError):
        read((REPORT + text).encode("utf-8", "surrogatepass"))


def _read_markdown(text: str) -> None:
    with suppress(ReadError):
        read((MARKDOWN + text + "x\n").encode("utf-8", "surrogatepass"))


def _read_page(text: str) -> None:
    with suppress(ReadError):
        read(f"{text}<p>{REPORT}</p><p>x</p><p>y</p>".encode("utf-8", "surrogatepass"))


def _find(text: str) -> None:
    Search().look("six hours", [article("The talks ended.", safe_text(text) or "x")], [0])


def _compare(text: str) -> None:
    spans = split_sentences(safe_text(text)) or [(0, 1)]
    sentences = [text[start:end] or "x" for start, end in spans]
    compare([article(*sentences, origin="a"), article("The talks went on.", *reversed(sentences), origin="b")])


def _differences(text: str) -> None:
    differing_words(text, [REPORT + text, text[::-1]])


WORK: dict[str, Callable[[str], object]] = {
    "gate": safe_text,
    "count of what is hidden": hidden_in,
    "folding": fold,
    "splitter": split_sentences,
    "cleaner": _read,
    "cleaner of Markdown": _read_markdown,
    "signs at the ends": lambda text: bare(f"({text}) and ({text})"),
    "start of a page": _read_page,
    "matcher": _compare,
    "word difference": _differences,
    "speakers": lambda text: _attribution(f"Ida Lund said {text} on Monday, he was told"),
    "ages": lambda text: ages(f"Ida Lund, 34, and {text}, a nine-year-old, aged 9"),
    "days": lambda text: find_date(f"12 मार्च 2025 {text} 2025"),
    "layout": partial(wrap, width=60),
    "find": _find,
}
"""What is done with a text, by name."""


def calls_of(work: Callable[[str], object], text: str) -> int:
    """How many calls some work takes: the same on every machine, however busy."""
    count = 0

    def note(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event.endswith("call")

    sys.setprofile(note)
    try:
        work(text)
    finally:
        sys.setprofile(None)
    return count
