"""What somebody confirmed and somebody else denied."""

from __future__ import annotations

import pytest

from tui.matching.disagreements import differences

NOT_KNOWN = (None, None)


@pytest.mark.parametrize(
    ("language", "a", "b", "of_a", "of_b"),
    [
        (
            "de",
            "Die Stadt bestätigte, dass das Wasser verunreinigt ist.",
            "Ein Sprecher bestritt, dass das Wasser verunreinigt sei.",
            "bestätigte, dass das Wasser verunreinigt ist",
            "bestritt, dass das Wasser verunreinigt sei",
        ),
        (
            "fr",
            "Le maire a reconnu que le pont était fermé.",
            "Le préfet a nié que le pont soit fermé.",
            "reconnu que le pont était fermé",
            "nié que le pont soit fermé",
        ),
        (
            "es",
            "El presidente admitió que el club debe dinero.",
            "El tesorero negó que el club deba dinero.",
            "admitió que el club debe dinero",
            "negó que el club deba dinero",
        ),
    ],
)
def test_what_is_confirmed_here_and_denied_there_contradicts(
    language: str, a: str, b: str, of_a: str, of_b: str
) -> None:
    assert differences(a, b, NOT_KNOWN, language) == (("negation", of_a, of_b),)
    assert differences(b, a, NOT_KNOWN, language) == (("negation", of_b, of_a),)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Le maire a reconnu que le pont était fermé.", "Le préfet a nié que les trains partent."),
        ("Le maire a reconnu que le pont n'était pas fermé.", "Le préfet a nié que le pont soit fermé."),
        ("Le maire a nié que le pont soit fermé.", "Le préfet a nié que le pont soit fermé."),
    ],
)
def test_other_things_and_one_denial_in_two_ways_do_not(a: str, b: str) -> None:
    assert [row for row in differences(a, b, NOT_KNOWN, "fr") if " que " in row[1]] == []
