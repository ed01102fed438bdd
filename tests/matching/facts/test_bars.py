"""What a rule finds is shown only where two sentences surely tell of one thing at one moment."""

from __future__ import annotations

from datetime import date

import pytest

from tui.matching.disagreements import differences
from tui.matching.facts.bars import passes
from tui.matching.facts.claims import claim_of

DAY, LATER = date(2024, 5, 3), date(2026, 5, 3)


def shown(one: str, other: str, score: float = 0.9, days: tuple[date, date] = (DAY, DAY)) -> list[tuple[str, str]]:
    found = differences(one, other, days)
    assert found
    return [row[1:] for row in found if passes(row, (claim_of(one), claim_of(other)), score, days)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ida Lund, 67, opened the dam.", "It was Ida Lund, 69, who opened the dam."),
        ("The flood killed 12 people.", "The flood killed 15 people."),
    ],
)
def test_a_figure_of_last_year_was_right_last_year(one: str, other: str) -> None:
    assert shown(one, other)
    assert not shown(one, other, days=(DAY, LATER))


def test_what_is_said_of_persons_needs_no_words_in_common_and_a_number_of_things_does() -> None:
    killed = "Officials in Qern said that the storm killed 12 people.", "Fifteen dead in floods, mayor tells reporters"
    assert shown(*killed, score=0.5)
    barrels = "The crew took 12 barrels of oil from the ship.", "Police who searched the ship by night saw 15 barrels."
    assert not shown(*barrels, score=0.8)
    assert shown(*barrels, score=0.99)
    assert shown("The crew took 12 barrels of oil from the ship.", "The crew took 15 barrels from the ship.")


def test_a_figure_many_times_as_high_is_of_another_thing() -> None:
    assert shown("The police arrested 12 people in Lund.", "The police arrested 40 people in Lund.")
    assert not shown("The police arrested 2 people in Lund.", "The police arrested 61 people in Lund.")


def test_a_share_is_of_the_same_whole_where_nothing_else_differs() -> None:
    assert shown("Turnout was 71 percent in the vote.", "Turnout in the vote was 64 percent.")
    assert not shown("In the port turnout in the vote was 71 percent.", "In town turnout in the vote was 64 percent.")


def test_sums_beside_further_figures_that_differ_are_of_two_things() -> None:
    one = "The bridge near Lund cost $12 million and is used by 300 drivers."
    sums = "$12 million", "$15 million"
    assert sums in shown(one, "The bridge near Lund cost $15 million.")
    assert sums not in shown(one, "The bridge over the bay cost $15 million and is used by 850 drivers.")


def test_two_days_of_the_week_are_of_one_happening_in_almost_one_sentence() -> None:
    assert shown("The dam above Qern broke on Monday.", "The dam above Qern broke on Tuesday.")
    assert not shown(
        "The dam broke on Monday after a week of rain, the mayor of Lund said.",
        "The old dam in the hills broke on Tuesday and left the valley without power.",
    )
    loosely = (
        "The dam above Qern broke on Monday, the mayor said.",
        "On Tuesday the dam broke, and Qern lost its power.",
    )
    assert not shown(*loosely)
    assert shown(*loosely, score=0.98)


def test_the_leaders_of_two_parties_are_no_denial_of_each_other() -> None:
    said = "told reporters that the vote on the bridge would wait"
    leaders = differences(f"Senate Majority Leader Ada Quist {said}.", f"Senate Minority Leader Ada Quist {said}.")
    assert "negation" not in {row[0] for row in leaders}
    assert "negation" in {row[0] for row in differences(f"A majority of them {said}.", f"A minority of them {said}.")}


def test_a_question_denies_nothing() -> None:
    assert shown("It is not safe to live there.", "It is safe to live there.")
    assert not shown("Is it not safe to live there?", "It is safe to live there.")


def test_a_denial_in_both_is_none_however_it_is_written() -> None:
    long, short = "There is no way other than that.", "There's no way other than that."
    row = "negation", "There is no way", "There's no way"
    assert not passes(row, (claim_of(long), claim_of(short)), 1.0, (DAY, DAY))


def test_a_denial_needs_a_sure_match_and_a_spelling_none() -> None:
    one, other = "The board did not approve the sale.", "The board approved the sale."
    assert shown(one, other)
    assert not shown(one, other, score=0.6)
    assert shown(
        "The old engineer Ida Janssen spoke to them.", "Some weeks ago Ida Jansen had warned of cracks.", score=0.4
    )


def test_the_same_words_on_both_sides_are_no_difference() -> None:
    row = "date", "last year", "Last year"
    assert not passes(row, (claim_of("It rained last year."), claim_of("Last year it rained.")), 1.0, (DAY, LATER))
