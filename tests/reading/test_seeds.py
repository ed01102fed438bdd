"""The five sample reports: exactly their sentences, nothing of what their pages put around them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.seed_articles import expected, said, seed
from tui.model import Article, Dropped, Part


def texts_of(article: Article, dropped: Dropped) -> list[str]:
    return [
        " ".join(article.text[block.start : block.end].split()) for block in article.blocks if block.dropped is dropped
    ]


@pytest.mark.parametrize("number", range(5))
def test_a_seed_holds_exactly_the_sentences_of_its_report(number: int) -> None:
    assert said(seed(number)) == expected(number)


@pytest.mark.parametrize(
    ("number", "title", "source", "published"),
    [
        (0, "Putin Says He’s Hopeful About Renewed US, Russia Engagement", "NDTV Profit", None),
        (
            1,
            "First Contacts With Trump Administration Inspire Hope, Putin Says as Russia & US Diplomats Meet in Turkey",
            "NewsX",
            date(2025, 2, 27),
        ),
        (2, None, None, None),
        (3, "Putin Praises Trump’s ‘Pragmatic’ Approach. Russian, US Diplomats Met in Istanbul", None, None),
        (4, None, None, date(2025, 2, 27)),
    ],
)
def test_a_seed_says_who_published_what_and_when(
    number: int, title: str | None, source: str | None, published: date | None
) -> None:
    article = seed(number)

    assert (article.title, article.source, article.published) == (title, source, published)
    assert article.language == "en"


@pytest.mark.parametrize("number", [1, 4])
def test_the_stamp_of_the_archive_is_a_dateline_and_no_text(number: int) -> None:
    article = seed(number)

    assert article.text[article.blocks[0].start : article.blocks[0].end].strip() == "date 2025-02-27"
    assert article.blocks[0].part is Part.DATELINE


def test_the_standfirst_that_returns_in_the_text_is_kept_where_it_stands_first() -> None:
    article = seed(1)

    (repeated,) = [text for text in texts_of(article, Dropped.DUPLICATE) if text.startswith("Putin’s remarks")]
    kept = [sentence for sentence in article.sentences if sentence.text.startswith("Putin's remarks")]
    assert [sentence.part for sentence in kept] == [Part.DEK]
    assert repeated.replace("’", "'") == kept[0].text


def test_a_caption_inside_tags_is_kept_once_and_without_them() -> None:
    article = seed(0)

    assert texts_of(article, Dropped.MARKUP) == ['<div class="paragraphs"><p>', "</p></div>"]
    assert [text[:24] for text in texts_of(article, Dropped.DUPLICATE)] == [
        "Russian President Vladim",
        "(Image source: Wikimedia",
    ]


@pytest.mark.parametrize(
    ("number", "dropped", "text"),
    [
        (0, Dropped.ADVERTISEMENT, "ADVERTISEMENT"),
        (0, Dropped.TEASER, "US Initial Jobless Claims Hit Highest Of 2025 As DC Layoffs Jump"),
        (0, Dropped.NEWSLETTER, "By signing up you agree to the Terms & Conditions of NDTV Profit"),
        (1, Dropped.NAVIGATION, "Adjust the reading mode to suit your reading needs."),
        (1, Dropped.NAVIGATION, "Putin,"),
        (1, Dropped.NAVIGATION, "Trump Administration US Russia relations vladimir putin"),
        (1, Dropped.TEASER, "ALSO READ: Russia, US Delegates Meet in Istanbul For Talks On Mending Ties"),
        (1, Dropped.TEASER, "Lifestyle"),
        (2, Dropped.LEGAL, "Click here to change your cookie preferences"),
        (3, Dropped.COMMENTS, "Your email address will not be published. Required fields are marked *"),
    ],
)
def test_what_a_page_puts_around_a_report_is_dropped_by_class(number: int, dropped: Dropped, text: str) -> None:
    assert text in texts_of(seed(number), dropped)
