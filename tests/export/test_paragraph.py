"""Paragraphs break at spaces, between wide characters, and nowhere else."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from wcwidth import wcswidth

from tests.faults.adversarial import calls_of
from tui.export.paragraph import wrapped


def test_lines_after_the_first_hang() -> None:
    assert list(wrapped("  Talks were held in Istanbul on Thursday", 18)) == [
        "  Talks were held",
        "    in Istanbul on",
        "    Thursday",
    ]


def test_an_address_is_not_broken() -> None:
    address = "https://example.org/" + "a" * 40
    assert address in [line.strip() for line in wrapped(f"From {address} today", 30)]


def test_text_without_spaces_breaks_between_wide_characters() -> None:
    assert list(wrapped("会談は六時間続いた", 8)) == ["会談は六", "  時間続", "  いた"]


def test_a_combining_mark_takes_no_cell() -> None:
    assert list(wrapped("e\u0301te\u0301 e\u0301te\u0301", 7)) == ["e\u0301te\u0301 e\u0301te\u0301"]


def test_an_empty_paragraph_is_an_empty_line() -> None:
    assert list(wrapped("", 80)) == [""]
    assert list(wrapped("   ", 80)) == [""]


@settings(deadline=None)
@given(st.text(), st.integers(4, 60))
def test_nothing_is_lost_and_nothing_is_added(text: str, width: int) -> None:
    assert "".join("".join(wrapped(text, width)).split()) == "".join(text.split())


@settings(deadline=None)
@given(st.lists(st.text("abc’é会", min_size=1, max_size=9), max_size=30), st.integers(12, 60))
def test_a_line_fits_when_every_word_does(words: list[str], width: int) -> None:
    narrow = [word for word in words if wcswidth(word) <= width - 2]
    assert all(wcswidth(line) <= width for line in wrapped(" ".join(narrow), width))


def test_a_long_paragraph_takes_linear_work() -> None:
    def lines(text: str) -> int:
        return sum(1 for _ in wrapped(text, 80))

    text = "a会" * 8_000
    assert lines(text) > 8_000 / 40
    assert calls_of(lines, text * 2) < 2.5 * calls_of(lines, text)
