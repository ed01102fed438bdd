"""Disagreements in a comparison: named in turn, and listed."""

from __future__ import annotations

from tests.factory import article, comparison, istanbul, match
from tests.screen.comparison.reader import long_story, opened, press, session_of
from tests.screen.picture import text_of
from tui.model import Comparison, Disagreement
from tui.screen.views.disagreements import DisagreementsScreen


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


async def test_each_disagreement_of_a_sentence_is_named_in_turn() -> None:
    async with opened(twice_disputed()) as pilot:
        assert "! 1 of 2: “Friday” here, “Monday” in 2" in text_of(pilot.app)
        assert "! 2 of 2: “Six” here, “Five” in 2" in await press(pilot, "d")
        shown = await press(pilot, "d")
        assert "wrapped to the first · ! 1 of 2: “Friday”" in shown


async def test_round_to_the_first_disagreement_a_narrow_line_still_tells_what_it_is() -> None:
    told = [article("Six hundred men met in the harbour.", "Eleven hundred men left.", source="NPA")]
    story = comparison(
        [
            *told,
            article("Five hundred men met in the harbour.", "Twelve hundred men left.", "Nine came.", origin="b"),
            article("Five hundred men met in the harbour.", "Twelve hundred men left.", "Ten came.", origin="c"),
        ],
        matches=[match((0, n), (other, n)) for n in (0, 1) for other in (1, 2)] + [match((1, 2), (2, 2))],
        passages=[[(0, 0), (1, 0), (2, 0)], [(0, 1), (1, 1), (2, 1)], [(1, 2), (2, 2)]],
        disagreements=[
            Disagreement((0, 0), (1, 0), "number", "Six hundred men", "Five hundred men"),
            Disagreement((0, 1), (1, 1), "number", "Eleven hundred men", "Twelve hundred men"),
            Disagreement((1, 2), (2, 2), "number", "Nine", "Ten"),
        ],
    )
    for width in (60, 80):
        async with opened(story, (width, 24)) as pilot:
            shown = await press(pilot, "D", "d")
            assert session_of(pilot).current == (0, 0)
            assert "wrapped to the first · !" in shown
            assert "also in 2, 3" in shown
    async with opened(story, (160, 24)) as pilot:
        shown = await press(pilot, "D", "d")
        assert "wrapped to the first · 1 in other sources: tab, L · ! “Six hundred men” here" in shown


async def test_after_the_last_disagreement_here_those_between_other_sources_are_told() -> None:
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


async def test_the_list_of_disagreements_shows_both_originals_and_leads_to_the_panes() -> None:
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


def lines_with(shown: str, *words: str) -> list[int]:
    """The rows of a picture on which some words stand, one for each."""
    return [next(row for row, line in enumerate(shown.splitlines()) if one in line) for one in words]


def parted_between_other_sentences() -> Comparison:
    return comparison(
        [
            article("It rained.", "The river rose.", "Six men met on Friday.", "They ate.", source="Echo", origin="a"),
            article("Five men met on Monday.", "They drank tea.", "They left.", source="Globe", origin="b"),
        ],
        matches=[match((0, 2), (1, 0))],
        disagreements=[Disagreement((0, 2), (1, 0), "number", "Six", "Five")],
    )


async def test_the_originals_stand_on_one_row_among_the_sentences_around_them() -> None:
    async with opened(parted_between_other_sentences(), (120, 40)) as pilot:
        shown = await press(pilot, "L")
        rained, rose, six, five, ate = lines_with(
            shown, "It rained.", "The river rose.", "Six men met on", "Five men met on", "They ate."
        )
        assert rained < rose < six == five < ate


async def test_the_originals_take_the_room_that_the_list_leaves_and_a_long_list_leaves_them_some() -> None:
    async with opened(parted_between_other_sentences(), (120, 40)) as pilot:
        shown = (await press(pilot, "L")).splitlines()
        assert "“Six” 1 Echo" in shown[2]
        assert shown[4].startswith(" 1 Echo")
    told, otherwise = ([f"{start + n} men of team {n} left." for n in range(40)] for start in (10, 60))
    story = comparison(
        [article(*told, origin="a"), article(*otherwise, origin="b")],
        matches=[match((0, n), (1, n)) for n in range(40)],
        disagreements=[Disagreement((0, n), (1, n), "number", f"{n + 10} men", f"{n + 60} men") for n in range(40)],
    )
    async with opened(story, (80, 24)) as pilot:
        shown = (await press(pilot, "L")).splitlines()
        assert [row for row, line in enumerate(shown) if line.startswith("  !")][-1] == 11
        assert shown[15].split("  ")[0] == " 10 men of team 0 left."
        assert shown[15].endswith(" 60 men of team 0 left.")


async def test_all_who_say_it_stand_above_an_original() -> None:
    voices = [
        article(f"{'Six' if n else 'Five'} men met.", source=f"Paper of Province {n}", origin=str(n)) for n in range(9)
    ]
    story = comparison(
        voices,
        matches=[match((a, 0), (b, 0)) for a in range(9) for b in range(a + 1, 9)],
        disagreements=[Disagreement((0, 0), (n, 0), "number", "Five", "Six") for n in range(1, 9)],
    )
    async with opened(story, (80, 30)) as pilot:
        shown = await press(pilot, "L")
        head, rest = shown.splitlines()[4:6]
        assert head == " 1 Paper of Province 0                   2 Paper of Province 1, also in 3, 4,"
        assert rest.strip() == "5, 6, 7, 8, 9"


async def test_on_a_low_terminal_the_sentences_around_give_way_to_the_originals() -> None:
    async with opened(parted_between_other_sentences(), (40, 12)) as pilot:
        shown = await press(pilot, "L")
        assert "Six men met on" in shown
        assert "The river rose." not in shown


async def test_the_report_can_be_written_from_the_list() -> None:
    async with opened(twice_disputed()) as pilot:
        shown = await press(pilot, "L", "e")
        assert "Export what is shown · 2 articles" in shown
        assert "Disagreements: 2" in shown


async def test_without_a_disagreement_the_list_says_so() -> None:
    async with opened(long_story()) as pilot:
        assert "no source contradicts another one" in await press(pilot, "L", "j")
        await press(pilot, "enter")
        assert session_of(pilot).current == (0, 0)


def told_in_three_wordings() -> Comparison:
    return comparison(
        [
            article("Talks ended after more than six hours.", "It rained.", origin="a"),
            article("Six hours of talks!", "It thundered all night.", "Talks took some six hours.", origin="b"),
        ],
        matches=[match((0, 0), (1, 2))],
        passages=[[(0, 0), (1, 2)]],
        disagreements=[
            Disagreement((0, 0), (1, 0), "number", "more than six hours", "Six hours", is_matched=False),
            Disagreement((0, 0), (1, 2), "number", "more than six hours", "some six hours"),
        ],
    )


async def test_one_disagreement_in_three_wordings_leads_to_each_of_them() -> None:
    async with opened(told_in_three_wordings()) as pilot:
        shown = await press(pilot, "L")
        assert "1 disagreement" in shown
        assert "number in 3 wordings, 1 of 1" in shown
        assert "“more than six hours”" in shown
        assert "“Six hours”" in shown
        assert "“some six hours”" in shown
        assert "“Six hours” in 2" in await press(pilot, "enter")
        assert session_of(pilot).current == (0, 0)
        await press(pilot, "enter")
        assert session_of(pilot).current == (1, 0)
        await press(pilot, "L", "j", "enter")
        assert session_of(pilot).current == (1, 2)


async def test_on_a_narrow_terminal_the_names_of_the_sources_have_the_room_of_what_it_is_about() -> None:
    async with opened(istanbul(), (80, 24)) as pilot:
        shown = await press(pilot, "L")
        assert "“more than six hours” 1 NDTV Profit" in shown
        assert "about" not in shown
        assert "number, 1 of 1" in shown


async def test_the_originals_fit_a_terminal_that_has_grown_narrow() -> None:
    long = "Six men from the northern harbours met on Friday in the old customs house, and said nothing to reporters."
    other = long.replace("Six", "Five").replace("Friday", "Monday")
    story = comparison(
        [article(long, title="Rain", origin="a"), article(other, origin="b")],
        matches=[match((0, 0), (1, 0))],
        passages=[[(0, 0), (1, 0)]],
        disagreements=[Disagreement((0, 0), (1, 0), "number", "Six", "Five")],
    )
    async with opened(story, (120, 40)) as pilot:
        await press(pilot, "L")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert text_of(pilot.app).count("reporters.") == 2
        assert text_of(pilot.app).count("customs") == 2
