"""Signals, closed and odd terminals: the terminal is restored, the exit code tells, nothing is left spinning."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.terminal import PATIENCE_SECONDS, Terminal

ROOT = Path(__file__).parents[2]


@pytest.fixture
def story(report: Path, other: Path) -> Path:
    """A folder with two reports of one event: how long they are does not matter here."""
    assert report.parent == other.parent
    return other.parent


@contextmanager
def opened(
    story: Path, environment: Mapping[str, str] | None = None, *, is_controlling: bool = True
) -> Iterator[Terminal]:
    terminal = Terminal("-m", "tui", str(story), environment=environment, folder=ROOT, is_controlling=is_controlling)
    try:
        terminal.read_until("enter compares")
        yield terminal
    finally:
        terminal.close()


def compare(terminal: Terminal) -> None:
    terminal.press("\r")
    terminal.read_until("strictness")


@pytest.mark.parametrize(
    "sent", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT], ids=lambda sent: sent.name
)
def test_a_signal_ends_the_program_with_its_code_and_restores_the_terminal(story: Path, sent: signal.Signals) -> None:
    with opened(story) as terminal:
        compare(terminal)
        terminal.process.send_signal(sent)
        assert terminal.leave() == 128 + sent
        assert terminal.is_restored()
        assert b"Traceback" not in terminal.output


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda sent: sent.name)
def test_a_signal_before_the_first_picture_does_the_same(story: Path, sent: signal.Signals) -> None:
    terminal = Terminal("-m", "tui", str(story), folder=ROOT)
    try:
        terminal.read_until("\x1b[?1049h")
        terminal.process.send_signal(sent)
        assert terminal.leave() == 128 + sent
        assert terminal.is_restored()
        assert b"Traceback" not in terminal.output
    finally:
        terminal.close()


def test_bytes_and_sequences_that_no_terminal_should_send_are_passed_over(story: Path) -> None:
    with opened(story) as terminal:
        for sent in (b"\xff\xfe\xe9", b"\x1b[1114112u", b"\x1b[97;1:99u", b"\x1b[48;24;80;0;0t\x1b[<0;5;5M"):
            terminal.send(sent)
        terminal.settle()  # one of them tells a size: it must not be read after the size that counts
        terminal.resize(100, 30)
        terminal.settle()
        terminal.press("?")
        terminal.read_until("what the keys do")
        terminal.press("\x03")
        assert terminal.leave() == 130
        assert terminal.is_restored()
        assert b"Traceback" not in terminal.output


def test_a_terminal_asked_for_the_place_of_the_mouse_in_pixels_is_asked_no_longer_in_the_end(story: Path) -> None:
    with opened(story) as terminal:
        terminal.press("\x1b[?2048;2$y")  # a size of the window can be told without a signal
        terminal.read_until("\x1b[?1016h")
        terminal.press("q")
        assert terminal.leave() == 0
        assert terminal.is_restored()
        assert terminal.output.rfind(b"\x1b[?1016l") > terminal.output.rfind(b"\x1b[?1016h")


@pytest.mark.parametrize("is_told", [True, False])
def test_a_closed_terminal_ends_the_program_told_by_a_signal_or_not(story: Path, is_told: bool) -> None:
    with opened(story, is_controlling=is_told) as terminal:
        terminal.hang_up()
        assert terminal.process.wait(PATIENCE_SECONDS) == 129


def test_the_program_can_be_suspended_and_goes_on(story: Path) -> None:
    with opened(story) as terminal:
        terminal.press("\x1a")
        _wait_for_state(terminal, "T")
        terminal.settle(0.2)
        assert terminal.is_restored()
        terminal.process.send_signal(signal.SIGCONT)
        for words in ("\x1b[?1049h", "2 articles", "Diplomats of both countries", "enter compares", "select"):
            terminal.read_until(words)
        terminal.press("q")
        assert terminal.leave() == 0
        assert terminal.is_restored()


@pytest.mark.parametrize("stopped_by", [None, signal.SIGSTOP], ids=["not stopped", "stopped"])
def test_a_program_continued_out_of_turn_is_drawn_anew_and_restores_the_terminal(
    story: Path, stopped_by: signal.Signals | None
) -> None:
    with opened(story) as terminal:
        for _ in range(3):
            if stopped_by is not None:
                terminal.process.send_signal(stopped_by)
                _wait_for_state(terminal, "T")
            shown = len(terminal.output)
            terminal.process.send_signal(signal.SIGCONT)
            terminal.settle()
            assert len(terminal.output) > shown + 1000
        compare(terminal)
        terminal.press("qq")
        assert terminal.leave() == 0
        assert terminal.is_restored()


def _wait_for_state(terminal: Terminal, state: str) -> None:
    stat = Path(f"/proc/{terminal.process.pid}/stat")
    deadline = time.monotonic() + PATIENCE_SECONDS
    while stat.read_text().rpartition(")")[2].split()[0] != state:
        assert time.monotonic() < deadline, "the program is not suspended"
        terminal.settle(0.05)


def test_a_storm_of_resizes_and_extreme_sizes_leave_a_program_that_rests(story: Path) -> None:
    with opened(story) as terminal:
        compare(terminal)
        for number in range(1_000):
            terminal.resize(20 + number * 7 % 180, 5 + number * 3 % 60)
            if not number % 50:
                terminal.settle(0)
        for columns, rows in ((1, 1), (500, 200), (120, 40)):
            terminal.resize(columns, rows)
            terminal.settle()
        terminal.press("n")
        terminal.read_until("also in")
        _wait_for_rest(terminal)
        terminal.press("qq")
        assert terminal.leave() == 0
        assert terminal.is_restored()


def _wait_for_rest(terminal: Terminal) -> None:
    """Read on until half a second costs the program little; one that spins never comes to that."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    used, before = terminal.cpu_seconds(), -1.0
    while used - before >= 0.25:
        assert time.monotonic() < deadline, "the program spins"
        terminal.settle()
        before = terminal.cpu_seconds()
        time.sleep(0.5)
        used = terminal.cpu_seconds()


@pytest.mark.parametrize(
    "environment",
    [
        {"TERM": "screen", "COLORTERM": ""},
        {"TERM": "no-such-terminal", "COLORTERM": "", "NO_COLOR": "1"},
    ],
    ids=lambda environment: environment["TERM"],
)
def test_terminals_of_few_colours_get_no_more_than_they_show(story: Path, environment: dict[str, str]) -> None:
    with opened(story, environment) as terminal:
        compare(terminal)
        terminal.press("qq")
        assert terminal.leave() == 0
        assert terminal.is_restored()
    assert b";2;" not in b"".join(re.findall(rb"\x1b\[[\d;]*m", terminal.output))


def test_without_a_utf_8_locale_every_sign_is_one_that_can_be_written(seeds: Path) -> None:
    latin = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "latin-1:backslashreplace"}
    with opened(seeds, latin) as terminal:
        compare(terminal)
        terminal.press("qq")
        assert terminal.leave() == 0
    assert rb"\u25" not in terminal.output
    assert rb"\u20" not in terminal.output
    assert b'"We' in terminal.output or b'"The' in terminal.output


def _children(process_id: int) -> list[int]:
    """The processes that another one has started and that still run."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            words = stat.read_text().rpartition(")")[2].split()
            if int(words[1]) == process_id and words[0] != "Z":
                found.append(int(stat.parent.name))
    return found


def _wait_until_gone(process_id: int) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while Path(f"/proc/{process_id}").exists():
        assert time.monotonic() < deadline, "the process goes on"
        time.sleep(0.01)


@pytest.mark.parametrize(("sent", "is_on_screen"), [(signal.SIGTERM, True), (signal.SIGINT, False)])
def test_the_process_that_parses_a_heavy_page_ends_with_the_program(
    tmp_path: Path, sent: signal.Signals, is_on_screen: bool
) -> None:
    heavy = tmp_path / "heavy.html"
    heavy.write_bytes(b"<html><p>" + b"<i>x" * 1_000_000)
    words = [] if is_on_screen else ["compare"]
    terminal = Terminal("-m", "tui", *words, str(heavy), folder=ROOT)
    try:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not (parsers := _children(terminal.process.pid)):
            assert time.monotonic() < deadline, "no process was started"
            terminal.settle(0.05)
        terminal.process.send_signal(sent)
        assert terminal.leave() == 128 + sent
        assert terminal.is_restored()
        for parser in parsers:
            _wait_until_gone(parser)
    finally:
        terminal.close()


_SAVES_AND_IS_ENDED = """
import os, signal, sys
sync, unlink = os.fsync, os.unlink
def ended(handle):
    os.kill(os.getpid(), signal.{name})
    sync(handle)
def ended_once_more(path):
    os.kill(os.getpid(), signal.{name})
    unlink(path)
os.fsync, os.unlink = ended, ended_once_more
from tui.cli import main
sys.exit(main(["compare", "seeds", "-o", {target!r}]))
"""


@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 143), ("SIGHUP", 129), ("SIGQUIT", 131)])
def test_a_report_that_is_being_written_leaves_nothing_behind(tmp_path: Path, name: str, code: int) -> None:
    launch = _SAVES_AND_IS_ENDED.format(name=name, target=str(tmp_path / "report.txt"))
    done = subprocess.run([sys.executable, "-c", launch], cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (code, b"")
    assert not os.listdir(tmp_path)


_IS_INTERRUPTED = """
import os, signal, sys
class Interrupted:
    def find_spec(self, name, *_):
        if name == "tui.options":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupted())
from tui.__main__ import main
sys.exit(main())
"""


def test_an_interrupt_before_the_command_is_loaded_is_told_by_the_code_alone() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _IS_INTERRUPTED], cwd=ROOT, capture_output=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (130, b"")


def test_an_ignored_hang_up_stays_ignored(tmp_path: Path) -> None:
    launch = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n" + _SAVES_AND_IS_ENDED.format(
        name="SIGHUP", target=str(tmp_path / "report.txt")
    )
    done = subprocess.run([sys.executable, "-c", launch], cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert os.listdir(tmp_path) == ["report.txt"]
