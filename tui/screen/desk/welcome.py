"""What the desk says before anything else: what is wrong with the settings, else to a newcomer the keys that matter."""

from __future__ import annotations

from collections.abc import Sequence

from tui.screen.actions import key_name
from tui.screen.keymap import Keymap
from tui.settings import FILE_NAME, Fault

_WELCOME = (
    ("desk.open", "compares"),
    ("comparison.next-shared", "next shared sentence"),
    ("desk.help", "all keys"),
    ("comparison.leave", "back"),
)


def notice(faults: Sequence[Fault], keymap: Keymap) -> str:
    """The line for the desk; empty where there is nothing to say.

    Args:
        faults: Lines of the settings that were not taken.
        keymap: The reader's keys.
    """
    if faults:
        more = f" (and {len(faults) - 1} more: newsreader --settings)" if len(faults) > 1 else ""
        return f"{FILE_NAME}, {faults[0]}{more}"
    return welcome(keymap) if is_first_run() else ""


def welcome(keymap: Keymap) -> str:
    """The four keys that matter."""
    keys = (f"{key_name(keymap.keys_of(binding)[0])} {words}" for binding, words in _WELCOME)
    return "new here? " + " · ".join(keys)


def is_first_run() -> bool:
    """Whether the program was never used here before; where that cannot be written down, it is not asked again."""
    from platformdirs import user_state_path  # noqa: PLC0415 - with the screen, not before

    mark = user_state_path("newsreader", appauthor=False) / "welcomed"
    try:
        if mark.exists():
            return False
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()
    except (OSError, ValueError):
        return False
    return True
