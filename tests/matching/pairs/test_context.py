"""What the scores of other pairs say about a pair."""

from __future__ import annotations

from tui.matching.pairs import context
from tui.matching.pairs.context import ContextFeatures
from tui.matching.story import Story
from tui.matching.terms import terms_of_article

ARTICLES = [
    ["Bridge opens again", "The mayor opened the harbour bridge on Friday.", "Ships had waited for a week."],
    ["Harbour bridge in use again after repairs", "On Friday the harbour bridge was opened by the mayor."],
]


def features(scores: dict[tuple[int, int], float], i: int, j: int) -> dict[str, float]:
    """The features of a pair by name."""
    story = Story([terms_of_article(article, "en") for article in ARTICLES])
    return dict(zip(context.NAMES, ContextFeatures(story, scores)(i, j), strict=True))


def test_a_headline_has_the_score_of_its_lead() -> None:
    scores = {(0, 4): 0.3, (1, 4): 0.9, (2, 4): 0.1, (0, 3): 0.4, (1, 3): 0.6}
    assert features(scores, 0, 4)["its lead tells it"] == 0.9
    assert features(scores, 0, 3)["its lead tells it"] == 0.6
    assert features(scores, 2, 4)["its lead tells it"] == 0.0


def test_a_sentence_of_three_words_of_content_has_few_words() -> None:
    scores = {(0, 4): 0.3, (1, 4): 0.9}
    assert features(scores, 0, 4)["few words"] == 1.0
    assert features(scores, 1, 4)["few words"] == 0.0
