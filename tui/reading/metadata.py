"""Title, source, day and authors, read off the pieces of a text and what was decided of them.

What a page says of itself is read in `html`; this is what any reader can see.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tui.model import Dropped, Part
from tui.reading.cleaning import Decision
from tui.reading.datelines import Opening, read_opening
from tui.reading.dates import find_date, is_date_line
from tui.reading.pieces import Piece
from tui.reading.roles import byline_names
from tui.text import safe_line


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article besides its text; the fields are those of `Article`."""

    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    url: str | None = None
    language: str | None = None
    hidden: tuple[tuple[str, int], ...] = ()

    def or_else(self, other: Metadata) -> Metadata:
        """The same, with what is missing taken from another."""
        return Metadata(
            title=self.title or other.title,
            source=self.source or other.source,
            authors=self.authors or other.authors,
            published=self.published or other.published,
            url=self.url or other.url,
            language=self.language or other.language,
            hidden=self.hidden or other.hidden,
        )


_NAME_WORD = r"[A-ZÀ-ÞА-ЯЁ&][\w&’'-]*(?:\.\w+)*"
_NAME = rf"(?P<name>{_NAME_WORD}(?:\s(?:{_NAME_WORD}|of|the|and)){{0,4}})"
_OWN_NAMES = (  # signs of which one stands in the line, in lower case, and the pattern
    (("terms", "privacy policy"), rf"\b(?:Terms (?:&|and) Conditions|Terms of \w+|Privacy Policy) of {_NAME}"),
    (("reports are available",), rf"\b{_NAME} reports are available\b"),
    (
        ("©", "(c)", "copyright"),
        rf"(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{{4}}(?:\s?[-–]\s?\d{{4}})?,?\s*)?(?:by\s)?{_NAME}",
    ),
    (("subscribe to",), rf"\bSubscribe to {_NAME}(?:’s|'s)? (?:newsletter|updates)"),
)
"""Notices that name the publisher. Compiled when first needed, as most texts carry none."""
_RIGHTS = r"(?i)\s*\bAll Rights\b.*$"
_NO_SOURCES = frozenset({"all", "all rights reserved", "the", "copyright", "our", "this"})
_TITLE_SUFFIX = rf"^(?P<title>.{{15,}}\S)\s*(?:\||\s[-–—]\s)\s*{_NAME}$"
_SUFFIX_SIGNS = ("|", " - ", " – ", " — ")
_HEAD_PIECES = 60
_TAIL_PIECES = 40
_LINES_ABOVE, _LINES_BELOW = 4, 8
_LONGEST_DATED_LINE = 90


def read_metadata(pieces: list[Piece], decisions: list[Decision]) -> Metadata:
    """What the pieces of a text show: the headline and its site, bylines, dates, notices that name the publisher.

    A name in the report itself never counts: "Reuters quoted Putin" does not make Reuters the source.
    """
    both = list(zip(pieces, decisions, strict=True))
    headline = next((piece.text for piece, decision in both if decision.part is Part.HEADLINE), None)
    title, site = split_title(headline) if headline else (None, None)
    furniture = [
        p.text for p, d in _edges(both) if d.dropped in {Dropped.LEGAL, Dropped.NAVIGATION, Dropped.NEWSLETTER}
    ]
    opening = _opening(both)
    return Metadata(
        title=safe_line(title) if title else None,
        source=site or _source_in(furniture) or (opening.agency if opening else None),
        authors=_authors(d_piece.text for d_piece, decision in _edges(both) if decision.part is Part.BYLINE),
        published=_published(both) or (_day_of(opening, both) if opening else None),
    )


def split_title(title: str) -> tuple[str, str | None]:
    """A title without the name of its site, and that name where one is appended: "Talks end | Daily Example"."""
    found = re.match(_TITLE_SUFFIX, title) if any(sign in title for sign in _SUFFIX_SIGNS) else None
    if not found:
        return title, None
    is_bar = "|" in title[found.end("title") : found.start("name")]
    if not is_bar and len(found["name"].split()) > 3:
        return title, None
    return found["title"].strip(), found["name"]


def _edges(both: list[tuple[Piece, Decision]]) -> list[tuple[Piece, Decision]]:
    return both if len(both) <= _HEAD_PIECES + _TAIL_PIECES else both[:_HEAD_PIECES] + both[-_TAIL_PIECES:]


def _source_in(lines: Iterable[str]) -> str | None:
    for line in lines:
        lowered = line.lower()
        for signs, pattern in _OWN_NAMES:
            found = re.search(pattern, line) if any(sign in lowered for sign in signs) else None
            if found:
                name = re.sub(_RIGHTS, "", found["name"])
                if name and name.casefold() not in _NO_SOURCES:
                    return name
    return None


def _authors(bylines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for line in bylines for name in byline_names(line)))


def _published(both: list[tuple[Piece, Decision]]) -> date | None:
    """The day in a dateline, else in a line that holds only a date, else in a short line by the headline."""
    edges = _edges(both)
    datelines = (piece.text for piece, decision in edges if decision.part is Part.DATELINE)
    alone = (piece.text for piece, decision in edges if decision.part is not Part.BODY and is_date_line(piece.text))
    return _first_day(datelines) or _first_day(alone) or _first_day(_near_headline(both))


def _opening(both: list[tuple[Piece, Decision]]) -> Opening | None:
    """How the first paragraph opens."""
    first = next((piece.text for piece, decision in both if decision.part is Part.BODY), None)
    return read_opening(first) if first else None


def _day_of(opening: Opening, both: list[tuple[Piece, Decision]]) -> date | None:
    """The day of an opening; a year that it leaves out is that of the publisher's notice."""
    if opening.day or not opening.day_and_month:
        return opening.day
    notices = (piece.text for piece, decision in _edges(both) if decision.dropped is Dropped.LEGAL)
    year = next((found.group() for text in notices if (found := re.search(r"\b20\d\d\b", text))), None)
    day, month = opening.day_and_month
    try:
        return date(int(year), month, day) if year else None
    except ValueError:
        return None


def _first_day(lines: Iterable[str]) -> date | None:
    return next((day for line in lines if (day := find_date(line))), None)


def _near_headline(both: list[tuple[Piece, Decision]]) -> Iterable[str]:
    place = next((n for n, (_, decision) in enumerate(both) if decision.part is Part.HEADLINE), None)
    if place is None:
        return []
    around = both[max(0, place - _LINES_ABOVE) : place] + both[place + 1 : place + 1 + _LINES_BELOW]
    return [
        piece.text
        for piece, decision in around
        if len(piece.text) <= _LONGEST_DATED_LINE and not (decision.part is Part.BODY and piece.text.endswith("."))
    ]
