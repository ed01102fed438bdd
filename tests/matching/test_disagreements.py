"""What matched sentences disagree on, and what is no disagreement."""

from __future__ import annotations

from datetime import date

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
            ("negation", "will not close", "close"),
        ),
        (
            "The singer reportedly bought the island last year.",
            "The singer bought the island last year.",
            ("hedge", "reportedly bought", "bought"),
        ),
        (
            "A coach with 41 passengers and crew left the road near Brixen, leaving 9 people injured, police said.",
            "A coach carrying 38 people crashed near Brixen.",
            ("number", "41 passengers and crew", "38 people"),
        ),
        (
            "About 30 people were hurt when the stand collapsed.",
            "The stand collapsed in the second half, injuring 52, and play was stopped.",
            ("number", "About 30 people", "injuring 52"),
        ),
        (
            "The villagers were brought to safety by 4 a.m.",
            "All villagers had been brought to safety by 6 a.m., the army said.",
            ("number", "4 a.m.", "6 a.m."),
        ),
        (
            "The plant lost cooling for an hour, the regulator said.",
            "The plant did not lose cooling at any time, a spokesman insisted.",
            ("negation", "lost cooling", "did not lose cooling"),
        ),
        (
            "The bridge was closed from 1987 to 1991.",
            "Built in 1932, the bridge was closed from 1988 to 1991.",
            ("date", "from 1987 to 1991", "from 1988 to 1991"),
        ),
        (
            "Mayor Ida Lund opened the new library in the old brewery.",
            "The new library in the old brewery was opened by mayor Ada Holt.",
            ("name", "Lund", "Holt"),
        ),
        (
            "Her brother is expected to plead guilty to fraud next week.",
            "The minister stayed silent while her brother pleaded guilty.",
            ("hedge", "is expected to plead", "pleaded"),
        ),
        (
            "The fund lost $4.2 million in May.",
            "In May the fund lost $2.4 million.",
            ("number", "$4.2 million", "$2.4 million"),
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
        ("About 17 people were hurt.", "A coach carrying 38 people crashed, injuring 17, police said."),
        ("Seventeen people were injured.", "A coach carrying 38 people crashed."),
        ("All 38 people on board got out.", "The crash left 5 people injured."),
        ("Nearly 200 houses burnt down.", "Some 190 houses burnt down."),
        ("The watch cost $43,350.", "The watch cost $43,000."),
        ("Flight 370 carrying 239 people is missing.", "The plane with 239 people is missing."),
        ("Twelve passengers were injured.", "The crash injured 15 people."),
        ("The club raised $200,000 for its campaign.", "Her rival raised $5.4 million for his campaign."),
        ("A staffer on Friday apologised for the post.", "An aide resigned on Monday after her post."),
        ("Terry O'Brien called it unfair.", "Terry O’Brien called it unfair again."),
        ("The vote is not creating jobs.", "He said that members should be creating jobs by spring, or sooner."),
        ("Protesters were accused of hurling bottles.", "Protesters allegedly hurled bottles."),
    ],
)
def test_a_mere_difference_of_detail_is_no_disagreement(a: str, b: str) -> None:
    assert differences(a, b) == ()


def test_a_day_is_resolved_by_the_date_of_its_article() -> None:
    friday, saturday = date(2024, 5, 3), date(2024, 5, 4)
    one, other = "The trial opened today.", "The trial opened on Friday."
    assert differences(one, other, (friday, saturday)) == ()
    assert differences(one, other, (saturday, saturday)) == (("date", "today", "Friday"),)
    assert differences(one, other) == ()


def test_a_quantity_knows_its_role_and_a_time_of_the_day_is_one() -> None:
    found = quantities("A coach carrying 38 people crashed at 22:40, injuring 17.")
    assert [(q.text, q.value, q.unit, q.role) for q in found] == [
        ("22:40", 1360.0, "clock", ""),
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
