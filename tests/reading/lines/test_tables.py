"""Tables are told from lists of other reports by what stands together in them."""

from __future__ import annotations

from tui.reading.lines.tables import find_points, find_tables
from tui.reading.pieces import Piece, measure


def tables(*texts: str) -> list[range]:
    return find_tables([measure(Piece(0, 0, text)) for text in texts])


def test_results_of_matches_that_stand_together_are_found_with_their_title() -> None:
    texts = ["Halden - Marlow 3-1", "It rained.", "Results", "FC Halden – Marlow Town 2:2", "Pike - Elm 0-0 (a.e.t.)"]

    assert tables(*texts, "Ost - West 1–0", "It rained.", "Nord - Sued 4-4") == [range(2, 6)]
    assert tables(*texts) == []


def test_the_rows_of_a_table_are_found_with_the_names_of_its_columns() -> None:
    rows = ["1 Halden Town 31 18 8 5 62", "2 Marlow 31 17 8 6 59", "3 Pike United 31 16 9 6 57"]

    assert tables("They won again on Monday.", "The table", "Pos Club P W D L Pts", *rows, "Also read") == [range(1, 6)]
    assert tables(*rows[:2]) == []


def test_teams_are_found_with_the_goals_and_the_referee() -> None:
    home = "Halden: Doe; Roe, Poe, Moe, Loe; Coe (Noe, 76), Boe; Foe, Goe, Hoe and Joe."
    away = "Marlow: Ash; Elm, Oak, Fir, Yew; Bay, Fig (Box, 60); Ivy, Nut, Pea; Rue."
    texts = ["The teams", home, away, "Goals: 1-0, Roe, 14th minute.", "Referee: A. Pike.", "More news"]

    assert tables(*texts) == [range(0, 5)]


def test_topics_before_other_headlines_are_no_table() -> None:
    assert tables("Storm: bridge stays closed", "Football: Hawks win at last", "Mayor: no new taxes this year") == []


def test_the_points_that_a_report_counts_are_found_with_text_between_them() -> None:
    texts = ["1. The road stays shut.", "It was built in 1911.", "2. The bridge is sold.", "3. Tolls go up."]

    assert find_points([measure(Piece(0, 0, text)) for text in texts]) == [0, 2, 3]


def test_headlines_that_are_numbered_are_no_points_of_a_report() -> None:
    texts = ["1. Hawks win at last", "2. Bakery closes", "3. Man charged in string of thefts", "4. What is it worth?"]

    assert find_points([measure(Piece(0, 0, text)) for text in texts]) == []
