"""Disagreements that depend on more than two sentences: the days of their articles, copies, what the others tell."""

from __future__ import annotations

from datetime import date

import pytest

from tests.matching.articles import article
from tui.matching import compare
from tui.matching.disagreements import differences


def test_last_week_and_last_month_are_apart_only_where_the_date_says_so() -> None:
    one, other = "The ferry sank last week.", "The ferry sank last month."
    early, late = date(2024, 5, 2), date(2024, 5, 24)
    assert differences(one, other, (early, early)) == ()
    assert differences(one, other, (late, late)) == (("date", "last week", "last month"),)


def test_a_day_is_resolved_by_the_date_of_its_article() -> None:
    friday, saturday = date(2024, 5, 3), date(2024, 5, 4)
    one, other = "The trial opened today.", "The trial opened on Friday."
    assert differences(one, other, (friday, saturday)) == ()
    assert differences(one, other, (saturday, saturday)) == (("date", "today", "Friday"),)
    assert differences(one, other) == ()


@pytest.mark.parametrize("further", ["She is no relative of Ida Jansen.", "A storm is coming."])
def test_two_names_that_a_sentence_has_both_are_two_persons(further: str) -> None:
    ours = ["The old dam above Qern broke on Monday.", "The engineer Ida Janssen had warned of cracks in the dam."]
    theirs = ["Above Qern the old dam broke on Monday.", "The engineer Ida Jansen had warned of cracks in the dam."]
    comparison = compare([article([*ours, further.replace("Ida ", "Ida Janssen, or of ")]), article(theirs)])
    told = {row.what for row in comparison.disagreements}
    assert told == (set() if "Jansen" in further else {"spelling"})


@pytest.mark.parametrize("day", [date.min, date.max])
@pytest.mark.parametrize("when", ["tomorrow", "yesterday", "on Friday", "last month", "next year"])
def test_a_day_that_lies_outside_the_calendar_contradicts_nothing(day: date, when: str) -> None:
    assert differences(f"The trial opened {when}.", "The trial opened today.", (day, day)) == ()
    assert differences(f"The trial opened {when}.", "The trial opened in 2016.", (day, day)) == ()


def test_copies_disagree_with_nobody_while_there_are_other_voices() -> None:
    sentences = [
        "The council of Lund talked about the new bridge for more than six hours.",
        "A choir of pupils sang on the eastern bank of the river.",
        "Engineers had doubted that the old pillars would carry it.",
        "Traffic is to flow across from the first week of spring.",
        "The toll will be the same as on the ferry, the council said.",
    ]
    texts = [sentences, [sentences[0].replace("more than ", ""), *sentences[1:]]]
    copies = [article(told, origin=str(number)) for number, told in enumerate(texts)]
    other = article(["A bakery in Ystad was sold to its staff.", "Its ovens are a century old."], origin="other")
    assert [row.what for row in compare(copies).disagreements] == ["number"]
    assert compare([*copies, other]).disagreements == ()


def test_two_places_of_which_one_is_in_the_other_are_no_disagreement() -> None:
    ours = ["Two sisters were charged with arson in Millby.", "They are to appear in court on Monday."]
    theirs = ["Two sisters were charged with arson in Westshire.", "A barn near Ludd had burnt to the ground."]
    third = ["A barn in Millby, Westshire, was set on fire in June.", "Nobody was hurt."]
    told = [article(sentences, origin=str(number)) for number, sentences in enumerate([ours, theirs, third])]
    assert [row.what for row in compare(told[:2]).disagreements] == ["name"]
    assert compare(told).disagreements == ()
