"""Figures that two sentences disagree on, told again in sentences that match nothing."""

from __future__ import annotations

from tests.matching.articles import article, find, seed_sentences, seeds
from tui.matching import compare, restrict
from tui.matching.restricting import with_verdicts_of
from tui.model import Verdict

LONG = [
    "Ministers end talks on the delta",
    "The ministers ended their talks in Qern after more than nine hours, the agency reported.",
    "They are to meet again in June.",
]
SHORT = [
    "Eager to save a treaty on water, three states sat through nine hours of talks, and their hosts served fish.",
    "The treaty is forty years old and has never been kept.",
    "The agency said the talks of the ministers in Qern ended after some nine hours, without a statement.",
    "A journey through the delta takes nine hours by boat.",
]


def test_the_talks_of_the_seeds_are_one_dispute_in_three_wordings() -> None:
    told = seed_sentences()
    (dispute,) = [dispute for dispute in compare(seeds()).disputes if "six hours" in dispute.sides[0].words]
    assert [[(said.words, said.address) for said in side.wordings] for side in dispute.sides] == [
        [("more than six hours", (0, find(told[0], "more than six hours")))],
        [
            ("six hours", (2, find(told[2], "six hours of talks"))),
            ("some six hours", (2, find(told[2], "some six hours"))),
        ],
    ]


def test_a_figure_told_again_joins_and_the_same_figure_of_something_else_does_not() -> None:
    found = compare([article(LONG), article(SHORT, origin="b")])
    assert [(row.a, row.b, row.is_matched) for row in found.disagreements] == [
        ((0, 1), (1, 0), False),
        ((0, 1), (1, 2), True),
    ]
    assert len(found.disputes) == 1


def test_a_dispute_goes_with_its_match_and_comes_back_with_it() -> None:
    found = compare([article(LONG), article(SHORT, origin="b")])
    without = with_verdicts_of(found, (Verdict((0, 1), (1, 2), False),))
    assert without.disagreements == ()
    assert with_verdicts_of(without, ()).disagreements == found.disagreements
    assert restrict(restrict(found, 1.0), found.strictness).disagreements == found.disagreements


def test_two_sentences_that_the_reader_told_apart_disagree_on_nothing() -> None:
    found = compare([article(LONG), article(SHORT, origin="b")])
    apart = with_verdicts_of(found, (Verdict((0, 1), (1, 0), False),))
    assert [(row.a, row.b) for row in apart.disagreements] == [((0, 1), (1, 2))]
