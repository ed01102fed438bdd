"""The matrix on a screen: filtered, sorted, left and come back to."""

from __future__ import annotations

from tests.factory import article, comparison, istanbul, match, the_dead_of_a_fire
from tests.screen.comparison.reader import matched, opened, press, session_of
from tests.screen.picture import text_of
from tests.screen.stage import settled
from tui.model import Article, Comparison, Disagreement
from tui.screen.themes import ANSI
from tui.screen.views.disagreements import DisagreementsScreen
from tui.screen.views.matrix import MatrixScreen


def reports(count: int) -> list[Article]:
    """Reports of one sentence each."""
    return [article("It rained.", origin=str(n), source=f"Paper {n}") for n in range(count)]


def twice_told() -> Comparison:
    """Two passages that begin with the same sentence."""
    return comparison(
        [
            article("The council of the harbour town voted on Monday to close the pool and to sell the hall."),
            article("The pool will close, the council said.", "The hall of the town will be sold.", origin="b"),
        ],
        matches=[match((0, 0), (1, 0)), match((0, 0), (1, 1))],
        passages=[[(0, 0), (1, 0)], [(0, 0), (1, 1)]],
    )


async def test_the_matrix_is_filtered_sorted_and_comes_back_as_it_was() -> None:
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


async def test_escape_in_the_matrix_first_lists_all_rows_again() -> None:
    async with opened(istanbul()) as pilot:
        shown = await press(pilot, "m", "slash", *"two sides", "enter")
        assert "1 of 4 statements · with “two sides”" in shown
        shown = await press(pilot, "escape")
        assert "with “two sides”" not in shown
        assert "4 statements" in shown
        await press(pilot, "escape")
        assert not isinstance(pilot.app.screen, MatrixScreen)


async def test_of_two_voices_no_filter_is_for_all_but_one() -> None:
    async with opened(matched()) as pilot:
        assert "told by all · as told" in await press(pilot, "m", "f")
        assert "told by one · as told" in await press(pilot, "f")
        assert "no statement is disputed" not in await press(pilot, "f")


async def test_the_overviews_lead_to_each_other_and_each_back_to_the_panes() -> None:
    async with opened(istanbul()) as pilot:
        await press(pilot, "m", "L")
        assert isinstance(pilot.app.screen, DisagreementsScreen)
        await press(pilot, "m")
        assert isinstance(pilot.app.screen, MatrixScreen)
        await press(pilot, "L", "q")
        assert session_of(pilot).current == (0, 0)


async def test_a_disputed_row_shows_both_sides() -> None:
    async with opened(istanbul(), (170, 30)) as pilot:
        assert "The two sides talked for six hours. · more than six hours / six hours" in await press(pilot, "m")


async def test_a_dispute_of_several_rows_is_in_words_once_and_a_number_after() -> None:
    async with opened(the_dead_of_a_fire(), (170, 30)) as pilot:
        _, _, first, second, third, *_ = (await press(pilot, "m", "g")).splitlines()
        assert first.startswith("▌!1 ")
        assert "Four dead, Four people, kills four / Five people" in first
        assert second.startswith(" !1 ")
        assert "· !2 31 / about 40" in second
        assert "Five people /" not in second
        assert third.startswith("    ")


async def test_where_wordings_are_too_many_the_row_keeps_one_of_each_side() -> None:
    async with opened(the_dead_of_a_fire(), (80, 24)) as pilot:
        assert "· Four dead … / Five people " in (await press(pilot, "m")).splitlines()[2]


async def test_of_two_long_sides_a_narrow_row_shows_the_beginning_of_both() -> None:
    mine, theirs = "about four thousand five hundred demonstrators", "more than eleven thousand demonstrators"
    told = comparison(
        [article(f"There were {mine}."), article(f"Police counted {theirs}.", origin="b")],
        matches=[match((0, 0), (1, 0))],
        passages=[[(0, 0), (1, 0)]],
        disagreements=[Disagreement((0, 0), (1, 0), "number", mine, theirs)],
    )
    async with opened(told, (80, 24)) as pilot:
        assert "· about four… / more than e… " in (await press(pilot, "m")).splitlines()[2]


async def test_a_dozen_sources_have_their_columns_on_a_narrow_terminal() -> None:
    told = comparison(reports(12), matches=[match((0, 0), (n, 0)) for n in range(1, 12)])
    async with opened(told, (80, 24)) as pilot:
        lines = (await press(pilot, "m")).splitlines()
        assert lines[1].split()[-14:] == [*map(str, range(1, 13)), "told", "by"]
        assert "%" not in "".join(lines)


async def test_the_narrowest_terminal_has_a_column_for_each_of_a_few_sources() -> None:
    async with opened(comparison(reports(4)), (40, 12)) as pilot:
        assert (await press(pilot, "m")).splitlines()[1].split()[-6:] == ["1", "2", "3", "4", "told", "by"]


async def test_sources_whose_columns_have_no_room_are_told_of_and_led_to_beside_the_first() -> None:
    def header(shown: str) -> list[str]:
        return shown.splitlines()[1].removesuffix("told by").split()

    def numbers(first: int, last: int) -> list[str]:
        return [str(number) for number in range(first, last + 1)]

    async with opened(comparison(reports(20)), (80, 24)) as pilot:
        assert header(await press(pilot, "m")) == ["1–14", "of", "20", "l", "→", *numbers(1, 14)]
        shown = await press(pilot, "l")
        assert header(shown) == ["1,", "8–20", "of", "20", "←", "h", "1", *numbers(8, 20)]
        assert shown.splitlines()[-2 - 8].split()[-1] == "1"
        assert "there is no column further to the right" in await press(pilot, "right")
        assert header(await press(pilot, "h"))[0] == "1–14"
        assert "there is no column further to the left" in await press(pilot, "left")
        await press(pilot, "l")
        await pilot.resize_terminal(120, 24)
        await settled(pilot)
        assert header(text_of(pilot.app)) == numbers(1, 20)
    async with opened(comparison(reports(50)), (80, 24)) as pilot:
        assert " ".join(header(await press(pilot, "m", "l"))).startswith("1, 15–27 of 50 ← h l → 1 15 16")


async def test_two_sources_leave_most_of_a_narrow_terminal_to_what_is_told() -> None:
    told = "The council of the harbour town voted on Monday to close the pool."
    async with opened(comparison([article(told), article("It rained.", origin="b")]), (80, 24)) as pilot:
        assert told[:50] in (await press(pilot, "m")).splitlines()[2]


async def test_the_cursor_stays_on_its_row_though_another_begins_with_the_same_sentence() -> None:
    async with opened(twice_told(), (80, 24)) as pilot:
        shown = await press(pilot, "m", "g", "j")
        (before,) = [line for line in shown.splitlines() if line.startswith("▌")]
        shown = await press(pilot, "s")
        assert [line for line in shown.splitlines() if line.startswith("▌")] == [before]


def below_sums(shown: str) -> list[str]:
    """The lines of a picture below the sums of the columns."""
    lines = shown.splitlines()
    return lines[next(place for place, line in enumerate(lines) if "others have too" in line) + 1 :]


async def test_below_few_rows_every_voice_is_told_in_full() -> None:
    told = "The council of the harbour town voted on Monday, after a debate of nine hours, to close the pool for good"
    story = comparison([article(f"{told}, {n}.", origin=str(n), source=f"Paper {n}") for n in range(8)])
    shared = comparison(
        story.articles, matches=[match((0, 0), (n, 0)) for n in range(1, 8)], passages=[[(n, 0) for n in range(8)]]
    )
    async with opened(shared, (80, 40)) as pilot:
        below = below_sums(await press(pilot, "m"))
        assert [line.split()[0] for line in below[:16:2]] == [str(n) for n in range(1, 9)]
        assert [line.strip() for line in below[1:16:2]] == [
            f"nine hours, to close the pool for good, {n}." for n in range(8)
        ]


async def test_below_the_matrix_the_row_under_the_cursor_stands_in_full() -> None:
    async with opened(the_dead_of_a_fire(), (80, 24)) as pilot:
        below = below_sums(await press(pilot, "m"))
        assert below[0].split(maxsplit=2) == ["!1", "number", "Four dead, Four people, kills four / Five people"]
        assert [line.split()[0] for line in below[1:4]] == ["1", "2", "3"]
        assert "Five people die in ferry fire." in below[3]
        below = below_sums(await press(pilot, "G"))
        assert below[0].strip().startswith("3 Radio Nord")
        assert "The ship was 30 years old." in below[0]
        assert not below[1].strip()
        shown = await press(pilot, "slash", *"wheat")
        assert "The ship was 30" not in shown


async def test_a_rule_that_other_colours_bring_hides_no_voice_silently() -> None:
    many = [f"It rained on day {n}." for n in range(40)]
    story = comparison(
        [article("It rained.", *many, origin="0"), *reports(7)[1:]],
        matches=[match((a, 0), (b, 0)) for a in range(7) for b in range(a + 1, 7)],
        passages=[[(n, 0) for n in range(7)]],
    )
    async with opened(story, (100, 24)) as pilot:
        assert below_sums(await press(pilot, "m"))[5].split() == ["…", "and", "2", "more"]
        pilot.app.theme = ANSI.name
        await settled(pilot)
        below = below_sums(text_of(pilot.app))
        assert set(below[0]) == {"─"}
        assert below[5].split() == ["…", "and", "3", "more"]


async def test_a_low_terminal_shows_rows_instead() -> None:
    async with opened(the_dead_of_a_fire(), (80, 16)) as pilot:
        lines = (await press(pilot, "m", "G")).splitlines()
        assert "others have too" in lines[-3]


async def test_the_list_has_the_numbers_of_the_matrix() -> None:
    async with opened(the_dead_of_a_fire(), (120, 30)) as pilot:
        lines = (await press(pilot, "L")).splitlines()
        assert [line[2:4] for line in lines if " number " in line[4:12]] == ["!1", "!2"]


async def test_words_that_no_row_has_leave_an_empty_matrix_that_can_be_left() -> None:
    async with opened(istanbul()) as pilot:
        shown = await press(pilot, "m", "slash", *"wheat")
        assert "0 of 4 statements" in shown
        assert "no statement has “wheat”; f and / choose others" in shown
        assert "0 of 4" not in await press(pilot, "escape")
        await press(pilot, "q")
        assert session_of(pilot).current == (0, 0)


async def test_narrow_columns_have_the_names_of_their_sources_beside_them() -> None:
    async with opened(istanbul(), (80, 24)) as pilot:
        heading = (await press(pilot, "m")).splitlines()[1]
        assert "1 NDTV Profit · 2 NewsX" in heading
        assert heading.split()[-5:] == ["1", "2", "3", "told", "by"]
    async with opened(istanbul(), (160, 24)) as pilot:
        heading = (await press(pilot, "m")).splitlines()[1]
        assert heading.count("NDTV Profit") == 1
        assert heading.index("NDTV Profit") > 80


async def test_a_wide_terminal_has_room_for_whole_names_over_the_columns() -> None:
    told = comparison([article("It rained.", source="The Harbour Times"), article("Rain fell.", source="B")])
    async with opened(told, (200, 24)) as pilot:
        assert "1 The Harbour Times" in (await press(pilot, "m")).splitlines()[1]


async def test_names_stand_over_the_columns_only_where_most_of_a_sentence_fits_beside_them() -> None:
    told = "The council of the harbour town voted on Monday to close the pool and to sell the hall at the old quay."
    others = [article("It rained.", source=f"The Harbour Times {n}") for n in range(4)]
    async with opened(comparison([article(told, source="Zeit"), *others]), (160, 24)) as pilot:
        lines = (await press(pilot, "m", "g")).splitlines()
        assert told in lines[2]
        assert "1 Zeit · 2 The Harbour Times 0 · 3 The Harbour Times 1" in lines[1]


async def test_columns_are_no_wider_than_their_names_need() -> None:
    told = "The council of the harbour town voted on Monday to close the pool and to sell the hall at the old quay."
    two = comparison([article(told, source="Zeit"), article("It rained.", source="Post")])
    async with opened(two, (140, 24)) as pilot:
        assert f"   {told[:80]}" in (await press(pilot, "m")).splitlines()[2].replace("▌", " ")
        assert "1 Zeit" in text_of(pilot.app).splitlines()[1]


async def test_the_originals_of_a_disagreement_begin_below_the_list() -> None:
    async with opened(istanbul(), (100, 24)) as pilot:
        lines = (await press(pilot, "L")).splitlines()
        (original,) = [line for line in lines if "talked for six hours" in line]
        assert original.startswith(" ")
        assert not original.startswith("  ")
