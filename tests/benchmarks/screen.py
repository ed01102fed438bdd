"""How long a key takes until its frame is painted, against a blank Textual app that echoes the key.

    python -m tests.benchmarks.screen [--rounds N]

All programs run side by side, each in a pseudo-terminal of 200 by 50 cells, and get their keys in turn, so that a busy
machine slows all alike. The clock runs from the key's byte to the last byte of the frame, that is until nothing more
comes for a while. Four panes each hold 200, 2,000 or 20,000 sentences, of which a third say the same.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.factory import comparison, match, paragraphs
from tests.terminal import Terminal
from tui.model import Comparison, Kind

ROOT = Path(__file__).parent.parent.parent
SIZES = (200, 2_000, 20_000)
COLUMNS, ROWS = 200, 50
QUIET_SECONDS = 0.08
"""A frame has ended when nothing has come for so long."""

LONGEST_SECONDS = 60.0

_BLANK = """
from textual.app import App
from textual.widgets import Static

class Blank(App):
    count = 0
    def compose(self):
        yield Static("ready for keys")
    def on_key(self):
        self.count += 1
        self.query_one(Static).update(f"key {self.count}")

Blank().run()
"""

_PANES = """
import gc
from tests.benchmarks.screen import story
from tests.screen.stage import Stage
from tui.screen.comparison.screen import ComparisonScreen
from tui.session import Session

app = Stage(ComparisonScreen(Session(story({sentences}))))
gc.freeze()
app.run()
"""

KEYS = (
    ("step", ("j", "j", "k", "k")),
    ("far jump", ("G", "g")),
    ("page", (" ", "b")),
    ("next shared", ("n", "N")),
    ("strictness", ("]", "[")),
    ("matrix, open", ("m", "q")),
)
"""What is measured, and the keys that do it, in turn so that the place stays about the same."""

ASKED = {"step": 1.5, "far jump": 3.0}
FLAT = 1.3
"""How much longer a step or jump may take in the longest articles than in the shortest."""


def story(sentences: int, sources: int = 4) -> Comparison:
    """Articles of so many sentences each; every third sentence is in all of them."""
    reports = []
    for source in range(sources):
        told_by = [source if n % 3 else "all" for n in range(sentences)]
        texts = [f"In sentence {n} of {who} the town said it would look again." for n, who in enumerate(told_by)]
        groups = [texts[start : start + 4] for start in range(0, sentences, 4)]
        reports.append(paragraphs(*groups, origin=f"{source}.txt", title=f"Report {source}"))
    shared = range(0, sentences, 3)
    pairs = [(a, b, n) for n in shared for a in range(sources) for b in range(a + 1, sources)]
    matches = [match((a, n), (b, n), Kind.REWORDED, score=0.5 + n % 5 / 10) for a, b, n in pairs]
    passages = [[(source, n) for source in range(sources)] for n in shared]
    return replace(comparison(reports, matches=matches, passages=passages), candidates=tuple(matches))


class Timed(Terminal):
    """A program whose frames are timed."""

    def __init__(self, code: str, marker: str) -> None:
        """Start it and wait until it has shown something and come to rest."""
        environment = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT)}
        super().__init__("-c", code, columns=COLUMNS, rows=ROWS, environment=environment)
        self.read_until(marker)
        self.settle(1.0)

    def frame_seconds(self, key: str) -> float:
        """Press a key; how long it takes until the last byte of what it paints."""
        start = last = time.perf_counter()
        self.press(key)
        waited = LONGEST_SECONDS
        while self._read(waited):
            last, waited = time.perf_counter(), QUIET_SECONDS
        return last - start


def measured(programs: Sequence[Timed], rounds: int) -> dict[str, list[float]]:
    """Median seconds of a frame, per sort of key and program."""
    figures: dict[str, list[float]] = {}
    for name, keys in KEYS:
        taken: list[list[float]] = [[] for _ in programs]
        for _ in range(rounds):
            for key in keys:
                for place, program in enumerate(programs):
                    seconds = program.frame_seconds(key)
                    if name != "matrix, open" or key == keys[0]:
                        taken[place].append(seconds)
        figures[name] = [statistics.median(column) for column in taken]
    return figures


def main() -> int:
    """Measure, print, and return 1 where something asked for is missed."""
    parser = argparse.ArgumentParser(description="Key to painted frame against a blank Textual app.")
    parser.add_argument("--rounds", type=int, default=8)
    options = parser.parse_args()
    programs = [Timed(_BLANK, "ready for keys")]
    programs += [Timed(_PANES.format(sentences=count), "told by all") for count in SIZES]
    try:
        figures = measured(programs, options.rounds)
    finally:
        for program in programs:
            program.close()
    print(f"{COLUMNS}x{ROWS}, 4 panes, medians of {options.rounds} rounds in ms (as a multiple of the blank app)")
    print(f"{'':>14} {'blank':>8} " + " ".join(f"{count:>16,}" for count in SIZES) + f" {'20,000/200':>12}")
    missed = 0
    for name, (blank, *panes) in figures.items():
        columns = " ".join(f"{seconds * 1000:8.1f} ({seconds / blank:4.1f}x)" for seconds in panes)
        growth = panes[-1] / panes[0]
        is_late = name in ASKED and (max(panes) / blank > ASKED[name] or growth > FLAT)
        missed += is_late
        asked = f"  asked at most {ASKED[name]}x, growth {FLAT}" if name in ASKED else ""
        print(f"{name:>14} {blank * 1000:8.1f} {columns} {growth:>12.2f}{asked}{': missed' if is_late else ''}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
