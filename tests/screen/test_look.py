"""How the screens look, cell by cell, on a story made by hand. UPDATE_GOLDENS=1 records the pictures anew."""

from __future__ import annotations

import pytest

from tests.factory import FAILURES, istanbul
from tests.screen.picture import check_golden, golden_of
from tests.screen.stage import Stage
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.desk.screen import DeskScreen
from tui.screen.desk.shelf import Shelf
from tui.session import Session


@pytest.mark.parametrize(
    ("name", "size", "keys"),
    [
        ("comparison-80x24", (80, 24), ["j"]),
        ("comparison-160x20", (160, 20), ["j"]),
        ("cleaned-100x20", (100, 20), ["x", "u"]),
    ],
)
async def test_a_comparison_looks_as_recorded(name: str, size: tuple[int, int], keys: list[str]) -> None:
    async with Stage(ComparisonScreen(Session(istanbul()))).run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        check_golden(name, golden_of(pilot.app))


async def test_the_desk_looks_as_recorded() -> None:
    desk = DeskScreen(Shelf((istanbul(),), tuple(FAILURES), is_matched=True), "")
    async with Stage(desk).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("space")
        await pilot.pause()
        check_golden("desk-80x24", golden_of(pilot.app))
