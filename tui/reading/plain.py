"""Plain text into pieces: lines, hard wraps undone, scraps of markup and stamps set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from math import ceil

from tui.model import Dropped, Part
from tui.reading.credits import split_credits
from tui.reading.pieces import BETWEEN_TAGS, Piece

_STAMP = r"(?i)\s*(?:date|dated|published|updated|datum|fecha|data|дата)\s*:?\s*\d{4}-\d{2}-\d{2}\b[\s.,;|·-]*"
_LONGEST_STAMP = 40
_BLOCK_TAGS = (
    "address|article|aside|blockquote|body|br|button|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head"
    "|header|hr|html|iframe|img|li|main|nav|ol|p|picture|pre|script|section|source|style|table|tbody|td|th|thead|tr"
    "|ul|video"
)
_MARKUP = rf"(?i:</?(?:{_BLOCK_TAGS})(?:\s[^<>]*)?/?>\s*)+"
_BULLET = re.compile(r"\s*(?:[•·▪■□◦‣*]|#{1,6})\s+(?=\S)")
_BULLETS = frozenset("•·▪■□◦‣*#")
_TAG_OF_MARK = {"#" * level: f"h{level}" for level in range(1, 7)}
_ITEM = re.compile(r"\s*(?:[•·▪■□◦‣*>#|–—-]|\d{1,3}[.)]|[a-z]\))\s")
_OVER, _CLOSERS = frozenset(".!?…:;"), "\"”’'»)]"
_NARROWEST_WRAP, _WIDEST_WRAP = 30, 160
_WITHIN_WRAP = 0.97  # share of lines that are within the width: a long word or an address may pass it
_TELLING_SHARE = 0.6  # of the width: a shorter line may end for any reason
_MIN_FULL_LINES = 2
_LEAST_BROKEN = 5
_GOING_ON = frozenset(",.;:)!?”’")
_FULL_SHARE = 0.6

_Run = tuple[int, int, bool]
"""Lines that make one paragraph: start, end without white space, whether a blank line stands before."""


def read_plain(text: str) -> list[Piece]:
    """Cut a plain text into pieces.

    A line is a paragraph, unless the text is wrapped at a width: then lines are joined where the next word would not
    have fitted.

    Args:
        text: Safe text with at least one character that is not white space.

    Returns:
        A partition of the text.
    """
    pieces: list[Piece] = []
    for start, end, is_apart in _paragraphs(text):
        for piece in _cut(text, start, end, is_apart, is_first=not pieces):
            pieces.append(piece)
    return split_credits(text, _closed(pieces, len(text)))


def _closed(pieces: list[Piece], length: int) -> list[Piece]:
    """The same pieces, each reaching to where the next begins."""
    edges = [0, *(piece.start for piece in pieces[1:]), length]
    return [
        piece
        if piece.start == edges[n] and piece.end == edges[n + 1]
        else piece._replace(start=edges[n], end=edges[n + 1])
        for n, piece in enumerate(pieces)
    ]


def _lines(text: str) -> Iterator[_Run]:
    place, is_apart = 0, True
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = place if stripped == line else place + len(line) - len(line.lstrip())
            yield start, start + len(stripped), is_apart
        is_apart = not stripped
        place += len(line) + 1


def _paragraphs(text: str) -> Iterator[_Run]:
    lines = list(_lines(text))
    width = _wrap_width(text, lines)
    is_broken = width is None and _is_broken(text, lines)
    current = lines[0]
    for line in lines[1:]:
        if not line[2] and _is_joined(text, current, line, width, is_broken=is_broken):
            current = (current[0], line[1], current[2])
        else:
            yield current
            current = line
    yield current


def _line_start(text: str, place: int) -> int:
    return text.rfind("\n", 0, place) + 1


def _needed(text: str, line: _Run, following: _Run) -> int:
    """Cells that the line and the first word of the next would take together."""
    word, _, _ = text[following[0] : min(following[1], following[0] + 40)].partition(" ")  # no-break spaces hold
    return line[1] - _line_start(text, line[0]) + 1 + len(word)


def _wrap_width(text: str, lines: list[_Run]) -> int | None:
    """The width that the text was wrapped at, or None where lines end for other reasons.

    In wrapped text nearly every line of some length that goes on is full: its next word would not have fitted. Short
    lines, such as menus around a report have, say nothing.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if not b[2]]
    if not pairs:
        return None
    lengths = sorted(line[1] - _line_start(text, line[0]) for line in lines)
    width = lengths[ceil(_WITHIN_WRAP * (len(lengths) - 1))]
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return None
    telling = [(a, b) for a, b in pairs if a[1] - _line_start(text, a[0]) >= _TELLING_SHARE * width]
    full = sum(_needed(text, a, b) > width for a, b in telling)
    return width if full >= _MIN_FULL_LINES and full >= _FULL_SHARE * len(telling) else None


def _is_broken(text: str, lines: list[_Run]) -> bool:
    """Whether lines end where links and emphasis began, as in text taken out of a page's source."""
    broken = sum(
        not b[2] and (text[b[0]] in _GOING_ON or (text[b[0]].islower() and text[a[1] : a[1] + 1] == " "))
        for a, b in pairwise(lines)
    )
    return broken >= _LEAST_BROKEN


def _is_joined(text: str, current: _Run, line: _Run, width: int | None, *, is_broken: bool) -> bool:
    """Whether a line goes on with the paragraph above it."""
    if width is None and not is_broken and not text[line[0]].islower():
        return False
    last_start = max(current[0], _line_start(text, current[1] - 1))
    last = (last_start, current[1], False)
    if width is not None:
        is_item = _ITEM.match(text, _line_start(text, line[0]), line[1]) is not None
        is_indented = line[0] - _line_start(text, line[0]) > last_start - _line_start(text, last_start) + 1
        return not is_item and not is_indented and _needed(text, last, line) > width
    # A line break inside a sentence: left by a link or an emphasis when a page was copied.
    if is_broken and text[line[0]] in _GOING_ON:
        return True
    if text.count(" ", current[0], min(current[1], current[0] + 120)) < 3:
        return False
    is_over = text[max(last_start, current[1] - 6) : current[1]].rstrip(_CLOSERS)[-1:] in _OVER
    if is_over or _ITEM.match(text, _line_start(text, line[0]), line[1]):
        return False
    return text[line[0]].islower() or text[current[1]] == " " or text[line[0] - 1] == " "


def _cut(text: str, start: int, end: int, is_apart: bool, *, is_first: bool) -> Iterator[Piece]:
    """A paragraph, with a stamp, a bullet and scraps of markup as pieces of their own."""
    if is_first and "-" in text[start : start + _LONGEST_STAMP]:
        stamp = re.match(_STAMP, text[start:end])
        if stamp:
            stop = start + stamp.end()
            yield Piece(
                start, stop, _folded(text, start, stop), part=Part.DATELINE, rule="a date as stamp above the text"
            )
            start, is_apart = stop, True
    bullet = _BULLET.match(text, start, end) if text[start : start + 1] in _BULLETS else None
    tag = ""
    if bullet and start < bullet.end() < end:
        yield _markup(text, start, bullet.end(), "the mark of a list item or heading")
        start, tag = bullet.end(), _TAG_OF_MARK.get(bullet.group().strip(), "li")
    if "<" in text[start:end]:
        yield from _cut_markup(text, start, end)
    elif start < end:
        is_rejoined = text.find("\n", start, end) >= 0
        yield Piece(start, end, _folded(text, start, end), is_apart, tag, is_rejoined=is_rejoined)


def _cut_markup(text: str, start: int, end: int) -> Iterator[Piece]:
    for tags in re.compile(_MARKUP).finditer(text, start, end):
        if tags.start() > start:
            yield Piece(start, tags.start(), _folded(text, start, tags.start()), rule=BETWEEN_TAGS)
        yield _markup(text, tags.start(), tags.end(), "tags of a page in plain text")
        start = tags.end()
    if start < end:
        yield Piece(start, end, _folded(text, start, end))


def _markup(text: str, start: int, end: int, rule: str) -> Piece:
    return Piece(start, end, _folded(text, start, end), dropped=Dropped.MARKUP, rule=rule)


def _folded(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())
