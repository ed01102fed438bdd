"""What German, French and Spanish sentences deny, leave open and date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.matching.disagreements import differences

THURSDAY = date(2023, 8, 24)
PUBLISHED = (THURSDAY, THURSDAY)


@pytest.mark.parametrize(
    ("language", "a", "b", "told"),
    [
        (
            "de",
            "Die Stadt sei rechtzeitig gewarnt worden, sagte sie.",
            "Sie sagte, die Stadt sei nicht rechtzeitig gewarnt worden.",
            ("negation", "rechtzeitig", "nicht rechtzeitig"),
        ),
        (
            "de",
            "Das Wasser ist verunreinigt, warnte das Amt.",
            "Ein Sprecher bestritt, dass das Wasser verunreinigt sei.",
            ("negation", "Wasser ist verunreinigt", "bestritt, dass das Wasser verunreinigt sei"),
        ),
        (
            "fr",
            "Le joueur a refusé l'offre du club.",
            "Le joueur n'a pas refusé l'offre du club.",
            ("negation", "refusé", "pas refusé"),
        ),
        (
            "es",
            "Dijo que Salas jugará el domingo.",
            "Dijo que Salas no jugará el domingo.",
            ("negation", "jugará", "no jugará"),
        ),
        (
            "es",
            "El jugador supuestamente rechazó la oferta del club.",
            "El jugador rechazó la oferta del club.",
            ("hedge", "supuestamente rechazó", "rechazó"),
        ),
        (
            "fr",
            "Des grévistes auraient bloqué le dépôt.",
            "Des grévistes ont bloqué le dépôt.",
            ("hedge", "auraient bloqué", "bloqué"),
        ),
        (
            "de",
            "Die Strecke nach Lohr bleibt bis Freitag gesperrt.",
            "Bis Sonntag bleibt die Strecke nach Lohr gesperrt.",
            ("date", "bis Freitag", "Bis Sonntag"),
        ),
        (
            "es",
            "El delantero firmó su contrato el martes.",
            "El delantero firmó su contrato el 23 de agosto.",
            ("date", "el martes", "el 23 de agosto"),
        ),
        (
            "fr",
            "Le pont a été fermé lundi.",
            "Le pont a été fermé le jeudi 24 août.",
            ("date", "lundi", "le jeudi 24 août"),
        ),
    ],
)
def test_denials_hedges_and_days_contradict(language: str, a: str, b: str, told: tuple[str, str, str]) -> None:
    what, of_a, of_b = told
    assert differences(a, b, PUBLISHED, language) == (told,)
    assert differences(b, a, PUBLISHED, language) == ((what, of_b, of_a),)


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("de", "Nicht nur die Stadt wurde rechtzeitig gewarnt.", "Die Stadt wurde rechtzeitig gewarnt."),
        ("de", "Die Stadt wurde nicht gewarnt.", "Ein Sprecher bestritt, dass die Stadt gewarnt wurde."),
        ("de", "Die Stadt wird nicht geräumt, wenn der Damm hält.", "Die Stadt wird geräumt, wenn der Damm bricht."),
        ("de", "Der Pegel lag am Montag bei 4,85 Metern.", "Der Pegel lag am Mittwoch noch bei 3,10 Metern."),
        ("es", "El delantero firmó el miércoles.", "El delantero firmó el 23 de agosto."),
        ("es", "El club no venderá su estadio.", "El jugador venderá su casa en la costa."),
        ("fr", "Le maire a sans doute parlé lundi au conseil.", "Jeudi, des pompiers ont éteint un feu de forêt."),
        ("it", "Il ponte non è stato chiuso.", "Il ponte è stato chiuso."),
    ],
)
def test_conditions_later_states_and_other_things_do_not(language: str, a: str, b: str) -> None:
    assert differences(a, b, PUBLISHED, language) == differences(b, a, PUBLISHED, language) == ()


WORDS = """
nicht kein bestritt, dass bestätigte, angeblich Montag 3. Juni Stadt wurde gewarnt, bevor nachdem der Leiter Jan Haas,
no negó que admitió supuestamente el lunes 23 de agosto antes de firmar el alcalde Luis Aranda, pas nié lundi
"""
sentences = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join) | st.text(max_size=40)


@settings(max_examples=200, deadline=None)
@given(sentences, sentences, st.sampled_from(["de", "fr", "es"]))
def test_what_is_told_stands_in_both_sentences_and_is_the_same_from_either_side(a: str, b: str, language: str) -> None:
    found = differences(a, b, PUBLISHED, language)
    assert all(of_a in a and of_b in b for _, of_a, of_b in found)
    assert {(what, of_b, of_a) for what, of_a, of_b in found} == set(differences(b, a, PUBLISHED, language))
