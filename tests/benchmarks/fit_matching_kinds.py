"""Fits the border between contained and reworded, and prints it for `tui.matching.kinds`.

    python -m tests.benchmarks.fit_matching_kinds [FOLDER]

Logistic regression on matches whose kind is known: of the stories aligned by hand, and of WMT, where a sentence made
of two contains either. Needs numpy (`pip install newsreader[fit]`). The bias is printed for a chance of a half; the
shipped one is lower, so that no more reworded sentences are called contained than before, and comes from the matches
that the program finds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted

from tests.benchmarks.fitting import newton
from tests.benchmarks.gold import GoldStory, folder_argument, gold_sets
from tui.matching.kinds import covered_and_length, kind_of
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article
from tui.model import Kind

WMT_WEIGHT = 0.3
Example = tuple[float, float, bool, float]
"""Covered part, relative length, whether it is contained, weight."""


def main(arguments: list[str]) -> None:
    """Fit and print."""
    sets = gold_sets(folder_argument(arguments))
    examples = [example for story in sets.get("basil-dev", ()) for example in _by_hand(story)]
    for name in ("wmt21-cs-en", "wmt21-de-en"):
        known = {sentence for story in sets.get(name, ()) for one in story.articles for sentence in one}
        examples += [example for story in sets.get(f"{name}-merged", ()) for example in _merged(story, known)]
    data = np.array([[covered, length, 1.0] for covered, length, _, _ in examples])
    labels = np.array([float(is_contained) for _, _, is_contained, _ in examples])
    weights = np.array([weight for _, _, _, weight in examples])
    covered, length, bias = newton(data, labels, weights, 1.0).tolist()
    print(f"{len(examples)} matches: CONTAINED_BIAS {bias:.2f}  COVERED {covered:.2f}  LONGER {length:.2f}")


def _by_hand(gold: GoldStory) -> Iterator[Example]:
    for pair, kinds in gold.kinds.items():
        if pair in gold.matches and kinds[0] in (Kind.CONTAINED, Kind.REWORDED):
            yield from _example(gold, pair, kinds[0] == Kind.CONTAINED, 1.0)


def _merged(gold: GoldStory, known: set[str]) -> Iterator[Example]:
    """Matches of which one side at most was made of two sentences."""
    for pair in gold.matches:
        made = [gold.articles[article][place] not in known for article, place in pair]
        if not all(made):
            yield from _example(gold, pair, any(made), WMT_WEIGHT)


def _example(
    gold: GoldStory, pair: tuple[tuple[int, int], ...], is_contained: bool, weight: float
) -> Iterator[Example]:
    """The example of a match, unless its wording or its quotation tells the kind."""
    story = StoryTerms([terms_of_article(article) for article in gold.articles])
    i, j = (sum(story.lengths[:article]) + place for article, place in pair)
    if kind_of(story, i, j)[0] in (Kind.CONTAINED, Kind.REWORDED):
        yield *covered_and_length(story, i, j), is_contained, weight


if __name__ == "__main__":
    main(sys.argv[1:])
