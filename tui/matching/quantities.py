"""Numbers in a sentence with what they count, and whether two of them contradict each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tui.matching.languages import english_stem
from tui.matching.words import ENGLISH_STOP, MONTHS, NUMBER_WORDS, TENS

_WORDS = "|".join(["one", *NUMBER_WORDS, *TENS])
_QUALIFIER = (
    "more than|less than|fewer than|at least|at most|up to|nearly|almost|about|around|some|just over|just under|over|"
    "under|roughly|approximately|only"
)
_QUANTITY = re.compile(
    rf"(?:\b(?P<qualifier>{_QUALIFIER}) )?(?P<currency>[$€£])?(?<![\w.,-])(?P<number>\d[\d,]*(?:\.\d+)?|(?:{_WORDS})\b)"
    r"(?P<scale>[ -](?:hundred|thousand|million|billion|trillion)\b)?(?P<percent> ?%| percent\b| per cent\b)?",
    re.I,
)
_BEFORE = re.compile(r"([^\W\d_]+)\.? $")
_FOLLOWING = re.compile(r"[ -]([^\W\d_]+)")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d").fullmatch
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_TENS = {word: 10.0 * tens for tens, word in enumerate(TENS, 3)}
_MORE = frozenset({"more than", "over", "just over", "at least"})
_LESS = frozenset({"less than", "fewer than", "under", "just under", "nearly", "almost", "up to", "at most"})
_MONTH_LETTERS = 12
_UNIT_WORDS = 3
_PLURALS = frozenset({"people", "men", "women", "children", "police"})
_AFTER_WORDS = 5
LONGEST_READ = 8000
"""Characters of a sentence that are read: five times the longest that a newspaper prints."""

_A_LITTLE_MORE = 1.5


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what it counts.

    Attributes:
        text: As it stands in the sentence, qualifier and unit included.
        value: The number.
        bound: 1 for "more than", -1 for "less than" and "nearly", else 0.
        unit: Stem of the word that it counts; "$", "%" for currency and per cent.
        after: Stems of the words that follow, for currency and per cent: what is paid for, what it is a part of.
    """

    text: str
    value: float
    bound: int
    unit: str
    after: frozenset[str]

    def counts_the_same(self, other: Quantity) -> bool:
        """Whether both are figures of one thing."""
        if self.unit != other.unit:
            return False
        return not self.after or bool(self.after & other.after)

    def agrees(self, other: Quantity) -> bool:
        """Whether both may be true: equal, or a little more where one says "more than"."""
        if self.value == other.value:
            return self.bound == other.bound
        lower, higher = sorted((self, other), key=lambda quantity: quantity.value)
        is_close = higher.value <= _A_LITTLE_MORE * lower.value
        return is_close and (lower.bound == 1 or higher.bound == -1)


@lru_cache(maxsize=1 << 12)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers of a sentence that count something; years, dates and bare numbers are left out.

    >>> [(found.text, found.value, found.unit) for found in quantities("It took more than six hours in 2016.")]
    [('more than six hours', 6.0, 'hour')]
    """
    found: list[Quantity] = []
    for match in _QUANTITY.finditer(text, 0, LONGEST_READ):
        before = _BEFORE.search(text, max(0, match.start() - _MONTH_LETTERS), match.start())
        if before and before[1].lower() in MONTHS:
            continue
        value = _value(match)
        following = _following(text, match.end())
        if match["currency"] or match["percent"]:
            unit, end = "$" if match["currency"] else "%", match.end()
            after = frozenset([stem for _, stem, _ in following if stem])
        else:
            unit, end = ("", 0) if _YEAR(match["number"]) and not match["scale"] else _unit(following)
            after = frozenset()
        if unit:
            qualifier = (match["qualifier"] or "").lower()
            bound = 1 if qualifier in _MORE else -1 if qualifier in _LESS else 0
            found.append(Quantity(text[match.start() : end], value, bound, unit, after))
    return tuple(found)


def _value(match: re.Match[str]) -> float:
    number = match["number"].lower()
    if number[0].isdecimal():
        value = float(number.replace(",", ""))
    else:
        value = _TENS.get(number) or float(NUMBER_WORDS.get(number, 1))
    scale = (match["scale"] or "").strip(" -").lower()
    return value * _SCALES.get(scale, 1.0)


def _following(text: str, end: int) -> list[tuple[str, str, int]]:
    """The words that follow without punctuation between: lower case, stem ("" for function words), end."""
    found: list[tuple[str, str, int]] = []
    while len(found) < _AFTER_WORDS:
        word = _FOLLOWING.match(text, end)
        if word is None:
            break
        lower, end = word[1].lower(), word.end()
        is_content = lower not in ENGLISH_STOP and lower not in MONTHS
        found.append((lower, english_stem(lower) if is_content else "", end))
    return found


def _unit(following: list[tuple[str, str, int]]) -> tuple[str, int]:
    """Stem and end of the counted word, the first plural of the next three; "" where there is none."""
    for lower, stem, end in following[:_UNIT_WORDS]:
        if not stem:
            break
        if lower.endswith("s") or lower in _PLURALS:
            return stem, end
    return "", 0
