"""What stands around the text of a report and belongs to it: headline, dek, byline, dateline, caption."""

from __future__ import annotations

import pytest

from tests.reading.articles import assert_sound, read_text
from tests.reading.talks import BODY, BODY_SENTENCES, part_of
from tui.model import Part


def test_a_caption_that_begins_like_the_lead_is_no_duplicate_of_it() -> None:
    caption = "Officials of both countries met in the capital for talks about their embassies."
    credit = "(Image source: Agency)"
    lead = (
        "Officials of both countries met in the capital for talks about their embassies as their leaders spoke of hope."
    )

    article = read_text(f"Talks end\n\n{caption} {credit}\n\n{lead}\n\n{BODY}")

    assert part_of(article, caption) is Part.CAPTION
    assert part_of(article, credit) is Part.BYLINE
    assert part_of(article, lead) is Part.BODY


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The head of the delegation leaves the residence on Thursday. ", "Jane Doe/Associated Press"),
        ("The head of the delegation leaves the residence on Thursday.", "Credit…Jane Doe/The Daily Example"),
        ("The head of the delegation leaves the residence on Thursday. ", "Credit…Jane Doe/Associated Press’"),
        ("The head of the delegation leaves the residence ", "(Photo: Jane Doe)"),
        ("The head of the delegation leaves the residence. ", "(Image source: Wikimedia Commons)"),
        ("Die Delegation verlässt die Residenz am Donnerstag. ", "Foto: Jane Doe/dpa"),
    ],
)
def test_the_credit_below_a_picture_is_no_statement(caption: str, credit: str) -> None:
    first, second, third = BODY_SENTENCES

    article = read_text(f"{first}\n\n{caption}{credit}\n\n{second}\n\n{third}")

    assert part_of(article, caption.strip()) is Part.CAPTION
    assert part_of(article, credit) is Part.BYLINE
    assert not [sentence for sentence in article.sentences if credit in sentence.text]
    assert_sound(article)


def test_in_a_page_too_the_credit_of_a_caption_is_no_statement() -> None:
    first, second, third = BODY_SENTENCES
    caption = "<figcaption>The residence on Thursday. Photo: Jane Doe</figcaption>"

    article = read_text(f"<html><article><p>{first}</p>{caption}<p>{second}</p><p>{third}</p></article>")

    assert [found.text for found in article.sentences] == [first, "The residence on Thursday.", second, third]


def test_a_line_that_begins_with_the_source_of_a_picture_is_a_caption() -> None:
    first, second, third = BODY_SENTENCES
    line = "Photo: The head of the delegation leaves the residence on Thursday."

    assert part_of(read_text(f"{first}\n\n{line}\n\n{second}\n\n{third}"), line) is Part.CAPTION


def test_bylines_and_datelines_are_kept_but_say_nothing() -> None:
    article = read_text(
        f"Talks end after six hours\n\nBy Jane Doe and John Roe\n\nFeb. 27, 2025, 5:30 p.m. ET\n\n{BODY}"
    )

    assert part_of(article, "By Jane Doe and John Roe") is Part.BYLINE
    assert part_of(article, "Feb. 27, 2025, 5:30 p.m. ET") is Part.DATELINE
    assert [sentence.text for sentence in article.sentences] == ["Talks end after six hours", *BODY_SENTENCES]


def test_a_short_line_between_headline_and_text_is_the_dek() -> None:
    article = read_text(f"Talks end after six hours\n\nBoth sides speak of progress.\n\n{BODY}")

    assert [str(block.part) for block in article.blocks] == ["headline", "dek", "body", "body", "body"]


def test_a_headline_is_one_sentence_whatever_it_holds() -> None:
    article = read_text(f"Talks end. Six hours, no statement\n\n{BODY}")

    assert article.sentences[0].text == "Talks end. Six hours, no statement"
    assert article.sentences[0].part is Part.HEADLINE


def test_a_text_that_begins_with_a_paragraph_has_no_headline() -> None:
    article = read_text(BODY)

    assert article.title is None
    assert {block.part for block in article.blocks} == {Part.BODY}


def test_among_the_lines_above_a_text_the_headline_is_the_one_that_tells_of_it() -> None:
    article = read_text(
        f"Home\nSearch\nMenu\nStorm closes schools in three towns\nDelegations end talks at residence\nShare\n\n{BODY}"
    )

    assert article.title == "Delegations end talks at residence"
