"""Title, source, day and authors, read off the pieces of a text and what was decided of them.

What a page says of itself is read in `of_page`; this is what any reader can see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from tui.model import Dropped, Part
from tui.reading.cleaning import Decision
from tui.reading.lines.datelines import Opening, read_opening
from tui.reading.lines.mastheads import NAMED, is_outlet, outlet_and_day
from tui.reading.metadata.authors import find_authors
from tui.reading.metadata.published import find_days
from tui.reading.pieces import Piece
from tui.reading.plain_text.markdown import FRONT_MATTER
from tui.text import safe_line
from tui.vocabulary import listed


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article besides its text; the fields are those of `Article`."""

    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    updated: date | None = None
    url: str | None = None
    language: str | None = None
    hidden: tuple[tuple[str, int], ...] = ()
    provenance: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, **found: tuple[Any, str]) -> Metadata:
        """What was found, each with how it is known; what is empty is not known."""
        known = {name: value for name, (value, _) in found.items() if value}
        return cls(**known, provenance=tuple((name, found[name][1]) for name in known))

    def or_else(self, other: Metadata) -> Metadata:
        """The same, with what is missing taken from another."""
        missing = {field.name: getattr(other, field.name) for field in fields(self) if not getattr(self, field.name)}
        missing["provenance"] = tuple({**dict(other.provenance), **dict(self.provenance)}.items())
        return replace(self, **missing)


Known = tuple[str | None, str]
"""Something that may be known, and in words, how."""

UNKNOWN: Known = (None, "")


_NAME_WORD = r"[A-ZÀ-ÞА-ЯЁ&][\w&’'-]*(?:\.\w+)*"
_NAME = rf"(?P<name>{_NAME_WORD}(?:\s(?:{_NAME_WORD}|of|the|and)){{0,4}})"
_OWN_NAMES = (  # signs of which one stands in the line, in lower case, and the pattern
    (("terms", "privacy policy"), rf"\b(?:Terms (?:&|and) Conditions|Terms of \w+|Privacy Policy) of {_NAME}"),
    (("reports are available",), rf"\b{_NAME} reports are available\b"),
    (
        ("©", "(c)", "copyright"),
        rf"(?:©|\([cC]\)|[Cc]opyright)\s*(?:(?:©|[Cc]opyright)\s*)?(?P<year>\d{{4}}(?:\s?[-–]\s?\d{{4}})?,?\s*)?(?:by\s)?{_NAME}",
    ),
    (("subscribe to",), rf"\bSubscribe to {_NAME}(?:’s|'s)? (?:newsletter|updates)"),
)
"""Notices that name the publisher. Compiled when first needed, as most texts carry none."""
_DATED_RIGHTS = r"(?:©|\([cC]\)|[Cc]opyright)\s*(?:(?:©|[Cc]opyright)\s*)?(?:[a-z]+\s)?\d{4}"
_WORDS_OF_A_PERSON = 2
_LOOSE_END = r"\s(?:and|of|the|&|Powered)$"
_RIGHTS = r"(?i)\s*\bAll Rights\b.*$"
_NO_SOURCES = frozenset({"all", "all rights reserved", "the", "copyright", "our", "this", "haki zote zimehifadhiwa"})
_TITLE_SUFFIX = rf"^(?P<title>.{{15,}}\S)\s*(?:\||\s[-–—]\s)\s*{_NAME}$"
_OF_COMPANIES = listed(
    "ltd limited inc incorporated llc llp plc co corp corporation company gmbh ag se kg bv nv sa sas sl srl spa as asa"
    " ab aps oy oyj media medien medier publishing publications publisher publishers group holding holdings verlag"
    " network networks digital and &"
)
"""What stands behind the name of an outlet in that of the company that owns it."""
_AGENCY_LABEL = r"^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|ANALYSIS|INSIGHT|FACTBOX)(?: \d+)?-)+(?=\w)"
_SUFFIX_SIGNS = ("|", " - ", " – ", " — ")
_HEAD_PIECES = 60  # pieces at either end, where sites name title, authors, source and day
_TAIL_PIECES = 40
_ADDRESS = r"(?:source: ?)?https?://(?:www\.)?(?P<site>(?:[\w-]+\.)+[a-z]{2,})(?:[/?#]\S*)?"
_END_PIECES = 2
_TOP_PIECES = 8  # among which a line names the outlet and the day


def read_metadata(pieces: list[Piece], decisions: list[Decision], *, is_day_first: bool = False) -> Metadata:
    """What the pieces of a text show: the headline and its site, bylines, dates, notices that name the publisher.

    A name in the report itself never counts: "Reuters quoted Putin" does not make Reuters the source.

    Args:
        pieces: All pieces of a text.
        decisions: What was decided of each.
        is_day_first: Whether figures such as 03/04/2025 mean April in its language.
    """
    both = list(zip(pieces, decisions, strict=True))
    place = next((n for n, (_, decision) in enumerate(both) if decision.part is Part.HEADLINE), None)
    title, site = split_title(both[place][0].text) if place is not None else (None, None)
    opening = _opening(both)
    source = _source(both, site, opening)
    # What front matter says has names, so `heads` reads it: the day of a clipping is none of the report.
    rows = [("" if piece.rule == FRONT_MATTER else piece.text, decision) for piece, decision in both]
    authors = find_authors(rows, place)
    days = find_days(rows, place, is_day_first=is_day_first)
    if opening and not days.published:
        days = days._replace(published=_day_of(opening, both), how="first words of the report")
    return Metadata.of(
        title=(safe_line(title or ""), both[place][1].rule if place is not None else ""),
        source=source,
        authors=(tuple(map(safe_line, authors[0])), authors[1]),
        published=(days.published, days.how),
        updated=(days.updated, "line that says when it was updated"),
    )


def _source(both: list[tuple[Piece, Decision]], site: str | None, opening: Opening | None) -> Known:
    if site:
        return site, "name behind the headline"
    furniture = [
        p.text for p, d in _edges(both) if d.dropped in {Dropped.LEGAL, Dropped.NAVIGATION, Dropped.NEWSLETTER}
    ]
    named = _source_in(furniture)
    if named:
        return _without_company(named, both), "notice of the publisher"
    if opening and opening.agency:
        return opening.agency, "first words of the report"
    name = _outlet_above(both)
    if name:
        return _as_in_text(name, both), "name above the text"
    name = next(filter(None, (_outlet_of_byline(p.text) for p, d in both if d.part is Part.BYLINE)), None)
    return (name, "byline") if name else _by_address(both)


def _outlet_of_byline(text: str) -> str | None:
    """The outlet that a byline names behind its author: "By Jane Doe, Daily Wing, 13 March 2025"."""
    return next(filter(is_outlet, text.split(", ")[1:]), None)


def _by_address(both: list[tuple[Piece, Decision]]) -> Known:
    """The site of the one address that stands alone above or below the text."""
    ends = [piece for piece, _ in (*both[:_TOP_PIECES], *both[-_END_PIECES:]) if piece.rule != FRONT_MATTER]
    sites = {found["site"].lower() for piece in ends if (found := re.fullmatch(_ADDRESS, piece.text))}
    return (sites.pop(), "address by the text") if len(sites) == 1 else UNKNOWN


def _without_company(name: str, both: list[tuple[Piece, Decision]]) -> str:
    """The outlet of a company that is named after it, where a line is its name and no more: "Daily Wing Media Ltd"."""
    words = name.split()
    while len(words) > 1 and words[-1].strip(".,").casefold() in _OF_COMPANIES:
        words.pop()
    short = " ".join(words).rstrip(",")
    names = {short.casefold(), f"the {short}".casefold()}
    return short if any(piece.text.casefold() in names for piece, _ in both) else name


def _outlet_above(both: list[tuple[Piece, Decision]]) -> str | None:
    """The outlet that a line at the top names, alone or with the day."""
    alone = next((piece.text for piece, decision in both if decision.rule == NAMED), None)
    dated = (outlet_and_day(piece.text) for piece, decision in both[:_TOP_PIECES] if decision.part is Part.DATELINE)
    return alone or next(filter(None, dated), None)


def _as_in_text(name: str, both: list[tuple[Piece, Decision]]) -> str:
    """A name in capitals as the text writes it elsewhere, if it does."""
    written = rf"\b{re.escape(name)}\b"
    found = (re.search(written, piece.text, re.IGNORECASE) for piece, _ in both) if name.isupper() else ()
    return next((match.group() for match in found if match and not match.group().isupper()), name)


def split_title(title: str) -> tuple[str, str | None]:
    """A title without the name of its site, and that name where one is appended: "Talks end | Daily Example".

    What agencies put before it, "UPDATE 2-", goes too.
    """
    title = re.sub(_AGENCY_LABEL, "", title)
    found = re.match(_TITLE_SUFFIX, title) if any(sign in title for sign in _SUFFIX_SIGNS) else None
    if not found:
        return title, None
    is_bar = "|" in title[found.end("title") : found.start("name")]
    if not is_bar and len(found["name"].split()) > 3:
        return title, None
    return found["title"].strip(), found["name"]


def _edges(both: list[tuple[Piece, Decision]]) -> list[tuple[Piece, Decision]]:
    return both if len(both) <= _HEAD_PIECES + _TAIL_PIECES else both[:_HEAD_PIECES] + both[-_TAIL_PIECES:]


def _source_in(lines: Sequence[str]) -> str | None:
    """Who the notices of a page name as its publisher: with a year before those without, which pictures have too."""
    named = [(name, has_year) for line in lines for name, has_year in _names_in(line)]
    dated = [name for name, has_year in named if has_year]
    if dated or not named:
        return dated[0] if dated else None
    is_dated = any(re.search(_DATED_RIGHTS, line) for line in lines)
    return next((name for name, _ in named if not is_dated or len(name.split()) > _WORDS_OF_A_PERSON), None)


def _names_in(line: str) -> Iterator[tuple[str, bool]]:
    """The names that a notice gives, and whether it is a publisher's for certain."""
    lowered = line.lower()
    for signs, pattern in _OWN_NAMES:
        found = re.search(pattern, line) if any(sign in lowered for sign in signs) else None
        if found and line[found.end() : found.end() + 1] != "/":  # "Copyright Jane Roe/AP" stands below pictures
            name = re.sub(_LOOSE_END, "", re.sub(_RIGHTS, "", found["name"]))
            if name and name.casefold() not in _NO_SOURCES:
                yield name, found.groupdict().get("year", "") is not None


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
