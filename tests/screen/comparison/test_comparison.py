"""What the keys do in a comparison, on a screen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from threading import Event

import pytest
from textual.pilot import Pilot

from tests.factory import article, comparison, istanbul, match
from tests.screen.picture import text_of
from tests.screen.stage import Stage
from tui.matching import compare
from tui.model import Article, Comparison, Disagreement
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.views.disagreements import DisagreementsScreen
from tui.screen.views.matrix import MatrixScreen
from tui.screen.widgets.pane import Pane
from tui.screen.widgets.view import View
from tui.session import Session

Opened = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture
def opened() -> Opened:
    @asynccontextmanager
    async def open_it(
        story: Comparison, size: tuple[int, int] = (120, 30), *, digits_count: bool = False
    ) -> AsyncIterator[Pilot[None]]:
        screen = ComparisonScreen(Session(story), digits_count=digits_count)
        async with Stage(screen).run_test(size=size, notifications=True, tooltips=True) as pilot:
            await settled(pilot)
            yield pilot

    return open_it


async def settled(pilot: Pilot[None]) -> None:
    for _ in range(2):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> str:
    """Press keys, and say what is on the screen then."""
    await pilot.press(*keys)
    await settled(pilot)
    return text_of(pilot.app)


def session_of(pilot: Pilot[None]) -> Session:
    screen = pilot.app.screen
    assert isinstance(screen, ComparisonScreen)
    return screen.session


def match_count(pilot: Pilot[None]) -> int:
    return len(session_of(pilot).comparison.matches)


def views_of(pilot: Pilot[None]) -> list[View]:
    return [pane.view for pane in pilot.app.screen.query(Pane).results() if pane.view and pane.display]


def long_story() -> Comparison:
    """Two reports of forty sentences; all but each tenth of the second are in the first too."""
    reports = [article(*[f"Sentence {n} of {name}." for n in range(40)], origin=name) for name in "ab"]
    found = [((0, n), (1, n)) for n in range(40) if n % 10 != 5]
    return comparison(reports, matches=[match(*pair) for pair in found], passages=found)


# Counts and marks


async def test_a_count_is_shown_while_it_is_typed_and_taken_by_the_motion(opened: Opened) -> None:
    async with opened(long_story()) as pilot:
        assert "count 12: a motion takes it" in await press(pilot, "c", "1", "2")
        await press(pilot, "j")
        assert session_of(pilot).current == (0, 12)
        await press(pilot, "j")
        assert session_of(pilot).current == (0, 13)
        await press(pilot, "c", "7", "G")
        assert session_of(pilot).current == (0, 6)
        await press(pilot, "c", "1", "0", "escape", "j")
        assert session_of(pilot).current == (0, 7)


async def test_digits_alone_lead_to_a_source_unless_they_are_to_count(opened: Opened) -> None:
    async with opened(long_story()) as pilot:
        await press(pilot, "2")
        assert session_of(pilot).current[0] == 1
    async with opened(long_story(), digits_count=True) as pilot:
        await press(pilot, "2", "0", "j")
        assert session_of(pilot).current == (0, 20)


async def test_a_letter_marks_a_place_and_leads_back_there(opened: Opened) -> None:
    async with opened(long_story()) as pilot:
        await press(pilot, "c", "9", "j", "M", "n", "g")
        assert session_of(pilot).current == (0, 0)
        assert "nothing is marked as x; there is n" in await press(pilot, "apostrophe", "x")
        await press(pilot, "apostrophe", "n")
        assert session_of(pilot).current == (0, 9)
        await press(pilot, "apostrophe", "apostrophe")
        assert session_of(pilot).current == (0, 0)


# Disagreements


def twice_disputed() -> Comparison:
    return comparison(
        [
            article("Six men met on Friday.", "It rained.", title="Rain", origin="a"),
            article("Five men met on Monday.", origin="b"),
        ],
        matches=[match((0, 0), (1, 0))],
        passages=[[(0, 0), (1, 0)]],
        disagreements=[
            Disagreement((0, 0), (1, 0), "date", "Friday", "Monday"),
            Disagreement((0, 0), (1, 0), "number", "Six", "Five"),
        ],
    )


async def test_each_disagreement_of_a_sentence_is_named_in_turn(opened: Opened) -> None:
    async with opened(twice_disputed()) as pilot:
        assert "! 1 of 2: “Friday” here, “Monday” in 2" in text_of(pilot.app)
        assert "! 2 of 2: “Six” here, “Five” in 2" in await press(pilot, "d")
        shown = await press(pilot, "d")
        assert "wrapped to the first disagreement" in shown
        assert "! 1 of 2: “Friday”" in shown


async def test_after_the_last_disagreement_here_those_between_other_sources_are_told(opened: Opened) -> None:
    told = [article("Six men met.", origin="a"), article("Six men met.", "Ten left.", origin="b")]
    story = comparison(
        [*told, article("Five men met.", "Nine left.", origin="c")],
        matches=[match((0, 0), (2, 0)), match((1, 1), (2, 1))],
        disagreements=[
            Disagreement((0, 0), (2, 0), "number", "Six", "Five"),
            Disagreement((1, 1), (2, 1), "number", "Ten", "Nine"),
        ],
    )
    async with opened(story) as pilot:
        assert "the only disagreement here · 1 in other sources: tab, L" in await press(pilot, "d")
        assert "in other sources" not in await press(pilot, "3", "d", "d")


async def test_the_list_of_disagreements_shows_both_originals_and_leads_to_the_panes(opened: Opened) -> None:
    async with opened(twice_disputed()) as pilot:
        shown = await press(pilot, "j", "L")
        assert isinstance(pilot.app.screen, DisagreementsScreen)
        assert "2 disagreements" in shown
        assert "date" in shown
        assert "Six men met on Friday." in shown
        assert "Five men met on Monday." in shown
        await press(pilot, "j", "enter")
        assert session_of(pilot).current == (0, 0)
        await press(pilot, "backspace")
        assert session_of(pilot).current == (0, 1)


async def test_without_a_disagreement_the_list_says_so(opened: Opened) -> None:
    async with opened(long_story()) as pilot:
        assert "no source contradicts another one" in await press(pilot, "L", "j")
        await press(pilot, "enter")
        assert session_of(pilot).current == (0, 0)


# Verdicts


def matched() -> Comparison:
    return compare(
        [
            article("The talks in Istanbul lasted more than six hours on Thursday.", "A storm hit Norway.", origin="a"),
            article("Talks held in Istanbul on Thursday ended after six hours.", "Wheat rose again.", origin="b"),
        ]
    )


async def test_a_wrong_match_goes_with_its_reason_and_comes_back(opened: Opened) -> None:
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


async def test_a_verdict_that_is_not_given_after_all_changes_nothing_and_keys_go_back_to_reading(
    opened: Opened,
) -> None:
    async with opened(matched()) as pilot:
        await press(pilot, "minus", "x", "escape", "j")
        assert not session_of(pilot).comparison.verdicts
        assert session_of(pilot).current == (0, 1)


async def test_a_right_match_is_marked_and_judged_once(opened: Opened) -> None:
    async with opened(matched()) as pilot:
        assert "✓" in await press(pilot, "plus")
        assert "every match of this sentence is judged" in await press(pilot, "plus")
        assert "there is no match here to judge" in await press(pilot, "j", "plus")


async def test_of_several_matches_the_one_that_is_wrong_is_chosen(opened: Opened) -> None:
    async with opened(istanbul(), (160, 30)) as pilot:
        assert "not the same as 3 A Van, sentence 1? · tab" in await press(pilot, "minus")
        assert "not the same as 2 NewsX, sentence 1?" in await press(pilot, "tab")
        await press(pilot, "enter")
        (verdict,) = session_of(pilot).comparison.verdicts
        assert (verdict.a, verdict.b) == ((0, 0), (1, 0))


async def test_two_sentences_are_said_to_be_the_same_and_the_status_leads(opened: Opened) -> None:
    async with opened(matched()) as pilot:
        assert "the same as 1 a, sentence 2? S says so" in await press(pilot, "j", "S")
        assert "the same as 1 a, sentence 2?" in await press(pilot, "tab", "j")
        await press(pilot, "S")
        session = session_of(pilot)
        assert {(one.a, one.b) for one in session.comparison.matches} >= {((0, 1), (1, 1))}
        await press(pilot, "S", "escape")
        assert session.same_from is None


# Cleaning


async def test_a_dropped_block_is_stepped_on_kept_and_matched_at_once(opened: Opened) -> None:
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


async def test_matching_again_tells_how_far_it_is_and_is_stopped_with_escape(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
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


async def test_what_stands_is_dropped_and_its_place_is_kept(opened: Opened) -> None:
    async with opened(matched()) as pilot:
        shown = await press(pilot, "x", "j", "X")
        session = session_of(pilot)
        assert session.block == 2
        assert "dropped: you dropped it" in shown
        assert len(session.comparison.articles[0].sentences) == 1


# What is left out, and reading once


async def test_lines_tell_where_others_have_more_and_two_presses_lead_there(opened: Opened) -> None:
    async with opened(long_story()) as pilot:
        shown = await press(pilot, "i")
        assert "┄ 2 b +1" in shown
        assert "others tell 4 sentences that this source leaves out" in shown
        assert "the next place is after sentence 5" in await press(pilot, "p")
        shown = await press(pilot, "c", "5", "G", "p")
        assert " 2 b  Sentence 5 of b." in shown
        await press(pilot, "p")
        assert session_of(pilot).current == (1, 5)
        await press(pilot, "backspace")
        assert session_of(pilot).current == (0, 4)
        assert "┄" not in await press(pilot, "i")


async def test_what_was_read_elsewhere_is_dimmed_and_a_page_goes_on_to_what_is_new(opened: Opened) -> None:
    async with opened(long_story(), (120, 16)) as pilot:
        await press(pilot, "s", "c", "3", "4", "j", "2", "g")
        shown = await press(pilot, "j")
        assert "of 40 sentences are new" in shown
        assert "·" in shown
        shown = await press(pilot, "space", "space", "space")
        session = session_of(pilot)
        assert session.current[0] == 1
        assert "read elsewhere passed over" in shown or session.current[1] >= 34
        assert views_of(pilot)[1].told_count > 30
        await press(pilot, "s")
        assert views_of(pilot)[1].told_count == 0


# The matrix keeps what was chosen


async def test_the_matrix_is_filtered_sorted_and_comes_back_as_it_was(opened: Opened) -> None:
    async with opened(istanbul()) as pilot:
        shown = await press(pilot, "m", "2")
        assert "as told in 2 NewsX" in shown
        assert "others have too" in shown
        shown = await press(pilot, "f")
        assert "1 of 4 statements · told by all" in shown
        await press(pilot, "q", "m")
        assert isinstance(pilot.app.screen, MatrixScreen)
        assert "1 of 4 statements · told by all · as told in 2 NewsX" in text_of(pilot.app)
        shown = await press(pilot, "f", "f", "f", "f", "slash", *"two sides")
        assert "1 of 4 statements · with “two sides”" in shown
        shown = await press(pilot, "enter", "enter")
        assert session_of(pilot).current == (0, 1)


async def test_escape_in_the_matrix_first_lists_all_rows_again(opened: Opened) -> None:
    async with opened(istanbul()) as pilot:
        shown = await press(pilot, "m", "slash", *"two sides", "enter")
        assert "1 of 4 statements · with “two sides”" in shown
        shown = await press(pilot, "escape")
        assert "with “two sides”" not in shown
        assert "4 statements" in shown
        await press(pilot, "escape")
        assert not isinstance(pilot.app.screen, MatrixScreen)


async def test_a_disputed_row_shows_both_sides(opened: Opened) -> None:
    async with opened(istanbul(), (170, 30)) as pilot:
        assert "The two sides talked for six hours. · more than six hours / six hours" in await press(pilot, "m")


async def test_words_that_no_row_has_leave_an_empty_matrix_that_can_be_left(opened: Opened) -> None:
    async with opened(istanbul()) as pilot:
        shown = await press(pilot, "m", "slash", *"wheat")
        assert "0 of 4 statements" in shown
        assert "0 of 4" not in await press(pilot, "escape")
        await press(pilot, "q")
        assert session_of(pilot).current == (0, 0)


# Finding


async def test_a_pattern_is_looked_for_in_this_source_alone(opened: Opened) -> None:
    async with opened(istanbul()) as pilot:
        assert "1 of 4 with pattern six|van" in await press(pilot, "slash", "slash", *"six|van")
        assert "1 of 1 with pattern six|van in this source" in await press(pilot, "tab")
        assert "no “six|van” in this source" in await press(pilot, "ctrl+r")
        assert "1 of 1 with pattern six|van in this source" in await press(pilot, "ctrl+r")


async def test_at_80_columns_who_else_tells_it_is_not_cut(opened: Opened) -> None:
    async with opened(istanbul(), (80, 24)) as pilot:
        status = (await press(pilot, "j")).splitlines()[-2]
        assert "also in 2" in status
        assert "…" not in status[-3:]


async def test_quotations_of_the_passage_are_told_with_speaker_verb_and_cuts(opened: Opened) -> None:
    whole = "“We will restore every embassy and every consulate before winter comes,” Minister Orlov said in Oslo."
    cut = "The minister promised to “restore every embassy and every consulate” on Monday, Orlov said."
    story = compare([article(whole, "It rained.", origin="a"), article(cut, "Wheat fell.", origin="b")])
    async with opened(story) as pilot:
        shown = await press(pilot, "v")
        assert "Quoted: Minister Orlov" in shown
        assert "2 forms, the longest first" in shown
        assert "cut to 6 words of 11 · said" in shown


async def test_wordings_much_alike_stand_word_under_word(opened: Opened) -> None:
    story = compare(
        [
            article("The talks in Istanbul lasted more than six hours on Thursday.", "It rained.", origin="a"),
            article("The talks in Istanbul lasted some six hours on Thursday.", "Wheat fell.", origin="b"),
        ]
    )
    async with opened(story) as pilot:
        rows = (await press(pilot, "v")).splitlines()
        (above,) = [row for row in rows if "A  The talks" in row]
        (below,) = [row for row in rows if "B  The talks" in row]
        assert above.index("six") == below.index("six")
        assert above.index("more than") == below.index("some")


async def test_panes_are_reordered_from_the_keyboard(opened: Opened) -> None:
    async with opened(istanbul(), (160, 30)) as pilot:
        assert [view.article for view in views_of(pilot)] == [0, 1, 2]
        await press(pilot, "greater_than_sign")
        assert [view.article for view in views_of(pilot)] == [1, 0, 2]
        assert "no pane further" in await press(pilot, "less_than_sign", "less_than_sign")
        assert [view.article for view in views_of(pilot)] == [0, 1, 2]


async def test_a_share_of_the_article_is_gone_to(opened: Opened) -> None:
    async with opened(long_story()) as pilot:
        assert "how many per cent?" in await press(pilot, "percent_sign")
        await press(pilot, "c", "5", "0", "percent_sign")
        assert session_of(pilot).current == (0, 19)


async def test_why_tells_what_was_said_not_to_be_the_same(opened: Opened) -> None:
    async with opened(matched()) as pilot:
        shown = await press(pilot, "minus", *"later", "enter", "w")
        assert "you said that it is not the same: later" in shown
        assert "you said so" in await press(pilot, "comma", "plus")


async def test_one_pane_alone_marks_what_no_other_source_has(opened: Opened) -> None:
    async with opened(istanbul(), (80, 24)) as pilot:
        await press(pilot, "j")
        (view,) = views_of(pilot)
        text = istanbul().sentence((0, 1)).text
        assert "more than six hours" in [text[one.start : one.end] for one in view.differences[1]]


async def test_what_copies_do_not_have_in_common_is_told(opened: Opened) -> None:
    shared = [f"Sentence number {n} of the wire report tells of day {n} in Oslo." for n in range(12)]
    edited = [*shared[:4], "Sentence number 4 of the wire report tells of day 4 in old Oslo.", *shared[5:11]]
    reports = [article(*shared, origin="a"), article(*edited, origin="b"), article("Wheat fell.", origin="c")]
    story = comparison(reports, voices=(0, 0, 1))
    async with opened(story) as pilot:
        shown = await press(pilot, "C")
        assert "1 sentence edited" in shown
        assert "1 sentence only here" in shown
        assert "12  Sentence number 11" in shown
        shown = await press(pilot, "escape", "2", "C")
        assert "no other article here is a copy" in shown


async def test_a_comparison_in_part_says_so_and_why_tells_more(opened: Opened) -> None:
    story = replace(long_story(), partial="only the first sentences were compared")
    async with opened(story) as pilot:
        assert "compared in part, w says why" in text_of(pilot.app)
        assert "only the first sentences were compared" in await press(pilot, "w")


@pytest.mark.parametrize(
    ("broken", "keys", "told"),
    [
        ("tui.matching.compare", ["j", "X"], "internal error: ArithmeticError"),
        ("tui.matching.quotations.families", ["v"], "quotations cannot be told: internal error, ArithmeticError"),
    ],
)
async def test_work_that_breaks_is_told_and_the_reader_reads_on(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, broken: str, keys: list[str], told: str
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


async def test_a_verdict_is_about_the_sentence_it_was_begun_on(opened: Opened) -> None:
    async with opened(matched()) as pilot:
        await press(pilot, "minus")
        pilot.app.screen.post_message(Pane.Pressed((0, 1)))
        await press(pilot, "enter")
        (verdict,) = session_of(pilot).comparison.verdicts
        assert (verdict.a, verdict.b) == ((0, 0), (1, 0))


# Sheets, and what matches less well


async def test_a_sheet_is_copied_whole_or_what_was_drawn_over(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []

    def copying(text: str) -> bool:
        copied.append(text)
        return True

    monkeypatch.setattr("tui.screen.views.sheet.copied_by_tool", copying)
    async with opened(istanbul(), (120, 40)) as pilot:
        await press(pilot, "j", "v")
        assert "copied all of this" in await press(pilot, "y")
        assert "The two sides talked for six hours." in copied[0]
        lines = text_of(pilot.app).splitlines()
        place = max(n for n, line in enumerate(lines) if "The two sides" in line)
        column = lines[place].index("The two sides")
        await pilot.mouse_down(offset=(column, place))
        await pilot.hover(offset=(column + 9, place))
        await pilot.mouse_up(offset=(column + 9, place))
        await settled(pilot)
        assert copied[1:] == ["The two si"]


async def test_a_second_counterpart_in_one_source_is_numbered_and_the_best_one_stands_level(opened: Opened) -> None:
    told = comparison(
        [article("Two ferries sank.", origin="a"), article("Both ferries sank.", "A boat sank.", origin="b")],
        matches=[match((0, 0), (1, 0), score=0.9), match((0, 0), (1, 1), score=0.6)],
        passages=[[(0, 0), (1, 0)], [(0, 0), (1, 1)]],
    )
    async with opened(told) as pilot:
        lines = {line[60:].rstrip(" ░▓█"): line for line in text_of(pilot.app).splitlines()}
        (best,) = [line for line in lines.values() if "Both ferries" in line]
        (second,) = [line for line in lines.values() if "A boat" in line]
        assert "Two ferries" in best
        assert best[60:].startswith("▌")
        assert second[60:].startswith("2")


async def test_a_key_that_can_do_nothing_says_why(opened: Opened) -> None:
    said = {
        "1": "this is source 1",
        "0": "0 goes on with a count",
        "b": "this is the beginning",
        "g": "this is the beginning",
        "f": "nothing to go forward to",
        "comma": "nothing to take back",
    }
    async with opened(istanbul()) as pilot:
        for key, words in said.items():
            assert words in await press(pilot, key)
        await press(pilot, "G", "G")
        assert "this is the end; tab leads to the next source" in text_of(pilot.app)
        assert "there is nothing above this" in await press(pilot, "m", "g", "k")
        assert "told by all 3" in await press(pilot, "j")
