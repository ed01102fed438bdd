"""Verdicts put into effect."""

from __future__ import annotations

from dataclasses import replace

from tests.factory import article, comparison, istanbul, match
from tui.matching import restrict
from tui.matching.verdicts import pairs_apart, pairs_judged, with_verdicts
from tui.model import Band, Comparison, Kind, Verdict


def judged(*verdicts: Verdict) -> Comparison:
    story = istanbul()
    return replace(story, candidates=story.matches, verdicts=verdicts)


def test_without_a_verdict_the_matches_are_as_they_were() -> None:
    assert with_verdicts(judged(), istanbul().matches) == istanbul().matches


def test_a_verdict_holds_for_the_copies_of_both_sentences() -> None:
    said = pairs_judged(judged(Verdict((0, 0), (2, 0), False)))
    assert set(said) == {((0, 0), (2, 0)), ((0, 0), (3, 0))}


def test_a_verdict_on_two_copies_is_about_these_two_alone() -> None:
    assert set(pairs_judged(judged(Verdict((2, 1), (3, 1), False)))) == {((2, 1), (3, 1))}


def test_a_right_match_keeps_its_kind_and_gains_a_reason() -> None:
    story = judged(Verdict((0, 1), (1, 1), True))
    (kept,) = [one for one in with_verdicts(story, story.matches) if one.a == (0, 1)]
    assert (kept.kind, kept.inner, kept.band, kept.score) == (Kind.CONTAINED, "b", Band.STRONG, 1.0)
    assert [evidence.feature for evidence in kept.evidence] == ["you said so", "rare words"]


def test_matches_stay_in_order_of_address_and_score() -> None:
    story = judged(Verdict((0, 2), (1, 1), True), Verdict((0, 0), (1, 1), True))
    found = with_verdicts(story, story.matches)
    assert list(found) == sorted(found, key=lambda one: (one.a, -one.score, one.b))


def test_sentences_that_are_not_the_same_share_no_passage_even_where_a_third_is_the_same_as_both() -> None:
    found = (match((0, 0), (1, 0)), match((0, 0), (2, 0)), match((1, 0), (2, 0)))
    story = comparison([article(f"{name}.", origin=name) for name in "abc"])
    verdict = Verdict((0, 0), (1, 0), False)
    story = replace(story, candidates=found, verdicts=(verdict,))
    assert pairs_apart(story) == {((0, 0), (1, 0)), ((1, 0), (0, 0))}
    assert [passage.members for passage in restrict(story, 0.5).passages] == [((0, 0), (2, 0)), ((1, 0), (2, 0))]
