"""The lines for passim are those that it reads."""

from __future__ import annotations

import json

from tests.factory import article, comparison, istanbul
from tui.export.as_passim import passim_pieces
from tui.export.report import Report


def test_an_article_is_a_line_with_id_series_date_and_text() -> None:
    lines = [json.loads(piece) for piece in passim_pieces(Report(istanbul()))]
    assert list(lines[0]) == ["id", "series", "date", "text"]
    assert (lines[0]["id"], lines[0]["series"], lines[0]["date"]) == ("a.txt", "NDTV Profit", "2025-02-27")
    assert lines[0]["text"].split("\n")[1] == "The talks in Istanbul lasted more than six hours."
    assert "ADVERTISEMENT" not in lines[0]["text"]


def test_an_article_without_source_and_day_is_a_series_of_its_own_without_a_date() -> None:
    lines = [json.loads(piece) for piece in passim_pieces(Report(istanbul()))]
    assert list(lines[2]) == ["id", "series", "text"]
    assert [line["series"] for line in lines[2:]] == ["c.txt", "d.txt"]


def test_no_id_is_given_twice() -> None:
    told = comparison([article("They met.", origin="-"), article("They talked.", origin="-")])
    assert [json.loads(piece)["id"] for piece in passim_pieces(Report(told))] == ["-", "-#2"]
