"""What a source leaves out, and reading only what is new."""

from __future__ import annotations

from tests.screen.comparison.reader import long_story, opened, press, session_of, views_of


async def test_lines_tell_where_others_have_more_and_two_presses_lead_there() -> None:
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


async def test_what_was_read_elsewhere_is_dimmed_and_a_page_goes_on_to_what_is_new() -> None:
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


async def test_new_sentences_above_the_place_where_one_entered_a_source_are_led_to() -> None:
    async with opened(long_story(), (80, 16)) as pilot:
        await press(pilot, "s", "c", "3", "8", "j", "2")
        assert session_of(pilot).current == (1, 38)
        shown = await press(pilot, "space")
        assert "nothing new after that; 4 sentences before it" in shown
        assert session_of(pilot).current == (1, 5)
        shown = await press(pilot, *["space"] * 6)
        assert "nothing new after this; tab leads to the next source" in shown


async def test_the_last_screen_of_a_source_is_read_when_one_goes_on_to_the_next() -> None:
    async with opened(long_story(), (80, 24)) as pilot:
        shown = await press(pilot, "s", *["space"] * 5)
        assert "Sentence 39 of a." in shown
        assert session_of(pilot).current[1] < 39
        assert "4 of 40 sentences are new" in await press(pilot, "tab", "k")
