"""What stands in a text twice: copies of the headline, paragraphs with other quotation marks or a few other words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tui.model import Dropped
from tui.reading.lines.credits import CREDIT
from tui.reading.pieces import BETWEEN_TAGS, Line

if TYPE_CHECKING:
    from tui.reading.cleaning import Cleaning

# Shorter paragraphs return by chance, and shorter beginnings; the limit keeps work linear on pages of 100 screens.
# Halved or half as high again none of them moves a figure (python -m tests.benchmarks.constants
# tui.reading.lines.repeats).
_LEAST_WORDS = 12
_SAME_SHARE = 0.8
_MOST_WORDS_COMPARED = 40_000
_LEAST_CUT_CHARACTERS = 18


def drop_repeats(cleaning: Cleaning) -> None:
    """Drop what stands a second time: copies of the headline, paragraphs, headlines in pairs."""
    _drop_headline_pairs(cleaning)
    if cleaning.headline is not None:
        _drop_headline_copies(cleaning, cleaning.lines[cleaning.headline])
    kept = [place for place in range(len(cleaning.lines)) if _may_be_repeat(cleaning, place)]
    for later, earlier in find_repeats([cleaning.lines[place] for place in kept]):
        place, first = kept[later], kept[earlier]
        if _is_between_tags(cleaning, first) and not _is_between_tags(cleaning, place):
            place, first = first, place  # keep the copy that no tags surround
        if (cleaning.is_open(first) or _is_kept(cleaning, first)) and (cleaning.is_furnished or later > earlier + 1):
            cleaning.drop(place, Dropped.DUPLICATE, "repeats another paragraph of this text")
            _drop_credit_of(cleaning, place)


def _drop_headline_pairs(cleaning: Cleaning) -> None:
    """A headline that stands twice in a row, the second perhaps cut off, is a teaser with a picture's text."""
    if not cleaning.is_furnished:
        return
    for place in range(cleaning.after_headline(), len(cleaning.lines) - 1):
        line, following = cleaning.lines[place], cleaning.lines[place + 1]
        if not (cleaning.is_teaser_headline(place) and cleaning.is_open(place + 1)):
            continue
        if line.key == following.key or is_cut_copy(following, line):
            cleaning.drop(place, Dropped.TEASER, "a headline that stands twice in a row")
            cleaning.drop(place + 1, Dropped.TEASER, "a headline that stands twice in a row")


def _drop_headline_copies(cleaning: Cleaning, headline: Line) -> None:
    for place, line in enumerate(cleaning.lines):
        if cleaning.is_open(place) and line.words >= 3 and (line.key == headline.key or is_cut_copy(line, headline)):
            cleaning.drop(place, Dropped.DUPLICATE, "repeats the headline")


def _may_be_repeat(cleaning: Cleaning, place: int) -> bool:
    return (cleaning.is_open(place) or _is_kept(cleaning, place)) and place != cleaning.headline


def _is_between_tags(cleaning: Cleaning, place: int) -> bool:
    return cleaning.lines[place].piece.rule.startswith(BETWEEN_TAGS)


def _is_kept(cleaning: Cleaning, place: int) -> bool:
    decision = cleaning.decided[place]
    return decision is not None and decision.dropped is None


def _drop_credit_of(cleaning: Cleaning, caption: int) -> None:
    place = caption + 1
    if place < len(cleaning.lines) and cleaning.lines[place].piece.rule.endswith(CREDIT):
        cleaning.drop(place, Dropped.DUPLICATE, "the credit of a caption that stands twice")


def find_repeats(lines: list[Line]) -> list[tuple[int, int]]:
    """Paragraphs that repeat an earlier one.

    Two paragraphs are the same when each holds most of the other's runs of four words (Broder's resemblance, both
    ways). Long texts are only searched for equal paragraphs: what is repeated there is rarely furniture.

    Args:
        lines: Lines that may be the same; those under twelve words never are (refrains, chants, lists).

    Returns:
        (index of the later, index of the earlier), in order of the later.
    """
    is_small = sum(line.words for line in lines) <= _MOST_WORDS_COMPARED
    found: list[tuple[int, int]] = []
    by_key: dict[str, int] = {}
    holders: dict[int, int] = {}
    for place, line in enumerate(lines):
        if line.words < _LEAST_WORDS:
            continue
        earlier = by_key.get(line.key)
        shingles = _shingles(line) if is_small and earlier is None else set()
        if shingles:
            earlier = _most_alike(shingles, lines, holders)
        if earlier is not None:
            found.append((place, earlier))
            continue
        by_key[line.key] = place
        holders.update(dict.fromkeys(shingles.difference(holders), place))
    return found


def is_cut_copy(line: Line, whole: Line) -> bool:
    """Whether a line is the beginning of another, cut off with or without dots."""
    return len(line.key) >= _LEAST_CUT_CHARACTERS and len(line.key) < len(whole.key) and whole.key.startswith(line.key)


def _shingles(line: Line) -> set[int]:
    """Hashes of its runs of four words."""
    words = line.tokens
    return set(map(hash, zip(words, words[1:], words[2:], words[3:], strict=False)))


def _most_alike(shingles: set[int], lines: list[Line], holders: dict[int, int]) -> int | None:
    if holders.keys().isdisjoint(shingles):
        return None
    shared = Counter([holders[shingle] for shingle in shingles if shingle in holders])
    best = min(shared, key=lambda place: (-shared[place], place))
    larger = max(len(shingles), len(_shingles(lines[best])))
    return best if shared[best] >= _SAME_SHARE * larger else None
