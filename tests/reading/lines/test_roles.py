"""What kept text is in its report: items of lists, quotations set apart; and how sure the classifier is of it."""

from __future__ import annotations

import pytest

from tests.reading.articles import assert_sound, read_text
from tests.reading.classifying.test_classifier import ABOVE, BELOW, REPORT, TITLE, copied
from tui.model import Article, Block, Dropped, Part
from tui.reading.lines.roles import body_part, is_byline
from tui.reading.pieces import Piece, measure

ITEMS = ["Both embassies open again in March.", "Flights resume at Easter.", "A commission meets in April."]
LETTER = "We were told that the boat was safe. We now know that nobody had looked, the families wrote in their letter."


def block_of(article: Article, text: str) -> Block:
    (found,) = [block for block in article.blocks if article.text[block.start : block.end].strip() == text]
    return found


def page(inside: str) -> str:
    menu = "".join(f"<li><a href='#'>{line}</a></li>" for line in ABOVE)
    teasers = "".join(f"<li><a href='#'>{line}</a></li>" for line in BELOW)
    first, *rest = [f"<p>{line}</p>" for line in REPORT]
    return (
        f"<html><body><nav><ul>{menu}</ul></nav><article><h1>{TITLE}</h1>{first}{inside}{''.join(rest)}</article>"
        f"<div class='related'><ul>{teasers}</ul></div></body></html>"
    )


def test_items_of_a_list_in_a_page_are_kept_as_such_and_compared() -> None:
    article = read_text(page("<ul>" + "".join(f"<li>{item}</li>" for item in ITEMS) + "</ul>"))

    assert_sound(article)
    assert [block_of(article, item).part for item in ITEMS] == [Part.LIST_ITEM] * 3
    assert [s.text for s in article.sentences if s.part is Part.LIST_ITEM] == ITEMS


def test_a_list_that_lays_out_whole_entries_holds_text_and_no_items() -> None:
    entries = "".join(
        f"<li><h3>{9 + n}:00</h3><p>{a}</p><p>{b}</p></li>" for n, (a, b) in enumerate([REPORT[:2], REPORT[2:4]])
    )
    article = read_text(f"<html><body><article><h1>{TITLE}</h1><ul>{entries}</ul></article></body></html>")

    assert [block_of(article, line).part for line in REPORT[:4]] == [Part.BODY] * 4


def test_a_quotation_set_apart_in_a_page_is_kept_as_one() -> None:
    article = read_text(page(f"<blockquote><p>{LETTER}</p></blockquote>"))

    assert block_of(article, LETTER).part is Part.QUOTATION
    assert any(sentence.part is Part.QUOTATION for sentence in article.sentences)


@pytest.mark.parametrize(
    "lines",
    [
        ["- Both embassies open again", "- Flights resume at Easter"],
        ["1. Both embassies open again", "2. Flights resume at Easter"],
        ["* Both embassies open again", "* Flights resume at Easter"],
    ],
)
def test_lines_that_begin_alike_are_items_of_a_list(lines: list[str]) -> None:
    measured = [measure(Piece(n, n + 1, line)) for n, line in enumerate(lines)]

    assert [body_part(measured, place)[0] for place in (0, 1)] == [Part.LIST_ITEM] * 2


@pytest.mark.parametrize("line", ["- Yes, said the mayor.", "1. It began at dawn.", "2024. That was the year."])
def test_one_line_that_begins_so_is_text(line: str) -> None:
    measured = [measure(Piece(n, n + 1, text)) for n, text in enumerate([line, REPORT[0]])]

    assert body_part(measured, 0)[0] is Part.BODY


def test_the_classifier_says_how_sure_it_is_and_why_of_what_it_keeps_and_drops() -> None:
    article = read_text(copied())
    kept, dropped = block_of(article, REPORT[1]), block_of(article, "Culture")

    assert kept.probability is not None
    assert kept.probability > 0.5
    assert kept.rule.startswith("part of the running text: ")
    assert dropped.probability is not None
    assert 0.5 < dropped.probability <= 1
    assert dropped.dropped is Dropped.NAVIGATION


def test_what_a_rule_decided_has_no_probability() -> None:
    article = read_text(copied())

    assert block_of(article, TITLE).probability is None
    assert block_of(article, "Menu").probability is None
    assert {block.probability for block in read_text("\n\n".join(REPORT)).blocks} == {None}


def test_who_wrote_it_is_told_apart_from_the_report() -> None:
    biography = "Anna Lindqvist has covered the coast for eleven years and lives in Olden with two dogs."
    article = read_text(copied().replace("Related stories", f"About the author\n{biography}\nRelated stories"))

    assert block_of(article, biography).dropped is Dropped.BIOGRAPHY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quelle: Reuters", True),
        ("Quelle Surprise", False),
        ("Opracowanie: Marta Wilczek", True),
        ("Interview by Rachel Okello", True),
        ("Interview with the minister", False),
    ],
)
def test_who_wrote_it_is_told_in_many_languages(text: str, expected: bool) -> None:
    assert is_byline(text) is expected
