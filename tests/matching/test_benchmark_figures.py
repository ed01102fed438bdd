"""The figures that the benchmark of matching prints."""

from __future__ import annotations

import pytest

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
