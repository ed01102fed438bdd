"""What German, French and Spanish sentences deny or leave open that others of their language state.

Simpler than the English readers: two sentences are of one thing where much of the shorter one stands in the other, and
what is denied must stand there too. Figures are read in `foreign_figures`, days in `foreign_days`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.assertions import assertion_of, differing_assertions
from tui.matching.facts.claims import Difference
from tui.matching.facts.foreign_days import differing_dates, is_time
from tui.matching.facts.foreign_figures import differing_counts
from tui.matching.facts.roles import differing_holders
from tui.matching.facts.sequence import differing_sequences
from tui.matching.languages import stemmer, stop_words

_DENIALS = {
    "de": r"nicht(?! nur| allein)|kein(?:e[nmrs]?)?|nie(?:mals)?|niemand(?:en|em)?",
    "fr": r"pas(?! seulement)|jamais|aucune?",
    "es": r"no(?! sólo| solo| solamente)|nunca|jamás|nadie|ning[uú]na?",
}
_HEDGES = {
    "de": r"angeblich|mutmaßlich|offenbar|vermutlich|möglicherweise|womöglich|wohl|anscheinend",
    "fr": r"prétendument|apparemment|vraisemblablement|probablement|peut-être|aurai(?:t|ent)",
    "es": r"supuestamente|presuntamente|al parecer|posiblemente|probablemente|aparentemente",
}
_STATES = {
    "de": r"\b(?:noch|inzwischen|mittlerweile|stieg|gestiegen|sank|gesunken|lag|stand)\b",
    "fr": r"\b(?:encore|désormais|s['’]élevait|atteignait|monté|baissé)\b",
    "es": r"\b(?:todavía|aún|ya|subió|bajó|ascendía|se situaba)\b",
}
_CONDITIONS = {"de": r"wenn|falls|ob|bis|soll(?:en|te|ten)?", "fr": r"si|s['’]il|jusqu", "es": r"si|hasta|salvo"}
"""Words of denying, of leaving open, of what something stands at in its time, and of what holds on conditions, by
language (ISO 639-1)."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_REACH = 3  # words behind a denial, or in front of it, among which what it denies is looked for
# Content words of the shorter sentence that the other must have, as a part of it and in number; by reading.
_ALIKE = 0.5
_LEAST_SHARED = 2
_ALIKE_DATED = 0.6  # the same for two days to be those of one thing


class _Claim(NamedTuple):
    """A sentence, read.

    Attributes:
        content: Stems of its content words, denials and hedges apart.
        denied: Words of its denial with what it denies, and the stem of that; None where there is no denial.
        hedged: The same of what it leaves open.
        is_conditional: Whether it holds on a condition only.
    """

    content: frozenset[str]
    denied: tuple[str, str] | None
    hedged: tuple[str, str] | None
    is_conditional: bool


def foreign_differences(
    a: str, b: str, language: str, published: tuple[date | None, date | None]
) -> tuple[Difference, ...]:
    """What two sentences of one language that say the same disagree on: (what, words of a, words of b).

    Args:
        a: The one sentence.
        b: The other.
        language: ISO 639-1 code of both; of others than German, French and Spanish nothing is read.
        published: The days on which their articles came out, as far as they are known.
    """
    if language not in _DENIALS:
        return ()
    is_one_thing = are_of_one_thing(a, b, language)
    found = [("number", one, other) for one, other in differing_counts(a, b, language, is_one_thing=is_one_thing)]
    dates = [("date", one, other) for one, other in differing_dates(a, b, language, published)] if is_one_thing else []
    if dates and re.search(_STATES[language], f"{a} {b}".lower()):
        found, dates = [], []
    found += dates if are_of_one_thing(a, b, language, least=_ALIKE_DATED) else []
    found += [("time", one, other) for one, other in differing_sequences(a, b, language)]
    found += [("name", one, other) for one, other in differing_holders(a, b, language)]
    asserted = [("negation", one, other) for one, other in differing_assertions(a, b, language)]
    asserted = asserted or [("negation", one, other) for one, other in _contested(a, b, language)]
    found += asserted or [("negation", one, other) for one, other in _denied(a, b, language)]
    found += [("hedge", one, other) for one, other in _hedged(a, b, language)]
    return tuple(dict.fromkeys(found))


def are_of_one_thing(a: str, b: str, language: str, *, least: float = _ALIKE) -> bool:
    """Whether much of the shorter of two sentences stands in the other.

    Args:
        a: The one sentence.
        b: The other.
        language: ISO 639-1 code of both.
        least: The part of it that must.
    """
    ours, theirs = _claim(a, language).content, _claim(b, language).content
    shared = len(ours & theirs)
    return shared >= _LEAST_SHARED and shared >= least * min(len(ours), len(theirs))


@lru_cache(maxsize=1 << 11)
def _claim(text: str, language: str) -> _Claim:
    """Read a sentence."""
    words = list(_WORD.finditer(text))
    apart = re.compile(rf"(?:{_DENIALS[language]}|{_HEDGES[language]})", re.IGNORECASE)
    stops, stem = stop_words(language), stemmer(language)
    told = [word for word in words if _tells(word.group(), stops, language) and not apart.fullmatch(word.group())]
    content = frozenset([stem(word.group().lower()) for word in told])
    is_conditional = re.search(rf"\b(?:{_CONDITIONS[language]})\b", text.lower()) is not None
    denied, hedged = (_marked(text, told, kinds[language], stem) for kinds in (_DENIALS, _HEDGES))
    return _Claim(content, denied, hedged, is_conditional)


def _tells(word: str, stops: frozenset[str], language: str) -> bool:
    """Whether a word tells of what a sentence is, beside figures and times."""
    return word.lower() not in stops and not word[0].isdecimal() and not is_time(word, language)


def _marked(text: str, told: Sequence[re.Match[str]], words: str, stem: Callable[[str], str]) -> tuple[str, str] | None:
    """The only denial or hedge of a sentence with the content word behind it, or else in front of it, and its stem."""
    marks = list(re.finditer(rf"\b(?:{words})\b", text, re.IGNORECASE))
    if len(marks) != 1:
        return None
    mark = marks[0]
    behind = next((word for word in told if word.start() >= mark.end()), None)
    if (
        behind
        and len(_WORD.findall(text[mark.end() : behind.start()])) < _REACH
        and "," not in text[mark.end() : behind.start()]
    ):
        return text[mark.start() : behind.end()], stem(behind.group().lower())
    before = next((word for word in reversed(told) if word.end() <= mark.start()), None)
    return (text[before.start() : mark.end()], stem(before.group().lower())) if before else None


def _denied(a: str, b: str, language: str) -> Iterator[tuple[str, str]]:
    """A denial on one side, and on the other the same words without one."""
    for first, second, is_turned in ((a, b, False), (b, a, True)):
        ours, theirs = _claim(first, language), _claim(second, language)
        if ours.denied is None or _denies(second, language) or ours.is_conditional or theirs.is_conditional:
            continue
        words, what = ours.denied
        if what in theirs.content and are_of_one_thing(a, b, language) and not theirs.hedged:
            yield (_word(second, what, language), words) if is_turned else (words, _word(second, what, language))
            return


def _contested(a: str, b: str, language: str) -> Iterator[tuple[str, str]]:
    """What somebody denies on one side and the other states."""
    for first, second, is_turned in ((a, b, False), (b, a, True)):
        told, theirs = assertion_of(first, language), _claim(second, language)
        if told is None or not told.is_denied or _denies(second, language) or theirs.hedged:
            continue
        if told.is_of(theirs.content):
            stated = _span(second, told.content, language)
            yield (stated, told.text) if is_turned else (told.text, stated)
            return


def _hedged(a: str, b: str, language: str) -> Iterator[tuple[str, str]]:
    """What one side leaves open and the other states."""
    for first, second, is_turned in ((a, b, False), (b, a, True)):
        ours, theirs = _claim(first, language), _claim(second, language)
        if ours.hedged is None or theirs.hedged or _denies(first, language) or _denies(second, language):
            continue
        words, what = ours.hedged
        if what in theirs.content and are_of_one_thing(a, b, language) and not theirs.is_conditional:
            yield (_word(second, what, language), words) if is_turned else (words, _word(second, what, language))
            return


def _denies(text: str, language: str) -> bool:
    """Whether something in a sentence is denied, by a word or by a verb of denying."""
    told = assertion_of(text, language)
    return bool(told and told.is_denied) or re.search(rf"\b(?:{_DENIALS[language]})\b", text.lower()) is not None


def _word(text: str, wanted: str, language: str) -> str:
    """The word of a sentence that has a stem."""
    return _span(text, frozenset([wanted]), language)


def _span(text: str, wanted: frozenset[str], language: str) -> str:
    """A sentence from the first word that has one of some stems to the last."""
    stem = stemmer(language)
    found = [word for word in _WORD.finditer(text) if stem(word.group().lower()) in wanted]
    return text[found[0].start() : found[-1].end()]
