"""Counts before a motion, several disagreements in one sentence, marks, and stepping on what was cleaned away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, comparison, istanbul, match
from tui.model import Comparison, Disagreement
from tui.session import Session, Target


def disputed() -> Comparison:
    """Two sentences that others contradict: the first twice, and a copy repeats it; the third once."""
    texts = ["They talked for six hours on Thursday.", "A van left.", "Ten envoys came."]
    return comparison(
        [article(*texts, origin="a"), article(*texts, origin="b"), article(*texts, origin="c")],
        voices=(0, 1, 1),
        matches=[match((0, n), (other, n)) for n in range(3) for other in (1, 2)],
        passages=[[(0, n), (1, n), (2, n)] for n in range(3)],
        disagreements=[
            Disagreement((0, 0), (1, 0), "number", "six hours", "five hours"),
            Disagreement((0, 0), (2, 0), "number", "six hours", "five hours"),
            Disagreement((0, 0), (1, 0), "date", "Thursday", "Friday"),
            Disagreement((0, 2), (1, 2), "number", "Ten", "Nine"),
        ],
    )


def named(session: Session) -> str:
    row = session.disagreement()
    assert row is not None
    return row.a_text


def test_several_disagreements_of_a_sentence_are_visited_one_by_one_and_those_of_copies_once() -> None:
    session = Session(disputed())
    assert named(session) == "six hours"
    visited = []
    for _ in range(3):
        move = session.seek(Target.DISAGREEMENT, 1)
        visited.append((move.after, named(session), "wrapped" in move.message))
    assert visited == [((0, 0), "Thursday", False), ((0, 2), "Ten", False), ((0, 0), "six hours", True)]


def test_disagreements_are_visited_backwards_too() -> None:
    session = Session(disputed())
    assert "wrapped to the last" in session.seek(Target.DISAGREEMENT, -1).message
    assert session.current == (0, 2)
    session.seek(Target.DISAGREEMENT, -1)
    assert (session.current, named(session)) == ((0, 0), "Thursday")


def test_stepping_to_a_sentence_names_its_first_disagreement_again() -> None:
    session = Session(disputed())
    session.seek(Target.DISAGREEMENT, 1)
    session.step(1)
    session.step(-1)
    assert named(session) == "six hours"


def test_a_count_goes_to_the_target_that_many_on_and_wraps() -> None:
    session = Session(disputed())
    assert session.seek(Target.SHARED, 2).after == (0, 2)
    assert session.seek(Target.SHARED, 2).after == (0, 1)
    assert session.seek(Target.SHARED, -2).after == (0, 2)


@given(st.lists(st.booleans(), min_size=1, max_size=12), st.integers(1, 30), st.integers(0, 11))
def test_a_count_is_as_many_single_motions(shared: list[bool], times: int, start: int) -> None:
    story = comparison(
        [article(*[f"S{n}." for n in range(len(shared))], origin=origin) for origin in "ab"],
        matches=[match((0, n), (1, n)) for n, is_shared in enumerate(shared) if is_shared],
    )
    at_once, one_by_one = Session(story), Session(story)
    for session in (at_once, one_by_one):
        session.go((0, start % len(shared)))
    at_once.seek(Target.SHARED, times)
    for _ in range(times):
        one_by_one.seek(Target.SHARED, 1)
    assert at_once.current == one_by_one.current


def test_a_mark_leads_back_and_an_unknown_letter_says_which_there_are() -> None:
    session = Session(istanbul())
    session.step(2)
    session.set_mark("k")
    session.go((1, 0))
    assert session.go_to_mark("q").message == "nothing is marked as q; there is k"
    assert session.go_to_mark("k").after == (0, 2)
    assert session.go_to_mark("'").after == (1, 0)


def test_without_any_mark_it_says_how_to_set_one() -> None:
    assert Session(istanbul()).go_to_mark("k").message == "nothing is marked as k; M marks a sentence"


def test_a_number_leads_to_the_sentence_and_the_way_back_is_kept() -> None:
    session = Session(istanbul())
    assert session.go_to_number(3).after == (0, 2)
    assert session.back().after == (0, 0)
    assert session.go_to_number(99).after == (0, 2)


def test_what_was_cleaned_away_is_stepped_on_only_while_it_is_shown() -> None:
    session = Session(istanbul())
    assert session.step(-1).message == "first sentence"
    session.show_dropped()
    session.step(-1)
    assert (session.current, session.block) == ((0, 0), 0)
    assert session.counterparts() == {}
    assert session.step(-1).message == "nothing before this"
    session.step(2)
    assert (session.current, session.block) == ((0, 1), None)
    session.step(-2)
    session.hide_dropped()
    assert session.block is None


@pytest.mark.parametrize("shows_dropped", [False, True])
def test_every_sentence_is_reached_by_stepping_alone(shows_dropped: bool) -> None:
    session = Session(istanbul())
    if shows_dropped:
        session.show_dropped()
    reached = {session.current[1]}
    for _ in range(4):
        reached.add(session.step(1).after[1])
    assert reached == {0, 1, 2}
