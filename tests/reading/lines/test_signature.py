"""What stands around the headline of a page that was copied whole."""

from __future__ import annotations

import pytest

from tests.reading.articles import read_text
from tui.model import Article, Dropped, Part

PAGE = """Skip to content
MENU
News
Politics
Log in
This website uses cookies. By continuing you agree to our cookie policy.

the velden observer

Bridge closed after lorry loses its load in the night

Marta Sand
Friday 7 March 2025 06.02 GMT

The bridge over the Vel was closed on Thursday night after a lorry lost twenty tonnes of gravel, the police said.

Nobody was hurt, but the driver was taken to the hospital of Velden with a shock, a spokesman for the police said.

Workers cleared the road until five in the morning, and the first cars crossed the bridge again an hour later.

Most read
Ten things to do in Velden this weekend
Privacy policy
"""


def block(article: Article, words: str) -> tuple[Part | None, Dropped | None]:
    found = next(one for one in article.blocks if words in article.text[one.start : one.end])
    return found.part, found.dropped


def test_a_name_beside_the_date_is_the_byline() -> None:
    assert block(read_text(PAGE), "Marta Sand") == (Part.BYLINE, None)


def test_two_words_of_a_menu_beside_the_text_are_no_byline() -> None:
    page = PAGE.replace("Marta Sand\nFriday 7 March 2025 06.02 GMT\n", "Traffic News\n")
    assert block(read_text(page), "Traffic News")[0] is not Part.BYLINE


def test_a_masthead_above_the_headline_is_no_sentence_of_the_report() -> None:
    article = read_text(PAGE)
    assert block(article, "the velden observer")[0] is None
    assert article.sentences[0].text == "Bridge closed after lorry loses its load in the night"


@pytest.mark.parametrize(
    ("masthead", "text", "source"),
    [
        ("VELDEN OBSERVER", "the police said", "VELDEN OBSERVER"),
        ("VELDEN OBSERVER", "the police told the Velden Observer", "Velden Observer"),
        ("Business Observer", "the police said", None),
        ("Velden TV", "the police said", None),
    ],
)
def test_a_masthead_by_the_headline_is_the_source_as_the_text_writes_it(
    masthead: str, text: str, source: str | None
) -> None:
    page = PAGE.replace("the velden observer", masthead).replace("the police said", text)
    assert read_text(page).source == source


def test_another_outlet_of_the_house_in_the_menu_is_no_source() -> None:
    assert read_text(PAGE.replace("Log in\n", "Marlow Observer\nLog in\nSearch\nHelp\n")).source is None
