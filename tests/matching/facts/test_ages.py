"""Ages: which contradict each other, and which are of two persons."""

from __future__ import annotations

import pytest

from tui.matching.disagreements import differences
from tui.matching.facts.ages import ages


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        ("Ida Lund, 34, was hurt.", "Among the hurt was Ida Lund, 43, a nurse.", "34", "43"),
        ("Police arrested a 60-year-old woman.", "Maren Holt, age 61, was arrested.", "60-year-old", "age 61"),
        ("The driver, aged 19, fled.", "The 20-year-old driver fled.", "aged 19", "20-year-old"),
    ],
)
def test_two_ages_of_one_person_contradict(a: str, b: str, of_a: str, of_b: str) -> None:
    assert differences(a, b) == (("number", of_a, of_b),)
    assert differences(b, a) == (("number", of_b, of_a),)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ida Lund, 34, was hurt.", "Karl Lund, 36, was hurt."),
        ("The 36-year-old driver hit her.", "The car hit a 66-year-old woman."),
        ("A 40-year-old mother was saved.", "Her nine-year-old daughter was saved."),
        ("Ida Lund, 34, and her son, 9, were saved.", "Ida Lund, 34, was saved."),
        ("A 50-year-old theatre burnt down.", "The theatre, built by Ida Lund, 34, burnt down."),
    ],
)
def test_ages_of_two_persons_do_not(a: str, b: str) -> None:
    assert differences(a, b) == differences(b, a) == ()


def test_a_word_of_countless_hyphens_is_no_name_and_is_not_gone_through_from_each_of_them() -> None:
    endless = "Ab-" * 200 + "Lund"
    assert all(len("-".join(age.name)) <= 41 for age in ages(f"{endless}, 34, was hurt, a nine-year-old was not."))
