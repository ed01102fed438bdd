"""What the tree of a page says of every piece, as numbers for the classifier."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.model import Dropped, Part

if TYPE_CHECKING:
    from tui.reading.page_marks import Element, Marks


def _words(text: str) -> list[str]:
    return text.split()


_AROUND = _words("article main nav aside footer header form table ul ol figure section blockquote button")
_TAGS = _words("p li h1 h2 h3 h4 div td blockquote figcaption button label")
_NAMES = {
    "body": r"article-?_*body|story-?_*body|entry-?content|post-?content|article-?_*content|body-?text|articlebody"
    r"|paragraph|rich-?text|prose|article__|story__|article-text|articletext|content-?body",
    "comment": r"comment|disqus|reply|kommentar",
    "related": r"related|recirc|recommend|more-|popular|trending|most-?read|teaser|promo|card|latest|carousel",
    "caption": r"caption|credit|figure|image|photo|gallery|media|legende",
    "author": r"author|byline|bio\b|meta",
    "share": r"share|social",
    "sale": r"newsletter|subscri|sign-?up|cookie|consent|paywall|abo\b|piano|regwall",
    "advert": r"advert|\bads?\b|sponsor|banner",
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
    paths = _paths(elements)
    sizes: dict[int, int] = {}
    for owner, text in zip(owners, texts, strict=True):
        cluster = elements[owner].parent
        sizes[cluster] = sizes.get(cluster, 0) + len(text)
    most, total = max(sizes.values(), default=1) or 1, sum(map(len, texts)) or 1
    found: list[Numbers] = []
    for owner, share, mark in zip(owners, links, marks, strict=True):
        size = sizes[elements[owner].parent]
        tag, path = elements[owner].tag, paths[owner]
        found.append(
            (
                share,
                float(share > 0.5),
                float(share > 0),
                path[0] / 20,
                size / most,
                size / total,
                float(size == most),
                float(mark.rule.startswith("outside")),
                *path[1],
                *(float(tag == name) for name in _TAGS),
                *path[2],
                *path[3],
                *(float(mark.dropped is dropped) for dropped in _MARKED_CLASSES),
                *(float(mark.part is part) for part in _MARKED_PARTS),
            )
        )
    return found


def _paths(elements: Sequence[Element]) -> list[tuple[int, Numbers, Numbers, Numbers]]:
    """Per element its depth, the elements that it stands in, what the names near it and all around it say."""
    known: dict[str, Numbers] = {}
    nothing = (0.0,) * len(_NAMES)
    found = [(0, (0.0,) * (1 + len(_AROUND)), nothing, nothing)]
    own = [nothing]
    for element in elements[1:]:
        depth, around, _, everywhere = found[element.parent]
        if element.names:
            said = known.get(element.names)
            if said is None:
                said = known[element.names] = tuple(
                    float(re.search(pattern, element.names) is not None) for pattern in _NAMES.values()
                )
        else:
            said = nothing
        own.append(said)
        near, parent = said, element.parent
        for _ in range(_NEAR - 1):
            if own[parent] is not nothing:
                near = _either(near, own[parent])
            parent = elements[parent].parent if parent > 0 else 0
        if element.tag in _AROUND:
            at = 1 + _AROUND.index(element.tag)
            around = (*around[:at], 1.0, *around[at + 1 :])
        if "articlebody" in element.itemprop.lower():
            around = (1.0, *around[1:])
        found.append((depth + 1, around, near, everywhere if said is nothing else _either(said, everywhere)))
    return found


def _either(left: Numbers, right: Numbers) -> Numbers:
    return tuple(map(max, left, right))
