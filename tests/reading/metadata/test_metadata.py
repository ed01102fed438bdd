"""Title, source, day, authors and language of a plain text."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.articles import read_text
from tests.reading.talks import BODY
from tui.reading.language import guess_language
from tui.reading.metadata.dates import find_date, is_date_line
from tui.reading.metadata.of_text import split_title


@pytest.mark.parametrize(
    "text",
    [
        "2025-02-27",
        "2025-02-27T14:30:00+01:00",
        "February 27, 2025",
        "Feb. 27, 2025, 5:30 p.m. ET",
        "Thursday, February 27th, 2025",
        "27 February 2025",
        "Published: 27 Feb 2025 14:30 GMT",
        "27. Februar 2025, 14.30 Uhr",
        "27 février 2025 à 14h30",
        "27 de febrero de 2025",
        "27 febbraio 2025",
        "27 de fevereiro de 2025",
        "27 februari 2025",
        "27 февраля 2025 года",
        "2025年2月27日",
        "2025年2月27日 14時30分",
        "2025년 2월 27일",
        "2025.02.27 14:30",
        "2025/02/27",
        "27. 2. 2025",
        "27 lutego 2025",
        "27. února 2025",
        "ngày 27 tháng 2 năm 2025",
        "27 Şubat 2025",
        "27 फरवरी 2025",
        "27 فبراير 2025",
        "2025. február 27.",
        "Published February 27, 202514:30 GMT",
        "27.02.2025",
        "27/02/2025",
        "02/27/2025",
    ],
)
def test_a_day_is_read_in_many_forms(text: str) -> None:
    assert find_date(text) == date(2025, 2, 27)
    assert is_date_line(text)


@pytest.mark.parametrize(
    "text", ["", "31 February 2025", "In 2025", "May 2025", "03/04/2025", "2025-13-40", "755 diplomats"]
)
def test_what_is_no_certain_day_is_none(text: str) -> None:
    assert find_date(text) is None


def test_figures_in_which_the_day_could_be_the_month_are_read_where_the_order_is_known() -> None:
    assert find_date("03/04/2025") is None
    assert find_date("03/04/2025", is_day_first=True) == date(2025, 4, 3)


def test_the_first_day_of_a_line_counts() -> None:
    assert find_date("Published 27 February 2025, updated 1 March 2025") == date(2025, 2, 27)


@pytest.mark.parametrize(
    "text", ["The talks of February 27, 2025 ended", "six hours", "2025 was a good year", "May day"]
)
def test_a_line_that_says_more_is_no_date_line(text: str) -> None:
    assert not is_date_line(text)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Talks end after six hours | Daily Example", ("Talks end after six hours", "Daily Example")),
        ("Talks end after six hours - Example", ("Talks end after six hours", "Example")),
        ("Talks end after six hours – The Daily Example", ("Talks end after six hours", "The Daily Example")),
        ("Talks end after six hours - no statement made", ("Talks end after six hours - no statement made", None)),
        ("Talks end after six hours", ("Talks end after six hours", None)),
        ("Tit-for-Tat Continues", ("Tit-for-Tat Continues", None)),
    ],
)
def test_the_name_of_the_site_is_cut_off_a_title(title: str, expected: tuple[str, str | None]) -> None:
    assert split_title(title) == expected


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("By signing up you agree to the Terms & Conditions of Daily Example", "Daily Example"),
        ("Select your language. ExampleX reports are available in 11 languages.", "ExampleX"),
        ("© 2025 Example Media", "Example Media"),
        ("Copyright 2025 The Example Times. All rights reserved.", "The Example Times"),
        ("© 2025. All rights reserved.", None),
        ("Click here to change your cookie preferences", None),
    ],
)
def test_a_notice_of_the_publisher_names_the_source(line: str, source: str | None) -> None:
    assert read_text(f"Talks end after six hours\n\n{BODY}\n\n{line}").source == source


def test_an_agency_that_is_quoted_is_not_the_source() -> None:
    article = read_text(f"Talks end after six hours\n\n“It is over,” Reuters quoted him as saying. {BODY}")

    assert article.source is None


def test_a_byline_gives_the_authors() -> None:
    article = read_text(f"Talks end after six hours\n\nBy Jane Doe and John Q. Roe\n\n{BODY}")

    assert article.authors == ("Jane Doe", "John Q. Roe")


def test_a_day_in_the_report_is_not_the_day_of_publication() -> None:
    assert read_text(f"Talks end after six hours\n\n{BODY}\n\nThey first met on February 12, 2025.").published is None


def test_the_day_in_the_header_of_a_page_is_the_day_of_publication() -> None:
    article = read_text(f"Home\nSearch\nThursday, February 27, 2025\n\nTalks end after six hours\n\n{BODY}")

    assert article.published == date(2025, 2, 27)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The talks ended on Thursday and it was not clear what they have agreed to.", "en"),
        ("Die Gespräche sind am Donnerstag zu Ende gegangen, und es ist nicht klar, was vereinbart ist.", "de"),
        ("Les discussions se sont terminées jeudi et il est difficile de dire ce qui est convenu.", "fr"),
        ("Las conversaciones terminaron el jueves y no se sabe qué es lo que han acordado los países.", "es"),
        ("I colloqui sono finiti giovedì e non è chiaro che cosa è stato deciso dalla delegazione.", "it"),
        ("As conversas terminaram na quinta-feira e não se sabe o que foi decidido pelos países.", "pt"),
        ("De gesprekken zijn donderdag geëindigd en het is niet duidelijk wat er is afgesproken.", "nl"),
        ("Переговоры завершились в четверг, о результатах не сообщается.", "ru"),
        ("Переговори завершилися у четвер, про їхні результати не повідомляється.", "uk"),
        ("会谈于星期四结束。", "zh"),
        ("会談は木曜日に終わった。", "ja"),
        ("वार्ता गुरुवार को समाप्त हुई।", "hi"),
        ("انتهت المحادثات يوم الخميس.", "ar"),
        ("Talks—the_end of…“the” and/to²that. → 7in", "en"),
        ("Talks—theend ofthe andto²that. 7inn", None),
        ("Xyzzy plugh", None),
        ("", None),
    ],
)
def test_a_language_is_told_by_script_and_small_words(text: str, language: str | None) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    ("opening", "day", "source"),
    [
        ("OSLO, 12 March 2025 (NorthWire) -", date(2025, 3, 12), "NorthWire"),
        ("May 3, 2024 (NorthWire) -", date(2024, 5, 3), "NorthWire"),
        ("OSLO, March 12 (NorthWire) —", None, "NorthWire"),
        ("SKARVIK, Norway (AP) —", None, "AP"),
        ("OSLO, 12. mars 2025 -", date(2025, 3, 12), None),
        ("SKARVIK —", None, None),
        ("The talks (as ever) -", None, None),
        ("It was on 12 March 2025 that all began -", None, None),
    ],
)
def test_the_opening_of_an_agency_report_gives_its_day_and_its_source(
    opening: str, day: date | None, source: str | None
) -> None:
    article = read_text(f"Talks end after six hours\n\n{opening} {BODY}")

    assert (article.published, article.source) == (day, source)


def test_the_year_that_a_dateline_leaves_out_is_that_of_the_notice_below() -> None:
    article = read_text(f"Talks end after six hours\n\nOSLO, 12 March (NorthWire) - {BODY}\n\n© 2025 Example Media")

    assert article.published == date(2025, 3, 12)


def test_the_agency_of_a_dateline_is_the_source_only_where_no_publisher_is_named() -> None:
    article = read_text(f"Talks end after six hours\n\nOSLO, 12 March (NorthWire) - {BODY}\n\n© 2025 Example Media")

    assert article.source == "Example Media"


@pytest.mark.parametrize(
    ("notices", "source"),
    [
        ("© Jane Roe\n© 2025 The Skarvik Times. All rights reserved.", "The Skarvik Times"),
        ("Copyright Jane Roe/AP\n© The Skarvik Times. All rights reserved.", "The Skarvik Times"),
        ("© Jane Roe\n© 2025, skarvik.example. All rights reserved.", None),
        ("© 2025 Skarvik Media and affiliated companies. All rights reserved.", "Skarvik Media"),
    ],
)
def test_who_made_a_picture_is_not_taken_for_the_publisher(notices: str, source: str | None) -> None:
    assert read_text(f"Talks end late\n\n{BODY}\n\nShare this article\n\n{notices}").source == source


@pytest.mark.parametrize(
    ("above", "notice", "source"),
    [
        ("Skarvik Times", "© 2025 Skarvik Times Media Ltd. All rights reserved.", "Skarvik Times"),
        ("The Skarvik Times", "© 2025 Skarvik Times Publishing Group", "Skarvik Times"),
        ("Harbour Times", "© 2025 Skarvik Times Media Ltd. All rights reserved.", "Skarvik Times Media Ltd"),
    ],
)
def test_a_company_is_called_as_the_outlet_whose_name_stands_in_the_page(above: str, notice: str, source: str) -> None:
    assert read_text(f"{above}\n\nTalks end late\n\n{BODY}\n\nShare this article\n\n{notice}").source == source
