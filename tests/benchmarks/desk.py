"""How the desk bears a large pile: how long until all is compared, and how long a key takes meanwhile.

    python -m tests.benchmarks.desk [--articles N] [--most-seconds N]

A pile of short invented reports, about seven to a story, is opened in a pseudo-terminal of 120 by 40 cells, and the
cursor is moved several times a second. The clock of a key runs from its byte to the first byte of what it paints.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.terminal import Terminal

ROOT = Path(__file__).parent.parent.parent
PER_STORY = 7
PAUSE_SECONDS = 0.15
MOST_WAITED = 10.0

_SAID = (
    ("The {0} of {1} {2} on 4 March, officials said.", "Officials said that the {1} {0} {2} on 4 March."),
    ("About {3} people were affected, according to {4}.", "{4} said that some {3} people were affected."),
    ("“We did not expect this at the {0},” {4} said.", "“We did not expect this,” said {4}."),
    ("Repairs will cost {3} thousand crowns, paid by the county.", "The county pays {3} thousand crowns for repairs."),
    ("Neighbours of the {5} brought food to the {0}.", "Food was brought to the {0} by neighbours of the {5}."),
    ("It was the second time that the {0} made the news in {1}.", "The {0} of {1} was in the news for a second time."),
    ("The {5} called it a day for the {6}.", "For the {6} it was a day, the {5} said."),
)
_ENDINGS = ("closed", "reopened", "flooded", "lost power", "was evacuated", "was blocked")


def pile(folder: Path, articles: int) -> None:
    """Write invented reports into a folder, those of a story not beside each other."""
    chance = random.Random(7)

    def coined(syllables: int) -> str:
        return "".join(chance.choice("bdfghklmnprstv") + chance.choice("aeiou") for _ in range(syllables))

    for story in range(max(1, articles // PER_STORY)):
        name = f"{coined(2)} {coined(3)}".title()
        words = (coined(3), coined(3).title(), chance.choice(_ENDINGS), chance.randint(20, 900), name)
        others = coined(3), coined(4)
        told = [[form.format(*words, *others) for form in forms] for forms in _SAID]
        for number in range(PER_STORY):
            chosen = [told[0], *chance.sample(told[1:], chance.randint(3, len(told) - 1))]
            text = " ".join(chance.choice(forms) for forms in chosen)
            title = f"{words[0]} {words[2]} in {words[1]}".capitalize()
            (folder / f"{number}-{story:04}.txt").write_text(f"{title}\n\n4 March 2024\n\n{text}\n", "utf-8")


class Desk(Terminal):
    """The program at work on a pile."""

    def __init__(self, folder: Path) -> None:
        """Open it."""
        environment = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT)}
        super().__init__("-m", "tui", str(folder), columns=120, rows=40, environment=environment)
        self.read_until("newsreader")

    def key_seconds(self, key: str) -> float:
        """Press a key; how long it takes until something is painted."""
        while self._read(0.02):
            pass
        start = time.perf_counter()
        self.press(key)
        self._read(MOST_WAITED)
        return time.perf_counter() - start

    def was_said(self, words: str) -> bool:
        """Whether words were painted until now."""
        return words.encode() in self.output


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="A large pile on the desk.")
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--most-seconds", type=float, default=240.0)
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        pile(Path(name), options.articles)
        start = time.perf_counter()
        desk = Desk(Path(name))
        stages = {"names": "newsreader", "stories": "what the articles share", "all compared": "enter compares"}
        reached: dict[str, float] = {}
        keys: list[float] = []
        try:
            while len(reached) < len(stages) and time.perf_counter() - start < options.most_seconds:
                keys.append(desk.key_seconds("jk"[len(keys) % 2]))
                for stage, words in stages.items():
                    if stage not in reached and desk.was_said(words):
                        reached[stage] = time.perf_counter() - start
                time.sleep(PAUSE_SECONDS)
        finally:
            desk.close()
    keys.sort()
    print(f"{options.articles:,} articles; " + ", ".join(f"{stage} {taken:.1f} s" for stage, taken in reached.items()))
    print(f"{len(keys)} keys meanwhile: median {statistics.median(keys) * 1000:.0f} ms, worst {keys[-1] * 1000:.0f} ms")
    return 0 if len(reached) == len(stages) else 1


if __name__ == "__main__":
    sys.exit(main())
