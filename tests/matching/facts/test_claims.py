"""What is read out of one sentence before it is held against another."""

from __future__ import annotations

import pytest

from tui.matching.facts.claims import claim_of


@pytest.mark.parametrize(
    "denied",
    [
        "The pipes aren’t old.", "The mayor can't come.", "They cannot come.", "It didn't rain.", "Nobody came.",
        "It hadn't rained.", "It hardly rained.", "It isn't open.", "Trains mustn't stop.", "They never came.",
        "No trains ran.", "The pump failed to start.", "He refused to leave.", "She declined to comment.",
        "A failure to pay.", "A refusal to pay.", "They are unable to pay.", "We shan't pay.", "It wasn't paid.",
        "He will not pay.", "None of them paid.", "No one paid.", "They wouldn’t pay.", "They shouldn't pay.",
        "They wouldn ’ t pay.",
    ],
)  # fmt: skip
def test_every_form_of_denial_is_read(denied: str) -> None:
    assert len(claim_of(denied).denials) == 1


@pytest.mark.parametrize("stated", ["Not-for-profit hospitals open.", "Notes are kept.", "The no-fly zone is wide."])
def test_a_word_that_only_begins_like_a_denial_is_none(stated: str) -> None:
    denials = claim_of(stated).denials
    assert not denials


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Updated 3 May, 10:15 a.m.", False),
        ("See http://example.org/harbour for more", False),
        ("The harbour was closed on 3 May.", True),
        ("Harbour Closed", False),
    ],
)
def test_a_line_of_time_and_place_states_nothing(text: str, states: bool) -> None:
    assert claim_of(text).states_something is states
