"""Everything that matching is to reach, in one table, each figure beside a baseline of the same run.

    python -m tests.benchmarks.matching [FOLDER] [--no-fit] [--worst]

FOLDER holds the labelled sets (default ../shared/data); sets that are not there are left out. The figures of sets that
the weights were fitted on flatter; the last rows are cross-validated by story and need numpy (`--no-fit` skips them).
`--worst` shows the ten worst errors behind a figure of pairs that is below its aim.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks import matching_bounds, matching_candidates, matching_pairs, matching_reuse, matching_stories
from tests.benchmarks.gold import GoldStory, folder_argument, gold_sets
from tests.benchmarks.matching_table import Row


def main(arguments: list[str]) -> None:
    """Measure and print row by row."""
    parser = argparse.ArgumentParser(description="Every figure of matching, each beside a baseline of the same run.")
    parser.add_argument("folder", nargs="*", metavar="FOLDER", help="holds the labelled sets (default: ../shared/data)")
    parser.add_argument("--no-fit", action="store_true", help="leave out what is cross-validated, which needs numpy")
    parser.add_argument("--worst", action="store_true", help="show the worst errors behind a figure below its aim")
    wanted = parser.parse_args(arguments)
    folder = folder_argument(wanted.folder)
    sets = gold_sets(folder)
    for row in _rows(folder, sets, is_fitting=not wanted.no_fit):
        print(row, flush=True)
        if wanted.worst and not row.is_met:
            for error in row.worst():
                print(f"    {error}", flush=True)


def _rows(folder: Path, sets: dict[str, list[GoldStory]], is_fitting: bool) -> Iterator[Row]:
    yield from matching_stories.rows(sets, folder)
    yield from matching_pairs.rows(folder)
    yield from matching_reuse.rows(folder)
    yield from matching_candidates.rows(folder)
    yield from matching_bounds.rows(folder, sets.get(matching_stories.BY_HAND, ()))
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


if __name__ == "__main__":
    main(sys.argv[1:])
