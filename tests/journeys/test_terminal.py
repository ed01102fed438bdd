"""The real program in a real pseudo-terminal: it starts, jumps, quits, and leaves the terminal as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal import Terminal


@pytest.fixture
def on_the_seeds(seeds: Path) -> Iterator[Terminal]:
    terminal = Terminal("-m", "tui", str(seeds))
    yield terminal
    terminal.close()


def test_it_starts_jumps_quits_and_restores_the_screen(on_the_seeds: Terminal) -> None:
    terminal = on_the_seeds
    terminal.read_until("5 articles")
    terminal.read_until("enter compares")
    terminal.press("\r")
    terminal.read_until("strictness")
    terminal.press("n")
    terminal.read_until("also in")
    terminal.press("\r")
    terminal.read_until("also in 1")
    terminal.press("q")
    terminal.read_until("enter compares")
    terminal.press("q")
    assert terminal.leave() == 0
    assert terminal.output.count(b"\x1b[?1049h") == 1
    assert terminal.is_restored()
    assert b"Traceback" not in terminal.output


def test_what_could_not_be_read_is_named_after_leaving(seeds: Path, tmp_path: Path) -> None:
    terminal = Terminal("-m", "tui", str(seeds), str(tmp_path / "gone.txt"))
    try:
        terminal.read_until("enter compares")
        terminal.press("q")
        assert terminal.leave() == 1
        last = terminal.output[terminal.output.rindex(b"\x1b[?1049l") :].decode()
        assert "gone.txt" in last
    finally:
        terminal.close()


def test_of_very_many_that_could_not_be_read_some_are_named_and_the_rest_counted(seeds: Path, tmp_path: Path) -> None:
    for number in range(130):
        (tmp_path / f"{number}.txt").touch()
    terminal = Terminal("-m", "tui", str(seeds), str(tmp_path))
    try:
        terminal.read_until("enter compares")
        terminal.press("q")
        assert terminal.leave() == 1
        last = terminal.output[terminal.output.rindex(b"\x1b[?1049l") :].decode()
        assert last.count("is empty") == 100
        assert "30 other sources could not be read; newsreader compare names all" in last
    finally:
        terminal.close()


def test_a_fault_of_ours_ends_in_one_line_and_a_restored_screen(seeds: Path) -> None:
    terminal = Terminal(
        "-c",
        "from tui.screen.desk.screen import DeskScreen\n"
        "def action_help(self): raise RuntimeError('[/b] \\x1b]0;owned\\x07')\n"
        "DeskScreen.action_help = action_help\n"
        "import sys; from tui.cli import main\n"
        f"sys.exit(main([{str(seeds)!r}]))",
    )
    try:
        terminal.read_until("enter compares")
        terminal.press("?")
        assert terminal.leave() == 2
        last = terminal.output[terminal.output.rindex(b"\x1b[?1049l") :]
        assert b"newsreader: internal error: RuntimeError" in last
        assert b"Traceback" not in last
        assert b"\x1b]0;" not in last
        assert terminal.settings_now() == terminal.settings
    finally:
        terminal.close()


def test_ctrl_c_leaves_at_once_as_an_interrupted_program(on_the_seeds: Terminal) -> None:
    terminal = on_the_seeds
    terminal.read_until("enter compares")
    terminal.press("\r")
    terminal.read_until("strictness")
    terminal.press("\x03")
    assert terminal.leave() == 130
    assert terminal.settings_now() == terminal.settings
