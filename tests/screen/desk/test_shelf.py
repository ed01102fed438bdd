"""What lies on the desk."""

from __future__ import annotations

from tests.factory import FAILURES, article, istanbul
from tui.model import Failure
from tui.screen.desk.shelf import RowKind, Shelf, unmatched


def test_copies_lie_under_the_first_of_their_voice_and_failures_come_last() -> None:
    rows = Shelf((istanbul(),), tuple(FAILURES), is_matched=True).rows()
    assert [(row.kind, row.article) for row in rows] == [
        (RowKind.STORY, -1),
        (RowKind.ARTICLE, 0),
        (RowKind.ARTICLE, 1),
        (RowKind.ARTICLE, 2),
        (RowKind.COPY, 3),
        (RowKind.FAILURE, -1),
        (RowKind.FAILURE, -1),
    ]


def test_articles_that_are_not_matched_yet_are_listed_already() -> None:
    shelf = unmatched((article("One."), article("Two.", origin="b")), ())
    assert [row.kind for row in shelf.rows()] == [RowKind.STORY, RowKind.ARTICLE, RowKind.ARTICLE]
    assert not shelf.is_matched


def test_voices_are_counted_story_by_story() -> None:
    shelf = Shelf((istanbul(), istanbul()), is_matched=True)
    assert shelf.voices == 6
    assert len(shelf.articles) == 8


def test_an_empty_shelf_has_only_its_failures() -> None:
    assert [row.kind for row in unmatched((), tuple(FAILURES)).rows()] == [RowKind.FAILURE] * 2


def test_a_row_is_known_by_its_origin_whatever_becomes_of_it() -> None:
    waiting = unmatched((), (), ("a.txt",))
    read = unmatched((article("One.", origin="a.txt"),), ())
    failed = unmatched((), (Failure("a.txt", "is empty"),))
    for shelf in (waiting, read, failed):
        assert "a.txt" in [shelf.origin_of(row) for row in shelf.rows()]
