"""Running heads and page numbers in the text of printed pages, as PDF files give it: they stand between its lines.

What stands at the top of every page is told by standing there again with another number.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tui.reading.plain_text.wrapping import TextLine
from tui.vocabulary import listed

RUNNING_HEAD = "the head or foot of a printed page"

_FIRST, _LAST = re.compile(r"\d{1,4}(?=\s)"), re.compile(r"(?<=\s)\d{1,4}$")
_COUNTED = (
    r"(?i)(?:-\s?\d{1,3}\s?-|(?:page|seite|pagina|página|strona|strana|sida|side|sayfa|страница|сторінка|σελίδα)"
    r" \d{1,4}"
    r"(?: ?(?:of|von|de|sur|van|di|z|ze|av|af|/|из|з|από) ?\d{1,4})?)"
)
_CONTINUED = (
    r"(?i)\W{0,3}(?:(?:continued|continues|cont[’']?d|turn) (?:on|from|to) page|from page|fortsetzung (?:auf|von) seite"
    r"|suite (?:de la )?page|(?:sigue|viene|continúa) (?:en|de) la página|(?:segue|continua) a pagina"
    r"|(?:continua|continuação) (?:na|da) página|vervolg (?:op|van) pagina|ciąg dalszy na stronie"
    r"|(?:продолжение|окончание) на странице)\s[a-z]?\d{1,3}\W{0,3}"
)
_PAGES = listed("page seite pagina página strona stronie strana sida side sayfa страница странице сторінка σελίδα")
"""One of these words stands wherever the two find something that begins with a letter."""
_LONGEST_HEAD = 130  # characters
_FEWEST_WORDS = 3
_FEWEST_BETWEEN = 8  # rows of a page


def running_heads(text: str, rows: Sequence[TextLine]) -> list[int]:
    """Places of the rows that are the heads or feet of printed pages.

    Rows that say which page it is or where the report goes on, and rows that stand again further down with a higher
    number at their beginning or end, their words in whatever order: left pages have them the other way round than
    right ones.

    Args:
        text: What the rows are lines of.
        rows: All of them.
    """
    found: list[int] = []
    numbered: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for place, row in enumerate(rows):
        first, last = text[row.start], text[row.end - 1]
        if row.rule or row.end - row.start > _LONGEST_HEAD or not (first.isdigit() or last.isdigit() or first in "-–—"):
            continue
        line = text[row.start : row.end]
        names_page = first == "-" or not _PAGES.isdisjoint(line.lower().split())
        if names_page and (re.fullmatch(_COUNTED, line) or re.fullmatch(_CONTINUED, line)):
            found.append(place)
            continue
        for number in (_FIRST.match(line), _LAST.search(line)):
            words = re.findall(r"\w+", line[: number.start()] + line[number.end() :]) if number else []
            if number and len(words) >= _FEWEST_WORDS:
                numbered[tuple(sorted(words))].append((place, int(number.group())))
    for heads in numbered.values():
        if len(heads) > 1 and all(_are_of_two_pages(above, below) for above, below in pairwise(heads)):
            found += [place for place, _ in heads]
    return sorted(set(found))


def _are_of_two_pages(above: tuple[int, int], below: tuple[int, int]) -> bool:
    return below[0] - above[0] >= _FEWEST_BETWEEN and below[1] > above[1]
