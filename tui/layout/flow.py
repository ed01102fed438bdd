"""An article as lines of a given width, with an index both ways between sentences and lines.

A sentence starts on a line of its own, so that its mark stands beside its first word and counterparts can stand level;
paragraphs are parted by a blank line. What was cleaned away can be laid out too, in its place, with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

from tui.layout.wrap import Split, clusters, wrap
from tui.model import SPOKEN_PARTS, Article, Block, Dropped


class Role(Enum):
    """What a piece of an article is on the page."""

    SENTENCE = auto()
    NOTE = auto()
    """Kept, but no statement: a byline, a dateline."""
    DROPPED = auto()
    REASON = auto()
    """Says why the dropped text below it was dropped."""
    GHOST = auto()
    """Says that others tell something here."""
    GAP = auto()


@dataclass(frozen=True, slots=True)
class FlowPiece:
    """Text that is laid out together.

    Attributes:
        role: What it is.
        text: One paragraph without line feeds; empty for a gap.
        sentence: Index of the sentence, -1 where it is none.
        block: Index of the block where it was dropped, else -1.
    """

    role: Role
    text: str = ""
    sentence: int = -1
    block: int = -1


FlowLine = tuple[int, int, int]
"""A line of a flow: index of its piece, and start and end offsets in the piece's text."""

GAP = FlowPiece(Role.GAP)


def _nothing(place: int) -> str:
    return ""


@dataclass(frozen=True)
class Flow:
    """The lines of an article at one width.

    Attributes:
        width: In cells.
        pieces: In reading order.
        lines: In reading order.
        first_line: Per sentence the index of its first line.
        last_line: Per sentence the index of its last line.
        block_lines: Per dropped block that is laid out its first and last line.
        ghost: What a line says that tells of what others have, by the sentence that it stands below, which both offsets
            of such a line are.
    """

    width: int
    pieces: list[FlowPiece] = field(default_factory=list)
    lines: list[FlowLine] = field(default_factory=list)
    first_line: list[int] = field(default_factory=list)
    last_line: list[int] = field(default_factory=list)
    block_lines: dict[int, tuple[int, int]] = field(default_factory=dict)
    ghost: Callable[[int], str] = _nothing

    def text(self, line: int) -> str:
        """The words on a line."""
        piece, start, end = self.lines[line]
        here = self.pieces[piece]
        return self.ghost(start) if here.role is Role.GHOST else here.text[start:end]

    def piece(self, line: int) -> FlowPiece:
        """The piece that a line belongs to."""
        return self.pieces[self.lines[line][0]]

    def is_first(self, line: int) -> bool:
        """Whether a line is the first of its piece."""
        return line == 0 or self.lines[line - 1][0] != self.lines[line][0]

    def span(self, sentence: int) -> tuple[int, int]:
        """First and last line of a sentence."""
        return self.first_line[sentence], self.last_line[sentence]


def flow(
    article: Article,
    width: int,
    *,
    with_dropped: bool = False,
    split: Split = clusters,
) -> Flow:
    """Lay an article out.

    Args:
        article: What to lay out.
        width: Cells a line may take, at least 2.
        with_dropped: Whether what was cleaned away stands in its place too.
        split: Measures grapheme clusters, see `tui.layout.wrap`.
    """
    page = Flow(width)
    for piece in _pieces(article, with_dropped=with_dropped):
        _add(page, piece, split)
    return page


def _add(page: Flow, piece: FlowPiece, split: Split) -> None:
    """Add a piece and its lines."""
    first, index = len(page.lines), len(page.pieces)
    page.pieces.append(piece)
    page.lines.extend((index, start, end) for start, end in wrap(piece.text, page.width, split))
    if piece.sentence >= 0:
        page.first_line.append(first)
        page.last_line.append(len(page.lines) - 1)
    elif piece.block >= 0:
        page.block_lines[piece.block] = first, len(page.lines) - 1


def _pieces(article: Article, *, with_dropped: bool) -> Iterator[FlowPiece]:
    """The pieces of an article in order, a gap between any two paragraphs; byline and dates stand together as one."""
    before: Role | None = None
    for group in _paragraphs(article, with_dropped=with_dropped):
        if before is not None and not (before is group[0].role is Role.NOTE):
            yield GAP
        before = group[-1].role
        yield from group


def _paragraphs(article: Article, *, with_dropped: bool) -> Iterator[list[FlowPiece]]:
    sentences = {
        block: [FlowPiece(Role.SENTENCE, article.sentences[n].text, n) for n, _ in group]
        for block, group in groupby(enumerate(article.sentences), key=lambda numbered: numbered[1].block)
    }
    for reason, blocks in groupby(enumerate(article.blocks), key=lambda numbered: _reason(numbered[1])):
        if reason is None:
            for index, block in blocks:
                if block.part in SPOKEN_PARTS:
                    if index in sentences:
                        yield sentences[index]
                else:
                    yield [FlowPiece(Role.NOTE, _one_line(article, block))]
        elif with_dropped:
            yield [
                FlowPiece(Role.REASON, reason),
                *(
                    FlowPiece(Role.DROPPED, text, block=index)
                    for index, block in blocks
                    if (text := _one_line(article, block))
                ),
            ]


def _reason(block: Block) -> str | None:
    """Why a block was dropped, in words; None for a kept one."""
    if block.dropped is None:
        return None
    return f"{'dropped' if block.dropped is Dropped.OTHER else block.dropped}: {block.rule}"


def _one_line(article: Article, block: Block) -> str:
    return " ".join(article.text[block.start : block.end].split())
