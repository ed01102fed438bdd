"""Where two matched sentences give different figures or days, or one denies what the other says.

Precise rather than complete: a figure is held against another only where both count the same thing, and a detail that
stands on one side only is no disagreement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tui.matching.languages import english_stem
from tui.matching.words import DAYS, ENGLISH_STOP, MONTHS, NUMBER_WORDS, TENS
from tui.model import Comparison, Disagreement, Match

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_WORDS = "|".join(["one", *NUMBER_WORDS, *TENS])
_QUALIFIER = (
    "more than|less than|fewer than|at least|at most|up to|nearly|almost|about|around|some|over|under|roughly|"
    "approximately|only|just under|just over"
)
_QUANTITY = re.compile(
    rf"(?:\b(?P<qualifier>{_QUALIFIER}) )?(?P<currency>[$€£])?(?<![\w.,-])?\b(?P<number>{_NUMBER}|(?:{_WORDS})\b)"
    r"(?P<scale>[ -](?:hundred|thousand|million|billion|trillion)\b)?(?P<percent> ?%| percent\b| per cent\b)?"
    r"(?P<unit>(?:[ -][^\W\d_]+'?[^\W\d_]*){0,3})",
    re.I,
)
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_TENS = {word: 10.0 * tens for tens, word in enumerate(TENS, 3)}
_MORE = frozenset({"more than", "over", "just over", "at least"})
_LESS = frozenset({"less than", "fewer than", "under", "just under", "nearly", "almost", "up to", "at most"})
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"\b(?:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})\b|(?P<day2>\d{{1,2}}) (?P<month2>{_MONTH})\b)", re.I
)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(DAYS)})\b", re.I)
_DENIAL = re.compile(r"\b(?:not|never|no|cannot|\w+n['’]t)\b", re.I)
_LEAST_ALIKE = 0.6
_VAGUE_UNITS = frozenset(
    {"of", "other", "more", "and", "or", "to", "in", "on", "at", "for", "from", "by", "with", "people"}
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what it counts.

    Attributes:
        text: As it stands in the sentence, qualifier and unit included.
        value: The number.
        bound: 1 for "more than", -1 for "less than" and "nearly", else 0.
        units: Stems of the words that it may count; "$", "%" for currency and per cent.
    """

    text: str
    value: float
    bound: int
    units: frozenset[str]


def disagreements_of(comparison: Comparison, matches: Sequence[Match]) -> tuple[Disagreement, ...]:
    """The disagreements of some matches, in order of address."""
    found: list[Disagreement] = []
    for match in matches:
        a, b = comparison.sentence(match.a).text, comparison.sentence(match.b).text
        found += [Disagreement(match.a, match.b, what, a_text, b_text) for what, a_text, b_text in differences(a, b)]
    return tuple(sorted(found, key=lambda row: (row.a, row.b, row.what)))


@lru_cache(maxsize=1 << 12)
def differences(a: str, b: str) -> tuple[tuple[str, str, str], ...]:
    """What two sentences that say the same disagree on: (what, words of a, words of b).

    >>> differences("They talked for more than six hours.", "The talks took six hours.")
    (('number', 'more than six hours', 'six hours'),)
    """
    if a == b:
        return ()
    found = [*_numbers(a, b), *_dates(a, b)]
    if not found:
        found += _denials(a, b)
    return tuple(found)


def _numbers(a: str, b: str) -> list[tuple[str, str, str]]:
    found = []
    theirs = quantities(b)
    ours = quantities(a)
    for one in ours:
        rivals = [other for other in theirs if one.units & other.units]
        if len(rivals) != 1 or any(_agree(one, other) for other in rivals):
            continue
        back = [other for other in ours if other.units & rivals[0].units]
        if len(back) == 1:
            found.append(("number", one.text, rivals[0].text))
    return found


def _agree(one: Quantity, other: Quantity) -> bool:
    return one.value == other.value and one.bound == other.bound


@lru_cache(maxsize=1 << 12)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers of a sentence that count something; years, dates and bare numbers are left out."""
    found = []
    for match in _QUANTITY.finditer(text):
        value = _value(match)
        qualifier = (match["qualifier"] or "").lower()
        units, words = _units(match)
        if value is None or not units:
            continue
        end = match.end("unit") if words == 3 else match.start("unit") + _length_of(match["unit"], words)
        bound = 1 if qualifier in _MORE else -1 if qualifier in _LESS else 0
        found.append(Quantity(text[match.start() : end].strip(), value, bound, units))
    return tuple(found)


def _length_of(unit: str, words: int) -> int:
    """Length of the first words of a run of words, the separators before them included."""
    ends = [found.end() for found in re.finditer(r"[ -][^ -]+", unit)]
    return ends[words - 1] if words else 0


def _value(match: re.Match[str]) -> float | None:
    number = match["number"].lower()
    if number[0].isdigit():
        value = float(number.replace(",", ""))
    elif number in NUMBER_WORDS:
        value = float(NUMBER_WORDS[number])
    elif number in _TENS:
        value = _TENS[number]
    else:
        return None
    scale = (match["scale"] or "").strip(" -").lower()
    return value * _SCALES.get(scale, 1.0)


def _units(match: re.Match[str]) -> tuple[frozenset[str], int]:
    """What a number may count, and how many words of the unit belong to its text."""
    if match["currency"]:
        return frozenset({"$"}), 0
    if match["percent"]:
        return frozenset({"%"}), 0
    stems: list[str] = []
    words = [word.lower() for word in re.split(r"[ -]", match["unit"]) if word]
    for word in words:
        if word in ENGLISH_STOP or word in _VAGUE_UNITS or word in MONTHS:
            break
        stems.append(english_stem(word.replace("'", "")))
        if word.endswith("s"):
            break
    number = match["number"]
    is_year = number.isdigit() and len(number) == 4 and number[:2] in ("18", "19", "20") and not stems[-1:]
    if is_year or not stems:
        return frozenset(), 0
    return frozenset(stems[-1:]), len(stems)


def _dates(a: str, b: str) -> list[tuple[str, str, str]]:
    ours, theirs = list(_DATE.finditer(a)), list(_DATE.finditer(b))
    if len(ours) == 1 and len(theirs) == 1:
        one, other = ours[0], theirs[0]
        same_month = _month(one) == _month(other)
        if same_month and int(one["day"] or one["day2"]) != int(other["day"] or other["day2"]):
            return [("date", one.group(), other.group())]
        return []
    days_a, days_b = _WEEKDAY.findall(a), _WEEKDAY.findall(b)
    if len(days_a) == 1 and len(days_b) == 1 and days_a[0].lower() != days_b[0].lower():
        return [("date", days_a[0], days_b[0])]
    return []


def _month(found: re.Match[str]) -> str:
    return (found["month"] or found["month2"])[:3].lower()


def _denials(a: str, b: str) -> list[tuple[str, str, str]]:
    """One sentence denies what the other says in almost the same words."""
    ours, theirs = list(_DENIAL.finditer(a)), list(_DENIAL.finditer(b))
    if bool(ours) == bool(theirs):
        return []
    words_a, words_b = _content(a), _content(b)
    if len(words_a & words_b) < _LEAST_ALIKE * max(len(words_a | words_b), 1) or len(words_a & words_b) < 3:
        return []
    denied, plain_text, denial = (a, b, ours[0]) if ours else (b, a, theirs[0])
    following = re.match(r"\s+[\w'’-]+", denied[denial.end() :])
    denied_text = denied[denial.start() : denial.end() + (following.end() if following else 0)]
    answer = _counterpart(following.group().strip() if following else "", plain_text)
    if answer is None:
        return []
    return [("negation", denied_text, answer) if ours else ("negation", answer, denied_text)]


def _counterpart(word: str, text: str) -> str | None:
    """The word of the other sentence that has the same stem as the denied one."""
    stem = english_stem(word.lower())
    for found in re.finditer(r"[\w'’-]+", text):
        if english_stem(found.group().lower()) == stem:
            return found.group()
    return None


def _content(text: str) -> set[str]:
    words = [word.lower() for word in re.findall(r"[^\W_]+", _DENIAL.sub(" ", text))]
    return {english_stem(word) for word in words if word not in ENGLISH_STOP}
