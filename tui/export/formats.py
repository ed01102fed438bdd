"""The formats that a report can be written in, by name; and the name of a file that holds one."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator

from tui.export.report import Report
from tui.vocabulary import Format, Table

ENDINGS = {
    Format.TEXT: ".txt",
    Format.JSON: ".json",
    Format.MARKDOWN: ".md",
    Format.HTML: ".html",
    Format.CSV: ".csv",
    Format.PASSIM: ".jsonl",
}
"""How the names of files end that hold a format."""

LONGEST_NAME = 60
"""Characters of a generated name, ending apart."""


def pieces(
    report: Report, form: str, *, width: int = 80, is_coloured: bool = False, table: Table = Table.SENTENCES
) -> Iterator[str]:
    """Write a report piece by piece; the same report gives the same pieces.

    Args:
        report: What to write.
        form: One of `Format`.
        width: For text, the cells to wrap at.
        is_coloured: For text, whether it is set off by the colours of a terminal.
        table: For CSV, what a row is.
    """
    match Format(form):
        case Format.TEXT:
            from tui.export.as_text import text_pieces  # noqa: PLC0415 - each format loads what it needs

            return text_pieces(report, width=width, is_coloured=is_coloured)
        case Format.JSON:
            from tui.export.as_json import json_pieces  # noqa: PLC0415

            return json_pieces(report)
        case Format.MARKDOWN:
            from tui.export.as_markdown import markdown_pieces  # noqa: PLC0415

            return markdown_pieces(report)
        case Format.HTML:
            from tui.export.as_html import html_pieces  # noqa: PLC0415

            return html_pieces(report)
        case Format.CSV:
            from tui.export.as_csv import csv_pieces  # noqa: PLC0415

            return csv_pieces(report, table=table)
        case Format.PASSIM:
            from tui.export.as_passim import passim_pieces  # noqa: PLC0415

            return passim_pieces(report)


def format_of(path: str) -> Format | None:
    """The format that the name of a file asks for; text where it has no ending, None where its ending says nothing."""
    ending = os.path.splitext(path)[1].lower()
    return next((form for form, own in ENDINGS.items() if own == ending), None) if ending else Format.TEXT


def report_name(report: Report, form: str) -> str:
    """A name for a file that holds a report: letters a to z, digits and hyphens of its title, and the ending.

    Args:
        report: Whose title it is made from.
        form: One of `Format`.
    """
    letters = unicodedata.normalize("NFKD", report.comparison.title).casefold()
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = re.findall("[a-z0-9]+", re.sub("['’]", "", letters))
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word[:LONGEST_NAME]
        if len(longer) > LONGEST_NAME:
            break
        name = longer
    return (name or "comparison") + ENDINGS[Format(form)]
