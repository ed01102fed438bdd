"""The outlet that stands above a report is its source, and no headline; a place or a writer there is neither."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.articles import read_text
from tui.model import Part
from tui.reading.lines.mastheads import is_name_and_day, is_outlet, outlet_and_day

REPORT = """Ferry hits the pier in Marlow

Twelve people were hurt on Monday evening when a ferry struck the pier in Marlow, the police said.

The captain is being questioned."""
TEXT = REPORT.partition("\n\n")[2]


@pytest.mark.parametrize(
    "name", ["The Harbour Gazette", "Daily Wing", "Frankfurter Bote Zeitung", "Gazeta Górowicka", "harbour.example.com"]
)
def test_the_name_of_an_outlet_is_known(name: str) -> None:
    assert is_outlet(name)


@pytest.mark.parametrize(
    "text",
    ["Jane Doe", "Oslo", "Post office to close", "Press Freedom Day", "The Harbour", "", "Times change", "Reports 12"],
)
def test_other_names_and_words_are_none(text: str) -> None:
    assert not is_outlet(text)


@pytest.mark.parametrize(
    "line", ["Daily Wing, 13 March 2025", "Daily Wing | March 13, 2025", "Daily Wing (13.03.2025)"]
)
def test_an_outlet_before_the_day_is_the_source(line: str) -> None:
    article = read_text(f"{line}\n\n{REPORT}")

    assert (article.title, article.source) == ("Ferry hits the pier in Marlow", "Daily Wing")
    assert article.published == date(2025, 3, 13)
    assert article.blocks[0].part is Part.DATELINE


@pytest.mark.parametrize("line", ["Oslo, 13 March 2025", "Jane Doe, 13 March 2025"])
def test_a_place_or_a_writer_before_the_day_is_no_source(line: str) -> None:
    article = read_text(f"{line}\n\n{REPORT}")

    assert outlet_and_day(line) is None
    assert (article.title, article.source) == ("Ferry hits the pier in Marlow", None)
    assert article.published == date(2025, 3, 13)


def test_a_name_alone_above_the_headline_is_the_source() -> None:
    article = read_text(f"The Harbour Gazette\n\n{REPORT}")
    assert (article.title, article.source) == ("Ferry hits the pier in Marlow", "The Harbour Gazette")


def test_a_name_that_is_all_that_stands_above_the_text_stays_the_headline() -> None:
    assert read_text(f"The Harbour Gazette\n\n{TEXT}").title == "The Harbour Gazette"


def test_a_name_alone_between_headline_and_day_is_the_source_and_nobody_who_wrote_it() -> None:
    article = read_text(f"Ferry hits the pier in Marlow\n\nHarbour Gazette\n14 November 2026\nBy Ada Quist\n\n{TEXT}")
    assert (article.source, article.authors) == ("Harbour Gazette", ("Ada Quist",))
    assert read_text(f"Ferry hits the pier in Marlow\n\nDaily Wing, 13 March 2025\n\n{TEXT}").authors == ()


@pytest.mark.parametrize("line", ["Issue 8, 12 March 2026", "Desk No. 8 | 12 March 2026", "Page 3 (12.03.2026)"])
def test_a_name_or_a_number_before_the_day_is_no_text(line: str) -> None:
    article = read_text(f"Ferry hits the pier in Marlow\n\n{line}\n\n{TEXT}")
    assert is_name_and_day(line)
    assert (article.blocks[1].part, article.published) == (Part.DATELINE, date(2026, 3, 12))


@pytest.mark.parametrize("line", ["Olsen at the pier, 12 March 2026", "Ferry hits the pier, 12 dead", "12 March 2026"])
def test_what_says_something_before_a_day_is_no_name(line: str) -> None:
    assert not is_name_and_day(line)
