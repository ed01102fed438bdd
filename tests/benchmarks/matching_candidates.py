"""How many of the matches that scoring every pair accepts are found among the candidates alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

from tests.benchmarks.gold import labelled_articles
from tests.benchmarks.matching_table import Row
from tests.matching.articles import seed_sentences
from tui.matching.pairs.features import PairFeatures
from tui.matching.pairs.scoring import score_close, score_pairs
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article

BAR = 0.5
AIM = 0.995
MANY = 50
"""Articles of the big story."""

Pairs = set[tuple[int, int]]
Texts = Sequence[Sequence[str]]


def accepted(texts: Texts) -> tuple[Pairs, Pairs]:
    """The matches among the candidates, and among all pairs of sentences of different articles."""
    story = StoryTerms([terms_of_article(sentences) for sentences in texts])
    compute = PairFeatures(story)
    article = story.article
    every = [(i, j) for i, j in combinations(range(len(article)), 2) if article[i] != article[j]]
    found = {(pair.i, pair.j) for pair in score_pairs(story, compute, BAR)}
    return found, {(pair.i, pair.j) for pair in score_close(story, compute, every, BAR, asked=0.0)}


def recall(stories: Sequence[Texts]) -> float:
    """The part of the matches of all pairs that are among the candidates' too, over several stories."""
    kept = total = 0
    for texts in stories:
        found, full = accepted(texts)
        kept += len(found & full)
        total += len(full)
    return kept / total


def rows(folder: Path) -> Iterator[Row]:
    """The rows of the seeds and of the stories that are there."""
    figure = "matches kept by the candidates"
    yield Row("seeds", figure, recall([seed_sentences()]), "", None, AIM)
    path = folder / "stories" / "basil-2010-2014.jsonl"
    if not path.exists():
        return
    pile = labelled_articles(path)
    stories: defaultdict[str, list[list[str]]] = defaultdict(list)
    for article, story in zip(pile.articles, pile.stories, strict=True):
        stories[story].append([sentence.text for sentence in article.sentences])
    yield Row(pile.name, figure, recall(list(stories.values())), "", None, AIM)
    many = [texts for story in stories.values() for texts in story][:MANY]
    yield Row(f"{len(many)} articles", figure, recall([many]), "", None, AIM)
