"""What a page tells machines of its report: the text of JSON-LD's `articleBody`, and the description."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from tui.reading.metadata.of_page import META_NAMES, linked_data
from tui.reading.pages.votes import Told

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

# Characters of the values of JSON-LD that are looked at: the saved pages have bodies of up to 32,000; a
# description longer than a few sentences is no description.
_LONGEST_BODY = 200_000
_LONGEST_DESCRIPTION = 2_000
_DESCRIPTIONS = frozenset({"description", "og:description", "twitter:description"})
TELLING_NAMES = _DESCRIPTIONS | META_NAMES
"""Names of <meta> that anything is read from, in lower case."""
_TAG = re.compile(r"<[^<>]{1,500}>")


def read_told(soup: BeautifulSoup, title: str | None) -> Told:
    """Read what a page tells machines.

    Args:
        soup: The page.
        title: Its title, as read elsewhere.
    """
    bodies: list[str] = []
    descriptions: list[str] = []
    for node in linked_data(soup):
        for key, found in (("articleBody", bodies), ("description", descriptions)):
            value = node.get(key)
            if isinstance(value, str) and (key == "articleBody" or "articleBody" in node or "headline" in node):
                found.append(value)
    for tag in soup.find_all("meta"):
        name, content = tag.get("property") or tag.get("name"), tag.get("content")
        if isinstance(name, str) and name.casefold() in _DESCRIPTIONS and isinstance(content, str):
            descriptions.append(content)
    body = max(bodies, key=len, default="")[:_LONGEST_BODY]
    return Told(title or "", html.unescape("\n".join(descriptions)[:_LONGEST_DESCRIPTION]), _without_tags(body))


def _without_tags(body: str) -> str:
    return _TAG.sub("\n", html.unescape(body)) if "<" in body or "&" in body else body
