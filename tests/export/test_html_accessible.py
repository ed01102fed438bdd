"""The HTML report for everybody: by the rules of WCAG, without scripts, on paper, on a phone."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from tests.export.chromium import Page
from tests.export.in_browser import IS_NEEDED, assert_quiet, needs_chromium

pytestmark = needs_chromium


def test_without_scripts_everything_is_there_and_links_lead_to_it(page: Page, long: Path) -> None:
    page.scripts(are_on=False)
    try:
        page.open(long, fragment="#p3")
        seen = "[...document.querySelectorAll('main > section, article, .s')].every((one) => one.checkVisibility())"
        assert page.run(seen)
        assert page.run("document.querySelector(':target').id") == "p3"
        assert not page.run("document.querySelector('.bar').checkVisibility()")
        assert_quiet(page, long)
    finally:
        page.scripts(are_on=True)


def test_on_paper_stands_the_whole_document(page: Page, long: Path) -> None:
    page.open(long)
    page.press("m")
    page.media("print")
    try:
        seen = "[...document.querySelectorAll('main > section, article, .s')].every((one) => one.checkVisibility())"
        assert page.run(seen)
        assert not page.run("[...document.querySelectorAll('.bar, .tabs, nav')].some((one) => one.checkVisibility())")
        assert len(page.ask("Page.printToPDF")["data"]) > 10_000
    finally:
        page.media()


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_one_report_is_shown_with_a_peek_and_nothing_sticks_out(page: Page, long: Path, width: int) -> None:
    page.open(long, width=width, height=800)
    page.press("n")
    assert page.run("document.querySelectorAll('article.shown').length") == 1
    assert page.run("document.getElementById('panel').textContent").startswith("~ 2 Source 1 Point 0")
    for part in ("articles", "passages", "disagreements", "quotations", "sources"):
        page.click(f"nav a[href='#{part}']") if part != "articles" else None
        assert page.run("document.documentElement.scrollWidth <= innerWidth"), part
    page.open(long, fragment="#sources", width=width, height=800)
    page.run("document.querySelector('#panel a')?.click()")
    assert_quiet(page, long)


@pytest.fixture(scope="module")
def axe() -> str:
    if not IS_NEEDED and importlib.util.find_spec("axe_core_python") is None:
        pytest.skip("axe-core-python is not installed: pip install -e '.[test]'")
    from importlib.resources import files

    return files("axe_core_python").joinpath("axe.min.js").read_text("utf-8")


def _violations(page: Page, axe: str) -> list[Any]:
    """What axe-core objects to, by the rules of WCAG 2.2 AA and good practice."""
    page.run(f"{axe};0")
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.run(
        f"axe.run(document, {{runOnly: {json.dumps(tags)}}}).then((found) => JSON.stringify(found.violations))"
    )
    return [(one["id"], [node["html"] for node in one["nodes"]]) for one in json.loads(found)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", ["articles", "passages", "disagreements", "quotations", "sources"])
def test_every_view_is_accessible(page: Page, short: Path, axe: str, view: str, scheme: str) -> None:
    page.media(scheme=scheme)
    page.open(short, fragment=f"#{view}", width=1000)
    page.press("w")
    assert _violations(page, axe) == []


def test_dialogs_and_the_phone_are_accessible(page: Page, short: Path, axe: str) -> None:
    page.media()
    page.open(short, width=390, height=800)
    assert _violations(page, axe) == []
    page.press("v")
    assert _violations(page, axe) == []
    page.press("Escape", "?")
    assert _violations(page, axe) == []


def test_the_document_without_scripts_is_accessible(page: Page, short: Path, axe: str) -> None:
    page.open(short)
    page.run(
        "document.documentElement.className = ''; for (const one of document.querySelectorAll('[hidden]'))"
        " if (one.matches('section')) one.hidden = false"
    )
    assert _violations(page, axe) == []


@pytest.mark.parametrize("view", ["articles", "passages", "disagreements"])
def test_what_is_pressed_is_large_enough(page: Page, short: Path, view: str) -> None:
    page.open(short, fragment=f"#{view}", width=390, height=800)
    small = page.run(
        "[...document.querySelectorAll('a, button, summary, select')].filter((one) => one.checkVisibility())"
        ".map((one) => [one.outerHTML, one.getBoundingClientRect()]).filter(([, box]) => box.height && "
        "(box.height < 23.9 || box.width < 23.9)).map(([text]) => text)"
    )
    assert small == []
