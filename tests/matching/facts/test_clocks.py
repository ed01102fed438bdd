"""Times of the day: which contradict each other, and which only look as if they did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.matching.disagreements import differences


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        ("The quake struck at 3:40 a.m. on the coast.", "The quake struck at 5.10am.", "3:40 a.m.", "5.10am"),
        ("The ferry sailed at 14:20 from Visby.", "At noon the ferry sailed from Visby.", "14:20", "noon"),
        (
            "She was arrested about 1 a.m. in Umeå.",
            "She was arrested about 2 a.m. in Umeå.",
            "about 1 a.m.",
            "about 2 a.m.",
        ),
        ("The final kicks off at 8 p.m. ET.", "The final kicks off at 6 p.m. PT.", "8 p.m. ET", "6 p.m. PT"),
    ],
)
def test_times_of_one_happening_contradict(a: str, b: str, of_a: str, of_b: str) -> None:
    assert differences(a, b) == (("time", of_a, of_b),)
    assert differences(b, a) == (("time", of_b, of_a),)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The quake struck shortly before 4 a.m.", "The quake struck at 3:48 a.m."),
        ("The quake struck at about 7 p.m.", "The quake struck at 7:08 p.m."),
        ("The quake struck at 3:30 p.m.", "The quake struck at 3:32 p.m."),
        ("The quake struck at 3:41.", "The quake struck at 15:41."),
        ("The final kicks off at 8 p.m. ET.", "The final kicks off at 5 p.m. PT."),
        ("The final kicks off at 8 p.m. ET.", "The final kicks off at 6 p.m."),
        ("Doors open at 7 p.m.", "The concert ends at 11 p.m."),
        ("They were ashore by 8 a.m.", "They were ashore at 6 a.m."),
        ("She scored with 7:42 left.", "She scored with 11:05 left."),
        ("The call came in at 3: 33 a. m. from a hotel.", "The call came in at 3: 12 a. m. from a hotel."),
    ],
)
def test_rounded_times_and_times_of_other_zones_or_happenings_do_not(a: str, b: str) -> None:
    assert differences(a, b) == differences(b, a) == ()


@given(st.integers(0, 23), st.integers(0, 59))
def test_another_way_to_write_a_time_makes_no_disagreement(hour: int, minute: int) -> None:
    half = "a.m." if hour < 12 else "p.m."
    ways = (
        f"{hour:02}:{minute:02}",
        f"{(hour - 1) % 12 + 1}:{minute:02} {half}",
        f"{(hour - 1) % 12 + 1}.{minute:02}{half[0]}m",
    )
    told = [f"The alarm went off at {way} in the harbour." for way in ways]
    assert all(differences(one, other) == () for one in told for other in told)
