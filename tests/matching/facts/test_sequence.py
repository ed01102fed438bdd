"""Which of two things came first."""

from __future__ import annotations

import pytest

from tui.matching.disagreements import differences

NOT_KNOWN = (None, None)


@pytest.mark.parametrize(
    ("language", "a", "b", "of_a", "of_b"),
    [
        (
            "en",
            "The minister left the hall before the vote was counted.",
            "The minister left the hall only after the vote had been counted.",
            "before the vote was counted",
            "after the vote had been counted",
        ),
        (
            "en",
            "The talks resumed after the envoy had threatened to resign.",
            "After the talks had resumed, the envoy threatened to resign, aides said.",
            "after the envoy had threatened to resign",
            "After the talks had resumed",
        ),
        (
            "de",
            "Die Brücke stürzte ein, nachdem die Polizei den Platz geräumt hatte.",
            "Die Brücke stürzte ein, bevor die Polizei den Platz geräumt hatte.",
            "nachdem die Polizei den Platz geräumt hatte",
            "bevor die Polizei den Platz geräumt hatte",
        ),
        (
            "fr",
            "Le pilote a quitté la cabine avant de prévenir la tour.",
            "Le pilote a quitté la cabine après avoir prévenu la tour.",
            "avant de prévenir la tour",
            "après avoir prévenu la tour",
        ),
        (
            "es",
            "El juez leyó la carta antes de hablar con los testigos.",
            "El juez leyó la carta después de hablar con los testigos.",
            "antes de hablar con los testigos",
            "después de hablar con los testigos",
        ),
    ],
)
def test_two_things_in_opposite_order_contradict(language: str, a: str, b: str, of_a: str, of_b: str) -> None:
    assert ("time", of_a, of_b) in differences(a, b, NOT_KNOWN, language)
    assert ("time", of_b, of_a) in differences(b, a, NOT_KNOWN, language)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The minister left the hall before the vote was counted.",
            "The vote was counted after the minister had left the hall.",
        ),
        (
            "The minister left the hall before the vote was counted.",
            "The minister left the hall after a long debate on roads.",
        ),
        (
            "Lund was arrested by the police in Graz after failing two tests.",
            "Lund failed two tests after 2 a.m. on the road to Graz, police said.",
        ),
        (
            "Forty guests spent hours above Lund gorge after the town's chair lift stopped on Friday evening.",
            "Chair lift guests freed after hours above Lund gorge",
        ),
        (
            "The miners sat in the north tunnel after the power line failed on Friday evening.",
            "Power was back on Friday evening after a night in the north tunnel.",
        ),
        ("The minister spoke before noon.", "The minister spoke after noon."),
        (
            "The minister left before the vote was counted and after the hall was closed.",
            "The minister left after the vote was counted and before the hall was closed.",
        ),
    ],
)
def test_one_order_in_other_words_and_the_order_of_other_things_do_not(a: str, b: str) -> None:
    assert [row for row in differences(a, b) if row[1].startswith(("before", "after"))] == []
