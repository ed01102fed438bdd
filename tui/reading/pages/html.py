"""Pages into the text that they show and its pieces.

The tree is walked once, without recursion; what a block element holds becomes one piece. What elements and their
names say of a piece is in `page_marks`, what the page says of itself in `of_page`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import partial
from itertools import chain, pairwise
from typing import NamedTuple

from tui.model import Part
from tui.reading.lines.credits import split_credits
from tui.reading.metadata.of_text import Metadata
from tui.reading.pages.dom import DOM_NUMBERS, dom_features
from tui.reading.pages.page_marks import Element, ElementMark, Marks, Named, mark_of, resolve_marks
from tui.reading.pages.trees import Attributes, Page, parse_page
from tui.reading.pages.votes import UNSEEN, extractor_votes, told_votes, unseen_paragraphs
from tui.reading.pieces import AskVotes, Piece, TreeFeatures
from tui.text import hidden_in, is_harmless, safe_line
from tui.vocabulary import listed

_BLOCKS = listed(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol p pre section summary"
    " table tbody td tfoot th thead tr ul"
)
_UNSEEN = listed(  # not "head": where <body> is left out, libxml2 takes the <article> behind a <title> for a part of it
    "script style noscript template svg iframe select option textarea object math canvas audio video title"
    " input img link meta"
)
_LEAST_CHARACTERS = 400  # less than the shortest report: then what scripts were to uncover is read too
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SOLD = re.compile(r"\b(?:subscribers?|members?|premium|paid)[-_]*(?:only|content|body|text)\b", re.I)
"""Names of what a page shows to those who pay and holds for all: a report goes on in it."""


_Said = tuple[str, ElementMark | None, str, str]
"""What an element says, as `Element` has it behind its parent."""


class BlockText(NamedTuple):
    """The text of one block element, as far as no other block interrupts it."""

    owner: int  # index of the element
    lines: list[list[str]]
    linked: int  # characters inside links


class Shown(NamedTuple):
    """The same as it is shown, with those of its lines that hold what may not be."""

    owner: int
    text: str
    linked: int
    odd: list[str]


def read_page(markup: str, origin: str) -> tuple[str, list[Piece], Metadata, AskVotes]:
    """Render a page as the text that it shows and read what it says of itself.

    Args:
        markup: The decoded page.
        origin: Its name, for the reason of a failure.

    Returns:
        The text, one line or more a piece; the pieces, which partition it; what the page's head says; whom to ask
        where that does not decide.

    Raises:
        ReadError: It cannot be parsed at all.
    """
    from tui.reading.metadata.of_page import read_page_metadata  # noqa: PLC0415 - pages only, as all of these
    from tui.reading.pages.scripted import scripted_markup  # noqa: PLC0415
    from tui.reading.pages.told import read_told  # noqa: PLC0415

    page = parse_page(markup, origin)
    elements, shown, walk = _shown(page, with_hidden=False)
    if _size(shown) < _LEAST_CHARACTERS:  # a page that a script was to uncover
        if walk.has_hidden:
            elements, shown, walk = _shown(page, with_hidden=True)
        scripted = scripted_markup(markup) if _size(shown) < _LEAST_CHARACTERS else ""
        if scripted:  # it holds no scripts with a longer one
            text, pieces, within, ask = read_page(f"<html><body>{scripted}</body></html>", origin)
            return text, pieces, read_page_metadata(page.head()).or_else(within), ask
    links = [min(1.0, run.linked / len(run.text)) for run in shown]
    owners, texts = [run.owner for run in shown], [run.text for run in shown]
    marks = resolve_marks(elements, owners, texts, links)
    soup = page.head()
    metadata = read_page_metadata(soup)
    found = dom_features(elements, owners, texts, links, marks)
    told = read_told(soup, metadata.title)
    unseen = unseen_paragraphs(told, texts)
    texts += unseen
    links += [0.0] * len(unseen)
    marks += [Marks("p", Part.BODY, None, UNSEEN)] * len(unseen)
    found += [((0.0,) * len(DOM_NUMBERS), 0)] * len(unseen)
    votes = told_votes(told, texts)
    tree = [TreeFeatures(numbers + vote, flags) for (numbers, flags), vote in zip(found, votes, strict=True)]
    hidden = hidden_in("\n".join(chain.from_iterable([run.odd for run in shown])))
    text, pieces = _pieces(texts, links, marks, tree)
    return text, pieces, replace(metadata, hidden=hidden), partial(_asked, markup, len(walk.parents), pieces)


def _size(shown: list[Shown]) -> int:
    """Characters that are shown."""
    return sum(len(run.text) for run in shown)


def _asked(markup: str, elements: int, pieces: list[Piece]) -> list[tuple[float, ...]] | None:
    """What trafilatura says of every piece, where it is installed."""
    from tui.reading.pages.extractor import extract  # noqa: PLC0415 - few pages need it

    extracted = extract(markup, elements)
    return None if extracted is None else extractor_votes(extracted, [piece.text for piece in pieces])


def _shown(page: Page, *, with_hidden: bool) -> tuple[list[Element], list[Shown], _Walk]:
    """The elements of a page that hold text, the runs that show any, and the walk that found them."""
    walk = _Walk(with_hidden=with_hidden)
    elements, runs = walk.over(page)
    return elements, [run for run in map(_read_run, runs) if run.text], walk


def _read_run(run: BlockText) -> Shown:
    texts, odd = [], []
    for line in run.lines:
        text = "".join(line)
        if is_harmless(text):
            texts.append(" ".join(text.split()))
        elif not text.isspace():
            texts.append(safe_line(text))
            odd.append(text)
    return Shown(run.owner, "\n".join(filter(None, texts)), run.linked, odd)


def _pieces(
    texts: list[str], links: list[float], marks: list[Marks], tree: list[TreeFeatures]
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


def _is_shown(names: Collection[str], attributes: Attributes) -> bool:
    if "hidden" not in names and not ("style" in names and _HIDDEN.search(attributes.get("style", ""))):
        return True
    return _SOLD.search(attributes.get("class", "")) is not None


class _Walk:
    """One walk over a page: the elements that hold text, each after its parent, and the runs of text that they own."""

    def __init__(self, *, with_hidden: bool) -> None:
        self.with_hidden = with_hidden
        self.has_hidden = False
        self.parents = [-1]  # of the elements that may own text, with those that hold none
        self.saying: list[_Said] = [("", None, "", "")]  # of the same
        self.runs: list[tuple[int, list[list[str]], int]] = []  # as in `BlockText`
        self.owner = 0
        self.open_links = 0
        self.open: list[tuple[str, int]] = []  # names, and the owner around each
        self.said: dict[tuple[str, ...], _Said] = {}
        self._begin(0)

    def _begin(self, owner: int) -> None:
        """Begin a run of text."""
        self.run_owner, self.linked = owner, 0
        self.line: list[str] = []
        self.lines = [self.line]
        self.has_begun = False  # white space counts

    def over(self, page: Page) -> tuple[list[Element], list[BlockText]]:
        page.visit(self)
        self._flush(0)
        return self._kept()

    def _kept(self) -> tuple[list[Element], list[BlockText]]:
        """The elements that hold text, the page first, and the runs with their owners among these."""
        places = {0: 0}
        elements = [Element(-1, *self.saying[0])]
        for owner, _, _ in self.runs:
            around = [owner]
            while around[-1] not in places:
                around.append(self.parents[around[-1]])
            for parent, element in pairwise(reversed(around)):
                places[element] = len(elements)
                elements.append(Element(places[parent], *self.saying[element]))
        return elements, [BlockText(places[owner], lines, linked) for owner, lines, linked in self.runs]

    def enter(self, name: str, attributes: Attributes) -> bool:
        """Open an element, if it is shown; what stands in it belongs to it, or to the one around it."""
        if name in _UNSEEN:
            return False
        names = attributes.keys()
        if names and not (self.with_hidden or _is_shown(names, attributes)):
            self.has_hidden = True
            return False
        self.open.append((name, self.owner))
        if name == "br":
            self._break()
            return True
        if name == "a":
            self.open_links += 1
        said = self._said(name, names, attributes)
        is_block = name in _BLOCKS
        if is_block or said[1] is not None:
            self.parents.append(self.owner)
            self.saying.append(said)
            self.owner = len(self.parents) - 1
            if is_block:
                self._flush(self.owner)
            elif not self.has_begun:
                self.run_owner = self.owner
        return True

    def leave(self) -> None:
        """Close the element that was opened last."""
        name, self.owner = self.open.pop()
        if name == "a":
            self.open_links -= 1
        if name in _BLOCKS:
            self._flush(self.owner)

    def add(self, text: str) -> None:
        """Text goes on the line that is open, which white space does not begin."""
        self.has_begun = True
        if self.line or (text and not text.isspace()):
            self.line.append(text)
            if self.open_links:
                self.linked += len(text.strip())

    def _said(self, name: str, names: Collection[str], attributes: Attributes) -> _Said:
        """What an element says of itself."""
        key: tuple[str, ...] = (name, "", "", "", "")
        if names:
            key = (
                name,
                attributes.get("role", "") if "role" in names else "",
                attributes.get("class", "") if "class" in names else "",
                attributes.get("id", "") if "id" in names else "",
                attributes.get("itemprop", "") if "itemprop" in names else "",
            )
        said = self.said.get(key)
        if said is None:
            named, itemprop = Named(*key[:4]), key[4]
            said = self.said[key] = name, mark_of(named), itemprop, named.names
        return said

    def _break(self) -> None:
        """A line break; two in a row part paragraphs."""
        if self.line:
            self.line = []
            self.lines.append(self.line)
        elif len(self.lines) > 1:
            self._flush(self.run_owner)

    def _flush(self, owner: int) -> None:
        if self.line or len(self.lines) > 1:
            self.runs.append((self.run_owner, self.lines, self.linked))
            self._begin(owner)
        else:
            self.run_owner, self.has_begun = owner, False
