"""Who does what in a sentence, and what it tells of two of them."""

from __future__ import annotations

import pytest

from tui.matching.actions import BEFORE, BEHIND, NO_ACTION
from tui.matching.pairs import features
from tui.matching.pairs.features import PairFeatures
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of, terms_of_article


def sense(word: str) -> str:
    """What a word counts as."""
    return terms_of(word).senses[0]


def values(one: str, other: str) -> dict[str, float]:
    """The features of two sentences in a small story."""
    story = StoryTerms([terms_of_article([text, "It rained."], "en") for text in (one, other)])
    return dict(zip(features.NAMES, PairFeatures(story)(0, 2), strict=True))


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("The ferry rammed a pier in Lund.", "ferry", "rammed"),
        ("The ferry has struck a pier.", "ferry", "struck"),
        ("A pier was hit by the ferry.", "pier", "hit"),
        ("The mayor did not resign.", "mayor", "resign"),
        ("The mayor doesn't swim.", "mayor", "swim"),
        ("The mayor on Tuesday vetoed the plan.", "mayor", "vetoed"),
        ("Mayor Lund urges calm after the flood.", "Lund", "urges"),
    ],
)
def test_the_verb_is_behind_an_auxiliary_or_inflected(text: str, subject: str, verb: str) -> None:
    action = terms_of(text).action

    assert (action.subject, action.verb) == (sense(subject), sense(verb))


@pytest.mark.parametrize("text", ["", "Fire.", "Calm After Flood", "The wounded.", "Her accused neighbours!", "755"])
def test_without_a_verb_nothing_is_done(text: str) -> None:
    assert terms_of(text).action == NO_ACTION


def test_other_languages_have_no_action() -> None:
    assert terms_of("Der Minister hat gelassen reagiert.", "de").action == NO_ACTION


def test_a_word_on_both_sides_of_the_verb_has_no_side() -> None:
    sides = terms_of("The guild sued the harbour, and the guild won.").action.sides

    assert sides == {sense("harbour"): BEHIND, sense("won"): BEHIND}


def test_what_stands_before_the_verb_is_told_from_what_stands_behind() -> None:
    terms = terms_of("Yesterday the guild of pilots sued the harbour.")

    assert terms.action.sides[sense("guild")] == BEFORE
    assert terms.action.objects == {sense("harbour")}


def test_reversed_roles_count_against_equal_ones() -> None:
    told = "The guild sued the harbour."

    assert values(told, "The guild later sued the harbour.")["same roles"] > 0
    assert values(told, "The harbour later sued the guild.")["same roles"] < 0


def test_the_same_things_under_another_verb_are_told_from_the_same_verb() -> None:
    told = "The guild sued the harbour."

    assert values(told, "The guild painted the harbour.")["same things, other verb"] > 0.5
    assert values(told, "The guild has sued the harbour.")["same things, other verb"] == 0.0


def test_a_verb_that_the_other_sentence_tells_counts_half() -> None:
    told = "The guild sued the harbour."

    assert values(told, "Lawyers said that the guild sued.")["verb told"] == 1.0
    assert values(told, "The harbour closed when the guild sued.")["verb told"] == 0.5
    assert values(told, "The guild painted the harbour.")["verb told"] == 0.0
