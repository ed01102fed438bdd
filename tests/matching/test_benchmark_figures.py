"""The figures that the benchmark of matching prints."""

from __future__ import annotations

import pytest

from tests.benchmarks.gold import GoldStory, briefs_of
from tests.benchmarks.matching_pairs import area
from tests.benchmarks.matching_reuse import plagdet
from tests.benchmarks.matching_stories import b_cubed


def test_b_cubed_is_one_for_the_same_groups_under_other_names_and_falls_for_merged_ones() -> None:
    assert b_cubed([0, 0, 1], ["x", "x", "y"]) == 1.0
    assert b_cubed([0, 0, 0], ["x", "x", "y"]) == pytest.approx(2 * (5 / 9) / (5 / 9 + 1))


def test_the_area_is_the_chance_that_a_true_pair_scores_higher() -> None:
    assert area([0.9, 0.1], [1, 0]) == 1.0
    assert area([0.5, 0.5], [1, 0]) == 0.5
    assert area([0.9, 0.2, 0.5, 0.1], [1, 1, 0, 0]) == 0.75


def test_plagdet_counts_characters_and_punishes_a_passage_found_in_pieces() -> None:
    gold = [((0, 100), (200, 300))]
    assert plagdet([(gold, gold)]) == 1.0
    assert plagdet([(gold, [((0, 50), (200, 250)), ((50, 100), (250, 300))])]) == pytest.approx(0.63, abs=0.01)
    assert plagdet([(gold, [((0, 100), (400, 500))])]) == 0.0


def test_a_brief_keeps_the_matches_of_the_sentences_that_it_has() -> None:
    told = tuple(tuple(f"Sentence {place} of article {number}." for place in range(20)) for number in range(3))
    matches = frozenset({((0, 1), (1, 15)), ((0, 9), (1, 2)), ((0, 0), (2, 0)), ((1, 4), (2, 3))})
    story = GoldStory("three", told, matches, frozenset({((1, 0), (2, 19))}), {})
    found = {brief.articles: brief for brief in briefs_of(story)}
    assert len(found) == 6
    assert found[told[0][:5], told[1]].matches == {((0, 1), (1, 15))}
    assert found[told[1][:5], told[0]].matches == {((0, 2), (1, 9))}
    assert found[told[2][:5], told[1]].matches == {((0, 3), (1, 4))}
    assert found[told[1][:5], told[2]].ignore == {((0, 0), (1, 19))}
    assert not found[told[2][:5], told[1]].ignore


def test_a_brief_is_left_out_of_a_fit_with_its_story() -> None:
    fit_matching = pytest.importorskip("tests.benchmarks.fit_matching", reason="fitting needs numpy")
    told = (("The bridge opened.", "Ships had waited."), ("The bridge is open.",), ("Open at last.",))
    examples = []
    for number in range(7):
        story = GoldStory(f"story {number}", told, frozenset(), frozenset(), {})
        examples += [fit_matching.examples_of(one, "whole") for one in (story,)]
        examples += [fit_matching.examples_of(brief, "briefs") for brief in briefs_of(story)]
    folds = dict.fromkeys(zip([one.name for one in examples], fit_matching.folds_of(examples), strict=True))
    assert [fold for _, fold in folds] == [0, 1, 2, 3, 4, 0, 1]
