"""Text of any language looks like text; the same bytes read wrongly do not."""

from __future__ import annotations

import pytest

from tui.reading.plausible import strangeness

TEXTS = {
    "ru": "Президент заявил в четверг, что переговоры завершились без заявлений.",
    "de": "Die Bürgermeisterin über die Straße: „schön“, größer. Ärger in Österreich.",
    "fr": "L’été dernier, l’œuvre a coûté 5 € à l’État, a-t-il déclaré « hier ».",
    "pl": "Ministrę żółcią zażądał: źdźbło świeżości, łódź.",
    "vi": "Thủ tướng tuyên bố các cuộc đàm phán đã kết thúc mà không có thông cáo.",
    "ja": "首相は会談が終わったと述べた。コーヒーの日程「未定」は決まっていない。",
    "ko": "장관은 목요일 회담이 성명 없이 끝났다고 말했다.",
    "el": "Ο υπουργός δήλωσε την Πέμπτη ότι οι συνομιλίες ολοκληρώθηκαν.",
    "hi": "मंत्री ने गुरुवार को कहा कि वार्ता बिना किसी बयान के समाप्त हो गई।",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_text_of_any_language_is_not_strange(text: str) -> None:
    assert strangeness(text) < 0.1


@pytest.mark.parametrize(
    ("language", "true", "wrong"),
    [
        ("ru", "utf-8", "cp1252"),
        ("ru", "windows-1251", "cp1252"),
        ("ru", "koi8-r", "windows-1251"),
        ("de", "cp1252", "windows-1251"),
        ("ja", "shift_jis", "cp1252"),
        ("ko", "cp949", "windows-1251"),
        ("ja", "euc-jp", "shift_jis"),
    ],
)
def test_the_same_bytes_read_wrongly_are_strange(language: str, true: str, wrong: str) -> None:
    assert strangeness(TEXTS[language].encode(true, "replace").decode(wrong, "replace")) > 0.2


def test_ascii_alone_says_nothing() -> None:
    assert strangeness("Nothing but ASCII.") == strangeness("") == 0.0
