"""Where the reader is: steps, targets, jumps and the way back, strictness."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, comparison, istanbul, match
from tui.matching import compare
from tui.model import Kind
from tui.session import STRICTNESS_STEPS, Move, Session, Target


@pytest.fixture
def session() -> Session:
    """On the first sentence of the first report."""
    return Session(istanbul())


def test_steps_stop_at_the_ends_and_say_so(session: Session) -> None:
    assert session.step(1).after == (0, 1)
    assert session.step(5).after == (0, 2)
    move = session.step(1)
    assert (move.after, move.message) == ((0, 2), "last sentence")


def test_the_next_shared_sentence_is_found_round_the_end(session: Session) -> None:
    assert session.seek(Target.SHARED, 1).after == (0, 1)
    move = session.seek(Target.SHARED, 1)
    assert move.after == (0, 0)
    assert "wrapped" in move.message


def test_the_sentence_that_only_this_source_has_is_found(session: Session) -> None:
    assert session.seek(Target.UNIQUE, 1).after == (0, 2)
    assert session.seek(Target.UNIQUE, 1).message == "this is the only sentence that only this source has"


def test_what_is_not_there_is_said(session: Session) -> None:
    session.switch(1)
    move = session.seek(Target.UNIQUE, 1)
    assert move.before == move.after
    assert move.message == "there is no sentence that only this source has"


def test_following_visits_every_source_that_tells_it_and_comes_round(session: Session) -> None:
    visited = [session.follow().after for _ in range(4)]
    assert visited == [(1, 0), (2, 0), (3, 0), (0, 0)]


def test_following_what_nobody_else_tells_stays_and_says_so(session: Session) -> None:
    session.step(2)
    move = session.follow()
    assert move.after == (0, 2)
    assert move.message == "no other source to follow it to"


def test_backspace_undoes_every_jump_in_turn(session: Session) -> None:
    session.follow()
    session.follow()
    assert session.back().after == (1, 0)
    assert session.back().after == (0, 0)
    assert session.back().message == "nothing to go back to"


def test_the_way_back_can_be_gone_forward_again_until_another_jump(session: Session) -> None:
    session.follow()
    session.follow()
    session.back()
    session.back()
    assert session.forward().after == (1, 0)
    session.jump((0, 2))
    assert session.forward().message == "nothing to go forward to"
    assert session.back().after == (1, 0)


def test_switching_goes_to_the_counterpart_and_else_to_where_one_was(session: Session) -> None:
    session.step(1)
    assert session.switch(1).after == (1, 1)
    session.step(-1)
    assert session.switch_to(0).after == (0, 0)
    session.step(2)
    assert session.switch(1).after == (1, 0)


def test_back_from_another_source_is_back_to_the_very_sentence() -> None:
    story = comparison(
        [article("A1.", "A2."), article("B1.")], matches=[match((0, 0), (1, 0), score=0.9), match((0, 1), (1, 0))]
    )
    session = Session(story)
    session.step(1)
    assert session.switch(1).after == (1, 0)
    assert session.switch(-1).after == (0, 1)


def test_after_following_and_reading_on_the_other_source_is_entered_where_it_stands() -> None:
    story = comparison(
        [article(*[f"A{n}." for n in range(6)]), article(*[f"B{n}." for n in range(6)])],
        matches=[match((0, 1), (1, 1)), match((0, 4), (1, 2))],
    )
    session = Session(story)
    session.step(1)
    session.follow()
    session.step(1)
    session.step(1)
    assert session.switch(-1).after == (0, 4)


def test_one_article_of_each_voice_comes_before_the_copies() -> None:
    story = comparison([article("A."), article("A."), article("B.")], voices=(0, 0, 1))
    assert Session(story).order == (0, 2, 1)


def test_counterparts_are_the_best_match_and_then_the_rest_of_the_passage() -> None:
    story = comparison(
        [article("A."), article("A one.", "A two."), article("A three.")],
        matches=[match((0, 0), (1, 1), score=0.9), match((0, 0), (1, 0), score=0.6), match((1, 1), (2, 0))],
        passages=[[(0, 0), (1, 1), (2, 0)]],
    )
    assert Session(story).counterparts() == {1: (1, 1), 2: (2, 0)}


def test_words_are_found_in_every_source_whatever_their_case_and_accents(session: Session) -> None:
    move = session.find("SIX hoürs")
    assert (move.after, move.message) == ((0, 1), "1 of 2 with “SIX hoürs”")
    assert session.next_hit(1).after == (1, 1)
    assert session.next_hit(1).after == (0, 1)
    assert session.next_hit(-1).after == (1, 1)


def test_finding_begins_with_the_current_sentence(session: Session) -> None:
    session.step(1)
    assert session.find("talks").after == (0, 1)


def test_a_search_that_is_given_up_leads_back_to_where_it_began(session: Session) -> None:
    session.find("s")
    session.find("six hours")
    assert session.stop_finding().after == (0, 0)


def test_a_search_that_is_kept_can_be_gone_back_from(session: Session) -> None:
    session.find("six hours")
    session.keep_found()
    assert session.next_hit(1).after == (1, 1)
    assert session.stop_finding().after == (1, 1)
    assert session.back().after == (0, 0)


def test_what_is_nowhere_is_said_and_nothing_moves(session: Session) -> None:
    move = session.find("wheat")
    assert move.after == (0, 0)
    assert move.message == "“wheat” is in no source"
    assert session.next_hit(1).after == (0, 0)
    assert session.stop_finding().after == (0, 0)
    assert session.query == ""


@pytest.fixture
def real() -> Session:
    """A real comparison, so that strictness has something to decide."""
    first = [
        "The talks in Istanbul lasted more than six hours on Thursday.",
        "Both sides agreed to restore staffing at their embassies.",
        "A storm hit the coast of Norway.",
    ]
    second = [
        "Talks held in Istanbul on Thursday ended after six hours.",
        "The embassies will get their full staff back, both sides said.",
        "The price of wheat rose again.",
    ]
    return Session(compare([article(*first, origin="a"), article(*second, origin="b")]))


def test_strictness_keeps_the_place_and_stops_at_its_ends(real: Session) -> None:
    real.step(1)
    for _ in STRICTNESS_STEPS:
        real.set_strictness(1)
    assert real.comparison.strictness == STRICTNESS_STEPS[-1]
    assert real.current == (0, 1)
    assert real.set_strictness(1).message == "no stricter than this"
    for _ in STRICTNESS_STEPS:
        real.set_strictness(-1)
    assert real.comparison.strictness == STRICTNESS_STEPS[0]


def test_the_direction_of_strictness_is_the_one_that_was_asked_for_whatever_it_changes() -> None:
    session = Session(compare([article("One."), article("Two.", origin="b")]))
    said = [session.set_strictness(steps).message for steps in (1, -1)]
    assert said == [
        "stricter: 0 passages instead of 0, as many sentences are shared",
        "looser: 0 passages instead of 0, as many sentences are shared",
    ]


def test_looser_never_loses_a_match(real: Session) -> None:
    counts = []
    real.set_strictness(-9)
    for _ in STRICTNESS_STEPS:
        counts.append(len(real.comparison.matches))
        real.set_strictness(1)
    assert counts == sorted(counts, reverse=True)


def test_a_strictness_between_the_steps_goes_to_the_next_step() -> None:
    session = Session(compare([article("One."), article("Two.", origin="b")], strictness=0.6))
    session.set_strictness(1)
    assert session.comparison.strictness == 0.65
    session = Session(compare([article("One."), article("Two.", origin="b")], strictness=0.6))
    session.set_strictness(-1)
    assert session.comparison.strictness == 0.5


def test_a_strictness_beyond_the_steps_never_goes_the_wrong_way() -> None:
    session = Session(compare([article("One."), article("Two.", origin="b")], strictness=0.9))
    assert session.set_strictness(1).message == "no stricter than this"
    session.set_strictness(-1)
    assert session.comparison.strictness == STRICTNESS_STEPS[-1]
    session = Session(compare([article("One."), article("Two.", origin="b")], strictness=0.1))
    assert session.set_strictness(-1).message == "no looser than this"


moves = st.sampled_from(["step", "back_step", "shared", "unique", "reworded", "follow", "back", "switch"])


@given(st.lists(moves, max_size=60))
def test_wherever_one_goes_there_is_a_sentence(path: list[str]) -> None:
    story = comparison(
        [article(*[f"S{n}." for n in range(5)], origin=str(a)) for a in range(3)],
        matches=[match((0, 1), (1, 4), Kind.IDENTICAL), match((0, 3), (2, 0)), match((1, 4), (2, 2))],
        passages=[[(0, 1), (1, 4), (2, 2)], [(0, 3), (2, 0)]],
    )
    session = Session(story)
    do: dict[str, Callable[[], Move]] = {
        "step": lambda: session.step(1),
        "back_step": lambda: session.step(-1),
        "shared": lambda: session.seek(Target.SHARED, 1),
        "unique": lambda: session.seek(Target.UNIQUE, -1),
        "reworded": lambda: session.seek(Target.REWORDED, 1),
        "follow": session.follow,
        "back": session.back,
        "switch": lambda: session.switch(1),
    }
    for name in path:
        before = session.current
        move = do[name]()
        assert move.before == before
        assert move.after == session.current
        assert story.sentence(session.current)
        assert move.before != move.after or move.message or name in ("switch", "back")


@given(st.integers(0, 2))
def test_every_target_of_a_source_is_visited_once_a_round(article_index: int) -> None:
    story = comparison(
        [article(*[f"S{n}." for n in range(6)], origin=str(a)) for a in range(3)],
        matches=[match((0, n), (1, 5 - n)) for n in range(3)] + [match((1, 0), (2, 2))],
    )
    session = Session(story, article_index)
    places = session.targets(Target.SHARED)
    visited = [session.seek(Target.SHARED, 1).after[1] for _ in places]
    assert sorted(visited) == places
