"""Figures in German, French and Spanish: which contradict each other, and which do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.matching.articles import article
from tui.matching import compare
from tui.matching.disagreements import differences

NOT_KNOWN = (None, None)


@pytest.mark.parametrize(
    ("language", "sentence", "of_a", "of_b"),
    [
        ("de", "Bei dem Brand starben {}.", "vier Menschen", "7 Menschen"),
        ("de", "Die Gespräche dauerten {}.", "mehr als sechs Stunden", "fünf Stunden"),
        ("de", "Der Umsatz stieg um {}.", "2,5 Prozent", "5,2 %"),
        ("fr", "L'incendie a fait {}, selon la police.", "douze blessés", "15 blessés"),
        ("es", "El incendio dejó {}.", "cinco heridos", "al menos siete heridos"),
    ],
)
def test_two_figures_of_one_thing_contradict(language: str, sentence: str, of_a: str, of_b: str) -> None:
    a, b = sentence.format(of_a), sentence.format(of_b)
    assert differences(a, b, NOT_KNOWN, language) == (("number", of_a, of_b),)
    assert differences(b, a, NOT_KNOWN, language) == (("number", of_b, of_a),)


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("de", "Rund 1.200 Menschen kamen nach Graz.", "Nach Graz kamen 1200 Menschen."),
        ("de", "Bei dem Brand 2019 starben vier Menschen.", "Bei dem Brand im Jahr 2018 starben vier Menschen."),
        ("de", "Die Sitzung dauerte zwei Stunden.", "Die Sitzung dauerte 120 Minuten."),
        ("de", "Die Brücke hat drei Pfeiler.", "Das Rathaus hat zwei Pfeiler aus Holz verloren."),
        ("fr", "Les pertes atteignent 2 millions d'euros.", "Les pertes atteignent 2,0 millions d'euros."),
        ("es", "La reunión duró más de tres horas.", "La reunión duró 200 minutos."),
        ("pl", "W pożarze zginęły 4 osoby.", "W pożarze zginęło 7 osób."),
    ],
)
def test_the_same_figure_otherwise_and_figures_of_two_things_do_not(language: str, a: str, b: str) -> None:
    assert differences(a, b, NOT_KNOWN, language) == differences(b, a, NOT_KNOWN, language) == ()


@given(st.integers(13, 9999))
def test_points_between_thousands_make_no_disagreement(count: int) -> None:
    grouped = f"{count:,}".replace(",", ".")
    a, b = f"In Bonn streikten {count} Fahrer am Morgen.", f"Am Morgen streikten in Bonn {grouped} Fahrer."
    assert differences(a, b, NOT_KNOWN, "de") == ()


def test_a_report_in_german_is_read_as_german() -> None:
    ours = ["Bei dem Brand in der Mühle von Lohr starben vier Menschen.", "Die Polizei sucht noch nach der Ursache."]
    theirs = [ours[0].replace("vier", "sechs"), "Der Müller war zu der Zeit auf dem Markt in der Stadt."]
    for language in (None, "de", "de-AT"):
        told = [article(sentences, origin=sentences[1], language=language) for sentences in (ours, theirs)]
        found = [(row.a_text, row.b_text) for row in compare(told).disagreements]
        assert found == [("vier Menschen", "sechs Menschen")]


@pytest.mark.parametrize("digits", [30, 400, 5_000])
def test_a_row_of_digits_without_measure_is_a_figure_like_others(digits: int) -> None:
    many = "9" * digits
    row = ("number", f"{many} Menschen", "7 Menschen")
    a, b = f"Bei dem Brand starben {many} Menschen.", "Bei dem Brand starben 7 Menschen."
    assert differences(a, b, NOT_KNOWN, "de") in ((row,), ())
    assert differences(a, a, NOT_KNOWN, "de") == ()
