"""The help and the list of commands: everything in the registry is told, found and run."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.command import CommandList

from tests.factory import istanbul
from tests.screen.picture import text_of
from tests.screen.stage import Stage
from tui.screen.actions import Scope, help_groups
from tui.screen.app import NewsreaderApp
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.desk.welcome import is_first_run, notice, welcome
from tui.screen.keymap import SHIPPED, Keymap
from tui.screen.views.commands import palette
from tui.screen.views.help import HelpScreen, Section, having, sections
from tui.session import Session
from tui.settings import Fault

TABLES = [
    Section("Keys", [("n N", "next shared sentence"), ("[ ]", "looser, stricter")]),
    Section("Marks", [("!", "x")]),
]


@pytest.mark.parametrize("scope", Scope)
def test_the_help_begins_with_the_scope_it_was_opened_from_and_has_all_others(scope: Scope) -> None:
    tables = list(sections(scope, SHIPPED))
    for table, (group, rows) in zip(tables, help_groups(scope), strict=False):
        assert table.title == f"Keys · {scope.value} · {group}".removesuffix(" · ")
        assert table.rows == rows
    assert set(Scope) == {Scope(table.title.split(" · ")[1]) for table in tables if table.title.startswith("Keys")}


def test_the_many_keys_of_a_comparison_are_told_by_what_they_are_about() -> None:
    groups = dict(help_groups(Scope.COMPARISON))
    assert max(map(len, groups.values())) <= 12
    assert [keys for keys, _ in groups["overviews"]] == ["m", "L", "v", "C"]


@pytest.mark.parametrize(
    ("query", "keys"),
    [("stricter", ["[ ]"]), ("NEXT sent", ["n N"]), ("N", ["n N"]), ("!", ["!"]), ("marks", ["!"]), ("zebra", [])],
)
def test_the_help_finds_words_in_any_order_and_keys_by_name(query: str, keys: list[str]) -> None:
    found = [row[0] for table in having(query, TABLES) for row in table.rows]
    assert found == keys or (query == "N" and "n N" in found)


def test_without_a_query_the_help_has_everything() -> None:
    assert list(having("", TABLES)) == TABLES


async def test_on_the_narrowest_terminal_the_words_stand_below_their_keys() -> None:
    async with Stage(HelpScreen(Scope.COMPARISON)).run_test(size=(40, 30)) as pilot:
        await pilot.pause()
        lines = [line.strip(" ▁▂▃▄▅▆▇█") for line in text_of(pilot.app).splitlines()]
        place = lines.index("u U")
        assert lines[place + 1] == "next, previous sentence that"
        assert lines[place + 2] == "only this source has"


async def test_the_help_narrows_while_one_types_and_widens_again() -> None:
    async with Stage(HelpScreen(Scope.COMPARISON)).run_test(size=(100, 40)) as pilot:
        await pilot.press("slash", *"stricter")
        await pilot.pause()
        assert "looser, stricter" in text_of(pilot.app)
        assert "next, previous source" not in text_of(pilot.app)
        await pilot.press(*"zzz")
        await pilot.pause()
        assert "Nothing here has “stricterzzz”" in text_of(pilot.app)
        await pilot.press("escape")
        await pilot.pause()
        assert "next, previous source" in text_of(pilot.app)
        await pilot.press("slash", *"wheel", "enter", "j", "q")
        await pilot.pause()
        assert not isinstance(pilot.app.screen, HelpScreen)


async def test_the_list_of_commands_has_every_action_of_the_screen_and_runs_it(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)])
    async with app.run_test(size=(120, 50)) as pilot:
        session = Session(istanbul())
        await app.push_screen(ComparisonScreen(session))
        await pilot.press("ctrl+p")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        commands = app.screen.query_one(CommandList)
        shown = " ".join(str(commands.get_option_at_index(n).prompt) for n in range(commands.option_count))
        for action in SHIPPED.actions_of(Scope.COMPARISON):
            assert action.name.replace("-", " ") in shown or action.name == "commands"
        await pilot.press(*"stricter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert session.comparison.strictness == 0.65


def test_a_newcomer_is_told_the_keys_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert "enter compares · n next shared sentence · ? all keys" in notice([], SHIPPED)
    assert notice([], SHIPPED) == ""


def test_a_state_folder_that_cannot_be_written_is_no_harm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert not is_first_run()


def test_what_is_wrong_with_the_settings_comes_first_and_the_rest_is_counted() -> None:
    said = notice([Fault(3, "no such thing"), Fault(5, "nor this")], SHIPPED)
    assert said == "settings.toml, line 3: no such thing (and 1 more: newsreader --settings)"


def test_the_welcome_tells_the_readers_own_keys() -> None:
    assert "e next shared sentence" in welcome(Keymap({"comparison.next-shared": ("e",)}))


async def test_a_newcomer_sees_the_keys_on_the_desk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, seeds: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    for is_told in (True, False):
        app = NewsreaderApp([str(seeds)])
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            assert ("new here? enter compares" in text_of(app)) is is_told


async def test_a_list_of_commands_that_was_closed_closes_nothing_else() -> None:
    async with Stage(ComparisonScreen(Session(istanbul()))).run_test(size=(80, 24)) as pilot:
        commands = palette()
        await pilot.app.push_screen(commands)
        commands.dismiss()
        await pilot.pause()
        commands.dismiss()
        await pilot.pause()
        assert isinstance(pilot.app.screen, ComparisonScreen)
