"""What stands around a headline without saying what it is: a name beside the date, a masthead above.

A few words say little of themselves; where they stand tells more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.model import Dropped, Part

if TYPE_CHECKING:
    from tui.reading.cleaning import Cleaning
    from tui.reading.pieces import Line

_REACH = 5
"""Lines below the headline among which a signature is looked for."""

_NAME_WORDS = range(2, 5)
_MASTHEAD_WORDS = 3  # of an outlet's name below a text


def name_signature(cleaning: Cleaning) -> None:
    """Keep a name beside the date below the headline as the byline; on a whole page drop a few words above it."""
    if cleaning.headline is None:
        return
    below = range(cleaning.headline + 1, min(cleaning.headline + 1 + _REACH, len(cleaning.lines)))
    for place in below:
        if _may_be_named(cleaning, place) and any(_is_dateline(cleaning, place + step) for step in (-1, 1)):
            cleaning.keep(place, Part.BYLINE, "a name beside the date")
    for place in range(cleaning.headline if cleaning.judgement is not None else 0):
        line = cleaning.lines[place]
        if cleaning.is_open(place) and not line.ends and line.words <= _MASTHEAD_WORDS:
            cleaning.drop(place, Dropped.NAVIGATION, "a few words above the headline")


def _may_be_named(cleaning: Cleaning, place: int) -> bool:
    decision = cleaning.decided[place]
    is_guess = decision is None or decision.part is Part.DEK or decision.dropped is Dropped.NAVIGATION
    return is_guess and place not in cleaning.cues and _is_name(cleaning.lines[place])


def _is_name(line: Line) -> bool:
    words = line.piece.text.split()
    return len(words) in _NAME_WORDS and all(
        word[0].isupper() and not word.isupper() and word.replace(".", "").replace("-", "").replace("’", "").isalpha()
        for word in words
    )


def _is_dateline(cleaning: Cleaning, place: int) -> bool:
    if not 0 <= place < len(cleaning.lines):
        return False
    decision = cleaning.decided[place]
    return decision is not None and decision.part is Part.DATELINE
