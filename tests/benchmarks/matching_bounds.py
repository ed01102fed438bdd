"""What comparing costs: CPU beside token_set_ratio of every pair, memory, growth on texts that are no reports."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from statistics import median

from tests.benchmarks.cost import ROOT, cpu_seconds, every_pair
from tests.benchmarks.gold import GoldStory, gold_sets
from tests.benchmarks.matching_table import Row
from tests.matching.articles import article, seed_sentences
from tui.matching import compare

ROUNDS = 7
DOUBLED_ROUNDS = 3
MANY = 50
"""Articles of the big story."""

_KILOBYTES_OF_A_MEGABYTE = 1024
_PEAK = re.compile(r"^VmHWM:\s*(\d+) kB$", re.M)
_REMEMBERING = type(lru_cache(len))
_SAME = "The council approved the new budget on Monday after a long debate."
_PEER = "token_set_ratio of every pair"
_GROWTH = 2.5


def rows(folder: Path, stories: Sequence[GoldStory]) -> Iterator[Row]:
    """The rows of the seeds, of a big story made of many, and of texts that are no reports.

    Args:
        folder: The labelled sets.
        stories: Those that the big story is made of.
    """
    yield _ratio("seeds", seed_sentences(), ROUNDS, 1.0)
    texts = many(stories)
    if len(texts) == MANY:
        yield _ratio(f"{MANY} articles", texts, 1, 1.0)
        peak = _peak_memory(folder)
        yield Row(f"{MANY} articles", "memory of a process, MB", peak, "", None, 200, less_is_better=True)
    for name, texts_of in _DOUBLED.items():
        yield _growth(name, texts_of)


def many(stories: Sequence[GoldStory]) -> list[list[str]]:
    """The sentences of the first articles of some stories, as one big story."""
    return [list(sentences) for story in stories for sentences in story.articles][:MANY]


def forget() -> None:
    """Empty everything that matching remembers of sentences, so that a round costs what the first one does."""
    for name, module in list(sys.modules.items()):
        if name.startswith("tui.matching"):
            for known in vars(module).values():
                if isinstance(known, _REMEMBERING):
                    known.cache_clear()


def _ratio(name: str, texts: Sequence[Sequence[str]], rounds: int, aim: float) -> Row:
    articles = [article(sentences) for sentences in texts]
    sentences = [sentence for one in texts for sentence in one]
    compare(articles)  # both warm
    own, peer = [], []
    for _ in range(rounds):
        forget()
        own.append(cpu_seconds(lambda: compare(articles)))
        peer.append(cpu_seconds(lambda: every_pair(sentences)))
    figure = f"CPU of {len(sentences)} sentences, ratio"
    return Row(name, figure, median(own) / median(peer), _PEER, 1.0, aim, less_is_better=True)


def _peak_memory(folder: Path) -> float:
    """Most memory in megabytes that a process of its own held which compared the big story.

    The process tells it itself: what its parent is told of it (`ru_maxrss`) is never less than the parent's own peak.
    """
    code = (
        "import sys; from pathlib import Path\n"
        "from tests.benchmarks.matching_bounds import compare_many\n"
        "compare_many(Path(sys.argv[1])); print(Path('/proc/self/status').read_text())"
    )
    command = [sys.executable, "-c", code, str(folder.resolve())]
    status = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sum(map(int, _PEAK.findall(status))) / _KILOBYTES_OF_A_MEGABYTE


def compare_many(folder: Path) -> None:
    """Compare the big story once."""
    first = next(iter(gold_sets(folder).values()))
    compare([article(sentences) for sentences in many(first)])


def _growth(name: str, texts_of: Callable[[int], list[list[str]]]) -> Row:
    """CPU of a text twice as long, as a ratio to that of the text."""
    seconds = []
    for times in (1, 2):
        articles = [article(text) for text in texts_of(times)]
        rounds = []
        for _ in range(DOUBLED_ROUNDS):
            forget()
            rounds.append(cpu_seconds(lambda articles=articles: compare(articles)))  # type: ignore[misc]
        seconds.append(min(rounds))
    return Row(name, "CPU of twice as much, ratio", seconds[1] / seconds[0], "", None, _GROWTH, less_is_better=True)


_DOUBLED: dict[str, Callable[[int], list[list[str]]]] = {
    "10,000 equal sentences": lambda times: [[_SAME] * 10_000 * times, ["Other news.", *[_SAME] * 10_000 * times]],
    "one word a million times": lambda times: [["word " * 1_000_000 * times], ["word " * 900_000 * times + "more"]],
    "a sentence of 100,000 words": lambda times: [
        [" ".join(f"w{k}" for k in range(100_000 * times))],
        [" ".join(f"w{k}" for k in range(50_000 * times))],
    ],
    "1,500 sentences almost equal": lambda times: [
        [f"Line {k} of the report is like any other." for k in range(1500 * times)],
        [f"Row {k} of the report is like any other." for k in range(1500 * times)],
    ],
}
