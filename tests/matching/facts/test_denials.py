"""Things that are in one state here and in another there."""

from __future__ import annotations

import pytest

from tui.matching.disagreements import differences


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        (
            "Schools in the district stayed closed on Thursday.",
            "Schools in the district were open on Thursday.",
            "stayed closed",
            "were open",
        ),
        ("The road to Lund is open again.", "The road to Lund remains shut.", "is open", "remains shut"),
        ("The tower was largely intact.", "The tower was destroyed.", "was largely intact", "was destroyed"),
    ],
)
def test_two_states_that_exclude_each_other_contradict(a: str, b: str, of_a: str, of_b: str) -> None:
    assert differences(a, b) == (("negation", of_a, of_b),)
    assert differences(b, a) == (("negation", of_b, of_a),)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The shops were closed on Monday.", "The museum was open on Monday."),
        ("The harbour was not open on Monday.", "The harbour was closed on Monday."),
        ("The mayor was open to talks.", "The hall of the mayor was closed."),
        ("The tower was closed.", "The tower was damaged."),
    ],
)
def test_states_of_other_things_and_states_that_go_together_do_not(a: str, b: str) -> None:
    assert differences(a, b) == differences(b, a) == ()
