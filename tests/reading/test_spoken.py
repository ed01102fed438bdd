"""The sentences of a block that leaves marks out."""

from __future__ import annotations

import pytest

from tui.model import Block, Part
from tui.reading import pieces, spoken
from tui.reading.pieces import Span

SAID = "**Divers** looked at the hull. "
MARKS = (0, 8)


def _marked(count: int) -> tuple[str, Block]:
    """A text of so many equal sentences, each with a word between marks."""
    text = SAID * count
    marks = [(n * len(SAID) + at, n * len(SAID) + at + 2) for n in range(count) for at in MARKS]
    return text, Block(0, len(text), Part.BODY, None, "", left_out=tuple(marks))


def test_the_marks_of_a_block_are_gone_over_once_however_many_sentences_touch_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text, block = _marked(50)
    asked: list[int] = []

    def note(start: int, end: int, left_out: tuple[Span, ...]) -> list[Span]:
        asked.append(len(left_out))
        return pieces.between(start, end, left_out)

    monkeypatch.setattr(spoken, "between", note)
    found = spoken.sentences_of(text, block, 0, "en")

    assert [sentence.text for sentence in found] == ["Divers looked at the hull."] * 50
    assert asked == [100]


def test_a_sentence_reaches_over_the_marks_that_it_touches_and_no_further() -> None:
    text, block = _marked(3)
    found = spoken.sentences_of(text, block, 0, "en")

    assert [text[sentence.start : sentence.end] for sentence in found] == [SAID.strip()] * 3


def test_white_space_inside_a_sentence_is_folded_and_stays_in_its_place() -> None:
    text = "Divers  looked\nat the hull. Nobody\tspoke."
    found = spoken.sentences_of(text, Block(0, len(text), Part.BODY, None, ""), 0, "en")

    assert [sentence.text for sentence in found] == ["Divers looked at the hull.", "Nobody spoke."]
    assert text[found[0].start : found[0].end] == "Divers  looked\nat the hull."
