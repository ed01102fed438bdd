"""The one registry of what keys do: bindings, key bars, help and the table in the README are made from it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from string import punctuation
from typing import TYPE_CHECKING

from tui.screen.action import Action, Scope

if TYPE_CHECKING:
    from textual.binding import BindingType

__all__ = ["ACTIONS", "Action", "Scope", "actions_of", "bindings", "groups_of", "help_groups", "key_name", "rows_of"]


ACTIONS = (
    Action(
        "open",
        ("enter",),
        "open the selected articles side by side; none selected: all of the story",
        Scope.DESK,
        "compare",
    ),
    Action("toggle_selected", ("space",), "select the article, or take it out again", Scope.DESK, "select"),
    Action(
        "matrix",
        ("m",),
        "matrix of what enter would open: everything that is told, and who tells it",
        Scope.DESK,
        "matrix",
    ),
    Action("filter", ("slash",), "list only what has the words that one types", Scope.DESK, "filter"),
    Action("sort", ("s",), "order: as found, newest, by source, longest, most only here", Scope.DESK, "sort"),
    Action("preview", ("p",), "look the article over", Scope.DESK, "preview"),
    Action("open_original", ("o",), "open the page or file that it was read from", Scope.DESK),
    Action("toggle_all", ("a",), "select all articles of the story, or none", Scope.DESK, "all"),
    Action("move_cursor(1)", ("j", "down"), "next, previous article", Scope.DESK, "down"),
    Action("move_cursor(-1)", ("k", "up"), "", Scope.DESK, "up"),
    Action("move_cursor(-100000)", ("g", "home"), "first, last article", Scope.DESK),
    Action("move_cursor(100000)", ("G", "end"), "", Scope.DESK),
    Action("page(1)", ("pagedown", "ctrl+f", "ctrl+d"), "a screen down, up", Scope.DESK),
    Action("page(-1)", ("pageup", "ctrl+b", "ctrl+u"), "", Scope.DESK),
    Action("regroup('merge')", ("M",), "put the stories of the selected articles together", Scope.DESK),
    Action("regroup('split')", ("S",), "split the selected articles off as a story of their own", Scope.DESK),
    Action("regroup('undo')", ("comma",), "undo, redo the last of these", Scope.DESK),
    Action("regroup('redo')", ("full_stop",), "", Scope.DESK),
    Action(
        "clear_selected",
        ("escape",),
        "list all again; then take all articles out of the selection; then stop comparing",
        Scope.DESK,
    ),
    Action("app.next_theme", ("t",), "dark, light, high contrast, 16 colours, none", Scope.DESK),
    Action("app.commands", ("colon", "ctrl+p"), "every command by name", Scope.DESK),
    Action("help", ("question_mark", "f1"), "what the keys do", Scope.DESK, "help"),
    Action("leave", ("q",), "quit", Scope.DESK, "quit"),
    Action(
        "seek('shared',1)",
        ("n",),
        "next, previous sentence that another source shares",
        Scope.COMPARISON,
        "shared",
        group="moving",
    ),
    Action("seek('shared',-1)", ("N",), "", Scope.COMPARISON),
    Action(
        "seek('unique',1)", ("u",), "next, previous sentence that only this source has", Scope.COMPARISON, "only here"
    ),
    Action("seek('unique',-1)", ("U",), "", Scope.COMPARISON),
    Action(
        "seek('disagreement',1)",
        ("d",),
        "next, previous disagreement",
        Scope.COMPARISON,
        "differs",
    ),
    Action("seek('disagreement',-1)", ("D",), "", Scope.COMPARISON),
    Action(
        "follow",
        ("enter",),
        "jump to the matching passage in the next source that has it; again: the one after; round",
        Scope.COMPARISON,
        "follow",
    ),
    Action("switch(1)", ("tab", "l", "right"), "next, previous source", Scope.COMPARISON, "source"),
    Action("switch(-1)", ("shift+tab", "h", "left"), "", Scope.COMPARISON),
    *(
        Action(
            f"switch_to({number})",
            (str(number),),
            "the source with that number" if number == 1 else "",
            Scope.COMPARISON,
        )
        for number in range(1, 10)
    ),
    Action("step(1)", ("j", "down"), "next, previous sentence", Scope.COMPARISON),
    Action("step(-1)", ("k", "up"), "", Scope.COMPARISON),
    Action("page(1)", ("space", "pagedown", "ctrl+f", "ctrl+d"), "a page down, up", Scope.COMPARISON),
    Action("page(-1)", ("b", "pageup", "ctrl+b", "ctrl+u"), "", Scope.COMPARISON),
    Action("end(-1)", ("g", "home"), "top, bottom", Scope.COMPARISON),
    Action("end(1)", ("G", "end"), "", Scope.COMPARISON),
    Action(
        "seek('reworded',1)",
        ("r",),
        "next, previous sentence that another source words otherwise",
        Scope.COMPARISON,
        "reworded",
    ),
    Action("seek('reworded',-1)", ("R",), "", Scope.COMPARISON),
    Action("go_back", ("backspace",), "back to where the jump came from, forward again", Scope.COMPARISON),
    Action("go_forward", ("f",), "", Scope.COMPARISON),
    Action(
        "matrix",
        ("m",),
        "matrix: everything that is told, and who tells it",
        Scope.COMPARISON,
        "matrix",
        group="overviews",
    ),
    Action("disagreements", ("L",), "list of all disagreements, with who says what", Scope.COMPARISON, "disputes"),
    Action("wordings", ("v",), "all wordings of this passage, one below the other", Scope.COMPARISON, "wordings"),
    Action("copies", ("C",), "what this source and its copies do not have in common", Scope.COMPARISON),
    Action(
        "set_strictness(-1)",
        ("left_square_bracket",),
        "looser, stricter: more sentences count as shared, or fewer",
        Scope.COMPARISON,
        "looser",
        group="what is shown",
    ),
    Action(
        "set_strictness(1)",
        ("right_square_bracket",),
        "",
        Scope.COMPARISON,
        "stricter",
    ),
    Action("toggle_aligned", ("a",), "aligned rows or flowing text", Scope.COMPARISON, "align"),
    Action("zoom", ("z",), "one pane or all", Scope.COMPARISON, "zoom"),
    Action("toggle_cleaned", ("x",), "show or hide what was cleaned away, and why", Scope.COMPARISON, "cleaned"),
    Action("toggle_why", ("w",), "why these match: what speaks for it, what against", Scope.COMPARISON, "why"),
    Action(
        "toggle_ghosts", ("i",), "show or hide where others tell what a source leaves out", Scope.COMPARISON, "left out"
    ),
    Action("peek", ("p",), "peek at what is left out here; again: go there", Scope.COMPARISON, "peek"),
    Action(
        "toggle_read_once",
        ("s",),
        "dim what you read in another source already; a page down then goes on to what is new",
        Scope.COMPARISON,
        "new only",
    ),
    Action("move_pane(-1)", ("less_than_sign",), "this source one pane to the left, to the right", Scope.COMPARISON),
    Action("move_pane(1)", ("greater_than_sign",), "", Scope.COMPARISON),
    Action("equal_panes", ("equals_sign",), "panes of equal width, after their edges were pulled", Scope.COMPARISON),
    Action("app.next_theme", ("t",), "dark, light, high contrast, 16 colours, none", Scope.COMPARISON),
    Action(
        "find",
        ("slash",),
        "find words, with // a regular expression; n N step over the hits until esc",
        Scope.COMPARISON,
        "find",
        group="finding a place",
    ),
    Action(
        "start_count",
        ("c",),
        "a count for the next motion: c12j goes twelve sentences on, c7G to the seventh",
        Scope.COMPARISON,
    ),
    Action("switch_to(0)", ("0",), "", Scope.COMPARISON),
    Action("go_to_share", ("percent_sign",), "so far into the article, in per cent: c50%", Scope.COMPARISON),
    Action("ask_letter('set')", ("M",), "mark the sentence with a letter, go to a letter's sentence", Scope.COMPARISON),
    Action("ask_letter('go')", ("apostrophe",), "", Scope.COMPARISON),
    Action(
        "confirm", ("plus",), "this match is right, is wrong (asks why)", Scope.COMPARISON, "right", group="correcting"
    ),
    Action("reject", ("minus",), "", Scope.COMPARISON, "wrong"),
    Action(
        "say_same", ("S",), "these two are the same after all: press it on the one, then on the other", Scope.COMPARISON
    ),
    Action(
        "correct_cleaning(True)",
        ("K",),
        "keep the block that was cleaned away, drop the block of this sentence",
        Scope.COMPARISON,
    ),
    Action("correct_cleaning(False)", ("X",), "", Scope.COMPARISON),
    Action("undo", ("comma",), "take back a verdict or a correction, do it again", Scope.COMPARISON),
    Action("redo", ("full_stop",), "", Scope.COMPARISON),
    Action(
        "copy(False)",
        ("y",),
        "copy the sentence, the passage, with source, headline, day and place",
        Scope.COMPARISON,
        group="taking along",
    ),
    Action("copy(True)", ("Y",), "", Scope.COMPARISON),
    Action("export", ("e",), "write what is shown into a file, in any format", Scope.COMPARISON, "export"),
    Action("open_original", ("o",), "open the page or file that this source was read from", Scope.COMPARISON),
    Action(
        "give_up",
        ("escape",),
        "give up a count, matching again, a search, a panel; where nothing was begun, back to the desk",
        Scope.COMPARISON,
        group="the program",
    ),
    Action("app.commands", ("colon", "ctrl+p"), "every command by name", Scope.COMPARISON),
    Action("help", ("question_mark", "f1"), "what the keys do", Scope.COMPARISON, "help"),
    Action("leave", ("q",), "back to the desk", Scope.COMPARISON, "desk"),
    Action("open", ("enter",), "to the panes, at this statement", Scope.MATRIX, "open"),
    Action("move_cursor(1)", ("j", "down"), "next, previous statement", Scope.MATRIX, "down"),
    Action("move_cursor(-1)", ("k", "up"), "", Scope.MATRIX, "up"),
    Action("sort", ("s",), "order: as told, by most, by one, disputed first", Scope.MATRIX, "sort"),
    *(
        Action(
            f"sort_as_told_by({number})",
            (str(number),),
            "order: that of the source with this number" if number == 1 else "",
            Scope.MATRIX,
        )
        for number in range(1, 10)
    ),
    Action("filter", ("f",), "only what is told by all, by all but one, by one, disputed", Scope.MATRIX, "filter"),
    Action("find", ("slash",), "only what has some words", Scope.MATRIX, "words"),
    Action("scroll_columns(1)", ("l", "right"), "sources further right, left, where not all fit", Scope.MATRIX),
    Action("scroll_columns(-1)", ("h", "left"), "", Scope.MATRIX),
    Action("export", ("e",), "write the rows that f or / left, else the whole report", Scope.MATRIX, "export"),
    Action("page(1)", ("space", "pagedown", "ctrl+f", "ctrl+d"), "a page down, up", Scope.MATRIX),
    Action("page(-1)", ("b", "pageup", "ctrl+b", "ctrl+u"), "", Scope.MATRIX),
    Action("move_cursor(-1000000)", ("g", "home"), "first, last statement", Scope.MATRIX),
    Action("move_cursor(1000000)", ("G", "end"), "", Scope.MATRIX),
    Action("app.next_theme", ("t",), "dark, light, high contrast, 16 colours, none", Scope.MATRIX),
    Action("app.commands", ("colon", "ctrl+p"), "every command by name", Scope.MATRIX),
    Action("help", ("question_mark", "f1"), "what the keys do", Scope.MATRIX, "help"),
    Action("give_up", ("escape",), "all rows again after /; then back to the panes", Scope.MATRIX),
    Action("leave", ("q", "m"), "back to the panes", Scope.MATRIX, "back"),
    Action("open", ("enter",), "to the panes, at this disagreement", Scope.DISAGREEMENTS, "open"),
    Action("move_cursor(1)", ("j", "down"), "next, previous disagreement", Scope.DISAGREEMENTS, "down"),
    Action("move_cursor(-1)", ("k", "up"), "", Scope.DISAGREEMENTS, "up"),
    Action("export", ("e",), "write the whole report, disagreements and all", Scope.DISAGREEMENTS, "export"),
    Action("page(1)", ("space", "pagedown", "ctrl+f", "ctrl+d"), "a page down, up", Scope.DISAGREEMENTS),
    Action("page(-1)", ("b", "pageup", "ctrl+b", "ctrl+u"), "", Scope.DISAGREEMENTS),
    Action("move_cursor(-1000000)", ("g", "home"), "first, last disagreement", Scope.DISAGREEMENTS),
    Action("move_cursor(1000000)", ("G", "end"), "", Scope.DISAGREEMENTS),
    Action("app.next_theme", ("t",), "dark, light, high contrast, 16 colours, none", Scope.DISAGREEMENTS),
    Action("help", ("question_mark", "f1"), "what the keys do", Scope.DISAGREEMENTS, "help"),
    Action("leave", ("q", "escape", "L"), "back to the panes", Scope.DISAGREEMENTS, "back"),
    Action("scroll(1)", ("j", "down"), "a line down, up", Scope.SHEET),
    Action("scroll(-1)", ("k", "up"), "", Scope.SHEET),
    Action("scroll(10)", ("space", "pagedown", "ctrl+f", "ctrl+d"), "further down, up", Scope.SHEET),
    Action("scroll(-10)", ("b", "pageup", "ctrl+b", "ctrl+u"), "", Scope.SHEET),
    Action("copy_sheet", ("y",), "copy what was drawn over with the mouse, else all of it", Scope.SHEET),
    Action("leave", ("q", "escape", "v", "p", "enter"), "put it away", Scope.SHEET),
    Action("scroll(1)", ("j", "down"), "a line down, up", Scope.HELP),
    Action("scroll(-1)", ("k", "up"), "", Scope.HELP),
    Action("scroll(10)", ("space", "pagedown", "ctrl+f", "ctrl+d"), "further down, up", Scope.HELP),
    Action("scroll(-10)", ("b", "pageup", "ctrl+b", "ctrl+u"), "", Scope.HELP),
    Action("filter", ("slash",), "type words or a key, see what has them", Scope.HELP),
    Action("copy_sheet", ("y",), "copy what was drawn over with the mouse, else all of it", Scope.HELP),
    Action("leave", ("q", "escape", "question_mark", "f1", "enter"), "put it away", Scope.HELP),
)

_KEY_NAMES = {
    "question_mark": "?",
    "plus": "+",
    "minus": "-",
    "comma": ",",
    "full_stop": ".",
    "apostrophe": "'",
    "percent_sign": "%",
    "slash": "/",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "shift+tab": "shift+tab",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "escape": "esc",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
}


_SIGNS = {unicodedata.name(sign).lower().replace("-", "_").replace(" ", "_"): sign for sign in punctuation}
"""Signs by the names that the terminal library makes of theirs in Unicode."""

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
