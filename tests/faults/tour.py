"""The program in a real terminal, led through every screen over a hostile folder; and what of its output is foreign."""

from __future__ import annotations

import re
from pathlib import Path

from tests.faults.hostile import write_settings, write_story
from tests.faults.payloads import FORBIDDEN
from tests.terminal import Terminal

ROOT = Path(__file__).parents[2]
OWN = re.compile(
    "\x1b\\[[0-9;:]*m"  # styles
    "|\x1b\\[[0-9;]*[HJKABCD]"  # the cursor, and clearing
    "|\x1b\\[\\?(?:7|25|1000|1003|1004|1006|1015|1016|1049|2004|2026|2048|2031)[hl]"  # modes
    "|\x1b\\[\\?(?:2026|2048)\\$p|\x1b\\[>\\d*u|\x1b\\[<u|\x1b\\[\\?\\d+n|\x1b\\[c"  # what it asks, kitty's keyboard
    "|\x1b\\]22;[a-z-]*\x07|\x1b\\]52;c;[A-Za-z0-9+/=]*\x07"  # pointer; the copied sentence
)
"""What the terminal library itself has to say to a terminal."""

PAYLOAD_SEQUENCES = ("\x1b[5;7;53m", "\x1b[6n", "\x1b[?1047h")
"""Sequences of payloads that look like the library's own."""


def prepare(folder: Path) -> tuple[Path, dict[str, str], int]:
    """Write a hostile story and hostile settings.

    Returns:
        The folder of the story, the environment to run in, the number of reports.
    """
    size = write_story(folder / "story")
    write_settings(folder / "settings")
    environment = {
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(folder / "settings"),
        "XDG_STATE_HOME": str(folder / "state"),
        "TEXTUAL_ANIMATIONS": "none",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }
    return folder / "story", environment, size


def written_on_tour(story: Path, environment: dict[str, str], size: int) -> str:
    """Visit every article and every screen, leave by ctrl+c, and return all that was written."""
    terminal = Terminal(
        "-m", "tui", str(story), "gone\x1b]0;x\x07.txt", columns=200, rows=60, environment=environment, folder=ROOT
    )
    try:
        terminal.read_until(f"{size} articles")
        terminal.read_until("voices")
        for keys in ("j" * (2 * size), "G", "?", "q", "g"):
            terminal.press(keys)
            terminal.settle()
        while b"enter compares" not in terminal.output:
            terminal.press("j")
            terminal.settle(0.05)
        terminal.press("\r")
        terminal.read_until("strictness")
        for key in "nnww\x1bvj\x1bxx" + "\t\t\t" + "ayY" + "m" + "jjs\x1b" + "L\x1b" + "d[[]]":
            terminal.press(key)
            terminal.settle(0.3 if key == "\x1b" else 0.05)  # with a key that follows at once it is another key
        terminal.press("/owned")
        terminal.settle()
        terminal.press("\r\x1b\x1b")
        terminal.settle()
        terminal.press("\x03")
        code = terminal.leave()
        assert code == 130, f"left with {code}"
        assert terminal.is_restored(), "the terminal is not as it was"
        return terminal.output.decode()
    finally:
        terminal.close()


def foreign(written: str) -> list[str]:
    """What was written that is neither text nor the library's own."""
    left = OWN.sub("", written)
    found = [sequence for sequence in PAYLOAD_SEQUENCES if sequence in written]
    found += [left[match.start() : match.end() + 20] for match in re.finditer("\x1b", left)]
    return found + sorted(set(left) & FORBIDDEN)
