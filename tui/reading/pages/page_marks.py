"""What a page's elements say of the text in them: their names, classes and roles, and where most paragraphs stand."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.model import Dropped, Part

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ELEMENTS = {
    "nav": Dropped.NAVIGATION,
    "footer": Dropped.NAVIGATION,
    "menu": Dropped.NAVIGATION,
    "button": Dropped.NAVIGATION,
    "dialog": Dropped.NAVIGATION,
    "label": Dropped.NAVIGATION,
    "form": Dropped.NEWSLETTER,
    "aside": Dropped.TEASER,
}
_PART_ELEMENTS = {
    "figcaption": (Part.CAPTION, "a picture’s <figcaption>"),
    "blockquote": (Part.QUOTATION, "stands in <blockquote>"),
    "li": (Part.LIST_ITEM, "an item of a list"),
}
_ROLES = {
    "navigation": Dropped.NAVIGATION,
    "banner": Dropped.NAVIGATION,
    "search": Dropped.NAVIGATION,
    "contentinfo": Dropped.LEGAL,
    "dialog": Dropped.NAVIGATION,
    "alertdialog": Dropped.NAVIGATION,
    "complementary": Dropped.TEASER,
}
_CLASSES = (
    (Dropped.COMMENTS, "comment comments commentlist disqus kommentare kommentar"),
    (Dropped.ADVERTISEMENT, "ad ads advert advertisement advertising adslot sponsored outbrain taboola promo werbung"),
    (Dropped.LEGAL, "cookie cookies consent gdpr copyright legal disclaimer"),
    (Dropped.NEWSLETTER, "newsletter newsletters subscribe subscription signup"),
    (Dropped.SHARE, "share sharing social sharebar socials"),
    (
        Dropped.TEASER,
        "related recirc recirculation recommend recommended recommendation recommendations trending"
        " popular mostread readmore latest carousel",
    ),
    (
        Dropped.NAVIGATION,
        "nav navbar navigation menu breadcrumb breadcrumbs sidebar footer toolbar tags taglist topics keywords"
        " pagination skip masthead modal popup login",
    ),
    (Dropped.BIOGRAPHY, "bio biography authorbio aboutauthor"),
)
_CLASS_OF = {word: dropped for dropped, words in _CLASSES for word in words.split()}
_PART_CLASSES = (
    (Part.CAPTION, "caption figcaption bildunterschrift"),
    (Part.BYLINE, "byline author authors"),
    (
        Part.DEK,
        "standfirst dek subtitle subheadline summary excerpt lede intro teaser chapo sommario entradilla bajada"
        " vorspann",
    ),
)
BODY_PARTS = frozenset({None, Part.LIST_ITEM, Part.QUOTATION})
"""What may be marked so and is judged like running text all the same."""
_PART_OF = {word: part for part, words in _PART_CLASSES for word in words.split()}
_MARKS = _CLASS_OF.keys() | _PART_OF.keys()
_NAME_WORD = re.compile(r"[A-Za-z][a-z]*|[A-Z]+(?![a-z])")
_BETWEEN_WORDS = bytes([code if chr(code).isalpha() else ord(" ") for code in range(256)])
_BODY_NAMES = re.compile(
    r"article-?_*body|story-?_*body|entry-?content|post-?content|article-?_*content|body-?text", re.I
)
_LONGEST_NAMES = 200  # characters of a class that are read; generated ones are endless

_LEAST_PARAGRAPH_CHARACTERS = 60  # of what counts as running text where shares of it are compared
_MOST_LINKED = 0.5  # of a paragraph's characters; more is a list of links
_TOO_MUCH_TO_DROP = 0.3  # of the paragraph text: such a class names the layout, not the content
_TOO_MANY_COMMENTS = 0.7  # more than other marks may take: below a short report stand long threads
_BULK = 0.6  # of the paragraph text: what <article> must hold to be the place of the report
_NEARLY_ALL = 0.9  # of the text, or of a line's characters
_LONGEST_MARKED = 300  # characters of a byline or a dek


class ElementMark(NamedTuple):
    """What one element says: a class, or a part, and what said so."""

    dropped: Dropped | None
    part: Part | None
    rule: str


class Element(NamedTuple):
    """An element of the page, as far as it matters here."""

    parent: int
    tag: str
    mark: ElementMark | None = None
    itemprop: str = ""
    names: str = ""  # classes and id, in lower case


class Marks(NamedTuple):
    """What all elements around a piece say together."""

    tag: str
    part: Part | None
    dropped: Dropped | None
    rule: str


class Named(NamedTuple):
    """How an element is named: what most elements of a page have in common with another."""

    tag: str
    role: str
    classes: str
    identity: str

    @property
    def names(self) -> str:
        """The classes and the id, in lower case and cut to a bearable length."""
        return f"{self.classes} {self.identity}".strip()[:_LONGEST_NAMES].lower()


def mark_of(element: Named) -> ElementMark | None:
    """What an element says by itself: by its name, its role, its classes and its id."""
    tag = element.tag
    if tag in _ELEMENTS:
        return ElementMark(_ELEMENTS[tag], None, f"stands in <{tag}>")
    by_element = ElementMark(None, *_PART_ELEMENTS[tag]) if tag in _PART_ELEMENTS else None
    if tag in {"figcaption", "html", "body", "main", "article"}:
        return by_element
    if element.role in _ROLES:
        return ElementMark(_ROLES[element.role], None, f"stands in an element with the role “{element.role}”")
    return _mark_of_names(element) or by_element


def _mark_of_names(element: Named) -> ElementMark | None:
    names = f"{element.classes} {element.identity}"[:_LONGEST_NAMES]
    if len(names) < 3:
        return None
    words = _words_in(names)
    if _MARKS.isdisjoint(words) or _BODY_NAMES.search(names):
        return None
    part = next((word for word in words if word in _PART_OF), None)
    if part is not None and element.tag not in _HEADINGS:
        return ElementMark(None, _PART_OF[part], f"marked as “{part}” by the page")
    dropped = next((word for word in words if word in _CLASS_OF), None)
    return ElementMark(_CLASS_OF[dropped], None, f"marked as “{dropped}” by the page") if dropped is not None else None


def _words_in(names: str) -> list[str]:
    """The words that names are made of, in lower case: "ArticleBody__top-ad" has four."""
    if names.isascii() and names.islower():
        return names.encode().translate(_BETWEEN_WORDS).decode().split()
    return " ".join(_NAME_WORD.findall(names)).lower().split()


def resolve_marks(elements: list[Element], owners: list[int], texts: list[str], links: list[float]) -> list[Marks]:
    """What is said of every piece, by the elements around it and by where the paragraphs of the page stand.

    Args:
        elements: In document order, each after its parent; the first is the page.
        owners: Per piece the index of the element that holds it.
        texts: Per piece its text.
        links: Per piece the share of it that is links, 0..1.
    """
    weights = [
        len(text) if len(text) >= _LEAST_PARAGRAPH_CHARACTERS and share < _MOST_LINKED else 0
        for text, share in zip(texts, links, strict=True)
    ]
    inherited = _believable(elements, owners, weights)
    clean = [0 if inherited[owner].dropped else weight for owner, weight in zip(owners, weights, strict=True)]
    place = _place_of_report(elements, _sums(elements, owners, clean))
    inside = _is_inside(elements, place)
    first, last = _span(owners, inside)
    heading = max((n for n in range(last) if elements[owners[n]].tag == "h1"), default=first)
    top = min(first, heading)
    held = _sums(elements, owners, [1] * len(owners))
    return [
        _resolved(
            _unless_whole_list(inherited[owner], elements, held, owner),
            texts[n],
            links[n],
            is_outside=not top <= n < last,
        )
        for n, owner in enumerate(owners)
    ]


def _unless_whole_list(marks: Marks, elements: list[Element], held: list[int], owner: int) -> Marks:
    """The same, but what is one of several paragraphs in an <li> is none: such lists lay out whole entries."""
    if marks.part is not Part.LIST_ITEM:
        return marks
    while elements[owner].tag != "li" and held[elements[owner].parent] == 1:
        owner = elements[owner].parent
    return marks if elements[owner].tag == "li" else Marks(marks.tag, None, marks.dropped, "")


def _sums(elements: list[Element], owners: list[int], weights: list[int]) -> list[int]:
    """Per element the weight of all pieces in it."""
    totals = [0] * len(elements)
    for owner, weight in zip(owners, weights, strict=True):
        totals[owner] += weight
    for index in range(len(elements) - 1, 0, -1):
        totals[elements[index].parent] += totals[index]
    return totals


def _believable(elements: list[Element], owners: list[int], weights: list[int]) -> list[Marks]:
    """Per element what it and those around it say, without the names that would drop much of the page's paragraphs.

    Such a name speaks of the layout or of how the page is sold ("with-sidebar", "paywall"), not of the content.
    """
    ignored: set[str] = set()
    total = sum(weights)
    while True:
        inherited = _inherited(elements, ignored)
        dropped: dict[str, int] = {}
        limits: dict[str, float] = {}
        for owner, weight in zip(owners, weights, strict=True):
            marks = inherited[owner]
            if marks.dropped and weight:
                dropped[marks.rule] = dropped.get(marks.rule, 0) + weight
                limits[marks.rule] = _TOO_MANY_COMMENTS if marks.dropped is Dropped.COMMENTS else _TOO_MUCH_TO_DROP
        too_much = {rule for rule, weight in dropped.items() if weight > limits[rule] * total}
        if not too_much:
            return inherited
        ignored |= too_much


def _inherited(elements: list[Element], ignored: set[str]) -> list[Marks]:
    """Per element what it and those around it say; of classes the outermost decides, of parts the innermost."""
    marks = [Marks("", None, None, "")]
    for element in elements[1:]:
        around = marks[element.parent]
        mark = element.mark
        if around.dropped or mark is None or mark.rule in ignored:
            marks.append(Marks(element.tag, around.part, around.dropped, around.rule))
        elif mark.dropped:
            marks.append(Marks(element.tag, None, mark.dropped, mark.rule))
        else:
            marks.append(Marks(element.tag, mark.part, None, mark.rule))
    return marks


def _place_of_report(elements: list[Element], totals: list[int]) -> int:
    """The element that holds the report.

    The innermost one that is marked as an article and holds the bulk of the paragraphs; inside it, as deep as nearly
    all of them go.
    """
    place = 0
    for index, element in enumerate(elements):
        is_marked = element.tag in {"article", "main"} or "articlebody" in element.itemprop.lower()
        if is_marked and totals[index] > _BULK * totals[0]:
            place = index
    for index in range(place + 1, len(elements)):
        if elements[index].parent == place and totals[index] > _NEARLY_ALL * totals[place]:
            place = index
    return place


def _is_inside(elements: list[Element], place: int) -> list[bool]:
    inside = [False] * len(elements)
    inside[place] = True
    for index in range(place + 1, len(elements)):
        inside[index] = inside[elements[index].parent]
    return inside


def _span(owners: list[int], inside: list[bool]) -> tuple[int, int]:
    places = [n for n, owner in enumerate(owners) if inside[owner]]
    return (places[0], places[-1] + 1) if places else (0, len(owners))


def _resolved(marks: Marks, text: str, link_share: float, *, is_outside: bool) -> Marks:
    tag, words = marks.tag, text.count(" ") + 1
    if tag == "h1" and (marks.dropped is None or not is_outside):
        return Marks(tag, Part.HEADLINE, None, "the page’s <h1>")
    if marks.dropped:
        return marks
    if is_outside:
        return Marks(tag, None, Dropped.NAVIGATION, "outside the part of the page that holds the report")
    if link_share > _NEARLY_ALL and words <= 25 and marks.part in BODY_PARTS:
        dropped = Dropped.TEASER if words >= 4 else Dropped.NAVIGATION
        return Marks(tag, None, dropped, "a link and nothing else")
    if marks.part in {Part.BYLINE, Part.DEK} and len(text) > _LONGEST_MARKED:
        return Marks(tag, None, None, "")
    return marks
