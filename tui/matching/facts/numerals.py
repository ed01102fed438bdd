"""Numerals as English news prints them: digits, words, scales, qualifiers; and what a figure may stand for."""

from __future__ import annotations

import re

from tui.matching.words import NUMBER_WORDS, TENS

_UNITS = ("one", *list(NUMBER_WORDS)[:8])
_WORDS = "|".join(["one", *NUMBER_WORDS, *TENS])
_SCALES = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "tn": 1e12,
}
_TENS = {word: 10.0 * tens for tens, word in enumerate(("twenty", *TENS), 2)}

QUALIFIER = (
    "(?:no |just )?more th[ae]n|(?:no |just )?less th[ae]n|just shy of|(?:no )?fewer th[ae]n|"
    "at least|at most|up to|nearly|almost|close to|"
    "about|around|some|(?:just |well )?over|(?:just )?under|above|below|roughly|approximately|as many as|as much as|"
    "an estimated|a minimum of|only|exactly"
)
"""Words before a number that make a range of it."""

ROUGHLY = 0.05
"""Part of a share, in per cent or as a fraction, by which a qualified one may be off."""

_QUALIFIED = re.compile(rf"\b({QUALIFIER}) $", re.I)
_QUALIFIER_LETTERS = 18  # of the longest: "no fewer than "

NUMBER_STARTS = (
    "one|tw|thr|fo|fi|sec|si|sev|eig|ni|te|elev|thir|half|quarter|a few|a couple|a handful|"
    "an? (?:doz|hun|tho|mil|bil|tri)|doz|sco|hund|thous|mill|bill|tril"
)
"""Beginnings of the words that tell a number, for a first look at a sentence."""

NUMBERING = frozenset(re.findall(r"[a-z]+", QUALIFIER)) | {
    *NUMBER_WORDS,
    *_TENS,
    *_SCALES,
    "one",
    "couple",
    "several",
    "half",
    "per",
    "cent",
}
"""Words that belong to a number: they tell nothing of what it counts."""

_SCALE_WORDS = "dozen|hundred|thousand|lakh|million|crore|billion|trillion"
NUMERAL = (
    rf"(?P<number>(?<![\w.,:/-])(?<!\d\. )\d++(?:,\d\d\d)*+(?:\.\d+)?+(?![:/]\d| ?[ap]\.? ?m\b)"
    rf"|\b(?:{'|'.join(_TENS)})-(?:{'|'.join(_UNITS)})\b|\b(?:{_WORDS})\b"
    rf"|\b(?:half )?an?(?= (?:{_SCALE_WORDS})\b)|\bhalf an?(?= (?:hour|mile|kilomet)))"
    rf"(?P<part>[½¼¾]| and a half\b|[ -]1/2(?!\d))?(?P<scale>[ -](?:{_SCALE_WORDS})\b|(?<=\d)(?:m|mn|bn|tn|k)\b)?"
)
"""A number with its fraction and its scale, as groups `number`, `part` and `scale`."""

_VAGUE = {
    "a couple": (2.0, 3.0),
    "a few": (2.0, 15.0),
    "several": (2.0, 15.0),
    "a handful": (2.0, 9.0),
    "dozens": (20.0, 199.0),
    "scores": (20.0, 299.0),
    "hundreds": (150.0, 1499.0),
    "thousands": (1500.0, 14_000.0),
    "tens of thousands": (15_000.0, 149_999.0),
    "hundreds of thousands": (150_000.0, 1_499_999.0),
    "millions": (1.5e6, 3e7),
}
VAGUE = (
    r"(?P<vague>\b(?:several|a few|some|many) (?:dozen|hundred|thousand|million)(?=[ -])|\ba couple|\ba few|\bseveral"
    r"|\ba handful|\b(?:tens|hundreds) of thousands|\bdozens|\bscores|\bhundreds|\bthousands|\bmillions)(?: of)?\b"
)
"""A number that is told by its size only."""

# What readers take such words for: "more than 100" is hardly 160, "about 100" 90 to 110, "about 12" is 12; 1,500 is
# 1,487 rounded, 2 million anything near it. No labelled story depends on them.
_MUCH_MORE = 1.5
_A_LITTLE = 0.1
_STEP = 1e-9
_EXACT_UP_TO = 12
_ROUNDED_FROM = 1000
_ROUND = 1e6
_CLOSE = 0.01
_MANY_DIGITS = 3  # of $247 million, which may be 247.7 million, cut rather than rounded
_LARGEST = 1e30  # beyond any scale; what is reckoned from it stays finite
_MORE, _LEAST, _LESS, _MOST, _NEARLY, _ABOUT = range(6)
_QUALIFIED_AS = {
    **dict.fromkeys(("more than", "more then", "well over", "above"), _MORE),
    **dict.fromkeys(("at least", "no less than", "no less then", "no fewer than", "a minimum of", "over"), _LEAST),
    **dict.fromkeys(("just over", "just more than", "just under", "just less than", "just shy of"), _ABOUT),
    **dict.fromkeys(("less than", "less then", "fewer than", "under", "below"), _LESS),
    **dict.fromkeys(("at most", "up to", "as many as", "as much as", "no more than", "no more then"), _MOST),
    **dict.fromkeys(("nearly", "almost"), _NEARLY),
    **dict.fromkeys(("about", "around", "some", "roughly", "approximately", "close to", "an estimated"), _ABOUT),
}


def figure(digits: str) -> float:
    """The value of a figure, as far as numbers of the news go: a row of hundreds of digits has none that is finite."""
    return min(float(digits), _LARGEST)


def value_of(number: str, scale: str | None, part: str | None = None) -> float:
    """The value of a numeral.

    Args:
        number: What the group `number` of `NUMERAL` holds.
        scale: What the group `scale` holds.
        part: What the group `part` holds.

    >>> value_of("1,250", None), value_of("twenty-five", " million"), value_of("half a", " dozen")
    (1250.0, 25000000.0, 6.0)
    >>> value_of("4", None, "½")
    4.5
    """
    lower = number.lower()
    if lower[0].isdecimal():
        value = figure(lower.replace(",", ""))
    elif lower.startswith("half "):
        value = 0.5
    else:
        value = sum(_TENS.get(word) or float(NUMBER_WORDS.get(word, 1)) for word in lower.split("-"))
    if part:
        value += {"¼": 0.25, "¾": 0.75}.get(part, 0.5)
    return value * _SCALES.get((scale or "").strip(" -").lower(), 1.0)


def qualifier_before(text: str, start: int) -> tuple[str, int]:
    """The qualifier in front of a number, "" where there is none, and where the two begin."""
    found = _QUALIFIED.search(text, max(0, start - _QUALIFIER_LETTERS), start)
    return (found[1], found.start()) if found else ("", start)


def range_of(qualifier: str, value: float, roughly: float = _A_LITTLE) -> tuple[float, float]:
    """The lowest and the highest figure that a qualified number may stand for.

    Small numbers are not rounded, so "some six" is six.

    Args:
        qualifier: The words in front of it, "" for none.
        value: The number.
        roughly: By which part of it "about" may be off.
    """
    slack = 0.0 if value <= _EXACT_UP_TO else roughly * value
    ranges = {
        _MORE: (value * (1 + _STEP), value * _MUCH_MORE),
        _LEAST: (value, value * _MUCH_MORE),
        _LESS: (value / _MUCH_MORE, value * (1 - _STEP)),
        _MOST: (value / _MUCH_MORE, value),
        _NEARLY: (value - slack, value),
        _ABOUT: (value - slack, value + slack),
        None: (value, value),
    }
    return ranges[_QUALIFIED_AS.get(" ".join(qualifier.lower().split()))]


def vague_range(words: str) -> tuple[float, float]:
    """The lowest and the highest figure that "dozens" and the like may stand for."""
    lower = words.lower()
    return _VAGUE[lower] if lower in _VAGUE else _VAGUE[f"{lower.split()[-1]}s"]


def are_one_rounded(one: float, other: float) -> bool:
    """Whether the coarser of two numbers is the finer one rounded: 43,000 and 43,350, $4 million and $4.2 million.

    Whole numbers of a thousand and less are counts, not roundings, unless a fraction is rounded away.
    """
    coarse, fine = sorted((one, other), key=_digits)
    if coarse == round(coarse) and fine != round(fine):
        return round(fine) == coarse
    if coarse != round(coarse):
        return round(fine, len(f"{coarse:.6f}".rstrip("0").partition(".")[2])) == coarse
    is_close = _digits(coarse) > 1 or abs(coarse - fine) <= _CLOSE * fine
    is_round = coarse >= _ROUND or (is_close and min(coarse, fine) >= _ROUNDED_FROM)
    if not is_round or abs(coarse - fine) > _A_LITTLE * fine:
        return False
    return _rounded_as(fine, coarse) == coarse or (_digits(coarse) >= _MANY_DIGITS and _cut_as(fine, coarse) == coarse)


def _digits(value: float) -> int:
    """Significant digits, as far as six behind the point."""
    text = f"{value:.6f}".rstrip("0")
    whole, _, fraction = text.partition(".")
    return len(whole.lstrip("0")) + len(fraction) if fraction else len(whole.rstrip("0"))


def _rounded_as(value: float, model: float) -> float:
    """A number rounded to the digit that another one ends with."""
    return round(value, -_zeros(model))


def _cut_as(value: float, model: float) -> float:
    """A number without what follows the digit that another one ends with."""
    step = 10.0 ** _zeros(model)
    return value // step * step


def _zeros(value: float) -> int:
    text = f"{value:.0f}"
    return len(text) - len(text.rstrip("0"))
