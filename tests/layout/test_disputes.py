"""The list of disagreements."""

from __future__ import annotations

from tests.factory import article, comparison, istanbul, match
from tui.layout.disputes import disputes
from tui.model import Disagreement


def test_a_disagreement_has_two_sides_with_who_says_what() -> None:
    (row,) = disputes(istanbul(), (0, 1, 2, 3))
    assert row.what == "number"
    assert [(side.words, side.address, side.articles) for side in row.sides] == [
        ("more than six hours", (0, 1), (0,)),
        ("six hours", (1, 1), (1,)),
    ]


def test_the_side_of_the_earlier_pane_comes_first() -> None:
    (row,) = disputes(istanbul(), (1, 0, 2, 3))
    assert [side.articles for side in row.sides] == [(1,), (0,)]


def test_what_copies_repeat_is_one_row_that_names_them() -> None:
    told = "They talked for six hours."
    story = comparison(
        [article(told), article(told, origin="b"), article("Talks took five hours.", origin="c")],
        voices=(0, 0, 1),
        matches=[match((0, 0), (2, 0)), match((1, 0), (2, 0))],
        disagreements=[Disagreement((n, 0), (2, 0), "number", "six hours", "five hours") for n in (0, 1)],
    )
    (row,) = disputes(story, (0, 2, 1))
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
    assert [row.what for row in disputes(story, (0, 1))] == ["date", "number"]
