"""What matched sentences disagree on, and what is no disagreement."""

from __future__ import annotations

import pytest

from tui.matching.disagreements import differences
from tui.matching.quantities import quantities


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "The talks ended after more than six hours.",
            "They held six hours of talks.",
            ("number", "more than six hours", "six hours"),
        ),
        (
            "Some 14 miners died in the shaft.",
            "The blast killed 17 miners.",
            ("number", "Some 14 miners", "17 miners"),
        ),
        (
            "Prices rose by 4.5 percent in May.",
            "In May prices rose 5.4 percent.",
            ("number", "4.5 percent", "5.4 percent"),
        ),
        (
            "The summit is planned for March 3 in Oslo.",
            "Oslo hosts the summit on 4 March.",
            ("date", "March 3", "4 March"),
        ),
        ("The minister resigned on Tuesday.", "The minister resigned on Wednesday.", ("date", "Tuesday", "Wednesday")),
        (
            "Police named him as Peter Halvorsen.",
            "He was named as Peter Halverson.",
            ("name", "Halvorsen", "Halverson"),
        ),
        (
            "The bank will not close branches in the valley.",
            "The bank will close branches in the valley.",
            ("negation", "not close", "close"),
        ),
        (
            "The singer reportedly bought the island last year.",
            "The singer bought the island last year.",
            ("hedge", "reportedly bought", "bought"),
        ),
    ],
)
def test_contradictions_are_found_with_the_words_as_they_stand(a: str, b: str, expected: tuple[str, str, str]) -> None:
    what, of_a, of_b = expected
    assert expected in differences(a, b)
    assert (what, of_b, of_a) in differences(b, a)
    assert of_a in a
    assert of_b in b


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The talks ended after six hours.", "The talks ended late at night."),
        ("The talks ended after six hours in two hotels.", "The talks ended after six hours."),
        ("At least 14 miners died.", "The blast killed 17 miners."),
        ("More than 1,000 people marched.", "Some 1,100 people marched."),
        ("He was expelled in 2016 with 35 diplomats.", "He was expelled in 2017."),
        ("The minister resigned on Tuesday.", "Parliament, which meets again on Wednesday, must elect a successor."),
        ("She spent $5,000 on furniture.", "She spent $750,000 of public money."),
        ("The Senate met.", "A Senator spoke."),
        ("He flew to Mexico.", "The Mexican president spoke."),
        ("Nobody was not amused.", "It rained in the hills."),
    ],
)
def test_a_mere_difference_of_detail_is_no_disagreement(a: str, b: str) -> None:
    assert differences(a, b) == ()


def test_a_quantity_knows_what_it_counts() -> None:
    assert [(q.text, q.value, q.unit) for q in quantities("About 1.5 million people fled within 3 days.")] == [
        ("About 1.5 million people", 1_500_000.0, "peopl"),
        ("3 days", 3.0, "day"),
    ]


def test_years_and_dates_count_nothing() -> None:
    assert quantities("On May 12 2016 talks began, in 2017 they ended.") == ()
