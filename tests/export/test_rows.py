"""Rows of the matrix, written down."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given

from tests.export.comparisons import comparisons
from tests.factory import istanbul
from tui.export.as_rows import COLUMNS, Chosen, row_pieces
from tui.export.formats import Format
from tui.export.report import report_of
from tui.layout.matrix import statements
from tui.model import Comparison


def written(story: Comparison, form: Format, places: slice = slice(None)) -> str:
    """The chosen rows of a comparison in a format."""
    rows = statements(story)
    return "".join(row_pieces(report_of(story), Chosen(rows[places], len(rows), "told by two"), form))


def test_markdown_tells_which_rows_of_how_many_and_what_is_disputed() -> None:
    lines = written(istanbul(), Format.MARKDOWN, slice(1, 2)).splitlines()
    assert "1 of 4 statements: told by two. Strictness 0.5. 2.5 is the fifth sentence of article 2." in lines
    (row,) = [line for line in lines if "six hours" in line]
    assert row.startswith("| **!** The two sides talked for six hours. · more than six hours / six hours | 2 | ")
    assert "1.2" in row
    assert "2.2" in row


@given(comparisons())
def test_every_row_is_read_back_from_the_values(story: Comparison) -> None:
    header, *rows = csv.reader(StringIO(written(story, Format.CSV)))
    assert tuple(header) == COLUMNS
    assert [(int(row[1]), len(row[3].split())) for row in rows] == [
        (statement.voices, len(statement.members)) for statement in statements(story)
    ]


@pytest.mark.parametrize("form", [Format.MARKDOWN, Format.CSV])
def test_the_same_rows_are_written_the_same(form: Format) -> None:
    assert written(istanbul(), form) == written(istanbul(), form)
