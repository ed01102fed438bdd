"""Bytes of every usual encoding give the same text, and say how they were understood."""

from __future__ import annotations

import codecs

import pytest

from tui.reading.decoding import BinaryError, decode
from tui.text import safe_text

ENGLISH = "The minister’s café “Zürich” costs €5 — naïve, he said. " * 4
GERMAN = "Die Bürgermeisterin über die Straße: „schön“, größer und süßer. " * 4
RUSSIAN = "Президент заявил в четверг, что переговоры завершились без заявлений для прессы. " * 6
JAPANESE = "首相は会談が終わったと述べた。次回の日程は決まっていない。" * 8
CZECH = "Ministr ve čtvrtek řekl, že jednání skončila bez prohlášení a příští termín není znám. "
FRENCH = "Le ministre a déclaré jeudi que l'œuvre coûtait 5 € et que les négociations étaient terminées. "
CHINESE = "部长星期四表示，会谈已经结束，双方没有发表声明，下一轮的日期尚未确定。"
CHINESE_TRADITIONAL = "部長星期四表示，會談已經結束，雙方沒有發表聲明，下一輪的日期尚未確定。"
KOREAN = "장관은 목요일 회담이 성명 없이 끝났다고 말했다. 다음 일정은 정해지지 않았다. "
GREEK = "Ο υπουργός δήλωσε την Πέμπτη ότι οι συνομιλίες ολοκληρώθηκαν χωρίς δήλωση. "
TURKISH = "Bakan perşembe günü görüşmelerin açıklama yapılmadan sona erdiğini söyledi. "
HEBREW = "השר אמר ביום חמישי שהשיחות הסתיימו ללא הצהרה משותפת לעיתונות. "
ARABIC = "قال الوزير يوم الخميس إن المحادثات انتهت دون بيان مشترك للصحافة. "
POLISH = "Minister powiedział w czwartek, że rozmowy zakończyły się bez żadnego oświadczenia. " * 6


@pytest.mark.parametrize(
    ("text", "encoding", "how"),
    [
        (ENGLISH, "utf-8", "UTF-8"),
        (ENGLISH, "utf-8-sig", "UTF-8, by its byte order mark"),
        (ENGLISH, "utf-16", "UTF-16, by its byte order mark"),
        (ENGLISH, "utf-16-le", "UTF-16, by its zero bytes"),
        (ENGLISH, "utf-16-be", "UTF-16, by its zero bytes"),
        (ENGLISH, "utf-32", "UTF-32, by its byte order mark"),
        (ENGLISH, "cp1252", "cp1252, by its letters"),
        (GERMAN, "cp1252", "cp1252, by its letters"),
        (RUSSIAN, "utf-8", "UTF-8"),
        (JAPANESE, "utf-16-le", "UTF-16, by its zero bytes"),
    ],
)
def test_text_comes_back_and_says_how(text: str, encoding: str, how: str) -> None:
    if text is JAPANESE:
        text = text.replace("。", "。\n") + "Reuters 2025\n" * 4
    decoded = decode(text.encode(encoding))

    assert decoded.text == text
    assert decoded.how == how


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (POLISH, "iso-8859-2"),
        (CZECH, "windows-1250"),
        (FRENCH, "iso-8859-15"),
        (CHINESE, "gb18030"),
        (CHINESE_TRADITIONAL, "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (KOREAN, "euc-kr"),
        (GREEK, "windows-1253"),
        (TURKISH, "windows-1254"),
        (HEBREW, "windows-1255"),
        (ARABIC, "windows-1256"),
    ],
)
@pytest.mark.parametrize("times", [1, 3, 8])
def test_an_undeclared_encoding_is_guessed(text: str, encoding: str, times: int) -> None:
    decoded = decode((text * times).encode(encoding))

    assert decoded.text == text * times
    assert decoded.how.endswith("guessed")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("script", ["english", "russian", "chinese", "japanese"])
def test_wide_encodings_are_known_without_a_mark(script: str, encoding: str) -> None:
    text = {"english": ENGLISH, "russian": RUSSIAN, "chinese": CHINESE, "japanese": JAPANESE}[script]

    decoded = decode(text.encode(encoding))

    assert decoded.text == text
    assert decoded.how == f"{encoding[:6].upper()}, by its zero bytes"


@pytest.mark.parametrize("declared", ["windows-1251", "WINDOWS-1251"])
def test_a_page_that_declares_its_encoding_is_believed(declared: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>{RUSSIAN[:80]}</p></body></html>'

    decoded = decode(page.encode("cp1251"))

    assert decoded.text == page
    assert decoded.how == "windows-1251, as the page declares"


def test_valid_utf8_is_utf8_whatever_the_page_declares() -> None:
    page = '<meta charset="iso-8859-1"><p>Zürich — “schön”</p>'

    assert decode(page.encode()).text == page


def test_declared_latin1_means_cp1252() -> None:
    page = '<meta charset="iso-8859-1"><p>Zürich — “schön”</p>'

    assert decode(page.encode("cp1252")).text == page


@pytest.mark.parametrize("declared", ["utf-7", "punycode", "idna", "rot13", "unicode_escape", "nonsense"])
def test_a_declared_encoding_that_no_page_has_is_ignored(declared: str) -> None:
    page = f'<meta charset="{declared}"><p>Zürich “schön” — +ADw-script+AD4-</p>'

    assert decode(page.encode("cp1252")).text == page


def test_a_few_damaged_bytes_do_not_turn_utf8_into_something_else() -> None:
    decoded = decode(RUSSIAN.encode()[:-30] + b"\xff" + RUSSIAN.encode())

    assert decoded.text.count("\ufffd") == 1
    assert decoded.how == "UTF-8 with 1 damaged place"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "looks like a PDF; save it as text or HTML first"),
        (bytes(range(256)) * 20, "is not text; save the article as text or HTML first"),
        (b"\x00" * 100, "is not text; save the article as text or HTML first"),
    ],
)
def test_what_is_no_text_is_named(content: bytes, reason: str) -> None:
    with pytest.raises(BinaryError) as caught:
        decode(content)

    assert str(caught.value) == reason


def test_one_zero_byte_does_not_make_a_text_binary() -> None:
    assert decode(ENGLISH.encode() + b"\x00" + ENGLISH.encode()).text.startswith("The minister’s")


def test_terminal_colours_do_not_make_a_text_binary() -> None:
    assert "red" in decode(b"\x1b[31mred\x1b[0m words " * 20).text


def test_a_byte_order_mark_alone_is_no_text() -> None:
    assert decode(codecs.BOM_UTF8).text == ""


ENCODED = [
    (RUSSIAN, "utf-8"),
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (GERMAN, "windows-1252"),
    (GERMAN.replace("„", '"').replace("“", '"'), "iso-8859-1"),
    (POLISH, "iso-8859-2"),
    (FRENCH * 3, "iso-8859-15"),
    (CHINESE * 3, "gb18030"),
    (CHINESE_TRADITIONAL * 3, "big5"),
    (JAPANESE, "shift_jis"),
    (KOREAN * 3, "euc-kr"),
]
ALSO_LETTERS = {("iso-8859-2", "iso-8859-1"), ("iso-8859-15", "iso-8859-1")}
"""Right and declared, where nothing tells them apart: the letters of one are letters in the other. See --encoding."""


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        (text, encoding, declared or encoding)
        for text, encoding in ENCODED
        for declared in (None, "none", "utf-8", "iso-8859-1", "windows-1251", "shift_jis")
        if (encoding, declared) not in ALSO_LETTERS
    ],
    ids=lambda value: value if len(value) < 15 else "",
)
def test_a_page_is_decoded_whatever_it_declares(text: str, encoding: str, declared: str) -> None:
    head = "" if declared == "none" else f"<meta charset={declared}>"
    page = f"<html><head>{head}</head><body><p>{text}</p></body></html>".encode(encoding)

    assert text in decode(page).text


@pytest.mark.parametrize("encoding", ["koi8-r", "utf-16-le", "latin-1", "gb18030"])
def test_the_reader_has_the_last_word(encoding: str) -> None:
    data = "Ministr řekl: план €5".encode()

    assert decode(data, encoding) == (data.decode(encoding, "replace"), f"{encoding}, as you said")


def test_the_reader_cannot_make_an_archive_a_text() -> None:
    with pytest.raises(BinaryError, match="zip"):
        decode(b"PK\x03\x04" + bytes(60), "latin-1")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "utf-8"),
        (JAPANESE, "shift_jis"),
        (CHINESE * 5, "gb18030"),
        (KOREAN * 5, "utf-16-le"),
        (GERMAN, "utf-32"),
    ],
)
def test_a_text_that_was_cut_off_loses_one_character(text: str, encoding: str) -> None:
    whole = text.rstrip(" .。").encode(encoding)
    decoded = decode(whole[:-1]).text

    assert text.startswith(decoded.rstrip("\ufffd")[:-1])
    assert len(decoded) >= len(text.rstrip(" .。")) - 1


def test_line_ends_of_all_kinds_in_one_text_are_one_kind_behind_the_gate() -> None:
    text = "One.\r\nTwo.\rThree.\nFour.\u2028Five.\u2029Six.\x85Seven."

    assert safe_text(decode(text.encode()).text).split("\n") == [
        "One.",
        "Two.",
        "Three.",
        "Four.",
        "Five.",
        "Six.",
        "Seven.",
    ]
