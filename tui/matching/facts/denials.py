"""Where one sentence denies what another states, or says the opposite of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.matching.facts.absences import absences_between, of_nobody
from tui.matching.facts.certainty import leaves_open_near
from tui.matching.facts.claims import Claim, Denial, Difference, Word, lemma_of
from tui.matching.facts.numerals import NUMBERING
from tui.matching.words import (
    AUXILIARIES,
    ENGLISH_STOP,
    LEMMAS,
    MODAL,
    NUMBER_WORDS,
    OPPOSITE_VERBS,
    OPPOSITE_WORDS,
    SAYING,
    SURE_AND_UNSURE,
)
from tui.text import lower_case

ALIKE = 0.6
"""Jaccard coefficient of the content of two sentences from which on a denial on one side contradicts the other,
whatever follows the verb."""

# At half of it one wrong denial more is told of the labelled stories; of words that are opposites whatever stands
# around them one is lost at .075; the bar for "nobody" moves no figure (python -m tests.benchmarks.constants
# tui.matching.facts.denials).
_ALIKE_OPPOSITE = 0.3
_REACH_LETTERS = 100  # a clause and a half: where "until" still limits a denial
_OPENING = 2  # letters before "to" at the beginning of a sentence: an opening quotation mark
_SUBJECT_WORDS = 4  # words in front of a verb among which its subject is looked for
_DENIED_WORDS = 10  # words behind "deny" among which the verb is that is denied
_NEXT = 4  # words on either side of that verb that tell what it is of
_SHARED_AROUND = 2  # of them that both sides must have
_PREPOSITIONAL = frozenset({"following", "including", "according", "regarding", "concerning", "during", "involving"})
_ALIKE_EXACT = 0.05
_ALIKE_NONE = 0.45
_ALIKE_DENIED = 0.3  # less alike, six in seven real ones were of other people or another day
_OPEN = frozenset({"if", "whether"})
_RELATIVE = frozenset({"which", "who", "where"})
_OF_NOUNS = ("ment", "tion", "sion", "ments", "tions", "sions")
_QUALIFIES = r"(?: \w+)? (?:only|just|merely|simply|necessarily)\b"
_OTHERWISE = r" (?:but (?:for|because|by|in|to|as)|any\w* (?:other|else|but|except))\b"
_POLES = {
    "open": "open",
    "closed": "shut",
    "shut": "shut",
    "intact": "whole",
    "damaged": "broken",
    "destroyed": "broken",
}
_EXCLUSIVE = ({"open", "shut"}, {"whole", "broken"})
_STATE = (
    r"(?i)\b(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?) (?:still |again |now |fully |largely )?"
    r"(?P<state>open|closed|shut|intact|damaged|destroyed)\b(?! (?:up|to (?:the )?(?:idea|talks|question)))"
)
_SO_FAR = r"\b(?:has|have)(?:n['’]t\b| not\b|\b)"
_FINITE = frozenset({"do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "refuse"})


def denials_between(a: Claim, b: Claim) -> list[Difference]:
    """What one of two sentences that say the same denies and the other states: (what, words of a, words of b)."""
    return (_denied(a, b) if a.denials or b.denials else []) or list(_opposites(a, b))


def _denied(a: Claim, b: Claim) -> list[Difference]:
    """What one of two sentences, of which one has a denial, denies and the other states."""
    found: list[Difference] = []
    if a.alike(b) >= _ALIKE_DENIED and len(a.content & b.content) >= _SHARED_AROUND:
        found += [(_sort(denied, b), denied, bare) for denied, bare in _denied_and_bare(a, b)]
        found += [(_sort(denied, a), bare, denied) for denied, bare in _denied_and_bare(b, a)]
    return found or absences_between(a, b)


def _sort(denied: str, other: Claim) -> str:
    """Whether what has not happened so far has happened where it is stated."""
    is_so_far = re.match(_SO_FAR, denied.lower()) is not None
    return "update" if is_so_far and not re.search(_SO_FAR, lower_case(other.text)) else "negation"


def _denied_and_bare(ours: Claim, theirs: Claim) -> list[tuple[str, str]]:
    """The words of a denial with its verb, and the same verb where the other side states it of the same thing."""
    alike = ours.alike(theirs)
    for denial in ours.denials:
        if _is_qualified(ours, denial) or (alike >= _ALIKE_NONE and len(ours.denials) == len(theirs.denials)):
            continue
        if denial.verb == "deny":
            if told := _contested(ours, denial, theirs):
                return [told]
            continue
        verb = ours.predicate(ours.at(denial.end)) if denial.verb != "none" else of_nobody(ours, denial)
        if verb is None or ours.words[verb].lemma not in theirs.vocabulary or _is_name(ours, verb):
            continue
        if not _is_only_denied(ours, theirs, ours.words[verb].lemma):
            continue
        thing, subject = ours.thing(verb), _subject(ours, ours.at(denial.start))
        for place, word in enumerate(theirs.words):
            if not _is_that_verb(word, ours.words[verb]) or _is_meant(theirs, place):
                continue
            other = theirs.thing(place)
            if thing and other and _is_stated(denial, theirs, place) and _same(ours, thing, theirs, other):
                return [(_from(ours, denial.start, thing), theirs.span(place, other))]
            is_open = not (_tells(ours, thing) and _tells(theirs, other))
            is_of_one = is_open and subject and subject == _subject(theirs, place)
            is_held = not denial.verb or (denial.verb not in ("none", "refuse") and _is_stated(denial, theirs, place))
            if is_of_one and is_held:
                return [(_from(ours, denial.start, verb), word.text)]
            if denial.verb == "none" and leaves_open_near(theirs, place):
                continue
            is_stated = denial.verb != "refuse" or _is_stated(denial, theirs, place)
            if is_stated and alike >= (_ALIKE_NONE if denial.verb == "none" else ALIKE):
                return [(_from(ours, denial.start, verb), word.text)]
    return []


def _tells(claim: Claim, thing: int | None) -> bool:
    """Whether what follows a verb is more than a number."""
    return thing is not None and claim.words[thing].lower not in NUMBERING | NUMBER_WORDS.keys()


def _subject(claim: Claim, place: int) -> str:
    """Lemma of the content word in front of a verb, adverbs passed over; "" where another clause ends before it."""
    for word in reversed(claim.words[max(0, place - _SUBJECT_WORDS) : place]):
        if word.lower in _OPEN or word.lower in SAYING:
            return ""
        if word.lower not in ENGLISH_STOP and not word.lower.endswith("ly"):
            return word.lemma
    return ""


def _contested(ours: Claim, denial: Denial, theirs: Claim) -> tuple[str, str] | None:
    """What one side denies, as a verb behind "deny", and the other states of the same things."""
    first = ours.at(denial.end)
    for at in range(first, min(first + _DENIED_WORDS, len(ours.words))):
        word = ours.words[at]
        if word.lower in SAYING or word.lower in _RELATIVE:
            return None
        is_verb = LEMMAS.get(word.lower, word.lower) != word.lower or (
            word.lower.endswith(("ed", "ing")) and word.lower not in _PREPOSITIONAL
        )
        if not is_verb or word.lower in ENGLISH_STOP or word.lemma not in theirs.vocabulary:
            continue
        for place, other in enumerate(theirs.words):
            is_denied = theirs.is_denied(place) or any(told.verb == "deny" for told in theirs.denials)
            if other.lemma != word.lemma or is_denied or leaves_open_near(theirs, place):
                continue
            around, thing = _around(ours, at), theirs.thing(place)
            is_done = thing is not None and theirs.words[thing].lemma in around
            is_suffered = not AUXILIARIES.isdisjoint(word.lower for word in theirs.words[max(0, place - 2) : place])
            is_of_it = is_done or (is_suffered and _subject(theirs, place) in around)
            if is_of_it and len(around & _around(theirs, place)) >= _SHARED_AROUND:
                return _from(ours, denial.start, at), other.text
    return None


def _around(claim: Claim, place: int) -> set[str]:
    """Lemmas of the content words next to a verb."""
    near = (*claim.words[max(0, place - _NEXT) : place], *claim.words[place + 1 : place + 1 + _NEXT])
    return {word.lemma for word in near if word.lower not in ENGLISH_STOP}


def _is_qualified(claim: Claim, denial: Denial) -> bool:
    """Whether a denial holds for a part only: "not until", "not only", and "would not" where there is an "if"."""
    behind = claim.text[denial.end : denial.end + _REACH_LETTERS].lower()
    if re.match(_QUALIFIES, behind) or " until " in behind or re.search(_OTHERWISE, behind):
        return True
    return denial.verb in ("would", "could") and " if " in claim.text.lower()


def _is_name(claim: Claim, place: int) -> bool:
    """Whether a word has a capital letter where other content words have none."""
    return claim.words[place].text[0].isupper() and any(
        word.text.islower() and word.lower not in ENGLISH_STOP for word in claim.words
    )


def _is_that_verb(word: Word, denied: Word) -> bool:
    """Whether a word is what another sentence denies, and no noun made of it."""
    is_noun = word.lower.endswith(_OF_NOUNS) and not denied.lower.endswith(_OF_NOUNS)
    return word.lower not in ENGLISH_STOP and word.lemma == denied.lemma and not is_noun


def _is_meant(claim: Claim, place: int) -> bool:
    """Whether a verb tells what somebody wants or is to do; "To close it" at the beginning tells what is done."""
    return place > 1 and claim.words[place - 1].lower == "to" and claim.words[place - 1].start > _OPENING


def _is_only_denied(ours: Claim, theirs: Claim, verb: str) -> bool:
    """Whether one side never states a verb and the other never denies it."""
    told = [ours.is_denied(place) for place, word in enumerate(ours.words) if word.lemma == verb]
    told += [not theirs.is_denied(place) for place, word in enumerate(theirs.words) if word.lemma == verb]
    return all(told)


def _is_stated(denial: Denial, claim: Claim, place: int) -> bool:
    """Whether a verb tells what is, or what the denial denies: "should have" against "should not have"."""
    before = {word.lower for word in claim.words[max(0, place - 3) : place]}
    modal = MODAL.intersection(before)
    if not _OPEN.isdisjoint(before):
        return False
    return denial.verb in before if modal else denial.verb in _FINITE


def _same(ours: Claim, one: int, theirs: Claim, other: int) -> bool:
    return ours.words[one].lemma == theirs.words[other].lemma


def _from(claim: Claim, start: int, last: int) -> str:
    """The words from an offset to a word."""
    return claim.text[start : claim.words[last].end]


def _opposites(a: Claim, b: Claim) -> Iterator[Difference]:
    """Words of opposite meaning before the same thing or behind it, each on one side only."""
    yield from _states(a, b)
    if a.vocabulary.isdisjoint(_OPPOSED) or b.vocabulary.isdisjoint(_OPPOSED):
        return
    alike = a.alike(b)
    for what, least, one, other in _OPPOSITES if alike >= _ALIKE_EXACT else ():
        if alike < least:
            continue
        for first, second in ((one, other), (other, one)):
            ours, theirs = _only(a, first, second), _only(b, second, first)
            if ours is not None and theirs is not None and _are_of_one_thing(a, ours, b, theirs):
                yield what, a.words[ours].text, b.words[theirs].text


def _states(a: Claim, b: Claim) -> Iterator[Difference]:
    """Schools that stayed closed here and were open there: the same words before two states that exclude each other."""
    if a.vocabulary.isdisjoint(_POLES) or b.vocabulary.isdisjoint(_POLES):
        return
    ours = re.search(_STATE, a.text)
    theirs = re.search(_STATE, b.text) if ours else None
    if not ours or not theirs or {_POLES[ours["state"].lower()], _POLES[theirs["state"].lower()]} not in _EXCLUSIVE:
        return
    one, other = a.at(ours.start()), b.at(theirs.start())
    subjects = [
        {word.lemma for word in claim.words[max(0, at - _SUBJECT_WORDS) : at] if word.lower not in ENGLISH_STOP}
        for claim, at in ((a, one), (b, other))
    ]
    if not subjects[0].isdisjoint(subjects[1]) and not (a.is_denied(one) or b.is_denied(other)):
        yield "negation", ours.group(), theirs.group()


def _only(claim: Claim, wanted: frozenset[str], opposite: frozenset[str]) -> int | None:
    """Index of the only word of a class, no part of a name and not denied, in a sentence with none of the opposite."""
    if claim.vocabulary.isdisjoint(wanted) or not claim.vocabulary.isdisjoint(opposite):
        return None
    found = [place for place, word in enumerate(claim.words) if word.lemma in wanted or word.lower in wanted]
    is_title = found[0] > 0 and claim.words[found[0]].text[0].isupper()  # "the Minority Leader"
    return found[0] if len(found) == 1 and not is_title and not claim.is_denied(found[0]) else None


def _are_of_one_thing(a: Claim, ours: int, b: Claim, theirs: int) -> bool:
    one, other = a.thing(ours), b.thing(theirs)
    if one and other and _same(a, one, b, other):
        return a.words[ours].lemma not in _ACTS or not _has_another_subject(a, ours, b, theirs)
    return a.before(ours) == b.before(theirs) != "" and a.alike(b) >= ALIKE


def _has_another_subject(a: Claim, ours: int, b: Claim, theirs: int) -> bool:
    """Whether a name stands before a verb, and another word before that of the other sentence."""
    subjects = a.before(ours), b.before(theirs)
    if subjects[0] == subjects[1] or "" in subjects:
        return False
    named = [
        word.lemma for claim, at in ((a, ours), (b, theirs)) for word in claim.words[1:at] if word.text[0].isupper()
    ]
    return not frozenset(subjects).isdisjoint(named)


def _lemmas(words: str) -> frozenset[str]:
    return frozenset(map(lemma_of, words.split()))


_OPPOSITES = (
    *(("negation", _ALIKE_OPPOSITE, _lemmas(one), _lemmas(other)) for one, other in OPPOSITE_VERBS),
    *(("negation", _ALIKE_EXACT, frozenset(one.split()), frozenset(other.split())) for one, other in OPPOSITE_WORDS),
    *(("hedge", _ALIKE_OPPOSITE, _lemmas(one), _lemmas(other)) for one, other in SURE_AND_UNSURE),
)
"""What two sentences disagree on where each has a word of one class, how much alike they are then, the classes."""

_ACTS = frozenset().union(*(_lemmas(words) for pair in (*OPPOSITE_VERBS, *SURE_AND_UNSURE) for words in pair))
_OPPOSED = frozenset().union(*(one | other for _, _, one, other in _OPPOSITES))
"""The words of all classes, for a first look: most sentences have none of them."""
