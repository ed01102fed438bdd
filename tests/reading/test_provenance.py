"""What is known of an article besides its text, and how it is known."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.articles import read_text
from tests.reading.talks import BODY
from tui.model import Article, Dropped, Part
from tui.reading import read
from tui.reading.cleaning import Decision
from tui.reading.metadata.published import days_of_line, find_days


def read_head(head: str, body: str = "") -> Article:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in BODY.split("\n\n"))
    page = f"<html lang='en'><head>{head}</head><body><article>{body}{paragraphs}</article></body></html>"
    return read(page.encode(), origin="page.html")


def test_every_field_of_a_page_says_where_it_stands() -> None:
    article = read_head(
        """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks end after six hours",
        "datePublished": "2025-02-27T10:00:00Z", "dateModified": "2025-03-01", "author": [{"name": "Ada Quist"}],
        "publisher": {"name": "Daily Example"}}</script>
        <link rel="canonical" href="https://example.com/talks">""",
        "<h1>Talks end after six hours</h1>",
    )

    assert dict(article.provenance) == {
        "title": "JSON-LD",
        "source": "JSON-LD",
        "authors": "JSON-LD",
        "published": "JSON-LD",
        "updated": "JSON-LD",
        "url": "canonical link",
        "language": "<html lang>",
    }
    assert (article.published, article.updated) == (date(2025, 2, 27), date(2025, 3, 1))


def test_a_page_without_data_for_machines_is_known_by_its_tags() -> None:
    article = read_head(
        """<meta property="og:title" content="Talks end after six hours"><meta name="author" content="By Ada Quist">
        <meta property="og:site_name" content="Daily Example">""",
        "<h1>Talks end after six hours</h1><time datetime='2025-02-27'>Thursday</time>",
    )

    known = dict(article.provenance)
    assert article.authors == ("Ada Quist",)
    assert known["title"] == "<h1>"
    assert known["source"] == "Open Graph"
    assert known["authors"] == "meta tag"
    assert known["published"] == "<time>"


def test_a_copied_text_is_known_by_its_lines() -> None:
    head = "Talks end after six hours | Daily Example\nBy Ada Quist\nPublished 27 February 2025, updated 1 March 2025"

    article = read_text(f"{head}\n\n{BODY}")

    assert dict(article.provenance) == {
        "title": "the title above the running text",
        "source": "name behind the headline",
        "authors": "byline",
        "published": "line by the headline",
        "updated": "line that says when it was updated",
        "language": "its words and letters",
    }
    assert (article.published, article.updated) == (date(2025, 2, 27), date(2025, 3, 1))


def test_what_is_unknown_is_none_and_has_no_provenance() -> None:
    article = read_text(f"Talks end after six hours\n\n{BODY}")

    assert (article.source, article.published, article.updated, article.url) == (None, None, None, None)
    assert set(dict(article.provenance)) == {"title", "language"}


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ada Quist and Ben Olsen", ("Ada Quist", "Ben Olsen")),
        ("Von Ada Quist und Ben Olsen, Oslo", ("Ada Quist", "Ben Olsen", "Oslo")),
        ("Ada Quist (aq), Ben Olsen (bo)", ("Ada Quist", "Ben Olsen")),
        ("https://example.com/ada", ()),
        ("105092", ()),
        ("Daily Example", ("Daily Example",)),
    ],
)
def test_the_names_in_one_value_are_told_apart(value: str, names: tuple[str, ...]) -> None:
    article = read_head(f'<meta name="author" content="{value}">')

    assert article.authors == names


def test_the_outlet_is_no_author_where_a_person_is_marked_as_one() -> None:
    head = """<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Daily Example"},
        "publisher": {"name": "Daily Example"}}</script>"""

    assert read_head(head, "<a rel='author' href='/ada'>Ada Quist</a>").authors == ("Ada Quist",)
    assert read_head(head).authors == ("Daily Example",)


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("27.02.2025, 14:30 Uhr, aktualisiert am 28.02.2025", date(2025, 2, 27), date(2025, 2, 28)),
        ("Last updated: February 28, 2025", None, date(2025, 2, 28)),
        ("Mis à jour le 28 février 2025", None, date(2025, 2, 28)),
        ("Güncelleme: 28.02.2025", None, date(2025, 2, 28)),
        ("February 27, 2025", date(2025, 2, 27), None),
    ],
)
def test_the_day_of_an_update_is_not_that_of_publication(
    line: str, published: date | None, updated: date | None
) -> None:
    assert days_of_line(line) == (published, updated)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Ada Quist, 17.04.2024, 12:24Lesezeit: 5 Min.", date(2024, 4, 17)),
        ("17 апреля 2024, 3 мин.", date(2024, 4, 17)),
        ("17/04/2024 10.30 a.m.", date(2024, 4, 17)),
        ("The talks begin again on 17 April 2024.", None),
        ("Heute im Programm: 17.04.2024, 20 Uhr.", None),
    ],
)
def test_a_line_with_a_day_may_end_in_shortened_minutes_but_is_no_sentence(line: str, day: date | None) -> None:
    rows = [
        ("Talks end after six hours", Decision(Part.HEADLINE, None, "")),
        (line, Decision(None, Dropped.OTHER, "")),
        (BODY, Decision(Part.BODY, None, "")),
    ]

    assert find_days(rows, 0, is_day_first=True).published == day


def test_the_days_of_other_reports_in_a_copied_page_are_not_its_day() -> None:
    links = (
        "\nMore news\nBridge stays closed\nMarch 1, 2025\nBakery closes\nMarch 2, 2025\nHawks win again\nMarch 3, 2025"
    )

    assert read_text(f"Talks end after six hours\n\n{BODY}\n{links}").published is None
