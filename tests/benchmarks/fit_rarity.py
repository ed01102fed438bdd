"""Counts how common words are in English prose and writes the commonest into the package, for `similarity`.

    python -m tests.benchmarks.fit_rarity ../shared/data

To be run before `fit_matching`. The texts are articles of many events, of translations and of an encyclopedia; only
counts of single words are kept, in steps of half a logarithm.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from math import log
from pathlib import Path
from textwrap import fill

from tests.benchmarks.gold import folder_argument, labelled_articles
from tui.matching.pairs import bare
from tui.matching.terms import terms_of

MOST = 1000
"""Words that are kept: with 2,000 the figures of `similarity` are within .003, with 500 half of the gain is lost."""

STEP = 0.5
_WIDTH = 116


def main(arguments: list[str]) -> None:
    """Count and write."""
    counts: Counter[str] = Counter()
    total = 0
    for text in _sentences(folder_argument(arguments)):
        counts.update(sense for sense in terms_of(text, "en").content if not sense.startswith("#"))
        total += 1
    steps: defaultdict[float, list[str]] = defaultdict(list)
    for sense, count in counts.most_common(MOST):
        steps[round(log((total + 1) / (count + 0.5)) / STEP) * STEP].append(sense)
    target = Path(bare.__file__).with_name("rarity.py")
    target.write_text(_file(steps), encoding="utf-8")
    print(f"{total} sentences, {len(counts)} words; written: {target.name}")


def _sentences(folder: Path) -> Iterator[str]:
    for article in labelled_articles(folder / "stories" / "ecb-topics-1-35.jsonl").articles:
        yield from (sentence.text for sentence in article.sentences)
    for line in (folder / "splits" / "wikisplit-tune.jsonl").read_text().splitlines():
        yield json.loads(line)["long"]
    for path in sorted((folder / "alignment").glob("wmt21-*-en.jsonl")):
        for line in path.read_text().splitlines():
            yield from json.loads(line)["articles"][0]


def _file(steps: dict[float, list[str]]) -> str:
    rows = [
        f'    {step}: """\n{fill(" ".join(sorted(senses)), _WIDTH)}\n""",' for step, senses in sorted(steps.items())
    ]
    return "\n".join(
        [
            '"""How rare the commonest English words are, for `bare`.',
            "",
            "Written by `python -m tests.benchmarks.fit_rarity`; not by hand.",
            "Logarithm of all sentences by those that have the word, which is written as it counts: a group or a stem.",
            '"""',
            "",
            "COMMON: dict[float, str] = {",
            *rows,
            "}",
            "",
        ]
    )


if __name__ == "__main__":
    main(sys.argv[1:])
