"""compare, restrict and align as the rest of the program uses them."""

from __future__ import annotations

import pytest

from tests.matching.articles import article, find, seed_sentences, seeds
from tui.matching import align, compare, restrict
from tui.model import Band, Kind, Status


def test_no_articles_and_one_article_have_nothing_in_common() -> None:
    assert compare([]).matches == ()
    alone = compare([article(["Council approves budget", "The council approved the budget on Monday."])])
    assert alone.matches == ()
    assert alone.passages == ()
    assert alone.coverage(0) == 0.0


def test_an_article_without_sentences_does_no_harm() -> None:
    comparison = compare([article([]), article(["Council approves budget"])])
    assert comparison.voices == (0, 1)


def test_articles_may_come_one_after_the_other() -> None:
    assert compare(iter(seeds())) == compare(seeds())


def test_the_seeds_are_five_articles_of_four_voices() -> None:
    assert compare(seeds()).voices == (0, 1, 2, 3, 1)


def test_the_same_quotation_is_found_in_all_seeds() -> None:
    texts = seed_sentences()
    comparison = compare(seeds())
    first = (0, find(texts[0], "The first contacts with the new American administration give us"))
    others = [
        (1, find(texts[1], "I note that the first contacts")),
        (2, find(texts[2], "I note that the first contacts")),
        (3, find(texts[3], "The first contacts with the new American administration give us")),
        (4, find(texts[4], "I note that the first contacts")),
    ]
    matched = {match.b: match for match in comparison.matches_of(first)}
    assert set(others) <= set(matched)
    assert all(matched[other].kind is Kind.QUOTE for other in others)
    assert comparison.passage_of(first) is not None


def test_the_755_diplomats_match() -> None:
    texts = seed_sentences()
    comparison = compare(seeds())
    ordered, expelled = (0, find(texts[0], "by 755, or nearly")), (3, find(texts[3], "ordering 755 U.S. diplomats"))
    assert any(match.b == expelled for match in comparison.matches_of(ordered))


def test_six_hours_and_more_than_six_hours_match_and_disagree() -> None:
    texts = seed_sentences()
    comparison = compare(seeds())
    address = (0, find(texts[0], "after more than six hours"))
    rows = comparison.disagreements_of(address)
    assert any(row.what == "number" and row.a_text == "more than six hours" for row in rows)
    assert all("six hours" in row.b_text for row in rows)


def test_what_only_one_source_has_stays_unmatched() -> None:
    texts = seed_sentences()
    assert compare(seeds()).status((2, find(texts[2], "Dmitry Koshelev"))) is Status.UNIQUE


def test_copies_match_each_other_and_share_what_is_found() -> None:
    comparison = compare(seeds())
    pairs = {(match.a, match.b): match for match in comparison.matches}
    assert pairs[(1, 7), (4, 5)].kind is Kind.IDENTICAL
    assert pairs[(1, 7), (4, 5)].band is Band.SAME
    partners = {match.a for match in comparison.told_elsewhere((1, 7))}
    assert partners == {match.a for match in comparison.told_elsewhere((4, 5))}
    assert partners


def test_another_strictness_shows_what_a_comparison_at_that_strictness_would() -> None:
    articles = seeds()
    loose, strict = compare(articles, strictness=0.3), compare(articles, strictness=0.8)
    again = restrict(loose, 0.8)
    assert again.matches == strict.matches
    assert again.passages == strict.passages
    assert again.disagreements == strict.disagreements


def test_align_ranks_every_pair_that_was_considered() -> None:
    texts = seed_sentences()[:2]
    every = align(texts, strictness=0.0)
    assert len(every) > 100
    assert {(m.a, m.b) for m in align(texts)} == {(m.a, m.b) for m in every if m.score >= 0.5}


def test_unrelated_articles_that_share_a_name_have_nothing_in_common() -> None:
    harbour = [
        "Harbour bridge in Lisbon reopens",
        "The bridge over the harbour in Lisbon opened again on Friday.",
    ]
    football = ["Lisbon wins the cup", "Two late goals gave the team from Lisbon its first cup since 1989."]
    assert compare([article(harbour), article(football)]).matches == ()


def test_a_story_of_three_short_notes_is_matched_where_they_agree() -> None:
    notes = [
        ["A ferry ran aground off the northern coast on Friday.", "All 48 passengers reached the shore in lifeboats."],
        ["Ferry aground in the north", "Its 48 passengers were brought ashore in lifeboats.", "The hull is undamaged."],
        ["Nobody was hurt when a ferry ran aground off the northern coast on Friday.", "It will be towed on Sunday."],
    ]
    comparison = compare([article(note) for note in notes])
    pairs = {(match.a, match.b) for match in comparison.matches}
    assert ((0, 0), (2, 0)) in pairs
    assert ((0, 1), (1, 1)) in pairs
    assert comparison.status((1, 2)) is Status.UNIQUE


@pytest.mark.parametrize("strictness", [-0.1, 1.1, float("nan")])
def test_a_strictness_that_is_none_is_refused(strictness: float) -> None:
    with pytest.raises(ValueError, match="a number from 0 to 1"):
        compare([], strictness=strictness)
    with pytest.raises(ValueError, match="a number from 0 to 1"):
        align([], strictness=strictness)
    with pytest.raises(ValueError, match="a number from 0 to 1"):
        restrict(compare([]), strictness)
