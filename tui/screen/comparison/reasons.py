"""Why sentences are matched, in words: what speaks for a match, what against it, what strictness it would take to lose.

All of it is what the scorer used; nothing is made up for show. Pure, so it is tested without a screen.
"""

from __future__ import annotations

from collections.abc import Iterator

from tui.layout.evidence import reason_words
from tui.layout.marks import is_inside
from tui.model import Address, Evidence, Kind, Match, other_end
from tui.screen.comparison.status import numbered, strictness_dots
from tui.session import STRICTNESS_STEPS, Session

_KIND_WORDS = {
    Kind.IDENTICAL: "identical",
    Kind.EDITED: "edited",
    Kind.QUOTE: "same quotation",
    Kind.REWORDED: "reworded",
}
MOST_REASONS = 5
"""Reasons told for a match: those that words in the two sentences show first, then the strongest of the rest."""


def reasons(session: Session) -> list[tuple[str, str]]:
    """(label, words) per line: for each counterpart of the current sentence the verdict, what is for and against it."""
    here = session.current
    direct: dict[int, Match] = {}
    for match in session.comparison.matches_of(here):
        direct.setdefault(other_end(match, here)[0], match)
    lines: list[tuple[str, str]] = []
    counterparts = session.counterparts()
    for article in session.order:
        if article in direct:
            lines += _of_match(session, direct[article], here)
        elif article in counterparts:
            lines.append((numbered(session, article), "no direct match; both match another sentence of this passage"))
    lines += _rejected(session)
    if session.comparison.partial:
        lines.append(("in part", session.comparison.partial))
    return lines or [("only here", "nothing in the other sources comes near enough; [ makes matching looser")]


def _rejected(session: Session) -> Iterator[tuple[str, str]]:
    """What the reader said not to be the same as the current sentence, and why."""
    for (a, b), verdict in session.verdicts_here():
        if not verdict.says_same:
            other = b if a == session.current else a
            why = f": {verdict.reason}" if verdict.reason else ""
            yield numbered(session, other[0]), f"sentence {other[1] + 1}: you said that it is not the same{why}"


def _of_match(session: Session, match: Match, here: Address) -> Iterator[tuple[str, str]]:
    other = other_end(match, here)
    kind = _KIND_WORDS.get(match.kind) or ("contained there" if is_inside(match, here) else "contained here")
    voices = session.comparison.voices
    if voices[other[0]] == voices[here[0]]:
        yield numbered(session, other[0]), f"{kind} · a copy of this article"
        return
    yield numbered(session, other[0]), f"{kind} · {match.band} · {_lost_at(match)}"
    telling = sorted(match.evidence, key=lambda evidence: not evidence.words)
    supporting = [evidence for evidence in telling if evidence.weight > 0][:MOST_REASONS]
    opposing = [evidence for evidence in telling if evidence.weight < 0][:MOST_REASONS]
    if supporting:
        yield "  for", " · ".join(map(_in_words, supporting))
    if opposing:
        yield "  against", " · ".join(map(_in_words, opposing))


def _in_words(evidence: Evidence) -> str:
    said = reason_words(evidence)
    return f"{said}: {', '.join(evidence.words)}" if evidence.words else said


def _lost_at(match: Match) -> str:
    lost = next((step for step in STRICTNESS_STEPS if step > match.score), None)
    return "holds at every strictness" if lost is None else f"lost at strictness {strictness_dots(lost)}"
