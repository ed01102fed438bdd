"""Counts before a motion, marks, and a share of the article: ways to go far in a comparison."""

from __future__ import annotations

from tests.screen.comparison.reader import long_story, opened, press, session_of


async def test_a_count_is_shown_while_it_is_typed_and_taken_by_the_motion() -> None:
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


async def test_digits_alone_lead_to_a_source_unless_they_are_to_count() -> None:
    async with opened(long_story()) as pilot:
        await press(pilot, "2")
        assert session_of(pilot).current[0] == 1
    async with opened(long_story(), digits_count=True) as pilot:
        await press(pilot, "2", "0", "j")
        assert session_of(pilot).current == (0, 20)


async def test_a_letter_marks_a_place_and_leads_back_there() -> None:
    async with opened(long_story()) as pilot:
        await press(pilot, "c", "9", "j", "M", "n", "g")
        assert session_of(pilot).current == (0, 0)
        assert "nothing is marked as x; there is n" in await press(pilot, "apostrophe", "x")
        await press(pilot, "apostrophe", "n")
        assert session_of(pilot).current == (0, 9)
        await press(pilot, "apostrophe", "apostrophe")
        assert session_of(pilot).current == (0, 0)


async def test_a_share_of_the_article_is_gone_to() -> None:
    async with opened(long_story()) as pilot:
        assert "how many per cent?" in await press(pilot, "percent_sign")
        await press(pilot, "c", "5", "0", "percent_sign")
        assert session_of(pilot).current == (0, 19)
