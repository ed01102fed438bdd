"""What reading and matching a story costs, in CPU.

    python -m tests.benchmarks.cost [--rounds N] [FOLDER]

Cold: a process of its own, from exec to the finished comparison, imports included; the limit is absolute. Warm: the
same in this process, as a ratio against comparing every sentence with every other by rapidfuzz's token_set_ratio, in
rounds that take turns, so that a busy machine slows both.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
COLD_LIMIT_SECONDS = 0.3
WARM_LIMIT = 2.0

_COLD = "import sys, tui; from tui.reading import read_all; tui.compare(list(read_all(sys.argv[1:])))"


def cold_seconds(folder: str, code: str = _COLD) -> float:
    """CPU of a process that reads and matches a folder once."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    process = subprocess.Popen([sys.executable, "-c", code, folder], cwd=ROOT, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"reading and matching ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def read_and_match(folder: str) -> list[str]:
    """Read and match a folder; returns its sentences."""
    from tui.matching import compare
    from tui.model import Article
    from tui.reading import read_all

    comparison = compare([found for found in read_all([folder]) if isinstance(found, Article)])
    return [sentence.text for article in comparison.articles for sentence in article.sentences]


def every_pair(sentences: list[str]) -> None:
    """Score each pair once by token_set_ratio, as `cdist` of a list with itself does."""
    from rapidfuzz import fuzz, process

    if find_spec("numpy"):
        process.cdist(sentences, sentences, scorer=fuzz.token_set_ratio)
        return
    for number, sentence in enumerate(sentences):
        process.extract(sentence, sentences[number:], scorer=fuzz.token_set_ratio, limit=None)


def cpu_seconds(work: Callable[[], object]) -> float:
    """The CPU time that a piece of work takes in this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    """Measure, print, and return 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description="CPU of reading and matching a folder.")
    parser.add_argument("folder", nargs="?", default=str(ROOT / "seeds"))
    parser.add_argument("--rounds", type=int, default=11)
    options = parser.parse_args()
    folder = os.path.abspath(options.folder)

    sentences = read_and_match(folder)
    every_pair(sentences)  # both warm
    rounds = [
        (
            cold_seconds(folder),
            cold_seconds(folder, "pass"),
            cpu_seconds(lambda: read_and_match(folder)),
            cpu_seconds(lambda: every_pair(sentences)),
        )
        for _ in range(options.rounds)
    ]
    cold, bare, own, peer = (statistics.median(column) for column in zip(*rounds, strict=True))
    how = "cdist" if find_spec("numpy") else "extract per sentence (cdist needs numpy, which is not here)"
    print(f"{len(sentences)} sentences, CPU, medians of {options.rounds} rounds")
    limit = f"limit {COLD_LIMIT_SECONDS * 1000:.0f} ms"
    print(f"cold: {cold * 1000:.0f} ms ({limit}; a bare interpreter {bare * 1000:.0f} ms)")
    print(f"warm, sentences seen before: {own * 1000:.1f} ms, token_set_ratio by {how} {peer * 1000:.1f} ms")
    print(f"      ratio {own / peer:.2f} (limit {WARM_LIMIT})")
    return 1 if cold > COLD_LIMIT_SECONDS or own > WARM_LIMIT * peer else 0


if __name__ == "__main__":
    sys.exit(main())
