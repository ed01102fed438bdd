"""The cleaning of texts of a few lines: what stands near phrases of furniture; and lists of other reports.

Each step looks at what the cues gave away and drops what goes with it; `judging` does the same for longer texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.model import Dropped
from tui.reading.lines.cues import Cue
from tui.reading.lines.openings import INVITATION
from tui.reading.metadata.dates import is_date_line

if TYPE_CHECKING:
    from tui.reading.cleaning import Cleaning

_LONGEST_FURNITURE_WORDS = 25  # longer lines are sentences; no sample depends on it between 12 and 38
COMMENTS_FROM = 0.5  # share of the running text that stands above a comment section
_TAIL_FROM = 0.8  # of the paragraphs: what stands below so many is the page's end
_REPORTED_ABOVE = 3  # paragraphs of the report, before a list of others may follow
_LONGEST_ITEM = 4  # lines from one day to the next
_FEWEST_ITEMS = 2
_LONGEST_PROMISE_WORDS = 14  # of a line of a newsletter's form
_MOST_PROMISES = 6


def drop_furniture(cleaning: Cleaning) -> None:
    """Drop what stands above, below and between the paragraphs and leads elsewhere."""
    _drop_header(cleaning)
    _drop_sections(cleaning)


def _drop_header(cleaning: Cleaning) -> None:
    """Where furniture stands above the headline (or the text), all short lines above it belong to it."""
    top = cleaning.headline if cleaning.headline is not None else cleaning.window[0]
    if not (cleaning.has_menu or any(place < top for place in cleaning.cues)):
        return
    for place in range(top):
        if cleaning.is_open(place) and cleaning.lines[place].words <= _LONGEST_FURNITURE_WORDS:
            cleaning.drop(place, Dropped.NAVIGATION, "stands in the page’s header, above the report")


def _drop_sections(cleaning: Cleaning) -> None:
    """Lines under a heading such as "Also read" go with it, down to where the running text goes on."""
    section: Cue | None = None
    for place in range(cleaning.after_headline(), len(cleaning.lines)):
        cue = cleaning.cues.get(place)
        if cue is not None:
            section = _section(cleaning, place, cue, section)
            continue
        if section is None or not cleaning.is_open(place):
            continue
        if _closes(cleaning, place, section):
            section = None
        else:
            cleaning.drop(place, section.dropped, f"stands under {section.rule}")


def _section(cleaning: Cleaning, place: int, cue: Cue, current: Cue | None) -> Cue | None:
    """The section that a cue opens, or the one that stays open across it."""
    if cue.opens:
        if cue.dropped is Dropped.COMMENTS and share_above(cleaning, place) < COMMENTS_FROM:
            return None
        return cue
    return current


def _closes(cleaning: Cleaning, place: int, section: Cue) -> bool:
    if section.dropped is Dropped.COMMENTS:
        return False
    line = cleaning.lines[place]
    is_tail = share_above(cleaning, place) >= _TAIL_FROM
    if is_tail and section.dropped is Dropped.BIOGRAPHY:
        return False
    if place < cleaning.window[1]:
        return line.is_prose or (line.ends and line.words >= 6 and not line.is_title_case)
    return line.is_prose and not is_tail


def share_above(cleaning: Cleaning, place: int) -> float:
    """The share of the running text's words that stand above a place, 0..1."""
    total = cleaning.words_above[-1]
    return cleaning.words_above[place] / total if total else 1.0


def drop_dated_teasers(cleaning: Cleaning) -> None:
    """Headlines below the report, each over its day, lead to others; in a chronicle of the report days stand above."""
    lines = cleaning.lines
    days = [
        place
        for place in range(cleaning.after_headline(), len(lines))
        if cleaning.paragraphs_above[place] >= _REPORTED_ABOVE and is_date_line(lines[place].piece.text)
    ]
    if not days or not all(_is_dropped(cleaning, place) for place in range(days[-1] + 1, len(lines))):
        return
    first = last = days.pop()
    count = 1
    while days and 1 < first - days[-1] <= _LONGEST_ITEM and not lines[days[-1] + 1].ends:
        first = days.pop()
        count += 1
    if count < _FEWEST_ITEMS:
        return
    above = (place for place in range(first - 1, max(first - _LONGEST_ITEM, 0), -1) if not lines[place].ends)
    for place in range(next(above, first), last + 1):
        cleaning.drop(place, Dropped.TEASER, "a headline over its day, as lists of other reports have")


def drop_forms(cleaning: Cleaning) -> None:
    """Drop what a form of a newsletter promises: short lines below an invitation, down to the next blank line."""
    invitations = [place for place, cue in cleaning.cues.items() if cue.rule == INVITATION]
    for place in invitations:
        following = range(place + 1, min(place + 2 + _MOST_PROMISES, len(cleaning.lines)))
        pieces = ((other, cleaning.lines[other].piece) for other in following)
        end = next((other for other, piece in pieces if piece.is_apart or piece.tag), place)
        below = range(place + 1, end)
        if all(cleaning.lines[other].words <= _LONGEST_PROMISE_WORDS for other in below):
            for other in filter(cleaning.is_open, below):
                cleaning.drop(other, Dropped.NEWSLETTER, f"stands under {INVITATION}")


def _is_dropped(cleaning: Cleaning, place: int) -> bool:
    decision = cleaning.decided[place]
    return decision is not None and decision.dropped is not None
