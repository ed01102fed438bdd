"""The list of disagreements."""

from __future__ import annotations

from tests.factory import article, comparison, istanbul, match, the_dead_of_a_fire
from tui.layout.disputes import contradiction, list_of_disputes
from tui.model import Disagreement


def test_a_disagreement_has_two_sides_with_who_says_what() -> None:
    (row,) = list_of_disputes(istanbul(), (0, 1, 2, 3)).disputes
    assert row.what == "number"
    assert [(side.words, side.address, side.articles) for side in row.sides] == [
        ("more than six hours", (0, 1), (0,)),
        ("six hours", (1, 1), (1,)),
    ]


def test_the_side_of_the_earlier_pane_comes_first() -> None:
    (row,) = list_of_disputes(istanbul(), (1, 0, 2, 3)).disputes
    assert [side.articles for side in row.sides] == [(1,), (0,)]


def test_what_copies_repeat_is_one_row_that_names_them() -> None:
    told = "They talked for six hours."
    story = comparison(
        [article(told), article(told, origin="b"), article("Talks took five hours.", origin="c")],
        voices=(0, 0, 1),
        matches=[match((0, 0), (2, 0)), match((1, 0), (2, 0))],
        disagreements=[Disagreement((n, 0), (2, 0), "number", "six hours", "five hours") for n in (0, 1)],
    )
    (row,) = list_of_disputes(story, (0, 2, 1)).disputes
    assert [side.articles for side in row.sides] == [(0, 1), (2,)]


def test_two_disagreements_of_one_pair_are_two_rows() -> None:
    story = comparison(
        [article("Six men met on Friday."), article("Five men met on Monday.")],
        matches=[match((0, 0), (1, 0))],
        disagreements=[
            Disagreement((0, 0), (1, 0), "date", "Friday", "Monday"),
            Disagreement((0, 0), (1, 0), "number", "Six", "Five"),
        ],
    )
    assert [row.what for row in list_of_disputes(story, (0, 1)).disputes] == ["date", "number"]


def test_a_dispute_is_found_in_the_list_by_its_number_in_the_comparison() -> None:
    story = the_dead_of_a_fire()
    found = list_of_disputes(story, (1, 0, 2))
    assert [found.disputes[place].sides[0].words for place in found.places] == ["kills four", "about 40"]
    assert found.places_of((1, 0)) == sorted(found.places)


def test_of_many_wordings_the_first_of_each_side_tells_that_there_are_more() -> None:
    dead, hurt = list_of_disputes(the_dead_of_a_fire(), (0, 1, 2)).disputes
    assert contradiction(dead) == "Four dead, Four people, kills four / Five people"
    assert contradiction(dead, most_wordings=1) == "Four dead … / Five people"
    assert contradiction(hurt, most_wordings=1) == "31 / about 40"
