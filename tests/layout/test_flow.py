"""Articles as lines: every sentence whole, found from either side, nothing kept out of sight."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, paragraphs
from tui.layout.flow import Role, flow
from tui.vocabulary import Part

words = st.text(alphabet="abcdé “”新", min_size=1, max_size=60).map(lambda text: " ".join(text.split()) or "x")


@given(st.lists(words, min_size=1, max_size=12), st.integers(min_value=2, max_value=40))
def test_the_lines_of_a_sentence_hold_its_words(sentences: list[str], width: int) -> None:
    report = article(*sentences)
    page = flow(report, width)
    for number, sentence in enumerate(report.sentences):
        first, last = page.span(number)
        shown = "".join(page.text(line) for line in range(first, last + 1))
        assert shown.replace(" ", "") == sentence.text.replace(" ", "")


@given(st.lists(words, min_size=1, max_size=12), st.integers(min_value=2, max_value=40))
def test_lines_and_sentences_are_found_from_each_other(sentences: list[str], width: int) -> None:
    page = flow(article(*sentences), width)
    for number in range(len(sentences)):
        first, last = page.span(number)
        assert page.is_first(first)
        assert {page.piece(line).sentence for line in range(first, last + 1)} == {number}


def test_sentences_of_a_paragraph_follow_each_other_and_paragraphs_are_parted_by_a_blank_line() -> None:
    page = flow(paragraphs(["One.", "Two."], ["Three."]), 20)
    assert [page.text(line) for line in range(len(page.lines))] == ["One.", "Two.", "", "Three."]


def test_byline_and_dates_stand_together_apart_from_the_text() -> None:
    report = paragraphs(["Ferry sinks"], ["By Ola Nord"], ["9 March 2026"], ["It sank."])
    parts = (Part.HEADLINE, Part.BYLINE, Part.DATELINE, Part.BODY)
    blocks = tuple([replace(block, part=part) for block, part in zip(report.blocks, parts, strict=True)])
    spoken = tuple([one for one in report.sentences if one.block in (0, 3)])
    page = flow(replace(report, blocks=blocks, sentences=spoken), 30)
    shown = [page.text(line) for line in range(len(page.lines))]
    assert shown == ["Ferry sinks", "", "By Ola Nord", "9 March 2026", "", "It sank."]


def test_what_was_cleaned_away_is_hidden_until_it_is_asked_for() -> None:
    report = article("The talks ended.")
    assert all(piece.role is not Role.DROPPED for piece in flow(report, 30).pieces)
    page = flow(report, 60, with_dropped=True)
    assert [(piece.role, piece.text) for piece in page.pieces][:2] == [
        (Role.REASON, "advertisement: a line that says advertisement"),
        (Role.DROPPED, "ADVERTISEMENT"),
    ]
    assert page.text(page.first_line[0]) == "The talks ended."


@given(st.lists(words, min_size=1, max_size=8), st.integers(min_value=2, max_value=40))
def test_with_the_cleaned_text_every_word_of_the_raw_text_is_on_the_page(sentences: list[str], width: int) -> None:
    report = article(*sentences)
    page = flow(report, width, with_dropped=True)
    shown = "".join(piece.text for piece in page.pieces if piece.role is not Role.REASON)
    assert "".join(shown.split()) == "".join(report.text.split())
