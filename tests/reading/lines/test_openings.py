"""Lines that begin as furniture does in many languages, and sentences of reports that begin alike."""

from __future__ import annotations

import pytest

from tui.model import Dropped
from tui.reading.lines.cues import Cue, find_cue
from tui.reading.pieces import Piece, measure


def cue_of(text: str) -> Cue | None:
    return find_cue(measure(Piece(0, len(text), text)))


@pytest.mark.parametrize(
    ("line", "dropped"),
    [
        ("3 min. Lesezeit", Dropped.NAVIGATION),
        ("Lesezeit: 4 Minuten", Dropped.NAVIGATION),
        ("Temps de lecture : 2 min", Dropped.NAVIGATION),
        ("Χρόνος ανάγνωσης: 4 λεπτά", Dropped.NAVIGATION),
        ("1 хв читання", Dropped.NAVIGATION),
        ("3 phút đọc", Dropped.NAVIGATION),
        ("list 1 of 2", Dropped.NAVIGATION),
        ("https://kustbladet.example/direkt", Dropped.NAVIGATION),
        ("Đọc tiếp: Giá cá ngừ tăng mạnh", Dropped.TEASER),
        ("Baca juga: Jalan Rusak di Mekarsari Diperbaiki", Dropped.TEASER),
        ("Читайте також: Збірна дізналася суперника", Dropped.TEASER),
        ("This article is for subscribers only.", Dropped.NEWSLETTER),
        ("Dieser Artikel ist nur für Abonnenten lesbar.", Dropped.NEWSLETTER),
        ("Cet article est réservé aux abonnés", Dropped.NEWSLETTER),
        ("Αυτό το άρθρο είναι διαθέσιμο μόνο σε συνδρομητές.", Dropped.NEWSLETTER),
        ("¿Ya eres suscriptor?", Dropped.NEWSLETTER),
        ("Du får det här mejlet för att du har slagit på nyhetsaviseringar.", Dropped.NEWSLETTER),
        ("Vous recevez cet e-mail car vous êtes inscrit.", Dropped.NEWSLETTER),
        ("Become a member today!", Dropped.NEWSLETTER),
        ("O contributo do leitor é essencial. Torne-se nosso assinante.", Dropped.NEWSLETTER),
    ],
)
def test_furniture_is_known_by_how_it_begins(line: str, dropped: Dropped) -> None:
    cue = cue_of(line)
    assert cue is not None
    assert cue.dropped is dropped


@pytest.mark.parametrize(
    "heading",
    [
        "More from Sport",
        "Mehr aus der Region",
        "Weitere Nachrichten aus Valmont",
        "Más noticias de Montalbán",
        "Meer nieuws uit Oosterhaar",
        "Fler nyheter från Kustbladet",
        "Більше новин",
    ],
)
def test_headings_over_other_reports_open_a_section(heading: str) -> None:
    cue = cue_of(heading)
    assert cue is not None
    assert (cue.dropped, cue.opens) == (Dropped.TEASER, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "This article of the treaty is reserved for members of the council, the judge said.",
        "More from habit than from hope, she went back to the harbour on Monday.",
        "More from Sport was not to be had that evening.",
        "Más de 40 personas fueron evacuadas el lunes.",
        "3 minutes later the ferry struck the pier.",
        "Become a member of parliament and you give up your salary, she told the pupils.",
        "Norway will not become a member.",
        "Denna artikel i lagen ändras i maj.",
        "Mail from readers@kustbladet.example reached the council on Monday.",
    ],
)
def test_sentences_that_begin_alike_are_none(sentence: str) -> None:
    assert cue_of(sentence) is None
