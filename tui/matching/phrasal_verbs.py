"""Verbs that a particle makes another word of: to step down is to resign, to turn down is to reject.

Word by word they say nothing of what they mean, and they are what headlines and speech prefer: average precision on
the stories aligned by hand rises by .0015 (python -m tests.benchmarks.alignment).
"""

from __future__ import annotations

from collections.abc import Mapping

from tui.matching.languages import english_stem
from tui.matching.lexicon import sense

_PHRASES = """
resign: step down, step aside, stand down, stand aside, bow out, drop out, pull out, back out, give up
reject: turn down, vote down, shoot down, strike down, knock down, push back, throw out
cancel: call off
delay: put off, hold off, hold up
cut: scale back, roll back, cut back, cut down, pare back
boost: build up, step up, ramp up, go up, pick up
decline: go down, come down
discover: find out, figure out
establish: set up
disclose: point out, give away, let out
begin: kick off, set off, start off, take up, take off
complete: carry out, wrap up, wind up, wind down
criticize: lash out, hit out, speak out, fire back, hit back
retract: walk back, back down, back away, back off
prevent: rule out, hold back, keep out
escape: run away, get away
arrest: lock up, round up
destroy: blow up, break up, tear down, wipe out
appear: turn up, show up, turn out
aid: back up, shore up
avert: head off, fend off, stave off
"""

BETWEEN = frozenset({"it", "him", "her", "them"})
"""What may stand between the verb and its particle."""


def _by_words(phrases: str) -> Mapping[tuple[str, str], str]:
    """Per stem of a verb and particle the sense of both together."""
    found = {}
    for line in phrases.strip().splitlines():
        meaning, _, listed = line.partition(": ")
        for verb, particle in (phrase.split() for phrase in listed.split(", ")):
            for form in (verb, f"{verb}ed"):  # where these are doubled letters that the stems part: call, called
                found[english_stem(form), particle] = sense(meaning)
    return found


PHRASES = _by_words(_PHRASES)
"""The sense of a verb and its particle, by the stem of the verb and the particle."""

PARTICLES = frozenset(form for _, word in PHRASES for form in (word, word.capitalize(), word.upper()))
"""Words that may belong to a verb before them, as they stand in a sentence or a headline."""
