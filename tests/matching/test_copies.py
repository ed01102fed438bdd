"""Articles that are the same text."""

from __future__ import annotations

from tests.matching.articles import article, seeds
from tui.matching import compare
from tui.matching.copies import copy_differences
from tui.model import CopyDifferences, Kind

WIRE = [
    "Storm closes mountain pass",
    "A storm closed the mountain pass between the two valleys on Sunday night.",
    "Snow ploughs worked until dawn, but the wind filled the road again within an hour.",
    "“Nobody should try to drive tonight,” said Ines Moreau, who leads the road service.",
    "Some forty lorry drivers slept in a school hall near the border.",
    "The pass is expected to open again on Tuesday afternoon.",
]
OTHER = [
    "Drivers sleep in school as snow blocks pass",
    "About forty drivers spent the night in a school after snow blocked the pass.",
    "Teachers brought soup and blankets.",
    "The road may open on Tuesday.",
]


def test_a_saved_copy_shares_the_voice_of_its_original() -> None:
    assert compare([article(WIRE), article(OTHER), article(WIRE)]).voices == (0, 1, 0)


def test_a_copy_with_a_line_cut_and_a_word_changed_is_still_a_copy() -> None:
    edited = [WIRE[0], WIRE[1].replace("on Sunday night", "late on Sunday"), *WIRE[2:5]]
    comparison = compare([article(WIRE), article(edited), article(OTHER)])
    assert comparison.voices == (0, 0, 1)
    kinds = {(match.a, match.b): match.kind for match in comparison.matches}
    assert kinds[(0, 2), (1, 2)] is Kind.IDENTICAL
    assert kinds[(0, 1), (1, 1)] is Kind.EDITED


def test_another_report_of_the_same_event_is_another_voice() -> None:
    assert compare([article(WIRE), article(OTHER)]).voices == (0, 1)


def test_copies_alone_lead_to_each_other() -> None:
    comparison = compare([article(WIRE), article(WIRE)])
    assert comparison.voices == (0, 0)
    assert {(match.a, match.b) for match in comparison.matches} == {((0, n), (1, n)) for n in range(len(WIRE))}
    assert [passage.members for passage in comparison.passages] == [((0, n), (1, n)) for n in range(len(WIRE))]


def test_copies_beside_another_voice_make_no_passage_of_their_own() -> None:
    comparison = compare([article(WIRE), article(WIRE), article(["Rates rise", "A bank raised its rate by a point."])])
    assert comparison.passages == ()
    assert comparison.coverage(0) == 0.0


def test_copies_do_not_change_what_is_found_between_voices() -> None:
    once = compare([article(WIRE), article(OTHER)])
    thrice = compare([article(WIRE), article(OTHER), article(WIRE), article(WIRE)])
    found = {(match.a, match.b): match.score for match in thrice.matches if match.b[0] == 1}
    assert found == {(match.a, match.b): match.score for match in once.matches}


def test_articles_without_sentences_are_no_copies() -> None:
    assert compare([article([]), article([])]).voices == (0, 1)


def test_what_differs_between_copies_can_be_asked() -> None:
    changed = WIRE[1].replace("on Sunday night", "late on Sunday")
    comparison = compare([article(WIRE), article([WIRE[0], changed, *WIRE[2:5], "Our reporter adds that it snows."])])
    found = copy_differences(comparison, 0, 1)
    assert found.only_a == ((0, 5),)
    assert found.only_b == ((1, 5),)
    assert found.edited == (((0, 1), (1, 1)),)


def test_what_differs_is_the_same_from_the_other_side() -> None:
    comparison = compare([article(WIRE), article([WIRE[0], WIRE[1].replace("A storm", "The storm"), *WIRE[2:]])])
    forth, back = copy_differences(comparison, 0, 1), copy_differences(comparison, 1, 0)
    assert (forth.only_a, forth.only_b) == (back.only_b, back.only_a) == ((), ())
    assert forth.edited == tuple((a, b) for b, a in back.edited) == (((0, 1), (1, 1)),)


def test_equal_copies_differ_in_nothing() -> None:
    comparison = compare([article(WIRE), article(WIRE)])
    assert copy_differences(comparison, 0, 1) == CopyDifferences((), (), ())


def test_the_seeds_differ_in_the_headline_that_one_copy_has_not() -> None:
    comparison = compare(seeds())
    found = copy_differences(comparison, 1, 4)
    assert (found.only_a, found.only_b, found.edited) == (((1, 0),), (), ())


def test_hundreds_of_copies_are_one_voice() -> None:
    edited = [article([*WIRE, f"Printed in edition {number}."]) for number in range(150)]
    assert set(compare([article(WIRE)] * 100 + edited).voices) == {0}
