"""Pages that were saved before a script wrote the report into them."""

from __future__ import annotations

import json

import pytest

from tui.model import ReadError
from tui.reading import read
from tui.reading.pages.scripted import scripted_markup

PARAGRAPHS = [
    "The harbour of Halden was closed on Friday after a ferry had hit its pier in thick fog, the port authority said.",
    "Nobody was hurt. The 86 passengers left the ship by ladders while tugs held it against the wind for two hours.",
    "Divers will look at the hull on Saturday, and the pier stays shut until engineers have measured what is left.",
    "The line has cancelled all crossings until Monday; buses take passengers to Marlow, which is forty minutes away.",
]
REPORT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
HEAD = '<html><head><title>Ferry hits pier</title><meta property="og:title" content="Ferry hits pier"></head><body>'


def page(script: str, shown: str = "<div id=root></div>") -> bytes:
    return f"{HEAD}{shown}<script>{script}</script></body></html>".encode()


@pytest.mark.parametrize(
    "script",
    [
        json.dumps({"props": {"article": {"teaser": "Short.", "content": REPORT}}}),
        "self.__next_f.push([1," + json.dumps(REPORT).replace("<", "\\u003c") + "])",
    ],
)
def test_a_report_that_only_a_script_holds_is_read(script: str) -> None:
    article = read(page(script))
    said = " ".join(sentence.text for sentence in article.sentences)
    assert article.title == "Ferry hits pier"
    assert [text for text in PARAGRAPHS if text not in said] == []


def test_what_scripts_hold_is_left_alone_where_the_page_shows_its_report() -> None:
    other = REPORT.replace("Halden", "Marlow")
    article = read(page(json.dumps({"next": other}), REPORT))
    assert "Halden" in article.text
    assert article.text.count("The harbour of") == 1


def test_a_page_of_scripts_without_a_report_shows_no_text() -> None:
    with pytest.raises(ReadError, match="shows no text"):
        read(page('{"a": "<p>one</p>", "b": "unfinished <p> <p> <p>'))


@pytest.mark.parametrize(
    "content", ["<script>" * 60_000 + "<p><p><p>", '<script>"<p><p><p>' + '\\"' * 200_000, '"' * 400_000]
)
def test_hostile_scripts_are_searched_once(content: str) -> None:
    assert scripted_markup(f"<script>{content}") == ""
