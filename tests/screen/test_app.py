"""The application: what it says where its own work fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.screen.picture import text_of
from tui.screen.app import NewsreaderApp
from tui.screen.widgets.desklist import DeskList


async def test_work_that_breaks_is_told_on_the_desk_and_the_program_goes_on(
    seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ArithmeticError("[/b] of no use to a reader")

    monkeypatch.setattr("tui.matching.compare", broken)
    app = NewsreaderApp([str(seeds)])
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        for _ in range(200):
            await pilot.pause(0.02)
            if "internal error" in text_of(app):
                break
        assert "internal error: ArithmeticError; q quits" in text_of(app)
        await pilot.press("q")
    assert app.return_value in (None, 0, 1)


async def test_the_theme_that_was_switched_to_is_named_on_every_screen(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)])
    async with app.run_test(size=(100, 30)) as pilot:
        await matched(app, pilot)
        for keys, name in (
            ((), "light"),
            (("enter",), "dark, high contrast"),
            (("m",), "light, high contrast"),
            (("q", "L"), "the terminal's own 16 colours"),
        ):
            await pilot.press(*keys)
            await pilot.pause()
            await pilot.press("t")
            await pilot.pause()
            assert f" colours: {name}" in text_of(app)


async def matched(app: NewsreaderApp, pilot: Pilot[int]) -> None:
    """Wait until the sources are compared."""
    for _ in range(500):
        await pilot.pause(0.02)
        if app.screen.query_one(DeskList).shelf.is_matched:
            return
