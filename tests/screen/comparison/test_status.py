"""What the screen says of a session."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.factory import article, comparison, istanbul, match
from tui.model import Disagreement, Kind
from tui.screen.comparison import status
from tui.screen.widgets.pane import GUTTER_CELLS, MARGIN_CELLS, title_cells
from tui.session import Session


@pytest.fixture
def session() -> Session:
    return Session(istanbul())


def test_the_status_says_what_a_sentence_is_and_who_else_has_it(session: Session) -> None:
    assert status.status(session) == "identical, shared 1 of 2 · told by all 3 · also in 2 NewsX, 3 A Van"


def test_the_status_names_a_disagreement_with_both_wordings(session: Session) -> None:
    session.step(1)
    assert status.status(session) == (
        "! “more than six hours” here, “six hours” in 2"
        " · holds more, reworded 1 of 1"
        " · told by 2 of 3 · also in 2 NewsX"
    )


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (75, "! “more than six hours” here, “six hours” in 2 · holds more · also in 2"),
        (64, "! “more than six hours” here, “six hours” in 2 · also in 2"),
        (54, "! “more than six hours” / “six hours” in 2 · also in 2"),
        (50, "! “more than s…” / “six hours” in 2 · also in 2"),
        (45, "! not so in 2 · holds more · also in 2"),
        (30, "! not so in 2 · also in 2"),
    ],
)
def test_a_short_status_still_says_who_else_has_the_sentence(session: Session, width: int, said: str) -> None:
    session.step(1)
    assert status.status(session, width) == said


def test_the_other_side_of_a_disagreement_is_told_from_its_own_view(session: Session) -> None:
    session.step(1)
    session.switch(1)
    assert "! “six hours” here, “more than six hours” in 1 ·" in status.status(session)


def test_the_status_of_what_only_one_source_has_counts_it(session: Session) -> None:
    session.step(2)
    assert status.status(session) == "only here, 1 of 1"


def test_a_copy_is_named_as_a_copy_and_not_as_another_source(session: Session) -> None:
    session.switch(2)
    session.step(1)
    assert status.status(session) == "only here, 1 of 1 · in its copy 4 A Van, Again"


def test_in_a_short_status_a_copy_gives_way_before_the_disputed_words() -> None:
    long, short = "The talks lasted more than six hours.", "The talks lasted six hours."
    told = Session(
        comparison(
            [article(text, origin=f"{n}.txt") for n, text in enumerate((long, short, long))],
            voices=(0, 1, 0),
            matches=[
                match((0, 0), (1, 0), Kind.CONTAINED),
                match((0, 0), (2, 0), Kind.IDENTICAL),
                match((1, 0), (2, 0), Kind.CONTAINED),
            ],
            disagreements=[Disagreement((0, 0), (1, 0), "number", "more than six hours", "six hours")],
        )
    )

    assert status.status(told, 76) == ("! “more than six hours” here, “six hours” in 2 · also in 2 · in its copy 3")
    assert status.status(told, 70) == "! “more than six hours” here, “six hours” in 2 · also in 2"


def test_a_header_tells_number_name_day_and_share(session: Session) -> None:
    assert status.header(session, 0) == "1 NDTV Profit · 27 Feb 2025 · 67% shared"
    assert status.header(session, 3) == "4 A Van, Again · copy of 3 · 50% shared"


def test_in_a_narrow_pane_the_name_gives_way_and_then_the_day_but_not_what_is_shared() -> None:
    named = replace(istanbul().articles[0], source="The Morning Ledger of Kell")
    session = Session(replace(istanbul(), articles=(named, *istanbul().articles[1:])))
    assert status.header(session, 0) == "1 The Morning Ledger of K… · 27 Feb 2025 · 67% shared"
    assert status.header(session, 0, 45) == "1 The Morning Led… · 27 Feb 2025 · 67% shared"
    assert status.header(session, 0, 32) == "1 The Morning Led… · 67% shared"


def test_title_and_note_of_a_header_never_touch(session: Session) -> None:
    note = "not told here"
    for text in range(40, 80):
        title = status.header(session, 0, title_cells(text, note))
        assert len(f" {title}  {note} ") <= text + GUTTER_CELLS + MARGIN_CELLS


def test_a_pane_says_where_the_counterpart_stands_or_that_there_is_none(session: Session) -> None:
    session.step(1)
    counterparts = session.counterparts()
    assert [status.note(session, article, counterparts) for article in (0, 1, 2)] == ["2/3", "2/2", "not told here"]


def test_the_title_drops_the_counts_where_the_line_is_short(session: Session) -> None:
    assert status.place(session, 120) == "4 articles, 3 voices · passage 1 of 2 · strictness ▪▪▪▫▫"
    assert status.place(session, 80) == "passage 1 of 2 · strictness ▪▪▪▫▫"


def test_the_title_of_one_article_alone_speaks_of_no_passages() -> None:
    alone = Session(comparison([article("The talks ended.", title="Talks")]))
    assert status.place(alone, 120) == "1 article"


@pytest.mark.parametrize(("strictness", "dots"), [(0.2, "▪▫▫▫▫"), (0.5, "▪▪▪▫▫"), (0.6, "▪▪▪▫▫"), (0.8, "▪▪▪▪▪")])
def test_strictness_is_shown_in_five_steps(strictness: float, dots: str) -> None:
    assert status.strictness_dots(strictness) == dots


def test_kinds_have_their_own_words() -> None:
    story = istanbul()
    assert [story.kind((0, n)) for n in range(3)] == [Kind.IDENTICAL, Kind.CONTAINED, None]


def test_an_article_alone_is_not_said_to_be_the_only_one_to_tell_something() -> None:
    alone = Session(comparison([article("The talks ended.")]))
    assert status.status(alone) == "opened alone: nothing to compare it with"
