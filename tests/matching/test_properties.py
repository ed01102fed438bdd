"""What holds for any texts."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.matching.articles import article, seeds
from tui.matching import align, compare, group_stories, restrict, similarity
from tui.model import Comparison

WORDS = """
council budget harbour Monday “we will not” rain 12 twelve people Lisbon said approved 2016 hours Keller denied not the
of and on, bridge. schools
"""
sentences = st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join) | st.text(max_size=40)
stories = st.lists(st.lists(sentences, max_size=6), max_size=4)
calm = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def compared(texts: list[list[str]], strictness: float) -> Comparison:
    """The comparison of some texts."""
    return compare([article(text) for text in texts], strictness=strictness)


@calm
@given(stories, st.floats(0, 1))
def test_matches_are_of_two_articles_in_order_and_their_sentences_are_there(
    texts: list[list[str]], strictness: float
) -> None:
    comparison = compared(texts, strictness)
    pairs = [(match.a, match.b) for match in comparison.matches]
    assert len(pairs) == len(set(pairs))
    for match in comparison.matches:
        assert match.a[0] < match.b[0]
        assert comparison.sentence(match.a)
        assert comparison.sentence(match.b)
        assert strictness <= match.score <= 1
        assert (match.inner is not None) == (match.kind == "contained")


@calm
@given(stories, st.floats(0, 1))
def test_every_shared_sentence_is_in_a_passage_and_a_passage_has_two_voices(
    texts: list[list[str]], strictness: float
) -> None:
    comparison = compared(texts, strictness)
    together = {pair for passage in comparison.passages for pair in combinations(passage.members, 2)}
    matched = {(m.a, m.b) for m in comparison.matches if comparison.voices[m.a[0]] != comparison.voices[m.b[0]]}
    assert matched <= together
    shared = {address for pair in matched for address in pair}
    assert all(comparison.passage_of(address) in comparison.passages for address in shared)
    assert len({passage.members for passage in comparison.passages}) == len(comparison.passages)
    assert all(passage.representative in passage.members for passage in comparison.passages)
    least = 2 if len(set(comparison.voices)) > 1 else 1
    assert all(len(passage.voices) >= least for passage in comparison.passages)
    assert all(len({article for article, _ in passage.members}) > 1 for passage in comparison.passages)
    assert [passage.id for passage in comparison.passages] == list(range(len(comparison.passages)))


@calm
@given(stories, st.floats(0, 1))
def test_disagreements_quote_their_sentences(texts: list[list[str]], strictness: float) -> None:
    comparison = compared(texts, strictness)
    for row in comparison.disagreements:
        assert row.a_text in comparison.sentence(row.a).text
        assert row.b_text in comparison.sentence(row.b).text


@calm
@given(stories, st.floats(0, 1), st.floats(0, 1))
def test_restricting_is_comparing_at_that_strictness(texts: list[list[str]], one: float, other: float) -> None:
    loose, strict = sorted((one, other))
    comparison = compared(texts, loose)
    again, anew = restrict(comparison, strict), compared(texts, strict)
    assert again.matches == anew.matches
    assert again.passages == anew.passages
    assert again.disagreements == anew.disagreements
    assert restrict(comparison, loose) == comparison


@calm
@given(st.lists(sentences, max_size=6), st.lists(sentences, max_size=6))
@example(["00Á0"], ["M", "00Á0"])  # they pass for two languages, one of which has the letter as a word of its own
def test_the_order_of_the_articles_does_not_matter(one: list[str], other: list[str]) -> None:
    forth = {(match.a[1], match.b[1]): match for match in align([one, other], strictness=0.0)}
    back = {(match.b[1], match.a[1]): match for match in align([other, one], strictness=0.0)}
    assert forth.keys() == back.keys()
    for pair, match in forth.items():
        assert match.score == pytest.approx(back[pair].score, rel=1e-4, abs=1e-9)
        assert match.kind is back[pair].kind


def test_the_order_of_the_seeds_does_not_matter() -> None:
    forth, back = compare(seeds()), compare(seeds()[::-1])
    pairs = {(match.a, match.b) for match in forth.matches}
    mirrored = {((4 - match.b[0], match.b[1]), (4 - match.a[0], match.a[1])) for match in back.matches}
    assert pairs == mirrored


@calm
@given(st.text(max_size=80), st.text(max_size=80))
def test_similarity_is_symmetric_and_within_bounds(left: str, right: str) -> None:
    assert 0 <= similarity(left, right) <= 1
    assert similarity(left, right) == pytest.approx(similarity(right, left))


@calm
@given(stories)
def test_grouping_keeps_every_article_once(texts: list[list[str]]) -> None:
    articles = [article(text, origin=str(number)) for number, text in enumerate(texts)]
    grouped = [one.origin for story in group_stories(articles) for one in story.articles]
    assert sorted(grouped) == sorted(one.origin for one in articles)
