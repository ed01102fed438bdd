"""Which words differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.layout.differences import DifferingWords, differing_words, with_weighty


def marked(text: str, *others: str, with_function_words: bool = False) -> list[str]:
    found = differing_words(text, others, with_function_words=with_function_words)
    return [text[one.start : one.end] for one in found]


def test_only_the_words_that_the_other_does_not_have_are_marked() -> None:
    left = "The talks in Istanbul lasted more than six hours on Thursday."
    right = "Talks held in Istanbul on Thursday ended after some six hours."
    assert marked(left, right) == ["lasted"]
    assert marked(right, left) == ["held", "ended"]


def test_function_words_count_where_little_differs() -> None:
    assert marked("It lasted more than six hours.", "It lasted six hours.", with_function_words=True) == ["more than"]
    assert marked("It lasted more than six hours.", "It lasted six hours.") == []


def test_a_word_that_denies_always_counts() -> None:
    assert marked("The ship did not lose power.", "The ship lost power.") == ["not lose"]


def test_another_order_or_another_ending_is_no_difference() -> None:
    assert marked("Officials met in Oslo on Monday.", "On Monday, an official met in Oslo.") == []


def test_quotation_marks_and_apostrophes_are_no_difference() -> None:
    assert marked("“Putin’s offer” stands.", '"Putin\'s offer" stands.', with_function_words=True) == []


def test_a_number_in_words_is_the_same_number() -> None:
    assert marked("Six people were hurt.", "6 people were hurt.") == []


def test_a_number_in_place_of_another_weighs_more() -> None:
    (number,) = differing_words("Police arrested 14 men.", ["Police arrested twelve men."])
    assert number.is_weighty
    (number,) = differing_words("Police arrested 14 men.", ["Police arrested men."])
    assert not number.is_weighty


def test_a_name_in_place_of_another_weighs_more_where_little_else_differs() -> None:
    (name,) = differing_words("Police in Oslo met.", ["Police in Bergen met."], with_function_words=True)
    assert name.is_weighty
    (name,) = differing_words("Police in Oslo met.", ["Police in Bergen met."])
    assert not name.is_weighty


def test_an_abbreviation_with_full_stops_is_one_word() -> None:
    assert marked("The U.S. envoy left.", "The US envoy left.", with_function_words=True) == []


def test_a_word_that_one_of_several_counterparts_has_is_no_difference() -> None:
    assert marked("Divers search for fuel.", "Divers are sent.", "They search for fuel.") == []


def test_chinese_is_compared_by_characters() -> None:
    assert marked("部长昨天说", "部长今天说") == ["昨"]


def test_without_a_counterpart_nothing_differs() -> None:
    assert marked("Alone.") == []


@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=3))
def test_marked_words_lie_in_order_inside_the_text(text: str, others: list[str]) -> None:
    position = 0
    for one in differing_words(text, others):
        assert position <= one.start < one.end <= len(text)
        position = one.end


@given(st.text(max_size=80))
def test_nothing_differs_from_itself(text: str) -> None:
    assert differing_words(text, [text], with_function_words=True) == ()


def test_what_is_disputed_is_one_weighty_run() -> None:
    found = [DifferingWords(0, 3, False), DifferingWords(10, 14, False), DifferingWords(20, 25, False)]
    assert with_weighty(found, [(8, 16), (8, 16), (12, 18)]) == (
        DifferingWords(0, 3, False),
        DifferingWords(8, 16, True),
        DifferingWords(20, 25, False),
    )
