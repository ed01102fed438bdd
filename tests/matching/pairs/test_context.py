"""What the scores of other pairs say about a pair."""

from __future__ import annotations

from tui.matching.pairs import context
from tui.matching.pairs.context import ContextFeatures
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article

ARTICLES = [
    ["Bridge opens again", "The mayor opened the harbour bridge on Friday.", "Ships had waited for a week."],
    ["Harbour bridge in use again after repairs", "On Friday the harbour bridge was opened by the mayor."],
]


def features(scores: dict[tuple[int, int], float], i: int, j: int) -> dict[str, float]:
    """The features of a pair by name."""
    story = StoryTerms([terms_of_article(article, "en") for article in ARTICLES])
    return dict(zip(context.NAMES, ContextFeatures(story, scores)(i, j), strict=True))


def test_a_sentence_of_three_words_of_content_has_few_words() -> None:
    scores = {(0, 4): 0.3, (1, 4): 0.9}
    assert features(scores, 0, 4)["few words"] == 1.0
    assert features(scores, 1, 4)["few words"] == 0.0


def lengths_tell(one: int, other: int) -> tuple[float, float]:
    """Whether one of two articles of so many sentences is far shorter, and how long both are."""
    texts = [[f"The harbour bridge opened on day {place}." for place in range(count)] for count in (one, other)]
    story = StoryTerms([terms_of_article(sentences, "en") for sentences in texts])
    found = dict(zip(context.NAMES, ContextFeatures(story, {(0, one): 0.5})(0, one), strict=True))
    return found["one article far shorter"], found["long articles"]


def test_an_article_is_far_shorter_from_half_of_the_other_on_and_wholly_from_a_quarter_on() -> None:
    found = [lengths_tell(*lengths)[0] for lengths in ((8, 8), (8, 4), (3, 8), (8, 2), (2, 20))]
    assert found == sorted(found)
    assert found[:2] == [0.0, 0.0]
    assert 0.0 < found[2] < 1.0
    assert found[3:] == [1.0, 1.0]


def test_articles_are_as_long_as_those_that_were_fitted_on_at_most() -> None:
    assert lengths_tell(24, 24)[1] == 0.0
    assert lengths_tell(12, 24)[1] < 0.0 < lengths_tell(30, 24)[1] < lengths_tell(47, 47)[1]
    assert lengths_tell(47, 47)[1] == lengths_tell(47, 70)[1]
    assert lengths_tell(2, 3)[1] == lengths_tell(10, 10)[1]


def told_by_others(articles: int, chains: dict[int, float]) -> float:
    """What chains through other articles tell of the first two: per middle article the score of both of its links."""
    story = StoryTerms([terms_of_article(["The harbour bridge opened."], "en") for _ in range(articles)])
    scores = {(0, 1): 0.5} | {(end, middle): score for middle, score in chains.items() for end in (0, 1)}
    return dict(zip(context.NAMES, ContextFeatures(story, scores)(0, 1), strict=True))["through a third"]


def test_of_more_articles_more_must_tell_it_too() -> None:
    assert told_by_others(2, {}) == 0.0
    assert told_by_others(3, {2: 0.6}) == 0.6
    assert told_by_others(5, {3: 0.6}) == 0.6 / 3
    assert 0.6 / 3 < told_by_others(5, {3: 0.6, 4: 0.6}) < told_by_others(5, {2: 0.6, 3: 0.6, 4: 0.6})


def test_three_other_articles_are_enough_however_many_there_are() -> None:
    assert told_by_others(9, {2: 0.5, 5: 0.5, 8: 0.5}) == told_by_others(5, {2: 0.5, 3: 0.5, 4: 0.5}) == 0.5
