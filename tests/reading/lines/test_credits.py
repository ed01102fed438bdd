"""Captions are told by who made the picture, as papers of many countries write it."""

from __future__ import annotations

import pytest

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


def test_what_somebody_says_behind_a_dash_is_a_sentence() -> None:
    said, item = (
        "- Wyjaśnimy każdą okoliczność - zapewnił rzecznik Jacek Domański.",
        "- okoliczności wypadku na rondzie.",
    )
    assert measure(Piece(0, len(said), said)).is_full_sentence
    assert not measure(Piece(0, len(item), item)).is_full_sentence
