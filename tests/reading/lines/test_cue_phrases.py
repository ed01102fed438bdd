"""The table of phrases that publishers set around their reports."""

from __future__ import annotations

from collections import Counter

from tui.reading.lines.cue_phrases import HEADINGS, LONE, phrases


def test_a_phrase_stands_in_the_table_once() -> None:
    found = Counter(phrase for table in (LONE, HEADINGS) for text in table.values() for phrase in phrases(text))
    assert [phrase for phrase, count in found.items() if count > 1] == []
