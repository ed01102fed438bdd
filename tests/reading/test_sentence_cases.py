"""A hundred texts of news, each split exactly at its marks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.reading.sentence_cases import CASES, Case
from tui.reading import split_sentences

NOT_YET = {
    "Storm Closes Harbour? Ferries Stay In Port As Wind Grows": "nothing but its capitals says that it is a headline",
}
"""Texts that are split wrongly, with the reason."""


def _parameters() -> Iterator[object]:
    for case in CASES:
        reason = NOT_YET.get(case.text)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        yield pytest.param(case, id=case.text[:40], marks=marks)


def test_at_most_three_of_a_hundred_are_split_wrongly() -> None:
    assert len(CASES) >= 100
    assert len(NOT_YET) <= 0.03 * len(CASES)


@pytest.mark.parametrize("case", list(_parameters()))
def test_a_text_is_split_at_its_marks_and_nowhere_else(case: Case) -> None:
    found = split_sentences(case.text, language=case.language)

    assert [case.text[start:end] for start, end in found] == case.sentences
