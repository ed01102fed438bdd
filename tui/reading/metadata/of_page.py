"""What a page says of itself: JSON-LD, Open Graph and other <meta>, <title>, <h1>, <time>, <link>, <html lang>."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Container, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from tui.reading.metadata.dates import find_date, is_date_line
from tui.reading.metadata.of_text import UNKNOWN, Known, Metadata, split_title
from tui.reading.pieces import bare
from tui.text import safe_line

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_ARTICLE_TYPES = re.compile(r"Article|Report|BlogPosting|LiveBlog|Review|VideoObject$")
_MOST_NODES = 5_000  # of JSON-LD; the saved pages have up to 3,400
_LONGEST_VALUE = 2_000  # characters of a title, a name or an address; longer ones are cut
_LANGUAGE = re.compile(r"[a-zA-Z]{2}(?=$|[-_])")
_ADDRESS = re.compile(r"https?://[^\s/]+", re.I)
_NO_AUTHOR = re.compile(r"https?:|www\.|@|\.com\b", re.I)
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate",
    "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.date", "cxenseparse:recs:publishtime",
)  # fmt: skip

_UPDATE_NAMES = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified")
META_NAMES = frozenset(
    {"og:title", "twitter:title", "og:site_name", "application-name", "author", "article:author", "og:url"}
).union(_DATE_NAMES, _UPDATE_NAMES)
"""Names of <meta> that are read here, in lower case."""
_JSON, _GRAPH, _TAG = "JSON-LD", "Open Graph", "meta tag"
_SHORTEST_TITLE = 10  # letters; a shorter one agrees with others by chance
_FEWEST_NAMES, _MOST_NAMES, _MOST_AUTHORS = 2, 4, 1  # words of a person's name; elements of each mark
_BETWEEN_NAMES = r"\s*[,;|]\s*|\s+(?:and|und|et|y|e|en|i|og|och|и|&)\s+"
_BYLINE_WORD = r"(?i)^\s*(?:by|von|par|por|di|door|av|af)\s+"
_IN_BRACKETS = r"\s*\([^()]*\)"

Linked = dict[str, object]
"""An object of JSON-LD."""


def read_page_metadata(soup: BeautifulSoup) -> Metadata:
    """Read the metadata of a page.

    What machines are told (JSON-LD) comes first; for the title then the heading that the page shows, where it agrees
    with the title that it declares.
    """
    found = linked_data(soup, {"@graph", "mainEntity", "mainEntityOfPage"})
    linked = [node for node in found if _ARTICLE_TYPES.search(str(node.get("@type", "")))]
    meta = _meta(soup)
    title, site = _title(soup, linked, meta)
    source = _first(_source(linked, meta, site))
    return Metadata.of(
        title=title,
        source=source,
        authors=_authors(soup, linked, meta, source[0] or site or ""),
        published=_first_day(_days_of_publication(soup, linked, meta)),
        updated=_first_day(_days_of_update(linked, meta)),
        url=_first(_addresses(soup, meta)),
        language=(_language(soup), "<html lang>"),
    )


def _value(value: object) -> str:
    """A string of the page's head as a safe line; entities in it are decoded before the gate, never after."""
    return safe_line(html.unescape(value[:_LONGEST_VALUE])) if isinstance(value, str) else ""


def _first(values: Iterable[tuple[str, str]]) -> Known:
    return next(((value, how) for value, how in values if value), UNKNOWN)


def _first_day(values: Iterable[tuple[str, str]]) -> tuple[date | None, str]:
    return next(((day, how) for value, how in values if value and (day := find_date(value))), (None, ""))


def linked_data(soup: BeautifulSoup, within: Container[str] | None = None) -> Iterator[Linked]:
    """The objects of a page's JSON-LD, those in other objects too.

    Args:
        soup: The page.
        within: The names below which other objects are looked for; None for all.
    """
    for script in soup.find_all("script", type=re.compile(r"ld\+json", re.I)):
        try:
            waiting: list[object] = [json.loads(script.get_text(), strict=False)]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_NODES):
            if not waiting:
                break
            node = waiting.pop()
            if isinstance(node, list):
                waiting.extend(reversed(node))
            elif isinstance(node, dict):
                yield node
                waiting.extend(value for name, value in node.items() if within is None or name in within)


def _meta(soup: BeautifulSoup) -> dict[str, str]:
    """The page's <meta> by name in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = _value(tag.get("content"))
        if isinstance(name, str) and content:
            found.setdefault(name.casefold(), content)
    return found


def _title(soup: BeautifulSoup, linked: list[Linked], meta: dict[str, str]) -> tuple[Known, str | None]:
    """The title, and the site's name where the page's <title> appends it.

    A JSON-LD headline that only <title> repeats is the one for search engines: the heading that is shown and shared
    then comes first.
    """
    whole = safe_line(soup.title.get_text()) if soup.title else ""
    site = split_title(whole)[1] if whole else None
    told = next((name for item in linked if (name := _value(item.get("headline")))), "")
    declared = [(meta.get("og:title", ""), _GRAPH), (meta.get("twitter:title", ""), _TAG), (whole, "<title>")]
    keys = [bare(split_title(name)[0]) for name, _ in declared if name]
    headings = [heading for tag in soup.find_all("h1", limit=10) if (heading := safe_line(tag.get_text(" ")))]
    if told and not (whole and bare(split_title(whole)[0]) == bare(told)):
        return (told, _JSON), site
    for heading in headings:
        key = bare(heading)
        if len(key) >= _SHORTEST_TITLE and any(_agree(key, other, is_exact=bool(told)) for other in keys):
            return (heading, "<h1>"), site
    if told:
        return (told, _JSON), site
    named, how = _first(declared)
    if named:
        return (split_title(named)[0], how), site
    return ((headings[0], "<h1>") if headings else UNKNOWN), None


def _agree(heading: str, declared: str, *, is_exact: bool) -> bool:
    """Whether a heading and a title that the page declares are one; where another is told, only if they are equal."""
    return heading == declared if is_exact else heading in declared or declared in heading


def _source(linked: list[Linked], meta: dict[str, str], site: str | None) -> Iterator[tuple[str, str]]:
    for item in linked:
        yield _publisher(item), _JSON
    yield meta.get("og:site_name", ""), _GRAPH
    yield meta.get("application-name", ""), _TAG
    yield site or "", "name behind the title"


def _publisher(item: Linked) -> str:
    publisher = item.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    return _value(publisher.get("name")) if isinstance(publisher, dict) else _value(publisher)


def _authors(
    soup: BeautifulSoup, linked: list[Linked], meta: dict[str, str], source: str
) -> tuple[tuple[str, ...], str]:
    """The authors, and how they are known. The outlet itself is none, as long as another is named."""
    outlets = {bare(source), bare(meta.get("og:site_name", ""))} - {""}
    given: list[tuple[list[str], str]] = [(_linked_authors(item), _JSON) for item in linked]
    given.append(([meta.get("author", "") or meta.get("article:author", "")], _TAG))
    given.append((_marked_authors(soup), "marked as the author"))
    for names, how in given:
        people = tuple(
            dict.fromkeys(name for value in names for name in names_in_value(value) if bare(name) not in outlets)
        )
        if people:
            return people, how
    outlet = next(((name, how) for names, how in given[:-1] for value in names for name in names_in_value(value)), None)
    return ((outlet[0],), outlet[1]) if outlet else ((), "")


def _linked_authors(item: Linked) -> list[str]:
    authors = item.get("author")
    names: list[str] = []
    for author in authors if isinstance(authors, list) else [authors]:
        name = author.get("name") if isinstance(author, dict) else author
        names.extend(_value(one) for one in (name if isinstance(name, list) else [name]))
    return names


def _marked_authors(soup: BeautifulSoup) -> list[str]:
    """Names in links and elements that say of themselves that they are the author's."""
    tags = [*soup.find_all(rel="author", limit=_MOST_AUTHORS), *soup.find_all(itemprop="author", limit=_MOST_AUTHORS)]
    names = [safe_line(tag.get_text(" ")) for tag in tags]
    return [name for name in names if _FEWEST_NAMES <= name.count(" ") + 1 <= _MOST_NAMES]


def names_in_value(value: str) -> Iterator[str]:
    """The names in one value: "Ada Quist and Ben Olsen, Oslo (aq)" names two people and a place.

    Args:
        value: As a page, or the head of a text, gives its authors.
    """
    if _NO_AUTHOR.search(value) or not any(map(str.isalpha, value)):
        return
    for part in re.split(_BETWEEN_NAMES, re.sub(_BYLINE_WORD, "", value)):
        name = re.sub(_IN_BRACKETS, "", part).strip(" ,;|/")
        if name and name.count(" ") < _MOST_NAMES:
            yield name


def _days_of_publication(soup: BeautifulSoup, linked: list[Linked], meta: dict[str, str]) -> Iterator[tuple[str, str]]:
    for item in linked:
        yield _value(item.get("datePublished")), _JSON
    for name in _DATE_NAMES:
        yield meta.get(name, ""), _GRAPH if name.startswith(("article:", "og:")) else _TAG
    for tag in soup.find_all("time", limit=5):
        yield _value(tag.get("datetime")), "<time>"
    for title in (meta.get("og:title", ""), safe_line(soup.title.get_text()) if soup.title else ""):
        last = title.rpartition("|")[2].strip()
        yield last if is_date_line(last) else "", "end of the title"


def _days_of_update(linked: list[Linked], meta: dict[str, str]) -> Iterator[tuple[str, str]]:
    for item in linked:
        yield _value(item.get("dateModified")), _JSON
    for name in _UPDATE_NAMES:
        yield meta.get(name, ""), _GRAPH if name.startswith(("article:", "og:")) else _TAG


def _addresses(soup: BeautifulSoup, meta: dict[str, str]) -> Iterator[tuple[str, str]]:
    links = soup.find_all("link", rel="canonical", limit=1)
    values = [*((_value(link.get("href")), "canonical link") for link in links), (meta.get("og:url", ""), _GRAPH)]
    return ((value, how) for value, how in values if _ADDRESS.match(value))


def _language(soup: BeautifulSoup) -> str | None:
    found = _LANGUAGE.match(_value(soup.html.get("lang"))) if soup.html else None
    return found.group().lower() if found else None
