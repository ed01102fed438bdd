"""Numbers in a sentence with what they count and in which role, and whether two of them contradict each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tui.matching.languages import english_stem
from tui.matching.words import (
    ENGLISH_STOP,
    GOVERNED_ROLES,
    MONEY,
    MONTHS,
    NUMBER_WORDS,
    PEOPLE,
    PERSONS,
    STATED_ROLES,
    TENS,
)

_WORDS = "|".join(["one", *NUMBER_WORDS, *TENS])
_QUALIFIER = (
    "more than|less than|fewer than|at least|at most|up to|nearly|almost|about|around|some|just over|just under|over|"
    "under|roughly|approximately|as many as|only"
)
_QUANTITY = re.compile(
    rf"(?:\b(?P<qualifier>{_QUALIFIER}) )?(?P<currency>[$€£¥])?(?<![\w.,-])"
    rf"(?P<number>\d+(?:,\d\d\d)*(?:\.\d+)?|(?:{_WORDS})\b)"
    r"(?P<scale>[ -](?:hundred|thousand|million|billion|trillion)\b)?(?P<percent> ?%| percent\b| per cent\b)?",
    re.I,
)
_CLOCK = re.compile(
    r"(?<![\w.,:])(\d{1,2})(?:[:.](\d\d))? ?([ap])\.? ?m\b\.?|(?<![\w.,:])([01]?\d|2[0-4]):([0-5]\d)\b", re.I
)
_BEFORE = re.compile(r"([^\W\d_]+)\.? $")
_FOLLOWING = re.compile(r"[ -]([^\W\d_]+)")
_BREAK = re.compile(r"[^\w\s'’-]|\d")
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d").fullmatch
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_TENS = {word: 10.0 * tens for tens, word in enumerate(TENS, 3)}
_JOINING = frozenset({"and", "but", "while", "or", "as"})
_MONTH_LETTERS = 12
_UNIT_WORDS = 3
_ROLE_WORDS = 4
_AROUND_LETTERS = 80
_AROUND_WORDS = 6
LONGEST_READ = 8000
"""Characters of a sentence that are read: five times the longest that a newspaper prints."""

_MUCH_MORE = 1.5
_A_LITTLE = 0.1
_STEP = 1e-9
_QUALIFIED_AS = {
    "over": "more than",
    "just over": "more than",
    "fewer than": "less than",
    "under": "less than",
    "just under": "less than",
    "at most": "up to",
    "as many as": "up to",
    "almost": "nearly",
    **dict.fromkeys(("around", "some", "roughly", "approximately"), "about"),
}
_EXACT_UP_TO = 12
_ROUNDED_FROM = 1000
_OF_ONE_THING = 10
_PERSON = re.compile(r".+(?:[^e]er|or|ist|ant|ent|ian|man|men)s?").fullmatch


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what it counts.

    Attributes:
        text: As it stands in the sentence, qualifier and unit included.
        value: The number.
        least: The lowest figure that it may stand for: "more than" and "some" are read as ranges.
        most: The highest one.
        unit: Stem of the word that it counts; "people" for persons of no special kind, "$" or "kroner" for money, "%"
            for per cent, "clock" for a time of the day in minutes.
        role: What is said of counted persons: hurt, killed, aboard; "" where that is not told.
        around: Stems of the content words near it.
    """

    text: str
    value: float
    least: float
    most: float
    unit: str
    role: str
    around: frozenset[str]

    def counts_the_same(self, other: Quantity) -> bool:
        """Whether both are figures of one thing in one role."""
        if self.role or other.role:
            return self.role == other.role and self._are_both_people(other)
        if self.unit != other.unit:
            return False
        shared = len(self.around & other.around)
        if self.unit in ("$", "%") or self.unit in MONEY:
            return shared > 1 and self._is_of_one_size(other)
        return self.unit != "people" and (shared > 0 or self.unit != "clock") and self._is_of_one_size(other)

    def agrees(self, other: Quantity) -> bool:
        """Whether both may be true: their ranges meet, one is rounded, or one counts some of the others' people."""
        if self.least <= other.most and other.least <= self.most:
            return True
        if self.role and self.unit != other.unit and "people" in (self.unit, other.unit):
            some, all_of_them = (other, self) if self.unit == "people" else (self, other)
            return some.least <= all_of_them.most
        coarse, fine = sorted((self.value, other.value), key=_digits)
        return min(coarse, fine) >= _ROUNDED_FROM and _digits(coarse) > 1 and _rounded_as(fine, coarse) == coarse

    def _are_both_people(self, other: Quantity) -> bool:
        return self.unit == other.unit or (_is_person(self.unit) and _is_person(other.unit))

    def _is_of_one_size(self, other: Quantity) -> bool:
        """Figures of which one is a tenth of the other are of two things, whatever the words around them."""
        lower, higher = sorted((self.value, other.value))
        return self.unit == "clock" or higher <= _OF_ONE_THING * lower


def _is_person(unit: str) -> bool:
    return unit == "people" or unit in PERSONS or bool(_PERSON(unit))


def _digits(value: float) -> int:
    """Significant digits of a whole number."""
    return len(f"{value:.0f}".rstrip("0"))


def _rounded_as(value: float, model: float) -> float:
    """A number rounded to the digit that another one ends with."""
    text = f"{model:.0f}"
    return round(value, -(len(text) - len(text.rstrip("0"))))


@lru_cache(maxsize=1 << 12)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers of a sentence that count something; years, dates and bare numbers are left out.

    >>> [(found.text, found.value, found.unit) for found in quantities("It took more than six hours in 2016.")]
    [('more than six hours', 6.0, 'hour')]
    """
    text = text[:LONGEST_READ]
    found = [_clock(text, match) for match in _CLOCK.finditer(text)]
    for match in _QUANTITY.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - _MONTH_LETTERS), match.start())
        if before and before[1].lower() in MONTHS:
            continue
        quantity = _quantity(text, match, follows_a_name=bool(before and before[1][0].isupper()))
        if quantity:
            found.append(quantity)
    return tuple(found)


@lru_cache(maxsize=1 << 12)
def figures(text: str) -> frozenset[float]:
    """All numbers of a sentence, those included that count nothing."""
    return frozenset([_value(match) for match in _QUANTITY.finditer(text[:LONGEST_READ])])


def _quantity(text: str, match: re.Match[str], follows_a_name: bool) -> Quantity | None:
    following = _following(text, match.end())
    start, role = match.start(), ""
    if match["currency"] or match["percent"]:
        unit, end = match["currency"] or "%", match.end()
    elif _YEAR(match["number"]) and not match["scale"]:
        return None
    else:
        unit, end = _unit(following)
        if unit not in MONEY:
            role = _role(text, match.start(), following)
        if not unit and role and not follows_a_name:
            unit, (start, end) = "people", _with_role(text, match, following)
        if role and not _is_person(unit):
            role = ""
    if not unit:
        return None
    value = _value(match)
    least, most = _range((match["qualifier"] or "").lower(), value)
    around = _around(text, match.start(), end) - {unit}
    return Quantity(text[start:end], value, least, most, unit, role, around)


def _with_role(text: str, match: re.Match[str], following: list[tuple[str, int]]) -> tuple[int, int]:
    """The span of a number that stands alone with the word next to it that tells its role."""
    if following and following[0][0] in STATED_ROLES:
        return match.start(), following[0][1]
    before = _BEFORE.search(text, max(0, match.start() - _MONTH_LETTERS), match.start())
    is_governed = before is not None and before[1].lower() in GOVERNED_ROLES
    return before.start() if before is not None and is_governed else match.start(), match.end()


def _clock(text: str, match: re.Match[str]) -> Quantity:
    """A time of the day, in minutes."""
    hour, minute = int(match[1] or match[4]), int(match[2] or match[5] or 0)
    if match[3]:
        hour = hour % 12 + (12 if match[3].lower() == "p" else 0)
    value = 60.0 * hour + minute
    return Quantity(match.group(), value, value, value, "clock", "", _around(text, match.start(), match.end()))


def _range(qualifier: str, value: float) -> tuple[float, float]:
    """What a number may stand for; small numbers are not rounded, so "some six" is six."""
    slack = 0.0 if value <= _EXACT_UP_TO else _A_LITTLE * value
    ranges = {
        "more than": (value * (1 + _STEP), value * _MUCH_MORE),
        "at least": (value, value * _MUCH_MORE),
        "less than": (value / _MUCH_MORE, value * (1 - _STEP)),
        "up to": (value / _MUCH_MORE, value),
        "nearly": (value - slack, value),
        "about": (value - slack, value + slack),
    }
    return ranges.get(_QUALIFIED_AS.get(qualifier, qualifier), (value, value))


def _value(match: re.Match[str]) -> float:
    number = match["number"].lower()
    if number[0].isdecimal():
        value = float(number.replace(",", ""))
    else:
        value = _TENS.get(number) or float(NUMBER_WORDS.get(number, 1))
    scale = (match["scale"] or "").strip(" -").lower()
    return value * _SCALES.get(scale, 1.0)


def _following(text: str, end: int) -> list[tuple[str, int]]:
    """The words that follow without punctuation between: lower case, end."""
    found: list[tuple[str, int]] = []
    while len(found) < _AROUND_WORDS:
        word = _FOLLOWING.match(text, end)
        if word is None:
            break
        end = word.end()
        found.append((word[1].lower(), end))
    return found


def _unit(following: list[tuple[str, int]]) -> tuple[str, int]:
    """Stem and end of the counted word, the first plural of the next three; "" where there is none."""
    for place, (lower, end) in enumerate(following[:_UNIT_WORDS]):
        if lower in MONEY:
            return lower, end
        if lower == "passengers" and [word for word, _ in following[place + 1 : place + 3]] == ["and", "crew"]:
            return "people", following[place + 2][1]
        if lower in PEOPLE:
            return "people", end
        if lower in PERSONS or (lower.endswith("s") and _PERSON(lower)):
            return lower, end
        if lower in ENGLISH_STOP or lower in MONTHS:
            break
        if lower.endswith("s") and not lower.endswith("ss"):
            return english_stem(lower), end
    return "", 0


def _role(text: str, start: int, following: list[tuple[str, int]]) -> str:
    """What is said of the counted ones, after the number ("were hurt") or before it ("injuring")."""
    for place, (word, _) in enumerate(following[:_ROLE_WORDS]):
        if word in _JOINING and (place + 1 == len(following) or following[place + 1][0] != "crew"):
            break
        if word in STATED_ROLES:
            return STATED_ROLES[word]
    before = _PLAIN_WORD.findall(_BREAK.split(text[max(0, start - _AROUND_LETTERS) : start])[-1].lower())
    for word in reversed(before[-_ROLE_WORDS:]):
        if word in _JOINING:
            break
        if word in GOVERNED_ROLES:
            return GOVERNED_ROLES[word]
    return "aboard" if following and following[0][0] == "passengers" else ""


def _around(text: str, start: int, end: int) -> frozenset[str]:
    """Stems of the nearest content words on either side."""
    before = _PLAIN_WORD.findall(text[max(0, start - _AROUND_LETTERS) : start].lower())[-_AROUND_WORDS:]
    after = _PLAIN_WORD.findall(text[end : end + _AROUND_LETTERS].lower())[:_AROUND_WORDS]
    return frozenset([english_stem(word) for word in (*before, *after) if word not in ENGLISH_STOP and len(word) > 1])
