"""Pages into trees, by lxml where it is installed, else by BeautifulSoup; both are walked the same way.

lxml's own tree takes a tenth of the time that BeautifulSoup takes to build one from it. What reads the page's head
gets a small BeautifulSoup in either case.
"""

from __future__ import annotations

import html
import warnings
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from tui.model import ReadError
from tui.reading.pages.told import TELLING_NAMES

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from bs4.element import PageElement, Tag

_AUTHOR_MARKS = (".//a[@rel='author']", ".//span[@itemprop='author']", ".//div[@itemprop='author']")
_MOST_OF_AN_AUTHOR = 2  # elements of each mark: the head and the foot of a report name the same
_HEAD_TAGS = {"title": 1, "meta": 200, "link": 200, "h1": 10, "time": 5, "script": 200}
"""What may say something of the page, and how many of each are looked at."""
_MOST_ATTRIBUTES = 3_000  # of one element: lxml compares each with every other


class Attributes(Protocol):
    """The attributes of an element."""

    def keys(self) -> Collection[str]:
        """Their names."""
        ...

    def get(self, name: str, default: str, /) -> str:
        """The value of one, or what is given where the element does not have it."""
        ...


class Visitor(Protocol):
    """Sees the elements and the text of a page in document order."""

    def enter(self, name: str, attributes: Attributes) -> bool:
        """An element begins; whether what is in it is to be seen too. What is not entered is not left."""
        ...

    def leave(self) -> None:
        """The element that was entered last ends."""
        ...

    def add(self, text: str) -> None:
        """Text stands here."""
        ...


class Page(Protocol):
    """A parsed page."""

    def visit(self, visitor: Visitor) -> None:
        """Show everything to a visitor, without recursion."""
        ...

    def head(self) -> BeautifulSoup:
        """What the page says of itself: <title>, <meta>, <link>, JSON-LD, <h1>, <time>, the language."""
        ...


def parse_page(markup: str, origin: str) -> Page:
    """The tree of a page.

    Raises:
        ReadError: Nothing can be made of it.
    """
    found = _by_lxml(markup) or _by_soup(markup)
    if found is None:
        raise ReadError(origin, "is a page too broken to read")
    return found


def _by_lxml(markup: str) -> Page | None:
    try:
        from lxml import etree  # noqa: PLC0415 - installed or not; and plain text does without
    except ImportError:
        return None
    if any(tag.count("=") > _MOST_ATTRIBUTES for tag in _long_tags(markup)):
        return None
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, collect_ids=False)
    try:
        root = etree.fromstring(markup.replace("\0", "").encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return None
    is_cut = any(fault.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for fault in parser.error_log)
    return None if root is None or is_cut else _LxmlPage(root)


def _long_tags(markup: str) -> Iterator[str]:
    """The tags that have room for more attributes than lxml bears."""
    start = 0
    while start < len(markup):
        start = markup.rfind("<", start, start + _MOST_ATTRIBUTES) + 1 or start
        end = markup.find("<", start)
        if end < 0:
            end = len(markup)
        if end - start > _MOST_ATTRIBUTES:
            yield markup[start:end].partition(">")[0]
        start = end + 1


def _by_soup(markup: str) -> Page | None:
    from bs4 import BeautifulSoup  # noqa: PLC0415 - costs 90 ms
    from bs4.exceptions import FeatureNotFound, ParserRejectedMarkup  # noqa: PLC0415

    for parser in ("lxml", "html.parser"):  # without a tree of its own lxml knows no depth that is too deep
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # that a page looks like XML is no news for a reader
                return _SoupPage(BeautifulSoup(markup, parser))
        except (FeatureNotFound, ParserRejectedMarkup, AssertionError, ValueError, RecursionError):
            continue
    return None


class _LxmlPage:
    def __init__(self, root: Any) -> None:
        self._root = root  # an element of lxml, which has no types of its own

    def visit(self, visitor: Visitor) -> None:
        from lxml import etree  # noqa: PLC0415

        enter, leave, add = visitor.enter, visitor.leave, visitor.add
        walker = etree.iterwalk(self._root, events=("start", "end", "comment", "pi"))
        skipped = None
        for event, element in walker:
            if event == "start":
                if enter(element.tag, element):
                    if text := element.text:
                        add(text)
                else:
                    walker.skip_subtree()
                    skipped = element
                continue
            if event == "end":
                if element is skipped:
                    skipped = None
                else:
                    leave()
            if text := element.tail:
                add(text)

    def head(self) -> BeautifulSoup:
        from bs4 import BeautifulSoup  # noqa: PLC0415

        language = html.escape(self._root.get("lang") or "")
        inner = "".join(self._head_markup())
        return BeautifulSoup(f'<html lang="{language}"><head></head><body>{inner}</body></html>', "lxml")

    def _head_markup(self) -> Iterator[str]:
        from lxml import etree  # noqa: PLC0415

        for tag, most in _HEAD_TAGS.items():
            for element in islice(self._root.iter(tag), most):
                if _is_telling(tag, element):
                    yield etree.tostring(element, encoding="unicode", method="html", with_tail=False)
        for mark in _AUTHOR_MARKS:
            for element in islice(self._root.iterfind(mark), _MOST_OF_AN_AUTHOR):
                yield etree.tostring(element, encoding="unicode", method="html", with_tail=False)


def _is_telling(tag: str, element: Any) -> bool:
    if tag == "script":
        return "ld+json" in (element.get("type") or "").lower()
    if tag == "meta":
        return any((element.get(name) or "").casefold() in TELLING_NAMES for name in ("property", "name", "itemprop"))
    return tag != "link" or "canonical" in (element.get("rel") or "").lower()


def _joined(attributes: Mapping[str, object]) -> dict[str, str]:
    """Attributes of BeautifulSoup, which takes some apart at their spaces."""
    return {
        name: " ".join(map(str, value)) if isinstance(value, list) else str(value) for name, value in attributes.items()
    }


class _SoupPage:
    def __init__(self, soup: BeautifulSoup) -> None:
        self._soup = soup

    def visit(self, visitor: Visitor) -> None:
        from bs4.element import NavigableString, Tag  # noqa: PLC0415

        waiting: list[PageElement | Tag | None] = list(reversed(self._soup.contents))
        while waiting:
            node = waiting.pop()
            if node is None:
                visitor.leave()
            elif isinstance(node, Tag):
                if visitor.enter(node.name, _joined(node.attrs)):
                    waiting.append(None)
                    waiting.extend(reversed(node.contents))
            elif type(node) is NavigableString:  # comments, declarations and the like are subclasses
                visitor.add(str(node))

    def head(self) -> BeautifulSoup:
        return self._soup
