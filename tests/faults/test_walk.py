"""Keys in any order, on any screen, faster than pictures come: the program goes on."""

from __future__ import annotations

import asyncio
from itertools import count
from pathlib import Path
from random import Random

import pytest

from tests.faults.walk import Walk, pressed, walk
from tests.screen.stage import settled
from tests.screen.test_app import matched
from tui.screen.app import NewsreaderApp
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.desk.screen import DeskScreen
from tui.screen.views.commands import Commands
from tui.screen.widgets.panel import Panel

KEYS_OF_A_PANE = ("space", "b", "g", "G", "K", "X", "plus", "minus", "comma", "full_stop", "p", "a", "z", "v", "m")


@pytest.mark.parametrize("size", [(80, 24), (1, 1)], ids=["usual", "no room"])
async def test_keys_that_come_before_the_panes_are_drawn_end_nothing(seeds: Path, size: tuple[int, int]) -> None:
    app = NewsreaderApp([str(seeds)])
    async with app.run_test(size=size) as pilot:
        await matched(app, pilot)
        for key in KEYS_OF_A_PANE:
            app.post_message(pressed("enter"))
            while not isinstance(app.screen, ComparisonScreen):
                await asyncio.sleep(0.001)
            for typed in (key, "tab", key):
                app.post_message(pressed(typed))
            await pilot.pause()
            for back in ("escape", "q", "escape", "q"):
                if len(app.screen_stack) > 1:
                    await pilot.press(back)
        assert not app._exit


async def test_pages_of_the_list_of_commands_before_it_is_drawn_end_nothing(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)])
    async with app.run_test(size=(1, 1)) as pilot:
        await matched(app, pilot)
        await pilot.press("ctrl+p")
        await settled(pilot)
        await pilot.press("down", "pageup", "pagedown", "down", "pageup")
        await pilot.pause()
        await pilot.press("escape")
        assert isinstance(app.screen, DeskScreen)


async def test_a_command_chosen_on_a_screen_that_is_closed_by_then_ends_nothing(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)])
    async with app.run_test() as pilot:
        await matched(app, pilot)
        await pilot.press("enter")
        await settled(pilot)
        chosen = [hit.command async for hit in Commands(app.screen).discover()]
        await pilot.press("q")
        await settled(pilot)
        for command in chosen:
            await command()
        assert isinstance(app.screen, DeskScreen)


async def test_a_comparison_that_is_opened_while_its_parts_are_taken_away_ends_nothing(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)])
    async with app.run_test() as pilot:
        await matched(app, pilot)
        await pilot.press("enter")
        await settled(pilot)
        opened = app.screen
        assert isinstance(opened, ComparisonScreen)
        await pilot.press("q")
        await settled(pilot)
        assert not opened.query(Panel)
        opened._arrange()


@pytest.mark.parametrize("seed", range(2))
async def test_a_random_walk_comes_to_no_bad_end(
    seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.chdir(tmp_path)  # where reports are written
    monkeypatch.delenv("DISPLAY", raising=False)  # nothing is opened
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    walked = Walk(Random(seed))
    for _ in count():
        await walk(NewsreaderApp([str(seeds)]), 40, walked)
        if len(walked.done) > 80:
            break
    assert walked.wrong == []
    assert len(walked.screens) > 2
