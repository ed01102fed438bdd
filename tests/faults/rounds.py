"""The rounds of `tests.benchmarks.faults`: each tries one sort of fault in many ways and counts what went wrong."""

from __future__ import annotations

import importlib.util
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.faults.adversarial import UNITS, WORK, calls_of, text_of
from tests.faults.drill import drill
from tests.faults.hostile import FIELDS
from tests.faults.pages import ALL_SCRIPT, page, pages
from tests.faults.payloads import FORBIDDEN, PAYLOADS
from tests.faults.tour import ROOT, foreign, prepare, written_on_tour
from tests.reading.test_decoding import ALSO_LETTERS, ENCODED
from tests.terminal import Terminal
from tui.export.formats import pieces
from tui.export.report import Report
from tui.export.save import SaveError, save
from tui.matching import compare
from tui.model import Article, Failure
from tui.reading import read_all
from tui.reading.decoding import decode
from tui.reading.inputs import is_heavy
from tui.vocabulary import Format

MOST_TIMES = 2.5
LEAST_SECONDS = 0.02
"""Work that takes less says nothing about growth."""


@dataclass(frozen=True)
class Row:
    """One line of the matrix.

    Attributes:
        fault: What was done to the program.
        happens: What it did.
        tried: How many times.
        wrong: What went wrong, a line each.
    """

    fault: str
    happens: str
    tried: int
    wrong: tuple[str, ...] = ()


Round = Callable[[Path, bool], Iterator[Row]]


def payloads(folder: Path, is_short: bool) -> Iterator[Row]:
    """Every payload in every field, in a terminal and in every format."""
    story, environment, size = prepare(folder)
    tried = len(PAYLOADS) * len(FIELDS)
    yield Row(
        "payloads in the terminal",
        "nothing foreign written",
        tried,
        tuple(foreign(written_on_tour(story, environment, size))),
    )
    articles = [item for item in read_all([str(story)]) if isinstance(item, Article)]
    report = Report(compare(articles), [])
    wrong = [f"{form}: {sign!a}" for form in Format for sign in set("".join(pieces(report, form))) & FORBIDDEN - {"\t"}]
    yield Row("payloads in reports", f"none in {len(Format)} formats", tried * len(Format), tuple(wrong))


def hostile_pages(folder: Path, is_short: bool) -> Iterator[Row]:
    """Pages that are deep, large, broken or curious, each beside a usual one."""
    usual = folder / "usual.html"
    usual.write_bytes(page("<p>The rest.</p>"))
    tried = pages(1 if is_short else 5) | {"nothing but script": ALL_SCRIPT}
    wrong, was_read = [], 0
    slowest = {True: 0.0, False: 0.0}
    for name, content in tried.items():
        hostile = folder / "hostile.html"
        hostile.write_bytes(content)
        begun = time.monotonic()
        first, second = read_all([str(hostile), str(usual)])
        slowest[is_heavy(content)] = max(slowest[is_heavy(content)], time.monotonic() - begun)
        was_read += isinstance(first, Article)
        if not isinstance(second, Article) or (isinstance(first, Failure) and "internal" in first.reason):
            wrong.append(f"{name}: {first if isinstance(first, Failure) else 'the usual page was lost'}")
    yield Row("hostile pages", f"{was_read} read, {len(tried) - was_read} refused by name", len(tried), tuple(wrong))
    light, heavy = slowest[False], slowest[True]
    light_pages = sum(not is_heavy(content) for content in tried.values())
    yield Row("pages read here, the others apart", f"slowest {light:.1f} s here, {heavy:.1f} s apart", light_pages)


def files(folder: Path, is_short: bool) -> Iterator[Row]:
    """Files that are none, that are too many, too large, or go away."""
    odd = folder / "odd"
    odd.mkdir()
    (odd / "report.txt").write_text("Talks end\n\nThe two delegations ended their talks, the agency reported.\n")
    os.mkfifo(odd / "fifo.txt")
    (odd / "device.txt").symlink_to("/dev/zero")
    (odd / "dangling.txt").symlink_to(odd / "gone.txt")
    (odd / "loop").symlink_to(odd)
    (odd / "self.txt").symlink_to(odd / "self.txt")
    (odd / "folder.txt").mkdir()
    os.truncate(os.open(odd / "huge.txt", os.O_CREAT | os.O_WRONLY), 1 << 30)
    found = list(read_all([str(odd), str(odd / "report.txt"), str(folder / "gone.txt"), "nul\0"]))
    articles = sum(isinstance(item, Article) for item in found)
    refused = len(found) - articles
    yield Row(
        "what is no regular file",
        f"{refused} refused by name",
        10,
        () if articles == 1 and refused == 7 else (repr(found),),
    )
    many = 5_000 if is_short else 100_000
    large = folder / "large"
    large.mkdir()
    for number in range(many):
        (large / f"{number}.txt").touch()
    begun = time.process_time()
    empty = sum(isinstance(item, Failure) for item in read_all([str(large)]))
    seconds = time.process_time() - begun
    happens = f"each looked at, {1e6 * seconds / many:.0f} µs of CPU a file"
    yield Row(f"a folder of {many:,} files", happens, many, () if empty == many else (f"{empty} told",))


def encodings(folder: Path, is_short: bool) -> Iterator[Row]:
    """Every encoding, declared rightly, wrongly and not at all."""
    wrong, tried = [], 0
    for text, encoding in ENCODED:
        for declared in (encoding, "", "utf-8", "iso-8859-1", "windows-1251", "shift_jis"):
            if (encoding, declared) in ALSO_LETTERS:
                continue
            tried += 1
            head = f"<meta charset={declared}>" if declared else ""
            decoded = decode(f"<html><head>{head}</head><body><p>{text}</p></body></html>".encode(encoding))
            if text not in decoded.text:
                wrong.append(f"{encoding} declared as {declared or 'nothing'}: {decoded.how}")
    yield Row("encodings declared rightly, wrongly, not", "text found", tried, tuple(wrong))


def growth(folder: Path, is_short: bool) -> Iterator[Row]:
    """Twice the text, for every sort of text and every sort of work."""
    wrong, worst = [], 1.0
    for work in WORK:
        for name, unit in UNITS.items():
            times = _calls_times(work, unit) if is_short else _cpu_times(work, unit)
            worst = max(worst, times)
            if times > MOST_TIMES:
                wrong.append(f"{work}, {name}: {times:.2f} times")
    what = "calls" if is_short else "CPU"
    yield Row("text doubled", f"at most {worst:.2f} times the {what}", len(WORK) * len(UNITS), tuple(wrong))


def _calls_times(work: str, unit: str) -> float:
    """By how much calls grow for one doubling; the matcher's limits begin to hold within the first three."""
    length, doublings = (1_500, 3) if work == "matcher" else (700, 1)
    once, later = (calls_of(WORK[work], text_of(unit, size)) for size in (length, length << doublings))
    return float((later / (once + 1_000)) ** (1 / doublings))


def _cpu_times(work: str, unit: str, characters: int = 20_000) -> float:
    """The least ratio of some tries: a busy machine makes it larger, never smaller for long."""
    least = 99.0
    for _ in range(4):
        once, twice = (_seconds(work, text_of(unit, length)) for length in (characters, 2 * characters))
        if twice < LEAST_SECONDS:
            return 1.0
        least = min(least, twice / once)
        if least <= MOST_TIMES:
            break
    return least


def _seconds(work: str, text: str) -> float:
    begun = time.process_time()
    WORK[work](text)
    return max(1e-9, time.process_time() - begun)


def failing_calls(folder: Path, is_short: bool) -> Iterator[Row]:
    """Every call to the file system fails once."""
    for number in range(2):
        (folder / f"{number}.txt").write_text(
            f"Talks end\n\nThe two delegations ended talk {number}, it was reported.\n"
        )
    names = [str(folder / f"{number}.txt") for number in range(2)]
    results = list(drill(lambda: list(read_all(names))))
    wrong = [failed for failed, result in results if not isinstance(result, list) or len(result) != len(names)]
    yield Row("a call fails while reading", "named, the rest is read", len(results), tuple(wrong))
    target = folder / "report.txt"
    tried, half = 0, []
    for failed, result in drill(
        lambda: save(str(target), "new\n" * 999, overwrite=True), lambda: target.write_text("old")
    ):
        tried += 1
        whole = "new\n" * 999 if result is None else "old"
        if target.read_text() != whole or not (result is None or isinstance(result, SaveError)):
            half.append(f"{failed}: {result!r}")
    yield Row("a call fails while writing", "complete or as it was", tried, tuple(half))


def signals(folder: Path, is_short: bool) -> Iterator[Row]:
    """Signals, a closed terminal and a storm of resizes."""
    wrong = []
    for sent in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        terminal = _opened()
        terminal.process.send_signal(sent)
        code = terminal.leave()
        if code != 128 + sent or not terminal.is_restored():
            wrong.append(f"{sent.name}: {code}")
        terminal.close()
    yield Row("SIGTERM, SIGHUP, SIGINT", "143, 129, 130, terminal restored", 3, tuple(wrong))
    codes = []
    for is_told in (True, False):
        terminal = _opened(is_controlling=is_told)
        terminal.hang_up()
        with suppress(subprocess.TimeoutExpired):
            codes.append(terminal.process.wait(60))
        terminal.close()
    yield Row("the terminal is closed", "ends with 129", 2, () if codes == [129, 129] else (str(codes),))
    terminal = _opened()
    times = 100 if is_short else 1_000
    for number in range(times):
        terminal.resize(20 + number * 7 % 180, 5 + number * 3 % 60)
    for columns, rows in ((1, 1), (500, 200), (120, 40)):
        terminal.resize(columns, rows)
        terminal.settle()
    terminal.press("q")
    code = terminal.leave()
    yield Row(
        "resizes, 1x1, 500x200",
        "goes on, terminal restored",
        times + 3,
        () if code == 0 and terminal.is_restored() else (str(code),),
    )
    terminal.close()


def _opened(*, is_controlling: bool = True) -> Terminal:
    terminal = Terminal("-m", "tui", str(ROOT / "seeds"), folder=ROOT, is_controlling=is_controlling)
    terminal.read_until("enter compares")
    return terminal


def walking(folder: Path, is_short: bool) -> Iterator[Row]:
    """Keys, clicks, pastes and sizes in any order on every screen."""
    environment = {**os.environ, "TEXTUAL_ANIMATIONS": "none", "PYTHONPATH": str(ROOT), "SSH_TTY": "nothing is opened"}
    environment |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
    wrong, done = [], 0
    for seed in range(1 if is_short else 12):
        command = [sys.executable, "-m", "tests.faults.walk", str(ROOT / "seeds"), str(seed)]
        walk = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        last = walk.stdout.splitlines()[-1:]
        done += int(last[0]) if last and last[0].isdigit() else 0
        wrong += [f"seed {seed}: {line}" for line in walk.stdout.splitlines()[:-1]]
        wrong += [f"seed {seed}: {walk.stderr.strip()[-300:]}"] if walk.returncode else []
    yield Row("keys, clicks, pastes, sizes at random", "goes on, rows as wide as the window", done, tuple(wrong))


def fuzzing(folder: Path, is_short: bool) -> Iterator[Row]:
    """Inputs that atheris finds."""
    if importlib.util.find_spec("atheris") is None:
        yield Row("fuzzing", "left out: the extra 'fuzz' is not installed", 0)
        return
    command = [sys.executable, "-m", "tests.fuzz.harness", "--seconds", "10" if is_short else "60"]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    runs = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    wrong = () if done.returncode == 0 else (done.stderr[-500:],)
    yield Row("inputs fuzzed", "article or reason", int(runs[1]) if runs else 0, wrong)


ROUNDS: tuple[Round, ...] = (
    payloads,
    files,
    encodings,
    hostile_pages,
    growth,
    failing_calls,
    signals,
    walking,
    fuzzing,
)
