"""Saved news pages with what their article is: as HTML, as the texts that people copy out of them, and how well an
article agrees with them. The folder stays outside of the project.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tui.reading.decoding import decode

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

DEFAULT_FOLDER = Path("../shared/data")
PAGES = Path("pages/gold.jsonl")
ENGLISH = frozenset({"us", "uk", "ca", "au", "in"})
"""Countries whose pages count as English."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TOKEN = re.compile(r"\w+")
_UNSEEN = ["script", "style", "noscript", "template", "svg"]
_BLOCKS = _words(
    "address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr label li main nav ol option p pre section summary table td th tr ul"
)
_APART = _words("p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre figure article section header footer")
_WIDTH = 80


@dataclass(frozen=True, slots=True)
class GoldPage:
    """A page and its article.

    Attributes:
        name: Of its file.
        site: Its publisher; pages of one site are never parted between fitting and testing.
        is_english: By its country.
        markup: The page as saved.
        title: As the publisher gives it.
        authors: The same.
        published: Day as "2025-02-27", or None.
        paragraphs: Summary, headings and paragraphs.
    """

    name: str
    site: str
    is_english: bool
    markup: bytes
    title: str | None
    authors: tuple[str, ...]
    published: str | None
    paragraphs: tuple[str, ...]


def gold_pages(folder: Path) -> Iterator[GoldPage]:
    """The pages of a folder of data, in order."""
    home = (folder / PAGES).parent
    with (folder / PAGES).open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            yield GoldPage(
                name=Path(row["html"]).name,
                site=row["publisher"],
                is_english=row["country"] in ENGLISH,
                markup=gzip.decompress((home / row["html"]).read_bytes()),
                title=row["title"],
                authors=tuple(row["authors"] or ()),
                published=(row["published"] or "")[:10] or None,
                paragraphs=(*row["summary"], *row["headings"], *row["paragraphs"]),
            )


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, as they are compared with gold."""
    return _TOKEN.findall(text.lower())


def shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    """Runs of four words, with how often each stands there; of a shorter text, the text."""
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3))) if words else Counter()


def agreement(gold: Iterable[str], found: Iterable[str]) -> float:
    """F1 of the runs of four words, 0..1: the measure of scrapinghub/article-extraction-benchmark."""
    wanted, got = shingles(tokens("\n".join(gold))), shingles(tokens("\n".join(found)))
    shared = (wanted & got).total()
    return 2 * shared / (wanted.total() + got.total()) if shared else 0.0


def is_loosely(wanted: str, got: str) -> bool:
    """Whether one of two titles holds the other."""
    left, right = " ".join(tokens(wanted)), " ".join(tokens(got))
    return bool(left and right) and (left in right or right in left)


# The ways in which a page becomes text.


def dumps(page: GoldPage) -> dict[str, str]:
    """The page as text in five ways, by name."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(decode(page.markup).text, "lxml")  # else some pages are copied in the wrong letters
    for tag in soup(_UNSEEN):
        tag.extract()
    blocks = list(_blocks(soup))
    return {
        "one block a line": "\n".join(text for text, _, _ in blocks),
        "blank lines": "\n\n".join(text for text, _, _ in blocks),
        "as copied": _as_copied(blocks),
        "wrapped": _wrapped(blocks),
        "broken by tags": "\n".join(line for line in soup.get_text("\n").split("\n")),
    }


def _blocks(soup: BeautifulSoup) -> Iterator[tuple[str, bool, bool]]:
    """Text, whether it is an item of a list, whether a paragraph's edge stands before it."""
    from bs4.element import NavigableString, Tag

    waiting: list[object] = [soup.body or soup]
    words: list[str] = []
    is_item, is_apart = False, True
    while waiting:
        node = waiting.pop()
        if type(node) is NavigableString:
            words.append(str(node))
            continue
        if isinstance(node, Tag) and node.name not in _BLOCKS and node.name != "br":
            waiting.extend(reversed(node.contents))
            continue
        text = " ".join("".join(words).split())
        if text:
            yield text, is_item, is_apart
            is_item, is_apart = False, False
        words = []
        if isinstance(node, Tag):
            is_item = node.name == "li" or (is_item and node.name in {"div", "span"})
            is_apart = is_apart or node.name in _APART
            if node.name != "br":
                waiting.append("edge")
                waiting.extend(reversed(node.contents))
    text = " ".join("".join(words).split())
    if text:
        yield text, is_item, is_apart


def _as_copied(blocks: list[tuple[str, bool, bool]]) -> str:
    return "".join(("\n\n" if is_apart else "\n") + text for text, _, is_apart in blocks)


def _wrapped(blocks: list[tuple[str, bool, bool]]) -> str:
    parts: list[str] = []
    for text, is_item, is_apart in blocks:
        first, rest = ("     * ", "       ") if is_item else ("   ", "   ")
        lines = textwrap.wrap(text, _WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
        parts.append(("\n\n" if is_apart and not is_item else "\n") + "\n".join(lines))
    return "".join(parts)


def pages_folder(arguments: list[str]) -> Path | None:
    """The folder of data that a command was given, or None, said on stderr, where the pages are not in it."""
    folder = Path(arguments[0]) if arguments else DEFAULT_FOLDER
    if (folder / PAGES).is_file():
        return folder
    print(f"{folder}: holds no {PAGES}; name the folder of labelled data", file=sys.stderr)
    return None
