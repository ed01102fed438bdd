"""The reading pane: what it draws, and how little it repaints. Counts work, never time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from functools import cache

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot
from textual.strip import Strip

from tests.factory import article, comparison, match
from tests.screen.picture import golden_of, text_of
from tests.screen.stage import Stage, settled
from tui.model import Address, Comparison, Kind
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.themes import DARK, LIGHT
from tui.screen.widgets.pane import Pane
from tui.session import Session


@cache
def parallel(sentences: int, sources: int = 2) -> Comparison:
    """Reports that say the same, sentence by sentence."""
    reports = [
        article(*[f"Sentence {n} of the report." for n in range(sentences)], origin=str(source))
        for source in range(sources)
    ]
    matches = [
        match((a, n), (b, n), Kind.IDENTICAL)
        for a in range(sources)
        for b in range(a + 1, sources)
        for n in range(sentences)
    ]
    return comparison(reports, matches=matches, passages=[[(a, n) for a in range(sources)] for n in range(sentences)])


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Every row that a pane paints."""
    rows: list[int] = []
    original = Pane.render_line

    def counting(self: Pane, y: int) -> Strip:
        rows.append(y)
        return original(self, y)

    monkeypatch.setattr(Pane, "render_line", counting)
    return rows


@pytest.mark.parametrize("sentences", [20, 20_000])
async def test_a_step_repaints_only_the_two_sentences_their_counterparts_and_the_headers(
    sentences: int, painted: list[int]
) -> None:
    app = Stage(ComparisonScreen(Session(parallel(sentences))))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        painted.clear()
        await pilot.press("j")
        await settled(pilot)
        panes = 2
        assert 0 < len(painted) <= panes * (2 + 1)  # two sentences of one line each, and the header with its number


async def test_a_step_paints_the_same_in_twenty_sentences_and_in_twenty_thousand(painted: list[int]) -> None:
    counts = []
    for sentences in (20, 20_000):
        async with Stage(ComparisonScreen(Session(parallel(sentences)))).run_test(size=(120, 40)) as pilot:
            await settled(pilot)
            painted.clear()
            await pilot.press("j", "j", "k")
            await settled(pilot)
            counts.append(len(painted))
    assert counts[0] == counts[1]


async def test_a_far_jump_paints_no_more_than_the_panes_hold(painted: list[int]) -> None:
    async with Stage(ComparisonScreen(Session(parallel(20_000)))).run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        painted.clear()
        await pilot.press("G")
        await settled(pilot)
        assert 0 < len(painted) <= 2 * 40


@pytest.fixture
async def crossing() -> AsyncIterator[Pilot[None]]:
    """Two reports that tell the same two things in another order, among much else."""
    left = [f"Left {n} is told at some length, so that it wraps in a narrow pane." for n in range(30)]
    right = [f"Right {n} is short." for n in range(30)]
    story = comparison(
        [article(*left, origin="l"), article(*right, origin="r")],
        matches=[match((0, 3), (1, 25)), match((0, 20), (1, 2))],
        passages=[[(0, 3), (1, 25)], [(0, 20), (1, 2)]],
    )
    async with Stage(ComparisonScreen(Session(story))).run_test(size=(110, 24)) as pilot:
        await settled(pilot)
        yield pilot


async def test_the_best_counterpart_of_a_source_stands_level_and_a_second_one_is_numbered() -> None:
    said = ["The ferry left at noon."]
    told = [
        "Nothing yet.",
        "At noon the ferry left, seen by many.",
        "A ferry, it is said, left.",
    ]
    story = comparison(
        [article(*said, origin="l"), article(*told, origin="r")],
        matches=[match((0, 0), (1, 2), score=0.6), match((0, 0), (1, 1), score=0.9)],
        passages=[[(0, 0), (1, 1), (1, 2)]],
    )
    async with Stage(ComparisonScreen(Session(story))).run_test(size=(100, 20)) as pilot:
        await settled(pilot)
        level = row_of(pilot, "~ The ferry left at noon.")
        lines = text_of(pilot.app).splitlines()
        assert "▌ ~ At noon the ferry left" in lines[level]
        assert "2 ~ A ferry, it is said, left." in lines[row_of(pilot, "A ferry, it is said")]
        assert not any("▌ ~ A ferry" in line for line in lines)


def row_of(pilot: Pilot[None], words: str) -> int:
    """The screen row on which these words begin."""
    (row,) = [y for y, line in enumerate(text_of(pilot.app).splitlines()) if words in line]
    return row


async def test_counterparts_stand_on_the_same_row_wherever_they_lie(crossing: Pilot[None]) -> None:
    await crossing.press("n")
    await settled(crossing)
    assert row_of(crossing, "Left 3 is told") == row_of(crossing, "Right 25 is short")
    await crossing.press("n")
    await settled(crossing)
    assert row_of(crossing, "Left 20 is told") == row_of(crossing, "Right 2 is short")


@pytest.mark.parametrize("size", [(100, 12), (140, 50), (200, 30)])
async def test_counterparts_stay_level_after_a_resize(crossing: Pilot[None], size: tuple[int, int]) -> None:
    await crossing.press("n")
    await crossing.resize_terminal(*size)
    await settled(crossing)
    assert row_of(crossing, "Left 3 is told") == row_of(crossing, "Right 25 is short")


async def test_a_pane_without_a_counterpart_stays_where_it_is_and_says_so(crossing: Pilot[None]) -> None:
    await crossing.press("n")
    await settled(crossing)
    before = row_of(crossing, "Right 25 is short")
    await crossing.press("j")
    await settled(crossing)
    assert row_of(crossing, "Right 25 is short") == before
    assert "not told here" in text_of(crossing.app)


async def test_a_press_of_the_mouse_makes_the_sentence_current(crossing: Pilot[None]) -> None:
    row = row_of(crossing, "Right 2 is short")
    await crossing.click(offset=(70, row))
    await settled(crossing)
    screen = crossing.app.screen
    assert isinstance(screen, ComparisonScreen)
    assert screen.session.current == (1, 2)


async def test_the_wheel_rolls_both_panes_and_keeps_the_sentence(crossing: Pilot[None]) -> None:
    screen = crossing.app.screen
    assert isinstance(screen, ComparisonScreen)
    pane = screen.query(Pane).first()
    await crossing.press(*["j"] * 10)
    await settled(crossing)
    before = row_of(crossing, "Left 10 is told"), row_of(crossing, "Right 25 is short")
    pane.post_message(Pane.Wheeled(2))
    await settled(crossing)
    after = row_of(crossing, "Left 10 is told"), row_of(crossing, "Right 25 is short")
    assert after == (before[0] - 2, before[1] - 2)
    assert screen.session.current == (0, 10)


async def test_every_mark_has_a_glyph_so_that_colour_is_not_needed() -> None:
    story = comparison(
        [article("Same.", "Mine."), article("Same.", "Yours.", origin="b")],
        matches=[match((0, 0), (1, 0), Kind.IDENTICAL)],
    )
    async with Stage(ComparisonScreen(Session(story))).run_test(size=(100, 10)) as pilot:
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "▌ = Same." in shown
        assert "  + Mine." in shown


async def test_the_wheel_keeps_counterparts_level_also_beyond_the_ends(crossing: Pilot[None]) -> None:
    await crossing.press("n")
    await settled(crossing)
    pane = crossing.app.screen.query(Pane).first()
    for rows in [30] * 12 + [-30] * 12 + [3] * 2:
        pane.post_message(Pane.Wheeled(rows))
    await settled(crossing)
    tops = [pane.view.top for pane in crossing.app.screen.query(Pane).results() if pane.view and pane.display]
    left, right = (pane.view for pane in crossing.app.screen.query(Pane).results() if pane.view and pane.display)
    assert left.page.first_line[3] - tops[0] == right.page.first_line[25] - tops[1]


async def test_every_frame_is_as_wide_as_the_terminal_while_it_changes_its_size(crossing: Pilot[None]) -> None:
    for size in ((200, 30), (110, 24), (80, 24), (150, 40)):
        await crossing.resize_terminal(*size)
        compositor = crossing.app.screen._compositor
        for _ in range(100):
            if compositor.size == size:
                break
            await crossing.pause()
        for strip in compositor.render_strips():
            assert sum(cell_len(segment.text) for segment in strip) == size[0]
        await settled(crossing)


async def test_a_key_looks_at_a_handful_of_sentences_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    original = Comparison.kind

    def counting(self: Comparison, address: Address) -> Kind | None:
        asked.append(address)
        return original(self, address)

    counts = []
    for sentences in (200, 20_000):
        async with Stage(ComparisonScreen(Session(parallel(sentences)))).run_test(size=(120, 40)) as pilot:
            await settled(pilot)
            await pilot.press("j")
            await settled(pilot)
            monkeypatch.setattr(Comparison, "kind", counting)
            asked.clear()
            await pilot.press("j", "j")
            await settled(pilot)
            counts.append(len(asked))
            monkeypatch.setattr(Comparison, "kind", original)
    assert counts[0] == counts[1] < 100


async def test_another_theme_draws_every_line_in_its_own_colours(crossing: Pilot[None]) -> None:
    dark = golden_of(crossing.app)
    crossing.app.theme = LIGHT.name
    await settled(crossing)
    light = golden_of(crossing.app)
    crossing.app.theme = DARK.name
    await settled(crossing)
    assert golden_of(crossing.app) == dark
    dark_colours, light_colours = (
        {line.partition(": ")[2].split(" ")[0] for line in shown.splitlines() if line[1:3] == ": "}
        for shown in (dark, light)
    )
    assert not dark_colours & light_colours


async def test_another_comparison_of_the_same_articles_draws_its_own_marks() -> None:
    texts = [f"Sentence {n}." for n in range(3)]
    story = comparison(
        [article(*texts), article(*texts, origin="b")],
        matches=[match((0, 1), (1, 1), Kind.IDENTICAL, score=0.6), match((0, 2), (1, 2), score=0.9)],
    )
    story = replace(story, candidates=story.matches)
    async with Stage(ComparisonScreen(Session(story))).run_test(size=(100, 14)) as pilot:
        await settled(pilot)
        assert "= Sentence 1." in text_of(pilot.app)
        overview = [row[49] for row in text_of(pilot.app).splitlines()[2:7]]
        await pilot.press("right_square_bracket")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "+ Sentence 1." in shown
        assert "~ Sentence 2." in shown
        assert [row[49] for row in shown.splitlines()[2:7]] != overview
