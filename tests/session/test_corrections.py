"""Verdicts and corrections of the cleaning: what they do, and taking them back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factory import article, istanbul
from tui.matching import compare, restrict
from tui.model import Comparison, Dropped, Kind
from tui.session import STRICTNESS_STEPS, Move, Session

SIX = "The talks in Istanbul lasted more than six hours on Thursday."
STAFF = "Both sides agreed to restore staffing at their embassies."
WHEAT = "The price of wheat rose again in the northern provinces."
STORM = "A storm hit the coast of Norway."


def story() -> Comparison:
    """Two voices that share a sentence, and a copy of the second."""
    second = ["Talks held in Istanbul on Thursday ended after six hours.", WHEAT, "Nobody was hurt, the police said."]
    return compare([article(SIX, STAFF, STORM, origin="a"), article(*second, origin="b"), article(*second, origin="c")])


@pytest.fixture
def session() -> Session:
    return Session(story())


def pairs(session: Session) -> set[tuple[tuple[int, int], tuple[int, int]]]:
    voices = session.comparison.voices
    return {(m.a, m.b) for m in session.comparison.matches if voices[m.a[0]] != voices[m.b[0]]}


def test_a_wrong_match_is_gone_at_every_strictness_and_from_the_copies_too(session: Session) -> None:
    assert {((0, 0), (1, 0)), ((0, 0), (2, 0))} <= pairs(session)
    session.judge((1, 0), says_same=False, reason="another meeting")
    session.set_strictness(-9)
    for _ in STRICTNESS_STEPS:
        assert not {((0, 0), (1, 0)), ((0, 0), (2, 0))} & pairs(session)
        for passage in session.comparison.passages:
            assert not {(0, 0), (1, 0)} <= set(passage.members)
        assert not session.comparison.disagreements_of((0, 0))
        session.set_strictness(1)
    assert session.comparison.verdicts[0].reason == "another meeting"


def test_a_match_that_the_reader_makes_is_strong_and_holds_at_every_strictness(session: Session) -> None:
    session.step(1)
    session.judge((1, 1), says_same=True)
    session.set_strictness(9)
    made = next(m for m in session.comparison.matches if (m.a, m.b) == ((0, 1), (1, 1)))
    assert (made.kind, made.band, made.evidence[0].feature) == (Kind.REWORDED, "strong", "you said so")
    assert ((0, 1), (2, 1)) in pairs(session)
    assert session.counterparts()[1] == (1, 1)


def test_a_later_verdict_on_the_same_pair_counts(session: Session) -> None:
    session.judge((1, 0), says_same=False)
    session.judge((1, 0), says_same=True)
    assert len(session.comparison.verdicts) == 1
    assert ((0, 0), (1, 0)) in pairs(session)


def test_verdicts_are_taken_back_and_done_again_one_by_one(session: Session) -> None:
    before = pairs(session)
    session.judge((1, 0), says_same=False)
    session.judge((1, 2), says_same=True)
    after = pairs(session)
    session.undo()
    assert ((0, 0), (1, 2)) not in pairs(session)
    session.undo()
    assert pairs(session) == before
    assert session.undo().message == "nothing to take back"
    session.redo()
    session.redo()
    assert pairs(session) == after
    assert session.redo().message == "nothing was taken back"


def test_what_is_taken_back_keeps_the_strictness_of_now(session: Session) -> None:
    session.judge((1, 0), says_same=False)
    session.set_strictness(1)
    session.undo()
    assert session.comparison.strictness == 0.65


def test_two_sentences_are_said_to_be_the_same_by_marking_the_one_and_then_the_other(session: Session) -> None:
    session.step(1)
    session.say_same()
    session.go((1, 1))
    session.say_same()
    assert session.same_from is None
    assert ((0, 1), (1, 1)) in pairs(session)


def test_two_sentences_of_one_source_are_no_pair(session: Session) -> None:
    session.say_same()
    session.step(1)
    session.say_same()
    assert session.same_from == (0, 1)
    assert not session.comparison.verdicts
    assert "another source" in session.say_same().message


def test_what_can_be_judged_is_one_match_a_voice_in_the_order_of_sources_those_on_the_screen_first() -> None:
    session = Session(istanbul())
    assert [match.b for match in session.judgeable()] == [(1, 0), (2, 0)]
    assert [match.b for match in session.judgeable([0, 2])] == [(2, 0), (1, 0)]


def test_judged_sentences_are_told_by_article(session: Session) -> None:
    session.judge((1, 0), says_same=False)
    session.step(1)
    session.judge((1, 0), says_same=True)
    assert session.judged(0) == {0: False, 1: True}
    assert session.judged(1) == session.judged(2) == {0: True}


def test_a_kept_block_becomes_sentences_and_every_place_follows() -> None:
    session = Session(istanbul())
    session.step(2)
    session.set_mark("k")
    session.step(-2)
    session.show_dropped()
    session.step(-1)
    session.correct_cleaning(keep=True)
    kept = session.comparison.articles[0]
    assert (session.current, session.block) == ((0, 0), None)
    assert kept.sentences[0].text == "ADVERTISEMENT"
    assert (kept.blocks[0].dropped, kept.blocks[0].rule) == (None, "you kept it")
    assert session.comparison.sentence(session.go_to_mark("k").after).text == "Diplomats were expelled in 2016."
    assert not session.is_matched


def test_matches_of_other_sentences_stay_while_a_block_is_dropped(session: Session) -> None:
    session.step(1)
    session.correct_cleaning(keep=False)
    assert [sentence.text for sentence in session.comparison.articles[0].sentences] == [SIX, STORM]
    assert ((0, 0), (1, 0)) in pairs(session)
    dropped = session.comparison.articles[0].blocks[2]
    assert (dropped.dropped, dropped.rule, dropped.part) == (Dropped.OTHER, "you dropped it", None)


def test_a_block_that_is_kept_again_has_the_reader_on_it(session: Session) -> None:
    session.show_dropped()
    session.step(4)
    assert session.comparison.sentence(session.current).text == STORM
    session.correct_cleaning(keep=False)
    assert session.current == (0, 1)
    session.undo()
    assert session.comparison.sentence(session.current).text == STORM
    assert session.block is None


def test_what_is_left_of_a_report_cannot_be_dropped() -> None:
    session = Session(compare([article(SIX), article(STORM, origin="b")]))
    assert session.correct_cleaning(keep=False).message == "it is all that is left of the report"


def test_what_was_matched_anew_is_taken_unless_something_newer_was_corrected(session: Session) -> None:
    session.correct_cleaning(keep=False)
    late = compare(session.comparison.articles)
    session.correct_cleaning(keep=False)
    assert not session.take_matched(late)
    assert session.take_matched(compare(session.comparison.articles))
    assert session.is_matched


def test_a_correction_of_the_cleaning_is_taken_back_without_matching_again(session: Session) -> None:
    before = session.comparison
    session.judge((1, 0), says_same=False)
    session.correct_cleaning(keep=False)
    assert not session.comparison.verdicts
    session.undo()
    assert session.is_matched
    assert session.comparison.articles is before.articles
    assert len(session.comparison.verdicts) == 1
    session.redo()
    assert not session.is_matched


def test_what_was_read_stays_read_through_a_correction(session: Session) -> None:
    session.reads_once = True
    session.step(1)
    assert session.told(1) == {0}
    session.correct_cleaning(keep=False)
    assert session.told(1) == {0}


doings = st.sampled_from(["step", "back", "wrong", "same", "keep", "drop", "undo", "redo", "switch", "stricter"])


@settings(max_examples=25)
@given(st.lists(doings, max_size=14))
def test_after_any_corrections_every_address_leads_to_a_sentence_and_undoing_all_leads_back(path: list[str]) -> None:
    session = Session(istanbul())
    session.show_dropped()
    before = session.comparison

    def wrong() -> Move:
        found = session.judgeable()
        return (
            session.judge(found[0].b if found[0].a == session.current else found[0].a, says_same=False)
            if found
            else session.step(1)
        )

    do: dict[str, Callable[[], Move]] = {
        "step": lambda: session.step(1),
        "back": lambda: session.step(-1),
        "wrong": wrong,
        "same": session.say_same,
        "keep": lambda: session.correct_cleaning(keep=True),
        "drop": lambda: session.correct_cleaning(keep=False),
        "undo": session.undo,
        "redo": session.redo,
        "switch": lambda: session.switch(1),
        "stricter": lambda: session.set_strictness(1),
    }
    for name in path:
        do[name]()
        now = session.comparison
        assert now.sentence(session.current)
        assert all(now.sentence(end) for match in now.matches for end in (match.a, match.b))
        assert all(now.sentence(at) for passage in now.passages for at in passage.members)
        assert all(now.sentence(at) for at in session.counterparts().values())
    while session.undo().message != "nothing to take back":
        pass
    assert session.comparison.articles == before.articles
    assert not session.comparison.verdicts


def test_coming_back_to_a_strictness_matches_nothing_anew_until_something_was_said(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []

    def counting(comparison: Comparison, strictness: float) -> Comparison:
        asked.append(strictness)
        return restrict(comparison, strictness)

    monkeypatch.setattr("tui.session.session.restrict", counting)
    before = session.comparison
    for steps in (1, -1, 1, -1):
        session.set_strictness(steps)
    assert asked == [0.65]
    assert session.comparison is before
    session.judge((1, 0), says_same=False)
    session.set_strictness(1)
    assert asked == [0.65, 0.65]
    assert ((0, 0), (1, 0)) not in pairs(session)


def test_strictness_verdicts_and_taking_back_score_no_pair_anew(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scoring(*_: object) -> None:
        raise AssertionError("a pair was scored")

    monkeypatch.setattr("tui.matching.comparison.score_pairs", scoring)
    session.set_strictness(1)
    session.set_strictness(-2)
    session.judge((1, 0), says_same=False)
    session.correct_cleaning(keep=False)
    session.undo()
    session.redo()
    assert not session.is_matched
