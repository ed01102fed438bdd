"""The HTML report in a real browser: keys, presses, the row lock, hostile text.

Skipped where there is no Chromium, unless NEWSREADER_NEEDS_CHROMIUM is set, as it is in continuous integration.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.chromium import Page
from tests.export.in_browser import CURRENT, SECTION, STATUS, assert_quiet, needs_chromium, written
from tests.factory import article, comparison, match
from tui.model import Disagreement, Kind

pytestmark = needs_chromium


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
    assert_quiet(page, long)


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
    page.open(written(folder, disputed, "disputed"), width=800)
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
    assert_quiet(page, long)


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
    assert_quiet(page, short)


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
    assert_quiet(page, long)


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


def test_one_report_alone_can_be_read(page: Page, folder: Path) -> None:
    path = written(folder, comparison([article("They met.", "They parted.", title="Talks")]), "alone")
    page.open(path)
    page.press("j", "n", "Enter", "Tab", "v", "Escape", "w", "m", "m")
    assert page.run(CURRENT) == "s1-2"
    assert "nothing to compare with" in page.run(STATUS)
    assert_quiet(page, path)


def test_a_report_without_sentences_leaves_the_plain_document(page: Page, folder: Path) -> None:
    path = written(folder, comparison([article("They met."), article()]), "empty")
    page.open(path)
    assert page.run("[...document.querySelectorAll('main > section, .s')].every((one) => one.checkVisibility())")
    assert_quiet(page, path)


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
    path = written(folder, told, "hostile")
    page.open(path)
    page.press("w", "w", "v", "Escape", "m")
    assert page.run("document.querySelectorAll('img').length") == 0
    assert page.run("document.title") != "broken"
    assert page.run("document.querySelector('.s > span').textContent") == " ".join(words.split())
    assert_quiet(page, path)
