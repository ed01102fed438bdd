"""Everything that matching is to reach, in one table, each figure beside a baseline of the same run.

    python -m tests.benchmarks.matching [FOLDER] [--no-fit]

FOLDER holds the labelled sets (default ../shared/data); sets that are not there are left out. The figures of sets that
the weights were fitted on flatter; the last rows are cross-validated by story and need numpy (`--no-fit` skips them).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from tests.benchmarks import matching_candidates, matching_pairs, matching_reuse, matching_stories
from tests.benchmarks.cost import cpu_seconds, every_pair
from tests.benchmarks.gold import GoldStory, folder_argument, gold_sets
from tests.benchmarks.matching_table import Row
from tests.matching.articles import article, seed_sentences
from tui.matching import compare
from tui.matching.terms import terms_of

ROUNDS = 7
MANY = 50
"""Articles of the big story."""


def main(arguments: list[str]) -> None:
    """Measure and print row by row."""
    folder = folder_argument([argument for argument in arguments if not argument.startswith("--")])
    sets = gold_sets(folder)
    for row in _rows(folder, sets, is_fitting="--no-fit" not in arguments):
        print(row, flush=True)


def _rows(folder: Path, sets: dict[str, list[GoldStory]], is_fitting: bool) -> Iterator[Row]:
    yield from matching_stories.rows(sets, folder)
    yield from matching_pairs.rows(folder)
    yield from matching_reuse.rows(folder)
    yield from matching_candidates.rows(folder)
    yield from _speed(sets)
    if is_fitting and find_spec("numpy"):
        yield from _cross_validated(folder)


def _cross_validated(folder: Path) -> Iterator[Row]:
    """What models reach on stories that they were not fitted on, at one bar for all sets."""
    from tests.benchmarks import fit_matching

    stories = fit_matching.read_examples(folder)
    _, scores = fit_matching.cross_validate(stories)
    bar = fit_matching.best_bar(stories, scores)
    for name, which in fit_matching.by_set(stories):
        found = fit_matching.figures([stories[k] for k in which], [scores[k] for k in which], bar)
        is_by_hand = name == matching_stories.BY_HAND
        yield Row(f"{name}, unseen", "precision", found.precision, "", None, 0.80 if is_by_hand else None)
        yield Row(f"{name}, unseen", "recall", found.recall)
        yield Row(f"{name}, unseen", "F1", found.f1, "", None, 0.75 if is_by_hand else None)
        yield Row(
            f"{name}, unseen", "average precision", found.average_precision, "", None, 0.80 if is_by_hand else None
        )


def _speed(sets: dict[str, list[GoldStory]]) -> Iterator[Row]:
    """CPU of comparing, as a ratio against scoring every pair of sentences by token_set_ratio."""
    yield _ratio("seeds", seed_sentences(), ROUNDS)
    texts = [list(sentences) for story in sets.get(matching_stories.BY_HAND, ()) for sentences in story.articles]
    if len(texts) >= MANY:
        yield _ratio(f"{MANY} articles", texts[:MANY], 1)


def _ratio(name: str, texts: Sequence[Sequence[str]], rounds: int) -> Row:
    articles = [article(sentences) for sentences in texts]
    sentences = [sentence for one in texts for sentence in one]
    own, peer = [], []
    for _ in range(rounds):
        terms_of.cache_clear()
        own.append(cpu_seconds(lambda: compare(articles)))
        peer.append(cpu_seconds(lambda: every_pair(sentences)))
    figure = f"CPU of {len(sentences)} sentences, ratio"
    return Row(name, figure, median(own) / median(peer), "token_set_ratio by extract", 1.0, 1.0, less_is_better=True)


if __name__ == "__main__":
    main(sys.argv[1:])
