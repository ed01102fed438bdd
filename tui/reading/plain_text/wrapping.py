"""Lines of a plain text into its paragraphs: hard wraps undone, marks of quoted mail and cut words left out.

The width of a wrap is the one that most line ends agree with: a line and the first word of the next tell between
which widths the break was made, and in wrapped text these ranges share a point.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from tui.reading.lines.roles import is_byline
from tui.reading.pieces import Span

_NARROWEST, _WIDEST = 30, 160  # cells that anything wraps text at: a phone, a wide terminal
_LONGEST_WORD = 40  # characters: no longer word is moved to the next line
_DENSE_ROOM = 2  # no line of Chinese or Japanese begins with a comma: two characters may have moved down
_OVER_SHARE = 0.03  # of the lines may pass the width: addresses, tables
_TELLING_SHARE = 0.6  # of the width: a shorter line may end for any reason
# By wrapped saved pages: at .9 full lines their F1 falls by .056, at .4 of verse by .134; the other limits move no
# figure halved or half as high again (python -m tests.benchmarks.constants tui.reading.plain_text.wrapping).
_FULL_SHARE = 0.6
_LEAST_FULL = 2
_LEAST_AT_EDGE, _EDGE_SHARE = 8, 0.3
_LEAST_DENSE_FULL = 3
_VERSE_SHARE = 0.8
_LEAST_BROKEN = 5
_FEWEST_SPACES = 3
_WIDEST_INDENT = 8
_LONGEST_BYLINE = 90
_GOING_ON = frozenset(",.;:)!?”’")
_OVER, _CLOSERS = frozenset(".!?…:;。！？"), "\"”’'»)]"
_NO_PARAGRAPH = frozenset("#|")
_ITEM = re.compile(r"\s*(?:[•·▪■□◦‣*>#|–—-]|\d{1,3}[.)]|[a-z]\))\s+|\(\(")
_QUOTED = r">[> ]*(?=[^\W_]|[\"“”„«‘'(\[*>]|$)"
_HYPHENS = "-‐"
_AFTER_HALF_WORDS = frozenset(["and", "or", "to", "und", "oder", "bis", "sowie", "bzw", "en", "of", "och", "og"])
"""Follow the first half of two words that share an ending: "pre- and post-war", "Vor- und Nachteile"."""
_LEAST_HYPHENS = 4
_HYPHEN_SHARE = 0.06  # of broken lines: existing hyphens alone end about one in a hundred
_WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_WORD_BEFORE = re.compile(r"[^\W\d_]*-?[^\W\d_]+$")
_WORD_BEHIND = re.compile(r"[^\W\d_]+-?")


QUOTATION_MARK = "the mark of quoted mail"


class TextLine(NamedTuple):
    """A line that is not blank.

    Attributes:
        start: Offset of its first character, behind white space and marks of quoted mail unless they are all.
        end: Offset after its last character that is not white space.
        margin: Offset where the line begins.
        is_apart: Whether a blank line stands before it.
        depth: How often it was quoted: the number of marks ">" before it.
        rule: Why all of it is markup, in words; empty for text.
        tag: "h1" or "h2" where the line below underlines it, else "".
    """

    start: int
    end: int
    margin: int
    is_apart: bool
    depth: int = 0
    rule: str = ""
    tag: str = ""

    @property
    def length(self) -> int:
        """In characters, with what stands before its first."""
        return self.end - self.margin


class Paragraph(NamedTuple):
    """Rows that belong together.

    Attributes:
        rows: One or more.
        left_out: Spans between its first and last character that are no text: marks of quotation, the break behind a
            hyphen.
    """

    rows: Sequence[TextLine]
    left_out: tuple[Span, ...] = ()

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self.rows[0].start

    @property
    def end(self) -> int:
        """Offset after its last."""
        return self.rows[-1].end


def read_rows(text: str) -> list[TextLine]:
    """The lines of a text that are not blank."""
    found: list[TextLine] = []
    margin, is_apart = 0, True
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped:
            is_apart = True
        elif stripped[0] == ">" and (mark := re.match(_QUOTED, stripped)):
            first = margin + len(line) - len(line.lstrip())
            is_apart = is_apart or not found or found[-1].depth != mark.group().count(">")
            found.append(_quoted(first, first + len(stripped), margin, is_apart, mark))
            is_apart = bool(found[-1].rule)
        else:
            start = margin if stripped == line else margin + len(line) - len(line.lstrip())
            found.append(TextLine(start, start + len(stripped), margin, is_apart))
            is_apart = False
        margin += len(line) + 1
    return found


def _quoted(start: int, end: int, margin: int, is_apart: bool, mark: re.Match[str]) -> TextLine:
    """A row of quoted mail; the marks alone, which part paragraphs there, are markup."""
    if mark.end() == end - start:
        return TextLine(start, end, margin, is_apart, mark.group().count(">"), QUOTATION_MARK)
    return TextLine(start + mark.end(), end, margin, is_apart, mark.group().count(">"))


class _Form(NamedTuple):
    """What the line ends of a text mean: the width it was wrapped at by depth, whether tags or Markdown broke it."""

    widths: dict[int, int | None]
    is_broken: bool
    is_marked: bool


def join_rows(text: str, rows: list[TextLine], *, is_marked: bool = False) -> Iterator[Paragraph]:
    """The paragraphs that rows make up: a row each, unless the text is wrapped or its lines are broken by tags.

    Args:
        text: What the rows are lines of.
        rows: All of them.
        is_marked: Whether the text is Markdown: there a line end inside a sentence is a space.
    """
    pairs = [(a, b) for a, b in pairwise(rows) if _may_be_joined(a, b)]
    widths = {depth: _width(text, rows, pairs, depth) for depth in {row.depth for row in rows}}
    form = _Form(widths, not any(widths.values()) and _is_broken(text, pairs), is_marked)
    groups: list[list[TextLine]] = []
    for row in rows:
        last = groups[-1] if groups else None
        if last and _may_be_joined(last[-1], row) and _is_joined(text, last, row, form):
            last.append(row)
        else:
            groups.append([row])
    breaks = _Breaks(text, groups)
    for group in groups:
        yield Paragraph(group, breaks.left_out(group)) if len(group) > 1 else Paragraph(group)


def _may_be_joined(above: TextLine, below: TextLine) -> bool:
    return not (below.is_apart or above.rule or below.rule or below.tag) and above.depth == below.depth


def _needed(text: str, above: TextLine, below: TextLine) -> int:
    """Characters that a row and the first word of the next would take together."""
    if _is_dense(text[below.start]):
        return above.length + _DENSE_ROOM
    word, _, _ = text[below.start : min(below.end, below.start + _LONGEST_WORD)].partition(" ")  # no-break spaces hold
    return above.length + 1 + len(word)


def _is_dense(character: str) -> bool:
    """Whether a character is of a script that is written without spaces and broken anywhere."""
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uff60"


def _width(text: str, rows: list[TextLine], pairs: list[tuple[TextLine, TextLine]], depth: int) -> int | None:
    """The width that the rows of one depth were wrapped at, or None where lines end for other reasons.

    In wrapped text nearly every line of some length that goes on is full: its next word would not have fitted. Short
    lines, such as menus around a report have, say nothing.
    """
    own = [row for row in rows if row.depth == depth]
    dense = [row for row in own if _is_dense(text[(row.start + row.end) // 2])]
    if 2 * len(dense) > len(own):
        return _dense_width(text, dense)
    pairs = [(a, b) for a, b in pairs if a.depth == depth and a.length >= _NARROWEST * _TELLING_SHARE]
    edges = [0] * (_WIDEST + 2)
    for a, b in pairs:
        if a.length <= _WIDEST:
            edges[max(a.length, _NARROWEST)] += 1
            edges[min(max(_needed(text, a, b), _NARROWEST), _WIDEST + 1)] -= 1
    full = list(accumulate(edges))[: _WIDEST + 1]
    width = max(range(_NARROWEST, _WIDEST + 1), key=lambda n: (full[n], -n))
    over = sum(row.length > width and text.find(" ", row.start, row.end) >= 0 for row in own)
    telling = sum(_TELLING_SHARE * width <= a.length <= width for a, _ in pairs)
    is_wrapped = full[width] >= max(_LEAST_FULL, _FULL_SHARE * telling) and over <= max(1, _OVER_SHARE * len(own))
    if is_wrapped and not _is_verse(text, pairs, width):
        return width
    longest = max((row.length for row in own), default=0)
    is_edge = _NARROWEST <= longest <= _WIDEST and _is_edge(text, pairs, full[longest], longest)
    return longest if is_edge else None


def _is_edge(text: str, pairs: list[tuple[TextLine, TextLine]], full: int, longest: int) -> bool:
    """Whether no row is longer than a text is wide: then fewer full ones tell that it was wrapped. Lists of headlines
    stand beside the report in pages, and few of them are full.
    """
    telling = sum(_TELLING_SHARE * longest <= a.length for a, _ in pairs)
    return full >= max(_LEAST_AT_EDGE, _EDGE_SHARE * telling) and not _is_verse(text, pairs, longest)


def _dense_width(text: str, rows: Sequence[TextLine]) -> int | None:
    """The width of rows of a script that breaks anywhere: wrapped there, several are as long as the longest."""
    width = max(row.length for row in rows)
    full = [row for row in rows if row.length >= width - _DENSE_ROOM]
    is_wrapped = len(full) >= _LEAST_DENSE_FULL and 2 * sum(_is_over(text, row) for row in full) <= len(full)
    return width if _NARROWEST <= width <= _WIDEST and is_wrapped else None


def _is_verse(text: str, pairs: list[tuple[TextLine, TextLine]], width: int) -> bool:
    """Whether nearly every line behind a full one begins with a capital, as lines of verse and of lists do."""
    behind = [b for a, b in pairs if a.length <= width < _needed(text, a, b)]
    return sum(text[row.start].isupper() for row in behind) > _VERSE_SHARE * len(behind)


def _is_broken(text: str, pairs: list[tuple[TextLine, TextLine]]) -> bool:
    """Whether lines end where links and emphasis began, as in text taken out of a page's source."""
    broken = sum(
        text[b.start] in _GOING_ON
        or (text[b.start].islower() and (text[a.end : a.end + 1] == " " or _is_behind_space(text, b)))
        for a, b in pairs
    )
    return broken >= _LEAST_BROKEN


def _is_joined(text: str, rows: list[TextLine], row: TextLine, form: _Form) -> bool:
    """Whether a row goes on with the paragraph above it."""
    last = rows[-1]
    width = form.widths[row.depth]
    is_item = _ITEM.match(text, row.start, row.end) is not None
    if width is not None:
        is_full = _needed(text, last, row) > width or _goes_on(text, last, row, width)
        return is_full and not is_item and not _is_indented(text, last, row)
    if form.is_broken and text[row.start] in _GOING_ON:
        return True
    if _is_over(text, last):
        return False
    if form.is_broken and text[row.start].islower() and _is_behind_space(text, row):
        return True
    return not (is_item and text[last.end] != " ") and _is_in_sentence(text, rows, row, form)


def _goes_on(text: str, above: TextLine, below: TextLine, width: int) -> bool:
    """Whether a row goes on with the sentence of one that is not full: first lines have lost their indent."""
    if above.length < _TELLING_SHARE * width or _is_over(text, above):
        return False
    is_indent = above.length >= width - _WIDEST_INDENT
    return text[below.start].islower() or (is_indent and text[below.start].isdigit() and text[above.end - 1].islower())


def _is_in_sentence(text: str, rows: list[TextLine], row: TextLine, form: _Form) -> bool:
    """Whether the line break above a row, which ends no sentence, is one that a link or an emphasis left."""
    last, start = rows[-1], rows[0].start
    if not (form.is_broken or form.is_marked or text[row.start].islower()):
        return False
    is_cut = form.is_broken and text[last.end : last.end + 2] == " \n"
    if not is_cut and text.count(" ", start, min(last.end, start + 120)) < _FEWEST_SPACES:
        return False
    is_apart = text[last.end] != " " and not _is_behind_space(text, row)
    if is_apart and row.length <= _LONGEST_BYLINE and is_byline(text[row.start : row.end]):
        return False  # "di Ada Rossi" below a dek
    if form.is_marked:
        return text[last.start] not in _NO_PARAGRAPH and text[row.start] not in _NO_PARAGRAPH
    return text[row.start].islower() or text[last.end] == " " or text[row.start - 1] == " "


def _is_behind_space(text: str, row: TextLine) -> bool:
    """Whether one space stands before a row, left from a sentence that went on behind a link."""
    return text[max(0, row.start - 2) : row.start] == "\n "


def _is_over(text: str, row: TextLine) -> bool:
    """Whether a row ends as a sentence does."""
    return text[max(row.start, row.end - 6) : row.end].rstrip(_CLOSERS)[-1:] in _OVER


def _is_indented(text: str, above: TextLine, below: TextLine) -> bool:
    """Whether a row begins further in than the words of the one above it: a paragraph of its own."""
    item = _ITEM.match(text, above.margin, above.end)
    return below.start - below.margin > (item.end() if item else above.start) - above.margin + 1


class _Breaks:
    """What to leave out where paragraphs were put together again.

    A word cut at a hyphen that was there ("twenty-/four") keeps it. Where a text cuts words at their syllables, the
    hyphen goes too, unless the text has the word with it elsewhere. Chinese and Japanese lines have no space between.
    """

    def __init__(self, text: str, groups: list[list[TextLine]]) -> None:
        self.text = text
        pairs = [pair for group in groups if len(group) > 1 for pair in pairwise(group)]
        cut = [a.end for a, b in pairs if self._is_cut(a, b) and text[b.start].islower()]
        self.hyphenates = len(cut) >= max(_LEAST_HYPHENS, _HYPHEN_SHARE * len(pairs))
        self.words = frozenset(re.findall(_WORD, text.casefold())) if cut else frozenset()

    def left_out(self, rows: Sequence[TextLine]) -> tuple[Span, ...]:
        found: list[Span] = []
        for above, below in pairwise(rows):
            if self._is_cut(above, below):
                last = above.end - 1 if self._is_hyphen_of_break(above, below) else above.end
                found.append((last, below.start))
            elif below.depth:
                found.append((below.margin, below.start))
        return tuple(found)

    def _is_cut(self, above: TextLine, below: TextLine) -> bool:
        """Whether no space stood where a row ends: at a hyphen, at a dash, between characters of scripts without."""
        before, last = self.text[above.end - 2 : above.end - 1], self.text[above.end - 1]
        if last in "—–":
            return bool(before.strip())
        if _is_dense(last):
            return _is_dense(self.text[below.start])
        if last not in _HYPHENS or not before.isalnum() or not self.text[below.start].isalnum():
            return False
        return self.text[below.start : below.start + 8].partition(" ")[0] not in _AFTER_HALF_WORDS

    def _is_hyphen_of_break(self, above: TextLine, below: TextLine) -> bool:
        """Whether the hyphen at the end of a row is there only because of the break."""
        if not self.text[below.start].islower() or self.text[above.end - 1] not in _HYPHENS:
            return False
        left = _WORD_BEFORE.search(self.text[max(above.start, above.end - _LONGEST_WORD) : above.end - 1])
        right = _WORD_BEHIND.match(self.text, below.start, below.end)
        if not left or not right or "-" in left.group() + right.group():  # "state-of-/the-art"
            return False
        solid = f"{left.group()}{right.group()}".casefold()
        hyphened = f"{left.group()}-{right.group()}".casefold()
        return hyphened not in self.words and (self.hyphenates or solid in self.words)
