"""Some rows of the matrix, as Markdown, a page or comma-separated values: what the reader chose to see there.

A report cut down to some passages would call the rest unique; a list of statements says no more than what it lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from itertools import starmap

from tui.export import phrases
from tui.export.as_csv import csv_lines
from tui.export.as_html import CLASSES, filled, head
from tui.export.as_markdown import escaped, marked, table_row
from tui.export.report import Report
from tui.layout.marks import mark
from tui.layout.matrix import Statement, first_told, sides
from tui.model import Address
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
        return _page(report, chosen)
    return _csv(report, chosen) if form == Format.CSV else _markdown(report, chosen)


def _markdown(report: Report, chosen: Chosen) -> Iterator[str]:
    comparison = report.comparison
    yield f"# {escaped(report.comparison.title)}\n\n"
    yield f"{chosen.amount}: {escaped(chosen.words)}. Strictness {comparison.strictness:g}. "
    yield "2.5 is the fifth sentence of article 2.\n\n"
    for row in (("statement", "told by", "where"), ("---", "--:", "---")):
        yield f"{table_row(*row)}\n"
    for statement, new in zip(chosen.rows, first_told(chosen.rows), strict=True):
        against = sides(comparison, statement, new)
        text = escaped(comparison.sentence(statement.told).text) + (f" · {escaped(against)}" if against else "")
        flag = f"**{phrases.flags(statement.disputes)}** " if statement.is_disputed else ""
        yield f"{table_row(flag + text, str(statement.voices), marked(report, statement.members))}\n"
    yield "\n"
    for number, article in enumerate(comparison.articles, 1):
        yield f"{number}. {escaped(phrases.article_name(article))}, {escaped(article.origin)}\n"


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


# A page without scripts: each statement, who tells it, and in which words


def _page(report: Report, chosen: Chosen) -> Iterator[str]:
    facts = f"{chosen.amount}: {chosen.words} · strictness {report.comparison.strictness:g}"
    rows = zip(chosen.rows, first_told(chosen.rows), strict=True)
    return filled(
        "rows.html",
        {
            "head": lambda: head(report),
            "title": lambda: [escape(report.comparison.title)],
            "facts": lambda: [escape(facts)],
            "rows": lambda: starmap(partial(_row, report), rows),
            "sources": lambda: _sources(report),
        },
    )


def _row(report: Report, row: Statement, new: tuple[int, ...]) -> str:
    """A statement, and below it each sentence that tells it.

    Args:
        report: Of whose comparison it is.
        row: The statement.
        new: Those of its disputes that no row above it has.
    """
    comparison = report.comparison
    flag = f'<b class="m" title="disputed">{phrases.flags(row.disputes)}</b> ' if row.is_disputed else ""
    against = sides(comparison, row, new)
    told_by = counted(row.voices, "voice") + (f": {against}" if against else "")
    wordings = "".join(_wording(report, address) for address in row.members)
    return (
        f'<li class="row{" x" if row.is_disputed else ""}">'
        f'<p class="told">{flag}{escape(comparison.sentence(row.told).text)}</p>'
        f"<details open><summary>told by {escape(told_by)}</summary><ul>{wordings}</ul></details></li>\n"
    )


def _wording(report: Report, address: Address) -> str:
    comparison, sign = report.comparison, mark(report.comparison, address)
    name = phrases.article_name(comparison.articles[address[0]])
    return (
        f'<li class="{CLASSES[sign.glyph]}"><b title="{escape(sign.words)}">{escape(sign.glyph)}</b> '
        f"<i>{phrases.number(address)} {escape(name)}</i> <q>{escape(comparison.sentence(address).text)}</q></li>"
    )


def _sources(report: Report) -> Iterator[str]:
    yield "<ol>\n"
    for article in report.comparison.articles:
        name, day = escape(phrases.article_name(article)), escape(phrases.day(article))
        yield f"<li>{name}, {day}: {escape(article.title or 'no title')}. <code>{escape(article.origin)}</code></li>\n"
    yield "</ol>\n"
    yield f'<p class="made">newsreader {escape(report.version)}. Copies of one text are one voice.</p>\n'
