"""Figures: which contradict each other, and which count two things."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.matching.disagreements import differences


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        ("Repairs will take two to three weeks.", "Repairs will take five weeks.", "two to three weeks", "five weeks"),
        ("The walk took four and a half hours.", "The walk took six hours.", "four and a half hours", "six hours"),
        ("She spent 4½ months in prison.", "She spent six months in prison.", "4½ months", "six months"),
        ("Between 10 and 20 people were hurt.", "The blast hurt 32 people.", "Between 10 and 20 people", "32 people"),
        ("Two lorries were lost.", "Three trucks were lost.", "Two lorries", "Three trucks"),
        ("At least 205 men died.", "At least 245 miners died.", "At least 205 men", "At least 245 miners"),
        ("At least 40 people died.", "The toll was put at 58.", "At least 40 people", "58"),
        ("Robbers took $137m of jewels.", "Robbers took jewels worth $108 million.", "$137m", "$108 million"),
        (
            "They took 47 of the 101 seats in parliament.",
            "The party has won 45 seats in parliament.",
            "47 of the 101 seats",
            "45 seats",
        ),
        (
            "The maker has 31 reports of fires in kitchens.",
            "At least 40 fires in kitchens were reported.",
            "31 reports of fires",
            "At least 40 fires",
        ),
        (
            "The mill must pay a fine of $1.2 million.",
            "Judges fined the mill's owner Brandell $2.1 million.",
            "$1.2 million",
            "$2.1 million",
        ),
        (
            "The climber fell about 150 metres.",
            "The climber had fallen some 200 metres.",
            "about 150 metres",
            "some 200 metres",
        ),
    ],
)
def test_two_figures_of_one_thing_contradict(a: str, b: str, of_a: str, of_b: str) -> None:
    assert [row[1:] for row in differences(a, b)] == [(of_a, of_b)]
    assert [row[1:] for row in differences(b, a)] == [(of_b, of_a)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Repairs will take two to three weeks.", "Repairs will take three weeks."),
        ("He shot one person dead and hurt two others.", "He shot three people."),
        ("The source was not one person.", "Two people were the source."),
        ("They took 47 of the 101 seats in parliament.", "They took 47 seats in parliament."),
        ("Three of the 12 hikers were hurt.", "Three hikers were hurt."),
        ("Turnout was 71 percent.", "Turnout stood at 52 percent at 4 p.m."),
        ("He grabbed seven rebounds for the Larks.", "Lund had 14 points and 11 rebounds, Moe two."),
        ("Moe scored 23 points to beat Lund.", "Moe had five points during a late run against Lund."),
        ("He caught 29 passes for the club.", "Poe caught 39 passes and left the club."),
        ("The goal fell with 4 minutes 48 seconds to go.", "The goal fell with just under five minutes to go."),
        ("Two women and one man died in the fire.", "The fire killed three people."),
        ("The riots began eight days ago.", "The riots went on for five days."),
        ("She spent four seasons as a coach.", "Over four seasons she spent a fortune."),
        ("He was jailed for 18 to 24 months.", "The charge carries up to three years in prison."),
        ("The damage is put at $1 million (A$1.52 million).", "The damage is put at $1 million."),
        ("Ninety percent of the voters stayed away.", "More than half of the voters stayed away."),
        ("They were arrested at 10:24 with five bags.", "They were arrested with five bags."),
        ("He scored 23 points in all and won.", "He had five points in the last minutes and won."),
        ("The home side won 3-1.", "The visitors were led 1-0 after ten minutes."),
        ("See http://example.org/2010/09/three-dead", "Two dead, see http://example.org/2010/10/two-dead"),
    ],
)
def test_figures_of_two_things_do_not(a: str, b: str) -> None:
    assert differences(a, b) == differences(b, a) == ()


WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
counts = st.integers(2, 12)


@given(counts, st.sampled_from(["lorries", "hours", "miles", "villages", "nurses", "dollars", "percent"]))
def test_a_number_in_words_is_the_number_in_digits(count: int, unit: str) -> None:
    told = [f"The storm cost the valley {number} {unit} last week." for number in (WORDS[count - 2], count)]
    assert differences(*told) == ()


@given(st.integers(2, 900), st.sampled_from([("hours", "minutes", 60), ("weeks", "days", 7), ("tonnes", "kg", 1000)]))
def test_another_unit_makes_no_disagreement(count: int, units: tuple[str, str, int]) -> None:
    large, small, factor = units
    a, b = f"The load took {count} {large} to clear.", f"The load took {count * factor:,} {small} to clear."
    assert differences(a, b) == ()


@pytest.mark.parametrize("unit", ["people", "million people", "per cent", "years old", "days ago", "-magnitude quake"])
@pytest.mark.parametrize("digits", [30, 400, 5_000])
def test_a_row_of_digits_without_measure_is_a_figure_like_others(digits: int, unit: str) -> None:
    a, b = (f"The blast hurt about {digit * digits} {unit}." for digit in "98")
    said = {words for row in differences(a, b) for words in row[1:]}
    assert all(words in a + b for words in said)
    assert differences(a, a) == ()
