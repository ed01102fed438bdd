"""How long the first paint takes, against a blank Textual app.

    python -m tests.benchmarks.start [--runs N] [FOLDER]

Both start in a pseudo-terminal of 120 by 40 cells, one after the other, so that a busy machine slows both. The clock
runs from exec to the moment when the marker texts have arrived: for the blank app its one line; for the first paint of
newsreader the file name of the first article and the key bar; for "articles read" the first article's own name. CPU is
that of the whole process up to then.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TARGET = 1.2
HEAVY = ("numpy", "scipy", "bs4", "lxml", "rapidfuzz")

_COLUMNS, _LINES = 120, 40
_PATIENCE_SECONDS = 30.0
_KEY_BAR = "help"

_NOT_PASSED_ON = {"NO_COLOR", "COLUMNS", "LINES", "PYTHONDONTWRITEBYTECODE"}
"""What would change the picture; with the last, Python compiles this program at every start, but not the packages that
it uses, where an installed one is compiled."""

_BLANK = """
from textual.app import App
from textual.widgets import Static

class Blank(App):
    def compose(self):
        yield Static("nothing to see")

Blank().run()
"""

# The driver is where every picture passes, whatever class the app has: the first write after which all markers were
# written is the first paint.
_WATCHED = """
import sys
from textual.drivers.linux_driver import LinuxDriver

target, *markers = {words!r}
written = ""
write = LinuxDriver.write

def watching(self, text):
    global written
    if target not in written:
        written += text
        if all(marker in written for marker in markers):
            written = target
            with open(target, "w") as file:  # before the text goes out: what comes after it is a kill
                print(*sys.modules, file=file)
    write(self, text)

LinuxDriver.write = watching
from tui.cli import main
main([{folder!r}])
"""


@dataclass(frozen=True, slots=True)
class Paint:
    """What a first paint took."""

    wall_seconds: float
    cpu_seconds: float


def first_paint(command: Sequence[str], markers: Sequence[str]) -> Paint:
    """Start a command in a pseudo-terminal, wait for its first paint, end it.

    Args:
        command: Program and arguments.
        markers: Texts that must all have been written.

    Raises:
        TimeoutError: They were not within half a minute; carries the end of what was written.
    """
    start = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        _become(command)
    try:
        shown = _wait_for([marker.encode() for marker in markers], terminal, start + _PATIENCE_SECONDS)
        wall_seconds = time.perf_counter() - start
    finally:
        os.kill(process, signal.SIGKILL)
        _, _, usage = os.wait4(process, 0)
        os.close(terminal)
    if not shown:
        raise TimeoutError(f"{markers} did not appear")
    return Paint(wall_seconds, usage.ru_utime + usage.ru_stime)


def _become(command: Sequence[str]) -> None:
    """In the child: give the terminal its size and turn into the command. Never returns."""
    try:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", _LINES, _COLUMNS, 0, 0))
        os.chdir(ROOT)
        environment = {name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON}
        environment |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT)}
        os.execve(command[0], list(command), environment)
    finally:
        os._exit(127)


def _wait_for(markers: Sequence[bytes], terminal: int, deadline: float) -> bool:
    """Read until every marker was there; False where the command ends or time runs out before."""
    written = b""
    while (left := deadline - time.perf_counter()) > 0:
        if not select.select([terminal], [], [], left)[0]:
            break
        try:
            chunk = os.read(terminal, 1 << 16)
        except OSError:  # the command has ended
            break
        if not chunk:
            break
        written += chunk
        if all(marker in written for marker in markers):
            return True
    sys.stderr.write(written[-2000:].decode(errors="replace") + "\n")
    return False


def loaded_at_first_paint(folder: str, markers: Sequence[str]) -> set[str]:
    """The top-level names of all modules that are loaded when the first picture has been written."""
    with tempfile.TemporaryDirectory() as place:
        target = Path(place, "modules")
        code = _WATCHED.format(words=[str(target), *markers], folder=folder)
        first_paint([sys.executable, "-c", code], markers)
        return {name.partition(".")[0] for name in target.read_text().split()}


def first_names(folder: str) -> tuple[str, str]:
    """The file name of the first article of a folder, and what the article is called once it is read."""
    from tui.model import Article
    from tui.reading import read_all

    first = next(found for found in read_all([folder]) if isinstance(found, Article))
    return os.path.basename(first.origin), first.name


def main() -> int:
    """Measure, print, and return 1 where the target is missed."""
    parser = argparse.ArgumentParser(description="First paint of newsreader against a blank Textual app.")
    parser.add_argument("folder", nargs="?", default=str(ROOT / "seeds"))
    parser.add_argument("--runs", type=int, default=11)
    options = parser.parse_args()
    folder = os.path.abspath(options.folder)

    file_name, name = first_names(folder)
    markers = [file_name, _KEY_BAR]
    program = [sys.executable, "-m", "tui", folder]
    blank = [sys.executable, "-c", _BLANK], ["nothing to see"]
    first_paint(*blank), first_paint(program, markers)  # both compiled and in the page cache
    rounds = [
        (first_paint(*blank), first_paint(program, markers), first_paint(program, [name, _KEY_BAR]))
        for _ in range(options.runs)
    ]

    print(f"{_COLUMNS}x{_LINES}, medians of {options.runs} runs")
    ratio = 0.0
    for clock in ("wall", "cpu"):
        columns = ([getattr(paint, f"{clock}_seconds") for paint in column] for column in zip(*rounds, strict=True))
        empty, names, articles = (statistics.median(column) for column in columns)
        ratio = names / empty
        print(
            f"{clock:>5}: blank {empty * 1000:5.0f} ms; first paint {names * 1000:5.0f} ms, ratio {ratio:.2f} "
            f"(target at most {TARGET}); articles read {articles * 1000:5.0f} ms, ratio {articles / empty:.2f}"
        )
    early = sorted(loaded_at_first_paint(folder, markers) & set(HEAVY))
    print(f"loaded at first paint of {', '.join(HEAVY)}: {', '.join(early) or 'none'}")
    return 1 if ratio > TARGET or early else 0


if __name__ == "__main__":
    sys.exit(main())
