"""Hostile pages: the report in them is read or the page refused by name; nothing is fetched, nothing opened."""

from __future__ import annotations

import socket
from contextlib import closing
from pathlib import Path

import pytest

from tests.faults.pages import ALL_SCRIPT, SECOND, SENTENCE, page, pages
from tui.model import Article, Failure
from tui.reading import read_all
from tui.reading.inputs import is_heavy

PAGES = pages()


@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_is_read_or_refused_and_the_next_is_read(name: str, tmp_path: Path) -> None:
    hostile, usual = tmp_path / "hostile.html", tmp_path / "usual.html"
    hostile.write_bytes(PAGES[name])
    usual.write_bytes(page("<p>The rest.</p>"))

    first, second = read_all([str(hostile), str(usual)])

    assert isinstance(second, Article)
    assert isinstance(first, Article) or len(first.reason) > 10
    if isinstance(first, Article):
        assert SENTENCE in {sentence.text for sentence in first.sentences}
        assert "hahaha" not in first.text


def test_most_hostile_pages_are_read(tmp_path: Path) -> None:
    """Those that are heavy are left to the test above."""
    light = [name for name, content in PAGES.items() if not is_heavy(content)]
    for name in light:
        (tmp_path / f"{light.index(name)}.html").write_bytes(PAGES[name])
    found = list(read_all([str(tmp_path)]))
    assert len(found) == len(light) > 10
    assert sum(isinstance(item, Article) for item in found) >= len(light) - 1


def test_a_page_that_is_all_script_says_so(tmp_path: Path) -> None:
    (tmp_path / "app.html").write_bytes(ALL_SCRIPT)
    (failure,) = read_all([str(tmp_path)])
    assert failure == Failure(str(tmp_path / "app.html"), "is a page that shows no text")


def test_nothing_that_a_page_names_is_opened_or_fetched(tmp_path: Path) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text("the canary sings")
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        doctype = (
            f'<?xml version="1.0"?><!DOCTYPE html SYSTEM "{address}/a.dtd" [<!ENTITY canary SYSTEM "file://{canary}">'
            f'<!ENTITY net SYSTEM "{address}/b"><!ENTITY % p SYSTEM "{address}/c">%p;]>'
        )
        links = "".join(
            f"<{tag} src='{address}' href='{address}' data='{address}'></{tag}>"
            for tag in ("img", "iframe", "script", "link", "object", "embed", "video", "base", "frame")
        )
        body = f"<p>&canary; &net; stands here.</p>{links}<xi:include href='file://{canary}'/>"
        for name in ("page.html", "page.xhtml"):
            (tmp_path / name).write_bytes(
                doctype.encode() + page(body, f"<meta http-equiv=refresh content='0;{address}'>")
            )

        articles = list(read_all([str(tmp_path / "page.html"), str(tmp_path / "page.xhtml")]))

        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()
    for article in articles:
        assert isinstance(article, Article)
        assert SECOND in article.text
        assert "canary sings" not in article.text
