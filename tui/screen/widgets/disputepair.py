"""The two sentences that contradict each other, side by side, with those around them where there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from tui.screen.cells import cell_width, shorten, wrap
from tui.screen.widgets.styled import StyledWidget

GAP_CELLS = 3
"""Width between the two originals."""


class Original(NamedTuple):
    """A sentence of a source.

    Attributes:
        name: Who says it.
        before: The sentences before it, in the order of the text.
        text: The sentence.
        words: What is underlined in it; may be empty.
        after: The sentences after it.
    """

    name: str
    before: Sequence[str]
    text: str
    words: str
    after: Sequence[str]


class Originals(StyledWidget):
    """Two sentences with their sources, on one row, the words that part them underlined; paler what is around them."""

    DEFAULT_CSS = """
    Originals {
        height: 1fr;
        background: $panel;
        color: $foreground;
        & > .originals--name { text-style: bold; }
        & > .originals--words { text-style: underline; color: $disagreement-mark; }
        & > .originals--around { color: $faint; }
    }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"originals--name", "originals--words", "originals--around"}

    OVERLAYS = frozenset({"originals--name", "originals--words"})

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._columns: list[Original] = []
        self._rows: list[list[Segment]] | None = None
        self._laid_for = self.size

    def notify_style_update(self) -> None:
        """Lay the rows out anew in other colours."""
        super().notify_style_update()
        self._rows = None

    def show(self, columns: list[Original]) -> None:
        """Show the two sides."""
        self._columns, self._rows = columns, None
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """A line of both."""
        width, style = self.size.width, self.rich_style
        if self._rows is None or self._laid_for != self.size:  # it is painted before it is told its new size
            self._rows, self._laid_for = self._laid_out(width - 2), self.size  # a blank cell on either side
        strip = Strip([Segment(" ", style), *(self._rows[y] if y < len(self._rows) else [])])
        return strip.adjust_cell_length(width, style)

    def _laid_out(self, width: int) -> list[list[Segment]]:
        """The names, as much as fits of what stands before, the sentences level with each other, what comes after."""
        if not self._columns:
            return []
        room = max(2, (width - GAP_CELLS) // 2)
        names = [list(self._who(side.name, room)) for side in self._columns]
        sentences = [list(self._sentence(side.text, side.words, room)) for side in self._columns]
        head = max(map(len, names))
        spare = self.size.height - head - max(map(len, sentences))
        before = [_lines_of_nearest(side.before[::-1], room, spare // 2)[::-1] for side in self._columns]
        level = max(sum(map(len, lines)) for lines in before)
        after = [_lines_of_nearest(side.after, room, spare - level) for side in self._columns]
        columns = [
            [*name, *self._around(above, room, head - len(name) + level), *sentence, *self._around(below, room)]
            for name, above, sentence, below in zip(names, before, sentences, after, strict=True)
        ]
        style = self.rich_style
        blank, gap = [Segment(" " * room, style)], Segment(" " * GAP_CELLS, style)
        return [
            [segment for column in columns for segment in [*(column[y] if y < len(column) else blank), gap]]
            for y in range(max(map(len, columns)))
        ]

    def _who(self, name: str, room: int) -> Iterator[list[Segment]]:
        """Who says it: all of them, unless they are dozens."""
        style, name = self.rich_style + self.component("originals--name"), shorten(name, 2 * room)
        for start, end in wrap(name, room):
            line = name[start:end]
            yield [Segment(line + " " * (room - cell_width(line)), style)]

    def _sentence(self, text: str, words: str, room: int) -> Iterator[list[Segment]]:
        """The sentence in lines."""
        style = self.rich_style
        first = max(0, text.find(words)) if words else 0
        last = first + len(words) if words and words in text else first
        for start, end in wrap(text, room):
            cut = [start, max(start, min(end, first)), min(end, max(start, last)), end]
            pieces = [text[one:other] for one, other in pairwise(cut)]
            padding = " " * (room - sum(cell_width(piece) for piece in pieces))
            styles = (style, style + self.component("originals--words"), style)
            row = [Segment(piece, own) for piece, own in zip(pieces, styles, strict=True) if piece]
            yield [*row, Segment(padding, style)]

    def _around(self, sentences: Sequence[Sequence[str]], room: int, height: int = 0) -> Iterator[list[Segment]]:
        """Lines of sentences, below as many blank ones as make up a height."""
        style = self.component("originals--around")
        for line in [*[""] * (height - sum(map(len, sentences))), *chain.from_iterable(sentences)]:
            yield [Segment(line + " " * (room - cell_width(line)), style)]


def _lines_of_nearest(texts: Sequence[str], room: int, height: int) -> list[list[str]]:
    """The lines of as many sentences, from the first one on, as fit whole into a height; a blank one sets them off."""
    fitting: list[list[str]] = []
    for text in ["", *texts]:
        lines = [text[start:end] for start, end in wrap(text, room)]
        height -= len(lines)
        if height < 0:
            break
        fitting.append(lines)
    return fitting
