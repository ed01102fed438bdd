"""Captions are told by who made the picture, as papers of many countries write it."""

from __future__ import annotations

import pytest

from tests.reading.articles import read_text
from tui.model import Part
from tui.reading.lines.credits import credit_by_words
from tui.reading.pieces import Piece, measure


@pytest.mark.parametrize(
    ("text", "is_caption"),
    [
        ("岸壁に接触したフェリー＝8日午後、白浜港で", True),
        ("調査する海上保安官＝本社ヘリから", True),
        ("台風10号、九州に上陸へ＝気象庁", False),
        ("フェリー「しらさぎ」＝写真＝は8日午後、岸壁に接触した。", False),
        ("سفن تنتظر خارج ميناء الزهراء بعد العاصفة (رويترز)", True),
        ("أعادت السلطات فتح الميناء صباح الخميس. (رويترز)", False),
        ("Strażacy na miejscu pożaru w Zielonkach /Fot. Adam Kurek /PAP", True),
    ],
)
def test_captions_of_many_countries_are_known(text: str, is_caption: bool) -> None:
    found = credit_by_words(measure(Piece(0, len(text), text)))
    assert (found is not None and found[0] is Part.CAPTION) is is_caption


@pytest.mark.parametrize(
    ("text", "is_caption"),
    [
        ("Mayor Ruth Pell (left) with the engineers at the flood wall.", True),
        ("Der Bürgermeister (l.) und seine Vorgängerin.", True),
        ("Die Fähre vor der Insel (Archivbild)", True),
        ("V.l.: Ada Roe, Ben Olsen und Eva Quist", True),
        ("The new board, from left: Ada Roe, Ben Olsen, Eva Quist", True),
        ("Finansministern Eva Quist (M) lämnar posten i maj.", False),
        ("Die Kritik von links und rechts nahm am Montag zu.", False),
        ("Criticism came from left and right on Monday.", False),
    ],
)
def test_who_stands_where_is_said_below_pictures(text: str, is_caption: bool) -> None:
    found = credit_by_words(measure(Piece(0, len(text), text)))
    assert (found is not None and found[0] is Part.CAPTION) is is_caption


def test_a_name_in_capitals_behind_a_caption_is_its_credit() -> None:
    article = read_text(
        "Incêndio dominado\n\nBombeiros combatem as chamas junto a Vale de Cabras, na segunda-feira  NUNO SEABRA\n\n"
        "O incêndio que deflagrou na sexta-feira em Vale de Cabras foi dado como dominado na terça-feira, disse."
    )
    told = {block.part: article.text[block.start : block.end].strip() for block in article.blocks}
    assert told[Part.CAPTION].endswith("na segunda-feira")
    assert told[Part.BYLINE] == "NUNO SEABRA"


def test_a_name_in_brackets_behind_a_caption_is_its_credit() -> None:
    text = "Η κεντρική πύλη των ναυπηγείων, όπου εργάζονται 620 άνθρωποι. [ΝΙΚΟΣ ΒΑΡΕΛΑΣ]"
    article = read_text(
        f"Νέος ιδιοκτήτης\n\n{text}\n\nΣε νέα χέρια περνούν τα ναυπηγεία της Νέας Ακτής, ανακοινώθηκε χθες."
    )
    assert [block.part for block in article.blocks[1:3]] == [Part.CAPTION, Part.BYLINE]


@pytest.mark.parametrize("text", ["“They told him [the harbour master]", "It was built in Olden [sic]"])
def test_other_words_in_brackets_are_no_credit(text: str) -> None:
    assert credit_by_words(measure(Piece(0, len(text), text))) is None


@pytest.mark.parametrize("text", ["Everything that we know so far about the GTA VI", "What the end means for the NBA"])
def test_capitals_at_the_end_of_a_headline_are_no_credit(text: str) -> None:
    assert credit_by_words(measure(Piece(0, len(text), text))) is None


def test_what_somebody_says_behind_a_dash_is_a_sentence() -> None:
    said, item = (
        "- Wyjaśnimy każdą okoliczność - zapewnił rzecznik Jacek Domański.",
        "- okoliczności wypadku na rondzie.",
    )
    assert measure(Piece(0, len(said), said)).is_full_sentence
    assert not measure(Piece(0, len(item), item)).is_full_sentence
