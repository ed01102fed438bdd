"""Days: which contradict each other, and which are of two happenings."""

from __future__ import annotations

from datetime import date

import pytest

from tui.matching.disagreements import differences
from tui.matching.facts.days import days


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        (
            "The aide had to apologise Saturday for the post.",
            "An aide on Friday apologised for a post.",
            "Saturday",
            "Friday",
        ),
        (
            "This morning the two teams met in Graz.",
            "The teams met in Graz in the evening, on Tuesday night.",
            "This morning",
            "Tuesday night",
        ),
        ("The mayor quit last month to write.", "The mayor left last year to write.", "last month", "last year"),
        (
            "The heaters were sold between March 2022 and June 2024.",
            "The heaters were on sale from March 2021 to June 2024.",
            "between March 2022 and June 2024",
            "from March 2021 to June 2024",
        ),
        (
            "The firm said that it had informed the authority in July.",
            "The firm did not inform the authority until September.",
            "in July",
            "until September",
        ),
        ("Falk has led the party since 2019.", "Falk has led the Liberals since 2017.", "since 2019", "since 2017"),
        ("The vote will be held in mid May.", "The vote will be held on April 30.", "in mid May", "April 30"),
        (
            "She was elected on Monday, May 3, 2021.",
            "She was elected on May 3, 2022.",
            "Monday, May 3, 2021",
            "May 3, 2022",
        ),
    ],
)
def test_days_of_one_happening_contradict(a: str, b: str, of_a: str, of_b: str) -> None:
    published = date(2022, 6, 15), date(2022, 6, 15)
    assert differences(a, b, published) == (("date", of_a, of_b),)
    assert differences(b, a, published) == (("date", of_b, of_a),)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Thursday's match is sold out.", "The club played on Sunday."),
        ("He hurt his knee on October 19 in Lund.", "He returned to the team in Lund on October 30."),
        ("The club put Ole Vik on the list on Tuesday.", "Per Holm was put on the list on Wednesday."),
        ("The barn burnt late on Monday.", "The barn burnt early on Tuesday."),
        ("Updated 3 May 2021, 10:15 a.m. ET", "Published May 2, 2021 at 4:40 pm"),
        ("LUND, May 3 -", "LUND, May 4 -"),
        ("The trial of the nurse starts Monday.", "The nurse was charged on Thursday with two murders."),
        ("She led the union of the state in Bergen in 2002.", "She founded her first clinic in Bergen in 1990."),
    ],
)
def test_days_of_two_happenings_do_not(a: str, b: str) -> None:
    assert differences(a, b) == differences(b, a) == ()


def test_two_reports_that_came_out_days_apart_each_tell_of_their_own_meeting() -> None:
    thursday, sunday = date(2024, 5, 9), date(2024, 5, 5)
    one, other = "Lund and Poe met for an hour on Thursday evening.", "Lund and Poe met in the castle on Sunday."
    assert differences(one, other, (thursday, sunday)) == ()
    assert differences(one, other, (thursday, thursday)) == (("date", "Thursday evening", "Sunday"),)


def test_some_days_ago_is_counted_from_the_day_of_publication() -> None:
    wednesday = date(2024, 5, 8)
    one, other = "The dam broke three days ago in Skane.", "The dam broke on Sunday in Skane."
    assert differences(one, other, (wednesday, wednesday)) == ()
    assert differences(one, other.replace("Sunday", "Monday"), (wednesday, wednesday)) == (
        ("date", "three days ago", "Monday"),
    )


@pytest.mark.parametrize(
    "words",
    [
        "3 May",
        "April 30",
        "Friday",
        "yesterday",
        "tonight",
        "tomorrow",
        "this morning",
        "last night",
        "two days ago",
        "four days ago",
        "6 days ago",
        "earlier this week",
        "later this month",
        "next year",
        "in May",
        "since June",
        "until July",
        "mid-August",
        "early September",
        "by November",
        "of 2016",
    ],
)
def test_a_time_is_found_whatever_letter_it_begins_with(words: str) -> None:
    assert [day.text for day in days(f"The bridge was opened {words}.")] == [words]
