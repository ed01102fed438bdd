"""Other bars, other verdicts: what follows for a comparison, worked out anew only where matches go or come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tui.matching.disagreements import disagreements_of, with_repeats
from tui.matching.passages import passages_after, passages_of
from tui.matching.verdicts import pairs_apart, with_verdicts
from tui.model import Comparison, Disagreement, Match, Verdict


def at_strictness(comparison: Comparison, strictness: float) -> Comparison:
    """What `tui.matching.restrict` does."""
    return _with(comparison, replace(comparison, strictness=strictness))


def with_verdicts_of(comparison: Comparison, verdicts: tuple[Verdict, ...]) -> Comparison:
    """The same comparison after the reader said something else.

    Args:
        comparison: With what follows from its own verdicts.
        verdicts: All that count from now on.
    """
    return _with(comparison, replace(comparison, verdicts=verdicts))


def _with(before: Comparison, wanted: Comparison) -> Comparison:
    """What follows from the candidates, strictness and verdicts of a comparison.

    Args:
        before: Another comparison of the same articles and candidates, all of which follows from its own.
        wanted: What else it has is left.
    """
    matches = with_verdicts(wanted, [match for match in wanted.candidates if match.score >= wanted.strictness])
    apart = pairs_apart(wanted)
    if not before.matches:
        passages = passages_of(matches, wanted.voices, apart)
        disagreements = with_repeats(wanted, disagreements_of(wanted, matches))
        return replace(wanted, matches=matches, passages=passages, disagreements=disagreements)
    gone, come = _without(before.matches, matches), _without(matches, before.matches)
    after = replace(wanted, matches=matches, disagreements=_disagreements(before, wanted, gone, come))
    after.take_over(before, gone, come)
    changed = {end for match in (*gone, *come) for end in (match.a, match.b)}
    changed.update(end for pair in apart | pairs_apart(before) for end in pair)
    passages = passages_after(before, after, changed, apart)
    done = replace(after, passages=passages)
    done.take_over(after)
    return done


def _without(some: Sequence[Match], others: Sequence[Match]) -> list[Match]:
    """The matches, as objects, that are not among others."""
    left = set(map(id, others))
    return [match for match in some if id(match) not in left]


def _disagreements(
    before: Comparison, after: Comparison, gone: Sequence[Match], come: Sequence[Match]
) -> tuple[Disagreement, ...]:
    """The disagreements of a comparison, as far as they can be from another one."""
    left = {(match.a, match.b) for match in gone}
    found = [row for row in before.disagreements if row.is_matched and (row.a, row.b) not in left]
    found += disagreements_of(after, come)
    return with_repeats(after, found)
