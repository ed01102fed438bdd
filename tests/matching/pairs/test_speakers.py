"""Sentences that have but a speaker in common."""

from __future__ import annotations

from tests.matching.articles import article
from tui.matching import compare
from tui.model import Band, Comparison

QUOTED = 'The harbour minister, Ada Holt, said: "The fishermen deserve better, and they will have it."'
PROMISED = "Harbour Minister Ada Holt told reporters that she had ordered an independent review."


def told(one: str, other: str) -> Comparison:
    """Two reports of one collapse with a sentence more each."""
    first = [
        "Pier collapses at Vikhavn, no one hurt",
        "A pier collapsed at Vikhavn on Monday and took two cranes with it.",
        one,
        "Divers will look at the piles next week.",
    ]
    second = [
        "Vikhavn pier falls into the sea",
        "A pier fell into the sea at Vikhavn on Monday, and two cranes with it.",
        other,
        "Next week divers are to look at its piles.",
    ]
    return compare([article(first), article(second, origin="b.txt")])


def test_a_quotation_does_not_say_what_its_speaker_is_reported_to_have_done() -> None:
    found = told(PROMISED, QUOTED)
    assert found.matches_of((0, 2)) == ()
    assert {match.band for match in found.candidates if (match.a, match.b) == ((0, 2), (1, 2))} <= {Band.POSSIBLE}


def test_two_quotations_of_one_speaker_are_not_the_same_statement() -> None:
    other = 'Harbour Minister Ada Holt said: "Nobody warned us about those rotten piles."'
    assert told(QUOTED, other).matches_of((0, 2)) == ()


def test_a_report_of_the_quoted_words_still_says_the_same() -> None:
    reported = "Harbour Minister Ada Holt promised that the fishermen deserve better and will have it."
    assert [match.b for match in told(QUOTED, reported).matches_of((0, 2))] == [(1, 2)]


def test_what_is_told_around_a_quotation_still_matches() -> None:
    one = 'Ada Holt, who closed the harbour and sent 40 trawlers to Lund, called it "a dark morning for every family".'
    other = "Ada Holt closed the harbour and sent 40 trawlers to Lund."
    assert [match.b for match in told(one, other).matches_of((0, 2))] == [(1, 2)]
