"""All wordings of a passage, and copying them with their source."""

from __future__ import annotations

from tests.factory import istanbul
from tui.screen.citation import cited_passage, cited_sentence
from tui.screen.views.wordings import wordings
from tui.session import Session


def test_equal_wordings_stand_together_and_the_current_one_first() -> None:
    session = Session(istanbul())
    assert wordings(session) == [[(0, 0), (2, 0), (3, 0)], [(1, 0)]]
    session.switch(1)
    assert wordings(session)[0] == [(1, 0)]


def test_a_sentence_is_cited_with_source_headline_day_and_place() -> None:
    story = istanbul()
    sentence = story.sentence((0, 1))
    assert cited_sentence(story, (0, 1)) == (
        "The talks in Istanbul lasted more than six hours.\n"
        f"(NDTV Profit, “Putin Hopeful”, 27 Feb 2025, a.txt, characters {sentence.start} to {sentence.end})"
    )


def test_what_is_not_known_is_said_or_left_out() -> None:
    assert "(“A Van”, undated, c.txt, characters" in cited_sentence(istanbul(), (2, 1))


def test_a_passage_is_cited_with_every_source() -> None:
    session = Session(istanbul())
    session.step(1)
    text = cited_passage(session.comparison, session.passage())
    assert text.count("characters") == 2
    assert "six hours" in text
