"""One sentence told in two."""

from __future__ import annotations

from tests.matching.articles import article
from tui.matching import compare
from tui.model import Comparison, Kind

WHOLE = [
    "Ferry runs aground near Moss",
    "A ferry with cars and lorries on board ran aground off Moss in thick fog on Tuesday, and divers found a tear in "
    "the hull that will keep it in the dock at Horten for months.",
    "The company has chartered a Danish ship.",
]
HALVES = [
    "Fog drives ferry onto rocks",
    "In thick fog a ferry with cars and lorries ran aground off Moss on Tuesday.",
    "Divers found a tear in its hull, which will keep it in dock at Horten for months.",
    "Schools in the town stayed open.",
]


def ends(comparison: Comparison) -> set[tuple[int, int]]:
    """The places of the matches of the long sentence, and that each of them is contained in it."""
    matches = [match for match in comparison.matches if match.a == (0, 1) and match.b[1] in (1, 2)]
    assert {(match.kind, match.inner) for match in matches} == {(Kind.CONTAINED, "b")}
    return {match.b for match in matches}


def test_both_halves_of_a_sentence_are_found_contained_in_it_and_each_has_a_passage_with_it() -> None:
    comparison = compare([article(WHOLE), article(HALVES)])
    assert ends(comparison) == {(1, 1), (1, 2)}
    together = {passage.members for passage in comparison.passages_of((0, 1))}
    assert {((0, 1), (1, 1)), ((0, 1), (1, 2))} <= together


def test_the_longer_half_is_no_rewording_of_the_whole() -> None:
    longer = [HALVES[0], WHOLE[1].partition(", and divers")[0] + " in the outer fjord.", *HALVES[2:]]
    assert ends(compare([article(WHOLE), article(longer)])) == {(1, 1), (1, 2)}


def test_two_neighbours_that_tell_the_same_part_are_no_halves() -> None:
    twice = [HALVES[0], HALVES[1], "A ferry with lorries and cars ran aground in fog off Moss.", HALVES[3]]
    whole = [WHOLE[0], HALVES[1].replace("In thick fog a", "A large"), WHOLE[2]]
    matches = {match.b: match.kind for match in compare([article(whole), article(twice)]).matches_of((0, 1))}
    assert matches[1, 1] is Kind.EDITED
