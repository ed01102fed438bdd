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
DOM_NUMBERS = _words("links depth cluster cluster_all")
DOM_FLAGS = [name for name in DOM_FEATURES if name not in DOM_NUMBERS]
"""Those that say yes or no, in the order of the bits that stand for them, lowest first."""

Numbers = tuple[float, ...]
T = TypeVar("T")
Tests = list[tuple[Callable[[str], object] | None, int]]
"""What must be found in names, None where a word is all of it, with the bit that it stands for."""


def dom_features(
    elements: Sequence[Element], owners: Sequence[int], texts: Sequence[str], links: Sequence[float], marks: list[Marks]
) -> list[tuple[Numbers, int]]:
    """The features of every piece: `DOM_NUMBERS`, and the bits of `DOM_FLAGS`.

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
    found: list[tuple[Numbers, int]] = []
    for owner, share, mark in zip(owners, links, marks, strict=True):
        element = elements[owner]
        size = sizes[element.parent]
        flags = (share > 0.5) | (share > 0) << 1 | (size == most) << 2 | mark.rule.startswith("outside") << 3
        flags |= _TAG_BITS.get(element.tag, 0) | _DROPPED_BITS.get(mark.dropped, 0) | _PART_BITS.get(mark.part, 0)
        flags |= around.flags(owner)
        found.append(((share, around.depth[owner] / 20, size / most, size / total), flags))
    return found


def _bits(kinds: Sequence[T], first: str) -> dict[T | None, int]:
    """Per kind the bit of the feature that it stands there, by the name of the first of these."""
    place = DOM_FLAGS.index(first)
    return {kind: 1 << place + number for number, kind in enumerate(kinds)}


_INSIDE = _bits(_AROUND, f"in_{_AROUND[0]}")
_BODY = 1 << DOM_FLAGS.index("article_body")
_TAG_BITS = _bits(_TAGS, f"tag_{_TAGS[0]}")
_DROPPED_BITS = _bits(_MARKED_CLASSES, f"mark_{_MARKED_CLASSES[0]}")
_PART_BITS = _bits(_MARKED_PARTS, f"part_{_MARKED_PARTS[0].name.lower()}")
_FIRST_NEAR, _FIRST_ANY = DOM_FLAGS.index(f"near_{next(iter(_NAMES))}"), DOM_FLAGS.index(f"any_{next(iter(_NAMES))}")


class _Around:
    """Per element its depth, the elements that it stands in, what its name says and those of all around it.

    What holds of an element is a number whose bits stand for the features.
    """

    def __init__(self, elements: Sequence[Element]) -> None:
        self._elements = elements
        self.depth, self._inside, self._own, self._everywhere = [0], [0], [0], [0]
        names = {element.names for element in elements}
        whole = "\n".join(names)
        signs = [(word, tests) for word, tests in _signs().items() if word in whole]
        known = {name: _said_by(name, signs) for name in names}
        for element in elements[1:]:
            parent, said = element.parent, known[element.names]
            inside = self._inside[parent] | _INSIDE.get(element.tag, 0)
            if element.itemprop and "articlebody" in element.itemprop.lower():
                inside |= _BODY
            self.depth.append(self.depth[parent] + 1)
            self._inside.append(inside)
            self._own.append(said)
            self._everywhere.append(self._everywhere[parent] | said)

    def flags(self, owner: int) -> int:
        """The bits of what stands around an element."""
        near, other = self._own[owner], owner
        for _ in range(_NEAR - 1):
            other = max(0, self._elements[other].parent)
            near |= self._own[other]
        return self._inside[owner] | near << _FIRST_NEAR | self._everywhere[owner] << _FIRST_ANY


def _said_by(names: str, signs: Sequence[tuple[str, Tests]]) -> int:
    """The bits of what some names say.

    Args:
        names: The classes and the id of an element.
        signs: The words that may stand there, with what is to be found then.
    """
    said = 0
    for tests in [tests for word, tests in signs if word in names]:
        for search, bit in tests:
            if not said & bit and (search is None or search(names)):
                said |= bit
    return said


@cache
def _signs() -> dict[str, Tests]:
    """The patterns of names, compiled with the first page: by a word that must stand there, the pattern if that is
    not all of it, and the bit.
    """
    found: dict[str, Tests] = {}
    for place, patterns in enumerate(_NAMES.values()):
        for pattern in patterns.split("|"):
            word = max(re.findall("[a-z]+", pattern.replace(r"\b", "")), key=len)
            found.setdefault(word, []).append((_beyond_letters(pattern), 1 << place))
    return found


def _beyond_letters(pattern: str) -> Callable[[str], object] | None:
    return None if pattern.isalpha() else re.compile(pattern).search
