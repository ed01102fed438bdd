"""The one registry of what keys do: bindings, key bars, help and the table in the README are made from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding, BindingType


class Scope(StrEnum):
    """Where an action is to be had."""

    DESK = "Desk"
    COMPARISON = "Comparison"


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a key does.

    Attributes:
        id: Name of the action; `action_` and this is the method that does it. May have an argument in brackets.
        keys: In the terminal library's names, the first one is shown.
        words: What it does, for the help screen.
        scope: Where.
        label: One or two words for the key bar; empty where it is not shown there.
    """

    id: str
    keys: tuple[str, ...]
    words: str
    scope: Scope
    label: str = ""


ACTIONS = (
    Action(
        "open",
        ("enter",),
        "open the selected articles side by side; none selected: all of the story",
        Scope.DESK,
        "compare",
    ),
    Action("toggle_selected", ("space",), "select the article, or take it out again", Scope.DESK, "select"),
    Action("toggle_all", ("a",), "select all articles of the story, or none", Scope.DESK, "all"),
    Action("move_cursor(1)", ("j", "down"), "next article", Scope.DESK, "down"),
    Action("move_cursor(-1)", ("k", "up"), "previous article", Scope.DESK, "up"),
    Action("move_cursor(-100000)", ("g", "home"), "first article", Scope.DESK),
    Action("move_cursor(100000)", ("G", "end"), "last article", Scope.DESK),
    Action("page(1)", ("pagedown",), "a screen down", Scope.DESK),
    Action("page(-1)", ("pageup",), "a screen up", Scope.DESK),
    Action("help", ("question_mark", "f1"), "what the keys do", Scope.DESK, "help"),
    Action("leave", ("q", "escape"), "quit", Scope.DESK, "quit"),
    Action("seek('shared',1)", ("n",), "next sentence that another source shares", Scope.COMPARISON, "shared"),
    Action("seek('shared',-1)", ("N",), "previous shared sentence", Scope.COMPARISON),
    Action("seek('unique',1)", ("u",), "next sentence that only this source has", Scope.COMPARISON, "only here"),
    Action("seek('unique',-1)", ("U",), "previous sentence that only this source has", Scope.COMPARISON),
    Action(
        "follow",
        ("enter",),
        "jump to the matching passage in the next source that has it; again: the one after; round",
        Scope.COMPARISON,
        "follow",
    ),
    Action("go_back", ("backspace",), "back to where the jump came from", Scope.COMPARISON, "back"),
    Action("switch(1)", ("tab", "l", "right"), "next source", Scope.COMPARISON, "source"),
    Action("switch(-1)", ("shift+tab", "h", "left"), "previous source", Scope.COMPARISON),
    *(Action(f"switch_to({number})", (str(number),), f"source {number}", Scope.COMPARISON) for number in range(1, 10)),
    Action("step(1)", ("j", "down"), "next sentence", Scope.COMPARISON),
    Action("step(-1)", ("k", "up"), "previous sentence", Scope.COMPARISON),
    Action("page(1)", ("space", "pagedown"), "a page down", Scope.COMPARISON),
    Action("page(-1)", ("b", "pageup"), "a page up", Scope.COMPARISON),
    Action("step(-1000000)", ("g", "home"), "first sentence", Scope.COMPARISON),
    Action("step(1000000)", ("G", "end"), "last sentence", Scope.COMPARISON),
    Action(
        "set_strictness(-1)",
        ("left_square_bracket",),
        "looser: more sentences count as shared",
        Scope.COMPARISON,
        "looser",
    ),
    Action(
        "set_strictness(1)",
        ("right_square_bracket",),
        "stricter: fewer sentences count as shared",
        Scope.COMPARISON,
        "stricter",
    ),
    Action(
        "seek('reworded',1)", ("r",), "next sentence that another source words otherwise", Scope.COMPARISON, "reworded"
    ),
    Action("seek('reworded',-1)", ("R",), "previous reworded sentence", Scope.COMPARISON),
    Action(
        "seek('disagreement',1)", ("d",), "next sentence that another source contradicts", Scope.COMPARISON, "differs"
    ),
    Action("seek('disagreement',-1)", ("D",), "previous disagreement", Scope.COMPARISON),
    Action("toggle_cleaned", ("x",), "show or hide what was cleaned away, and why", Scope.COMPARISON, "cleaned"),
    Action("zoom", ("z",), "one pane or all", Scope.COMPARISON, "zoom"),
    Action("help", ("question_mark", "f1"), "what the keys do", Scope.COMPARISON, "help"),
    Action("leave", ("q", "escape"), "back to the desk", Scope.COMPARISON, "desk"),
)

_KEY_NAMES = {
    "question_mark": "?",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "shift+tab": "shift+tab",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "escape": "esc",
}


def key_name(key: str) -> str:
    """How a key is written for the reader."""
    return _KEY_NAMES.get(key, key)


def actions_of(scope: Scope) -> Iterator[Action]:
    """The actions to be had in a scope, the most important first; the last two are help and the way out."""
    return (action for action in ACTIONS if action.scope is scope)


def bindings(scope: Scope) -> list[BindingType]:
    """The bindings of a screen."""
    return [
        Binding(
            ",".join(action.keys),
            action.id,
            action.words,
            show=bool(action.label),
            key_display=key_name(action.keys[0]),
        )
        for action in actions_of(scope)
    ]
