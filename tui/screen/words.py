"""What the screen says of articles in words: names, days, counts. Pure, so it is tested without a screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from tui.screen.cells import shorten

if TYPE_CHECKING:
    from tui.model import Article

NAME_CELLS = 16
"""Width that the name of an article may take in a sentence about others."""

LEAST_NAME_CELLS = 8
"""Width that the name of a source gets even on the narrowest terminal."""

MOST_CHARACTERS = 1_000
"""Characters of a first sentence that are looked at; no terminal is as wide."""

HEADING_CELLS = 40
"""Width of a name that stands alone above what it says: half of 80 columns, so that a day fits beside it."""


def short_name(article: Article, cells: int = NAME_CELLS) -> str:
    """What to call an article in few cells: its source, else as on the desk."""
    return shorten(article.source or headline(article), cells)


def headline(article: Article) -> str:
    """What an article is called: its headline, else its first words, else its file."""
    first = article.sentences[0].text[:MOST_CHARACTERS] if article.sentences else ""
    return article.title or first or file_name(article.origin)


def name_cells(width: int) -> int:
    """Width that the name of an article may take before its words on a terminal of so many columns."""
    return max(LEAST_NAME_CELLS, min(NAME_CELLS, width // 4))


def how_read(article: Article) -> str:
    """What is noteworthy about the bytes of an article: an encoding that is not UTF-8, characters that were hidden."""
    facts = [] if article.encoding == "UTF-8" else [article.encoding]
    if article.hidden:
        kinds = ", ".join(f"{name} {number}" for name, number in article.hidden)
        facts.append(f"hidden characters: {sum(number for _, number in article.hidden)} ({kinds})")
    return " · ".join(facts)


def file_name(origin: str) -> str:
    """The last part of an origin."""
    return PurePath(origin).name or origin


def dated(article: Article) -> str:
    """The day of publication, or a word that says it is not known."""
    published = article.published
    return f"{published.day} {published:%b %Y}" if published else "undated"


def period(articles: Sequence[Article]) -> str:
    """The days over which articles were published, a month or year that both have once; empty where none is known."""
    days = sorted([article.published for article in articles if article.published])
    if not days:
        return ""
    first, last = days[0], days[-1]
    until = f"{last.day} {last:%b %Y}"
    if first == last:
        return until
    if first.year != last.year:
        return f"{first.day} {first:%b %Y} to {until}"
    return f"{first.day} to {until}" if first.month == last.month else f"{first.day} {first:%b} to {until}"
