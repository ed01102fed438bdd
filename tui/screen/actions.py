"""The one registry of what keys do: bindings, key bars, help and the tables of the README are made from it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from string import punctuation
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from textual.binding import BindingType


class Scope(StrEnum):
    """Where an action is to be had."""

    DESK = "Desk"
    COMPARISON = "Comparison"
    MATRIX = "Matrix"
    DISAGREEMENTS = "Disagreements"
    SHEET = "Wordings and other sheets"
    HELP = "Help"


class Action(NamedTuple):
    """Something that a key does.

    Attributes:
        name: What the reader calls it in the settings and in the list of commands.
        keys: In the terminal library's names, the first one is shown.
        words: What it does, for the help screen; empty where the action above says it for both.
        label: One or two words for the key bar; empty where it is not shown there.
        does: The method that does it, without `action_`; may have an argument in brackets. By default it is called as
            the action is.
        group: What it and the actions after it are about, up to the next that says so.
        scope: Where it is to be had.
    """

    name: str
    keys: tuple[str, ...]
    words: str = ""
    label: str = ""
    does: str = ""
    group: str = ""
    scope: Scope = Scope.DESK

    @property
    def id(self) -> str:
        """The method that does it, as the terminal library wants it."""
        return self.does or self.name.replace("-", "_")

    @property
    def binding_id(self) -> str:
        """Under which the terminal library knows its keys."""
        return f"{self.scope.name.lower()}.{self.name}"


def _in(scope: Scope, *actions: Action) -> Iterator[Action]:
    return (action._replace(scope=scope) for action in actions)


ACTIONS = (
    *_in(
        Scope.DESK,
        Action(
            "open", ("enter",), "open the selected articles side by side; none selected: all of the story", "compare"
        ),
        Action("select", ("space",), "select the article, or take it out again", "select", does="toggle_selected"),
        Action(
            "matrix", ("m",), "matrix of what enter would open: everything that is told, and who tells it", "matrix"
        ),
        Action("filter", ("slash",), "list only what has the words that one types", "filter"),
        Action("sort", ("s",), "order: as found, newest, by source, longest, most only here", "sort"),
        Action("preview", ("p",), "look the article over", "preview"),
        Action("open-original", ("o",), "open the page or file that it was read from"),
        Action("select-all", ("a",), "select all articles of the story, or none", "all", does="toggle_all"),
        Action("next", ("j", "down"), "next, previous article", "down", does="move_cursor(1)"),
        Action("previous", ("k", "up"), label="up", does="move_cursor(-1)"),
        Action("first", ("g", "home"), "first, last article", does="move_cursor(-100000)"),
        Action("last", ("G", "end"), does="move_cursor(100000)"),
        Action("page-down", ("pagedown", "ctrl+f", "ctrl+d"), "a screen down, up", does="page(1)"),
        Action("page-up", ("pageup", "ctrl+b", "ctrl+u"), does="page(-1)"),
        Action("merge", ("M",), "put the stories of the selected articles together", does="regroup('merge')"),
        Action("split", ("S",), "split the selected articles off as a story of their own", does="regroup('split')"),
        Action("undo", ("comma",), "undo, redo the last of these", does="regroup('undo')"),
        Action("redo", ("full_stop",), does="regroup('redo')"),
        Action(
            "clear-selected",
            ("escape",),
            "list all again; then take all articles out of the selection; then stop comparing",
        ),
        Action("next-theme", ("t",), "dark, light, high contrast, 16 colours, none", does="app.next_theme"),
        Action("commands", ("colon", "ctrl+p"), "every command by name", does="app.commands"),
        Action("help", ("question_mark", "f1"), "what the keys do", "help"),
        Action("leave", ("q",), "quit", "quit"),
    ),
    *_in(
        Scope.COMPARISON,
        Action(
            "next-shared",
            ("n",),
            "next, previous sentence that another source shares",
            "shared",
            does="seek('shared',1)",
            group="moving",
        ),
        Action("previous-shared", ("N",), does="seek('shared',-1)"),
        Action(
            "next-unique",
            ("u",),
            "next, previous sentence that only this source has",
            "only here",
            does="seek('unique',1)",
        ),
        Action("previous-unique", ("U",), does="seek('unique',-1)"),
        Action("next-disagreement", ("d",), "next, previous disagreement", "differs", does="seek('disagreement',1)"),
        Action("previous-disagreement", ("D",), does="seek('disagreement',-1)"),
        Action(
            "follow",
            ("enter",),
            "jump to the matching passage in the next source that has it; again: the one after; round",
            "follow",
        ),
        Action("next-source", ("tab", "l", "right"), "next, previous source", "source", does="switch(1)"),
        Action("previous-source", ("shift+tab", "h", "left"), does="switch(-1)"),
        Action("source-1", ("1",), "the source with that number", does="switch_to(1)"),
        *(Action(f"source-{n}", (str(n),), does=f"switch_to({n})") for n in range(2, 10)),
        Action("next-sentence", ("j", "down"), "next, previous sentence", does="step(1)"),
        Action("previous-sentence", ("k", "up"), does="step(-1)"),
        Action("page-down", ("space", "pagedown", "ctrl+f", "ctrl+d"), "a page down, up", does="page(1)"),
        Action("page-up", ("b", "pageup", "ctrl+b", "ctrl+u"), does="page(-1)"),
        Action("top", ("g", "home"), "top, bottom", does="end(-1)"),
        Action("bottom", ("G", "end"), does="end(1)"),
        Action(
            "next-reworded",
            ("r",),
            "next, previous sentence that another source words otherwise",
            "reworded",
            does="seek('reworded',1)",
        ),
        Action("previous-reworded", ("R",), does="seek('reworded',-1)"),
        Action("back", ("backspace",), "back to where the jump came from, forward again", does="go_back"),
        Action("forward", ("f",), does="go_forward"),
        Action("matrix", ("m",), "matrix: everything that is told, and who tells it", "matrix", group="overviews"),
        Action("disagreements", ("L",), "list of all disagreements, with who says what", "disputes"),
        Action("wordings", ("v",), "all wordings of this passage, one below the other", "wordings"),
        Action("copies", ("C",), "what this source and its copies do not have in common"),
        Action(
            "looser",
            ("left_square_bracket",),
            "looser, stricter: more sentences count as shared, or fewer",
            "looser",
            does="set_strictness(-1)",
            group="what is shown",
        ),
        Action("stricter", ("right_square_bracket",), label="stricter", does="set_strictness(1)"),
        Action("layout", ("a",), "aligned rows or flowing text", "align", does="toggle_aligned"),
        Action("zoom", ("z",), "one pane or all", "zoom"),
        Action("cleaned", ("x",), "show or hide what was cleaned away, and why", "cleaned", does="toggle_cleaned"),
        Action("why", ("w",), "why these match: what speaks for it, what against", "why", does="toggle_why"),
        Action(
            "left-out",
            ("i",),
            "show or hide where others tell what a source leaves out",
            "left out",
            does="toggle_ghosts",
        ),
        Action("peek", ("p",), "peek at what is left out here; again: go there", "peek"),
        Action(
            "read-once",
            ("s",),
            "dim what you read in another source already; a page down then goes on to what is new",
            "new only",
            does="toggle_read_once",
        ),
        Action(
            "pane-left", ("less_than_sign",), "this source one pane to the left, to the right", does="move_pane(-1)"
        ),
        Action("pane-right", ("greater_than_sign",), does="move_pane(1)"),
        Action("equal-panes", ("equals_sign",), "panes of equal width, after their edges were pulled"),
        Action("next-theme", ("t",), "dark, light, high contrast, 16 colours, none", does="app.next_theme"),
        Action(
            "find",
            ("slash",),
            "find words, with // a regular expression; n N step over the hits until esc",
            "find",
            group="finding a place",
        ),
        Action("start-count", ("c",), "a count for the next motion: c12j goes twelve sentences on, c7G to the seventh"),
        Action("digit-0", ("0",), does="switch_to(0)"),
        Action("go-to-share", ("percent_sign",), "so far into the article, in per cent: c50%"),
        Action(
            "set-mark", ("M",), "mark the sentence with a letter, go to a letter's sentence", does="ask_letter('set')"
        ),
        Action("go-to-mark", ("apostrophe",), does="ask_letter('go')"),
        Action("confirm", ("plus",), "this match is right, is wrong (asks why)", "right", group="correcting"),
        Action("reject", ("minus",), label="wrong"),
        Action("say-same", ("S",), "these two are the same after all: press it on the one, then on the other"),
        Action(
            "keep-block",
            ("K",),
            "keep the block that was cleaned away, drop the block of this sentence",
            does="correct_cleaning(True)",
        ),
        Action("drop-block", ("X",), does="correct_cleaning(False)"),
        Action("undo", ("comma",), "take back a verdict or a correction, do it again"),
        Action("redo", ("full_stop",)),
        Action(
            "copy-sentence",
            ("y",),
            "copy the sentence, the passage, with source, headline, day and place",
            does="copy(False)",
            group="taking along",
        ),
        Action("copy-passage", ("Y",), does="copy(True)"),
        Action("export", ("e",), "write what is shown into a file, in any format", "export"),
        Action("open-original", ("o",), "open the page or file that this source was read from"),
        Action(
            "give-up",
            ("escape",),
            "give up a count, matching again, a search, a panel; where nothing was begun, back to the desk",
            group="the program",
        ),
        Action("commands", ("colon", "ctrl+p"), "every command by name", does="app.commands"),
        Action("help", ("question_mark", "f1"), "what the keys do", "help"),
        Action("leave", ("q",), "back to the desk", "desk"),
    ),
    *_in(
        Scope.MATRIX,
        Action("open", ("enter",), "to the panes, at this statement", "open"),
        Action("next", ("j", "down"), "next, previous statement", "down", does="move_cursor(1)"),
        Action("previous", ("k", "up"), label="up", does="move_cursor(-1)"),
        Action("sort", ("s",), "order: as told, by most, by one, disputed first", "sort"),
        Action("order-of-source-1", ("1",), "order: that of the source with this number", does="sort_as_told_by(1)"),
        *(Action(f"order-of-source-{n}", (str(n),), does=f"sort_as_told_by({n})") for n in range(2, 10)),
        Action("filter", ("f",), "only what is told by all, by all but one, by one, disputed", "filter"),
        Action("find", ("slash",), "only what has some words", "words"),
        Action("disagreements", ("L",), "list of all disagreements, with who says what", "disputes", does="go_on"),
        Action(
            "columns-right", ("l", "right"), "sources further right, left, where not all fit", does="scroll_columns(1)"
        ),
        Action("columns-left", ("h", "left"), does="scroll_columns(-1)"),
        Action("export", ("e",), "write the rows that f or / left, else the whole report", "export"),
        Action("page-down", ("space", "pagedown", "ctrl+f", "ctrl+d"), "a page down, up", does="page(1)"),
        Action("page-up", ("b", "pageup", "ctrl+b", "ctrl+u"), does="page(-1)"),
        Action("first", ("g", "home"), "first, last statement", does="move_cursor(-1000000)"),
        Action("last", ("G", "end"), does="move_cursor(1000000)"),
        Action("next-theme", ("t",), "dark, light, high contrast, 16 colours, none", does="app.next_theme"),
        Action("commands", ("colon", "ctrl+p"), "every command by name", does="app.commands"),
        Action("help", ("question_mark", "f1"), "what the keys do", "help"),
        Action("give-up", ("escape",), "all rows again after /; then back to the panes"),
        Action("leave", ("q", "m"), "back to the panes", "back"),
    ),
    *_in(
        Scope.DISAGREEMENTS,
        Action("open", ("enter",), "to the panes, at this disagreement", "open"),
        Action("next", ("j", "down"), "next, previous disagreement", "down", does="move_cursor(1)"),
        Action("previous", ("k", "up"), label="up", does="move_cursor(-1)"),
        Action("matrix", ("m",), "matrix: everything that is told, and who tells it", "matrix", does="go_on"),
        Action("export", ("e",), "write the whole report, disagreements and all", "export"),
        Action("page-down", ("space", "pagedown", "ctrl+f", "ctrl+d"), "a page down, up", does="page(1)"),
        Action("page-up", ("b", "pageup", "ctrl+b", "ctrl+u"), does="page(-1)"),
        Action("first", ("g", "home"), "first, last disagreement", does="move_cursor(-1000000)"),
        Action("last", ("G", "end"), does="move_cursor(1000000)"),
        Action("next-theme", ("t",), "dark, light, high contrast, 16 colours, none", does="app.next_theme"),
        Action("help", ("question_mark", "f1"), "what the keys do", "help"),
        Action("leave", ("q", "escape", "L"), "back to the panes", "back"),
    ),
    *_in(
        Scope.SHEET,
        Action("line-down", ("j", "down"), "a line down, up", does="scroll(1)"),
        Action("line-up", ("k", "up"), does="scroll(-1)"),
        Action("page-down", ("space", "pagedown", "ctrl+f", "ctrl+d"), "further down, up", does="scroll(10)"),
        Action("page-up", ("b", "pageup", "ctrl+b", "ctrl+u"), does="scroll(-10)"),
        Action("copy-sheet", ("y",), "copy what was drawn over with the mouse, else all of it"),
        Action("leave", ("q", "escape", "v", "p", "enter"), "put it away"),
    ),
    *_in(
        Scope.HELP,
        Action("line-down", ("j", "down"), "a line down, up", does="scroll(1)"),
        Action("line-up", ("k", "up"), does="scroll(-1)"),
        Action("page-down", ("space", "pagedown", "ctrl+f", "ctrl+d"), "further down, up", does="scroll(10)"),
        Action("page-up", ("b", "pageup", "ctrl+b", "ctrl+u"), does="scroll(-10)"),
        Action("filter", ("slash",), "type words or a key, see what has them"),
        Action("copy-sheet", ("y",), "copy what was drawn over with the mouse, else all of it"),
        Action("leave", ("q", "escape", "question_mark", "f1", "enter"), "put it away"),
    ),
)

_KEY_NAMES = {"pagedown": "pgdn", "pageup": "pgup", "escape": "esc", "left": "←", "right": "→", "up": "↑", "down": "↓"}

_CALLED_OTHERWISE = {
    "solidus": "slash", "reverse_solidus": "backslash", "commercial_at": "at", "hyphen_minus": "minus",
    "plus_sign": "plus", "low_line": "underscore",
}  # fmt: skip
"""Signs that the terminal library calls otherwise than Unicode does."""


def key_of(sign: str) -> str:
    """What the terminal library calls a sign, empty where it has no name.

    >>> key_of("?"), key_of("/")
    ('question_mark', 'slash')
    """
    name = unicodedata.name(sign, "").lower().replace("-", "_").replace(" ", "_")
    return _CALLED_OTHERWISE.get(name, name)


_SIGNS = {key_of(sign): sign for sign in punctuation}

_SECOND_CHOICES = frozenset({"ctrl+f", "ctrl+b", "ctrl+d", "ctrl+u"})
"""Keys that work, for those whose fingers know them, and are not told."""


def key_name(key: str) -> str:
    """How a key is written for the reader."""
    return _KEY_NAMES.get(key) or _SIGNS.get(key, key)


def actions_of(scope: Scope) -> Iterator[Action]:
    """The actions to be had in a scope, the most important first; the last two are help and the way out."""
    return (action for action in ACTIONS if action.scope is scope)


def help_groups(scope: Scope) -> list[tuple[str, list[tuple[str, str]]]]:
    """What keys are about, with rows of (keys, what they do) as shipped, for the README."""
    return [(group, rows_of(actions)) for group, actions in groups_of(actions_of(scope))]


def groups_of(actions: Iterable[Action]) -> list[tuple[str, list[Action]]]:
    """Actions by what they are about, in order; those of a scope that is short have no word for it."""
    groups: list[tuple[str, list[Action]]] = []
    for action in actions:
        if action.group or not groups:
            groups.append((action.group, []))
        groups[-1][1].append(action)
    return groups


def rows_of(actions: Iterable[Action]) -> list[tuple[str, str]]:
    """(keys, what they do) for the help screen; actions that belong together share a row."""
    rows: list[tuple[list[str], str]] = []
    for action in actions:
        keys = [key_name(key) for key in action.keys if key not in _SECOND_CHOICES]
        if action.words:
            rows.append((keys, action.words))
        else:
            rows[-1][0].extend(keys)
    return [
        (f"{keys[0]} .. {keys[-1]}" if keys[0].isdigit() and len(keys) > 1 else " ".join(keys), words)
        for keys, words in rows
    ]


def bindings(scope: Scope) -> list[BindingType]:
    """The bindings of a screen."""
    from textual.binding import Binding  # noqa: PLC0415 - the registry itself is read without a screen too

    found: list[BindingType] = []
    words = ""
    for action in actions_of(scope):
        words = action.words or words
        shown = bool(action.label)
        found.append(Binding(",".join(action.keys), action.id, words, show=shown, id=action.binding_id))
    return found
