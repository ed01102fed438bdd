"""When a report was published and updated, by the lines of its text: around the headline first, elsewhere only where
a line says nothing but a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from tui.model import Part
from tui.reading.cleaning import LINES_OF_A_PAGE, Decision
from tui.reading.lines.mastheads import before_day
from tui.reading.metadata.dates import DATE_WORDS, find_date, is_date_line

_UPDATED = re.compile(
    r"(?i)\b(?:(?:last )?(?:updated|modified|edited)|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]"
    r"|aggiornat[oa]|modifica|atualizad[oa]|bijgewerkt|aangepast|обновлено|оновлено|aktualizacja|aktualizováno"
    r"|(?:son )?güncelleme|(?:sist )?oppdatert|uppdaterad|opdateret|päivitetty|akt\.)(?![^\W\d_])|更新|अपडेट|تحديث|수정"
)
_LINES_ABOVE, _LINES_BELOW, _LINES_IN_TEXT = 6, 12, 2  # of a day: from the headline, and from the first paragraph
LONGEST_LINE = 140  # characters of a line that gives days and little else
_LEAST_PARAGRAPH = 100  # characters; days above and below the first and last of them are those of the page
_EDGE = 60  # lines from either end within which a page tells its day
_MOST_OTHER_WORDS = 5  # names, a place, minutes to read
_SHORTENED = (".m.", "г.", "min.", "мин.", "хв.", "dk.")
"""Ends of lines with a day and an hour or the minutes to read that end no sentence, in lower case."""
_WORD = re.compile(r"[^\W\d_]+")

_Row = tuple[str, Decision]


class Days(NamedTuple):
    """The days of a report.

    Attributes:
        published: Of publication, or None.
        updated: Of the last change that the text names, or None.
        how: In words, what said when it was published.
    """

    published: date | None = None
    updated: date | None = None
    how: str = ""


def find_days(rows: Sequence[_Row], headline: int | None, *, is_day_first: bool) -> Days:
    """When a report was published and updated.

    Args:
        rows: The text of every piece, and what was decided of it.
        headline: Place of the headline, or None.
        is_day_first: Whether figures such as 03/04/2025 mean April.
    """
    updated = None
    for place, how in _places(rows, headline):
        first, last = days_of_line(rows[place][0], is_day_first=is_day_first)
        updated = updated or last
        if first:
            return Days(first, updated or _updated_below(rows, place, is_day_first=is_day_first), how)
    return Days(updated, updated, "line that says when it was updated") if updated else Days()


def days_of_line(text: str, *, is_day_first: bool = False) -> tuple[date | None, date | None]:
    """The day that a line gives for publication, and the one that it gives for an update.

    >>> days_of_line("Published 27 February 2025, updated 1 March 2025")
    (datetime.date(2025, 2, 27), datetime.date(2025, 3, 1))
    """
    word = _UPDATED.search(text)
    if not word:
        return find_date(text, is_day_first=is_day_first), None
    before, behind = text[: word.start()], text[word.end() :]
    first = find_date(before, is_day_first=is_day_first)
    last = find_date(behind, is_day_first=is_day_first)
    return first, last


def _updated_below(rows: Sequence[_Row], place: int, *, is_day_first: bool) -> date | None:
    """The day of an update that the next line gives."""
    below = rows[place + 1][0] if place + 1 < len(rows) else ""
    return days_of_line(below, is_day_first=is_day_first)[1] if len(below) <= LONGEST_LINE else None


def _places(rows: Sequence[_Row], headline: int | None) -> Iterator[tuple[int, str]]:
    """Where the day may stand, likeliest first."""
    if headline is not None:
        text = next((n for n in range(headline + 1, len(rows)) if _is_text(rows[n])), headline + _LINES_BELOW)
        below = headline + _LINES_BELOW if len(rows) >= LINES_OF_A_PAGE else 0  # boxes stand between, in a whole page
        last = min(len(rows), max(below, text + _LINES_IN_TEXT))
        for place in (*range(headline + 1, last), *range(headline - 1, max(-1, headline - 1 - _LINES_ABOVE), -1)):
            if _may_be_dated(rows[place]):
                yield place, "line by the headline"
    edges = [*range(min(_EDGE, len(rows))), *range(max(_EDGE, len(rows) - _EDGE), len(rows))]
    kept = [place for place in edges if rows[place][1].part is Part.DATELINE]
    alone = [place for place in edges if rows[place][1].part is not Part.BODY and is_date_line(rows[place][0])]
    for found in (kept, alone):
        if len({find_date(rows[place][0]) for place in found}) == 1:  # else they are those of other reports
            yield found[0], "line with a date and no more"


def _is_text(row: _Row) -> bool:
    return row[1].part is Part.BODY and len(row[0]) >= _LEAST_PARAGRAPH


def _may_be_dated(row: _Row) -> bool:
    text, decision = row
    if len(text) > LONGEST_LINE or not any(map(str.isdigit, text)):
        return False
    if decision.part in {Part.CAPTION, Part.BODY, None} and text.endswith((".", "!", "?")):
        return text.lower().endswith(_SHORTENED) and decision.part is None
    if decision.part is Part.BYLINE and before_day(text):
        return True
    return sum(word.casefold() not in DATE_WORDS for word in _WORD.findall(text)) <= _MOST_OTHER_WORDS
