"""What the reader said of matches, put into effect: wrong ones go, right ones and those that were missed stay.

A verdict holds for the copies of both sentences too, since copies are one voice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tui.model import Address, Band, Comparison, Evidence, Kind, Match, Verdict

SentencePair = tuple[Address, Address]

YOU_SAID_SO = Evidence("you said so", 9.0)
"""The first reason of every match that a verdict holds up."""


def with_verdicts(comparison: Comparison, matches: Sequence[Match]) -> tuple[Match, ...]:
    """Matches as the verdicts of their comparison have them.

    Args:
        comparison: Its candidates tell how a pair is alike that is called right, and which sentences are copies.
        matches: Those above some strictness, in order of `a`, best first.

    Returns:
        In the same order: without the wrong ones, with the right ones whatever the strictness.
    """
    if not comparison.verdicts:
        return tuple(matches)
    said = pairs_judged(comparison)
    known = {pair: match for match in comparison.candidates if (pair := (match.a, match.b)) in said}
    kept = [match for match in matches if (match.a, match.b) not in said]
    kept += [_held_up(pair, known.get(pair)) for pair, verdict in said.items() if verdict.says_same]
    return tuple(sorted(kept, key=lambda match: (match.a, -match.score, match.b)))


def pairs_judged(comparison: Comparison) -> dict[SentencePair, Verdict]:
    """Per pair of sentences what was said of it or of the pair that it copies; the latest verdict counts."""
    copies = _copies(comparison) if comparison.verdicts else {}
    said: dict[SentencePair, Verdict] = {}
    for verdict in comparison.verdicts:
        for pair in _pairs(comparison, verdict, copies):
            said[pair] = verdict
    return said


def pairs_apart(comparison: Comparison) -> frozenset[SentencePair]:
    """The pairs that were called wrong, both ways round: no passage holds both."""
    apart = [pair for pair, verdict in pairs_judged(comparison).items() if not verdict.says_same]
    return frozenset([*apart, *((b, a) for a, b in apart)])


def _pairs(comparison: Comparison, verdict: Verdict, copies: dict[Address, list[Address]]) -> list[SentencePair]:
    """The pair of a verdict and those of its copies; within one voice nothing follows from it."""
    if comparison.voices[verdict.a[0]] == comparison.voices[verdict.b[0]]:
        return [(verdict.a, verdict.b)]
    ours, theirs = [verdict.a, *copies.get(verdict.a, ())], [verdict.b, *copies.get(verdict.b, ())]
    return [(min(one, other), max(one, other)) for one in ours for other in theirs]


def _copies(comparison: Comparison) -> dict[Address, list[Address]]:
    """Per sentence the same sentence in the copies of its article."""
    found: defaultdict[Address, list[Address]] = defaultdict(list)
    for match in comparison.candidates:
        if comparison.voices[match.a[0]] == comparison.voices[match.b[0]]:
            found[match.a].append(match.b)
            found[match.b].append(match.a)
    return found


def _held_up(pair: SentencePair, match: Match | None) -> Match:
    """The match of a pair that the reader calls right; it holds at every strictness."""
    if match is None:
        return Match(*pair, Kind.REWORDED, None, 1.0, Band.STRONG, (YOU_SAID_SO,))
    band = match.band if match.band is Band.SAME else Band.STRONG
    return replace(match, score=1.0, band=band, evidence=(YOU_SAID_SO, *match.evidence))
