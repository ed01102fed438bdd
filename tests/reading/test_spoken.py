"""The sentences of a block that leaves marks out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tui.model import Block, Part
from tui.reading import spoken
from tui.reading.pieces import shown


def test_a_sentence_looks_at_the_marks_that_it_touches_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "**Divers** looked at the hull. "
    text = said * 50
    marks = [(n * len(said) + at, n * len(said) + at + 2) for n in range(50) for at in (0, 8)]
    asked: list[int] = []

    def note(text: str, start: int, end: int, left_out: Sequence[tuple[int, int]]) -> str:
        asked.append(len(left_out))
        return shown(text, start, end, left_out)

    monkeypatch.setattr(spoken, "shown", note)
    block = Block(0, len(text), Part.BODY, None, "", left_out=tuple(marks))
    found = list(spoken.sentences_of(text, block, 0, "en"))

    assert {sentence.text for sentence in found} == {"Divers looked at the hull."}
    assert len(found) == 50
    assert max(asked) <= 4
