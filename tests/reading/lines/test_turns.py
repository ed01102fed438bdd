"""An interview is told by the names that come again before what they say."""

from __future__ import annotations

from tui.reading.lines.turns import find_turns
from tui.reading.pieces import Piece, measure


def turns(*texts: str) -> list[int]:
    return find_turns([measure(Piece(0, 0, text)) for text in texts])


def test_two_who_speak_in_turn_hold_an_interview() -> None:
    texts = [
        "She came late.",
        "RO: Were you angry?",
        "ID: No. Tired, maybe.",
        "RO: Will it come back?",
        "ID: Not soon.",
    ]

    assert turns(*texts) == [1, 2, 3, 4]


def test_the_questions_of_an_interview_may_have_no_name() -> None:
    texts = ["Were you angry?", "Dahl: No.", "Will it come back?", "Dahl (laughs): Not soon.", "Read on"]

    assert turns(*texts) == [0, 1, 2, 3]


def test_labels_of_teasers_that_come_again_are_no_interview() -> None:
    texts = ["Video: Hawks win at last", "Photos: the bridge", "Video: Storm Edith", "Photos: the harbour"]

    assert turns(*texts) == []


def test_one_name_that_comes_again_without_questions_is_no_interview() -> None:
    assert turns("Update: the road is open.", "It rained.", "Update: the road is shut.") == []


def test_labels_far_from_each_other_are_no_turns() -> None:
    between = ["The bridge stays closed until June, engineers said."] * 8
    texts = ["Media kit: why us?", *between, "May 1, 1967: They won.", *between, "Media kit: why us?", *between]

    assert turns(*texts, "May 1, 1967: They lost.") == []
