"""The desk: order, filter, selection, preview, and how little it paints however many articles there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest
from textual.strip import Strip

from tests.factory import FAILURES, article, comparison, istanbul, paragraphs
from tests.screen.picture import text_of
from tests.screen.stage import Stage, settled
from tui.model import Comparison
from tui.screen.background import UnwantedError, Wanted
from tui.screen.desk.screen import DeskScreen
from tui.screen.desk.shelf import DeskOrder, RowKind, Shelf, grouped
from tui.screen.desk.work import Progressing, compare_stories, progress, read_in_portions
from tui.screen.widgets.desklist import DeskList
from tui.vocabulary import Part


def story(*sources: str, day: int = 1) -> Comparison:
    """A story of one-sentence articles."""
    return comparison(
        [
            article(
                *["It rained in Oslo."] * (number + 1),
                origin=f"{source}.txt",
                source=source,
                title=f"Rain, says {source}",
                published=date(2025, 3, day + number),
            )
            for number, source in enumerate(sources)
        ]
    )


SHELF = Shelf((story("Zeit", "Blick"), story("Post", "Ajax", day=10)), tuple(FAILURES), is_matched=True)


def listed(shelf: Shelf, order: DeskOrder = DeskOrder.FOUND, query: str = "") -> list[str]:
    return [shelf.origin_of(row) for row in shelf.rows(order, query) if row.kind is not RowKind.STORY]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (DeskOrder.FOUND, ["Zeit", "Blick", "Post", "Ajax"]),
        (DeskOrder.NEWEST, ["Ajax", "Post", "Blick", "Zeit"]),
        (DeskOrder.SOURCE, ["Ajax", "Post", "Blick", "Zeit"]),
        (DeskOrder.LONGEST, ["Blick", "Zeit", "Ajax", "Post"]),
    ],
)
def test_stories_and_the_articles_in_them_are_sorted_and_failures_stay_last(order: DeskOrder, names: list[str]) -> None:
    assert listed(SHELF, order) == [*(f"{name}.txt" for name in names), "gone.txt", "photo.jpg"]


def test_what_most_is_told_only_in_comes_first() -> None:
    shelf = Shelf((istanbul(),), is_matched=True)
    assert listed(shelf, DeskOrder.ALONE) == ["c.txt", "d.txt", "a.txt", "b.txt"]


def test_articles_without_a_day_or_a_source_come_last() -> None:
    bare = replace(story("A", "B"), articles=(article("One.", origin="x"), *story("B").articles))
    shelf = Shelf((bare,), is_matched=True)
    assert listed(shelf, DeskOrder.NEWEST)[-1] == listed(shelf, DeskOrder.SOURCE)[-1] == "x"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("zeit", ["Zeit.txt"]),
        ("AJAX rain", ["Ajax.txt"]),
        ("11 mar", ["Ajax.txt"]),
        ("gone", ["gone.txt"]),
        ("OSLO zeit", ["Zeit.txt"]),
        ("zebra", []),
    ],
)
def test_only_what_has_the_words_is_listed(query: str, names: list[str]) -> None:
    assert listed(SHELF, query=query) == names


def test_words_are_looked_for_in_the_text_whatever_their_case_and_accents() -> None:
    told = comparison([article("The café of Łódź stood “open”.", origin="a"), article("It rained.", origin="b")])
    assert listed(Shelf((told,), is_matched=True), query='CAFE "OPEN"') == ["a"]


async def test_the_list_narrows_while_one_types_keeps_the_selection_and_widens_again() -> None:
    desk = DeskScreen(SHELF, "")
    async with Stage(desk).run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await pilot.press("space", "slash", *"ajax", "enter")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "Rain, says Ajax" in shown
        assert "Rain, says Zeit" not in shown
        assert "1 with “ajax” of 4 articles" in shown
        await pilot.press("space", "escape")
        await settled(pilot)
        assert "Rain, says Zeit" in text_of(pilot.app)
        assert desk.list.selected == {"Zeit.txt", "Ajax.txt"}
        await pilot.press("escape")
        assert not desk.list.selected


async def test_a_filter_that_nothing_has_says_so() -> None:
    async with Stage(DeskScreen(Shelf((istanbul(),), is_matched=True), "")).run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"zebra")
        await settled(pilot)
        assert "nothing has “zebra”; esc lists all" in text_of(pilot.app)


async def test_what_was_said_before_a_filter_does_not_stay_over_it() -> None:
    async with Stage(DeskScreen(Shelf((istanbul(),), is_matched=True), "")).run_test(size=(100, 30)) as pilot:
        await pilot.press("k")
        await settled(pilot)
        assert "there is nothing above this" in text_of(pilot.app)
        await pilot.press("slash", *"zebra")
        await settled(pilot)
        assert "there is nothing above this" not in text_of(pilot.app)
        assert "nothing has “zebra”; esc lists all" in text_of(pilot.app)


async def test_the_order_is_changed_by_a_key_and_named_in_the_title() -> None:
    desk = DeskScreen(SHELF, "")
    async with Stage(desk).run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await pilot.press("j", "s")
        await settled(pilot)
        assert "newest first" in text_of(pilot.app)
        assert desk.list.article is not None
        assert desk.list.article.source == "Blick"
        await pilot.press(*["s"] * (len(DeskOrder) - 1))
        assert desk.list.order is DeskOrder.FOUND


async def test_the_cursor_is_on_the_first_article_until_the_reader_moves_it_and_stays_on_that_one_then() -> None:
    desk = DeskScreen(SHELF, "")
    other_way_round = Shelf(SHELF.stories[::-1], SHELF.failures, is_matched=True)
    async with Stage(desk).run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        desk.list.set_shelf(other_way_round)
        assert desk.list.article == other_way_round.stories[0].articles[0]
        await pilot.press("j")
        desk.list.set_shelf(SHELF)
        assert desk.list.article == other_way_round.stories[0].articles[1]


async def test_an_article_can_be_looked_over_and_put_away() -> None:
    desk = DeskScreen(Shelf((istanbul(),), is_matched=True), "")
    async with Stage(desk).run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await pilot.press("j", "p")
        await settled(pilot)
        assert pilot.app.screen.query("#sheet")
        assert "2 sentences: 2 reworded · 1 piece of text cleaned away" in text_of(pilot.app)
        assert "The two sides talked for six hours." in text_of(pilot.app)
        await pilot.press("p")
        await settled(pilot)
        assert pilot.app.screen is desk


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Every row that the list paints."""
    rows: list[int] = []
    original = DeskList.render_line

    def counting(self: DeskList, y: int) -> Strip:
        rows.append(y)
        return original(self, y)

    monkeypatch.setattr(DeskList, "render_line", counting)
    return rows


@pytest.mark.parametrize("articles", [1, 2_000])
async def test_a_step_on_the_desk_paints_two_rows_of_two_thousand_articles_or_of_one(
    articles: int, painted: list[int]
) -> None:
    stories = tuple(story(f"S{number}") for number in range(articles))
    desk = DeskScreen(Shelf(stories, is_matched=True), "")
    async with Stage(desk).run_test(size=(100, 40)) as pilot:
        await settled(pilot)
        assert len(painted) <= 3 * 40
        painted.clear()
        await pilot.press("j")
        await settled(pilot)
        assert len(painted) <= 2
        await pilot.press("G")
        await settled(pilot)
        assert f"Rain, says S{articles - 1}" in text_of(pilot.app)
        assert len(painted) <= 2 + 40


def test_progress_is_told_of_more_than_fifty_and_not_of_fewer() -> None:
    for total, told in ((50, 0), (120, 4)):
        said: list[str] = []
        portions: list[Sequence[object]] = []
        items = [article("One.", origin=str(number)) for number in range(total)]
        last = read_in_portions(items, total, portions.append, said.append)
        assert len(said) == told
        assert sum(map(len, portions)) + len(last) == total
        assert len(portions) < 15
    assert said[0] == "reading 25 of 120 ▪▪▫▫▫▫▫▫▫▫"
    assert progress(3, 2) == "3 of 3 ▪▪▪▪▪▪▪▪▪▪"


def test_a_story_that_is_known_is_not_compared_again() -> None:
    known, other = story("A", "B"), story("C").articles
    shelf = grouped([known.articles, other], {("A.txt", "B.txt"): known}, (), {})
    assert shelf.stories[0] is known
    assert [shelf.is_compared(number) for number in (0, 1)] == [True, False]
    assert not shelf.is_matched
    assert shelf.with_compared({1: story("C")}).is_matched


def test_compared_stories_are_handed_on_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screen.desk.work.PORTION_SECONDS", -1.0)
    portions: list[Mapping[int, Comparison]] = []
    groups = {number: story(name, f"{name}2").articles for number, name in ((4, "A"), (7, "B"))}
    last = compare_stories(groups, 0.5, portions.append, lambda _: None, lambda: None)
    assert [list(portion) for portion in portions] == [[4], [7]]
    assert last == {}
    assert portions[1][7].articles == groups[7]


def test_comparing_stops_within_a_story_when_nobody_waits_any_more() -> None:
    wanted, asked = Wanted(), iter([True, True])

    def check() -> None:
        wanted.is_wanted = next(asked, False)
        wanted.check()

    told = ("The council met {} times.", "In all there were {} meetings of the council.")
    long = comparison([article(*[one.format(n) for n in range(20)], origin=one) for one in told])
    with pytest.raises(UnwantedError):
        compare_stories({0: long.articles}, 0.5, lambda _: None, lambda _: None, check)


def test_progress_within_a_story_is_told_in_per_cent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screen.desk.work.TOLD_SECONDS", -1.0)
    said: list[str] = []
    progressing = Progressing("comparing", said.append, lambda: None)
    progressing.tell(0.351)
    progressing.begin(3, 12)
    assert said == ["comparing: 35%", "comparing: 3 of 12 ▪▪▫▫▫▫▫▫▫▫"]


async def test_a_key_that_can_do_nothing_on_the_desk_says_why() -> None:
    waiting = DeskScreen(Shelf(waiting=("a.txt", "b.txt")), "reading")
    async with Stage(waiting).run_test(size=(80, 24)) as pilot:
        for key in ("space", "a", "p", "o", "enter", "m"):
            waiting.report("")
            await pilot.press(key)
            await settled(pilot)
            assert "there is no article here yet · reading" in text_of(pilot.app)
    desk = DeskScreen(Shelf((istanbul(),), is_matched=True), "")
    said = {"k": "there is nothing above this", "escape": "nothing is selected, filtered or under way; q quits"}
    async with Stage(desk).run_test(size=(80, 24)) as pilot:
        for key, words in said.items():
            await pilot.press(key)
            await settled(pilot)
            assert words in text_of(pilot.app)


async def test_the_preview_gives_way_to_a_list_that_needs_its_room() -> None:
    many = Shelf(
        (story("Zeit", "Blick", "Post", "Ajax", "Echo"), story("Globe", "Nord", "Mail", day=10)), tuple(FAILURES)
    )
    async with Stage(DeskScreen(many, "")).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = text_of(pilot.app)
        assert all(name in shown for name in ("Zeit", "Echo", "Mail", "photo.jpg"))
        assert "Zeit · no author" in shown


async def test_the_preview_begins_with_the_text_and_names_an_outlet_once() -> None:
    told = paragraphs(["Sun at last"], ["Umbrellas stay in the hall"], ["It was dry in Oslo."], title="Sun at last")
    parts = (Part.HEADLINE, Part.DEK, Part.BODY)
    sentences = tuple([replace(one, part=part) for one, part in zip(told.sentences, parts, strict=True)])
    shelf = Shelf((comparison([replace(told, sentences=sentences, source="Zeit", authors=("Zeit", "Ola Nord"))]),))
    async with Stage(DeskScreen(shelf, "")).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        preview = text_of(pilot.app).splitlines()
        assert any("  Zeit · Ola Nord · undated" in line for line in preview)
        assert "  It was dry in Oslo." in preview


async def test_a_report_without_a_headline_goes_by_its_first_words_and_a_copy_of_it_by_its_file() -> None:
    told = "Rain fell in Oslo for the ninth day."
    reports = [article(told, origin="a.txt"), article(told, origin="b.txt"), article("It snowed.", origin="c.txt")]
    shelf = Shelf((replace(comparison(reports), voices=(0, 0, 1)),), is_matched=True)
    async with Stage(DeskScreen(shelf, "")).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        _, first, copy, other = text_of(pilot.app).splitlines()[2:6]
        assert told in first
        assert "= copy" in copy
        assert "b.txt" in copy
        assert "It snowed." in other


async def test_what_is_found_while_the_program_ends_is_left_alone() -> None:
    desk = DeskScreen(SHELF, "")
    async with Stage(desk).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await desk.list.remove()
        desk.show(SHELF, "comparing")
        desk.report("done")
        assert desk.activity == "comparing"


async def test_a_report_alone_in_its_story_says_how_it_is_put_to_another() -> None:
    shelf = Shelf((story("Zeit"), story("Post", "Ajax", day=10)), is_matched=True)
    async with Stage(DeskScreen(shelf, "")).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "space here and on another story, then M puts them together" in text_of(pilot.app)
        await pilot.press("j")
        await settled(pilot)
        assert "enter compares the whole story" in text_of(pilot.app)


@pytest.mark.parametrize(("width", "cells"), [(60, 5), (120, 10), (200, 20)])
async def test_a_bar_is_as_long_as_the_terminal_has_room_for(width: int, cells: int) -> None:
    async with Stage(DeskScreen(Shelf((istanbul(),), is_matched=True), "")).run_test(size=(width, 24)) as pilot:
        await settled(pilot)
        (row,) = [line for line in text_of(pilot.app).splitlines() if "Putin Hopeful" in line and "▌" in line]
        assert sum(row.count(glyph) for glyph in "█▓░") == cells


async def test_what_there_is_to_know_first_takes_no_row_of_the_list() -> None:
    shelf = Shelf((story("Zeit", "Blick", "Post", "Ajax", "Echo"),), is_matched=True)
    async with Stage(DeskScreen(shelf, "", "new here? ? all keys")).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "new here?" in shown
        assert all(f"  ○ {name} " in shown for name in ("Blick", "Post", "Ajax", "Echo"))
