"""Groups of sentences that say the same thing."""

from __future__ import annotations

from tests.matching.articles import article
from tui.matching.passages import passages_of
from tui.model import Address, Band, Comparison, Kind, Match


def match(a: Address, b: Address, score: float = 0.8, kind: Kind = Kind.REWORDED) -> Match:
    """A match of two sentences."""
    return Match(a, b, kind, "a" if kind is Kind.CONTAINED else None, score, Band.STRONG)


def members(matches: list[Match], voices: tuple[int, ...] = (0, 1, 2, 3)) -> list[tuple[Address, ...]]:
    """The members of the passages."""
    return [passage.members for passage in passages_of(matches, voices)]


def test_sentences_that_all_match_are_one_passage() -> None:
    matches = [match((0, 1), (1, 2)), match((0, 1), (2, 3)), match((1, 2), (2, 3))]
    assert members(matches) == [((0, 1), (1, 2), (2, 3))]


def test_a_long_sentence_does_not_join_two_statements() -> None:
    long = (1, 0)
    matches = [match((0, 1), long, 0.9, Kind.CONTAINED), match((0, 5), long, 0.8, Kind.CONTAINED)]
    assert members(matches) == [((0, 1), (1, 0)), ((0, 5), (1, 0))]


def test_a_passage_of_two_statements_is_first_the_surer_one() -> None:
    articles = tuple(article(["Headline", *["One sentence."] * 5]) for _ in range(2))
    matches = (match((0, 1), (1, 0), 0.7, Kind.CONTAINED), match((0, 5), (1, 0), 0.9, Kind.CONTAINED))
    comparison = Comparison(articles, (0, 1), 0.5, matches, passages_of(matches, (0, 1)), ())
    assert [passage.members for passage in comparison.passages_of((1, 0))] == [((0, 5), (1, 0)), ((0, 1), (1, 0))]
    assert comparison.passage_of((1, 0)) == comparison.passages[1]
    assert comparison.passages_of((1, 3)) == ()


def test_a_passage_has_its_closest_kind_and_the_member_that_has_most_in_common() -> None:
    matches = [match((0, 1), (1, 2), 0.7, Kind.CONTAINED), match((0, 1), (2, 3), 0.9), match((1, 2), (2, 3), 0.6)]
    (passage,) = passages_of(matches, (0, 1, 2))
    assert (passage.kind, passage.representative) == (Kind.REWORDED, (0, 1))


def test_a_sentence_of_several_passages_stands_for_none_that_has_a_sentence_of_its_own() -> None:
    long = (1, 0)
    matches = [match((0, number), long, 0.8, Kind.CONTAINED) for number in range(3)]
    assert [passage.representative for passage in passages_of(matches, (0, 1))] == [(0, 0), (0, 1), (0, 2)]


def test_a_chain_is_cut_where_it_does_not_hold_together() -> None:
    matches = [
        match((0, 0), (1, 0), 0.9),
        match((1, 0), (2, 0), 0.8),
        match((2, 0), (3, 0), 0.6),
        match((3, 0), (0, 7), 0.9),
    ]
    assert members(matches) == [((0, 0), (1, 0), (2, 0)), ((0, 7), (3, 0)), ((2, 0), (3, 0))]


def test_a_claim_told_twice_in_one_article_is_in_the_passage_twice() -> None:
    matches = [match((0, 0), (1, 0), 0.9), match((0, 4), (1, 0), 0.8)]
    assert members(matches) == [((0, 0), (0, 4), (1, 0))]


def test_copies_alone_make_no_passage_but_join_one() -> None:
    copies = [match((0, 0), (1, 0), 1.0, Kind.IDENTICAL)]
    assert members(copies, (0, 0, 1)) == []
    told = passages_of([*copies, match((0, 0), (2, 1)), match((1, 0), (2, 1))], (0, 0, 1))
    assert [(passage.members, passage.voices) for passage in told] == [(((0, 0), (1, 0), (2, 1)), (0, 1))]


def test_a_sentence_stands_for_one_passage_where_each_has_another_one() -> None:
    matches = [match((0, 0), (1, 0)), match((0, 0), (1, 9)), match((1, 0), (2, 0)), match((1, 9), (2, 5))]
    apart = {((0, 0), (2, 0)), ((0, 0), (2, 5)), ((1, 0), (1, 9))}
    passages = passages_of(matches, (0, 1, 2), apart | {(b, a) for a, b in apart})
    assert len(passages) == 4
    assert len({passage.representative for passage in passages}) == 4
