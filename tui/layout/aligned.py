"""Aligned rows: what says the same stands side by side, gaps shown, instead of each article flowing by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tui.layout.flow import GAP, Flow, FlowLine, FlowPiece, Role
from tui.layout.wrap import Split, clusters, wrap
from tui.model import Address, Comparison, other_end

NOT_TOLD = "· not told here"


@dataclass(slots=True, eq=False)
class Row:
    """Sentences that stand side by side.

    Attributes:
        cells: Per article the index of its sentence.
        below: Rows that follow because a sentence of theirs follows one of this row in its article.
    """

    cells: dict[int, int] = field(default_factory=dict)
    below: list[Row] = field(default_factory=list)


def aligned_rows(comparison: Comparison, articles: Sequence[int]) -> list[dict[int, int]]:
    """The rows of some articles, in the order of the first one.

    A sentence of another article joins the row of its best match that has room for it; one without stands in a row of
    its own below the sentence that it follows in its article.

    Args:
        comparison: Whose matches decide.
        articles: Indexes of articles, the leading one first.

    Returns:
        Per row, per article, the index of a sentence. Every sentence of every article stands in exactly one row.
    """
    lead, *others = articles
    head = Row(below=[Row({lead: n}) for n in range(len(comparison.articles[lead].sentences))])
    row_of: dict[Address, Row] = {(lead, n): row for n, row in enumerate(head.below)}
    for article in others:
        _join(comparison, article, row_of)
        above = head
        for n in range(len(comparison.articles[article].sentences)):
            row = row_of.get((article, n))
            if row is None:
                row = row_of[article, n] = Row({article: n})
                above.below.insert(0, row)
            above = row
    return _in_order(head)


def _join(comparison: Comparison, article: int, row_of: dict[Address, Row]) -> None:
    """Put the sentences of an article into the rows of their best matches, the surest first."""
    wanted = [
        (match.score, n, row)
        for n in range(len(comparison.articles[article].sentences))
        for match in comparison.matches_of((article, n))
        if (row := row_of.get(other_end(match, (article, n)))) is not None
    ]
    for _, n, row in sorted(wanted, key=lambda one: (-one[0], one[1])):
        if article not in row.cells and (article, n) not in row_of:
            row.cells[article] = n
            row_of[article, n] = row


def _in_order(head: Row) -> list[dict[int, int]]:
    """Every row followed by those below it."""
    rows: list[dict[int, int]] = []
    waiting = [*reversed(head.below)]
    while waiting:
        row = waiting.pop()
        rows.append(row.cells)
        waiting.extend(reversed(row.below))
    return rows


def aligned_pages(comparison: Comparison, widths: Mapping[int, int], split: Split = clusters) -> dict[int, Flow]:
    """The lines of some articles such that the sentences of a row begin on the same line of each.

    Args:
        comparison: Whose articles and matches.
        widths: Per article the cells that a line may take, the leading article first.
        split: Measures grapheme clusters, see `tui.layout.wrap`.
    """
    pages: dict[int, Flow] = {}
    not_told: dict[int, list[FlowLine]] = {}
    for article, width in widths.items():
        count = len(comparison.articles[article].sentences)
        pages[article] = Flow(width, [_NOTE, GAP], first_line=[0] * count, last_line=[0] * count)
        not_told[article] = [(_NOTE_PLACE, start, end) for start, end in wrap(NOT_TOLD, width, split)]
    for row in aligned_rows(comparison, list(widths)):
        wrapped = dict(not_told)
        for article, sentence in row.items():
            text = comparison.articles[article].sentences[sentence].text
            wrapped[article] = _of_sentence(pages[article], sentence, text, split)
        height = max(map(len, wrapped.values())) + 1
        for article, page in pages.items():
            lines = wrapped[article]
            page.lines.extend(lines)
            page.lines.extend([_GAP_LINE] * (height - len(lines)))
    return pages


_NOTE = FlowPiece(Role.NOTE, NOT_TOLD)
_NOTE_PLACE, _GAP_LINE = 0, (1, 0, 0)
"""Every page has these two pieces first: in a story of many rows most cells are one of them."""


def _of_sentence(page: Flow, sentence: int, text: str, split: Split) -> list[FlowLine]:
    """The lines of a sentence, which are to follow the lines that a page has."""
    first, place = len(page.lines), len(page.pieces)
    page.pieces.append(FlowPiece(Role.SENTENCE, text, sentence))
    lines = [(place, start, end) for start, end in wrap(text, page.width, split)]
    page.first_line[sentence], page.last_line[sentence] = first, first + len(lines) - 1
    return lines
