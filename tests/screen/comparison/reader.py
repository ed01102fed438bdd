"""A reader in front of a comparison: presses keys, and sees what stands there then."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from tests.factory import article, comparison, match
from tests.screen.picture import text_of
from tests.screen.stage import Stage, settled
from tui.matching import compare
from tui.model import Comparison
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.widgets.pane import Pane
from tui.screen.widgets.view import View
from tui.session import Session


@asynccontextmanager
async def opened(
    story: Comparison, size: tuple[int, int] = (120, 30), *, digits_count: bool = False
) -> AsyncIterator[Pilot[None]]:
    """Open a comparison on a screen of its own."""
    screen = ComparisonScreen(Session(story), digits_count=digits_count)
    async with Stage(screen).run_test(size=size, notifications=True, tooltips=True) as pilot:
        await settled(pilot)
        yield pilot


async def press(pilot: Pilot[None], *keys: str) -> str:
    """Press keys, and say what is on the screen then."""
    await pilot.press(*keys)
    await settled(pilot)
    return text_of(pilot.app)


def session_of(pilot: Pilot[None]) -> Session:
    screen = pilot.app.screen
    assert isinstance(screen, ComparisonScreen)
    return screen.session


def match_count(pilot: Pilot[None]) -> int:
    return len(session_of(pilot).comparison.matches)


def views_of(pilot: Pilot[None]) -> list[View]:
    return [pane.view for pane in pilot.app.screen.query(Pane).results() if pane.view and pane.display]


def long_story() -> Comparison:
    """Two reports of forty sentences; all but each tenth of the second are in the first too."""
    reports = [article(*[f"Sentence {n} of {name}." for n in range(40)], source=name) for name in "ab"]
    found = [((0, n), (1, n)) for n in range(40) if n % 10 != 5]
    return comparison(reports, matches=[match(*pair) for pair in found], passages=found)


def matched() -> Comparison:
    return compare(
        [
            article("The talks in Istanbul lasted more than six hours on Thursday.", "A storm hit Norway.", source="a"),
            article("Talks held in Istanbul on Thursday ended after six hours.", "Wheat rose again.", source="b"),
        ]
    )
