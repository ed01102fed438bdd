"""What voices disagree on, each thing once."""

from __future__ import annotations

from tests.factory import article, comparison, match
from tui.model import Comparison, Disagreement, Dispute
from tui.session import Session

BOATS = "Two boats searched the bay."
MORE_BOATS = "The bay was searched by three boats."


def told_around() -> Comparison:
    """An article between two copies: what it disagrees on with the one stands mirrored with the other."""
    return comparison(
        [article(BOATS), article(MORE_BOATS, origin="b"), article(BOATS, origin="c")],
        voices=(0, 1, 0),
        matches=[match((0, 0), (1, 0)), match((1, 0), (2, 0))],
        passages=[[(0, 0), (1, 0), (2, 0)]],
        disagreements=[
            Disagreement((0, 0), (1, 0), "number", "Two boats", "three boats"),
            Disagreement((1, 0), (2, 0), "number", "three boats", "Two boats"),
        ],
    )


def words(dispute: Dispute) -> list[tuple[str, tuple[int, ...]]]:
    return [(side.words, side.articles) for side in dispute.sides]


def test_what_a_copy_repeats_the_other_way_round_is_one_dispute() -> None:
    (dispute,) = told_around().disputes
    assert words(dispute) == [("Two boats", (0, 2)), ("three boats", (1,))]
    assert dispute.rows == told_around().disagreements


def test_a_report_lists_a_mirrored_disagreement_once() -> None:
    assert len(told_around().disputes) == 1


def test_a_reader_meets_a_mirrored_disagreement_once_in_every_sentence() -> None:
    session = Session(told_around())
    for address, other in (((0, 0), (1, 0)), ((1, 0), (0, 0)), ((2, 0), (1, 0))):
        (row,) = session.disagreements(address)
        assert {row.a, row.b} == {address, other}


def test_copies_worded_a_little_differently_share_a_dispute_in_one_passage() -> None:
    story = comparison(
        [article(BOATS), article("Two boats searched the wide bay.", origin="b"), article(MORE_BOATS, origin="c")],
        voices=(0, 0, 1),
        passages=[[(0, 0), (1, 0), (2, 0)]],
        disagreements=[
            Disagreement((0, 0), (2, 0), "number", "Two boats", "three boats"),
            Disagreement((1, 0), (2, 0), "number", "two boats", "three boats"),
        ],
    )
    (dispute,) = story.disputes
    assert words(dispute) == [("Two boats", (0, 1)), ("three boats", (2,))]


def test_the_same_words_in_two_passages_are_two_disputes() -> None:
    story = comparison(
        [article(BOATS, "Two boats were lost."), article(MORE_BOATS, "In all three boats sank.", origin="b")],
        passages=[[(0, 0), (1, 0)], [(0, 1), (1, 1)]],
        disagreements=[Disagreement((0, n), (1, n), "number", "Two boats", "three boats") for n in (0, 1)],
    )
    assert len(story.disputes) == 2


def test_the_same_words_of_two_voices_are_one_side() -> None:
    story = comparison(
        [article(BOATS), article(MORE_BOATS, origin="b"), article("Three boats searched it.", origin="c")],
        passages=[[(0, 0), (1, 0), (2, 0)]],
        disagreements=[Disagreement((0, 0), (n, 0), "number", "Two boats", "three boats") for n in (1, 2)],
    )
    (dispute,) = story.disputes
    assert words(dispute) == [("Two boats", (0,)), ("three boats", (1, 2))]


def test_a_headline_and_a_body_that_say_the_same_otherwise_are_two_wordings_of_one_side() -> None:
    story = comparison(
        [article("Two boats search bay", BOATS), article(MORE_BOATS, origin="b")],
        disagreements=[
            Disagreement((0, 0), (1, 0), "number", "Two boats", "three boats"),
            Disagreement((0, 1), (1, 0), "number", "2 boats", "three boats", is_matched=False),
        ],
    )
    (dispute,) = story.disputes
    assert [[said.words for said in side.wordings] for side in dispute.sides] == [
        ["Two boats", "2 boats"],
        ["three boats"],
    ]


def test_three_voices_that_all_contradict_each_other_are_one_dispute_of_three_sides() -> None:
    story = comparison(
        [article(BOATS), article(MORE_BOATS, origin="b"), article("Five boats searched it.", origin="c")],
        passages=[[(0, 0), (1, 0), (2, 0)]],
        disagreements=[
            Disagreement((0, 0), (1, 0), "number", "Two boats", "three boats"),
            Disagreement((0, 0), (2, 0), "number", "Two boats", "Five boats"),
            Disagreement((1, 0), (2, 0), "number", "three boats", "Five boats"),
        ],
    )
    (dispute,) = story.disputes
    assert [side.words for side in dispute.sides] == ["Two boats", "three boats", "Five boats"]


def test_the_same_words_on_both_sides_are_still_two_sides() -> None:
    story = comparison(
        [article(BOATS), article(BOATS, origin="b")],
        disagreements=[Disagreement((0, 0), (1, 0), "number", "Two boats", "two boats")],
    )
    assert [side.address for side in story.disputes[0].sides] == [(0, 0), (1, 0)]
