"""Figures in a sentence: what they count, and in which role."""

from __future__ import annotations

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


def test_kilometers_are_a_measure_and_no_persons() -> None:
    assert quantities("The dam is 20 kilometers off Lund.")[0].unit != "kilometers"
