"""What is exported equals what is shown: every format read back says what the comparison says."""

from __future__ import annotations

import json

from hypothesis import given, settings

from tests.export import readers
from tests.export.comparisons import comparisons
from tui.export.formats import pieces
from tui.export.report import Report
from tui.model import Comparison
from tui.vocabulary import Format, Table


def _written(report: Report, form: Format, table: Table = Table.SENTENCES) -> str:
    return "".join(pieces(report, form, width=100_000, table=table))


def _same(found: readers.Facts, told: Comparison) -> None:
    expected = readers.shown(told)
    assert found.passages == expected.passages
    assert found.coverage == expected.coverage
    if found.marks is not None:
        assert found.marks == expected.marks


@settings(deadline=None, max_examples=60)
@given(comparisons())
def test_json_says_what_is_shown(told: Comparison) -> None:
    found = readers.from_json(_written(Report(told), Format.JSON))
    _same(found, told)
    assert found.disagreements == readers.shown(told).disagreements


@settings(deadline=None, max_examples=60)
@given(comparisons())
def test_the_table_of_sentences_says_what_is_shown(told: Comparison) -> None:
    found = readers.from_csv(_written(Report(told), Format.CSV))
    _same(found, told)
    assert found.disagreements == readers.shown(told).disagreements


@settings(deadline=None, max_examples=60)
@given(comparisons())
def test_markdown_says_what_is_shown(told: Comparison) -> None:
    report = Report(told)
    found = readers.from_markdown(_written(report, Format.MARKDOWN))
    _same(found, told)
    assert found.disputes == readers.disputed(told)


@settings(deadline=None, max_examples=60)
@given(comparisons())
def test_text_says_what_is_shown(told: Comparison) -> None:
    report = Report(told)
    found = readers.from_text(_written(report, Format.TEXT))
    shown = readers.shown(told)
    assert shown.marks is not None
    assert found.marks == {address: words for address, words in shown.marks.items() if words == "only here"}
    assert found.passages is not None
    assert set(found.passages) == set(shown.passages or ())
    assert found.coverage == shown.coverage
    assert found.disputes == readers.disputed(told)


@settings(deadline=None, max_examples=60)
@given(comparisons())
def test_passim_gets_every_sentence_once(told: Comparison) -> None:
    rows = [json.loads(line) for line in _written(Report(told), Format.PASSIM).splitlines()]
    assert [row["text"].split("\n")[:-1] for row in rows] == [
        [sentence.text for sentence in article.sentences] for article in told.articles
    ]
