"""Whole journeys through the program on the sample story, by keyboard, at two sizes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from tests.screen.picture import text_of
from tests.screen.stage import settled
from tui.model import Kind, Status
from tui.screen.app import NewsreaderApp
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.desk.screen import DeskScreen
from tui.screen.themes import ANSI, LIGHT
from tui.screen.views.help import HelpScreen
from tui.screen.widgets.findbar import FindBar
from tui.screen.widgets.pane import Pane
from tui.screen.widgets.panel import Panel
from tui.session import Session
from tui.settings import Settings

SIZES = [(80, 24), (160, 45)]


@asynccontextmanager
async def opened(sources: Sequence[Path], size: tuple[int, int]) -> AsyncIterator[Pilot[int]]:
    """The program on some sources, everything read and matched."""
    app = NewsreaderApp([str(source) for source in sources])
    async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
        await settled(pilot)
        yield pilot


def session_of(pilot: Pilot[int]) -> Session:
    screen = pilot.app.screen
    assert isinstance(screen, ComparisonScreen)
    return screen.session


async def press(pilot: Pilot[int], *keys: str) -> None:
    await pilot.press(*keys)
    await settled(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_the_desk_lists_every_article_and_folds_the_copy(seeds: Path, size: tuple[int, int]) -> None:
    async with opened([seeds], size) as pilot:
        shown = text_of(pilot.app)
        assert "5 articles · 4 voices · 1 story" in shown
        assert shown.count("= copy") == 1
        for name in ("NDTV Profit", "NewsX", "Russian and U.S. teams", "Putin Praises Trump", "004_28dc85c1b7e8a53d"):
            assert name in shown


@pytest.mark.parametrize("size", SIZES)
async def test_the_whole_story_opens_and_is_read_by_keys_alone(seeds: Path, size: tuple[int, int]) -> None:
    async with opened([seeds], size) as pilot:
        await press(pilot, "enter")
        session = session_of(pilot)
        comparison = session.comparison
        assert session.current == (0, 0)
        await press(pilot, "n")
        assert comparison.status(session.current) is Status.SHARED
        await press(pilot, "u")
        assert comparison.status(session.current) is Status.UNIQUE
        assert "only here" in text_of(pilot.app)
        await press(pilot, "r")
        assert comparison.kind(session.current) in (Kind.REWORDED, Kind.CONTAINED, Kind.QUOTE)
        here, counterparts = session.current, session.counterparts()
        await press(pilot, "enter")
        assert session.current[0] != here[0]
        assert session.current == counterparts[session.current[0]]
        await press(pilot, "backspace")
        assert session.current == here
        await press(pilot, "tab", "tab", "tab", "tab", "tab")
        assert session.current[0] == here[0]
        await press(pilot, "G")
        assert session.current[1] == len(comparison.articles[here[0]].sentences) - 1
        await press(pilot, "q")
        assert isinstance(pilot.app.screen, DeskScreen)


@pytest.mark.parametrize("size", SIZES)
async def test_every_article_is_reached_and_shown(seeds: Path, size: tuple[int, int]) -> None:
    async with opened([seeds], size) as pilot:
        await press(pilot, "enter")
        session = session_of(pilot)
        for place, article in enumerate(session.order):
            await press(pilot, str(place + 1))
            assert session.current[0] == article
            words = session.comparison.sentence(session.current).text.split()[:4]
            assert " ".join(words) in text_of(pilot.app)


async def test_counterparts_stand_level_through_the_whole_story(seeds: Path) -> None:
    async with opened([seeds], (200, 50)) as pilot:
        await press(pilot, "enter")
        screen = pilot.app.screen
        assert isinstance(screen, ComparisonScreen)
        session = screen.session
        level = 0
        for _ in range(len(session.comparison.articles[0].sentences) - 1):
            await press(pilot, "j")
            views = [view for pane in screen.query("Pane").results() if (view := getattr(pane, "view", None))]
            row = next(view.page.first_line[view.current] - view.top for view in views if view.current is not None)
            for view in views:
                counterpart = session.counterparts().get(view.article)
                if counterpart:
                    assert view.page.first_line[counterpart[1]] - view.top == row
                    level += 1
        assert level > 10


async def test_strictness_changes_what_is_shared_at_once_and_says_so(seeds: Path) -> None:
    async with opened([seeds], (160, 45)) as pilot:
        await press(pilot, "enter")
        session = session_of(pilot)
        before = session.comparison.coverage(0)
        await press(pilot, "right_square_bracket", "right_square_bracket")
        assert session.comparison.coverage(0) < before
        assert "stricter:" in text_of(pilot.app)
        assert "▪▪▪▪▪" in text_of(pilot.app)
        await press(pilot, "left_square_bracket", "left_square_bracket")
        assert session.comparison.coverage(0) == before


async def test_what_was_cleaned_away_is_shown_in_its_place_with_the_reason(seeds: Path) -> None:
    async with opened([seeds], (160, 45)) as pilot:
        await press(pilot, "enter", "2")
        assert "Scroll to continue" not in text_of(pilot.app)
        current = session_of(pilot).current
        await press(pilot, "x")
        assert "Scroll to continue" in text_of(pilot.app)
        assert "advertisement:" in text_of(pilot.app)
        assert session_of(pilot).current == current
        await press(pilot, "x")
        assert "Scroll to continue" not in text_of(pilot.app)


async def test_only_the_selected_articles_are_opened(seeds: Path) -> None:
    async with opened([seeds], (160, 45)) as pilot:
        await press(pilot, "space", "j", "space", "enter")
        names = [article.origin[-24:] for article in session_of(pilot).comparison.articles]
        assert names == ["000_67cd14ca8b33c227.txt", "004_28dc85c1b7e8a53d.txt"]


async def test_the_help_tells_every_key_and_closes_again(seeds: Path) -> None:
    async with opened([seeds], (160, 80)) as pilot:
        await press(pilot, "enter", "question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        shown = text_of(pilot.app)
        for words in ("sentence that another source shares", "back to where the jump came from", "looser", "Marks"):
            assert words in shown
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ComparisonScreen)


async def test_the_wordings_of_a_passage_are_shown_one_below_the_other(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "enter", "n", "n", "v")
        shown = text_of(pilot.app)
        assert "sentence" in shown
        assert "wordings" in shown
        assert "NDTV Profit, sentence 3" in shown
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ComparisonScreen)


async def test_a_sentence_is_copied_with_its_source(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []

    def taking(text: str) -> bool:
        taken.append(text)
        return True

    monkeypatch.setattr("tui.screen.clipboard.copied_by_tool", taking)
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "enter", "y")
        assert "copied the sentence with source" in text_of(pilot.app)
        assert taken == [pilot.app.clipboard]
        assert "NDTV Profit" in taken[0]
        assert session_of(pilot).comparison.sentence((0, 0)).text in taken[0]


async def test_the_matrix_leads_to_the_panes_and_the_way_back_is_kept(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "enter", "m")
        shown = text_of(pilot.app)
        assert "told by all 4" in shown
        assert "755" not in shown.splitlines()[3]
        await press(pilot, "s", "j", "j", "enter")
        session = session_of(pilot)
        assert session.current != (0, 0)
        await press(pilot, "backspace")
        assert session.current == (0, 0)
        await press(pilot, "m", "q")
        assert session_of(pilot).current == (0, 0)


async def test_words_are_found_while_they_are_typed_and_keys_go_back_to_reading(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "enter", "slash", *"koshelev")
        session = session_of(pilot)
        assert "Koshelev" in session.comparison.sentence(session.current).text
        await press(pilot, "enter", "n")
        assert "Koshelev" in session.comparison.sentence(session.current).text
        await press(pilot, "escape", "g", "n")
        assert session.comparison.status(session.current) is Status.SHARED
        here = session.current
        await press(pilot, "slash", *"wheat", "escape")
        assert session.current == here
        await press(pilot, "j")
        assert session.current == (here[0], here[1] + 1)


async def test_aligned_rows_show_gaps_and_keep_the_place(seeds: Path) -> None:
    async with opened([seeds], (160, 40)) as pilot:
        await press(pilot, "enter", "n", "n", "a")
        session = session_of(pilot)
        here = session.current
        assert "· not told here" in text_of(pilot.app)
        await press(pilot, "j", "k", "a")
        assert session.current == here
        assert "· not told here" not in text_of(pilot.app)


async def test_space_alone_shows_every_line_even_of_what_was_cleaned_away(seeds: Path) -> None:
    async with opened([seeds / "001_947f0fcc4238e7d7.txt"], (80, 24)) as pilot:
        await press(pilot, "enter", "x", "g")
        pane = pilot.app.screen.query(Pane).first()
        assert pane.view is not None
        lines, seen, pages = set(range(len(pane.view.page.lines))), set[int](), 0
        while not seen >= lines and pages < len(lines):
            seen |= set(range(pane.view.top, pane.view.top + pane.rows))
            await press(pilot, "space")
            pages += 1
        assert seen >= lines
        await press(pilot, *["b"] * pages)
        assert pane.view.top == 0


async def test_a_sentence_taller_than_the_pane_can_be_read_to_its_end(tmp_path: Path) -> None:
    for name in ("a", "b"):
        words = " ".join(f"word{n}" for n in range(600))
        (tmp_path / f"{name}.txt").write_text(f"{words} in {name}.\n\nThe end came in {name}.\n")
    async with opened([tmp_path], (80, 24)) as pilot:
        await press(pilot, "enter", "g")
        seen = ""
        for _ in range(12):
            seen += text_of(pilot.app)
            await press(pilot, "space")
        assert all(f"word{n} " in seen.replace("\n", " ") for n in range(600))


async def test_zooming_in_and_out_leaves_every_pane_where_it_was(seeds: Path) -> None:
    async with opened([seeds], (160, 40)) as pilot:
        await press(pilot, "enter", "2")
        before = text_of(pilot.app)
        await press(pilot, "z")
        assert text_of(pilot.app) != before
        await press(pilot, "z")
        assert text_of(pilot.app).splitlines()[2:30] == before.splitlines()[2:30]


async def test_a_comparison_that_is_opened_again_is_where_it_was_left(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "enter", "n", "n", "right_square_bracket", "q", "enter")
        session = session_of(pilot)
        assert session.current != (0, 0)
        assert session.comparison.strictness == 0.65


async def test_the_reasons_of_a_match_are_shown_and_hidden_again(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "enter", "n", "w")
        assert "same wording" in text_of(pilot.app) or "rare words" in text_of(pilot.app)
        await press(pilot, "w")
        assert "strictness ▪▪▪▪" not in text_of(pilot.app)


async def test_the_place_is_kept_when_the_terminal_changes_its_size(seeds: Path) -> None:
    async with opened([seeds], (160, 45)) as pilot:
        await press(pilot, "enter", "n", "n", "n")
        current = session_of(pilot).current
        for size in ((80, 24), (40, 10), (200, 50), (12, 4), (1, 1), (120, 40)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
        assert session_of(pilot).current == current
        words = session_of(pilot).comparison.sentence(current).text.split()[:3]
        assert " ".join(words) in text_of(pilot.app)


async def test_an_article_alone_can_be_read(seeds: Path) -> None:
    async with opened([seeds / "002_2344fc80a04b38a8.txt"], (80, 24)) as pilot:
        await press(pilot, "enter", "j", "n", "enter")
        assert "opened alone: nothing to compare it with" in text_of(pilot.app)
        assert not pilot.app.screen.query_one(Panel).display


async def test_what_cannot_be_read_is_named_on_the_desk_and_the_rest_opens(seeds: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    async with opened([seeds, empty, tmp_path / "missing.txt"], (120, 40)) as pilot:
        shown = text_of(pilot.app)
        assert "empty.txt" in shown
        assert "missing.txt" in shown
        assert "2 not read" in shown
        await press(pilot, "enter")
        assert len(session_of(pilot).comparison.articles) == 5


async def test_nothing_readable_leaves_at_once_with_exit_code_2(tmp_path: Path) -> None:
    app = NewsreaderApp([str(tmp_path / "missing.txt")])
    async with app.run_test() as pilot:
        with suppress(WorkerCancelled):  # leaving ends the thread that has just said that it is done
            await settled(pilot)
    assert app.return_value == 2
    assert len(app.failures) == 1


async def test_square_brackets_and_escapes_in_a_report_are_text_and_nothing_else(tmp_path: Path) -> None:
    hostile = "Minister [/b] says [red]no[/red] to \x1b]0;owned\x07talks \x1b[31mtoday, officials said in Oslo.\n"
    for number in range(2):
        (tmp_path / f"[bold]{number}.txt").write_text(f"Headline [link=x] {number}\n\n{hostile}\n", encoding="utf-8")
    async with opened([tmp_path], (120, 40)) as pilot:
        assert "[bold]0.txt" in text_of(pilot.app)
        await press(pilot, "enter", "n", "x", "question_mark", "escape", "enter")
        shown = text_of(pilot.app)
        assert "Minister [/b] says [red]no[/red] to talks today" in shown
        assert "\x1b" not in shown


@pytest.mark.parametrize("theme", [LIGHT.name, ANSI.name, "textual-dark"])
async def test_every_theme_can_be_drawn(seeds: Path, theme: str) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        pilot.app.theme = theme
        await press(pilot, "enter", "n", "x")
        assert "▌" in text_of(pilot.app)


async def test_stories_are_split_put_together_and_undone_and_opened_as_corrected(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "G", "S")
        shown = text_of(pilot.app)
        assert "5 articles · 4 voices · 2 stories" in shown
        assert "1 article split off as a story" in shown
        await press(pilot, "comma")
        assert "1 story" in text_of(pilot.app)
        await press(pilot, "full_stop")
        await press(pilot, "a", "g", "a", "M")
        assert "1 story" in text_of(pilot.app)
        assert "2 stories put together" in text_of(pilot.app)
        await press(pilot, "comma", "g", "enter")
        assert len(session_of(pilot).comparison.articles) == 4


async def test_once_stories_are_put_together_enter_opens_all_of_them(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "G", "S", "space", "g", "space", "M")
        assert "2 stories put together" in text_of(pilot.app)
        assert "●" not in text_of(pilot.app)
        await press(pilot, "enter")
        assert len(session_of(pilot).comparison.articles) == 5


async def test_verdicts_are_told_of_once_before_the_program_ends_and_forgets_them(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "enter", "n", "minus", "enter", "q", "q")
        assert "q again quits and forgets 1 correction; e in a comparison writes a report" in text_of(pilot.app)
        assert pilot.app.is_running
        await pilot.press("q")
    assert pilot.app.return_code == 0


async def test_a_verdict_that_was_taken_back_holds_nobody_up(seeds: Path) -> None:
    async with opened([seeds], (120, 40)) as pilot:
        await press(pilot, "enter", "n", "minus", "enter", "comma", "q")
        await pilot.press("q")
        await pilot.pause()
        assert "quits and forgets" not in text_of(pilot.app)
    assert pilot.app.return_code == 0


async def test_a_comparison_begins_as_it_is_set(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)], Settings(layout="aligned", strictness=0.65, digits="count", theme="light"))
    async with app.run_test(size=(160, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        assert "· not told here" in text_of(app)
        assert session_of(pilot).comparison.strictness == 0.65
        assert app.theme == LIGHT.name
        await press(pilot, "3", "j")
        assert session_of(pilot).current == (0, 3)


async def test_words_typed_in_one_burst_with_the_key_that_opens_their_line_are_no_commands(seeds: Path) -> None:
    async with opened([seeds], (160, 45)) as pilot:
        await press(pilot, "enter")
        for key in ("slash", "w", "e", "d", "n", "enter"):
            pilot.app.post_message(events.Key(key, "/" if key == "slash" else key if len(key) == 1 else None))
        await settled(pilot)
        assert session_of(pilot).query == "wedn"
        assert not pilot.app.screen.query(FindBar)
