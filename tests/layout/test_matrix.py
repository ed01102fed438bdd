"""What is told, by whom."""

from __future__ import annotations

from tests.factory import istanbul
from tui.layout.matrix import Order, claims, ordered
from tui.model import Status


def test_every_passage_is_a_row_and_every_sentence_that_one_voice_has() -> None:
    rows = claims(istanbul())
    assert [(claim.text, claim.voices) for claim in rows] == [
        ("Putin said the first contacts “give us some hope”.", 3),
        ("The two sides talked for six hours.", 2),
        ("Diplomats were expelled in 2016.", 1),
        ("A van left the residence.", 1),
    ]


def test_copies_share_a_column() -> None:
    story = istanbul()
    assert {voice for claim in claims(story) for voice, _ in claim.cells} == set(story.voices)


def test_a_row_leads_to_the_sentence_of_the_first_voice_that_tells_it() -> None:
    assert [claim.first for claim in claims(istanbul())] == [(0, 0), (0, 1), (0, 2), (2, 1)]


def test_a_disputed_row_is_known_and_can_stand_first() -> None:
    rows = ordered(claims(istanbul()), Order.DISPUTED)
    assert rows[0].is_disputed
    assert not any(claim.is_disputed for claim in rows[1:])


def test_rows_can_be_ordered_by_how_many_tell_them() -> None:
    rows = claims(istanbul())
    assert [claim.voices for claim in ordered(rows, Order.MOST)] == [3, 2, 1, 1]
    assert [claim.voices for claim in ordered(rows, Order.FEWEST)] == [1, 1, 2, 3]
    assert ordered(ordered(rows, Order.FEWEST), Order.TEXT) == rows


def test_no_sentence_that_only_one_voice_has_is_missing() -> None:
    story = istanbul()
    told = {address for claim in claims(story) for _, address in claim.cells}
    leaders = [story.voices.index(voice) for voice in sorted(set(story.voices))]
    for article in leaders:
        for number in range(len(story.articles[article].sentences)):
            assert story.status((article, number)) is Status.SHARED or (article, number) in told
