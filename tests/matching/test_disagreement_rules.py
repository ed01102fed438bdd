"""Rules that hold for disagreements whatever the sentences: figures, order, quoted words, several in one pair."""

from __future__ import annotations

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tui.matching.disagreements import differences


def test_a_month_in_passing_hides_no_other_day() -> None:
    assert ("date", "Monday", "Tuesday") in differences(
        "The bridge that was built in May fell on Monday.", "The bridge fell on Tuesday."
    )


def test_a_month_is_a_day_and_no_name() -> None:
    found = differences("The bridge opened in May.", "The bridge is said to have opened in June.")
    assert found == (("date", "in May", "in June"),)


def test_several_disagreements_of_two_sentences_are_all_told() -> None:
    one = "The strike on Monday killed 12 civilians and 3 soldiers."
    other = "The strike on Tuesday killed 15 civilians and 4 soldiers."
    assert differences(one, other) == (
        ("number", "12 civilians", "15 civilians"),
        ("number", "3 soldiers", "4 soldiers"),
        ("date", "Monday", "Tuesday"),
    )


def test_an_office_of_many_words_is_read_at_once() -> None:
    office = "the president of the " + " ".join(["international federation of independent associations"] * 3)
    found = differences(f"In Adria {office} spoke on Monday.", f"In Adria {office} spoke on Tuesday.")
    assert found == (("date", "Monday", "Tuesday"),)


def test_what_has_not_happened_so_far_is_an_update_where_it_has() -> None:
    told = differences("The tests have not been released.", "The tests were released on Friday.")
    assert told == (("update", "have not been released", "released"),)


def test_today_in_a_quotation_is_not_the_day_of_publication() -> None:
    published = date(2012, 12, 9), date(2012, 12, 10)
    told = "The president met the speaker on Sunday."
    assert differences(told, "“The president met the speaker today,” an aide said.", published) == ()
    assert differences(told, "The president met the speaker today.", published) == (("date", "Sunday", "today"),)


def test_a_rank_needs_no_other_sign_of_a_figure() -> None:
    assert differences("It was her second win in Qern.", "It was her fourth win in Qern.") == (
        ("number", "second win", "fourth win"),
    )


figures = st.integers(13, 900)
units = st.sampled_from(["houses", "soldiers", "hours", "miles", "letters"])


@given(figures, figures, units)
def test_two_exact_figures_of_one_thing_disagree_where_they_differ(one: int, other: int, unit: str) -> None:
    a, b = f"The flood ruined {one} {unit} in Adria.", f"In Adria {other} {unit} were ruined by the flood."
    expected = (("number", f"{one} {unit}", f"{other} {unit}"),) if one != other else ()
    assert differences(a, b) == expected


@given(figures, figures)
def test_at_least_some_agrees_with_a_little_more_and_never_with_fewer(one: int, other: int) -> None:
    a, b = f"At least {one} soldiers died.", f"The attack killed {other} soldiers."
    assert (differences(a, b) == ()) is (one <= other <= 1.1 * one)


WORDS = """
Monday Friday 12 dozens of at least people killed hours not never reportedly said may have voted 7-2 8-1 $4m in 2016
Oslo Bergen Lund Lang rose fell the court refused to sign older younger sister percent points third goal one of largest,
nobody was hurt “we will” last week year 34-year-old no
"""
sentences = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join) | st.text(max_size=60)


@settings(max_examples=300, deadline=None)
@given(sentences, sentences)
@example("Monday Monday dozens not 12 will” Monday", "Monday Monday dozens will” 12 will” Monday")
def test_disagreements_quote_both_originals_and_do_not_depend_on_the_order(a: str, b: str) -> None:
    found = differences(a, b)
    assert all(of_a in a and of_b in b and of_a and of_b for _, of_a, of_b in found)
    assert {(what, of_b, of_a) for what, of_a, of_b in found} == set(differences(b, a))
    assert differences(a, a) == ()


def test_magnitudes_of_one_quake_are_figures_of_one_thing() -> None:
    one, other = "A 5.4-magnitude quake shook Qern on Sunday.", "A quake of magnitude 6.1 shook Qern on Sunday."
    assert differences(one, other) == (("number", "5.4-magnitude", "magnitude 6.1"),)
    assert differences(one, other.replace("6.1", "5.4")) == ()


def test_a_word_far_off_that_leaves_something_else_open_hides_no_hedge() -> None:
    one = "“We will not sell the mill,” the owner reportedly said."
    other = "“We will not sell the mill,” the owner said in a letter to the council about what was an apparent mistake."
    assert differences(one, other) == (("hedge", "reportedly said", "said"),)


def test_what_is_expected_of_somebody_is_not_what_somebody_else_did() -> None:
    mother = "The mother of Lund, who is the last witness, is expected to take the stand in Graz."
    assert differences(mother, "Once the trial went on in Graz, a friend took the stand and talked.") == ()
    assert differences(mother, "The mother later took the stand in Graz and talked.") == (
        ("update", "is expected to take", "took"),
    )
