"""What a pair of sentences has in common."""

from __future__ import annotations

import pytest

from tui.matching.pairs import features
from tui.matching.pairs.features import PairFeatures
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article

ARTICLES = [
    [
        "The lawsuit has no merit, Attorney General Ann Lund wrote.",
        "Lund met Ann and the general over dinner.",
        "Fields stayed dry.",
    ],
    ["Nobody can stop Attorney General Ann Lund from walking home.", "Harvests were poor because fields stayed dry."],
]


def values(i: int, j: int) -> dict[str, float]:
    """The features of a pair by name."""
    story = StoryTerms([terms_of_article(article, "en") for article in ARTICLES])
    return dict(zip(features.NAMES, PairFeatures(story)(i, j), strict=True))


def test_further_words_of_a_shared_name_are_told_apart() -> None:
    story = StoryTerms([terms_of_article(article, "en") for article in ARTICLES])
    weights = sorted(story.rarity[sense] for sense in story.sentences[0].content & story.sentences[3].content)
    assert len(weights) == 4
    assert values(0, 3)["names of several words"] == pytest.approx(sum(weights[:-1]) / 10)


def test_words_that_form_no_name_in_one_of_the_sentences_are_none() -> None:
    assert values(1, 3)["names of several words"] == 0.0
    assert values(2, 4)["names of several words"] == 0.0


def test_the_deeper_of_two_sentences_tells_how_deep_a_pair_is() -> None:
    assert values(0, 3)["deeper"] == 0.0
    assert values(2, 3)["deeper"] == pytest.approx(2 / 3)
