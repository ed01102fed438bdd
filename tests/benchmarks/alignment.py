"""How well matching finds the sentences that say the same, on labelled stories.

    python -m tests.benchmarks.alignment [FOLDER] [--worst N]

Per set: precision, recall and F1 at the shipped bar, average precision over every pair that was considered (pairs that
were not count as missed), beside rapidfuzz's token_set_ratio at the threshold that is best on that very set. Pairs that
may be found or not are left out. The shipped weights were fitted on these sets, so what counts is the second table:
cross-validated by story. It needs numpy and takes half a minute. `--worst` adds the N worst false alarms and misses of
each set, with the text of both sentences and the class of the reason.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path

from rapidfuzz import fuzz, process

from tests.benchmarks.gold import DEFAULT_FOLDER, GoldStory, Pair, folder_argument, gold_sets
from tui.matching import align
from tui.text import fold

BAR = 0.5
Scored = tuple[float, bool]
"""The score of a pair and whether it is a match."""


def scored(story: GoldStory, scores: Iterable[tuple[Pair, float]]) -> list[Scored]:
    """Scores with their labels, without the pairs that may be either."""
    return [(score, pair in story.matches) for pair, score in scores if pair not in story.ignore]


def by_matching(story: GoldStory) -> list[Scored]:
    """The pairs that the program considers."""
    return scored(story, (((match.a, match.b), match.score) for match in align(story.articles, strictness=0.0)))


def by_token_set_ratio(story: GoldStory) -> list[Scored]:
    """Every pair of sentences of different articles, folded."""
    folded = [[fold(sentence) for sentence in article] for article in story.articles]
    pairs: list[tuple[Pair, float]] = []
    for one, other in combinations(range(len(story.articles)), 2):
        for place, sentence in enumerate(story.articles[one]):
            rows = process.extract(fold(sentence), folded[other], scorer=fuzz.token_set_ratio, limit=None)
            pairs += [(((one, place), (other, index)), score / 100) for _, score, index in rows]
    return scored(story, pairs)


def at_bar(pairs: Sequence[Scored], total: int, bar: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of the pairs with at least a score."""
    chosen = [is_match for score, is_match in pairs if score >= bar]
    right = sum(chosen)
    precision = right / len(chosen) if chosen else 0.0
    recall = right / total
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def average_precision(pairs: Sequence[Scored], total: int) -> float:
    """Mean precision at each match, in order of score; matches that are not there count 0."""
    found, area = 0, 0.0
    for rank, (_, is_match) in enumerate(sorted(pairs, key=lambda pair: -pair[0]), 1):
        if is_match:
            found += 1
            area += found / rank
    return area / total


def report(name: str, stories: Sequence[GoldStory]) -> None:
    """Print the two rows of a set."""
    total = sum(len(story.matches) for story in stories)
    own = [pair for story in stories for pair in by_matching(story)]
    peer = [pair for story in stories for pair in by_token_set_ratio(story)]
    best = max((step / 100 for step in range(30, 100)), key=lambda bar: at_bar(peer, total, bar)[2])
    print(f"{name}: {len(stories)} stories, {total} matches")
    for label, pairs, bar in (("matching at 0.5", own, BAR), (f"token_set_ratio at {best:.2f}", peer, best)):
        precision, recall, f1 = at_bar(pairs, total, bar)
        area = average_precision(pairs, total)
        print(f"    {label:24} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  AP {area:.3f}")


def cross_validated(folder: Path, worst: int) -> None:
    """Print what models reach on stories that they were not fitted on, and their worst errors."""
    if not find_spec("numpy"):
        print("\ncross-validated figures need numpy: pip install newsreader[fit]")
        return
    from tests.benchmarks import alignment_errors, fit_matching

    gold = [story for _, story in fit_matching.fitted_stories(folder)]
    stories = fit_matching.read_examples(folder)
    _, scores = fit_matching.cross_validate(stories)
    bar = fit_matching.best_bar(stories, scores)
    print(f"\ncross-validated by story, five folds, one bar ({bar}) for all sets")
    fit_matching.report(stories, scores, bar, print)
    if worst:
        alignment_errors.report(gold, stories, scores, bar, worst)


def main() -> None:
    """Measure all sets of a folder."""
    parser = argparse.ArgumentParser(description="Figures of matching on labelled stories.")
    parser.add_argument("folder", nargs="?", default=str(DEFAULT_FOLDER))
    parser.add_argument("--worst", type=int, default=0, metavar="N")
    options = parser.parse_args()
    folder = folder_argument([options.folder])
    print("shipped weights, which were fitted on these stories")
    for name, stories in gold_sets(folder).items():
        report(name, stories)
    cross_validated(folder, options.worst)


if __name__ == "__main__":
    main()
