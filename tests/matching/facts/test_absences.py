"""What there is none of in one report and some of in another."""

from __future__ import annotations

import pytest

from tui.matching.disagreements import differences


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        (
            "The director said that no ship had been sent to another port.",
            "Several ships had been sent to another port, the director said.",
            "no ship had been sent",
            "Several ships had been sent",
        ),
        (
            "No ballot papers were lost, said the clerk of the harbour district.",
            "Some 300 ballot papers were lost when a fire broke out.",
            "No ballot papers were lost",
            "Some 300 ballot papers were lost",
        ),
        (
            "The mayor said that no toxic gas had escaped.",
            "Toxic gas escaped from two tanks, the brigade said.",
            "no toxic gas had escaped",
            "gas escaped",
        ),
        (
            "The town received no warning.",
            "The town received a written warning.",
            "received no warning",
            "received a written warning",
        ),
        (
            "Nobody was hurt, the brigade told the paper.",
            "The fire in the mill left three men hurt.",
            "Nobody was hurt",
            "three men",
        ),
    ],
)
def test_none_and_some_of_one_thing_contradict(a: str, b: str, of_a: str, of_b: str) -> None:
    assert ("negation", of_a, of_b) in differences(a, b)
    assert ("negation", of_b, of_a) in differences(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("He is no longer tempted to fall back into old habits.", "He spoke of the temptation to fall back."),
        ("No heaters were sold online.", "Thousands of heaters were sold abroad."),
        ("No ships were sent away.", "No ships had been sent away on Monday."),
        ("No ships were sent away.", "Ships may have been sent away."),
    ],
)
def test_other_verbs_things_and_guesses_do_not(a: str, b: str) -> None:
    assert [row for row in differences(a, b) if row[0] == "negation"] == []
