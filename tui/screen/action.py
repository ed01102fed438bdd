"""What an action is, where it is to be had, and what the reader calls it. All of them are in `tui.screen.actions`."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


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
        id: Name of the action; `action_` and this is the method that does it. May have an argument in brackets.
        keys: In the terminal library's names, the first one is shown.
        words: What it does, for the help screen; empty where the action above says it for both.
        scope: Where.
        label: One or two words for the key bar; empty where it is not shown there.
        group: What it and the actions after it are about, up to the next that says so.
    """

    id: str
    keys: tuple[str, ...]
    words: str
    scope: Scope
    label: str = ""
    group: str = ""

    @property
    def name(self) -> str:
        """What the reader calls it in the settings and in the list of commands: lower case, words joined by hyphens."""
        plain = self.id.removeprefix("app.")
        return _NAMES.get(plain) or plain.replace("_", "-")

    @property
    def binding_id(self) -> str:
        """Under which the terminal library knows its keys."""
        return f"{self.scope.name.lower()}.{self.name}"


_NAMES = {
    "toggle_selected": "select",
    "toggle_all": "select-all",
    "toggle_aligned": "layout",
    "toggle_cleaned": "cleaned",
    "toggle_why": "why",
    "go_back": "back",
    "go_forward": "forward",
    "regroup('merge')": "merge",
    "regroup('split')": "split",
    "regroup('undo')": "undo",
    "regroup('redo')": "redo",
    "move_cursor(1)": "next",
    "move_cursor(-1)": "previous",
    "move_cursor(-100000)": "first",
    "move_cursor(100000)": "last",
    "move_cursor(-1000000)": "first",
    "move_cursor(1000000)": "last",
    "page(1)": "page-down",
    "page(-1)": "page-up",
    "seek('shared',1)": "next-shared",
    "seek('shared',-1)": "previous-shared",
    "seek('unique',1)": "next-unique",
    "seek('unique',-1)": "previous-unique",
    "seek('disagreement',1)": "next-disagreement",
    "seek('disagreement',-1)": "previous-disagreement",
    "seek('reworded',1)": "next-reworded",
    "seek('reworded',-1)": "previous-reworded",
    "switch(1)": "next-source",
    "switch(-1)": "previous-source",
    **{f"switch_to({number})": f"source-{number}" for number in range(1, 10)},
    "step(1)": "next-sentence",
    "step(-1)": "previous-sentence",
    "end(-1)": "top",
    "end(1)": "bottom",
    "set_strictness(-1)": "looser",
    "set_strictness(1)": "stricter",
    "copy(False)": "copy-sentence",
    "copy(True)": "copy-passage",
    "scroll(1)": "line-down",
    "scroll(-1)": "line-up",
    "scroll(10)": "page-down",
    "scroll(-10)": "page-up",
    "correct_cleaning(True)": "keep-block",
    "correct_cleaning(False)": "drop-block",
    "ask_letter('set')": "set-mark",
    "ask_letter('go')": "go-to-mark",
    "switch_to(0)": "digit-0",
    "toggle_ghosts": "left-out",
    "move_pane(-1)": "pane-left",
    "move_pane(1)": "pane-right",
    "toggle_read_once": "read-once",
    "scroll_columns(1)": "columns-right",
    "scroll_columns(-1)": "columns-left",
    **{f"sort_as_told_by({number})": f"order-of-source-{number}" for number in range(1, 10)},
}
"""Names of the actions whose id is not a good one: it has an argument, or speaks of how it is done."""
