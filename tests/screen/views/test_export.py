"""`e` writes what is shown: into which file and in which format is seen before it is written."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.factory import istanbul
from tests.screen.picture import text_of
from tests.screen.stage import Stage, settled
from tests.terminal import PATIENCE_SECONDS
from tui.export.formats import ENDINGS, pieces
from tui.export.preview import preview
from tui.export.report import Report
from tui.layout.matrix import statements
from tui.matching import compare
from tui.model import Article
from tui.reading import read_all
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.views.export import CHOICES, ExportScreen
from tui.screen.views.matrix import MatrixScreen
from tui.session import Session
from tui.vocabulary import Format


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@asynccontextmanager
async def asked(session: Session | None = None) -> AsyncIterator[Pilot[None]]:
    """The comparison screen after `e`."""
    async with Stage(ComparisonScreen(session or Session(istanbul()))).run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("e")
        await settled(pilot)
        yield pilot


async def test_it_offers_a_name_a_format_and_shows_what_will_be_written() -> None:
    async with asked() as pilot:
        shown = text_of(pilot.app)
        assert "4 articles, 3 voices, strictness 0.5" in shown
        assert "first-contacts.html" in shown
        assert "One page for any browser" in shown
        await pilot.press("down")
        await settled(pilot)
        assert "first-contacts.md" in text_of(pilot.app)
        assert "## Disagreements" in text_of(pilot.app)


async def test_what_is_written_is_what_is_shown(tmp_path: Path) -> None:
    async with asked() as pilot:
        await pilot.press("down", "down", "down", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ComparisonScreen)
        assert "written to first-contacts.json, " in text_of(pilot.app)
    assert (tmp_path / "first-contacts.json").read_text() == "".join(pieces(Report(istanbul()), Format.JSON))


async def test_the_strictness_of_the_screen_is_that_of_the_file(tmp_path: Path, seeds: Path) -> None:
    articles = [found for found in read_all([str(seeds)]) if isinstance(found, Article)]
    session = Session(compare(articles))
    session.set_strictness(1)
    async with asked(session) as pilot:
        await pilot.press("down", "down", "down", *"out", "enter")
        await settled(pilot)
    told = json.loads((tmp_path / "out.json").read_text())
    assert told["strictness"] == session.comparison.strictness == 0.65
    assert len(told["matches"]) == len(session.comparison.matches)


async def test_what_the_reader_judged_is_written(tmp_path: Path, seeds: Path) -> None:
    articles = [found for found in read_all([str(seeds)]) if isinstance(found, Article)]
    session = Session(compare(articles))
    match = session.judgeable()[0]
    other = match.b if match.a == session.current else match.a
    session.judge(other, says_same=False, reason="another day")
    async with asked(session) as pilot:
        assert "1 verdict" in text_of(pilot.app)
        await pilot.press("down", "down", "down", *"judged", "enter")
        await settled(pilot)
    told = json.loads((tmp_path / "judged.json").read_text())
    assert [(row["same"], row["reason"]) for row in told["verdicts"]] == [(False, "another day")]
    assert [list(match.a), list(match.b)] not in [[row["a"], row["b"]] for row in told["matches"]]


async def test_a_file_that_exists_is_replaced_only_when_agreed_to(tmp_path: Path) -> None:
    target = tmp_path / "first-contacts.html"
    target.write_text("mine")
    async with asked() as pilot:
        await pilot.press("enter")
        await settled(pilot)
        assert "first-contacts.html exists already: enter replaces it, esc keeps it" in text_of(pilot.app)
        await pilot.press("escape", "enter", "end", "x")
        await settled(pilot)
        assert "exists already" not in text_of(pilot.app)
        await pilot.press("backspace", "enter")
        await settled(pilot)
        assert target.read_text() == "mine"
        await pilot.press("enter")
        await settled(pilot)
        assert target.read_text().startswith("<!DOCTYPE html>")


async def test_a_source_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The report itself.")
    async with asked() as pilot:
        await pilot.press("down", "down", *"a", "enter", "enter")
        await settled(pilot)
        assert "it is one of the sources" in text_of(pilot.app)
        await pilot.press("home", *"gone/", "enter")
        await settled(pilot)
        assert "there is no folder" in text_of(pilot.app)
    assert (tmp_path / "a.txt").read_text() == "The report itself."


async def test_escape_writes_nothing(tmp_path: Path) -> None:
    async with asked() as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ComparisonScreen)
    assert list(tmp_path.iterdir()) == []


async def test_the_matrix_is_exported_too(tmp_path: Path) -> None:
    async with Stage(MatrixScreen(Session(istanbul()), statements(istanbul()))).run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("e", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, MatrixScreen)
        assert "written to first-contacts.html" in text_of(pilot.app)
    assert (tmp_path / "first-contacts.html").exists()


@pytest.mark.parametrize("size", [(40, 10), (80, 24)])
async def test_on_a_small_terminal_name_and_hint_stay_in_sight(size: tuple[int, int]) -> None:
    async with Stage(ExportScreen(Report(istanbul()))).run_test(size=size) as pilot:
        await pilot.pause()
        shown = text_of(pilot.app)
        assert "first-contacts.html" in shown
        assert "enter writes" in shown


def test_every_format_can_be_chosen_and_has_a_preview() -> None:
    assert {choice.form for choice in CHOICES} == set(Format) == set(ENDINGS)
    for choice in CHOICES:
        lines = preview(Report(istanbul()), choice.form, lines=5, table=choice.table)
        assert 0 < len(lines) <= 5
        assert "".join(lines).strip()


async def test_a_filtered_matrix_writes_the_rows_that_are_shown(tmp_path: Path) -> None:
    async with Stage(MatrixScreen(Session(istanbul()), statements(istanbul()))).run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("f", "e")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "Export 1 of 4 statements · told by all; without a filter e writes the whole report" in shown
        assert "| Putin said the first contacts" in shown
        await pilot.press("down")
        await settled(pilot)
        assert "1 of 4 statements: told by all" in text_of(pilot.app)
        await pilot.press("down", "enter")
        await settled(pilot)
        assert "written to first-contacts.csv" in text_of(pilot.app)
    written = (tmp_path / "first-contacts.csv").read_text("utf-8").splitlines()
    assert [line.split(",")[1] for line in written] == ["told_by", "3"]


async def test_a_matrix_that_shows_no_row_has_nothing_to_write(tmp_path: Path) -> None:
    async with Stage(MatrixScreen(Session(istanbul()), statements(istanbul()))).run_test(size=(120, 40)) as pilot:
        await pilot.press("slash", *"wheat", "enter", "e")
        await settled(pilot)
        assert "no row is shown, so there is nothing to write; esc or f shows others" in text_of(pilot.app)
    assert list(tmp_path.iterdir()) == []


async def test_why_a_file_cannot_be_written_stays_to_be_read_when_the_window_changes() -> None:
    async with asked() as pilot:
        pilot.app.screen.query_one(Input).value = "no-such-folder/report.html"
        await pilot.press("enter")
        await settled(pilot)
        assert "there is no folder" in text_of(pilot.app)
        await pilot.resize_terminal(100, 30)
        await settled(pilot)
        assert "there is no folder" in text_of(pilot.app)


async def test_who_leaves_while_a_file_is_written_leaves_nothing_of_it_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_end(_: ExportScreen) -> Iterator[str]:
        while True:
            yield "a line of a long report\n"
            time.sleep(0.001)

    monkeypatch.setattr(ExportScreen, "_pieces", without_end)
    async with asked() as pilot:
        await pilot.press("enter")
        while not os.listdir(tmp_path):
            await pilot.pause(0.01)
        pilot.app.exit()
    waited_for = [thread for thread in threading.enumerate() if not thread.daemon and "newsreader" in thread.name]
    for thread in waited_for:
        thread.join(PATIENCE_SECONDS)
    assert os.listdir(tmp_path) == []
