"""The HTML report in a real browser: keys, presses, the row lock, what a reader without scripts or sight gets.

Skipped where there is no Chromium, unless NEWSREADER_NEEDS_CHROMIUM is set, as it is in continuous integration.
"""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.export.chromium import Page, chromium, executable
from tests.factory import FAILURES, article, comparison, istanbul, match
from tui.export.as_html import html_pieces
from tui.export.report import report_of
from tui.model import Comparison, Disagreement, Kind

IS_NEEDED = bool(os.environ.get("NEWSREADER_NEEDS_CHROMIUM"))
pytestmark = pytest.mark.skipif(
    executable() is None and not IS_NEEDED, reason="no Chromium on this machine: apt-get install chromium"
)

CURRENT = "document.querySelector('[aria-current=true]').id"
SECTION = "[...document.querySelectorAll('main > section')].filter((one) => !one.hidden).map((one) => one.id).join()"
STATUS = "document.getElementById('status').textContent"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with chromium(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


def _written(folder: Path, told: Comparison, name: str = "report") -> Path:
    path = folder / f"{name}.html"
    path.write_text("".join(html_pieces(report_of(told, FAILURES))), "utf-8")
    return path


def _long() -> Comparison:
    """Four reports of thirty sentences; every third one of them is told by all, in another place each."""
    told = [
        f"Point {n} of the agreement was read out, line after line, in the great hall of the palace." for n in range(9)
    ]
    articles, places = [], []
    for index in range(4):
        sentences = [f"Report {index} alone says that number {n} was said in the corridor." for n in range(21)]
        at = [2 + n * 2 + index for n in range(9)]
        for place, words in zip(at, told, strict=True):
            sentences.insert(place, words)
        articles.append(article(*sentences, origin=f"{index}.txt", title=f"Report {index}", source=f"Source {index}"))
        places.append([sentences.index(words) for words in told])
    passages = [[(index, places[index][n]) for index in range(4)] for n in range(9)]
    matches = [
        match(a, b, Kind.REWORDED) for members in passages for k, a in enumerate(members) for b in members[k + 1 :]
    ]
    dispute = Disagreement(passages[4][0], passages[4][1], "number", "Point 4", "number 4")
    return comparison(articles, matches=sorted(matches, key=lambda m: m.a), passages=passages, disagreements=[dispute])


@pytest.fixture(scope="module")
def long(folder: Path) -> Path:
    return _written(folder, _long(), "long")


@pytest.fixture(scope="module")
def short(folder: Path) -> Path:
    return _written(folder, istanbul(), "short")


def _quiet(page: Page, path: Path) -> None:
    """Nothing was complained of, and nothing asked for but the file itself."""
    assert page.complaints == []
    assert set(page.requests) == {path.resolve().as_uri()}


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ("", "s1-1"),
        ("j", "s1-2"),
        ("j j k", "s1-2"),
        ("k", "s1-1"),
        ("n", "s1-3"),
        ("n n N", "s1-3"),
        ("N", "s1-19"),
        ("n u", "s1-4"),
        ("n n U U", "s1-2"),
        ("r r R", "s1-3"),
        ("d", "s1-11"),
        ("n d D", "s1-11"),
        ("n Enter", "s2-4"),
        ("n Enter Enter", "s3-5"),
        ("n Enter Enter Enter Enter", "s1-3"),
        ("n Enter Enter Backspace", "s2-4"),
        ("n Enter Enter Backspace Backspace", "s1-3"),
        ("n Tab", "s2-4"),
        ("n Shift+Tab", "s4-6"),
        ("n Tab Shift+Tab", "s1-3"),
        ("n 3", "s3-5"),
        ("9", "s1-1"),
        ("G", "s1-30"),
        ("n G g", "s1-1"),
        ("n l l h", "s2-4"),
    ],
)
def test_keys_move_as_on_the_screen(page: Page, long: Path, keys: str, place: str) -> None:
    page.open(long)
    page.press(*keys.split())
    assert page.run(CURRENT) == place
    assert page.run("document.activeElement.id") == place
    _quiet(page, long)


@pytest.mark.parametrize(("keys", "said"), [("N", "wrapped to the last"), ("Backspace", "nothing to go back to")])
def test_the_status_line_says_what_happened(page: Page, long: Path, keys: str, said: str) -> None:
    page.open(long)
    page.press(*keys.split())
    assert said in page.run(STATUS)


def test_the_status_line_says_what_the_sentence_is_and_who_else_has_it(page: Page, long: Path) -> None:
    page.open(long)
    page.press("d")
    assert page.run(STATUS) == (
        "! “Point 4” here, “number 4” in 2 Source 1 · reworded, 5 of 9 · told by all 4"
        " · also in 2 Source 1, 3 Source 2, 4 Source 3"
    )


@pytest.mark.parametrize("width", [800, 1200, 1600])
@pytest.mark.parametrize("keys", ["n", "n n n n n n n n n", "n n n Enter", "N Tab", "n N n 4"])
def test_the_sentence_and_its_counterparts_stand_level(page: Page, long: Path, width: int, keys: str) -> None:
    page.open(long, width=width, height=700)
    page.press(*keys.split())
    tops = page.run(
        "[...document.querySelectorAll('article.shown .s.here, article.shown .s.there')]"
        ".map((one) => Math.round(one.getBoundingClientRect().top))"
    )
    assert len(tops) == min(4, width // 360)
    assert max(tops) - min(tops) <= 1
    assert page.run(
        "(() => { const one = document.querySelector('.here').getBoundingClientRect();"
        " const pane = document.querySelector('.current .text').getBoundingClientRect();"
        " return one.top >= pane.top - 1 && one.bottom <= pane.bottom + 1; })()"
    )


def test_the_level_holds_when_the_window_changes_and_when_one_rolls(page: Page, long: Path) -> None:
    page.open(long, width=1600, height=700)
    page.press("n", "n", "n", "n")
    page.resize(1100, 600)
    page.painted()
    page.run("document.querySelector('.current .text').scrollBy(0, 60)")
    page.painted()
    tops = page.run(
        "[...document.querySelectorAll('article.shown .s.here, article.shown .s.there')]"
        ".map((one) => Math.round(one.getBoundingClientRect().top))"
    )
    assert len(tops) == 3
    assert max(tops) - min(tops) <= 1


def test_a_report_without_a_counterpart_says_so(page: Page, long: Path) -> None:
    page.open(long)
    assert page.run("[...document.querySelectorAll('article.shown .note')].map((one) => one.textContent)") == [
        "1/30",
        "not told here",
        "not told here",
    ]


def test_what_contradicts_a_sentence_is_brought_into_view(page: Page, folder: Path) -> None:
    told = [article(f"Talks lasted {n} hours.", origin=f"{n}.txt", source=f"Source {n}") for n in range(6)]
    ends = [(0, 0), (1, 0), (5, 0)]
    disputed = comparison(
        told,
        matches=[match(ends[0], ends[1]), match(ends[0], ends[2])],
        passages=[ends],
        disagreements=[Disagreement(ends[0], ends[2], "number", "0", "5")],
    )
    page.open(_written(folder, disputed, "disputed"), width=800)
    shown = "[...document.querySelectorAll('article.shown')].map((one) => one.id).join()"
    assert page.run(shown) == "a1,a6"
    page.press("2")
    assert page.run(shown) in {"a1,a2", "a2,a6"}
    page.press("4")
    assert "a4" in page.run(shown)


def test_m_shows_the_matrix_at_the_passage_and_goes_back(page: Page, long: Path) -> None:
    page.open(long)
    page.press("n", "n", "m")
    assert page.run(SECTION) == "passages"
    assert page.run("document.activeElement.closest('li').id") == "p2"
    page.press("m")
    assert page.run(SECTION) == "articles"
    assert page.run(CURRENT) == "s1-5"
    _quiet(page, long)


def test_the_matrix_can_be_ordered(page: Page, short: Path) -> None:
    page.open(short, fragment="#passages")
    order = "[...document.querySelectorAll('#rows > li')].map((one) => Number(one.dataset.voices))"
    assert page.run(order) == [3, 2, 1, 1]
    page.run(
        "(() => { const order = document.querySelector('.order select'); order.value = 'one';"
        " order.dispatchEvent(new Event('change')); })()"
    )
    assert page.run(order) == [1, 1, 2, 3]


def test_w_tells_why_and_v_shows_all_wordings(page: Page, short: Path) -> None:
    page.open(short)
    page.press("w")
    panel = page.run("document.getElementById('panel').textContent")
    assert "2 NewsX: same quotation, strong" in panel
    assert "for: rare words: skeleton, restore" in panel
    page.press("w", "v")
    assert page.run("document.getElementById('panel').hidden") is True
    assert page.run("document.querySelector('#wordings h2').textContent") == "2 wordings"
    page.press("Escape", "j")
    assert page.run(CURRENT) == "s1-2"
    _quiet(page, short)


def test_a_question_mark_lists_the_keys(page: Page, short: Path) -> None:
    page.open(short)
    page.press("?")
    assert page.run("document.getElementById('help').open") is True
    page.press("n", "Escape")
    assert page.run(CURRENT) == "s1-1"


def test_words_that_differ_are_marked(page: Page, short: Path) -> None:
    page.open(short)
    page.press("j")
    marked = page.run("[...CSS.highlights.get('differs')].map(String)")
    assert {"lasted", "Istanbul"} <= set(marked)
    assert not {"hours", "six", "the", "The"} & set(marked)


def test_presses_go_where_they_point(page: Page, long: Path) -> None:
    page.open(long)
    page.click("#s2-4 > span")
    assert page.run(CURRENT) == "s2-4"
    page.click("#s2-4 > .m")
    assert page.run(SECTION) == "passages"
    page.click("#p1 > a:nth-of-type(3)")
    assert page.run(SECTION) == "articles"
    assert page.run(CURRENT) == "s3-5"
    page.press("Backspace")
    assert page.run(CURRENT) == "s2-4"
    page.click(".tabs button:nth-child(4)")
    assert page.run(CURRENT) == "s4-6"
    page.click("[data-key=n]")
    assert page.run(CURRENT) == "s4-8"
    page.click(".shown .ruler i:last-of-type")
    assert page.run(CURRENT).endswith("-30")
    _quiet(page, long)


def test_hovering_shows_the_counterparts(page: Page, long: Path) -> None:
    page.open(long)
    page.hover("#s1-3 > span")
    assert page.run("[...document.querySelectorAll('.hinted')].map((one) => one.id)") == ["s2-4", "s3-5", "s4-6"]
    page.hover("#s1-2 > span")
    assert page.run("document.querySelectorAll('.hinted').length") == 0


def test_escape_leads_out_of_the_reports_and_letters_can_be_switched_off(page: Page, long: Path) -> None:
    page.open(long)
    page.press("Escape")
    assert page.run("document.activeElement.textContent") == "1 Source 0"
    page.press("Tab")
    assert page.run(CURRENT) == "s1-1"
    page.press("?")
    page.click("#keys-on")
    page.press("Escape", "j", "n")
    assert page.run(CURRENT) == "s1-1"


def test_an_address_in_the_location_leads_there(page: Page, long: Path) -> None:
    page.open(long, fragment="#s3-5")
    assert page.run(CURRENT) == "s3-5"
    page.open(long, fragment="#d1")
    assert page.run(SECTION) == "disagreements"


def test_without_scripts_everything_is_there_and_links_lead_to_it(page: Page, long: Path) -> None:
    page.scripts(are_on=False)
    try:
        page.open(long, fragment="#p3")
        seen = "[...document.querySelectorAll('main > section, article, .s')].every((one) => one.checkVisibility())"
        assert page.run(seen)
        assert page.run("document.querySelector(':target').id") == "p3"
        assert not page.run("document.querySelector('.bar').checkVisibility()")
        _quiet(page, long)
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
    _quiet(page, long)


def test_one_report_alone_can_be_read(page: Page, folder: Path) -> None:
    path = _written(folder, comparison([article("They met.", "They parted.", title="Talks")]), "alone")
    page.open(path)
    page.press("j", "n", "Enter", "Tab", "v", "Escape", "w", "m", "m")
    assert page.run(CURRENT) == "s1-2"
    assert "nothing to compare with" in page.run(STATUS)
    _quiet(page, path)


def test_a_report_without_sentences_leaves_the_plain_document(page: Page, folder: Path) -> None:
    path = _written(folder, comparison([article("They met."), article()]), "empty")
    page.open(path)
    assert page.run("[...document.querySelectorAll('main > section, .s')].every((one) => one.checkVisibility())")
    _quiet(page, path)


def test_hostile_text_is_shown_as_text(page: Page, folder: Path) -> None:
    words = "</script><script>document.title = 'broken'</script><img src=x onerror=alert(1)> \u2028 </style> {{data}}"
    told = comparison(
        [
            article(words, title=f"</title>{words}", source=words, origin="a.txt"),
            article(words, title=words, source=f'"{words}', origin='"><b>'),
        ],
        matches=[match((0, 0), (1, 0), Kind.IDENTICAL)],
        passages=[[(0, 0), (1, 0)]],
        disagreements=[Disagreement((0, 0), (1, 0), "number", words, words)],
    )
    path = _written(folder, told, "hostile")
    page.open(path)
    page.press("w", "w", "v", "Escape", "m")
    assert page.run("document.querySelectorAll('img').length") == 0
    assert page.run("document.title") != "broken"
    assert page.run("document.querySelector('.s > span').textContent") == " ".join(words.split())
    _quiet(page, path)


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
