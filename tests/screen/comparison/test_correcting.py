"""What the reader says is otherwise: verdicts on matches, and on what was cleaned away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event

import pytest

from tests.factory import istanbul
from tests.screen.comparison.reader import match_count, matched, opened, press, session_of
from tests.screen.picture import text_of
from tui.matching import compare
from tui.model import Article, Comparison
from tui.screen.widgets.pane import Pane


async def test_a_wrong_match_goes_with_its_reason_and_comes_back() -> None:
    async with opened(matched()) as pilot:
        assert "not the same as 2 b, sentence 1?" in await press(pilot, "minus")
        shown = await press(pilot, *"other day", "enter")
        session = session_of(pilot)
        assert match_count(pilot) == 0
        assert session.comparison.verdicts[0].reason == "other day"
        assert "✗" in shown
        assert "you said: not the same" in await press(pilot, "j", "k")
        assert "taken back" in await press(pilot, "comma")
        assert match_count(pilot) == 1
        await press(pilot, "full_stop")
        assert match_count(pilot) == 0


async def test_a_verdict_that_is_not_given_after_all_changes_nothing_and_keys_go_back_to_reading() -> None:
    async with opened(matched()) as pilot:
        await press(pilot, "minus", "x", "escape", "j")
        assert not session_of(pilot).comparison.verdicts
        assert session_of(pilot).current == (0, 1)


async def test_a_right_match_is_marked_and_judged_once() -> None:
    async with opened(matched()) as pilot:
        assert "✓" in await press(pilot, "plus")
        assert "every match of this sentence is judged" in await press(pilot, "plus")
        assert "there is no match here to judge" in await press(pilot, "j", "plus")


async def test_of_several_matches_the_one_that_is_wrong_is_chosen() -> None:
    async with opened(istanbul(), (160, 30)) as pilot:
        assert "not the same as 2 NewsX, sentence 1? · tab" in await press(pilot, "minus")
        assert "not the same as 3 A Van, sentence 1?" in await press(pilot, "tab")
        await press(pilot, "enter")
        (verdict,) = session_of(pilot).comparison.verdicts
        assert (verdict.a, verdict.b) == ((0, 0), (2, 0))


async def test_two_sentences_are_said_to_be_the_same_and_the_status_leads() -> None:
    async with opened(matched()) as pilot:
        assert "the same as 1 a, sentence 2? S says so" in await press(pilot, "j", "S")
        assert "the same as 1 a, sentence 2?" in await press(pilot, "tab", "j")
        await press(pilot, "S")
        session = session_of(pilot)
        assert {(one.a, one.b) for one in session.comparison.matches} >= {((0, 1), (1, 1))}
        await press(pilot, "S", "escape")
        assert session.same_from is None


async def test_a_dropped_block_is_stepped_on_kept_and_matched_at_once() -> None:
    async with opened(matched()) as pilot:
        assert "K keeps it" in await press(pilot, "x", "k")
        shown = await press(pilot, "K")
        session = session_of(pilot)
        assert session.comparison.articles[0].sentences[0].text == "ADVERTISEMENT"
        assert session.is_matched
        assert "matched again" in shown
        await press(pilot, "2", "g", "k", "K")
        assert ((0, 0), (1, 0)) in {(one.a, one.b) for one in session.comparison.matches}
        await press(pilot, "comma", "comma")
        assert [len(one.sentences) for one in session.comparison.articles] == [2, 2]


async def test_matching_again_tells_how_far_it_is_and_is_stopped_with_escape(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()

    def comparing(articles: Sequence[Article], *, strictness: float, tell: Callable[[float], None]) -> Comparison:
        while not go_on.wait(0.01):
            tell(0.4)
        return compare(articles, strictness=strictness)

    monkeypatch.setattr("tui.matching.compare", comparing)
    monkeypatch.setattr("tui.screen.desk.work.TOLD_SECONDS", -1.0)
    async with opened(matched()) as pilot:
        session = session_of(pilot)
        await pilot.press("x", "k", "K")
        for _ in range(200):
            await pilot.pause(0.02)
            if "40%" in text_of(pilot.app):
                break
        assert "kept a block of 1 · , takes it back · matching again: 40%, esc stops" in text_of(pilot.app)
        shown = await press(pilot, "escape")
        assert "stopped; , takes the correction back, then . matches again" in shown
        assert not session.is_matched
        go_on.set()
        await press(pilot, "comma")
        assert "matched again" in await press(pilot, "full_stop")
        assert session.is_matched


async def test_what_stands_is_dropped_and_its_place_is_kept() -> None:
    async with opened(matched()) as pilot:
        shown = await press(pilot, "x", "j", "X")
        session = session_of(pilot)
        assert session.block == 2
        assert "dropped: you dropped it" in shown
        assert len(session.comparison.articles[0].sentences) == 1


async def test_why_tells_what_was_said_not_to_be_the_same() -> None:
    async with opened(matched()) as pilot:
        shown = await press(pilot, "minus", *"later", "enter", "w")
        assert "you said that it is not the same: later" in shown
        assert "you said so" in await press(pilot, "comma", "plus")


@pytest.mark.parametrize(
    ("broken", "keys", "told"),
    [
        ("tui.matching.compare", ["j", "X"], "internal error: ArithmeticError"),
        ("tui.matching.quotations.families", ["v"], "quotations cannot be told: internal error, ArithmeticError"),
    ],
)
async def test_work_that_breaks_is_told_and_the_reader_reads_on(
    monkeypatch: pytest.MonkeyPatch, broken: str, keys: list[str], told: str
) -> None:
    story = matched()

    def fails(*_: object, **__: object) -> None:
        raise ArithmeticError

    monkeypatch.setattr(broken, fails)
    async with opened(story) as pilot:
        await pilot.press(*keys)
        for _ in range(200):
            await pilot.pause(0.01)
            if told in text_of(pilot.app):
                break
        assert told in text_of(pilot.app)
        assert "matching again" not in text_of(pilot.app)


async def test_a_verdict_is_about_the_sentence_it_was_begun_on() -> None:
    async with opened(matched()) as pilot:
        await press(pilot, "minus")
        pilot.app.screen.post_message(Pane.Pressed((0, 1)))
        await press(pilot, "enter")
        (verdict,) = session_of(pilot).comparison.verdicts
        assert (verdict.a, verdict.b) == ((0, 0), (1, 0))
