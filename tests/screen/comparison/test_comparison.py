"""What the keys do in a comparison, on a screen."""

from __future__ import annotations

from dataclasses import replace

from tests.factory import article, comparison, istanbul, match
from tests.screen.comparison.reader import long_story, opened, press, session_of, views_of
from tests.screen.picture import text_of
from tui.model import Evidence
from tui.screen.comparison.reasons import reasons
from tui.screen.widgets.panel import Panel


async def test_a_pattern_is_looked_for_in_this_source_alone() -> None:
    async with opened(istanbul()) as pilot:
        assert "1 of 4 with pattern six|van" in await press(pilot, "slash", "slash", *"six|van")
        assert "1 of 1 with pattern six|van in this source" in await press(pilot, "tab")
        assert "no “six|van” in this source" in await press(pilot, "ctrl+r")
        assert "1 of 1 with pattern six|van in this source" in await press(pilot, "ctrl+r")


async def test_at_80_columns_who_else_tells_it_is_not_cut() -> None:
    async with opened(istanbul(), (80, 24)) as pilot:
        status = (await press(pilot, "j")).splitlines()[-2]
        assert "also in 2" in status
        assert "…" not in status[-3:]


async def test_panes_are_reordered_from_the_keyboard() -> None:
    async with opened(istanbul(), (160, 30)) as pilot:
        assert [view.article for view in views_of(pilot)] == [0, 1, 2]
        await press(pilot, "greater_than_sign")
        assert [view.article for view in views_of(pilot)] == [1, 0, 2]
        assert "no pane further" in await press(pilot, "less_than_sign", "less_than_sign")
        assert [view.article for view in views_of(pilot)] == [0, 1, 2]


async def test_one_pane_alone_marks_what_no_other_source_has() -> None:
    async with opened(istanbul(), (80, 24)) as pilot:
        await press(pilot, "j")
        (view,) = views_of(pilot)
        text = istanbul().sentence((0, 1)).text
        assert "more than six hours" in [text[one.start : one.end] for one in view.differences[1]]


async def test_a_comparison_in_part_says_so_and_why_tells_more() -> None:
    story = replace(long_story(), partial="only the first sentences were compared")
    async with opened(story) as pilot:
        assert "compared in part, w says why" in text_of(pilot.app)
        assert "only the first sentences were compared" in await press(pilot, "w")


async def test_a_second_counterpart_in_one_source_is_numbered_and_the_best_one_stands_level() -> None:
    told = comparison(
        [article("Two ferries sank.", source="a"), article("Both ferries sank.", "A boat sank.", source="b")],
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


async def test_a_key_that_can_do_nothing_says_why() -> None:
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


async def test_the_panel_of_reasons_is_as_high_as_its_words_and_keeps_its_height_while_one_reads() -> None:
    evidence = tuple(Evidence(f"reason number {n}", 1.0, ("quay", "ferry", "harbour")) for n in range(9))
    short, long = match((0, 0), (1, 0)), replace(match((0, 1), (1, 1)), evidence=evidence)
    story = comparison(
        [article("One.", "Two.", origin="a"), article("Uno.", "Due.", origin="b")],
        matches=[short, long],
        passages=[[(0, 0), (1, 0)], [(0, 1), (1, 1)]],
    )
    async with opened(story, (80, 24)) as pilot:
        panel = pilot.app.screen.query_one(Panel)
        await press(pilot, "w")
        few = panel.size.height
        assert few == len(reasons(session_of(pilot)))
        await press(pilot, "j")
        many = panel.size.height
        assert few < many <= 9
        await press(pilot, "k")
        assert panel.size.height == many
        await press(pilot, "w", "w")
        assert panel.size.height == few
        assert views_of(pilot)[0].current == 0
