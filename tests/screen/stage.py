"""An application with one screen and nothing else."""

from __future__ import annotations

from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

from tui.screen.themes import DARK, THEMES


class Stage(App[None]):
    """Nothing but one screen."""

    CSS_PATH = "../../tui/screen/newsreader.tcss"

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._shown = screen
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def on_mount(self) -> None:
        self.push_screen(self._shown)


async def settled(pilot: Pilot[Any]) -> None:
    """Wait until no thread works any more and what it found is painted."""
    for _ in range(3):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
