"""Where two matched sentences give different figures, days or names, or one denies or hedges what the other says.

Precise rather than complete: a figure is held against another only where both count the same thing, a day only where
both say the same of it, and a detail that stands on one side only is no disagreement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tui.matching.languages import english_stem
from tui.matching.quantities import LONGEST_READ, quantities
from tui.matching.words import DAYS, ENGLISH_STOP, MONTHS
from tui.model import Comparison, Disagreement, Match

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"\b(?:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})\b|(?P<day2>\d{{1,2}}) (?P<month2>{_MONTH})\b)", re.I
)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(sorted(DAYS))})\b", re.I)
_DENIAL = re.compile(r"\b(?:not|never|no|cannot|\w+n['’]t)\b", re.I)
_HEDGE = re.compile(
    r"\b(?:reportedly|allegedly|apparently|supposedly|perhaps|(?:appear|seem)(?:s|ed)? to|(?:is|are) expected to)\b",
    re.I,
)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)?")

ALIKE = 0.6
"""Jaccard coefficient of the content of two sentences from which on a denial on one side contradicts the other."""

_ALIKE_HEDGED = 0.35
_ALIKE_DAYS = 0.4
_AROUND = 3
_SAME_AROUND = 2
_TITLE_CASE = 0.6
_GENITIVE = re.compile(r"['’]s$")
_NAME_LETTERS = 5
_NAME_DISTANCE = 2

Difference = tuple[str, str, str]


def disagreements_of(comparison: Comparison, matches: Sequence[Match]) -> tuple[Disagreement, ...]:
    """The disagreements of some matches, in order of address."""
    found: list[Disagreement] = []
    for match in matches:
        a, b = comparison.sentence(match.a).text, comparison.sentence(match.b).text
        found += [Disagreement(match.a, match.b, what, of_a, of_b) for what, of_a, of_b in differences(a, b)]
    return tuple(sorted(found, key=lambda row: (row.a, row.b, row.what)))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one sentence offers to disagree on.

    Attributes:
        content: Stems of its content words, denials apart.
        names: Longer names after the first word, lower case, as they stand there.
        dates: Month and day each.
        weekdays: Days of the week.
        denial: The first word that denies.
        hedge: The first words that hedge.
    """

    content: frozenset[str]
    names: dict[str, str]
    dates: tuple[re.Match[str], ...]
    weekdays: tuple[re.Match[str], ...]
    denial: re.Match[str] | None
    hedge: re.Match[str] | None


@lru_cache(maxsize=1 << 11)
def _reading(text: str) -> _Reading:
    text = text[:LONGEST_READ]
    words = _WORD.findall(text)
    lower = [word.lower() for word in words]
    capital = [word for word in words if word[0].isupper()]
    names: dict[str, str] = {}
    if len(capital) < _TITLE_CASE * len(words):
        bare = [_GENITIVE.sub("", word) for word in capital]
        names = {name.lower(): name for name in bare if len(name) >= _NAME_LETTERS and name != words[0]}
    return _Reading(
        content=frozenset(
            [english_stem(word) for word in lower if word not in ENGLISH_STOP and not _DENIAL.match(word)]
        ),
        names=names,
        dates=tuple(_DATE.finditer(text)),
        weekdays=tuple(_WEEKDAY.finditer(text)),
        denial=_DENIAL.search(text),
        hedge=_HEDGE.search(text),
    )


@lru_cache(maxsize=1 << 13)
def differences(a: str, b: str) -> tuple[Difference, ...]:
    """What two sentences that say the same disagree on: (what, words of a, words of b).

    >>> differences("They talked for more than six hours.", "The talks took six hours.")
    (('number', 'more than six hours', 'six hours'),)
    """
    if a == b:
        return ()
    ours, theirs = _reading(a), _reading(b)
    alike = len(ours.content & theirs.content) / max(len(ours.content | theirs.content), 1)
    found = _numbers(a, b)
    if ours.dates or ours.weekdays:
        found += _dates(ours, theirs, alike)
    if ours.names and theirs.names:
        found += _names(ours.names, theirs.names)
    if alike >= ALIKE:
        found += _only_one(a, b, "negation", ours.denial, theirs.denial)
    if alike >= _ALIKE_HEDGED:
        found += _only_one(a, b, "hedge", ours.hedge, theirs.hedge)
    return tuple(found)


def _numbers(a: str, b: str) -> list[Difference]:
    """Figures of the same thing that cannot both be true; only where each side has one of it."""
    ours, theirs = quantities(a), quantities(b)
    found: list[Difference] = []
    for one in ours:
        rivals = [other for other in theirs if one.counts_the_same(other)]
        if len(rivals) != 1 or one.agrees(rivals[0]):
            continue
        if sum(other.counts_the_same(rivals[0]) for other in ours) == 1:
            found.append(("number", one.text, rivals[0].text))
    return found


def _dates(ours: _Reading, theirs: _Reading, alike: float) -> list[Difference]:
    """Another day of the same month, or another day of the week of the same happening; only where each side has one."""
    if len(ours.dates) == 1 and len(theirs.dates) == 1:
        one, other = ours.dates[0], theirs.dates[0]
        differs = _month(one) == _month(other) and _day(one) != _day(other)
        return [("date", one.group(), other.group())] if differs else []
    if len(ours.weekdays) != 1 or len(theirs.weekdays) != 1:
        return []
    one, other = ours.weekdays[0], theirs.weekdays[0]
    if one.group().lower() == other.group().lower():
        return []
    is_the_same = alike >= _ALIKE_DAYS or len(_around(one) & _around(other)) >= _SAME_AROUND
    return [("date", one.group(), other.group())] if is_the_same else []


def _month(found: re.Match[str]) -> str:
    return str(found["month"] or found["month2"])[:3].lower()


def _day(found: re.Match[str]) -> int:
    return int(found["day"] or found["day2"])


def _around(found: re.Match[str]) -> set[str]:
    """Stems of the nearest content words on either side."""
    before, after = (
        [word.lower() for word in _WORD.findall(part) if word.lower() not in ENGLISH_STOP]
        for part in (found.string[: found.start()], found.string[found.end() :])
    )
    return {english_stem(word) for word in before[-_AROUND:] + after[:_AROUND]}


def _names(ours: dict[str, str], theirs: dict[str, str]) -> list[Difference]:
    """Names that each stand on one side only and are spelt almost alike (Norwalk, Norfolk; Stacy, Stacey)."""
    only_a, only_b = ours.keys() - theirs.keys(), theirs.keys() - ours.keys()
    return [
        ("name", ours[one], theirs[other])
        for one in sorted(only_a)
        for other in sorted(only_b)
        if one[0] == other[0] and one[-1] == other[-1] and _are_misspelt(one, other)
    ]


def _are_misspelt(one: str, other: str) -> bool:
    """Whether two names that begin and end alike are one name in two spellings, or two that are easily confused."""
    if {one, other} & (DAYS | MONTHS) or english_stem(one) == english_stem(other):
        return False
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for names that one side only has

    most = _NAME_DISTANCE if min(len(one), len(other)) > _NAME_LETTERS else 1
    return Levenshtein.distance(one, other, score_cutoff=most) <= most


def _only_one(a: str, b: str, what: str, ours: re.Match[str] | None, theirs: re.Match[str] | None) -> list[Difference]:
    """A word that is denied or hedged on one side and stands bare on the other."""
    if ours is not None and theirs is None:
        return [(what, marked, bare) for marked, bare in _marked_and_bare(ours, b)]
    if theirs is not None and ours is None:
        return [(what, bare, marked) for marked, bare in _marked_and_bare(theirs, a)]
    return []


def _marked_and_bare(mark: re.Match[str], text: str) -> list[tuple[str, str]]:
    """The mark with the word that follows it, and that word in the other sentence, if it is there."""
    following = _WORD.search(mark.string, mark.end())
    if following is None or following.start() > mark.end() + 1:
        return []
    stem = english_stem(following.group().lower())
    for found in _WORD.finditer(text):
        lower = found.group().lower()
        if lower not in ENGLISH_STOP and english_stem(lower) == stem:
            return [(mark.string[mark.start() : following.end()], found.group())]
    return []
