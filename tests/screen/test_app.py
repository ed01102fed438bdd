"""The application: what it says where its own work fails."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.strip import Strip
from textual.timer import Timer

from tests.screen.picture import text_of
from tui.matching import compare
from tui.model import Article, Comparison
from tui.reading import read_all
from tui.screen.app import NewsreaderApp
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.views.matrix import MatrixScreen
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


async def test_what_was_painted_of_a_screen_is_forgotten_with_it(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)])
    painted: list[int] = []
    async with app.run_test(size=(100, 30)) as pilot:
        await matched(app, pilot)
        for _ in range(3):
            for _ in range(2):
                await pilot.press("question_mark", "escape", "enter", "m", "q", "q")
            gc.collect()
            painted.append(sum(type(thing) is Strip for thing in gc.get_objects()))
    assert painted[2] - painted[1] < 30  # rows of one picture


async def test_a_key_without_an_action_says_so_and_one_of_the_comparison_says_where_it_works(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)])
    async with app.run_test(size=(100, 30)) as pilot:
        await matched(app, pilot)
        await pilot.press("Q")
        await pilot.pause()
        assert " Q does nothing here; ? lists the keys" in text_of(app)
        await pilot.press("n")
        await pilot.pause()
        assert " n is for comparisons; enter opens one" in text_of(app)
        for bound in ("j", "slash", "escape"):
            await pilot.press(bound)
            await pilot.pause()
            assert "does nothing" not in text_of(app)
        await pilot.press("enter")
        await pilot.press("Q")
        await pilot.pause()
        assert " Q does nothing here; ? lists the keys" in text_of(app)
        await pilot.press("question_mark", "Q")
        await pilot.pause()
        assert "does nothing here" not in text_of(app)


async def matched(app: NewsreaderApp, pilot: Pilot[int]) -> None:
    """Wait until the sources are compared."""
    for _ in range(500):
        await pilot.pause(0.02)
        if app.screen.query_one(DeskList).shelf.is_matched:
            return


@pytest.fixture
def two_stories(tmp_path: Path) -> Path:
    """A folder of two reports of each of two stories."""
    told = {
        "1 ferry": "The ferry to Lisbon caught fire on Monday and 40 people were hurt.",
        "2 ferry": "On Monday the Lisbon ferry caught fire, and 40 people were hurt.",
        "3 choir": "The choir of Ghent won its ninth prize for singing Bach without a leader.",
        "4 choir": "Singing Bach without a leader, the choir of Ghent won its ninth prize.",
    }
    for name, text in told.items():
        (tmp_path / f"{name}.txt").write_text(f"{name[2:].title()}\n\n{text}\n")
    return tmp_path


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Lets every comparison after the first wait until the event is set."""
    go_on, begun = Event(), count()

    def comparing(articles: Sequence[Article], *, strictness: float, tell: Callable[[float], None]) -> Comparison:
        if next(begun):
            while not go_on.wait(0.01):
                tell(0.4)
        return compare(articles, strictness=strictness)

    monkeypatch.setattr("tui.matching.compare", comparing)
    monkeypatch.setattr("tui.screen.desk.work.PORTION_SECONDS", -1.0)
    monkeypatch.setattr("tui.screen.desk.work.TOLD_SECONDS", -1.0)
    yield go_on
    go_on.set()


async def until(app: NewsreaderApp, pilot: Pilot[int], words: str) -> str:
    """What is shown once it has some words."""
    for _ in range(500):
        if words in text_of(app):
            break
        await pilot.pause(0.02)
    return text_of(app)


async def test_a_story_can_be_read_while_the_next_is_still_compared(two_stories: Path, held_up: Event) -> None:
    app = NewsreaderApp([str(two_stories)])
    async with app.run_test(size=(100, 30)) as pilot:
        shown = await until(app, pilot, "1 of 2")
        assert "4 articles · 2 stories" in shown
        (ferry,) = [line for line in shown.splitlines() if "▌" in line]
        assert set("█▓") & set(ferry)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, ComparisonScreen)
        held_up.set()
        await pilot.press("q")
        assert "4 voices · 2 stories" in await until(app, pilot, "4 voices")


async def test_a_story_opened_before_all_of_it_is_read_says_so(
    two_stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, read = Event(), list(read_all([two_stories]))

    def slowly(*_: object, **__: object) -> Iterator[object]:
        yield read[0]
        yield read[2]
        go_on.wait(20)
        yield from (read[1], read[3])

    monkeypatch.setattr("tui.reading.read_all", slowly)
    app = NewsreaderApp([str(two_stories)])
    async with app.run_test(size=(100, 30)) as pilot:
        await until(app, pilot, "2 articles so far")
        await pilot.press("enter")
        assert "opened before all was read" in await until(app, pilot, "opened before")
        go_on.set()
        await pilot.press("q")
        await until(app, pilot, "2 stories")
        await pilot.press("enter")
        await until(app, pilot, "strictness")
        assert isinstance(app.screen, ComparisonScreen)
        assert "opened before" not in text_of(app)


async def test_comparing_is_given_up_with_escape_and_done_for_the_story_that_is_opened(
    two_stories: Path, held_up: Event
) -> None:
    app = NewsreaderApp([str(two_stories)])
    async with app.run_test(size=(100, 30)) as pilot:
        assert "finding what the articles share: 1 of 2" in await until(app, pilot, "1 of 2")
        await pilot.press("escape")
        assert "stopped: 1 story left to compare; enter compares the one here" in await until(app, pilot, "stopped")
        held_up.set()
        await pilot.press("G", "m")
        assert "Ghent" in await until(app, pilot, "told by")
        assert isinstance(app.screen, MatrixScreen)
        await pilot.press("q", "q")
        assert "4 voices · 2 stories" in await until(app, pilot, "4 voices")


async def test_the_progress_of_what_is_opened_is_told_in_per_cent(two_stories: Path, held_up: Event) -> None:
    app = NewsreaderApp([str(two_stories)])
    async with app.run_test(size=(100, 30)) as pilot:
        await until(app, pilot, "1 of 2")
        await pilot.press("escape", "G", "enter")
        assert "comparing 2 articles: 40%" in await until(app, pilot, "40%")
        await pilot.press("escape")
        assert "stopped" in await until(app, pilot, "stopped")


async def test_a_window_keeps_being_followed_though_a_timer_of_the_library_never_fires(
    seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_timer = NewsreaderApp.set_timer

    def held_up(self: NewsreaderApp, delay: float, callback: Callable[[], object] | None = None) -> Timer:
        return set_timer(self, delay, callback, pause=True)

    monkeypatch.setattr(NewsreaderApp, "set_timer", held_up)
    app = NewsreaderApp([str(seeds)])
    async with app.run_test(size=(80, 24)) as pilot:
        await matched(app, pilot)
        for size, is_told in (((30, 6), True), ((80, 24), False), ((39, 24), True), ((120, 40), False)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert app.screen.size == size
            assert ("too small" in text_of(app)) == is_told
