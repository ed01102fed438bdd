"""Other bars and other verdicts: what is worked out from the comparison before is what is worked out from nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factory import article, comparison, match
from tui.matching import restrict
from tui.matching.disagreements import disagreements_of
from tui.matching.restricting import with_verdicts_of
from tui.model import Address, Comparison, Kind, Match, Verdict

Pair = tuple[Address, Address]
SENTENCES = ("They talked for six hours.", "They talked for more than nine hours.", "Rain fell on the harbour.")
ADDRESSES = [(index, n) for index in range(4) for n in range(4)]
PAIRS = [(a, b) for a in ADDRESSES for b in ADDRESSES if a[0] < b[0]]

bars = st.sampled_from((0.2, 0.35, 0.5, 0.65, 0.8))
steps = st.lists(bars | st.dictionaries(st.sampled_from(PAIRS), st.booleans(), max_size=3), max_size=5)
voices = st.sampled_from(((0, 1, 2, 3), (0, 0, 1, 2), (0, 0, 0, 0)))


@st.composite
def candidates(draw: st.DrawFn) -> tuple[Match, ...]:
    """Scored pairs in the order that matching gives them."""
    found = []
    for a, b in sorted(draw(st.sets(st.sampled_from(PAIRS), max_size=14))):
        kind = draw(st.sampled_from(list(Kind)))
        inner = draw(st.booleans()) if kind is Kind.CONTAINED else None
        found.append(match(a, b, kind, is_inner_a=inner, score=draw(st.integers(2, 10)) / 10))
    return tuple(sorted(found, key=lambda one: (one.a, -one.score, one.b)))


def story(found: tuple[Match, ...], told_by: Sequence[int]) -> Comparison:
    """Four articles of four sentences, nothing restricted yet."""
    reports = [article(*[SENTENCES[(index + n) % 3] for n in range(4)], origin=f"{index}.txt") for index in range(4)]
    return replace(comparison(reports, voices=told_by), candidates=found)


@given(candidates(), voices, bars, steps)
@settings(deadline=None)
def test_going_on_from_a_comparison_is_working_it_out_from_nothing(
    found: tuple[Match, ...], told_by: Sequence[int], first: float, later: list[float | dict[Pair, bool]]
) -> None:
    bare = story(found, told_by)
    now, bar = restrict(bare, first), first
    said: tuple[Verdict, ...] = ()
    for step in later:
        if isinstance(step, float):
            now, bar = restrict(now, step), step
        else:
            said = tuple(Verdict(a, b, says_same) for (a, b), says_same in step.items())
            now = with_verdicts_of(now, said)
        anew = restrict(replace(bare, verdicts=said), bar)
        assert now == anew
        for at in ADDRESSES:
            assert (now.matches_of(at), now.kind(at), now.passages_of(at), now.disagreements_of(at)) == (
                anew.matches_of(at),
                anew.kind(at),
                anew.passages_of(at),
                anew.disagreements_of(at),
            )
        assert [now.shared_count(n) for n in range(4)] == [anew.shared_count(n) for n in range(4)]


def test_a_step_of_strictness_works_on_the_matches_between_the_two_bars_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    found = tuple(match((0, n), (1, n), score=0.6 if n == 7 else 0.9) for n in range(40))
    reports = [article(*[f"Sentence {n} of the report." for n in range(40)], origin=name) for name in ("a", "b")]
    loose = restrict(replace(comparison(reports), candidates=found), 0.5)
    strict = restrict(loose, 0.65)
    looked_at: list[int] = []

    def counting(told: Comparison, matches: Sequence[Match]) -> object:
        looked_at.append(len(matches))
        return disagreements_of(told, matches)

    monkeypatch.setattr("tui.matching.restricting.disagreements_of", counting)
    again = restrict(strict, 0.5)
    assert looked_at == [1]
    kept = {passage.members: passage for passage in again.passages}
    assert sum(kept.get(passage.members) is passage for passage in strict.passages[:7]) == 7
