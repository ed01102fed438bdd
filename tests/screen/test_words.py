"""What the screen says of articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.factory import article, istanbul
from tui.screen import words


def test_an_article_without_a_name_goes_by_its_first_words_and_by_its_file_where_it_has_none() -> None:
    assert words.short_name(article("One.", origin="folder/report.txt")) == "One."
    assert words.short_name(article(origin="folder/report.txt")) == "report.txt"
    assert words.short_name(article("One.", title="A Headline That Is Much Too Long")) == "A Headline That…"


def test_a_day_is_written_out_and_its_absence_said() -> None:
    assert words.dated(article("One.", published=date(2025, 2, 7))) == "7 Feb 2025"
    assert words.dated(article("One.")) == "undated"


def test_a_story_goes_by_the_headline_of_the_article_that_shares_most() -> None:
    assert istanbul().title == "First Contacts"


def test_the_days_of_a_story_are_a_span() -> None:
    first, last = article("One.", published=date(2025, 2, 27)), article("Two.", published=date(2025, 3, 1))
    assert words.period([last, first]) == "27 Feb to 1 Mar 2025"
    assert words.period([first, article("Two.", published=date(2025, 2, 28))]) == "27 to 28 Feb 2025"
    assert words.period([first, article("Two.", published=date(2026, 2, 27))]) == "27 Feb 2025 to 27 Feb 2026"
    assert words.period([first, article("Three.")]) == "27 Feb 2025"
    assert words.period([article("Three.")]) == ""


def test_what_is_noteworthy_of_the_bytes_is_said_and_nothing_else() -> None:
    usual = article("One.")
    assert words.how_read(usual) == ""
    odd = replace(usual, encoding="koi8-r, guessed", hidden=(("zero-width characters", 4), ("direction marks", 3)))
    assert words.how_read(odd) == (
        "koi8-r, guessed · hidden characters: 7 (zero-width characters 4, direction marks 3)"
    )
