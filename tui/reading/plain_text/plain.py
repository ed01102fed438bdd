"""Plain text into pieces: paragraphs, with scraps of markup, marks of lists and quotations, and stamps set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.model import Dropped, Part
from tui.reading.lines.credits import split_credits
from tui.reading.pieces import BETWEEN_TAGS, Piece, shown
from tui.reading.plain_text.markdown import inline_marks, is_markdown, name_markup
from tui.reading.plain_text.running_heads import RUNNING_HEAD, running_heads
from tui.reading.plain_text.wrapping import QUOTATION_MARK, Paragraph, join_rows, read_rows

_STAMP = r"(?i)\s*(?:date|dated|published|updated|datum|fecha|data|дата)\s*:?\s*\d{4}-\d{2}-\d{2}\b[\s.,;|·-]*"
_LONGEST_STAMP = 40  # characters in which the stamp of an archive, "date 2025-02-27", ends
_QUOTED_SHARE = 0.8  # of the characters
QUOTED = "begins with the mark of a quotation"
_STAMP_RULE = "a date as stamp above the text"
_BLOCK_TAGS = (
    "address|article|aside|blockquote|body|br|button|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head"
    "|header|hr|html|iframe|img|li|main|nav|ol|p|picture|pre|script|section|source|style|table|tbody|td|th|thead|tr"
    "|ul|video"
)
_MARKUP = rf"(?i:</?(?:{_BLOCK_TAGS})(?:\s[^<>]*)?/?>\s*)+"
_BULLET = re.compile(r"\s*(?:[•·▪■□◦‣*]|#{1,6})\s+(?=\S)")
_BULLETS = frozenset("•·▪■□◦‣*#")
_MARKDOWN_BULLET = re.compile(r"[-+]\s+(?=\S)")
_TAG_OF_MARK = {"#" * level: f"h{level}" for level in range(1, 7)}


def read_plain(text: str) -> list[Piece]:
    """Cut a plain text into pieces.

    A line is a paragraph, unless the text is wrapped at a width: then lines are joined where the next word would not
    have fitted.

    Args:
        text: Safe text with at least one character that is not white space.

    Returns:
        A partition of the text.
    """
    is_marked = is_markdown(text)
    rows = name_markup(text, read_rows(text))
    for place in running_heads(text, rows):
        rows[place] = rows[place]._replace(rule=RUNNING_HEAD)
    pieces: list[Piece] = []
    for paragraph in join_rows(text, rows, is_marked=is_marked):
        pieces.extend(_cut(text, paragraph, is_first=not pieces, is_marked=is_marked))
    return split_credits(text, _closed(_without_quotation(pieces), len(text)))


def _without_quotation(pieces: list[Piece]) -> list[Piece]:
    """The same pieces; where nearly all is quoted, a mail was passed on, and what it says is no quotation in it."""
    size = sum(len(piece.text) for piece in pieces if piece.dropped is None)
    quoted = sum(len(piece.text) for piece in pieces if piece.part is Part.QUOTATION)
    if not quoted or quoted < _QUOTED_SHARE * size:
        return pieces
    return [piece._replace(part=None, rule="") if piece.part is Part.QUOTATION else piece for piece in pieces]


def _closed(pieces: list[Piece], length: int) -> list[Piece]:
    """The same pieces, each reaching to where the next begins."""
    edges = [0, *(piece.start for piece in pieces[1:]), length]
    return [
        piece
        if piece.start == edges[n] and piece.end == edges[n + 1]
        else Piece._make((edges[n], edges[n + 1], *piece[2:]))
        for n, piece in enumerate(pieces)
    ]


def _cut(text: str, paragraph: Paragraph, *, is_first: bool, is_marked: bool) -> Iterator[Piece]:
    """A paragraph, with a stamp, a bullet and scraps of markup as pieces of their own."""
    first = paragraph.rows[0]
    start, end, is_apart = paragraph.start, paragraph.end, first.is_apart
    if first.rule:
        yield _markup(text, start, end, first.rule)
        return
    if first.depth:
        yield _markup(text, text.index(">", first.margin), start, QUOTATION_MARK)
    if is_first and "-" in text[start : start + _LONGEST_STAMP]:
        stamp = re.match(_STAMP, text[start:end])
        if stamp:
            stop = start + stamp.end()
            yield Piece(start, stop, shown(text, start, stop), part=Part.DATELINE, rule=_STAMP_RULE)
            start, is_apart = stop, True
    bullet = _bullet(text, start, end, is_marked=is_marked)
    tag = first.tag
    if bullet and start < bullet.end() < end:
        yield _markup(text, start, bullet.end(), "the mark of a list item or heading")
        start, tag = bullet.end(), _TAG_OF_MARK.get(bullet.group().strip(), "li")
    raw = text[start:end]
    if "<" in raw:
        yield from _cut_markup(text, start, end)
    elif raw:
        yield _text_piece(text, raw, start, paragraph, is_apart=is_apart, tag=tag, is_marked=is_marked)


def _bullet(text: str, start: int, end: int, *, is_marked: bool) -> re.Match[str] | None:
    mark = text[start : start + 1]
    if mark in _BULLETS:
        return _BULLET.match(text, start, end)
    return _MARKDOWN_BULLET.match(text, start, end) if is_marked and mark in "-+" else None


def _text_piece(
    text: str, raw: str, start: int, paragraph: Paragraph, *, is_apart: bool, tag: str, is_marked: bool
) -> Piece:
    end, left_out, linked = paragraph.end, paragraph.left_out, 0
    if is_marked or "**" in raw or "](" in raw:
        marks, linked = inline_marks(text, start, end, is_marked=is_marked)
        left_out = tuple(sorted({*left_out, *marks})) if left_out else marks
    words = shown(text, start, end, left_out) if left_out else " ".join(raw.split())
    if not words:
        return _markup(text, start, end, "marks and no words")
    part, rule = (Part.QUOTATION, QUOTED) if paragraph.rows[0].depth else (None, "")
    link_share = min(1.0, linked / len(words)) if linked else 0.0
    is_rejoined = len(paragraph.rows) > 1
    return Piece(start, end, words, is_apart, tag, part, None, rule, link_share, None, is_rejoined, left_out)


def _cut_markup(text: str, start: int, end: int) -> Iterator[Piece]:
    for tags in re.compile(_MARKUP).finditer(text, start, end):
        if tags.start() > start:
            yield Piece(start, tags.start(), shown(text, start, tags.start()), rule=BETWEEN_TAGS)
        yield _markup(text, tags.start(), tags.end(), "tags of a page in plain text")
        start = tags.end()
    if start < end:
        yield Piece(start, end, shown(text, start, end))


def _markup(text: str, start: int, end: int, rule: str) -> Piece:
    return Piece(start, end, shown(text, start, end), dropped=Dropped.MARKUP, rule=rule)
