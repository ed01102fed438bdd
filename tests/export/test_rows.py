"""Rows of the matrix, written down."""

from __future__ import annotations

import csv
from base64 import b64encode
from hashlib import sha256
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from hypothesis import given

from tests.export.comparisons import comparisons
from tests.factory import article, comparison, istanbul, the_dead_of_a_fire
from tui.export.as_rows import COLUMNS, Chosen, row_pieces
from tui.export.report import Report
from tui.layout.matrix import statements
from tui.model import Comparison
from tui.vocabulary import Format


def written(story: Comparison, form: Format, places: slice = slice(None)) -> str:
    """The chosen rows of a comparison in a format."""
    rows = statements(story)
    return "".join(row_pieces(Report(story), Chosen(rows[places], len(rows), "told by two"), form))


def test_markdown_tells_which_rows_of_how_many_and_what_is_disputed() -> None:
    lines = written(istanbul(), Format.MARKDOWN, slice(1, 2)).splitlines()
    assert "1 of 4 statements: told by two. Strictness 0.5. 2.5 is the fifth sentence of article 2." in lines
    (row,) = [line for line in lines if "six hours" in line]
    assert row.startswith("| **!1** The two sides talked for six hours. · more than six hours / six hours | 2 | ")
    assert "1.2" in row
    assert "2.2" in row


@pytest.mark.parametrize("form", [Format.MARKDOWN, Format.HTML])
def test_what_a_row_above_told_of_a_dispute_is_its_number_below(form: Format) -> None:
    told = written(the_dead_of_a_fire(), form)
    assert told.count("Four dead, Four people, kills four / Five people") == 1
    assert told.count("!1") == 2


def test_every_value_of_a_disputed_row_stands_by_itself() -> None:
    rows = list(csv.DictReader(StringIO(written(the_dead_of_a_fire(), Format.CSV))))
    dead = "Four dead, Four people, kills four / Five people"
    assert [row["disputed"] for row in rows] == [dead, f"{dead}; 31 / about 40", ""]


@given(comparisons())
def test_every_row_is_read_back_from_the_values(story: Comparison) -> None:
    header, *rows = csv.reader(StringIO(written(story, Format.CSV)))
    assert tuple(header) == COLUMNS
    assert [(int(row[1]), len(row[3].split())) for row in rows] == [
        (statement.voices, len(statement.members)) for statement in statements(story)
    ]


def test_the_page_has_every_sentence_of_the_chosen_rows_and_nothing_else() -> None:
    story = istanbul()
    (row,) = statements(story)[1:2]
    page = BeautifulSoup(written(story, Format.HTML, slice(1, 2)), "html.parser")
    assert page.select_one(".facts").get_text() == "1 of 4 statements: told by two · strictness 0.5"  # type: ignore[union-attr]
    assert [one.get_text() for one in page.select("q")] == [story.sentence(at).text for at in row.members]
    (summary,) = page.select("summary")
    assert summary.get_text() == "told by 2 voices: more than six hours / six hours"
    assert len(page.select("section:last-child ol > li")) == len(story.articles)


def test_the_page_allows_its_own_style_alone_and_has_no_script() -> None:
    page = BeautifulSoup(written(istanbul(), Format.HTML), "html.parser")
    policy = str(page.select("meta[http-equiv]")[0]["content"])
    digest = b64encode(sha256(page.select("style")[0].text.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert not page.select("script, [style], link, img")


def test_text_from_outside_stays_text_on_the_page() -> None:
    told = comparison([article("<script>alert(1)</script> & more.", title="<b>", source="<i>", origin='"><x>')])
    page = BeautifulSoup(written(told, Format.HTML), "html.parser")
    assert not page.select("script, x, b:not([title])")
    assert "<script>alert(1)</script> & more." in page.get_text()


@pytest.mark.parametrize("form", [Format.MARKDOWN, Format.HTML, Format.CSV])
def test_the_same_rows_are_written_the_same(form: Format) -> None:
    assert written(istanbul(), form) == written(istanbul(), form)
