"""Where two matched sentences give different figures, days or names, or one denies or hedges what the other says.

Precise rather than complete: a figure is held against another only where both count the same thing, a day only where
both say the same of it, and a detail that stands on one side only is no disagreement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tui.matching.languages import english_stem
from tui.matching.quantities import quantities
from tui.matching.terms import terms_of
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


@lru_cache(maxsize=1 << 12)
def differences(a: str, b: str) -> tuple[Difference, ...]:
    """What two sentences that say the same disagree on: (what, words of a, words of b).

    >>> differences("They talked for more than six hours.", "The talks took six hours.")
    (('number', 'more than six hours', 'six hours'),)
    """
    if a == b:
        return ()
    alike = _alike(a, b)
    found = [*_numbers(a, b), *_dates(a, b, alike), *_names(a, b)]
    if alike >= ALIKE:
        found += _only_one(a, b, "negation", _DENIAL)
    if alike >= _ALIKE_HEDGED:
        found += _only_one(a, b, "hedge", _HEDGE)
    return tuple(found)


def _alike(a: str, b: str) -> float:
    """Jaccard coefficient of the content stems, denials apart."""
    words_a, words_b = _content(_DENIAL.sub(" ", a)), _content(_DENIAL.sub(" ", b))
    return len(words_a & words_b) / max(len(words_a | words_b), 1)


def _content(text: str) -> set[str]:
    words = [found.group().lower() for found in _WORD.finditer(text)]
    return {english_stem(word) for word in words if word not in ENGLISH_STOP}


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


def _dates(a: str, b: str, alike: float) -> list[Difference]:
    ours, theirs = list(_DATE.finditer(a)), list(_DATE.finditer(b))
    if len(ours) == 1 and len(theirs) == 1:
        one, other = ours[0], theirs[0]
        differs = _month(one) == _month(other) and _day(one) != _day(other)
        return [("date", one.group(), other.group())] if differs else []
    days_a, days_b = list(_WEEKDAY.finditer(a)), list(_WEEKDAY.finditer(b))
    if len(days_a) != 1 or len(days_b) != 1 or days_a[0].group().lower() == days_b[0].group().lower():
        return []
    around = _around(a, days_a[0]) & _around(b, days_b[0])
    if alike < _ALIKE_DAYS and len(around) < _SAME_AROUND:
        return []
    return [("date", days_a[0].group(), days_b[0].group())]


def _month(found: re.Match[str]) -> str:
    return str(found["month"] or found["month2"])[:3].lower()


def _day(found: re.Match[str]) -> int:
    return int(found["day"] or found["day2"])


def _around(text: str, found: re.Match[str]) -> set[str]:
    """Stems of the nearest content words on either side."""

    def stems(part: str) -> list[str]:
        words = [word.group().lower() for word in _WORD.finditer(part)]
        return [english_stem(word) for word in words if word not in ENGLISH_STOP]

    return set(stems(text[: found.start()])[-_AROUND:] + stems(text[found.end() :])[:_AROUND])


def _names(a: str, b: str) -> list[Difference]:
    """Names that each stand on one side only and are spelt almost alike (Norwalk, Norfolk; Stacy, Stacey)."""
    ours, theirs = _named(a), _named(b)
    only_a, only_b = ours.keys() - theirs.keys(), theirs.keys() - ours.keys()
    return [("name", ours[one], theirs[other]) for one in sorted(only_a) for other in only_b if _misspelt(one, other)]


def _named(text: str) -> dict[str, str]:
    """Longer names of a sentence, lower case, as they stand there."""
    names = terms_of(text).names
    words = [found.group() for found in _WORD.finditer(text) if found.group()[0].isupper()]
    bare = [re.sub(r"['’]s$", "", word) for word in words]
    return {word.lower(): word for word in bare if len(word) >= _NAME_LETTERS and english_stem(word.lower()) in names}


def _misspelt(one: str, other: str) -> bool:
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for names that one side only has

    if one[0] != other[0] or one.startswith(other) or other.startswith(one):
        return False
    if one[-1] != other[-1] or {one, other} & (DAYS | MONTHS):  # Senate, Senator; Mexico, Mexican
        return False
    most = _NAME_DISTANCE if min(len(one), len(other)) > _NAME_LETTERS else 1
    return Levenshtein.distance(one, other, score_cutoff=most) <= most


def _only_one(a: str, b: str, what: str, mark: re.Pattern[str]) -> list[Difference]:
    """A word that is denied or hedged on one side and stands bare on the other."""
    ours, theirs = mark.search(a), mark.search(b)
    if (ours is None) == (theirs is None):
        return []
    found, marked, bare = (ours, a, b) if ours else (theirs, b, a)
    assert found is not None
    following = _WORD.search(marked, found.end())
    if following is None or following.start() > found.end() + 1:
        return []
    answer = _counterpart(following.group(), bare)
    if answer is None:
        return []
    text = marked[found.start() : following.end()]
    return [(what, text, answer) if ours else (what, answer, text)]


def _counterpart(word: str, text: str) -> str | None:
    """The content word of the other sentence that has the same stem."""
    stem = english_stem(word.lower())
    for found in _WORD.finditer(text):
        if found.group().lower() not in ENGLISH_STOP and english_stem(found.group().lower()) == stem:
            return found.group()
    return None
