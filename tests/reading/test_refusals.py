"""What is no report is refused by name, whatever it is called; what only begins like it is read."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import sqlite3
import tarfile
import zipfile
from pathlib import Path

import pytest

from tui.model import Article, Failure, ReadError
from tui.reading import read, read_all

REPORT = "The council of Halden met on Monday and voted to close the bridge until the cracks are repaired.\n"


def zipped(*names: str, first: tuple[str, str] | None = None) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in ([first] if first else []) + [(name, REPORT) for name in names]:
            archive.writestr(name, content)
    return target.getvalue()


def tarred() -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        facts = tarfile.TarInfo("report.txt")
        facts.size = len(REPORT)
        archive.addfile(facts, io.BytesIO(REPORT.encode()))
    return target.getvalue()


def database() -> bytes:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create table reports (text)")
        return connection.serialize()


UNPACK = "unpack it and name the folder or the file inside"
SAVE = "save it as text or HTML first"
PICTURE = "words in pictures are not read"
OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
FEED = "is a feed, not an article; save one of its reports as text or HTML"
XML = '<?xml version="1.0" encoding="utf-8"?>\n'
MHTML = "From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n<p>" + REPORT

REFUSED: dict[str, tuple[bytes | str, str]] = {
    "zip": (zipped("report.txt"), f"looks like a zip archive; {UNPACK}"),
    "docx": (zipped("[Content_Types].xml", "word/document.xml"), f"looks like an Office document; {SAVE}"),
    "odt": (zipped("content.xml", first=("mimetype", OPEN_DOCUMENT)), f"looks like an OpenDocument file; {SAVE}"),
    "epub": (zipped("a.html", first=("mimetype", "application/epub+zip")), f"looks like an e-book (EPUB); {SAVE}"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), f"looks like an office document; {SAVE}"),
    "rtf": (b"{\\rtf1\\ansi The bridge is closed.}", f"looks like an RTF document; {SAVE}"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", f"looks like a PDF; {SAVE}"),
    "gzip": (gzip.compress(REPORT.encode()), f"looks like a gzip file; {UNPACK}"),
    "bzip2": (bz2.compress(REPORT.encode()), f"looks like a bzip2 file; {UNPACK}"),
    "xz": (lzma.compress(REPORT.encode()), f"looks like an xz file; {UNPACK}"),
    "tar": (tarred(), f"looks like a tar archive; {UNPACK}"),
    "7z": (b"7z\xbc\xaf'\x1c\x00\x04", f"looks like a 7z archive; {UNPACK}"),
    "rar": (b"Rar!\x1a\x07\x01\x00", f"looks like a RAR archive; {UNPACK}"),
    "warc": (
        b"WARC/1.0\r\nWARC-Type: response\r\n",
        "looks like a web archive (WARC); take the page out of it and save that as HTML",
    ),
    "warc.gz": (
        gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\n"),
        "looks like a compressed web archive (WARC); take the page out of it and save that as HTML",
    ),
    "png": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", f"looks like an image; {PICTURE}"),
    "jpeg": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", f"looks like an image; {PICTURE}"),
    "gif": (b"GIF89a\x01\x00\x01\x00\x80", f"looks like an image; {PICTURE}"),
    "webp": (b"RIFF\x24\x00\x00\x00WEBPVP8 ", f"looks like an image; {PICTURE}"),
    "heic": (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", f"looks like an image; {PICTURE}"),
    "tiff": (b"II*\x00\x08\x00\x00\x00", f"looks like an image; {PICTURE}"),
    "svg": (f'{XML}<svg xmlns="http://www.w3.org/2000/svg"><text>{REPORT}</text></svg>', f"is an image; {PICTURE}"),
    "mp4": (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00", "looks like a video or a sound; only text is read"),
    "mp3": (b"ID3\x04\x00\x00\x00\x00\x00\x23TSSE", "looks like a sound; only text is read"),
    "wav": (b"RIFF\x24\x00\x00\x00WAVEfmt ", "looks like a sound or a video; only text is read"),
    "elf": (b"\x7fELF\x02\x01\x01\x00", "looks like a program; only text is read"),
    "sqlite": (database(), f"looks like a database; {SAVE}"),
    "rss": (f'{XML}<rss version="2.0"><channel><title>{REPORT}</title></channel></rss>', FEED),
    "atom": (f'{XML}<!-- made daily --><feed xmlns="http://www.w3.org/2005/Atom"><title>{REPORT}</title></feed>', FEED),
    "rdf": (f"{XML}<rdf:RDF><item><title>{REPORT}</title></item></rdf:RDF>", FEED),
    "doctype": (f"{XML}<!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss><channel>{REPORT}</channel></rss>", FEED),
    "json feed": (json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": REPORT}), FEED),
    "opml": (
        f"{XML}<opml><body><outline text='{REPORT}'/></body></opml>",
        "is a list of feeds, not an article; save a report as text or HTML",
    ),
    "sitemap": (
        f"{XML}<urlset><url><loc>https://example.com/</loc></url></urlset>",
        "is the map of a site, not an article; save one of its pages as HTML",
    ),
    "mhtml": (MHTML, "is a page saved as MHTML; save it as HTML instead"),
    "noise": (bytes(range(256)) * 20, "is not text; save the article as text or HTML first"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_report_is_refused_by_its_name(kind: str, tmp_path: Path) -> None:
    content, reason = REFUSED[kind]
    path = tmp_path / "report.txt"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(ReadError) as caught:
        read(path)

    assert caught.value.failure == Failure(str(path), reason)


@pytest.mark.parametrize(
    "start",
    ["RIFF ", "BZh ", "ID3 ", "PAR1 ", "Rar! ", "GIF89a ", "BM ", "MZ ", "8BPS ", "ftyp ", "PK ", "OTTO ", "WARC ",
     "{", '{"title": "A feed"} ', "multipart/related ", "RIFF Zürich „ja“ ", "<feed the birds> "],
)  # fmt: skip
def test_a_text_that_begins_like_something_else_is_read(start: str) -> None:
    assert read((start + REPORT * 2).encode()).sentences


def test_a_report_about_feeds_and_archives_is_read() -> None:
    text = "The archive of the <rss> format, saved as %PDF and PK\x03, is at https://jsonfeed.org/version/1.\n" + REPORT

    assert len(read(text.encode()).sentences) == 2


def test_a_page_that_links_to_its_feed_is_read() -> None:
    page = f'<html><head><link type="application/rss+xml" href="/feed"></head><body><p>{REPORT * 3}</p></body></html>'

    assert read(page.encode()).sentences


def test_a_refused_file_does_not_stop_the_others(tmp_path: Path) -> None:
    for kind, (content, _) in REFUSED.items():
        (tmp_path / f"{kind}.txt").write_bytes(content if isinstance(content, bytes) else content.encode())
    (tmp_path / "zz.txt").write_text(REPORT)

    *failures, article = list(read_all([str(tmp_path)]))

    assert isinstance(article, Article)
    assert {str(failure) for failure in failures if isinstance(failure, Failure)} == {
        f"{tmp_path / kind}.txt: {reason}" for kind, (_, reason) in REFUSED.items()
    }
