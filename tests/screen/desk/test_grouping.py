"""Stories corrected by the reader: nothing is lost, everything can be undone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.screen.desk.grouping import Grouping

FOUND = (("a", "b"), ("c",), ("d", "e"))


def test_stories_are_put_together_where_the_first_stands_in_the_order_found() -> None:
    grouping = Grouping(FOUND)
    assert grouping.merge({"e", "a"}) == "2 stories put together"
    assert grouping.groups == (("a", "b", "d", "e"), ("c",))


def test_articles_are_split_off_behind_the_story_they_were_in() -> None:
    grouping = Grouping(FOUND)
    assert grouping.split({"b"}) == "1 article split off as a story"
    assert grouping.groups == (("a",), ("b",), ("c",), ("d", "e"))


def test_articles_of_several_stories_make_a_new_one() -> None:
    grouping = Grouping(FOUND)
    grouping.split(["e", "c", "a"])
    assert grouping.groups == (("b",), ("a", "c", "e"), ("d",))


def test_what_changes_nothing_says_so_and_leaves_nothing_to_undo() -> None:
    grouping = Grouping(FOUND)
    assert "select articles of two stories" in grouping.merge({"a", "b"})
    assert "already" in grouping.split({"c"})
    assert "no article" in grouping.split([])
    assert grouping.groups == FOUND
    assert grouping.undo() == "nothing to undo on the desk"
    assert grouping.redo() == "nothing to redo on the desk"


def test_a_new_correction_ends_what_could_be_redone() -> None:
    grouping = Grouping(FOUND)
    grouping.split({"b"})
    assert grouping.undo() == "undone: 1 article split off as a story"
    assert grouping.redo() == "again: 1 article split off as a story"
    grouping.undo()
    grouping.merge({"a", "c"})
    assert grouping.redo() == "nothing to redo on the desk"


@given(st.lists(st.tuples(st.sampled_from(["merge", "split", "undo", "redo"]), st.sets(st.sampled_from("abcdex")))))
def test_whatever_is_corrected_every_article_lies_in_one_story_and_all_can_be_undone(
    steps: list[tuple[str, set[str]]],
) -> None:
    grouping = Grouping(FOUND)
    for how, origins in steps:
        grouping.correct(how, origins)
        assert sorted(origin for group in grouping.groups for origin in group) == list("abcde")
        assert all(grouping.groups)
    for _ in steps:
        grouping.undo()
    assert grouping.groups == FOUND
