"""Which copy stands for a voice, in every place that shows one of several."""

from __future__ import annotations

import json
from datetime import date

from tests.factory import article, comparison, match
from tui.export.formats import pieces
from tui.export.report import Report
from tui.layout.matrix import cells, statements
from tui.layout.omissions import omissions
from tui.model import Comparison, Kind
from tui.screen.comparison.status import header
from tui.screen.desk.shelf import RowKind, Shelf
from tui.session import Session
from tui.vocabulary import Format

TOLD = ("The ferry left Oslo at noon on Monday.", "Nobody was hurt in the storm.")


def pile() -> Comparison:
    """A bare copy, a report of another voice, and the copy of the first of which more is known."""
    return comparison(
        [
            article(*TOLD, origin="bare.txt"),
            article("The ferry to Kiel left at noon.", origin="other.txt"),
            article(*TOLD, origin="known.txt", title="Ferry Leaves", source="Oslo Post", published=date(2025, 2, 27)),
        ],
        voices=(0, 1, 0),
        matches=[
            *(match((0, n), (2, n), Kind.IDENTICAL) for n in range(2)),
            *(match(*pair) for pair in (((0, 0), (1, 0)), ((1, 0), (2, 0)))),
        ],
        passages=[[(0, 0), (1, 0), (2, 0)]],
    )


def test_the_copy_of_which_more_is_known_leads_its_voice() -> None:
    assert pile().carriers == ((2, 0), (1,))
    assert [pile().leader(number) for number in range(3)] == [2, 1, 2]


def test_of_copies_equally_well_known_the_longer_one_leads() -> None:
    copies = [article(*TOLD[:1], title="Ferry Leaves"), article(*TOLD, title="Ferry Leaves")]
    assert comparison(copies, voices=(0, 0)).carriers == ((1, 0),)


def test_a_day_that_is_known_counts_for_more_than_length() -> None:
    copies = [article(*TOLD), article(*TOLD[:1], published=date(2025, 2, 27))]
    assert comparison(copies, voices=(0, 0)).leader(0) == 1


def test_of_copies_that_are_alike_the_first_one_leads() -> None:
    assert comparison([article(*TOLD), article(*TOLD)], voices=(0, 0)).carriers == ((0, 1),)


def test_the_leader_has_the_first_pane_and_the_bare_one_is_called_its_copy() -> None:
    session = Session(pile())
    assert session.order == (2, 1, 0)
    assert "copy of 1" in header(session, 0)
    assert "copy of" not in header(session, 2)


def test_the_desk_lists_copies_under_the_leader() -> None:
    rows = Shelf((pile(),), is_matched=True).rows()
    assert [(row.kind, row.article) for row in rows[1:]] == [
        (RowKind.ARTICLE, 2),
        (RowKind.COPY, 0),
        (RowKind.ARTICLE, 1),
    ]


def test_the_matrix_and_the_omissions_show_the_words_of_the_leader() -> None:
    addresses = [address for statement in statements(pile()) for address in cells(pile(), statement).values()]
    assert (2, 0) in addresses
    assert (0, 0) not in addresses
    assert omissions(pile(), 1).at(0) == ((2, 1),)


def test_reports_name_the_voice_by_its_leader_and_keep_the_order_of_the_articles() -> None:
    said = {form: "".join(pieces(Report(pile()), form, width=200)) for form in (Format.TEXT, Format.HTML)}
    assert "Oslo Post" in said[Format.TEXT]
    assert "copy of 3" in said[Format.HTML]
    rows = json.loads("".join(pieces(Report(pile()), Format.JSON)))["articles"]
    assert [row["origin"] for row in rows] == ["bare.txt", "other.txt", "known.txt"]
