"""The command between pipes and terminals: streams that are closed or full, interrupts, width and colours, progress."""

from __future__ import annotations

import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command import REPORT, ROOT, Ran, environment, in_a_terminal, newsreader
from tests.terminal import PATIENCE_SECONDS
from tui.vocabulary import Format


@pytest.fixture
def long(report: Path) -> Path:
    """A folder with a report whose sentences fill more than one line."""
    report.write_text(REPORT.replace(".", f", said a man{' who knows a man' * 10}."))
    return report.parent


@pytest.mark.parametrize("words", [("--help",), *(("compare", "--format", form) for form in Format)])
def test_a_reader_that_goes_away_is_no_fault(words: Sequence[str], report: Path, other: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "tui", *words, str(report), str(other)]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, cwd=ROOT, env=environment(), check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device here is always full")
def test_a_full_disk_behind_standard_output_is_one_line(report: Path, other: Path) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "tui", "compare", str(report), str(other)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=ROOT, env=environment(), check=False)
    assert done.returncode == 2
    assert done.stderr == b"newsreader: cannot write to standard output: No space left on device\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_disk_that_fills_while_standard_output_is_written_is_one_line(
    seeds: Path, tmp_path: Path, unbuffered: str
) -> None:
    def with_little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    with open(tmp_path / "out.html", "wb") as file:
        done = subprocess.run(
            [sys.executable, "-m", "tui", "compare", str(seeds), "--format", "html"],
            stdout=file,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=environment() | {"PYTHONUNBUFFERED": unbuffered, "PYTHONDONTWRITEBYTECODE": "1"},
            preexec_fn=with_little_room,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"newsreader: cannot write to standard output: File too large\n"


def _with_closed_stream(closed: str, report: Path) -> Ran:
    command = f"exec {sys.executable} -m tui compare '{report}' gone.txt {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, cwd=ROOT, env=environment(), check=False)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_closed_standard_output_is_one_line(report: Path, other: Path) -> None:
    ran = _with_closed_stream(">&-", report.parent)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "newsreader: gone.txt: does not exist\nnewsreader: standard output is closed\n"


def test_a_closed_standard_error_leaves_standard_output_clean(report: Path, other: Path) -> None:
    ran = _with_closed_stream("2>&-", report.parent)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("COMPARISON\n")


_TELLS_WHEN_IT_READS = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background is started deaf to it
class Standard:
    closed = False
    def read(self, size):
        print("reading", flush=True)
        return sys.__stdin__.buffer.read(size)
sys.stdin = Standard()
sys.stdin.buffer = sys.stdin
"""


def test_an_interrupt_while_standard_input_is_awaited_ends_quietly() -> None:
    launch = f"{_TELLS_WHEN_IT_READS}\nimport tui.cli\nsys.exit(tui.cli.main(['compare', '-']))"
    with subprocess.Popen(
        [sys.executable, "-c", launch],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"reading\n"
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert (process.wait(PATIENCE_SECONDS), process.stderr.read()) == (130, b"")


def test_the_screen_needs_a_terminal_on_its_output() -> None:
    ran = newsreader("seeds")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "newsreader: standard output is not a terminal; without one, use: newsreader compare SOURCE ...\n"
    )


def test_a_terminal_is_told_how_far_reading_many_inputs_is(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"report {number}.txt").write_text("" if number == 55 else f"{REPORT}\nIt was talk {number}.\n")
    few = [str(tmp_path / f"report {number}.txt") for number in range(50)]
    out = tmp_path / "out.json"

    many = in_a_terminal(["compare", str(tmp_path), "-o", str(out)])
    dumb = in_a_terminal(["compare", str(tmp_path), "-o", str(out), "--force"], term="dumb")
    fifty = in_a_terminal(["compare", *few, "-o", str(tmp_path / "few.json")])

    gone, failure = "\r\x1b[K", f"newsreader: {tmp_path}/report 55.txt: is empty\r\n"
    steps = [f"{gone}newsreader: reading, {done} of 60" for done in (25, 50)]
    assert many == (1, f"{steps[0]}{steps[1]}{gone}{failure}{gone}")
    assert dumb == (1, failure)
    assert fifty == (0, "")


def test_a_pipe_is_told_nothing_of_progress(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"report {number}.txt").write_text(REPORT)

    assert newsreader("compare", tmp_path, "-o", tmp_path / "out.json").err == ""


def test_the_screen_needs_keys_from_standard_input() -> None:
    code, shown = in_a_terminal(["seeds"], given=subprocess.DEVNULL)
    assert code == 2
    assert "standard input is not a terminal" in shown
    assert "newsreader compare" in shown


def test_the_screen_is_drawn_on_standard_error_which_must_be_a_terminal() -> None:
    assert in_a_terminal(["seeds"], error=subprocess.DEVNULL) == (2, "")


def test_a_terminal_that_cannot_move_its_cursor_is_refused() -> None:
    code, shown = in_a_terminal(["seeds"], term="dumb")
    assert code == 2
    assert "TERM is 'dumb'" in shown
    assert "newsreader compare" in shown
    assert "\x1b" not in shown


def test_standard_input_cannot_be_both_keys_and_a_source() -> None:
    code, shown = in_a_terminal(["-"])
    assert code == 2
    assert "try: newsreader compare -" in shown


@pytest.mark.parametrize(("columns", "width"), [(60, 60), (300, 100), (0, 80)])
def test_in_a_terminal_the_text_is_as_wide_as_it_is(columns: int, width: int, long: Path) -> None:
    code, shown = in_a_terminal(["compare", str(long)], columns=columns)
    told = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in shown.splitlines()]
    assert code == 0
    assert width - len("knows") <= max(len(line) for line in told if "knows" in line) <= width


def test_a_pipe_may_say_how_wide_it_is(long: Path) -> None:
    narrow, wide, usual = (newsreader("compare", long, COLUMNS=told).out for told in ("60", "140", "wide"))
    assert 100 < max(map(len, wide.splitlines())) <= 140
    assert len(narrow.splitlines()) > len(usual.splitlines()) > len(wide.splitlines())
    assert usual == newsreader("compare", long).out == newsreader("compare", long, COLUMNS="9" * 5_000).out


def test_only_a_terminal_is_given_colours_and_only_to_readers_who_want_them(report: Path) -> None:
    assert "\x1b[1mCOMPARISON" in in_a_terminal(["compare", str(report)])[1]
    assert "\x1b" not in in_a_terminal(["compare", str(report)], NO_COLOR="1")[1]
    assert "\x1b" not in newsreader("compare", report).out
