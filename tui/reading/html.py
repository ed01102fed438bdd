"""Pages into the text that they show and its pieces.

The tree is walked once, without recursion; what a block element holds becomes one piece. What elements and their
names say of a piece is in `page_marks`, what the page says of itself in `page_metadata`.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tui.model import ReadError
from tui.reading.credits import split_credits
from tui.reading.dom import dom_features
from tui.reading.metadata import Metadata
from tui.reading.page_marks import Element, Marks, mark_of, names_of, resolve_marks
from tui.reading.pieces import Piece
from tui.text import hidden_in, safe_line

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from bs4.element import PageElement, Tag


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BLOCKS = _words(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol p pre section summary"
    " table tbody td tfoot th thead tr ul"
)
_UNSEEN = _words(
    "script style noscript template svg head iframe select option textarea object math canvas audio video title"
    " input img link meta"
)
_LEAST_CHARACTERS = 400
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


@dataclass(slots=True)
class Run:
    """The text of one block element, as far as no other block interrupts it."""

    owner: int  # index of the element
    lines: list[list[str]] = field(default_factory=lambda: [[]])
    linked: int = 0  # characters inside links


def read_page(markup: str, origin: str) -> tuple[str, list[Piece], Metadata]:
    """Render a page as the text that it shows and read what it says of itself.

    Args:
        markup: The decoded page.
        origin: Its name, for the reason of a failure.

    Returns:
        The text, one line or more a piece; the pieces, which partition it; what the page's head says.

    Raises:
        ReadError: It cannot be parsed at all.
    """
    from tui.reading.page_metadata import read_page_metadata  # noqa: PLC0415 - plain text does without

    soup = parse(markup, origin)
    elements, shown = _shown(soup, with_hidden=False)
    if sum(len(text) for _, text in shown) < _LEAST_CHARACTERS:  # a page that a script was to uncover
        elements, shown = _shown(soup, with_hidden=True)
    links = [min(1.0, run.linked / len(text)) for run, text in shown]
    owners, texts = [run.owner for run, _ in shown], [text for _, text in shown]
    marks = resolve_marks(elements, owners, texts, links)
    tree = dom_features(elements, owners, texts, links, marks)
    hidden = hidden_in("\n".join("".join(line) for run, _ in shown for line in run.lines))
    return *_pieces(texts, links, marks, tree), replace(read_page_metadata(soup), hidden=hidden)


def _shown(soup: BeautifulSoup, *, with_hidden: bool) -> tuple[list[Element], list[tuple[Run, str]]]:
    """The elements of a page, and the runs that hold text, each with that text."""
    elements, runs = _Walk(with_hidden=with_hidden).over(soup)
    texts = ("\n".join(filter(None, (safe_line("".join(line)) for line in run.lines))) for run in runs)
    return elements, [(run, text) for run, text in zip(runs, texts, strict=True) if text]


def parse(markup: str, origin: str) -> BeautifulSoup:
    """The tree of a page, by lxml where it is installed, else by the standard library's parser.

    Raises:
        ReadError: Neither can make anything of it.
    """
    from bs4 import BeautifulSoup  # noqa: PLC0415 - costs 90 ms
    from bs4.exceptions import FeatureNotFound, ParserRejectedMarkup  # noqa: PLC0415

    for parser in ("lxml", "html.parser"):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # that a page looks like XML is no news for a reader
                return BeautifulSoup(markup, parser)
        except (FeatureNotFound, ParserRejectedMarkup, AssertionError, ValueError, RecursionError):
            continue
    raise ReadError(origin, "is a page too broken to read")


def _pieces(
    texts: list[str], links: list[float], marks: list[Marks], tree: list[tuple[float, ...]]
) -> tuple[str, list[Piece]]:
    pieces: list[Piece] = []
    place = 0
    for number, (text, link_share, mark) in enumerate(zip(texts, links, marks, strict=True)):
        end = place + len(text) + (number + 1 < len(texts))
        pieces.append(
            Piece(
                place,
                end,
                " ".join(text.split()),
                tag=mark.tag,
                part=mark.part,
                dropped=mark.dropped,
                rule=mark.rule,
                link_share=link_share,
                tree=tree[number],
            )
        )
        place = end
    whole = "\n".join(texts)
    return whole, split_credits(whole, pieces)


class _Walk:
    """One walk over the tree: the elements in document order, and the runs of text that they own."""

    def __init__(self, *, with_hidden: bool) -> None:
        self.with_hidden = with_hidden
        self.elements: list[Element] = [Element(parent=-1, tag="")]
        self.runs: list[Run] = []
        self.run = Run(0)
        self.open_links = 0

    def over(self, soup: BeautifulSoup) -> tuple[list[Element], list[Run]]:
        from bs4.element import NavigableString, Tag  # noqa: PLC0415

        waiting: list[tuple[PageElement | None, int]] = [(child, 0) for child in reversed(soup.contents)]
        open_tags: list[Tag] = []
        while waiting:
            node, owner = waiting.pop()
            if node is None:
                self._leave(open_tags.pop(), owner)
            elif isinstance(node, Tag):
                if self._is_shown(node):
                    inner = self._enter(node, owner)
                    open_tags.append(node)
                    waiting.append((None, owner))
                    waiting.extend((child, inner) for child in reversed(node.contents))
            elif type(node) is NavigableString:  # comments, declarations and the like are subclasses
                self._add(str(node))
        self._flush(0)
        return self.elements, self.runs

    def _is_shown(self, node: Tag) -> bool:
        if node.name in _UNSEEN:
            return False
        attributes = node.attrs
        if not attributes or self.with_hidden:
            return True
        return not ("hidden" in attributes or _HIDDEN.search(str(attributes.get("style", ""))))

    def _enter(self, node: Tag, owner: int) -> int:
        """Open an element; what stands in it belongs to the index returned."""
        if node.name == "br":
            self._break()
            return owner
        if node.name == "a":
            self.open_links += 1
        mark = mark_of(node)
        if node.name not in _BLOCKS and mark is None:
            return owner
        self.elements.append(Element(owner, node.name, mark, str(node.attrs.get("itemprop", "")), names_of(node)))
        if node.name in _BLOCKS:
            self._flush(len(self.elements) - 1)
        elif not any(self.run.lines):
            self.run.owner = len(self.elements) - 1
        return len(self.elements) - 1

    def _leave(self, node: Tag, owner: int) -> None:
        if node.name == "a":
            self.open_links -= 1
        if node.name in _BLOCKS:
            self._flush(owner)

    def _break(self) -> None:
        """A line break; two in a row part paragraphs."""
        if any(part.strip() for part in self.run.lines[-1]):
            self.run.lines.append([])
        elif len(self.run.lines) > 1:
            self._flush(self.run.owner)

    def _add(self, text: str) -> None:
        self.run.lines[-1].append(text)
        if self.open_links:
            self.run.linked += len(text.strip())

    def _flush(self, owner: int) -> None:
        if any(self.run.lines):
            self.runs.append(self.run)
        self.run = Run(owner)
