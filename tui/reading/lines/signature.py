"""What stands around a headline without saying what it is: a name beside the date, a masthead above.

A few words say little of themselves; where they stand tells more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.model import Dropped, Part
from tui.reading.classifying.words_of_pages import PAGE_WORDS
from tui.reading.lines.cue_phrases import SECTION_LABELS
from tui.reading.lines.mastheads import NAMED, is_known, is_name_and_day, is_outlet
from tui.reading.lines.roles import SIGNED
from tui.vocabulary import listed

if TYPE_CHECKING:
    from tui.reading.cleaning import Cleaning
    from tui.reading.pieces import Line

_REACH = 5
"""Lines below the headline among which a signature is looked for."""

_NAME_WORDS = range(2, 5)
_ALSO_SECTIONS = frozenset({"news", "tv", "radio", "television", "online", "press", "review"})
_ROLES = listed("writer reporter correspondent editor staff journalist columnist contributor analyst author bureau")
_OF_CITIES = listed("new los san hong tel abu addis buenos saint st. cape são sao kuala rio washington, north south")
_MASTHEAD_REACH = 2
_MASTHEAD_WORDS = 3  # of an outlet's name below a text


def name_signature(cleaning: Cleaning) -> None:
    """Keep a name beside the date below the headline as the byline, an outlet there or above as such; on a whole page
    drop a few words above it.
    """
    if cleaning.headline is None:
        return
    below = range(cleaning.headline + 1, min(cleaning.headline + 1 + _REACH, len(cleaning.lines)))
    for place in below:
        text = cleaning.lines[place].piece.text
        if not _is_guess(cleaning, place):
            continue
        if is_name_and_day(text):
            cleaning.keep(place, Part.DATELINE, "a name and a date")
        elif not any(_is_signed(cleaning, place + step) for step in (-1, 1)):
            continue
        elif is_outlet(text) or _stands_in_signature(cleaning, place):
            cleaning.keep(place, Part.BYLINE, NAMED)
        elif _is_name(cleaning.lines[place]) and any(_is_dateline(cleaning, place + step) for step in (-1, 1)):
            cleaning.keep(place, Part.BYLINE, "a name beside the date")
    for place in range(cleaning.headline if cleaning.judgement is not None else 0):
        line = cleaning.lines[place]
        if cleaning.is_open(place) and not line.ends and line.words <= _MASTHEAD_WORDS:
            cleaning.drop(place, Dropped.NAVIGATION, "a few words above the headline")
    _name_masthead(cleaning, cleaning.headline)


def _name_masthead(cleaning: Cleaning, headline: int) -> None:
    """Say of an outlet on top or by the headline that it is one; in between menus name others of the same house."""
    zone = [place for place in range(headline) if place < _MASTHEAD_REACH or headline - place <= _MASTHEAD_REACH]
    for place in zone:
        if _is_guess(cleaning, place) and _is_masthead(cleaning.lines[place].piece.text, place):
            if cleaning.is_open(place):
                cleaning.keep(place, Part.BYLINE, NAMED)
            else:
                cleaning.drop(place, Dropped.NAVIGATION, NAMED)
            break


def _is_guess(cleaning: Cleaning, place: int) -> bool:
    decision = cleaning.decided[place]
    is_guess = decision is None or decision.part is Part.DEK or decision.dropped is Dropped.NAVIGATION
    return is_guess and place not in cleaning.cues


def _is_masthead(text: str, place: int) -> bool:
    """Whether a line above is the name of an outlet and not the label of a section: "Business News", "Live TV"."""
    first, *rest = text.casefold().removeprefix("the ").split()
    if not rest:
        return place == 0 and is_known(text)
    if first in SECTION_LABELS | PAGE_WORDS or not is_outlet(text):
        return False
    return place == 0 or rest[-1] not in _ALSO_SECTIONS


def _is_name(line: Line) -> bool:
    words = line.piece.text.split()
    return len(words) in _NAME_WORDS and all(
        word[0].isupper() and not word.isupper() and word.replace(".", "").replace("-", "").replace("’", "").isalpha()
        for word in words
    )


def _stands_in_signature(cleaning: Cleaning, place: int) -> bool:
    """Whether a few names stand between the author's line and the day's: the outlet, where they are no role or city."""
    decision, words = cleaning.decided[place - 1], cleaning.lines[place].piece.text.split()
    is_below_author = decision is not None and decision.rule == SIGNED
    if not (is_below_author and _is_dateline(cleaning, place + 1)):
        return False
    first, last = words[0].casefold(), words[-1].casefold()
    return _is_name(cleaning.lines[place]) and first not in _OF_CITIES and last not in _ROLES


def _is_dateline(cleaning: Cleaning, place: int) -> bool:
    if not 0 <= place < len(cleaning.lines):
        return False
    decision = cleaning.decided[place]
    return decision is not None and decision.part is Part.DATELINE


def _is_signed(cleaning: Cleaning, place: int) -> bool:
    """Whether a line says when or by whom the report was written."""
    decision = cleaning.decided[place] if place < len(cleaning.lines) else None
    return decision is not None and decision.part in {Part.DATELINE, Part.BYLINE}
