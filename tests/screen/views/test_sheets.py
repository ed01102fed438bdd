"""The sheets over a comparison: wordings and quotations of a passage, what copies do not share; copying from them."""

from __future__ import annotations

import pytest

from tests.factory import article, comparison, istanbul
from tests.screen.comparison.reader import opened, press
from tests.screen.picture import text_of
from tests.screen.stage import settled
from tui.matching import compare


async def test_quotations_of_the_passage_are_told_with_speaker_verb_and_cuts() -> None:
    whole = "“We will restore every embassy and every consulate before winter comes,” Minister Orlov said in Oslo."
    cut = "The minister promised to “restore every embassy and every consulate” on Monday, Orlov said."
    story = compare([article(whole, "It rained.", origin="a"), article(cut, "Wheat fell.", origin="b")])
    async with opened(story) as pilot:
        shown = await press(pilot, "v")
        assert "Quoted: Minister Orlov" in shown
        assert "2 forms, the longest first" in shown
        assert "cut to 6 words of 11 · said" in shown


async def test_wordings_much_alike_stand_word_under_word() -> None:
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


async def test_what_copies_do_not_have_in_common_is_told() -> None:
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


async def test_a_sheet_is_copied_whole_or_what_was_drawn_over(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []

    def copying(text: str) -> bool:
        copied.append(text)
        return True

    monkeypatch.setattr("tui.screen.clipboard.copied_by_tool", copying)
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
