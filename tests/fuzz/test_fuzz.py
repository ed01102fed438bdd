"""Inputs that nobody thought of: hypothesis puts pieces of pages, texts, settings and payloads together."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.payloads import PAYLOADS
from tests.fuzz.properties import (
    check_compare,
    check_gate,
    check_layout,
    check_read,
    check_settings,
    check_split,
    check_walk,
)
from tui.text import safe_line

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())

_SAID = "The two delegations ended their talks after six hours. “A second round will follow,” the minister said."
_TAGS = """
<p> </p> <div\tclass='ad'> </div> <h1> </h1> <li> <ul> <br> <script> </script> <!-- --> <table> <td> <a\thref='x'> </a>
<html> <head> <title> </title> <body> <meta\tcharset=koi8-r> <![CDATA[ ]]> <?xml <!doctype\thtml> &#27; &nbsp;
&amp;#x202e; <time\tdatetime=2025> <script\ttype='application/ld+json'>{"headline":"a","author":[{},null,3]}</script>
"""
_LINES = """ADVERTISEMENT|By Jane Doe|27 Feb 2025|ISTANBUL, Feb 27 (Agency) -|Read more|© 2025 Daily|---|# Talks|> said
|* one|[words](url)|**bold**|1. one|U.S.|Mr.|3.5 million|“|”|"|'|…|。|…”|?!|\n|\r\n|\n\n|\u00a0|\t"""
_SETTINGS = """
theme palette layout strictness digits mouse keys = "dark" 'x' 0.4 nan inf true [keys] [keys.desk] \\n [[ { } 1e999 # [
] , "\\u0000" 1979-05-27 a.b.c "open" "ctrl+q"
"""

_texts = st.lists(
    st.sampled_from([_SAID, *_LINES.split("|"), *PAYLOADS.values()]) | st.text(max_size=12), max_size=25
).map(" ".join)
_pages = st.lists(st.sampled_from([_SAID, *_TAGS.split(), *PAYLOADS.values()]) | st.text(max_size=8), max_size=30).map(
    lambda parts: "<html>" + "".join(parts)
)
_encodings = st.sampled_from(["utf-8", "utf-16", "utf-16-le", "windows-1251", "big5", "utf-32-be"])
_bytes = st.one_of(
    st.binary(max_size=300),
    st.builds(lambda text, name: text.encode(name, "replace"), _texts | _pages, _encodings),
)


@given(_texts)
def test_any_text_passes_the_gate(text: str) -> None:
    check_gate(text)


@given(_bytes)
@settings(max_examples=150)
def test_any_bytes_are_an_article_or_refused(content: bytes) -> None:
    check_read(content)


@given(_pages)
@settings(max_examples=60)
def test_all_that_any_page_shows_is_walked_over_once(page: str) -> None:
    check_walk(page)


@given(_texts)
def test_any_text_is_cut_into_sentences(text: str) -> None:
    check_split(text)


@given(st.lists(_bytes, min_size=2, max_size=3), st.floats(0, 1))
@settings(max_examples=30)
def test_any_articles_are_compared_and_reported(contents: list[bytes], strictness: float) -> None:
    check_compare(contents, strictness)


@given(_texts, st.integers(2, 80))
def test_any_text_is_laid_out_within_its_width(text: str, width: int) -> None:
    check_layout(safe_line(text), width)


@given(st.lists(st.sampled_from([*_SETTINGS.split(), "\n", *PAYLOADS.values()]), max_size=20).map(" ".join), _encodings)
@settings(max_examples=60)
def test_any_settings_are_settings(text: str, encoding: str) -> None:
    check_settings(text.encode(encoding, "replace"))


@given(st.binary(max_size=200))
@settings(max_examples=30)
def test_any_bytes_are_settings(content: bytes) -> None:
    check_settings(content)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_what_fuzzing_starts_from_or_once_broke_holds(path: Path) -> None:
    content = path.read_bytes()
    check_read(content)
    check_split(content.decode("utf-8", "replace"))
    check_gate(content.decode("utf-8", "surrogateescape"))
    check_walk(content.decode("utf-8", "replace"))
    check_compare([content, content[len(content) // 3 :]])
    check_settings(content)
