"""Where one sentence says that there is none, or nobody, and the other that there are some."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from tui.matching.facts.certainty import leaves_open_near
from tui.matching.facts.claims import Claim, Denial, Difference, Word
from tui.matching.facts.quantities import quantities
from tui.matching.words import ENGLISH_STOP, STATED_ROLES

# By reading; no labelled story depends on them.
_ALIKE = 0.25  # Jaccard coefficient of the content: "issued no statement" is told of everybody
_NEXT = 4  # words behind a verb among which the thing is that there is some of
_FINITE = frozenset({"is", "are", "was", "were", "has", "have", "had"})
_NEXT_THINGS = 3  # words behind "no" among which the thing is that there is none of


def absences_between(a: Claim, b: Claim) -> list[Difference]:
    """What there is none of in one of two sentences and some of in the other: (what, words of a, words of b)."""
    for told in (_none_and_some, _none_that_did, _nobody_and_some):
        found = [("negation", none, some) for none, some in told(a, b)]
        found += [("negation", some, none) for none, some in told(b, a)]
        if found:
            return found
    return []


def _none_and_some(ours: Claim, theirs: Claim) -> Iterator[tuple[str, str]]:
    """Received no warning, received a warning: the same verb with none of a thing and with some of it."""
    for denial in ours.denials if ours.alike(theirs) >= _ALIKE else ():
        if not _is_of_a_thing(ours, denial):
            continue
        at = ours.at(denial.start)
        verb, things = ours.words[max(0, at - 1)], ours.words[at + 1 : at + 1 + _NEXT_THINGS]
        if verb.lower in ENGLISH_STOP or verb.lemma not in theirs.vocabulary:
            continue
        lemmas = {word.lemma: word for word in takewhile(lambda word: word.lower not in ENGLISH_STOP, things)}
        for place, word in enumerate(theirs.words):
            if word.lemma != verb.lemma or theirs.is_denied(place) or leaves_open_near(theirs, place):
                continue
            following = range(place + 1, min(place + 1 + _NEXT, len(theirs.words)))
            thing = next((next_ for next_ in following if theirs.words[next_].lemma in lemmas), None)
            if thing is not None:
                last = lemmas[theirs.words[thing].lemma]
                yield ours.text[verb.start : last.end], theirs.span(place, thing)
                return


def _is_of_a_thing(claim: Claim, denial: Denial) -> bool:
    """Whether a denial is the "no" of a thing: "no warning", but not "no longer"."""
    return claim.text[denial.start : denial.end].lower() == "no" and not claim.text.startswith(" longer", denial.end)


def _none_that_did(ours: Claim, theirs: Claim) -> Iterator[tuple[str, str]]:
    """No ship had been sent away, several ships were sent away: the same verb behind none of a thing and some of it."""
    for denial in ours.denials:
        if not _is_of_a_thing(ours, denial):
            continue
        at = ours.at(denial.start)
        things = list(takewhile(_tells_something, ours.words[at + 1 : at + 1 + _NEXT_THINGS]))
        verb = ours.predicate(at + 1 + len(things)) if things else None
        if (
            verb is None
            or ours.words[at + 1 + len(things)].lower not in _FINITE
            or ours.words[verb].lemma not in theirs.vocabulary
        ):
            continue
        for place, word in enumerate(theirs.words):
            if word.lemma != things[-1].lemma or theirs.is_denied(place) or leaves_open_near(theirs, place):
                continue
            done = theirs.predicate(place + 1)
            if done is not None and _is_done(ours, verb, theirs, done):
                yield (
                    ours.text[denial.start : ours.words[verb].end],
                    theirs.text[_some(theirs, place) : theirs.words[done].end],
                )
                return


def _tells_something(word: Word) -> bool:
    return word.lower not in ENGLISH_STOP


def _is_done(ours: Claim, verb: int, theirs: Claim, done: int) -> bool:
    """Whether two verbs are the same, and what follows both at once, where something does."""
    one, other = ours.thing(verb), theirs.thing(done)
    is_one_verb = ours.words[verb].lemma == theirs.words[done].lemma and not theirs.is_denied(done)
    return is_one_verb and (one is None or other is None or ours.words[one].lemma == theirs.words[other].lemma)


def _some(claim: Claim, place: int) -> int:
    """Where the figure begins that a thing is counted with, else the thing itself."""
    start = claim.words[place].start
    return next((told.start for told in quantities(claim.text) if told.start <= start < told.end), start)


def _nobody_and_some(ours: Claim, theirs: Claim) -> Iterator[tuple[str, str]]:
    """Nobody was hurt, and some were: what is said of nobody on one side and of a number of persons on the other."""
    for denial in ours.denials:
        verb = of_nobody(ours, denial) if denial.verb == "none" else None
        role = STATED_ROLES.get(ours.words[verb].lower) if verb is not None else None
        some = next((figure for figure in quantities(theirs.text) if role and figure.role == role), None)
        if verb is not None and some is not None and not theirs.is_denied(theirs.at(some.start)):
            yield ours.text[denial.start : ours.words[verb].end], some.text


def of_nobody(claim: Claim, denial: Denial) -> int | None:
    """What nobody did or suffered: "nobody was injured"."""
    first = claim.at(denial.end)
    for place in range(first, min(first + 3, len(claim.words))):
        if claim.words[place].lower in ("was", "were", "is", "are", "has", "have"):
            return claim.predicate(place)
    return None
