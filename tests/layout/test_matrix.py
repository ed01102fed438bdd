"""What is told, by whom."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.factory import article, comparison, istanbul, match, the_dead_of_a_fire
from tui.layout.matrix import (
    Choice,
    RowFilter,
    RowOrder,
    Statement,
    cells,
    chosen,
    first_told,
    ordered,
    shared_by_article,
    sides,
    statements,
)
from tui.matching import compare, restrict
from tui.model import Comparison, Disagreement, Status
from tui.reading import read
from tui.session import STRICTNESS_STEPS


def test_every_passage_is_a_row_and_every_sentence_that_one_voice_has() -> None:
    story = istanbul()
    assert [(story.sentence(statement.told).text, statement.voices) for statement in statements(story)] == [
        ("Putin said the first contacts “give us some hope”.", 3),
        ("The two sides talked for six hours.", 2),
        ("Diplomats were expelled in 2016.", 1),
        ("A van left the residence.", 1),
    ]


def twice_in_a_row() -> tuple[Comparison, list[Statement]]:
    """The rows of two passages that the same sentence stands for, and of what comparison they are."""
    both = "Five died, and 31 were hurt."
    story = comparison(
        [article(both), article("Five people died.", "About 40 were injured.", origin="b")],
        matches=[match((0, 0), (1, 0)), match((0, 0), (1, 1))],
        passages=[[(0, 0), (1, 0)], [(0, 0), (1, 1)]],
        disagreements=[Disagreement((0, 0), (1, 1), "number", "31", "About 40")],
    )
    stood_for = tuple(replace(passage, representative=(0, 0)) for passage in story.passages)
    story = replace(story, passages=stood_for)
    return story, statements(story)


def test_no_two_rows_read_alike_where_one_has_another_wording() -> None:
    story, rows = twice_in_a_row()
    assert [story.sentence(row.told).text for row in rows] == ["Five died, and 31 were hurt.", "About 40 were injured."]


def test_a_disputed_row_names_the_sides_that_its_wording_does_not_hold() -> None:
    story, rows = twice_in_a_row()
    assert [sides(story, row) for row in rows] == ["", "31 / About 40"]
    story = istanbul()
    (row,) = [row for row in statements(story) if row.is_disputed]
    assert sides(story, row) == "more than six hours / six hours"


def test_sides_are_told_once_whichever_sentence_says_which() -> None:
    story = comparison(
        [
            article("The ferry carried 216."),
            article("Aboard were 219.", origin="b"),
            article("It had 216.", origin="c"),
        ],
        matches=[match((0, 0), (1, 0)), match((1, 0), (2, 0)), match((0, 0), (2, 0))],
        passages=[[(0, 0), (1, 0), (2, 0)]],
        disagreements=[
            Disagreement((0, 0), (1, 0), "number", "216", "219"),
            Disagreement((1, 0), (2, 0), "number", "219", "216"),
        ],
    )
    assert [sides(story, row) for row in statements(story)] == ["216 / 219"]


def test_a_dispute_is_told_once_in_all_its_wordings() -> None:
    story = the_dead_of_a_fire()
    dead = "Four dead, Four people, kills four / Five people"
    assert [sides(story, row) for row in statements(story)] == [dead, f"{dead}; 31 / about 40", ""]


def test_a_dispute_that_a_row_above_has_is_not_new_below() -> None:
    rows = statements(the_dead_of_a_fire())
    assert first_told(rows) == [(0,), (1,), ()]
    assert first_told(reversed(rows)) == [(), (0, 1), ()]


def test_a_figure_that_a_voice_alone_tells_again_is_disputed_there_too() -> None:
    story = comparison(
        [
            article("The ferry carried 216.", "It was full."),
            article("Aboard were 219.", origin="b"),
            article("All 216 passengers are safe, an aunt was told.", origin="c"),
        ],
        matches=[match((0, 0), (1, 0))],
        passages=[[(0, 0), (1, 0)]],
        disagreements=[
            Disagreement((0, 0), (1, 0), "number", "216", "219"),
            Disagreement((1, 0), (2, 0), "number", "219", "216", is_matched=False),
        ],
    )
    assert [(row.first, row.disputes) for row in statements(story)] == [
        ((0, 0), (0,)),
        ((0, 1), ()),
        ((2, 0), (0,)),
    ]


def test_a_sentence_of_two_passages_is_not_disputed_in_both_for_a_figure_told_elsewhere() -> None:
    both = "Five died, and 31 were hurt."
    story = comparison(
        [
            article(both),
            article("Five people died.", "Dozens were injured, 31 in all.", origin="b"),
            article("By then 40 had been counted.", origin="c"),
        ],
        matches=[match((0, 0), (1, 0)), match((0, 0), (1, 1))],
        passages=[[(0, 0), (1, 0)], [(0, 0), (1, 1)]],
        disagreements=[
            Disagreement((0, 0), (2, 0), "number", "31", "40", is_matched=False),
            Disagreement((1, 1), (2, 0), "number", "31", "40", is_matched=False),
        ],
    )
    assert [row.disputes for row in statements(story)] == [(), (0,), (0,)]


def test_a_match_of_another_passage_disputes_nothing_here() -> None:
    story, rows = twice_in_a_row()
    assert [row.is_disputed for row in rows] == [False, True]
    assert story.disputes_among([(0, 0)]) == ()


def test_the_rows_of_one_dispute_stand_together_in_the_order_of_the_list() -> None:
    first, second, alone = statements(the_dead_of_a_fire())
    shares = alone._replace(disputes=(1,))
    assert ordered([shares, first, alone, second], RowOrder.DISPUTED) == [first, second, shares, alone]
    assert ordered([first, alone, shares], RowOrder.DISPUTED, places=(1, 0)) == [shares, first, alone]


def test_a_figure_inside_another_figure_is_not_held() -> None:
    story = comparison(
        [article("It left with 16 aboard."), article("It left, and 6 were aboard it.", origin="b")],
        matches=[match((0, 0), (1, 0))],
        passages=[[(0, 0), (1, 0)]],
        disagreements=[Disagreement((0, 0), (1, 0), "number", "16", "6")],
    )
    assert [sides(story, row) for row in statements(story)] == ["16 / 6"]


def test_copies_share_a_column() -> None:
    story = istanbul()
    assert {voice for statement in statements(story) for voice in cells(story, statement)} == set(story.voices)


def test_a_row_leads_to_the_sentence_of_the_first_voice_that_tells_it() -> None:
    assert [statement.first for statement in statements(istanbul())] == [(0, 0), (0, 1), (0, 2), (2, 1)]


def test_a_disputed_row_is_known_and_can_stand_first() -> None:
    rows = ordered(statements(istanbul()), RowOrder.DISPUTED)
    assert rows[0].is_disputed
    assert not any(statement.is_disputed for statement in rows[1:])


def test_rows_can_be_ordered_by_how_many_tell_them() -> None:
    rows = statements(istanbul())
    assert [statement.voices for statement in ordered(rows, RowOrder.MOST)] == [3, 2, 1, 1]
    assert [statement.voices for statement in ordered(rows, RowOrder.FEWEST)] == [1, 1, 2, 3]
    assert ordered(rows, RowOrder.TEXT) == rows


def test_no_sentence_that_only_one_voice_has_is_missing() -> None:
    story = istanbul()
    told = {address for statement in statements(story) for address in cells(story, statement).values()}
    leaders = [story.voices.index(voice) for voice in sorted(set(story.voices))]
    for leader in leaders:
        for number in range(len(story.articles[leader].sentences)):
            assert story.status((leader, number)) is Status.SHARED or (leader, number) in told


def test_rows_stand_in_the_order_of_a_chosen_article_and_what_it_leaves_out_below() -> None:
    story = istanbul()
    rows = chosen(story, statements(story), Choice(article=1))
    told = [min((n for of, n in row.members if of == 1), default=None) for row in rows]
    assert told == [0, 1, None, None]


@pytest.mark.parametrize(
    ("which", "voices"),
    [(RowFilter.ALL, [3]), (RowFilter.ALL_BUT_ONE, [2]), (RowFilter.ONE, [1, 1]), (RowFilter.EVERYTHING, [3, 2, 1, 1])],
)
def test_rows_are_filtered_by_how_many_tell_them(which: RowFilter, voices: list[int]) -> None:
    story = istanbul()
    assert [row.voices for row in chosen(story, statements(story), Choice(filter=which))] == voices


def test_only_what_is_disputed_can_be_shown() -> None:
    story = istanbul()
    assert [row.first for row in chosen(story, statements(story), Choice(filter=RowFilter.DISPUTED))] == [(0, 1)]


def test_a_row_is_found_by_any_of_its_sentences() -> None:
    story = istanbul()
    (row,) = chosen(story, statements(story), Choice(), {(1, 1)})
    assert row.first == (0, 1)


def test_the_sums_of_the_columns_are_the_coverage(seeds: Path) -> None:
    story = compare([read(path) for path in sorted(seeds.glob("*.txt"))])
    for step in STRICTNESS_STEPS:
        now = restrict(story, step)
        shared = shared_by_article(statements(now))
        for leader in {now.voices.index(voice) for voice in now.voices}:
            assert shared[leader] == now.shared_count(leader)
