"""Two wordings word under word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.layout.wordings import WordColumn, columns, lines


def told(found: list[WordColumn] | None) -> list[tuple[str, str]]:
    assert found is not None
    return [(column.above, column.below) for column in found if column.differs]


def test_words_that_stand_in_place_of_others_stand_under_them() -> None:
    found = columns("The talks lasted more than six hours.", "The talks lasted some six hours.")
    assert told(found) == [("more", "some"), ("than", "")]


def test_case_and_quotation_marks_part_nothing() -> None:
    assert told(columns("“We agreed,” he said.", '"we agreed," He said.')) == []


def test_what_is_little_alike_is_not_aligned() -> None:
    assert columns("The talks lasted six hours.", "A van left the residence on Friday.") is None


def test_what_is_very_long_is_not_aligned() -> None:
    assert columns("word " * 400, "word " * 400) is None
    assert columns("", "") is None


def test_lines_hold_as_many_columns_as_fit() -> None:
    found = [WordColumn("one", "uno", True), WordColumn("two", "", True), WordColumn("three", "tres", True)]
    assert [len(line) for line in lines(found, 7)] == [2, 1]
    assert [len(line) for line in lines(found, 2)] == [1, 1, 1]


sentences = st.lists(st.sampled_from(["six", "hours", "“talks”", "the", "more", "ended."]), min_size=1, max_size=12)


@given(sentences, sentences, st.integers(5, 30))
def test_both_wordings_can_be_read_out_of_their_columns(one: list[str], other: list[str], width: int) -> None:
    found = columns(" ".join(one), " ".join(other))
    if found is not None:
        broken = [column for line in lines(found, width) for column in line]
        assert broken == found
        assert [column.above for column in found if column.above] == one
        assert [column.below for column in found if column.below] == other
