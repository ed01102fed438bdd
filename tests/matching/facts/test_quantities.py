"""Figures in a sentence: what they count, and in which role."""

from __future__ import annotations

import pytest

from tui.matching.facts.quantities import quantities


def test_a_quantity_knows_its_role_and_a_time_of_the_day_is_none() -> None:
    found = quantities("A coach carrying 38 people crashed at 22:40, injuring 17.")
    assert [(q.text, q.value, q.unit, q.role) for q in found] == [
        ("38 people", 38.0, "people", "aboard"),
        ("injuring 17", 17.0, "people", "hurt"),
    ]


def test_a_quantity_knows_what_it_counts() -> None:
    assert [(q.text, q.value, q.unit) for q in quantities("About 1.5 million people fled within 3 days.")] == [
        ("About 1.5 million people", 1_500_000.0, "people"),
        ("3 days", 3.0, "day"),
    ]


def test_years_and_dates_count_nothing() -> None:
    assert quantities("On May 12 2016 talks began, in 2017 they ended.") == ()


@pytest.mark.parametrize(
    ("told", "text", "unit"),
    [
        ("It did 90km/h.", "90km/h", "kph"),
        ("It did 90 kilometres an hour.", "90 kilometres an hour", "kph"),
        ("It did 55mph.", "55mph", "mph"),
        ("It did 55 miles per hour then.", "55 miles per hour", "mph"),
        ("They took 40kg of it.", "40kg", "kg"),
        ("The dam is 20km off Lund.", "20km", "km"),
    ],
)
def test_speeds_and_units_without_a_space_are_read(told: str, text: str, unit: str) -> None:
    assert [(q.text, q.unit) for q in quantities(told)] == [(text, unit)]


def test_persons_confirmed_as_something_have_that_role() -> None:
    assert [q.role for q in quantities("Fourteen people have been confirmed as injured.")] == ["hurt"]
    assert [q.role for q in quantities("Nine people fled as five soldiers were killed.")] == ["", "killed"]


def test_deaths_are_people_killed() -> None:
    assert [(q.unit, q.role) for q in quantities("There were 15 confirmed deaths.")] == [("people", "killed")]


def test_kilometers_are_a_measure_and_no_persons() -> None:
    assert quantities("The dam is 20 kilometers off Lund.")[0].unit != "kilometers"
