"""Every payload in every field: what the program writes holds none of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.hostile import FIELDS, write_settings, write_story
from tests.faults.payloads import FORBIDDEN, PAYLOADS, of_text
from tests.terminal import Terminal
from tui.export.formats import pieces
from tui.export.report import Report, report_of
from tui.matching import compare
from tui.model import Article, Failure
from tui.options import FORMATS
from tui.reading import read_all

ROOT = Path(__file__).parents[2]
OWN = re.compile(
    "\x1b\\[[0-9;:]*m"  # styles
    "|\x1b\\[[0-9;]*[HJKABCD]"  # the cursor, and clearing
    "|\x1b\\[\\?(?:7|25|1000|1003|1004|1006|1015|1016|1049|2004|2026|2048|2031)[hl]"  # modes
    "|\x1b\\[\\?(?:2026|2048)\\$p|\x1b\\[>\\d*u|\x1b\\[<u|\x1b\\[\\?\\d+n|\x1b\\[c"  # what it asks, kitty's keyboard
    "|\x1b\\]22;[a-z-]*\x07|\x1b\\]52;c;[A-Za-z0-9+/=]*\x07"  # pointer; the copied sentence
)
"""What the terminal library itself has to say to a terminal."""


@dataclass(frozen=True)
class Story:
    """The hostile folder and the environment to run in."""

    folder: Path
    environment: dict[str, str]
    size: int


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("hostile")
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
    return Story(folder / "story", environment, size)


def test_what_is_tried_is_what_the_issue_names() -> None:
    assert len(PAYLOADS) >= 35
    assert len(FIELDS) >= 15


@pytest.fixture(scope="module")
def report(story: Story) -> Report:
    read = list(read_all([str(story.folder)]))
    failures = [item for item in read if isinstance(item, Failure)]
    articles = [item for item in read if isinstance(item, Article)]
    assert len(articles) == story.size
    assert len(failures) == story.size // 2
    return report_of(compare(articles), failures)


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_holds_a_payload_that_acts(report: Report, form: str) -> None:
    written = "".join(pieces(report, form))
    assert of_text(written.replace("\r\n", "\n").replace("\t", "")) == "''"
    assert "\x1b" not in written
    assert "owned" in written


def test_what_the_command_says_of_what_it_cannot_read_holds_none_either(story: Story) -> None:
    names = [os.fsdecode(path) for path in sorted(os.fsencode(path) for path in story.folder.rglob("empty*"))]
    command = [sys.executable, "-m", "tui", "compare", *names, "gone\x1b]0;x\x07.txt", "--format"]
    for wrong in ("text", "\x1b]0;x\x07\u202e[/"):
        done = subprocess.run(
            [*command, wrong],
            capture_output=True,
            env=os.environ | story.environment,
            cwd=ROOT,
            timeout=300,
            check=False,
        )
        said = done.stdout.decode() + done.stderr.decode()
        assert done.returncode == 2
        assert of_text(said) == "''"
        assert "\x1b" not in said
        assert all(line.startswith("newsreader: ") for line in done.stderr.decode().splitlines())


def test_the_terminal_gets_nothing_that_the_library_does_not_say(story: Story) -> None:
    terminal = Terminal(
        "-m", "tui", str(story.folder), "gone\x1b]0;x\x07.txt", columns=200, rows=60, environment=story.environment
    )
    try:
        terminal.read_until(f"{story.size} articles")
        terminal.read_until("voices")
        for keys in ("j" * (2 * story.size), "G", "?", "\x1b", "g"):
            terminal.press(keys)
            terminal.settle()
        while b"enter compares" not in terminal.output:
            terminal.press("j")
            terminal.settle(0.1)
        terminal.press("\r")
        terminal.read_until("strictness")
        for key in "nnww\x1bvj\x1bxx" + "\t\t\t" + "ayY" + "m" + "jjs\x1b" + "d[[]]":
            terminal.press(key)
            terminal.settle(0.1)
        terminal.press("/owned")
        terminal.settle()
        terminal.press("\r\x1b\x1b")
        terminal.settle()
        terminal.press("\x03")
        assert terminal.leave() == 130
        assert terminal.is_restored()
        written = terminal.output.decode()
    finally:
        terminal.close()
    left = OWN.sub("", written)
    assert of_text(left) == "''"
    assert "\x1b" not in left, [left[found.start() - 20 : found.end() + 20] for found in re.finditer("\x1b", left)][:5]
    assert "\x1b[5;7;53m" not in written
    assert "\x1b[6n" not in written
    assert "\x1b[?1047h" not in written
    assert "[bold red on blue]" in left
    assert "gone.txt" in left
    assert not FORBIDDEN & set(left) - {"\n", "\r"}
