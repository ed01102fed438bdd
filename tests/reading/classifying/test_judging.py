"""What the classifier may take back of what a page's own marks decided."""

from __future__ import annotations

from typing import cast

import pytest

from tui.model import Dropped
from tui.reading.classifying.classifier import Judge
from tui.reading.classifying.judging import reopen_likely
from tui.reading.cleaning import LINES_OF_A_PAGE, Cleaning
from tui.reading.pieces import Piece, measure

PARAGRAPH = "The ferry left the harbour of Lund at noon with thirty people on board, the operator said."
OFFER = "Buy one, get one free: an offer that you will not find again, today only, at your shop."


class Convinced:
    """Takes every line for the report's."""

    def __init__(self, lines: int) -> None:
        self.probability = [0.9] * lines


@pytest.mark.parametrize(("lines", "is_taken_back"), [(LINES_OF_A_PAGE - 1, False), (LINES_OF_A_PAGE, True)])
def test_what_a_page_marks_as_an_offer_is_taken_back_in_whole_pages_alone(lines: int, is_taken_back: bool) -> None:
    texts = [OFFER, *[PARAGRAPH] * (lines - 1)]
    pieces = [
        Piece(0, 0, text, dropped=Dropped.ADVERTISEMENT if text is OFFER else None, rule="marked as “ad” by the page")
        for text in texts
    ]
    cleaning = Cleaning([measure(piece) for piece in pieces], None)
    cleaning.take_marks()

    reopen_likely(cleaning, cast("Judge", Convinced(lines)))

    assert cleaning.is_open(0) == is_taken_back
