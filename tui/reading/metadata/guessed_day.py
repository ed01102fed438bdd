"""The day that htmldate finds for a page that says none, where it is installed (`newsreader[full]`).

It is the last to be asked, and is believed only where the page shows that day by itself on a line. It never opens the
network, and nothing that it raises is seen.
"""

from __future__ import annotations

import logging
import re
from datetime import date

from tui.reading.metadata.dates import DATE_WORDS
from tui.reading.metadata.published import LONGEST_LINE
from tui.reading.pages.extractor import LARGEST, MOST_ATTRIBUTES, is_importable

_MOST_OTHER_WORDS = 1  # the short name of a weekday
_WORD = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"(?<![\d.])(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})(?![\d.]\d)")


def is_installed() -> bool:
    """Whether htmldate may be asked."""
    return is_importable("htmldate")


def guess_day(markup: str, shown: str) -> date | None:
    """The day of publication by htmldate, where a line of the page agrees; else None.

    Args:
        markup: The page.
        shown: The text that it shows.
    """
    if not is_installed() or len(markup) > LARGEST or markup.count("=") > MOST_ATTRIBUTES:
        return None
    days = _days_alone(shown)
    found = _by_htmldate(markup) if days else None
    return found if found in days else None


def _by_htmldate(markup: str) -> date | None:
    try:
        from htmldate import find_date  # type: ignore[import-not-found,unused-ignore] # noqa: PLC0415 - of `full`

        logging.getLogger("htmldate").setLevel(logging.CRITICAL)
        # As bytes: a text that begins as an address does would be fetched.
        found = find_date(markup.encode("utf-8", "replace"), original_date=True)
        return date.fromisoformat(found) if found else None
    except Exception:  # whatever another library trips over in a page costs its vote, never the page
        return None


def _days_alone(shown: str) -> frozenset[date]:
    """Days in figures that stand on a line, or between its bars, with hardly a word beside them."""
    days: set[date] = set()
    for line in shown.split("\n"):
        if len(line) > LONGEST_LINE or not any(map(str.isdigit, line)):
            continue
        for part in line.split("|"):
            if sum(word.casefold() not in DATE_WORDS for word in _WORD.findall(part)) <= _MOST_OTHER_WORDS:
                days.update(day for found in _FIGURES.finditer(part) if (day := _day_of(*found.groups())))
    return frozenset(days)


def _day_of(first: str, month: str, last: str) -> date | None:
    """The day of three figures in the order of most countries, the year first or last, in four figures or two."""
    year, day = (first, last) if len(first) == 4 else (last, first)
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None
