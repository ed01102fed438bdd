"""How two sentences say the same."""

from __future__ import annotations

import pytest

from tui.matching import align
from tui.matching.kinds import band_of, is_edited
from tui.model import Band, Kind

FILLER = (
    ["Harbour bridge reopens", "Ships waited outside the port for a week.", "Engineers replaced forty steel cables."],
    ["Bridge opens again", "Fishermen complained about the noise at night.", "The ferry company lost money this year."],
)


def kind_and_inner(one: str, other: str) -> tuple[Kind, str | None]:
    """The kind of the match of two sentences in a small story."""
    matches = align([[*FILLER[0], one], [*FILLER[1], other]], strictness=0.0)
    return next((match.kind, match.inner) for match in matches if (match.a, match.b) == ((0, 3), (1, 3)))


def test_equal_sentences_are_identical_whatever_their_quotation_marks() -> None:
    one = "The mayor called it “a great day for the city” on Monday."
    other = 'The mayor called it "a great day for the city" on Monday'
    assert kind_and_inner(one, other) == (Kind.IDENTICAL, None)


def test_a_small_change_is_an_edit() -> None:
    one = "The council approved the new harbour budget after a long debate on Monday evening."
    other = "The council approved the new harbour budget after a heated debate on Monday evening."
    assert kind_and_inner(one, other) == (Kind.EDITED, None)


def test_the_same_words_in_another_order_are_no_edit() -> None:
    one = "The flight from Lisbon to Geneva with Marta Silva on board overtook the train of Paulo Costa."
    other = "The flight from Geneva to Lisbon with Paulo Costa on board overtook the train of Marta Silva."
    assert not is_edited(one, other)


def test_two_words_that_change_places_in_a_long_sentence_are_no_edit() -> None:
    one = "In the second half the visitors led and the hosts trailed until the referee stopped play for a storm."
    other = "In the second half the hosts led and the visitors trailed until the referee stopped play for a storm."
    assert not is_edited(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The fire destroyed 12 houses in the old town on Sunday.",
            "The fire destroyed 17 houses in the old town on Sunday.",
        ),
        (
            "Judge Anna Keller sentenced the banker to prison on Friday.",
            "Judge Maria Lang sentenced the banker to prison on Friday.",
        ),
        (
            "The company will close its plant in the valley next year.",
            "The company will not close its plant in the valley next year.",
        ),
    ],
)
def test_another_number_name_or_a_denial_is_no_edit(one: str, other: str) -> None:
    assert not is_edited(one, other)


def test_a_short_report_is_contained_in_a_long_one() -> None:
    short = "The council approved the harbour budget."
    long = (
        "After a debate of seven hours, in which protesters twice interrupted the session, the council approved the "
        "harbour budget and told the port authority to publish monthly accounts from October."
    )
    assert kind_and_inner(short, long) == (Kind.CONTAINED, "a")
    assert kind_and_inner(long, short) == (Kind.CONTAINED, "b")


def test_the_same_quotation_in_other_frames_is_a_quotation() -> None:
    one = "“We will not leave a single family without shelter this winter,” Governor Okafor told reporters."
    other = "Speaking on the radio, Okafor promised: “We will not leave a single family without shelter.”"
    assert kind_and_inner(one, other) == (Kind.QUOTE, None)


def test_a_quotation_in_another_translation_is_still_one() -> None:
    one = "“This winter we shall leave no family without shelter,” Okafor said."
    other = "“No family will be left without a shelter in winter,” said the governor of the province."
    assert kind_and_inner(one, other)[0] is Kind.QUOTE


def test_the_same_quotation_with_another_verb_of_saying_is_a_quotation_not_an_edit() -> None:
    one = "“We will not leave a single family in the valley without shelter this winter,” Okafor said."
    other = "“We will not leave a single family in the valley without shelter this winter,” the governor promised."
    assert kind_and_inner(one, other) == (Kind.QUOTE, None)


def test_a_cut_quotation_is_contained_in_the_full_one() -> None:
    cut = "“We will not leave a single family without shelter.”"
    full = (
        "“We will not leave a single family without shelter, and we will pay for every roof that the storm has taken "
        "from the people of this valley,” the governor promised in a speech at the harbour."
    )
    assert kind_and_inner(cut, full) == (Kind.CONTAINED, "a")


def test_other_words_for_the_same_are_reworded() -> None:
    one = "The council approved the harbour budget on Monday."
    other = "City lawmakers on Monday passed the budget for the harbour."
    assert kind_and_inner(one, other)[0] is Kind.REWORDED


def test_bands_follow_kind_and_score() -> None:
    assert band_of(Kind.EDITED, 0.6) is Band.SAME
    assert [band_of(Kind.REWORDED, score) for score in (0.9, 0.5, 0.49)] == [Band.STRONG, Band.LIKELY, Band.POSSIBLE]


def test_the_opening_of_an_agency_is_no_part_of_what_was_edited() -> None:
    sent = "VIKHAVN, May 14 (NorthWire) - A pier with two cranes collapsed early on Monday, the harbour office said."
    printed = "VIKHAVN - A pier with two cranes collapsed early Monday, the harbour office said."
    assert is_edited(sent, printed)
    assert not is_edited(sent, printed.replace("two", "three"))
    assert not is_edited(
        "MEN - A pier with two cranes fell.", "A pier with 12 cranes fell on Monday - the harbour said."
    )
