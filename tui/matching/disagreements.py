"""Where two matched sentences give different figures, days or names, or one denies or hedges what the other says.

Precise rather than complete: a figure is held against another only where both count the same thing in the same role, a
day only where both give it to the same happening, and a detail that stands on one side only is no disagreement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tui.matching.days import differing_days
from tui.matching.languages import english_stem
from tui.matching.quantities import LONGEST_READ, figures, quantities
from tui.matching.words import DAYS, ENGLISH_STOP, LEMMAS, MODAL, MONTHS, SAYING, UNIQUE_TITLES
from tui.model import Comparison, Disagreement, Match
from tui.text import plain

_DENIAL = re.compile(
    r"\b(?:(?:do|does|did|is|are|was|were|will|has|have|had|could|would) )?(?:not|never|no|cannot)\b"
    r"|\b\w+n['’]t\b",
    re.I,
)
_IS_FINITE = re.compile(r"(?:do|does|did|is|are|was|were|has|have|had)(?: (?:not|never)|n['’]t)", re.I).fullmatch
_HEDGE = re.compile(
    r"\b(?:reportedly|allegedly|apparently|supposedly|purportedly|perhaps|suspected|alleged|(?:may|might) have"
    r"|(?:appear|seem)(?:s|ed)? to|(?:is|are|was|were) (?:expected|said|believed|thought|scheduled) to)\b",
    re.I,
)
_ACCUSATION = re.compile(r"\b(?:accus|alleg|claim|suspect)", re.I)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)?")
_TITLED = re.compile(
    rf"\b({'|'.join(sorted(UNIQUE_TITLES))})(?: of (?:the )?[A-Z]\w+)?,? ((?:[A-Z][\w'’.-]+ ?){{1,3}})", re.I
)
_CAPITAL = re.compile(r"[A-Z][\w'’-]+")

ALIKE = 0.6
"""Jaccard coefficient of the content of two sentences from which on a denial on one side contradicts the other,
whatever follows the verb."""

_ALIKE_HEDGED = 0.35
_ALIKE_SAYING = 0.6
_WORDS_OF_SPEECH = 3
_MODAL_LETTERS = 24
_ALIKE_TITLED = 0.4
_TITLE_CASE = 0.6
_GENITIVE = re.compile(r"['’]s$")
_NAME_LETTERS = 5
_NAME_DISTANCE = 2

Difference = tuple[str, str, str]
Published = tuple[date | None, date | None]


def disagreements_of(comparison: Comparison, matches: Sequence[Match]) -> tuple[Disagreement, ...]:
    """The disagreements of some matches, in order of address."""
    found: list[Disagreement] = []
    for match in matches:
        a, b = comparison.sentence(match.a).text, comparison.sentence(match.b).text
        published = comparison.articles[match.a[0]].published, comparison.articles[match.b[0]].published
        rows = differences(a, b, published)
        found += [Disagreement(match.a, match.b, what, of_a, of_b) for what, of_a, of_b in rows]
    return tuple(sorted(found, key=lambda row: (row.a, row.b, row.what)))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one sentence offers to disagree on.

    Attributes:
        text: The sentence.
        content: Stems of its content words, denials apart.
        names: Longer names after the first word, lower case, as they stand there.
        titled: Surnames of holders of an office, by office.
        denials: The words that deny.
        hedge: The first words that hedge.
    """

    text: str
    content: frozenset[str]
    names: dict[str, str]
    titled: dict[str, str]
    denials: tuple[re.Match[str], ...]
    hedge: re.Match[str] | None


@lru_cache(maxsize=1 << 11)
def _reading(text: str) -> _Reading:
    text = text[:LONGEST_READ]
    words = _WORD.findall(text)
    lower = [word.lower() for word in words]
    capital = [word for word in words if word[0].isupper()]
    names: dict[str, str] = {}
    titled: dict[str, str] = {}
    if len(capital) < _TITLE_CASE * len(words):
        bare = [_GENITIVE.sub("", word) for word in capital]
        names = {plain(name).lower(): name for name in bare if len(name) >= _NAME_LETTERS and name != words[0]}
        for found in _TITLED.finditer(text):
            name = _CAPITAL.findall(found[2])
            if name:
                titled[found[1].lower()] = _GENITIVE.sub("", name[-1])
    return _Reading(
        text=text,
        content=frozenset([_lemma(word) for word in lower if word not in ENGLISH_STOP and not _DENIAL.match(word)]),
        names=names,
        titled=titled,
        denials=tuple(_DENIAL.finditer(text)),
        hedge=_HEDGE.search(text),
    )


def _lemma(word: str) -> str:
    """The stem of a lower-case word, the irregular forms of a verb brought together."""
    return LEMMAS.get(word) or english_stem(word)


@lru_cache(maxsize=1 << 13)
def differences(a: str, b: str, published: Published = (None, None)) -> tuple[Difference, ...]:
    """What two sentences that say the same disagree on: (what, words of a, words of b).

    Args:
        a: The one sentence.
        b: The other.
        published: The days on which their articles came out, as far as they are known.

    >>> differences("They talked for more than six hours.", "The talks took six hours.")
    (('number', 'more than six hours', 'six hours'),)
    """
    if a == b:
        return ()
    ours, theirs = _reading(a), _reading(b)
    alike = len(ours.content & theirs.content) / max(len(ours.content | theirs.content), 1)
    found = _numbers(ours.text, theirs.text)
    found += [("date", one, other) for one, other in differing_days(ours.text, theirs.text, alike, published)]
    found += _names(ours, theirs, alike)
    found += _denials(ours, theirs, alike)
    if ours.hedge is not None or theirs.hedge is not None:
        found += _hedges(ours, theirs, alike)
    return tuple(found)


def _numbers(a: str, b: str) -> list[Difference]:
    """Figures of the same thing that cannot both be true; only where each side has one of it and not the other's."""
    ours, theirs = quantities(a), quantities(b)
    found: list[Difference] = []
    for one in ours:
        rivals = [other for other in theirs if one.counts_the_same(other)]
        if len(rivals) != 1 or one.agrees(rivals[0]):
            continue
        other = rivals[0]
        is_told_too = one.value != other.value and (one.value in figures(b) or other.value in figures(a))
        if not is_told_too and sum(rival.counts_the_same(other) for rival in ours) == 1:
            found.append(("number", one.text, other.text))
    return found


def _names(ours: _Reading, theirs: _Reading, alike: float) -> list[Difference]:
    """Names that each stand on one side only: almost alike in spelling (Stacy, Stacey), or of holders of one office."""
    only_a, only_b = ours.names.keys() - theirs.names.keys(), theirs.names.keys() - ours.names.keys()
    found = [
        ("name", ours.names[one], theirs.names[other])
        for one in sorted(only_a)
        for other in sorted(only_b)
        if one[0] == other[0] and one[-1] == other[-1] and _are_misspelt(one, other)
    ]
    if found or alike < _ALIKE_TITLED:
        return found
    for title in sorted(ours.titled.keys() & theirs.titled.keys()):
        one, other = ours.titled[title], theirs.titled[title]
        if one not in theirs.text and other not in ours.text:
            found.append(("name", one, other))
    return found


def _are_misspelt(one: str, other: str) -> bool:
    """Whether two names that begin and end alike are one name in two spellings, or two that are easily confused."""
    if {one, other} & (DAYS | MONTHS) or english_stem(one) == english_stem(other):
        return False
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for names that one side only has

    most = _NAME_DISTANCE if min(len(one), len(other)) > _NAME_LETTERS else 1
    return Levenshtein.distance(one, other, score_cutoff=most) <= most


def _denials(ours: _Reading, theirs: _Reading, alike: float) -> list[Difference]:
    """What one side denies and the other, which denies nothing of it, states: the same verb of the same thing."""
    if ours.denials and not theirs.denials:
        return [("negation", denied, bare) for denied, bare in _denied_and_bare(ours, theirs, alike)]
    if theirs.denials and not ours.denials:
        return [("negation", bare, denied) for denied, bare in _denied_and_bare(theirs, ours, alike)]
    return []


def _denied_and_bare(ours: _Reading, theirs: _Reading, alike: float) -> list[tuple[str, str]]:
    for denial in ours.denials:
        verb, thing = _next_words(ours.text, denial.end())
        if verb is None:
            continue
        for found in _WORD.finditer(theirs.text):
            if not _are_one_word(verb.group(), found.group()):
                continue
            _, other = _next_words(theirs.text, found.start())
            is_stated = _IS_FINITE(denial.group()) and not _follows_a_modal(theirs.text, found.start())
            if thing and other and is_stated and _are_one_word(thing.group(), other.group()):
                return [(ours.text[denial.start() : thing.end()], theirs.text[found.start() : other.end()])]
            if alike >= ALIKE:
                return [(ours.text[denial.start() : verb.end()], found.group())]
    return []


def _follows_a_modal(text: str, start: int) -> bool:
    before = _WORD.findall(text[max(0, start - _MODAL_LETTERS) : start].lower())
    return bool(MODAL.intersection(before[-2:]))


def _next_words(text: str, start: int) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The word that follows at once, and the content word after it, with no more than function words between."""
    verb = _WORD.search(text, start)
    if verb is None or verb.start() > start + 1:
        return None, None
    end = verb.end()
    while (thing := _WORD.search(text, end)) is not None and thing.start() == end + 1:
        if thing.group().lower() not in ENGLISH_STOP:
            return verb, thing
        end = thing.end()
    return verb, None


def _are_one_word(one: str, other: str) -> bool:
    one, other = one.lower(), other.lower()
    return one not in ENGLISH_STOP and other not in ENGLISH_STOP and _lemma(one) == _lemma(other)


def _hedges(ours: _Reading, theirs: _Reading, alike: float) -> list[Difference]:
    """A word that is hedged on one side and stands bare on the other, which hedges nothing."""
    shorter = min(len(ours.content), len(theirs.content))
    is_speech = len(ours.content & theirs.content) >= _ALIKE_SAYING * max(shorter, _WORDS_OF_SPEECH)
    if ours.hedge is not None and theirs.hedge is None:
        return [("hedge", marked, bare) for marked, bare in _hedged_and_bare(ours.hedge, theirs, alike, is_speech)]
    if theirs.hedge is not None and ours.hedge is None:
        return [("hedge", bare, marked) for marked, bare in _hedged_and_bare(theirs.hedge, ours, alike, is_speech)]
    return []


def _hedged_and_bare(hedge: re.Match[str], other: _Reading, alike: float, is_speech: bool) -> list[tuple[str, str]]:
    """The hedge with the word that follows it, and that word in the other sentence; of verbs of saying any.

    The sentences are much alike, or the same thing follows both verbs.
    """
    verb, thing = _next_words(hedge.string, hedge.end())
    if verb is None or _ACCUSATION.search(other.text):
        return []
    is_saying = verb.group().lower() in SAYING and is_speech
    for found in _WORD.finditer(other.text):
        if is_saying and found.group().lower() in SAYING:
            return [(hedge.string[hedge.start() : verb.end()], found.group())]
        if _are_one_word(verb.group(), found.group()):
            _, done = _next_words(other.text, found.start())
            is_done_to_it = thing is not None and done is not None and _are_one_word(thing.group(), done.group())
            if alike >= _ALIKE_HEDGED or is_done_to_it:
                return [(hedge.string[hedge.start() : verb.end()], found.group())]
    return []
