"""What an article leaves out, and where it would stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.screen import story as long_story
from tests.factory import article, comparison, istanbul, match
from tests.faults.adversarial import calls_of
from tui.layout.omissions import omissions
from tui.model import Address, Comparison


def left_out(story: Comparison, article: int) -> dict[int, tuple[Address, ...]]:
    """Per place the sentences of others that an article leaves out there."""
    found = omissions(story, article)
    return {place: found.at(place) for place in found.runs}


def test_what_others_tell_stands_after_their_last_counterpart_before_it() -> None:
    story = comparison(
        [article("A0.", "A1.", "A2."), article("B0.", "B1.", "B2.", "B3.", origin="b")],
        matches=[match((0, 2), (1, 1))],
        passages=[[(0, 2), (1, 1)]],
    )
    assert left_out(story, 0) == {-1: ((1, 0),), 2: ((1, 2), (1, 3))}
    assert left_out(story, 1) == {-1: ((0, 0), (0, 1))}


def test_a_copy_adds_nothing() -> None:
    assert left_out(istanbul(), 0) == {0: ((2, 1),)}
    assert left_out(istanbul(), 2) == {0: ((0, 1), (0, 2), (1, 1))}
    assert left_out(istanbul(), 3) == left_out(istanbul(), 2)


def test_a_sentence_of_the_same_passage_is_told_even_without_a_match() -> None:
    story = comparison(
        [article("A."), article("B."), article("C.")],
        matches=[match((0, 0), (1, 0)), match((1, 0), (2, 0))],
        passages=[[(0, 0), (1, 0), (2, 0)]],
    )
    assert left_out(story, 2) == {}


pairs = st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=8)


@given(pairs)
def test_every_sentence_of_another_voice_is_told_or_left_out_once(found: set[tuple[int, int]]) -> None:
    story = comparison(
        [article(*[f"{name}{n}." for n in range(5)], origin=name) for name in "ab"],
        matches=[match((0, one), (1, other)) for one, other in found],
    )
    told = [address for addresses in left_out(story, 0).values() for address in addresses]
    assert sorted(told) == [(1, n) for n in range(5) if n not in {other for _, other in found}]


def test_what_is_left_out_is_counted_without_being_listed() -> None:
    found = omissions(istanbul(), 2)
    assert found.total == 3
    assert found.counts(0) == {0: 2, 1: 1}
    assert not found.counts(1)


def test_sentences_that_only_one_voice_has_cost_nothing_to_leave_out() -> None:
    story = long_story(400, sources=2)
    shared, total = story.shared_count(1), len(story.articles[1].sentences)
    omissions(story, 0)
    calls = calls_of(lambda _: omissions(story, 0), "")
    assert total > 2.9 * shared
    assert calls < 2 * total
