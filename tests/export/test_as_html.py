"""The HTML export is one file that loads nothing, says everything without scripts, and keeps text text."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import given, settings

from tests.export import readers
from tests.export.comparisons import comparisons
from tests.factory import FAILURES, article, comparison, istanbul, the_dead_of_a_fire
from tui.export.as_html import CLASSES, SCRIPTS, html_pieces
from tui.export.html_data import in_script
from tui.export.report import Report
from tui.layout.marks import mark
from tui.model import Comparison, Verdict

_WORDS = {"e": "identical", "r": "reworded", "q": "same quotation", "c": "contained", "h": "holds more"}


def _html(told: Comparison) -> str:
    return "".join(html_pieces(Report(told, FAILURES)))


def _document(told: Comparison) -> BeautifulSoup:
    return BeautifulSoup(_html(told), "html.parser")


@settings(deadline=None, max_examples=50)
@given(comparisons())
def test_the_document_says_what_is_shown(told: Comparison) -> None:
    found, shown = readers.from_html(_html(told)), readers.shown(told)
    assert set(found.passages or ()) == set(shown.passages or ())
    assert found.marks == shown.marks
    assert found.coverage == shown.coverage
    assert found.disputes == readers.disputed(told)


@settings(deadline=None, max_examples=50)
@given(comparisons())
def test_the_data_of_the_script_say_what_is_shown(told: Comparison) -> None:
    data: Any = json.loads(_document(told).select_one("#data").string)  # type: ignore[union-attr,arg-type]
    passages = [frozenset(zip(row[::2], row[1::2], strict=True)) for row in data["passages"]]
    assert passages == [frozenset(passage.members) for passage in told.passages]
    assert [(tuple(row[:2]), tuple(row[2:4]), data["kinds"][row[4]]) for row in data["matches"]] == [
        (match.a, match.b, match.kind) for match in told.matches
    ]
    assert data["marks"] == [
        "".join(mark(told, (index, n)).glyph for n in range(len(report.sentences)))
        for index, report in enumerate(told.articles)
    ]
    assert [tuple(row[4:]) for row in data["disagreements"]] == [
        (row.what, row.a_text, row.b_text) for row in told.disagreements
    ]


@settings(deadline=None, max_examples=50)
@given(comparisons())
def test_text_from_outside_stays_text(told: Comparison) -> None:
    document = _document(told)
    assert [tag.name for tag in document.find_all("script")] == ["script"] * (2 + len(SCRIPTS))
    assert not document.find_all(["img", "iframe", "object", "link", "base"])
    shown = [sentence.text for report in told.articles for sentence in report.sentences]
    assert [span.text for span in document.select("article p.s > span")] == shown


def test_nothing_but_the_own_style_and_scripts_is_allowed() -> None:
    text = _html(istanbul())
    document = BeautifulSoup(text, "html.parser")
    policy = document.select_one("meta[http-equiv]")
    assert isinstance(policy, Tag)
    allowed = re.findall(r"'sha256-([^']+)'", str(policy["content"]))
    inside = [tag.string or "" for tag in document.find_all(["style", "script"]) if not tag.get("type")]
    assert [b64encode(hashlib.sha256(code.encode()).digest()).decode() for code in inside] == allowed
    assert str(policy["content"]).startswith("default-src 'none'; ")
    assert "unsafe" not in str(policy["content"])


def test_no_element_has_a_style_or_a_handler_of_its_own() -> None:
    for tag in _document(istanbul()).find_all(True):
        assert not [name for name in tag.attrs if name == "style" or name.startswith("on")]


def test_nothing_is_loaded_and_every_link_leads_somewhere() -> None:
    document = _document(istanbul())
    names = {str(tag["id"]) for tag in document.find_all(id=True)}
    links = [str(link["href"]) for link in document.find_all("a", href=True)]
    assert len(links) > 20
    assert {link.removeprefix("#") for link in links} <= names
    assert len(names) == len(document.find_all(id=True))
    assert not document.find_all(src=True)


@pytest.mark.parametrize(
    ("url", "is_linked"),
    [("https://example.org/a?b=1&c=2", True), ("javascript:alert(1)", False), ("file:///etc/passwd", False)],
)
def test_only_addresses_of_the_web_become_links(url: str, is_linked: bool) -> None:
    told = comparison([replace(article("They met.", title="Talks"), url=url)])
    links = _document(told).select("#sources a[rel]")
    assert [str(link["href"]) for link in links] == ([url] if is_linked else [])


def test_it_says_what_made_it_and_what_was_not_read() -> None:
    judged = replace(istanbul(), verdicts=(Verdict((0, 1), (1, 1), False, "<b>no</b>"),))
    text = _document(judged).select_one("#sources").text  # type: ignore[union-attr]  # the template has it
    assert "newsreader 0" in text
    assert "strictness 0.5, bands shown: same, strong, likely." in text
    assert "0" * 64 in text
    assert "gone.txt: there is no such file" in text
    assert "1.2 and 2.2 do not say the same: <b>no</b>" in text


def test_data_cannot_end_the_element_they_stand_in() -> None:
    hostile = "</script><!--\u2028\u2029<script>&"
    assert not re.search("[<>&\u2028\u2029]", in_script(hostile))
    assert json.loads(in_script(hostile)) == hostile


def test_every_glyph_of_a_mark_has_a_class() -> None:
    assert set(_WORDS) | {"o", "n"} == set(CLASSES.values())


def test_a_disputed_passage_leads_to_its_disagreements() -> None:
    document = _document(the_dead_of_a_fire())
    links = [[(str(a["href"]), a.text) for a in told.select("a")] for told in document.select("#rows .told")]
    assert links == [[("#d1", "!1")], [("#d1", "!1"), ("#d2", "!2")], []]
    assert "31" in document.select("#d2")[0].text


def test_a_story_of_many_voices_has_no_columns() -> None:
    many = comparison([article("They met.", origin=f"{n}.txt") for n in range(13)])
    assert _document(many).body["class"] == ["many"]  # type: ignore[index]  # the template has it
    assert _document(istanbul()).body["class"] == ["n3"]  # type: ignore[index]
