"""Some rows of the matrix as one HTML page without scripts: each statement, who tells it, and in which words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from html import escape
from itertools import starmap

from tui.export import phrases
from tui.export.as_html import CLASSES, filled, head
from tui.export.report import Report
from tui.layout.marks import mark
from tui.layout.matrix import Statement, first_told, sides
from tui.model import Address
from tui.vocabulary import counted


def rows_page(report: Report, rows: Sequence[Statement], which: str) -> Iterator[str]:
    """Write rows as a page, piece by piece.

    Args:
        report: Of whose comparison they are.
        rows: In order.
        which: Which they are and of how many, in words.
    """
    facts = f"{which} · strictness {report.comparison.strictness:g}"
    return filled(
        "rows.html",
        {
            "head": lambda: head(report),
            "title": lambda: [escape(report.title)],
            "facts": lambda: [escape(facts)],
            "rows": lambda: starmap(partial(_row, report), zip(rows, first_told(rows), strict=True)),
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
