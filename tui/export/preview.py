"""What a report will look like, before it is written: its first lines, or what it will hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tui.export.as_rows import Chosen, row_pieces
from tui.export.formats import pieces
from tui.export.report import Report
from tui.vocabulary import Format, Table, counted


def preview(report: Report, form: str, *, lines: int, table: Table = Table.SENTENCES) -> list[str]:
    """The first lines of a report; of HTML, whose first lines say little to a reader, what the page holds.

    Args:
        report: What would be written.
        form: One of `Format`.
        lines: How many at most.
        table: For CSV, what a row is.
    """
    if form == Format.HTML:
        return list(_page(report))[:lines]
    return first_lines(pieces(report, form, table=table), lines)


def row_preview(report: Report, rows: Chosen, form: str, *, lines: int) -> list[str]:
    """How a list of statements would begin; of a page, what it will have.

    Args:
        report: Of whose comparison they are.
        rows: The statements.
        form: One of the formats that they can be written in.
        lines: How many lines at most.
    """
    if form == Format.HTML:
        page = [report.comparison.title, "", "One page for any browser. It loads nothing and has no scripts."]
        page += [f"- {rows.amount}: {rows.words}", "- under each, every sentence that tells it, with its source"]
        return page[:lines]
    return first_lines(row_pieces(report, rows, form), lines)


def first_lines(written: Iterator[str], most: int) -> list[str]:
    """The first lines of what would be written.

    Args:
        written: Its pieces; no more of them are asked for than it takes.
        most: How many lines at most.
    """
    return list(islice(_lines(written), most))


def _lines(written: Iterator[str]) -> Iterator[str]:
    """Lines out of pieces, each as soon as it is whole."""
    rest = ""
    for piece in written:
        *whole, rest = (rest + piece).split("\n")
        yield from whole
    if rest:
        yield rest


def _page(report: Report) -> Iterator[str]:
    comparison = report.comparison
    yield report.comparison.title
    yield ""
    yield "One page for any browser. It loads nothing and can be read without scripts."
    alone = sum(len(alone.wordings) for alone in report.alone)
    yield f"- Reports: {counted(len(comparison.articles), 'article')} side by side, with the keys of this screen"
    yield f"- Matrix: {counted(len(comparison.passages), 'passage')}, {alone} told by one only"
    yield f"- Disagreements: {len(report.comparison.disputes)}"
    yield f"- Quotations: {counted(len(report.families), 'utterance')} in several sources"
    yield f"- Sources: where each came from, with its SHA-256; {counted(len(report.failures), 'input')} not read"
