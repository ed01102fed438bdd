"""Which line above the text is taken for its headline."""

from __future__ import annotations

import pytest

from tests.reading.articles import read_text

MENU = "Skip to content\nMenu\nSearch\nLog in\nWorld\nPolitics\nBusiness\nSport\nCulture\nWeather\n"
BODY = """The ferry Skarvik ran on to a reef on Monday evening with 86 people on board, the harbour master said.

Divers will look at the hull on Tuesday, and the ferry will stay at its pier until they have seen it.

“We were lucky that the sea was calm,” said the harbour master, who has worked in the port for thirty years.
"""
TAIL = "\nRelated\nBridge over the sound stays closed\nWhat to see in the islands\n© 2026 Island Post"


@pytest.mark.parametrize(
    "header",
    [
        "Ferry with 86 on board runs on to a reef\nBy Ada Quist\nMarch 3, 2026\n",
        "Home » Islands » Ferry with 86 on board runs\nFerry with 86 on board runs on to a reef\nMarch 3, 2026\n",
        "Islands\nFerry with 86 on board runs on to a reef\nNobody was hurt, the harbour master said\nBy Ada Quist\n",
        "Get our newsletter every morning\nFerry with 86 on board runs on to a reef\nPublished 3 March 2026\n",
    ],
)
def test_of_the_lines_above_a_copied_page_the_headline_is_the_title(header: str) -> None:
    article = read_text(f"{MENU}{header}\n{BODY}{TAIL}")

    assert article.title == "Ferry with 86 on board runs on to a reef"


def test_a_question_can_be_the_headline_of_a_copied_page() -> None:
    article = read_text(f"{MENU}Why did the ferry Skarvik run on to a reef?\nBy Ada Quist\n\n{BODY}{TAIL}")

    assert article.title == "Why did the ferry Skarvik run on to a reef?"


def test_a_headline_of_two_sentences_is_the_title_of_a_copied_page() -> None:
    headline = "A ferry with 86 on board hit a reef. Here is what we know."
    assert read_text(f"{MENU}{headline}\nBy Ada Quist\nMarch 3, 2026\n\n{BODY}{TAIL}").title == headline


def test_a_menu_in_one_line_is_no_title() -> None:
    menu = "Island Post | World | Politics | Ferry | Harbour master | Reef | Radio"
    headline = "Ferry with 86 on board runs on to a reef"
    assert read_text(f"{menu}\n{MENU}{headline}\n\n{BODY}{TAIL}").title == headline
    assert read_text(f"{menu}\n\n{BODY}").title is None
