"""What an article leaves out, and where it would stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, comparison, istanbul, match
from tui.layout.omissions import omissions


def test_what_others_tell_stands_after_their_last_counterpart_before_it() -> None:
    story = comparison(
        [article("A0.", "A1.", "A2."), article("B0.", "B1.", "B2.", "B3.", origin="b")],
        matches=[match((0, 2), (1, 1))],
        passages=[[(0, 2), (1, 1)]],
    )
    assert omissions(story, 0) == {-1: ((1, 0),), 2: ((1, 2), (1, 3))}
    assert omissions(story, 1) == {-1: ((0, 0), (0, 1))}


def test_a_copy_adds_nothing() -> None:
    assert omissions(istanbul(), 0) == {0: ((2, 1),)}
    assert omissions(istanbul(), 2) == {0: ((0, 1), (0, 2), (1, 1))}
    assert omissions(istanbul(), 3) == omissions(istanbul(), 2)


def test_a_sentence_of_the_same_passage_is_told_even_without_a_match() -> None:
    story = comparison(
        [article("A."), article("B."), article("C.")],
        matches=[match((0, 0), (1, 0)), match((1, 0), (2, 0))],
        passages=[[(0, 0), (1, 0), (2, 0)]],
    )
    assert omissions(story, 2) == {}


pairs = st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=8)


@given(pairs)
def test_every_sentence_of_another_voice_is_told_or_left_out_once(found: set[tuple[int, int]]) -> None:
    story = comparison(
        [article(*[f"{name}{n}." for n in range(5)], origin=name) for name in "ab"],
        matches=[match((0, one), (1, other)) for one, other in found],
    )
    left_out = [address for addresses in omissions(story, 0).values() for address in addresses]
    assert sorted(left_out) == [(1, n) for n in range(5) if n not in {other for _, other in found}]
