"""Reasons for a match in words."""

from __future__ import annotations

import pytest

from tui.layout.evidence import reason_words
from tui.matching.evidence import GROUPS, WORDS
from tui.model import Evidence


@pytest.mark.parametrize("weight", [1.0, -1.0])
def test_no_two_reasons_on_one_side_are_told_in_the_same_words(weight: float) -> None:
    names = [name for name in (*GROUPS, "rare words", "names", "numbers") if name != WORDS]
    told = [reason_words(Evidence(name, weight)) for name in names]
    assert len(set(told)) == len(told)


def test_what_speaks_against_is_not_told_in_the_words_of_what_speaks_for() -> None:
    assert reason_words(Evidence("surroundings", 1.0)) == "the sentences around them match too"
    assert reason_words(Evidence("surroundings", -1.0)) == "the sentences around them do not match"
    assert reason_words(Evidence("rare words", -0.2, ("quay",))) == "few rare words in common"


def test_a_run_of_words_is_claimed_only_where_it_is_shown() -> None:
    assert reason_words(Evidence("same wording", 1.0, ("into the river",))) == "the same run of words"
    assert reason_words(Evidence("same wording", 1.0)) == "similar wording"


def test_a_reason_without_other_words_keeps_its_name() -> None:
    assert reason_words(Evidence("you said so", 9.0)) == "you said so"
