"""The CSV export opens in a spreadsheet without computing anything."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, comparison, istanbul
from tui.export.as_csv import ARTICLE_COLUMNS, MATCH_COLUMNS, SENTENCE_COLUMNS, csv_pieces
from tui.export.report import Report
from tui.model import Comparison, Verdict
from tui.vocabulary import Table


def _rows(told: Comparison, table: Table = Table.SENTENCES) -> list[dict[str, str]]:
    text = "".join(csv_pieces(Report(told), table=table))
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_of_sentences_says_where_it_stands_and_who_else_has_it() -> None:
    row = _rows(istanbul())[1]
    assert tuple(row) == SENTENCE_COLUMNS
    assert (row["article"], row["sentence"], row["source"], row["published"]) == ("1", "2", "NDTV Profit", "2025-02-27")
    assert (row["status"], row["kind"], row["mark"], row["passages"]) == ("shared", "contained", "holds more", "2")
    assert row["also_in"] == "2"
    assert row["disagreements"] == "number: “more than six hours”, “six hours” in 2.2"
    assert row["sha256"] == "0" * 64


def test_a_row_of_matches_has_both_sentences_and_the_reasons() -> None:
    judged = replace(istanbul(), verdicts=(Verdict((0, 1), (1, 1), True, "same talks"),))
    row = _rows(judged, Table.MATCHES)[5]
    assert tuple(row) == MATCH_COLUMNS
    assert (row["a_article"], row["a_sentence"], row["b_article"], row["b_sentence"]) == ("1", "2", "2", "2")
    assert (row["kind"], row["inner"], row["band"], row["score"]) == ("contained", "b", "likely", "0.66")
    assert row["evidence"] == "for: rare words (skeleton, restore)"
    assert row["verdict"] == "1.2 and 2.2 say the same: same talks"


def test_a_row_of_articles_counts_what_each_shares_and_what_it_alone_tells() -> None:
    rows = _rows(istanbul(), Table.ARTICLES)
    assert tuple(rows[0]) == ARTICLE_COLUMNS
    assert [row["copy_of"] for row in rows] == ["", "", "", "3"]
    first = rows[0]
    assert [first[name] for name in ("sentences", "same", "reworded", "only_here", "disputed")] == [
        "3",
        "1",
        "1",
        "1",
        "1",
    ]
    assert float(first["coverage"]) == 0.6667
    for row in rows:
        assert sum(int(row[name]) for name in ("same", "reworded", "only_here")) == int(row["sentences"])


@given(st.text(st.sampled_from("=+-@\t ＝a1(\"',"), min_size=1, max_size=8))
def test_no_cell_of_text_can_be_a_formula(words: str) -> None:
    told = comparison([article("They met.", title=words, source=words, origin=words)])
    for row in _rows(told):
        for name in ("title", "source", "origin"):
            assert row[name].strip()[:1] not in {"=", "+", "-", "@", "＝"}
            assert not row[name].startswith("\t")
            assert row[name] in {words, f"'{words}"}


def test_a_sentence_cannot_be_a_formula_either() -> None:
    assert _rows(comparison([article("=1+1 said the bank.")]))[0]["text"] == "'=1+1 said the bank."


def test_a_line_feed_in_a_cell_is_no_new_row() -> None:
    told = comparison([article("They met.", title="Two\nlines")])
    assert [row["title"] for row in _rows(told)] == ["Two\nlines"]
