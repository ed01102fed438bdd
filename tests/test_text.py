"""The gate for text from outside, and the forms in which texts are compared."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from tui.text import MOST_MARKS, SIMPLE, drawable, fold, hidden_in, lower_case, plain, safe_line, safe_text

_hostile = st.text(
    alphabet=st.one_of(
        st.characters(), st.sampled_from("\x1b\x9b[]()0;mPX^_\\\x07\x90\x9c\x9d\n\r\t\x85\u2028\u202e\ufeff")
    ),
    max_size=60,
)
_clusters = st.text(
    alphabet="ae \n☠👩نक\u200c\u200d\ufe01\ufe0f\U000e0101\u0301\u0323\u0651\u0e47\u200b\xad", max_size=40
)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("plain text", "plain text"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;https://example.com\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b]52;c;ZXZpbA==\x07after", "after"),
        ("\x1bPdevice control\x1b\\text", "text"),
        ("\x9b31mred", "31mred"),
        ("said â\x80\x9cwe will goâ\x80\x9d and then he left", "said âwe will goâ and then he left"),
        ("music\U0001d173 and shorthand\U0001bca0", "music and shorthand"),
        ("\x1bcreset", "reset"),
        ("\x1b[", ""),
        ("\x1b", ""),
        ("a\x1b]never closed\nb", "anever closed\nb"),
        ("bell\x07 and \x00 zero", "bell and  zero"),
        ("\u202egnp.exe", "gnp.exe"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
        ("tag\U000e0041", "tag"),
        ("one\r\ntwo\rthree\u2028four\x0cfive\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("tab\tstop", "tab stop"),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
        ("👩\u200d🚀 क्\u200dष", "👩\u200d🚀 क्\u200dष"),
        ("“quotes” – dashes… café", "“quotes” – dashes… café"),
        ("piled а" + "\u0488" * 50, "piled а" + "\u0488" * MOST_MARKS),
        ("piled e" + "\u0301" * 50, "piled e" + "\u0301" * MOST_MARKS),
    ],
)
def test_the_gate_takes_out_what_steers_and_keeps_what_is_read(text: str, safe: str) -> None:
    assert safe_text(text) == safe


def test_simple_characters_are_one_cell_each_and_nothing_of_them_is_taken_out() -> None:
    simple = [sign for sign in map(chr, range(0x3000)) if re.fullmatch(f"[{SIMPLE}]", sign)]
    assert {"a", "é", "Ж", "“", "€"} <= set(simple)
    assert {wcwidth(sign) for sign in simple} == {1}
    assert not {unicodedata.category(sign) for sign in simple} & {"Cc", "Cf", "Mn", "Me", "Cs"}


@given(_hostile)
def test_behind_the_gate_there_is_no_control_character_but_the_line_feed(text: str) -> None:
    assert not [c for c in safe_text(text) if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]
    assert not set(safe_text(text)) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff\u2028")


@given(_hostile | _clusters)
def test_the_gate_may_be_passed_twice(text: str) -> None:
    assert safe_text(safe_text(text)) == safe_text(text)


@given(_hostile | _clusters)
def test_behind_the_gate_nothing_is_hidden(text: str) -> None:
    assert hidden_in(safe_text(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "نمی\u200cشود",  # Persian: the letters must not join
        "क\u094d\u200dष",  # Devanagari: a half form
        "👩\u200d👩\u200d👧\u200d👦 ☠\ufe0f ❤\ufe0f\u200d🔥",
        "שָׁלוֹם Tiê\u0301ng ประเทศ पत्रकारों",
        "㊙\ufe0e 葛\U000e0100飾区",
    ],
)
def test_scripts_and_emoji_keep_what_they_need(text: str) -> None:
    assert safe_text(text) == text
    assert hidden_in(text) == ()


@pytest.mark.parametrize(
    ("text", "safe", "found"),
    [
        ("pass\u200dword and pay\u200cment", "password and payment", {"zero-width characters": 2}),
        ("Z" + "\u0301" * 30 + "algo", "Z" + "\u0301" * MOST_MARKS + "algo", {"stacked marks": 26}),
        ("ก" + "\u0e47" * 9, "ก" + "\u0e47" * MOST_MARKS, {"stacked marks": 5}),
        ("a\ufe01\ufe02\ufe03 \ufe04b", "a\ufe01 b", {"variation selectors": 3}),
        ("\x1b[31mred\x07 so\xadft \u202eabc \U000e0041", "red soft abc ", None),
        ("Hello, “world”.\r\n\tNext\n", "Hello, “world”.\n Next\n", {}),
        ("blank\u3164name", "blankname", {"zero-width characters": 1}),
    ],
)
def test_what_is_hidden_is_counted_by_kind(text: str, safe: str, found: dict[str, int] | None) -> None:
    assert safe_text(text) == safe
    expected = {
        "escape sequences": 1,
        "control characters": 1,
        "soft hyphens": 1,
        "direction marks": 1,
        "tag characters": 1,
    }
    assert dict(hidden_in(text)) == (expected if found is None else found)


@given(_hostile | _clusters)
def test_what_is_drawn_holds_nothing_that_acts_on_a_terminal(text: str) -> None:
    assert not [c for c in drawable(text) if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}]
    assert not set(drawable(text)) & set("\u202e\u2066\u200f\u200b\xad")


def test_drawing_leaves_alone_what_can_be_drawn() -> None:
    line = "█▓░! “words” – 文字 👩\u200d🚀"
    assert drawable(line) is line


@given(_hostile)
def test_a_safe_line_is_one_line_without_space_at_its_ends(text: str) -> None:
    line = safe_line(text)

    assert "\n" not in line
    assert line == line.strip()
    assert "  " not in line


def test_plain_evens_out_typography_and_keeps_case() -> None:
    assert plain("‘It’s’ „over“ – he  said…\u00a0U.S. 2.5") == "'It's' \"over\" - he said... US 2.5"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Putin’s remarks came.", "Putin's remarks came"),
        ("“We are ready,”", "we are ready"),
        ("The U.S. agreed", "The US agreed."),
        ("six\u00a0hours – no more", "SIX HOURS - no more"),
        ("ﬁve", "five"),
        ("e\u0301lan", "élan"),
    ],
)
def test_sentences_that_a_reader_calls_identical_fold_to_the_same(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize(
    ("left", "right"), [("six hours", "seven hours"), ("he said", "he did not say"), ("2.5", "25")]
)
def test_sentences_that_differ_in_words_or_figures_do_not(left: str, right: str) -> None:
    assert fold(left) != fold(right)


@given(st.text(alphabet="aÄß“”’'. -…1Éé(),!?ﬁ½", max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text() | st.text("aBİΣẞ "))
def test_lower_case_keeps_every_letter_at_its_place(text: str) -> None:
    lower = lower_case(text)
    assert len(lower) == len(text)
    assert lower.casefold() == text.casefold()


def test_a_letter_whose_small_form_is_two_stays_and_the_others_become_small() -> None:
    assert lower_case("On MONDAY in İZMİR") == "on monday in İzmİr"
