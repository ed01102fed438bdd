"""Some rows of the matrix, as Markdown, a page or comma-separated values: what the reader chose to see there.

A report cut down to some passages would call the rest unique; a list of statements says no more than what it lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tui.export import phrases
from tui.export.as_csv import csv_lines
from tui.export.as_markdown import escaped, marked, table_row
from tui.export.report import Report
from tui.layout.matrix import Statement, first_told, sides
from tui.vocabulary import Format, counted

COLUMNS = ("statement", "told_by", "sources", "sentences", "disputed")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Rows of the matrix that are shown.

    Attributes:
        rows: In order.
        total: How many rows the whole matrix has.
        words: Which they are, in words: "told by all".
    """

    rows: Sequence[Statement]
    total: int
    words: str

    @property
    def amount(self) -> str:
        """How many they are of how many."""
        return f"{len(self.rows)} of {counted(self.total, 'statement')}"


def row_pieces(report: Report, chosen: Chosen, form: str) -> Iterator[str]:
    """Write rows piece by piece.

    Args:
        report: Of whose comparison they are.
        chosen: The rows.
        form: `Format.MARKDOWN`, `Format.HTML` or `Format.CSV`.
    """
    if form == Format.HTML:
        from tui.export.rows_html import rows_page  # noqa: PLC0415 - not every format needs the page

        return rows_page(report, chosen.rows, f"{chosen.amount}: {chosen.words}")
    return _csv(report, chosen) if form == Format.CSV else _markdown(report, chosen)


def _markdown(report: Report, chosen: Chosen) -> Iterator[str]:
    comparison = report.comparison
    yield f"# {escaped(report.title)}\n\n"
    yield f"{chosen.amount}: {escaped(chosen.words)}. Strictness {comparison.strictness:g}. "
    yield "2.5 is the fifth sentence of article 2.\n\n"
    for row in (("statement", "told by", "where"), ("---", "--:", "---")):
        yield from _lines(table_row(*row))
    for statement, new in zip(chosen.rows, first_told(chosen.rows), strict=True):
        against = sides(comparison, statement, new)
        text = escaped(comparison.sentence(statement.told).text) + (f" · {escaped(against)}" if against else "")
        flag = f"**{phrases.flags(statement.disputes)}** " if statement.is_disputed else ""
        yield from _lines(table_row(flag + text, str(statement.voices), marked(report, statement.members)))
    yield "\n"
    for number, article in enumerate(comparison.articles, 1):
        yield f"{number}. {escaped(phrases.article_name(article))}, {escaped(article.origin)}\n"


def _lines(rows: Iterator[str]) -> Iterator[str]:
    return (f"{row}\n" for row in rows)


def _csv(report: Report, chosen: Chosen) -> Iterator[str]:
    comparison = report.comparison
    return csv_lines(
        COLUMNS,
        (
            (
                comparison.sentence(statement.told).text,
                statement.voices,
                "; ".join(
                    phrases.article_name(comparison.articles[n]) for n in sorted({n for n, _ in statement.members})
                ),
                " ".join(map(phrases.number, statement.members)),
                (sides(comparison, statement) or "in the statement") if statement.is_disputed else "",
            )
            for statement in chosen.rows
        ),
    )
