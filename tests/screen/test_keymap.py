"""The reader's own keys: what may be set, what clashes, and that everything shown follows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.factory import istanbul
from tests.screen.picture import text_of
from tui.screen.actions import ACTIONS, Scope
from tui.screen.app import NewsreaderApp
from tui.screen.comparison.screen import ComparisonScreen
from tui.screen.keymap import Keymap, key_from, keymap_from
from tui.session import Session
from tui.settings import KeyChoice, Settings


def chosen(*rows: tuple[str, str, str]) -> tuple[KeyChoice, ...]:
    """(scope, action, keys) in the lines of a file."""
    return tuple(KeyChoice(scope, action, tuple(keys.split()), line) for line, (scope, action, keys) in enumerate(rows))


def keys_of(keymap: Keymap, scope: Scope, name: str) -> tuple[str, ...]:
    return next(action.keys for action in keymap.actions_of(scope) if action.name == name)


def test_every_action_has_a_name_of_its_own_in_its_scope() -> None:
    ids = [action.binding_id for action in ACTIONS]
    assert len(ids) == len(set(ids))
    for action in ACTIONS:
        assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", action.name), f"no name for the settings: {action.name}"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("?", "question_mark"),
        ("/", "slash"),
        ("-", "minus"),
        ("+", "plus"),
        ("esc", "escape"),
        ("pgdn", "pagedown"),
        ("shift+n", "N"),
        ("ctrl+p", "ctrl+p"),
        ("shift+tab", "shift+tab"),
        ("F5", "f5"),
        ("↓", "down"),
        (" ", "space"),
        ("é", "é"),
        ("question_mark", "question_mark"),
    ],
)
def test_keys_may_be_written_as_one_sees_them(written: str, key: str) -> None:
    assert key_from(written) == key


@pytest.mark.parametrize("written", ["foo", "ctrl+foo", "hyper+a", "ctrl+c", "\x1b", "f99", "ab"])
def test_there_are_no_such_keys(written: str) -> None:
    with pytest.raises(ValueError, match=r"there is no|always leaves"):
        key_from(written)


def test_two_actions_may_change_their_keys() -> None:
    keymap, faults = keymap_from(chosen(("comparison", "next-shared", "N"), ("comparison", "previous-shared", "n")))
    assert not faults
    assert keys_of(keymap, Scope.COMPARISON, "next-shared") == ("N",)


@pytest.mark.parametrize("scope", Scope)
def test_every_shipped_key_can_be_written_down_again(scope: Scope) -> None:
    for action in Keymap().actions_of(scope):
        assert tuple(map(key_from, action.keys)) == action.keys


def test_a_key_that_something_else_has_is_refused_and_the_later_line_gives_way() -> None:
    keymap, faults = keymap_from(chosen(("desk", "help", "h"), ("desk", "leave", "h"), ("matrix", "sort", "j")))
    assert [fault.line for fault in faults] == [1, 2]
    assert "already does help" in str(faults[0])
    assert "already does next" in str(faults[1])
    assert keys_of(keymap, Scope.DESK, "help") == ("h",)
    assert keys_of(keymap, Scope.DESK, "leave") == ("q",)


def test_a_wrong_name_is_told_with_the_nearest_one() -> None:
    _, faults = keymap_from(chosen(("comparison", "next-sharde", "n"), ("garden", "open", "o")))
    assert "did you mean next-shared?" in str(faults[0])
    assert "there is no [keys.garden]" in str(faults[1])


async def test_the_bar_the_help_and_the_keys_themselves_follow(seeds: Path) -> None:
    choices = chosen(("comparison", "next-shared", "E f6"), ("comparison", "forward", "F"))
    app = NewsreaderApp([str(seeds)], Settings(keys=choices))
    assert not app.faults
    async with app.run_test(size=(120, 40)) as pilot:
        session = Session(istanbul())
        await app.push_screen(ComparisonScreen(session))
        await pilot.pause()
        assert " E shared" in text_of(app)
        await pilot.press("n")
        assert session.current == (0, 0)
        await pilot.press("E")
        assert session.current == (0, 1)
        await pilot.press("question_mark")
        await pilot.pause()
        assert "E f6 N" in text_of(app)
