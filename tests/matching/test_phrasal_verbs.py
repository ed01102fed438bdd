"""Verbs that a particle makes another word of."""

from __future__ import annotations

import pytest

from tui.matching.lexicon import sense
from tui.matching.phrasal_verbs import PARTICLES, PHRASES
from tui.matching.terms import terms_of


@pytest.mark.parametrize(
    ("told", "meaning"),
    [
        ("The mayor stepped down.", "resign"),
        ("The council turned it down.", "reject"),
        ("Organisers Call Off Race", "cancel"),
        ("The strike was called off.", "cancel"),
    ],
)
def test_a_verb_with_its_particle_counts_as_what_both_mean(told: str, meaning: str) -> None:
    assert sense(meaning) in terms_of(told).content


def test_a_phrase_does_not_count_as_its_verb() -> None:
    assert sense("call") not in terms_of("The strike was called off.").content
    assert sense("call") in terms_of("The union called a strike.").content


@pytest.mark.parametrize("told", ["Down by the river he stepped.", "Down", "He stepped, and down it went.", "Off it."])
def test_a_particle_that_follows_no_such_verb_changes_nothing(told: str) -> None:
    assert not {sense("resign"), sense("cancel")} & terms_of(told).content


def test_other_languages_have_no_such_verbs() -> None:
    assert terms_of("The mayor stepped down.", "").senses[2] == "stepped"


def test_every_phrase_means_a_word_that_is_listed() -> None:
    assert {meaning for meaning in PHRASES.values() if not meaning.startswith("=")} == set()
    assert {particle for _, particle in PHRASES} < PARTICLES
