"""What the tree of a page says of every piece, as numbers for the classifier."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from tui.model import Dropped, Part

if TYPE_CHECKING:
    from tui.reading.pages.page_marks import Element, Marks


def _words(text: str) -> list[str]:
    return text.split()


_AROUND = _words("article main nav aside footer header form table ul ol figure section blockquote button")
_TAGS = _words("p li h1 h2 h3 h4 div td blockquote figcaption button label")
_NAMES = {  # alternatives, of which every letter must stand there
    "body": r"article-?_*body|story-?_*body|entry-?content|post-?content|article-?_*content|body-?text|articlebody"
    r"|paragraph|rich-?text|prose|article__|story__|article-text|articletext|content-?body",
    "comment": r"comment|disqus|reply|kommentar",
    "related": r"related|recirc|recommend|more-|popular|trending|most-?read|teaser|promo|card|latest|carousel",
    "caption": r"caption|credit|figure|image|photo|gallery|media|legende",
    "author": r"author|byline|bio\b|meta",
    "share": r"share|social",
    "sale": r"newsletter|subscri|sign-?up|cookie|consent|paywall|abo\b|piano|regwall",
    "advert": r"advert|\bad\b|\bads\b|sponsor|banner",
    "foot": r"footer|copyright|legal|disclaimer",
    "menu": r"nav|menu|breadcrumb|header|sidebar|toolbar|modal|popup|login|tag",
    "dek": r"summary|standfirst|dek|lead\b|intro|excerpt|subtitle|chapo|sapo|lede|vorspann",
}
_MARKED_CLASSES = (
    Dropped.ADVERTISEMENT,
    Dropped.NAVIGATION,
    Dropped.TEASER,
    Dropped.SHARE,
    Dropped.NEWSLETTER,
    Dropped.COMMENTS,
    Dropped.LEGAL,
    Dropped.BIOGRAPHY,
)
_MARKED_PARTS = (Part.HEADLINE, Part.DEK, Part.BYLINE, Part.CAPTION, Part.LIST_ITEM)
_NEAR = 3  # elements: the innermost, and two around it

DOM_FEATURES = (
    _words("links links_half links_any depth cluster cluster_all cluster_most outside article_body")
    + [f"in_{tag}" for tag in _AROUND]
    + [f"tag_{tag}" for tag in _TAGS]
    + [f"near_{name}" for name in _NAMES]
    + [f"any_{name}" for name in _NAMES]
    + [f"mark_{dropped}" for dropped in _MARKED_CLASSES]
    + [f"part_{part.name.lower()}" for part in _MARKED_PARTS]
)

Numbers = tuple[float, ...]
T = TypeVar("T")


def dom_features(
    elements: Sequence[Element], owners: Sequence[int], texts: Sequence[str], links: Sequence[float], marks: list[Marks]
) -> list[Numbers]:
    """The features of every piece, in the order of `DOM_FEATURES`.

    Args:
        elements: In document order, each after its parent; the first is the page.
        owners: Per piece the index of the element that holds it.
        texts: Per piece its text.
        links: Per piece the share of it that is links, 0..1.
        marks: Per piece what the elements around it say together.
    """
    around = _Around(elements)
    sizes: dict[int, int] = {}
    for owner, text in zip(owners, texts, strict=True):
        cluster = elements[owner].parent
        sizes[cluster] = sizes.get(cluster, 0) + len(text)
    most, total = max(sizes.values(), default=1) or 1, sum(map(len, texts)) or 1
    found: list[Numbers] = []
    for owner, share, mark in zip(owners, links, marks, strict=True):
        size = sizes[elements[owner].parent]
        place = (
            share,
            float(share > 0.5),
            float(share > 0),
            around.depth[owner] / 20,
            size / most,
            size / total,
            float(size == most),
            float(mark.rule.startswith("outside")),
        )
        tag = _TAG_NUMBERS.get(elements[owner].tag, _NO_TAG)
        found.append(place + around.numbers(owner, tag) + _DROPPED_NUMBERS[mark.dropped] + _PART_NUMBERS[mark.part])
    return found


def _one_of(kinds: Sequence[T]) -> dict[T, Numbers]:
    """Per kind the row that is 1 where the kind stands."""
    return {kind: tuple(float(other == kind) for other in kinds) for kind in kinds}


_TAG_NUMBERS, _NO_TAG = _one_of(_TAGS), (0.0,) * len(_TAGS)
_DROPPED_NUMBERS = dict.fromkeys([None, *Dropped], (0.0,) * len(_MARKED_CLASSES)) | _one_of(_MARKED_CLASSES)
_PART_NUMBERS = dict.fromkeys([None, *Part], (0.0,) * len(_MARKED_PARTS)) | _one_of(_MARKED_PARTS)


class _Around:
    """Per element its depth, the elements that it stands in, what its name says and those of all around it.

    What holds of an element is a number whose bits stand for the features.
    """

    def __init__(self, elements: Sequence[Element]) -> None:
        self._elements = elements
        self.depth, self._inside, self._own, self._everywhere = [0], [0], [0], [0]
        known = {"": 0}
        for element in elements[1:]:
            parent = element.parent
            said = known.get(element.names)
            if said is None:
                said = known[element.names] = _said_by(element.names)
            inside = self._inside[parent] | _INSIDE.get(element.tag, 0)
            if element.itemprop and "articlebody" in element.itemprop.lower():
                inside |= 1
            self.depth.append(self.depth[parent] + 1)
            self._inside.append(inside)
            self._own.append(said)
            self._everywhere.append(self._everywhere[parent] | said)
        self._spread: dict[tuple[int, int], Numbers] = {}

    def numbers(self, owner: int, tag: Numbers) -> Numbers:
        """What stands around an element, with what its tag says in the midst."""
        near, other = self._own[owner], owner
        for _ in range(_NEAR - 1):
            other = max(0, self._elements[other].parent)
            near |= self._own[other]
        names = near | self._everywhere[owner] << len(_NAMES)
        return self._numbers(self._inside[owner], 1 + len(_AROUND)) + tag + self._numbers(names, 2 * len(_NAMES))

    def _numbers(self, bits: int, count: int) -> Numbers:
        found = self._spread.get((bits, count))
        if found is None:
            found = self._spread[bits, count] = tuple(float(bits >> place & 1) for place in range(count))
        return found


def _said_by(names: str) -> int:
    """The bits of what some names say."""
    said = 0
    signs = _signs()
    for word in [word for word in signs if word in names]:
        for search, bit in signs[word]:
            if not said & bit and (search is None or search(names)):
                said |= bit
    return said


_INSIDE = {tag: 2 << place for place, tag in enumerate(_AROUND)}


@cache
def _signs() -> dict[str, list[tuple[Callable[[str], object] | None, int]]]:
    """The patterns of names, compiled with the first page: by a word that must stand there, the pattern if that is
    not all of it, and the bit.
    """
    found: dict[str, list[tuple[Callable[[str], object] | None, int]]] = {}
    for place, patterns in enumerate(_NAMES.values()):
        for pattern in patterns.split("|"):
            word = max(re.findall("[a-z]+", pattern.replace(r"\b", "")), key=len)
            found.setdefault(word, []).append((_beyond_letters(pattern), 1 << place))
    return found


def _beyond_letters(pattern: str) -> Callable[[str], object] | None:
    return None if pattern.isalpha() else re.compile(pattern).search
