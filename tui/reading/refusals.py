"""What is recognised as no report, and what to do about it: by first bytes, and by how its text begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SAVE = "save it as text or HTML first"
_UNPACK = "unpack it and name the folder or the file inside"
_PICTURE = "words in pictures are not read"
_SOUND = "only text is read"
_PROGRAM = "only text is read"


class _Sign(NamedTuple):
    """Bytes by which a kind is known, what it is, what to do, and where the bytes stand."""

    start: bytes
    kind: str
    advice: str
    place: int = 0


_SIGNS = (
    _Sign(b"%PDF", "a PDF", _SAVE),
    _Sign(b"%!PS", "a PostScript document", _SAVE),
    _Sign(b"{\\rtf", "an RTF document", _SAVE),
    _Sign(b"\xd0\xcf\x11\xe0", "an office document", _SAVE),
    _Sign(b"BOOKMOBI", "an e-book", _SAVE, 60),
    _Sign(b"WARC/", "a web archive (WARC)", "take the page out of it and save that as HTML"),
    _Sign(b"bplist00", "a Safari web archive or a property list", "save the page as HTML instead"),
    _Sign(b"7z\xbc\xaf", "a 7z archive", _UNPACK),
    _Sign(b"Rar!", "a RAR archive", _UNPACK),
    _Sign(b"ustar", "a tar archive", _UNPACK, 257),
    _Sign(b"MSCF\0\0", "a cabinet archive", _UNPACK),
    _Sign(b"!<arch>\n", "an ar archive", _UNPACK),
    _Sign(b"BZh", "a bzip2 file", _UNPACK),
    _Sign(b"\xfd7zXZ", "an xz file", _UNPACK),
    _Sign(b"\x28\xb5\x2f\xfd", "a zstd file", _UNPACK),
    _Sign(b"\x04\x22\x4d\x18", "an lz4 file", _UNPACK),
    _Sign(b"\x89PNG", "an image", _PICTURE),
    _Sign(b"GIF8", "an image", _PICTURE),
    _Sign(b"\xff\xd8\xff", "an image", _PICTURE),
    _Sign(b"II*\0", "an image", _PICTURE),
    _Sign(b"MM\0*", "an image", _PICTURE),
    _Sign(b"8BPS\0", "an image", _PICTURE),
    _Sign(b"\0\0\1\0", "an image", _PICTURE),
    _Sign(b"WEBP", "an image", _PICTURE, 8),
    _Sign(b"ftypavif", "an image", _PICTURE, 4),
    _Sign(b"ftyphei", "an image", _PICTURE, 4),
    _Sign(b"ftypmif1", "an image", _PICTURE, 4),
    _Sign(b"AT&TFORM", "a scanned document (DjVu)", _PICTURE),
    _Sign(b"ftyp", "a video or a sound", _SOUND, 4),
    _Sign(b"RIFF", "a sound or a video", _SOUND),
    _Sign(b"ID3", "a sound", _SOUND),
    _Sign(b"OggS\0", "a sound or a video", _SOUND),
    _Sign(b"fLaC\0", "a sound", _SOUND),
    _Sign(b"\x1aE\xdf\xa3", "a video", _SOUND),
    _Sign(b"SQLite format 3", "a database", _SAVE),
    _Sign(b"PAR1", "a table of data (Parquet)", _SAVE),
    _Sign(b"\x7fELF", "a program", _PROGRAM),
    _Sign(b"\xca\xfe\xba\xbe", "a program", _PROGRAM),
    _Sign(b"\xcf\xfa\xed\xfe", "a program", _PROGRAM),
    _Sign(b"\0asm", "a program", _PROGRAM),
    _Sign(b"wOF", "a font", _PROGRAM),
    _Sign(b"OTTO\0", "a font", _PROGRAM),
)
_PLAIN_WORDS = frozenset({b"BZh", b"RIFF", b"ID3", b"PAR1", b"GIF8", b"wOF", b"Rar!", b"ftyp"})
"""Signs that a text may begin with: they count where a byte that no text holds follows soon."""
_SOON = 64  # bytes within which the signatures of files stand
_NO_TEXT = bytes({*range(9), *range(14, 27), *range(28, 32)})

_ZIP, _GZIP = b"PK\x03\x04", b"\x1f\x8b"
_IN_ZIP = (
    (b"mimetypeapplication/epub", "an e-book (EPUB)", _SAVE),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file", _SAVE),
    (b"[Content_Types].xml", "an Office document", _SAVE),
    (b"_rels/.rels", "an Office document", _SAVE),
)
_ZIP_HEAD = 2_048  # bytes: the first names of an archive, which tell office files and e-books apart
_GZIP_HEAD = 4_096  # bytes: enough that the beginning of what is packed comes out

PROLOGUE = r"(?is)\s*(?:<\?xml[^>]{0,200}>\s*)?(?><!--.{0,2000}?-->\s*)*+"  # what was passed is not gone over again
"""What may stand before the first element of a page or a feed."""
_DOCTYPE = r"(?:<!doctype\s[^\[>]{0,400}(?:\[[^\]]{0,2000}\]\s*)?>\s*)?"
_HEAD = 4_096  # characters: a comment or declaration may stand before a feed's first tag
_TEXT_KINDS = (
    (
        _DOCTYPE + r"<(?:rss\b|(?:\w{1,9}:)?feed(?:>|\s[^>]{0,300}xmlns)|rdf:RDF\b)",
        "is a feed, not an article; save one of its reports as text or HTML",
    ),
    (_DOCTYPE + r"<opml\b", "is a list of feeds, not an article; save a report as text or HTML"),
    (_DOCTYPE + r"<(?:urlset|sitemapindex)\b", "is the map of a site, not an article; save one of its pages as HTML"),
    (_DOCTYPE + r"<svg\b", f"is an image; {_PICTURE}"),
)
_JSON_FEED = r'"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version'
_MIME = r"(?im)^mime-version:"
_SAVED_PAGE = r"(?im)^content-type:\s*multipart/related"


def why_no_text(data: bytes) -> str | None:
    """In words, what bytes are and what to do, where they are known to be no text; else None.

    Args:
        data: All of them, or their beginning.
    """
    found = next(_kinds(data), None)
    return f"looks like {found[0]}; {found[1]}" if found else None


def _kinds(data: bytes) -> Iterator[tuple[str, str]]:
    if data.startswith(_ZIP):
        head = data[:_ZIP_HEAD]
        yield next(((kind, advice) for sign, kind, advice in _IN_ZIP if sign in head), ("a zip archive", _UNPACK))
    if data.startswith(_GZIP):
        yield _in_gzip(data)
    for sign in _SIGNS:
        if data.startswith(sign.start, sign.place) and (sign.start not in _PLAIN_WORDS or _is_followed_by_none(data)):
            yield sign.kind, sign.advice


def _is_followed_by_none(data: bytes) -> bool:
    """Whether something that no text holds stands close to the beginning."""
    head = data[:_SOON]
    if len(head) != len(head.translate(None, _NO_TEXT)):
        return True
    return any(byte >= 0x80 for byte in head) and "\ufffd" in head.decode("utf-8", "replace")[:-1]


def _in_gzip(data: bytes) -> tuple[str, str]:
    import zlib  # noqa: PLC0415 - for this alone

    try:
        head = zlib.decompressobj(wbits=31).decompress(data[:_GZIP_HEAD], 16)
    except zlib.error:
        head = b""
    if head.startswith(b"WARC/"):
        return "a compressed web archive (WARC)", "take the page out of it and save that as HTML"
    return "a gzip file", _UNPACK


def why_no_report(text: str) -> str | None:
    """In words, what a text is and what to do, where it is known to be no report; else None.

    Args:
        text: Decoded, all of it.
    """
    head = text[:_HEAD].lstrip()
    if head[:1] == "<":
        return next((why for start, why in _TEXT_KINDS if re.match(PROLOGUE + start, text)), None)
    if head[:1] == "{" and re.search(_JSON_FEED, head):
        return _TEXT_KINDS[0][1]
    if "multipart/related" in head.lower() and re.search(_MIME, head) and re.search(_SAVED_PAGE, head):
        return "is a page saved as MHTML; save it as HTML instead"
    return None
