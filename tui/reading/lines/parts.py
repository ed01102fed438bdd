"""Which parts of a report the lines are that nothing was said of before: captions, bylines, deks, subheadings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.model import Dropped, Part
from tui.reading.lines.credits import credit_by_words
from tui.reading.lines.roles import part_by_words

if TYPE_CHECKING:
    from tui.reading.cleaning import Cleaning
    from tui.reading.pieces import Line

# Halved or half as high again it moves no figure (python -m tests.benchmarks.constants tui.reading.lines.parts).
_LONGEST_DEK_WORDS = 14
_LONGEST_SUBHEADING_WORDS = 10  # what fits into a line of print
_LONGEST_TAG_WORDS = 3
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_PLAIN_TAGS = frozenset({"", "p", "div"})
_GOES_ON = frozenset(",;:—–-")
_QUOTES = ("“", '"', "„", "«")


def name_parts(cleaning: Cleaning) -> None:
    """Say of what is left which of it are captions, bylines, datelines, the dek, subheadings."""
    for place, line in enumerate(cleaning.lines):
        if not cleaning.is_open(place):
            continue
        named = part_by_words(line) if cleaning.is_at_edge(place) else credit_by_words(line)
        if named:
            cleaning.keep(place, *named)
        elif cleaning.is_furnished and line.words <= _LONGEST_TAG_WORDS and line.piece.text.endswith(","):
            cleaning.drop(place, Dropped.NAVIGATION, "a lone word of a list of tags")
        elif place in cleaning.found and "://" in line.piece.text:
            cleaning.drop(place, Dropped.NAVIGATION, cleaning.found[place].rule)
    _name_dek(cleaning)
    for place in range(len(cleaning.lines)):
        if cleaning.is_open(place) and _is_subheading(cleaning, place):
            cleaning.keep(place, Part.SUBHEADING, "a short line between paragraphs")


def _name_dek(cleaning: Cleaning) -> None:
    """Keep the first open line below the headline as the dek, where it is short, or stands in the text once more."""
    place = cleaning.after_headline()
    while place < len(cleaning.lines) and not cleaning.is_open(place):
        place += 1
    if cleaning.headline is None or place >= cleaning.window[1]:
        return
    line = cleaning.lines[place]
    is_above_text = any(cleaning.is_prose(n) for n in range(place + 1, cleaning.window[1]))
    if line.words <= _LONGEST_DEK_WORDS and is_above_text and not line.piece.text.startswith(_QUOTES):
        cleaning.keep(place, Part.DEK, "a short line between headline and text")
    elif _is_repeated_below(cleaning, line):
        cleaning.keep(place, Part.DEK, "stands under the headline and again in the text")


def _is_repeated_below(cleaning: Cleaning, line: Line) -> bool:
    return any(
        decision is not None and decision.dropped is Dropped.DUPLICATE and other.key == line.key
        for decision, other in zip(cleaning.decided, cleaning.lines, strict=True)
    )


def _is_subheading(cleaning: Cleaning, place: int) -> bool:
    """Whether a line is marked as a heading, or is a few words that stand by themselves between two paragraphs."""
    line, following = cleaning.lines[place], place + 1
    if line.piece.tag in _HEADINGS:
        return True
    if line.ends or line.words > _LONGEST_SUBHEADING_WORDS or line.piece.text[-1:] in _GOES_ON:
        return False
    return (
        line.piece.tag in _PLAIN_TAGS
        and line.piece.is_apart
        and cleaning.window[0] < place
        and following < cleaning.window[1]
        and cleaning.lines[following].piece.is_apart
        and cleaning.is_prose(following)
        and cleaning.lines[place - 1].is_prose
    )
