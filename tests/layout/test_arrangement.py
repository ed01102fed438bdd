"""Which articles stand in which panes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.layout.arrangement import Arrangement


def test_panes_are_filled_in_order_from_the_current_article() -> None:
    arrangement = Arrangement([0, 1, 2, 3, 4])
    arrangement.resize(3, 0)
    assert arrangement.shown == [0, 1, 2]


def test_the_last_article_stands_beside_those_before_it() -> None:
    arrangement = Arrangement([0, 1, 2, 3, 4])
    arrangement.resize(2, 4)
    assert arrangement.shown == [3, 4]


def test_an_article_comes_in_the_place_of_the_one_read_longest_ago_and_the_others_stay() -> None:
    arrangement = Arrangement([0, 1, 2, 3])
    arrangement.resize(3, 0)
    arrangement.bring(3, beside=0)
    assert arrangement.shown == [0, 1, 3]
    arrangement.bring(1)
    arrangement.bring(0)
    arrangement.bring(2)
    assert arrangement.shown == [0, 1, 2]


def test_the_article_one_came_from_stays_beside_the_one_one_goes_to() -> None:
    arrangement = Arrangement([0, 1, 2])
    arrangement.resize(2, 0)
    arrangement.bring(2)
    assert arrangement.shown == [0, 2]


def test_panes_stand_in_the_order_of_their_numbers_whatever_is_brought() -> None:
    arrangement = Arrangement([0, 1, 2, 3, 4])
    arrangement.resize(2, 3)
    shown = []
    for article in range(5):
        arrangement.bring(article)
        shown.append(arrangement.shown)
    assert shown == [[0, 3], [0, 1], [1, 2], [2, 3], [3, 4]]


def test_an_article_that_comes_back_stands_where_the_reader_put_it() -> None:
    arrangement = Arrangement([0, 1, 2])
    arrangement.resize(2, 0)
    arrangement.bring(0)
    assert arrangement.move(0, 1)
    arrangement.bring(2)
    assert arrangement.shown == [0, 2]
    arrangement.bring(1)
    arrangement.bring(0)
    assert arrangement.shown == [1, 0]


def test_fewer_panes_for_a_while_change_nothing() -> None:
    arrangement = Arrangement([0, 1, 2, 3])
    arrangement.resize(3, 1)
    before = arrangement.shown
    arrangement.resize(1, 2)
    assert arrangement.shown == [2]
    arrangement.resize(3, 2)
    assert arrangement.shown == before


@given(
    st.integers(1, 7),
    st.lists(st.tuples(st.sampled_from(["resize", "bring"]), st.integers(0, 6), st.integers(1, 5)), max_size=40),
)
def test_no_article_stands_twice_and_the_one_asked_for_is_there(
    articles: int, steps: list[tuple[str, int, int]]
) -> None:
    arrangement = Arrangement(range(articles))
    arrangement.resize(2, 0)
    for what, number, count in steps:
        article = number % articles
        if what == "resize":
            arrangement.resize(count, article)
            assert len(arrangement.shown) == min(count, articles)
        else:
            arrangement.bring(article)
        assert article in arrangement.shown
        assert arrangement.shown == sorted(arrangement.shown)
        assert len(set(arrangement.shown)) == len(arrangement.shown)


def test_an_article_changes_places_with_its_neighbour_and_keeps_its_place_from_then_on() -> None:
    arrangement = Arrangement((0, 1, 2, 3))
    arrangement.resize(3, 0)
    assert arrangement.move(0, 1)
    assert arrangement.shown == [1, 0, 2]
    assert arrangement.move(0, 1)
    assert not arrangement.move(0, 1)
    assert not arrangement.move(3, -1)
    arrangement.resize(2, 0)
    arrangement.resize(3, 0)
    assert arrangement.shown == [1, 2, 0]
