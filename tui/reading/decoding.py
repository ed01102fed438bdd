"""Bytes into text: which encoding, and how that is known.

The order: a byte order mark, valid UTF-8, UTF-16 and UTF-32 told by zero bytes, what a page declares, UTF-8 with a
few damaged bytes, a guess by statistics, cp1252. Valid UTF-8 comes before what is declared, because a text of another
encoding is hardly ever valid UTF-8, and saved pages often declare what they no longer are. A declaration that makes
no words is weighed against the guess. The reader's word comes before everything but a byte order mark.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from tui.reading.plausible import strangeness
from tui.reading.refusals import why_no_text
from tui.vocabulary import counted

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)

# More changes no guess on the saved pages and costs time with its length; HTML asks for a declaration within 1,024
# bytes, and publishers put it a little later.
_SAMPLE_BYTES = 65_536
_DECLARATION_BYTES = 4_096
_DECLARED = rb"""(?i)<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([a-zA-Z0-9_.:-]{2,40})"""
_TRUSTED = (  # compiled when first needed, like the one above: most texts declare nothing
    r"(?:utf-?8|utf-?16(?:-?[lb]e)?|us-ascii|ascii|iso-?8859-?\d+|latin-?\d|windows-?\d+|cp-?\d+|koi8-?[rut]|mac-?\w+"
    r"|x-mac-\w+|gb2312|gbk|gb18030|big5(?:-?hkscs)?|euc-?(?:jp|kr|cn)|shift_?-?jis|x-sjis|sjis|iso-?2022-?\w+|tis-?620"
    r"|ks_c_5601-1987|ksc5601)"
)
_WIDER = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "tis-620": "cp874",
}
"""What is declared means the wider encoding in practice (WHATWG Encoding Standard, section 4.2)."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b\x08"))
# What binary files have far more of, and texts with a few damaged characters far less; halved or half as high again
# none of them reads a page or sample otherwise (python -m tests.benchmarks.constants tui.reading.decoding).
_ZERO_SHARE = 0.005
_CONTROL_SHARE = 0.02
_DAMAGED_SHARE = 0.05
_STRANGE_SHARE = 0.1
_WIDE_STOPS = "。、，"
_STOP_SHARE = 0.005
_WESTERN = "[\x00-\x7f àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØŒÚÙÛÜ‘’“”„«»–—…€£°§·•¡¿ºª\xa0©®]*"


class BinaryError(ValueError):
    """Raised for bytes that are no text; the message is the reason in words."""


class Decoded(NamedTuple):
    """Text and how its bytes were understood, in words."""

    text: str
    how: str


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode the bytes of one origin. A byte that is damaged or cut off costs one character, not the text.

    Args:
        data: All of them.
        encoding: What the reader says they are, a name that Python knows; None to find out.

    Raises:
        BinaryError: They are no text.
        LookupError: There is no such encoding.
    """
    for mark, marked, name in _MARKS:
        if data.startswith(mark) and not _is_padded(data, mark):
            return Decoded(data.decode(marked, "replace"), f"{name}, by its byte order mark")
    if encoding is not None:
        _refuse_kind(data)
        return Decoded(data.decode(encoding, "replace"), f"{encoding}, as you said")
    refuse_binary(data)
    wide = _wide_without_mark(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), f"{wide[:6].upper()}, by its zero bytes")
    return _utf8(data) or _declared(data) or _damaged_utf8(data) or _guessed(data)


def refuse_binary(data: bytes) -> None:
    """Raise where bytes are recognised as no text: by their first bytes, or by their control characters.

    Raises:
        BinaryError: With what they look like and what to do.
    """
    _refuse_kind(data)
    sample = data[:_SAMPLE_BYTES]
    if not sample or any(sample.startswith(mark) for mark, _, _ in _MARKS) or _wide_without_mark(data):
        return
    zeros = sample.count(0)
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if zeros > _ZERO_SHARE * len(sample) or controls > _CONTROL_SHARE * len(sample):
        raise BinaryError("is not text; save the article as text or HTML first")


def _refuse_kind(data: bytes) -> None:
    reason = why_no_text(data)
    if reason:
        raise BinaryError(reason)


def _is_padded(data: bytes, mark: bytes) -> bool:
    """Whether the mark of UTF-16 is in truth the beginning of that of UTF-32."""
    return mark == codecs.BOM_UTF16_LE and data.startswith(codecs.BOM_UTF32_LE)


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 and UTF-32 give themselves away: in most scripts every line holds ASCII, whose other bytes are zero."""
    sample = data[: _SAMPLE_BYTES - _SAMPLE_BYTES % 4]
    half = len(sample) // 2
    if half < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if even + odd >= half and len(data) % 4 == 0:
        columns = [sample[place::4].count(0) * 4 / len(sample) for place in range(4)]
        if columns[0] < 0.5 and columns[2] > 0.9 and columns[3] > 0.99:
            return "utf-32-le"
        if columns[3] < 0.5 and columns[0] > 0.99 and columns[1] > 0.9:
            return "utf-32-be"
    if odd > 0.05 * half and even * 8 < odd:  # some letters of Korean have a zero as their other byte
        return "utf-16-le"
    if even > 0.05 * half and odd * 8 < even:
        return "utf-16-be"
    return _wide_by_stops(sample)


def _wide_by_stops(sample: bytes) -> str | None:
    """UTF-16 of scripts that need no ASCII, by their full stops and commas, one byte of which no text holds."""
    if b"\x02" not in sample or len(sample) % 2:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        text = sample.decode(encoding, "replace")
        stops = sum(map(text.count, _WIDE_STOPS))
        if stops > _STOP_SHARE * len(text) and not text.count("\ufffd"):
            return encoding
    return None


def _utf8(data: bytes) -> Decoded | None:
    declared = _declared_name(data)
    if declared and declared.startswith("iso-2022") and b"\x1b" in data:
        return None
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        return None


def _declared_name(data: bytes) -> str | None:
    head = data[:_DECLARATION_BYTES]
    found = re.search(_DECLARED, head) if b"<" in head else None
    if not found:
        return None
    name = found.group(1).decode("ascii").casefold()
    return name if re.fullmatch(_TRUSTED, name) else None


def _declared(data: bytes) -> Decoded | None:
    name = _declared_name(data)
    if name is None or name.replace("-", "").startswith("utf"):
        return None
    try:
        text = data.decode(_WIDER.get(name, name), "replace")
    except LookupError:
        return None
    if text.count("\ufffd") > _DAMAGED_SHARE * max(1, len(text)):
        return None
    return _against_its_word(data, text) or Decoded(text, f"{name}, as the page declares")


def _against_its_word(data: bytes, declared: str) -> Decoded | None:
    """The guess, where what is declared makes no words and the guess does."""
    strange = strangeness(declared)
    if strange < _STRANGE_SHARE:
        return None
    guess = _guessed(data)
    return guess if strangeness(guess.text) * 3 < strange else None


def _damaged_utf8(data: bytes) -> Decoded | None:
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    sound = len(text) - len(text.encode("ascii", "ignore")) - damaged
    if damaged > _DAMAGED_SHARE * sound:
        return None
    return Decoded(text, f"UTF-8 with {counted(damaged, 'damaged place')}")


def _guessed(data: bytes) -> Decoded:
    western = data.decode("cp1252", "replace")
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    if high < 0.2 * len(data) and re.fullmatch(_WESTERN, western):
        return Decoded(western, "cp1252, by its letters")
    name = _detected(data[:_SAMPLE_BYTES])
    if name is not None:
        try:
            return Decoded(data.decode(_WIDER.get(name, name), "replace"), f"{name}, guessed")
        except LookupError:
            pass
    return Decoded(western, "cp1252, as the last resort")


def _detected(sample: bytes) -> str | None:
    """The encoding by statistics of letters, or None."""
    from chardet import detect  # noqa: PLC0415 - costs 40 ms and is rarely needed

    name = detect(re.sub(rb"<[^<>]*>", b" ", sample))["encoding"]  # tags tell nothing, or what they declare
    return name.casefold() if name else None
