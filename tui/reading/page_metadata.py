"""What a page says of itself: JSON-LD, Open Graph and other <meta>, <title>, <h1>, <time>, <link>, <html lang>."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from tui.reading.dates import find_date
from tui.reading.metadata import Metadata, split_title
from tui.reading.pieces import bare
from tui.text import safe_line

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_ARTICLE_TYPES = re.compile(r"Article|Report|BlogPosting|LiveBlog|Review|VideoObject$")
_MOST_NODES = 5_000
_LONGEST_VALUE = 2_000
_LANGUAGE = re.compile(r"[a-zA-Z]{2}(?=$|[-_])")
_ADDRESS = re.compile(r"https?://[^\s/]+", re.I)
_NO_AUTHOR = re.compile(r"https?:|www\.|@|\.com\b", re.I)
_DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "cxenseparse:recs:publishtime",
)

_Json = dict[str, object]


def read_page_metadata(soup: BeautifulSoup) -> Metadata:
    """Read the metadata of a page.

    What machines are told (JSON-LD) comes first for source, day and authors; for the title the heading that the page
    shows, where it agrees with the title that it declares.
    """
    linked = list(_linked_articles(soup))
    meta = _meta(soup)
    title, site = _title(soup, linked, meta)
    return Metadata(
        title=title,
        source=_first(_publisher(item) for item in linked)
        or meta.get("og:site_name")
        or meta.get("application-name")
        or site,
        authors=_authors(linked, meta),
        published=_published(soup, linked, meta),
        url=_address(soup, meta),
        language=_language(soup),
    )


def _value(value: object) -> str:
    """A string of the page's head as a safe line; entities in it are decoded before the gate, never after."""
    return safe_line(html.unescape(value[:_LONGEST_VALUE])) if isinstance(value, str) else ""


def _first(values: Iterator[str]) -> str | None:
    return next((value for value in values if value), None)


def _linked_articles(soup: BeautifulSoup) -> Iterator[_Json]:
    """The JSON-LD objects that describe an article."""
    for script in soup.find_all("script", type=re.compile(r"ld\+json", re.I)):
        try:
            content: object = json.loads(script.get_text(), strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = [content]
        for _ in range(_MOST_NODES):
            if not waiting:
                break
            node = waiting.pop()
            if isinstance(node, list):
                waiting.extend(reversed(node))
            elif isinstance(node, dict):
                if _ARTICLE_TYPES.search(str(node.get("@type", ""))):
                    yield node
                waiting.extend(
                    value for key, value in node.items() if key in {"@graph", "mainEntity", "mainEntityOfPage"}
                )


def _meta(soup: BeautifulSoup) -> dict[str, str]:
    """The page's <meta> by name in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = _value(tag.get("content"))
        if isinstance(name, str) and content:
            found.setdefault(name.casefold(), content)
    return found


def _title(soup: BeautifulSoup, linked: list[_Json], meta: dict[str, str]) -> tuple[str | None, str | None]:
    """The title, and the site's name where the page's <title> appends it."""
    whole = safe_line(soup.title.get_text()) if soup.title else ""
    declared = [_value(item.get("headline")) for item in linked] + [
        meta.get("og:title", ""),
        meta.get("twitter:title", ""),
        whole,
    ]
    keys = [bare(name) for name in declared if name]
    headings = [safe_line(tag.get_text(" ")) for tag in soup.find_all("h1", limit=10)]
    site = split_title(whole)[1] if whole else None
    for heading in headings:
        key = bare(heading)
        if len(key) >= 10 and any(key in other for other in keys):
            return heading, site
    named = next((name for name in declared if name), None)
    if named:
        return split_title(named)[0], site
    return (headings[0] or None if headings else None), None


def _publisher(item: _Json) -> str:
    publisher = item.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    return _value(publisher.get("name")) if isinstance(publisher, dict) else _value(publisher)


def _authors(linked: list[_Json], meta: dict[str, str]) -> tuple[str, ...]:
    names: list[str] = []
    for item in linked:
        authors = item.get("author")
        for author in authors if isinstance(authors, list) else [authors]:
            name = author.get("name") if isinstance(author, dict) else author
            names.extend(_value(one) for one in (name if isinstance(name, list) else [name]))
        if any(names):
            break
    if not any(names):
        names = [meta.get("author", "") or meta.get("article:author", "")]
    return tuple(dict.fromkeys(name for name in names if name and not _NO_AUTHOR.search(name)))


def _published(soup: BeautifulSoup, linked: list[_Json], meta: dict[str, str]) -> date | None:
    values = [_value(item.get("datePublished")) for item in linked]
    values += [meta.get(name, "") for name in _DATE_NAMES]
    values += [_value(tag.get("datetime")) for tag in soup.find_all("time", limit=5)]
    return next((day for value in values if value and (day := find_date(value))), None)


def _address(soup: BeautifulSoup, meta: dict[str, str]) -> str | None:
    links = soup.find_all("link", rel="canonical", limit=1)
    values = [*(_value(link.get("href")) for link in links), meta.get("og:url", "")]
    return next((value for value in values if _ADDRESS.match(value)), None)


def _language(soup: BeautifulSoup) -> str | None:
    found = _LANGUAGE.match(_value(soup.html.get("lang"))) if soup.html else None
    return found.group().lower() if found else None
