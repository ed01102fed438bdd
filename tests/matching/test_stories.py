"""Articles grouped by the event that they report."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.matching.articles import article, seeds
from tests.matching.test_copies import OTHER, WIRE
from tui.matching import group_stories, stories

BANK = [
    "Central bank raises interest rate",
    "The central bank raised its interest rate by half a point on Thursday.",
    "Economists had expected a smaller step because inflation slowed in spring.",
]
BANK_AGAIN = [
    "Interest rate goes up by half a point",
    "Inflation remains too high, the central bank said on Thursday, and raised its interest rate by half a point.",
    "Economists were surprised by the size of the step.",
]


def test_reports_of_two_events_become_two_stories() -> None:
    articles = [article(WIRE), article(BANK), article(OTHER), article(BANK_AGAIN)]
    stories = group_stories(articles)
    assert [[articles.index(one) for one in story.articles] for story in stories] == [[0, 2], [1, 3]]


def test_no_article_one_article_and_an_empty_article() -> None:
    assert group_stories([]) == []
    assert [len(story.articles) for story in group_stories([article(WIRE)])] == [1]
    assert [len(story.articles) for story in group_stories([article([]), article(WIRE)])] == [1, 1]


def test_the_seeds_are_one_story() -> None:
    assert [len(story.articles) for story in group_stories(seeds())] == [5]


def test_a_year_between_them_keeps_like_reports_apart() -> None:
    one = article(BANK, published=date(2024, 3, 7))
    later = article(BANK_AGAIN, published=date(2025, 3, 6))
    soon = article(BANK_AGAIN, published=date(2024, 3, 8))
    assert len(group_stories([one, later])) == 2
    assert len(group_stories([one, soon])) == 1


def test_a_handful_of_reports_of_one_event_is_one_story_however_differently_they_tell_it() -> None:
    reports = [
        [
            "Dam at Velden gives way after storm",
            "A dam above the village of Velden broke early on Sunday and 300 people were led to safety.",
            "The water covered fields and two roads, the fire brigade said.",
            "Engineers had warned of cracks in the wall last year.",
        ],
        [
            "Velden: hundreds flee flood",
            "Families in Velden left their homes in boats on Sunday after the dam above the village broke.",
            "\u201cIt sounded like a train,\u201d said Jana Horak, who keeps the bakery.",
            "Nobody was hurt, the fire brigade said.",
        ],
        [
            "Minister visits Velden and promises money",
            "Environment minister Petra Lang came to the village on Monday, a day after the dam broke.",
            "She promised ten million crowns to the 300 people of Velden who left their homes after the storm.",
            "Engineers had found cracks in the wall, she said.",
            "The operator of the dam did not answer questions.",
        ],
    ]
    articles = [article(report) for report in reports]
    assert [len(story.articles) for story in group_stories(articles)] == [3]
    assert [len(story.articles) for story in group_stories([*articles, article(BANK)])] == [3, 1]


_TOLD = st.lists(
    st.sampled_from(["dam", "velden", "bank", "rate", "flood", "minister", "oslo", "ferry", "storm", "crown"]),
    min_size=1,
)
_DAY = st.none() | st.integers(0, 40).map(lambda days: date(2024, 3, 1) + timedelta(days))


@given(st.lists(st.tuples(_TOLD, _DAY), min_size=2, max_size=12))
def test_pairs_that_are_left_out_change_no_story(pile: list[tuple[list[str], date | None]]) -> None:
    articles = [article([" ".join(words)], published=day) for words, day in pile]
    days = [day.toordinal() if day else 0 for _, day in pile]
    vectors = stories._vectors(articles, sorted(range(len(pile)), key=days.__getitem__), days)
    every = {
        (one, other): sum(weight * vectors[other].get(stem, 0.0) for stem, weight in vectors[one].items())
        for one, other in combinations(range(len(pile)), 2)
        if 0 in (days[one], days[other]) or abs(days[one] - days[other]) <= stories.WINDOW_DAYS
    }
    assume(all(abs(value - stories.BAR) > 1e-6 for value in every.values()))
    kept = stories._cosines(articles)
    assert stories.link_by_average(kept, len(pile)) == stories.link_by_average(every, len(pile))
    assert all(every[pair] == pytest.approx(value) for pair, value in kept.items())
    assert kept.keys() >= {pair for pair, value in every.items() if value >= stories.BAR}
