"""Where one sentence leaves open what another states: reportedly, may have, plans to, one of the largest.

"Allegedly" against "police said" is no difference: both pass on what others say. What is expected here and done there
is an update.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tui.matching.facts.claims import Claim, Difference, Word
from tui.matching.facts.numerals import NUMBERING
from tui.matching.words import ENGLISH_STOP, MODAL, SAYING
from tui.text import lower_case

_HEDGE = re.compile(
    r"\b(?:reportedly|allegedly|apparently|supposedly|purportedly|presumably|perhaps|possibly|probably|likely|suspected"
    r"|alleged|(?:may|might)(?: well)? (?:have|be)|(?:appear|seem)(?:s|ed)? to"
    r"|(?:is|are|was|were) (?:expected|said|believed|thought|scheduled|set|due|likely|reported|alleged|understood) to"
    r"|(?:is|are|was|were) considering)\b"
)
_LEFT_OPEN = re.compile(
    r"\b(?:accus|alleg|claim|suspect(?:ed|s? (?:that|of))|report|rumou?r|sources?\b|believ|purport|apparent|seem|appear"
    r"|charged with|maybe\b|speculat|indicat|look(?:s|ed)? like|think|thought\b|possib|potential|perhaps|may\b|might\b"
    r"|could\b)"
)
"""Both of text in lower case."""
_ONE_OF = (
    r"(?i)\b(?:one|two|three|some|among) (?:of )?(?:the |\w+['’]s |\w+ \w+['’]s )(?:\w+ ){0,2}?(\w{2,}est|most \w+)\b"
)
_THE_ONLY = r"(?i)\b(?:the|\w+['’]s) (\w{2,}est|most \w+)\b"
_FURTHER = re.compile(r"\bto ([^\W\d_]+)")

ALIKE = 0.35
"""Jaccard coefficient of the content of two sentences from which on a hedged verb and the same verb are of one act."""

_TO_COME = (["expected", "to"], ["scheduled", "to"], ["set", "to"], ["due", "to"], ["likely", "to"])
"""Of what is to happen; what others did meanwhile is another thing."""
_PASSED_ON = r"(?:reported|alleged|supposed|purported)ly|suspected|alleged|.+ (?:said|believed|alleged) to"
"""Hedges that only say that others say so."""
_SOURCED = (
    r"\b(?:said|says|say|told|report(?:s|ed)|according to|testified|accused|charged|convicted|announced|stated|argued"
    r"|claimed|alleges?)\b"
)
"""Of text in lower case: that others say so."""
_WHEN = frozenset({"later", "soon", "earlier", "already", "today", "yesterday", "finally", "eventually", "never"})
_SPOKEN = SAYING - {"told"}
# Half of it gives 1 wrong hedge among the labelled stories, half as much again loses 2; of the windows below only
# _OPEN_BEHIND costs one, at 60 letters (python -m tests.benchmarks.constants tui.matching.facts.certainty).
_ALIKE_SAYING = 0.5
_ALIKE_OF_OTHERS = 0.38  # where other words follow
_WORDS_OF_SPEECH = 3
_REACH_LETTERS = 60
_FRAME_WORDS = 4
_NEAR_LETTERS = 30
_OPEN_BEFORE = 80
_OPEN_BEHIND = 40
_SAYING = frozenset({"say", "says", "said", "told", "tells", "claim", "claims"})
_OF_NOUNS = ("er", "ers", "ment", "tion", "sion", "ance", "ence")


def hedges_between(a: Claim, b: Claim) -> list[Difference]:
    """What one of two sentences that say the same leaves open and the other states: (what, words of a, words of b)."""
    found = [(_sort(a), marked, bare) for marked, bare in _hedged_and_bare(a, b)] if _is_open_at_all(a.text) else []
    if _is_open_at_all(b.text):
        found += [(_sort(b), bare, marked) for marked, bare in _hedged_and_bare(b, a)]
    return found


def _sort(claim: Claim) -> str:
    """Whether a hedge is of what is to come, which has happened where it is stated."""
    hedge = _hedge(claim.text)
    return "update" if hedge and _is_to_come(hedge) else "hedge"


def _is_to_come(hedge: re.Match[str]) -> bool:
    return hedge.group().split()[1:] in _TO_COME or hedge.string.endswith((" will ", " would "), 0, hedge.start())


@lru_cache(maxsize=1 << 11)
def _is_open_at_all(text: str) -> bool:
    """Whether a sentence leaves something open that another one may state."""
    return "one of " in text.lower() or _hedge(text) is not None


def _hedged_and_bare(ours: Claim, theirs: Claim) -> Iterator[tuple[str, str]]:
    """Hedges with the words that they are of, and these where the other side has them without a hedge."""
    if "one of " in ours.text.lower():
        yield from _one_of_the(ours, theirs)
    hedge = _hedge(ours.text)
    if hedge is None or _hedge(theirs.text):
        return
    is_passed_on = re.fullmatch(_PASSED_ON, hedge.group()) is not None
    shared, shorter = len(ours.content & theirs.content), min(len(ours.content), len(theirs.content))
    is_speech = shared >= _ALIKE_SAYING * max(shorter, _WORDS_OF_SPEECH)
    first = ours.predicate(ours.at(hedge.end()))
    for verb in _hedged_verbs(ours, hedge, first):
        if ours.words[verb].lemma not in theirs.vocabulary and not (is_speech and ours.words[verb].lower in _SPOKEN):
            continue
        for place, word in enumerate(theirs.words):
            is_saying = is_speech and {ours.words[verb].lower, word.lower} <= _SPOKEN
            is_stated = word.lemma == ours.words[verb].lemma and _is_of_one_thing(
                ours, verb, theirs, place, verb == first
            )
            is_other = is_passed_on and _is_passed_on(theirs, place)
            if _is_to_come(hedge):
                is_other = _is_done_by_others(ours, theirs, place) or not _is_past(ours, verb, theirs, place)
            if (is_saying or is_stated) and not is_other and not leaves_open_near(theirs, place):
                yield ours.text[hedge.start() : ours.words[verb].end], word.text
                return


@lru_cache(maxsize=1 << 11)
def _hedge(text: str) -> re.Match[str] | None:
    return _HEDGE.search(lower_case(text))


@lru_cache(maxsize=1 << 11)
def _leaves_open(text: str) -> bool:
    return _LEFT_OPEN.search(lower_case(text)) is not None


def leaves_open_near(claim: Claim, place: int) -> bool:
    """Whether something around a word leaves it open.

    Args:
        claim: The sentence.
        place: Index of the word.
    """
    word = claim.words[place]
    return _leaves_open(claim.text[max(0, word.start - _OPEN_BEFORE) : word.end + _OPEN_BEHIND])


def _hedged_verbs(claim: Claim, hedge: re.Match[str], first: int | None) -> Iterator[int]:
    """Indices of the words that a hedge is of: what follows it, and where it ends in "to" what follows further ones."""
    if first is not None:
        yield first
    if hedge.group().endswith(" to"):
        for found in _FURTHER.finditer(claim.text, hedge.end(), hedge.end() + _REACH_LETTERS):
            yield claim.at(found.start(1))


def _is_of_one_thing(ours: Claim, verb: int, theirs: Claim, place: int, is_next: bool) -> bool:
    """Whether the other side states the verb of the same thing; next to the hedge much the same words are enough."""
    hedged, bare = ours.words[verb], theirs.words[place]
    if not _is_verb(hedged) or bare.lower.endswith(_OF_NOUNS) or theirs.is_denied(place) or _is_open(theirs, place):
        return False
    is_other_form = bare.lower.endswith("ing") and not hedged.lower.endswith("ing")
    is_adjective = theirs.words[place - 1].lower in ("a", "an") and ours.words[verb - 1].lower not in ("a", "an")
    if is_other_form or (place and is_adjective):
        return False
    before = [
        {word.lower for word in claim.words[max(0, at - 3) : at]} for claim, at in ((ours, verb), (theirs, place))
    ]
    if not (before[1] - before[0]).isdisjoint(MODAL):
        return False
    one, other = ours.thing(verb), theirs.thing(place)
    least = ALIKE
    if one and other:
        least = _ALIKE_OF_OTHERS
        if ours.words[one].lemma == theirs.words[other].lemma:
            return True
        if _are_other_names(ours, one, theirs, other):
            return False
    return is_next and ours.alike(theirs) >= least


def _is_past(ours: Claim, verb: int, theirs: Claim, place: int) -> bool:
    """Whether what is to come has come: the verb in another form, and of the same thing."""
    one, other = ours.thing(verb), theirs.thing(place)
    is_of_it = one is None or (other is not None and ours.words[one].lemma == theirs.words[other].lemma)
    word = theirs.words[place].lower
    return is_of_it and word != ours.words[verb].lower and not word.endswith(("s", "ing"))


def _is_passed_on(claim: Claim, place: int) -> bool:
    """Whether somebody else says what a sentence states; of a verb of saying it is the sentence that does."""
    word = claim.words[place]
    return word.lower not in _SPOKEN and re.search(_SOURCED, lower_case(claim.text)) is not None


def _is_done_by_others(ours: Claim, theirs: Claim, place: int) -> bool:
    """Whether a word for somebody of whom the other side says nothing is at once before a verb; no name, no "she"."""
    doer = theirs.words[place - 1] if place else None
    if doer is None or not _is_verb(doer) or doer.lower.endswith("ly") or doer.lower in _WHEN:
        return False
    return doer.lemma not in ours.vocabulary


def _are_other_names(ours: Claim, one: int, theirs: Claim, other: int) -> bool:
    """Whether two words are names that the other sentence has not: he directed one film, and is to direct another."""
    first, second = ours.words[one], theirs.words[other]
    is_news = first.lemma not in theirs.vocabulary and second.lemma not in ours.vocabulary
    return is_news and first.text[0].isupper() and second.text[0].isupper()


def _is_open(claim: Claim, place: int) -> bool:
    """Whether a verb is what somebody means to do, or what somebody says at once before it."""
    before = [word.lower for word in claim.words[max(0, place - _FRAME_WORDS) : place]]
    while before and before[-1] in ("be", "have", "been"):
        before.pop()
    is_meant = before[-1:] == ["to"] and before[-2:-1] not in (["able"], ["managed"], ["went"])
    return is_meant or not _SAYING.isdisjoint(before)


def _is_verb(word: Word) -> bool:
    """Whether a word may be a verb: no name, number or function word."""
    return word.text.islower() and word.lower not in ENGLISH_STOP and word.lower not in NUMBERING


def _one_of_the(ours: Claim, theirs: Claim) -> Iterator[tuple[str, str]]:
    """One of the largest on one side, the largest on the other."""
    some, best = re.search(_ONE_OF, ours.text), re.search(_THE_ONLY, theirs.text)
    if best is None or re.search(_ONE_OF, theirs.text) or _leaves_open(theirs.text[: best.start()][-_NEAR_LETTERS:]):
        return
    if some and some[1].lower() == best[1].lower():
        yield some.group(), best.group()
