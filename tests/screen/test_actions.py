"""The registry of keys: nothing clashes, everything is explained, everything is done by somebody."""

from __future__ import annotations

import re

import pytest

from tests.keys import README, with_tables
from tui.screen.actions import ACTIONS, Action, Scope, actions_of, help_groups, key_name
from tui.screen.app import NewsreaderApp
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.desk.screen import DeskScreen
from tui.screen.views.disagreements import DisagreementsScreen
from tui.screen.views.help import HelpScreen
from tui.screen.views.matrix import MatrixScreen
from tui.screen.views.sheet import Sheet

SCREENS = {
    Scope.DESK: DeskScreen,
    Scope.COMPARISON: ComparisonScreen,
    Scope.MATRIX: MatrixScreen,
    Scope.SHEET: Sheet,
    Scope.HELP: HelpScreen,
    Scope.DISAGREEMENTS: DisagreementsScreen,
}


@pytest.mark.parametrize("scope", Scope)
def test_no_key_does_two_things(scope: Scope) -> None:
    keys = [key for action in actions_of(scope) for key in action.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("scope", Scope)
def test_every_key_is_in_the_help(scope: Scope) -> None:
    rows = [row for _, rows in help_groups(scope) for row in rows]
    explained = " ".join(keys for keys, _ in rows).split()
    shown = [action.label for action in actions_of(scope) if action.label]
    assert len(shown) == len(set(shown))
    for keys, words in rows:
        assert keys
        assert words
    assert {"j", "k", "q"} <= set(explained)
    assert "?" in explained or scope is Scope.SHEET


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: f"{action.scope}-{action.id}")
def test_every_action_is_done_by_its_screen(action: Action) -> None:
    owner, _, name = action.id.partition("(")[0].rpartition(".")
    assert callable(getattr(NewsreaderApp if owner == "app" else SCREENS[action.scope], f"action_{name}"))


@pytest.mark.parametrize("scope", Scope)
def test_nothing_hangs_on_ctrl_or_alt_alone(scope: Scope) -> None:
    for action in actions_of(scope):
        assert any("ctrl" not in key and "alt" not in key for key in action.keys)


def test_every_key_stands_in_the_readme() -> None:
    told = README.read_text("utf-8")
    assert with_tables(told) == told
    assert all(f"<!-- keys: {scope.value} -->" in told for scope in Scope)


def test_the_keys_to_begin_with_in_the_readme_are_keys_of_the_desk_or_a_comparison() -> None:
    readme = README.read_text("utf-8")
    table = readme.partition("<!-- keys to begin with -->")[2].partition("<!-- end of keys to begin with -->")[0]
    named = {key for row in table.splitlines() for key in re.findall(r"`([^`]+)`", row.split("|")[1] if row else "")}
    of_screens = {
        key_name(key) for scope in (Scope.DESK, Scope.COMPARISON) for one in actions_of(scope) for key in one.keys
    }
    assert len(named) > 20
    assert named <= of_screens
