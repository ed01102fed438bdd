"""The day that htmldate finds: asked last, believed only where the page shows it, never seen to fail."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable
from datetime import date

import pytest

from tui.reading import read
from tui.reading.metadata import guessed_day

REPORT = "<p>The council of Halden voted to close the bridge until its cracks are repaired, the mayor said.</p>" * 3
DAY = date(2024, 4, 25)


def page(stamp: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body><h1>Halden closes its bridge</h1><div>{stamp}</div>{REPORT}</body>".encode()


@pytest.fixture
def htmldate(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], list[object]]:
    """Installs an htmldate that gives one answer; what it is asked is noted."""

    def install(answer: object) -> list[object]:
        asked: list[object] = []

        def find_date(markup: object, **_: object) -> object:
            asked.append(markup)
            if isinstance(answer, Exception):
                raise answer
            return answer

        module = types.ModuleType("htmldate")
        setattr(module, "find_date", find_date)  # noqa: B010 - a module has no such attribute to mypy
        monkeypatch.setitem(sys.modules, "htmldate", module)
        monkeypatch.setattr(guessed_day, "is_installed", lambda: True)
        return asked

    return install


@pytest.mark.parametrize("stamp", ["Do 25.04.24 | 14:07 Uhr | Von Ada Quist und Ben Olsen", "25/04/24"])
def test_a_day_that_a_line_shows_too_is_believed(stamp: str, htmldate: Callable[[object], list[object]]) -> None:
    htmldate("2024-04-25")

    article = read(page(stamp))

    assert article.published == DAY
    assert dict(article.provenance)["published"] == "htmldate"


@pytest.mark.parametrize(
    "stamp",
    ["", "Do 26.04.24 | 14:07 Uhr", "The bridge of 25.04.24 was the third to close", "Version 25.04.24.1", "99.99.24"],
)
def test_a_day_that_no_line_shows_by_itself_is_not_believed(
    stamp: str, htmldate: Callable[[object], list[object]]
) -> None:
    htmldate("2024-04-25")

    assert read(page(stamp)).published is None


@pytest.mark.parametrize("answer", [ValueError("no tree"), RecursionError(), "yesterday", "", None, 25])
def test_what_htmldate_cannot_do_is_not_seen(answer: object, htmldate: Callable[[object], list[object]]) -> None:
    asked = htmldate(answer)

    assert read(page("25.04.24")).published is None
    assert len(asked) == 1


def test_htmldate_is_given_bytes_which_it_never_takes_for_an_address(
    htmldate: Callable[[object], list[object]],
) -> None:
    asked = htmldate("2024-04-25")
    read(page("25.04.24"))

    assert [type(markup) for markup in asked] == [bytes]


def test_a_page_that_says_its_day_and_a_text_do_not_ask(htmldate: Callable[[object], list[object]]) -> None:
    asked = htmldate("2024-04-25")

    told = read(page("25.04.24", '<meta property="article:published_time" content="2024-04-24T10:00:00Z">'))
    read(b"Halden closes its bridge\n\n25.04.24\n\nThe council of Halden voted to close the bridge, the mayor said.\n")

    assert told.published == date(2024, 4, 24)
    assert asked == []


def test_a_page_is_too_large_to_be_asked_about(htmldate: Callable[[object], list[object]]) -> None:
    asked = htmldate("2024-04-25")

    assert guessed_day.guess_day("x=" * 60_001, "25.04.24") is None
    assert asked == []


def test_without_htmldate_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guessed_day, "is_installed", lambda: False)

    assert read(page("25.04.24")).published is None


def test_htmldate_itself_finds_the_day_of_a_stamp() -> None:
    pytest.importorskip("htmldate")

    assert read(page('<span class="date">25.04.24</span>')).published == DAY


def test_the_day_behind_the_last_bar_of_the_title_is_that_of_the_page() -> None:
    article = read(page("", "<title>Halden closes its bridge | News | 25.04.2024</title>"))

    assert article.published == DAY
    assert dict(article.provenance)["published"] == "end of the title"
    assert read(page("", "<title>What Halden did on | 25.04.2024 in court</title>")).published is None
