"""Read once: what was passed in one report is not new in the next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, comparison, match
from tui.model import Comparison
from tui.session import Session


def story() -> Comparison:
    """Two reports of five sentences that share the first, the second and the last."""
    return comparison(
        [article(*[f"{name}{n}." for n in range(5)], origin=name) for name in "ab"],
        matches=[match((0, 0), (1, 0)), match((0, 1), (1, 1)), match((0, 4), (1, 4))],
        passages=[[(0, n), (1, n)] for n in (0, 1, 4)],
    )


def test_after_the_first_report_only_what_it_left_out_is_new_in_the_second() -> None:
    session = Session(story())
    session.reads_once = True
    for _ in range(5):
        session.step(1)
    session.switch(1)
    assert session.told(1) == {0, 1, 4}
    assert session.new_count() == (2, 5)


def test_a_sentence_that_was_only_jumped_over_is_not_read() -> None:
    session = Session(story())
    session.reads_once = True
    session.go((0, 4))
    session.go((1, 0))
    assert session.told(1) == {0, 4}


def test_turning_pages_reads_what_is_passed() -> None:
    session = Session(story())
    session.reads_once = True
    session.go_on_to(2)
    assert session.told(1) == {0, 1}


def test_nothing_is_told_apart_until_it_is_asked_for() -> None:
    session = Session(story())
    session.step(3)
    assert not session.told(1)
    session.reads_once = True
    assert session.told(1) == {0, 1}


def test_the_next_new_sentence_is_found_and_there_may_be_none() -> None:
    session = Session(story())
    session.step(4)
    session.go((1, 0))
    assert session.next_new(0) == 2
    assert session.next_new(3) is None


def test_what_stood_on_the_last_screen_of_a_report_is_read_with_it() -> None:
    session = Session(story())
    session.reads_once = True
    assert not session.came_by_reading()
    session.step(2)
    assert session.came_by_reading()
    session.read_to(4)
    assert session.told(1) == {0, 1, 4}
    assert session.current == (0, 2)


def test_new_sentences_that_were_jumped_over_are_missed_until_they_are_read() -> None:
    session = Session(story())
    session.step(2)
    session.go((1, 4))
    assert session.missed() == [2, 3]
    session.go_on_to(2)
    session.go_on_to(4)
    assert session.missed() == []


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 4)), max_size=10))
def test_what_is_told_is_exactly_what_counterparts_were_read_of(path: list[tuple[int, int]]) -> None:
    session = Session(story())
    session.reads_once = True
    read = set()
    for address in path:
        if address != session.current:
            read.add(session.current)
        session.go(address)
    for article_index in (0, 1):
        told = {n for n in (0, 1, 4) if (1 - article_index, n) in read}
        assert session.told(article_index) == told
