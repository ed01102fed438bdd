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


def test_how_much_more_of_one_sentence_is_quoted_counts_the_same_both_ways_round() -> None:
    quoted, told = '"The dam will hold," Lund said.', "Lund said the dam will hold."
    one, other = (
        dict(zip(features.NAMES, PairFeatures(story)(0, 1), strict=True))
        for story in (
            StoryTerms([terms_of_article([a], "en"), terms_of_article([b], "en")])
            for a, b in ((quoted, told), (told, quoted))
        )
    )
    assert one["quoted, one more"] == other["quoted, one more"] > 0.5
    assert one["quoted, both"] == 0.0


def test_a_question_and_a_statement_differ_and_two_questions_do_not() -> None:
    texts = ["Will the dam hold?", '"Will it hold, this dam?"', "The dam will hold."]
    story = StoryTerms([terms_of_article([text], "en") for text in texts])
    compute, asked = PairFeatures(story), features.NAMES.index("only one asks")
    assert [compute(i, j)[asked] for i, j in ((0, 1), (0, 2), (1, 2))] == [0.0, 1.0, 1.0]
