"""What the reader has drawn over with the mouse: from a place in one line of an article to a place in another. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from tui.layout.flow import Flow
from tui.layout.wrap import Split, cell_width, clusters

TextPlace = tuple[int, int]
"""A line of a flow, and an offset in the text of that line."""


@dataclass(frozen=True, slots=True)
class Selection:
    """A stretch of an article.

    Attributes:
        anchor: Where the drawing began.
        head: Where it is now; may lie before the anchor.
    """

    anchor: TextPlace
    head: TextPlace

    @property
    def first(self) -> TextPlace:
        """Where it starts."""
        return min(self.anchor, self.head)

    @property
    def last(self) -> TextPlace:
        """Where it ends, that character included."""
        return max(self.anchor, self.head)

    def on_line(self, line: int, length: int) -> tuple[int, int] | None:
        """Start and end offset of what is selected of a line of `length` characters; None for nothing."""
        (first, start), (last, stop) = self.first, self.last
        if not first <= line <= last:
            return None
        return start if line == first else 0, min(length, stop + 1) if line == last else length


@dataclass(frozen=True, slots=True)
class Selected:
    """The words of a selection.

    Attributes:
        text: As they are laid out, without the line breaks of the layout.
        first: Index of the first sentence of which something is selected.
        last: Index of the last one.
    """

    text: str
    first: int
    last: int


def offset_at(text: str, cell: int, split: Split = clusters) -> int:
    """The offset of the character that lies at a cell of a line; that of the last one where the cell is beyond."""
    if cell <= 0 or not text:
        return 0
    used = 0
    for start, _, cells in split(text):
        used += cells
        if used > cell:
            return start
    return len(text) - 1


def cells_of(text: str, start: int, end: int, split: Split = clusters) -> tuple[int, int]:
    """The cells that a stretch of a line takes: the first, and the one after the last."""
    before = cell_width(text[:start], split)
    return before, before + cell_width(text[start:end], split)


def selected(page: Flow, selection: Selection) -> Selected | None:
    """What a selection holds; None where no sentence has part in it."""
    paragraphs: list[str] = []
    sentences: list[int] = []
    parts: dict[int, tuple[int, int]] = {}
    for line in range(max(0, selection.first[0]), min(len(page.lines), selection.last[0] + 1)):
        piece, start, end = page.lines[line]
        found = selection.on_line(line, end - start)
        if found is not None:
            begin = parts[piece][0] if piece in parts else start + found[0]
            parts[piece] = (begin, start + found[1])
    is_new = True
    for number, (begin, stop) in parts.items():
        piece_here = page.pieces[number]
        if piece_here.sentence < 0:
            is_new = True
            continue
        sentences.append(piece_here.sentence)
        words = piece_here.text[begin:stop]
        if is_new or not paragraphs:
            paragraphs.append(words)
        else:
            paragraphs[-1] += f" {words}"
        is_new = False
    text = "\n\n".join(paragraph.strip() for paragraph in paragraphs).strip()
    return Selected(text, sentences[0], sentences[-1]) if text else None
