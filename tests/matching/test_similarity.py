"""Two sentences with no story around them."""

from __future__ import annotations

from tui.matching import similarity


def test_equal_sentences_are_wholly_alike_and_unrelated_ones_not_at_all() -> None:
    assert similarity("Rain fell on Monday.", "rain fell on Monday") == 1.0
    assert similarity("Rain fell on Monday.", "Stocks rose in Tokyo.") == 0.0
    assert similarity("", "") == 0.0


def test_more_in_common_is_more_alike() -> None:
    sentence = "The council approved the harbour budget on Monday after a long debate."
    near = "On Monday the council approved the budget for the harbour."
    far = "The council met on Monday."
    assert similarity(sentence, near) > similarity(sentence, far) > 0


def test_a_denial_and_another_number_are_less_alike() -> None:
    said = "The bank will close 12 branches in the valley."
    assert similarity(said, "The bank will close branches in the valley.") > similarity(
        said, "The bank will not close branches in the valley."
    )
    assert similarity(said, "The bank will close 12 branches.") > similarity(said, "The bank will close 90 branches.")


def test_the_same_words_in_another_order_are_not_the_same() -> None:
    sentence = "The flight from Lisbon to Geneva with Marta Silva on board overtook the train of Paulo Costa."
    turned = "The flight from Geneva to Lisbon with Paulo Costa on board overtook the train of Marta Silva."
    same = "The flight from Lisbon to Geneva with Marta Silva on board then overtook the train of Paulo Costa."
    assert similarity(sentence, turned) < 0.8 * similarity(sentence, same)


def test_a_headline_without_function_words_is_read_as_english() -> None:
    assert similarity("Storm kills fishermen", "Typhoon killed fisherman") > similarity(
        "Storm kills fishermen", "Bank hires traders"
    )


def test_a_word_in_another_spelling_counts_nearly_as_the_same() -> None:
    sentence = "President Mursi addressed the parliament in Cairo."
    other = "President Morsi addressed the parliament in Cairo."
    assert similarity(sentence, other) > similarity(sentence, "President Silva addressed the parliament in Cairo.")


def test_a_rare_word_in_common_says_more_than_a_common_one() -> None:
    rare = similarity("Workers hid the harpoon.", "Girls wanted the harpoon.")
    common = similarity("Workers hid the house.", "Girls wanted the house.")
    assert rare > common > 0
