"""What words in common do elsewhere in the story."""

from __future__ import annotations

import pytest

from tui.matching.pairs.elsewhere import WordsElsewhere
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article

ARTICLES = [
    ["Ferries collided at night.", "The harbour was closed.", "Ferries left the harbour."],
    ["Two ferries collided.", "A harbour reopened.", "Ferries use that harbour."],
]
FERRIES, HARBOUR, MIXED = (0, 3), (1, 4), (2, 5)


def elsewhere(scores: dict[tuple[int, int], float], least: float = 0.1) -> WordsElsewhere:
    """What the words of the two articles do elsewhere where some pairs have a score."""
    return WordsElsewhere(StoryTerms([terms_of_article(article, "en") for article in ARTICLES]), scores, least)


def test_a_word_of_matching_sentences_is_told_apart_from_one_of_sentences_that_do_not_match() -> None:
    one = elsewhere({FERRIES: 0.9, HARBOUR: 0.2, (0, 5): 0.3, (1, 5): 0.3})
    assert one(0, 5) > one(1, 5)
    other = elsewhere({FERRIES: 0.2, HARBOUR: 0.9, (0, 5): 0.3, (1, 5): 0.3})
    assert other(0, 5) < other(1, 5)


def test_what_a_pair_scores_itself_is_no_reason_for_it() -> None:
    found = [elsewhere({FERRIES: 0.6, MIXED: score, (1, 3): 0.8 - score})(*MIXED) for score in (0.2, 0.7)]
    assert found[0] == pytest.approx(found[1])


def test_scores_below_the_least_tell_nothing() -> None:
    weak, none = (elsewhere({FERRIES: weak, HARBOUR: 0.5, (0, 5): 0.3 - weak}, 0.4)(0, 5) for weak in (0.2, 0.0))
    assert weak == pytest.approx(none)


def test_a_pair_without_a_word_in_common_is_told_nothing() -> None:
    assert elsewhere({(0, 4): 0.5, HARBOUR: 0.5})(0, 4) == 0.0


def test_scores_of_nought_are_no_fault() -> None:
    assert elsewhere({FERRIES: 0.0})(*FERRIES) < 0.0
