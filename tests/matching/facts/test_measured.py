"""What the numbers that two sentences share measure."""

from __future__ import annotations

import pytest

from tests.matching.articles import article
from tui.matching import compare
from tui.matching.evidence import OTHER_THINGS
from tui.matching.facts.measured import measures_one_thing
from tui.matching.terms import terms_of


@pytest.mark.parametrize(
    ("a", "b", "is_one"),
    [
        ("The ferry sank at 4 a.m. off Qern.", "The sinking off Qern left four dead.", False),
        ("It opened on May 7.", "Seven cars were burnt.", False),
        ("Seven million were spent.", "Seven houses burnt.", False),
        ("They walked 9 miles.", "They waited nine hours.", False),
        ("Five boats searched.", "The search of five lakes goes on.", False),
        ("Four people died.", "The quake left four dead.", True),
        ("It began at 4 a.m.", "The start was at 4 o'clock.", True),
        ("They walked 9 miles.", "The way of nine kilometres took a day.", True),
        ("Rooms 12 and 14 burnt.", "Twelve houses burnt.", True),
        ("Five boats searched, and five dogs.", "Five dogs searched the shore.", True),
    ],
)
def test_a_number_is_told_apart_by_what_it_measures(a: str, b: str, is_one: bool) -> None:
    one, other = terms_of(a), terms_of(b)
    (number,) = (one.numbers & other.numbers) - {"#14"}
    assert measures_one_thing(one, other, number) is is_one
    assert measures_one_thing(other, one, number) is is_one


def test_reasons_do_not_tell_an_hour_and_the_dead_as_one_number() -> None:
    ours = ["The ferry Almar sank in the bay of Qern at 4 a.m. in a storm.", "Its captain had gone ashore."]
    theirs = ["Four dead as the ferry Almar sank in a storm in the bay of Qern.", "The weather had been fine before."]
    (match,) = compare([article(ours), article(theirs, origin="b")]).matches
    words = {reason.feature: reason.words for reason in match.evidence}
    assert "4" in words[OTHER_THINGS] or "Four" in words[OTHER_THINGS]
    assert "numbers" not in words
