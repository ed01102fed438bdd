"""The outlet that stands above a report is its source, and no headline; a place or a writer there is neither."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.articles import read_text
from tui.model import Dropped, Part
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


def article_under(head: str) -> tuple[str | None, str | None, date | None, tuple[str, ...]]:
    article = read_text(f"{head}\n\n{TEXT}")
    return article.title, article.source, article.published, article.authors


FERRY = "Ferry hits the pier in Marlow"
DAY = date(2025, 3, 13)


@pytest.mark.parametrize("outlet", ["CNN", "Politico", "Harbour Gazette"])
def test_a_byline_right_below_the_headline_names_author_outlet_and_day(outlet: str) -> None:
    assert article_under(f"{FERRY}\nby Ada Quist, {outlet}, 13 March 2025") == (FERRY, outlet, DAY, ("Ada Quist",))


def test_a_name_behind_the_day_is_the_author() -> None:
    assert article_under(f"NPR\n{FERRY}\nMarch 13, 2025 | Ada Quist") == (FERRY, "NPR", DAY, ("Ada Quist",))


def test_a_headline_of_two_sentences_over_its_byline_is_the_title() -> None:
    headline = "A ferry hit the pier in Marlow. Here is what we know."
    assert article_under(f"{headline}\nBy Ada Quist\n13 March 2025") == (headline, None, DAY, ("Ada Quist",))


def test_a_name_between_author_and_day_is_the_outlet() -> None:
    assert article_under(f"{FERRY}\n\nBy Ada Quist\nNorth Quay\n13 March 2025")[1] is None
    assert article_under(f"{FERRY}\n\nBy Ada Quist\nMother Hen\n13 March 2025")[1] == "Mother Hen"
    assert article_under(f"{FERRY}\n\nBy Ada Quist\nChief Writer\n13 March 2025")[1] is None


def test_a_short_name_right_above_a_headline_with_its_day_is_no_headline() -> None:
    title, source, day, _ = article_under(f"Marlow Research Center\n{FERRY}\n13 March 2025")
    assert (title, source, day) == (FERRY, "Marlow Research Center", DAY)


def test_the_one_address_below_a_text_names_its_source() -> None:
    article = read_text(f"{REPORT}\n\nhttps://www.harbour.example/2025/ferry")
    assert (article.source, dict(article.provenance)["source"]) == ("harbour.example", "address by the text")
    assert article.blocks[-1].dropped is Dropped.NAVIGATION


def test_several_addresses_below_a_text_name_none() -> None:
    assert read_text(f"{REPORT}\n\nhttps://a.example/1\n\nhttps://b.example/2").source is None
