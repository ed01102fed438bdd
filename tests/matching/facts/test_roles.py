"""Who holds a role that one person alone has."""

from __future__ import annotations

import pytest

from tui.matching.disagreements import differences

NOT_KNOWN = (None, None)


@pytest.mark.parametrize(
    ("language", "a", "b", "of_a", "of_b"),
    [
        (
            "en",
            "The president of the port authority, Maria Dorn, asked for patience.",
            "Mario Thorn, the president of the port authority, said that the quay would open on Friday.",
            "Maria Dorn",
            "Mario Thorn",
        ),
        (
            "en",
            "Captain Erik Lund was the last to leave the ferry.",
            "The ferry's captain, Lars Lund, was questioned for hours.",
            "Erik Lund",
            "Lars Lund",
        ),
        (
            "en",
            "The shippers' chairman, Dale Orton, called the deal too dear.",
            "The shippers’ chairman, Dale Norris, welcomed the deal.",
            "Dale Orton",
            "Dale Norris",
        ),
        (
            "en",
            "His lawyer, Mark Deane, said that Kroll would speak.",
            "His lawyer, Marcus Weil, said that the client would speak.",
            "Mark Deane",
            "Marcus Weil",
        ),
        (
            "fr",
            "Le maire, Paul Girard, est venu.",
            "Le maire de Montclair, Pierre Girard, a reçu le syndicat.",
            "Paul Girard",
            "Pierre Girard",
        ),
        (
            "de",
            "Einsatzleiter Jürgen Haas lobte die Helfer.",
            "Einsatzleiter Bernd Vogt dankte den Helfern.",
            "Jürgen Haas",
            "Bernd Vogt",
        ),
        (
            "fr",
            "La directrice du musée, Anne Roy, a porté plainte.",
            "La directrice du musée, Claire Petit, n'a rien dit.",
            "Anne Roy",
            "Claire Petit",
        ),
        (
            "es",
            "El agente del jugador, Pablo Rey, viajó con él.",
            "El agente del jugador, Raúl Peña, no quiso hablar.",
            "Pablo Rey",
            "Raúl Peña",
        ),
    ],
)
def test_two_persons_in_one_role_contradict(language: str, a: str, b: str, of_a: str, of_b: str) -> None:
    assert ("name", of_a, of_b) in differences(a, b, NOT_KNOWN, language)
    assert ("name", of_b, of_a) in differences(b, a, NOT_KNOWN, language)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("A lawyer of the family, Philip Crane, wept.", "A lawyer of the family, Miriam Cole, was silent."),
        ("The mill's owner, Bob Sand, was away.", "The mill's owner, Robert Sand, had left for Oslo."),
        ("The mill's owner, E. Sand, was away.", "The mill's owner, Eva Sand, had left for Oslo."),
        ("The mill's former owner, Eva Sand, wept.", "The mill's owner, Ida Moe, had left for Oslo."),
        ("The mill's owner, Eva Sand, wept.", "The mill's owner, Ida Moe, who succeeded Eva Sand, was away."),
        ("The mill's owner, Eva Sand, wept.", "The mayor of the town, Ida Moe, had left for Oslo."),
        ("The mill's owner, Steve Sand, was away.", "The mill's owner, Stephen Sand, had left for Oslo."),
        ("Senator Harald Moe of Lund, the party's leader, agreed.", "Senate Minority Leader Harald Moe said so."),
        ("President Mary Poe met President Liu Han.", "President Ann Lee met Liu Han in a hotel by the sea."),
        ("The Mill's Owner, Eva Sand, Weeps", "The Mill's Owner, Ida Moe, Was Not There"),
    ],
)
def test_other_roles_and_forms_of_one_name_do_not(a: str, b: str) -> None:
    assert [row for row in differences(a, b) if row[0] == "name"] == []
