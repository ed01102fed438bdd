"""Finding: words in one text per article, regular expressions with a deadline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, comparison, istanbul
from tui.session import Session
from tui.session.finding import Search

words = st.text(alphabet="abé ’.A", min_size=1, max_size=12)


def test_a_pattern_is_found_whatever_its_case() -> None:
    session = Session(istanbul())
    move = session.find(r"/SIX\s+hours")
    assert (move.after, move.message) == ((0, 1), r"1 of 2 with pattern SIX\s+hours")
    assert session.next_hit(1).after == (1, 1)


def test_a_wrong_pattern_is_one_message_and_nothing_moves() -> None:
    session = Session(istanbul())
    move = session.find("/six (hours")
    assert move.after == (0, 0)
    assert move.message.startswith("no regular expression: ")


def test_a_pattern_that_would_never_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.session.finding.MOST_SECONDS", 0.05)
    story = comparison([article("a" * 40 + "b"), article("c", origin="c")])
    assert Session(story).find(r"/^(a|aa)+$").message == "this pattern takes too long; make it simpler"


def test_one_source_alone_can_be_looked_in() -> None:
    session = Session(istanbul())
    move = session.find("six hours", only_here=True)
    assert (move.after, move.message) == ((0, 1), "1 of 1 with “six hours” in this source")
    assert session.find("wheat", only_here=True).message == "no “wheat” in this source"


def test_a_count_steps_over_hits() -> None:
    session = Session(istanbul())
    session.find("the")
    assert session.next_hit(2).message == "3 of 8 with “the”"
    assert session.next_hit(-1).message == "2 of 8 with “the”"
    assert session.next_hit(-2).message == "8 of 8 with “the”"


@given(st.lists(words, min_size=1, max_size=6), words)
def test_hits_are_the_sentences_that_hold_the_words(sentences: list[str], query: str) -> None:
    search = Search()
    one = article(*[f"x{text}x" for text in sentences])
    search.look(query, [one], [0])
    alone = []
    for number, sentence in enumerate(one.sentences):
        by_itself = Search()
        by_itself.look(query, [article(sentence.text)], [0])
        alone += [(0, number)] if by_itself.hits else []
    assert search.hits == alone


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(?R)", "takes too much memory"),
        ("(?<a>x(?&a))", "takes too much memory"),
        ("(?:(?:a{1000}){1000}){1000}", "takes too much memory"),
        ("a{" + "9" * 5_000 + "}", "takes too much memory"),
        ("(" * 20_000, "is nested too deeply"),
    ],
)
def test_a_pattern_that_no_deadline_holds_is_refused(pattern: str, words: str) -> None:
    assert Session(istanbul()).find("/" + pattern).message == f"this pattern {words}; make it simpler"


def test_a_pattern_may_count_name_and_ask_what_it_found() -> None:
    session = Session(istanbul())
    assert session.find(r"/(?<first>\w)\w{0,20}(?P=first)").message.startswith("1 of ")
    assert session.find(r"/(s)?(?(1)ix|hours)").message.startswith("1 of ")
