"""Which pairs of sentences are looked at."""

from __future__ import annotations

from tests.benchmarks.matching_candidates import AIM, accepted
from tests.matching.articles import seed_sentences
from tui.matching.pairs.candidates import candidates, left_out_of
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article


def test_the_candidates_hold_the_matches_that_scoring_every_pair_finds() -> None:
    found, full = accepted(seed_sentences())
    assert full
    assert len(found & full) >= AIM * len(full)


def test_a_pair_is_looked_at_once_and_never_inside_one_article() -> None:
    story = StoryTerms([terms_of_article(article, "en") for article in seed_sentences()])
    close = candidates(story)
    pairs = close + [(i, j) for i, j, _ in left_out_of(story, close)]
    assert len(pairs) == len(set(pairs))
    assert all(i < j and story.article[i] != story.article[j] for i, j in pairs)


def test_fewer_pairs_are_looked_at_than_there_are() -> None:
    story = StoryTerms([terms_of_article(article, "en") for article in seed_sentences()])
    close = candidates(story)
    count = len(story.sentences)
    assert len(close) < count * (count - 1) / 4
