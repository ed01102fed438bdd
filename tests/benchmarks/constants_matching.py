"""What is compared to see whether a constant of matching matters: labelled stories, piles of reports, the samples."""

from __future__ import annotations

from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from tests.benchmarks.constants import Outcome
from tests.benchmarks.gold import GoldStory, gold_sets, labelled_articles
from tests.benchmarks.matching_stories import BY_HAND, b_cubed, meet
from tests.matching.articles import article, seeds
from tui.matching import compare, group_stories
from tui.model import Article, Comparison

_PILES = ("ecb-topics-1-35", "basil-2010-2014")
_PILE = 40
"""Articles of a mixed pile."""


class Corpus(NamedTuple):
    """Stories whose matches are labelled, and piles of reports with the story of each."""

    stories: list[GoldStory]
    piles: list[tuple[tuple[Article, ...], tuple[str, ...]]]


def corpus(folder: Path, every: int) -> Corpus:
    """The stories that were labelled by hand, some of the others, and two piles."""
    sets = gold_sets(folder)
    stories = [*sets.pop(BY_HAND), *(story for rest in sets.values() for story in rest[::every])]
    piles = []
    for name in _PILES:
        labelled = labelled_articles(folder / "stories" / f"{name}.jsonl")
        piles.append((labelled.articles[:_PILE], labelled.stories[:_PILE]))
    return Corpus(stories, piles)


def outcome(given: Corpus) -> Outcome:
    """F1 of matches, kinds, disagreements and stories; and what was made of every story."""
    compared = [compare([article(sentences) for sentences in story.articles]) for story in given.stories]
    both = list(zip(given.stories, compared, strict=True))
    found = sum(len({(m.a, m.b) for m in told.matches} - story.ignore) for story, told in both)
    right = sum(len({(m.a, m.b) for m in told.matches} & story.matches) for story, told in both)
    kinds = [
        match.kind in ["quote" if kind == "same-quote" else kind for kind in story.kinds[match.a, match.b]]
        for story, told in both
        for match in told.matches
        if (match.a, match.b) in story.matches and (match.a, match.b) in story.kinds
    ]
    disputed = [_is_noted(story, told) for story, told in both if story.disagreements]
    grouped = [_grouping(articles, gold) for articles, gold in given.piles]
    figures = {
        "matches": 2 * right / (found + sum(len(story.matches) for story in given.stories)),
        "kinds": fmean(kinds),
        "disagreements right": sum(map(sum, disputed)) / max(1, sum(map(len, disputed))),
        "disagreements found": float(sum(map(len, disputed))),
        "stories": fmean(score for score, _ in grouped),
    }
    prints = [_print(told) for told in [*compared, compare(seeds())]]
    return Outcome(figures, [*prints, *(groups for _, groups in grouped)])


def _is_noted(story: GoldStory, told: Comparison) -> list[bool]:
    """Of every disagreement, whether it was noted by hand too."""
    return [
        any(
            known[:2] == (row.a, row.b) and meet(known[2], row.a_text) and meet(known[3], row.b_text)
            for known in story.disagreements
        )
        for row in told.disagreements
    ]


def _grouping(articles: tuple[Article, ...], gold: tuple[str, ...]) -> tuple[float, str]:
    number = {one.origin: group for group, story in enumerate(group_stories(articles)) for one in story.articles}
    groups = [number[one.origin] for one in articles]
    return b_cubed(groups, gold), str(groups)


def _print(told: Comparison) -> str:
    matches = [(match.a, match.b, str(match.kind), round(match.score, 3)) for match in told.matches]
    return repr((matches, told.voices, [passage.members for passage in told.passages], told.disagreements))
