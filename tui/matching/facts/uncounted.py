"""Figures that count no things: places in a row, magnitudes of earthquakes, votes and scores."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.matching.facts.numerals import figure
from tui.matching.facts.quantity import Quantity
from tui.matching.languages import english_stem
from tui.matching.lexicon import sense
from tui.matching.words import ENGLISH_STOP, MONTHS
from tui.vocabulary import listed

_RESULT = r"(?<![\w.,(-])(\d{1,3})(?:[-–]| to | votes to )(\d{1,3})(?![\w-])(?! (?:percent|per cent|years|\w+s old))"
_DECIDED = frozenset(map(sense, listed("vote win beat defeat victory lose loss draw pass approve rule overturn")))
_IS_DECIDED = r"(?i)\b(?:vot|won\b|win|beat|defeat|draw|drew|los[et]|loss|victor|pass|approv|rul|overturn)"
_HAS_RANK = re.compile(r"\d(?:st|nd|rd|th)[ -]", re.I).search
_HAS_SIDES = re.compile(r"\d(?:[-–]| to | votes to )\d").search
_RANK = (
    r"(?i)\b(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(\d{1,3})(?:st|nd|rd|th))"
    r"[ -](?!of\b|century|quarter|half|floor)([^\W\d_]{3,})"
)
_MAGNITUDE = r"(?i)\b(\d(?:\.\d)?)[ -]magnitude\b|\bmagnitude(?:[ -]| of )(\d(?:\.\d)?)(?![\d.]*\d)"
_RANKS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_RESULT_SIDES = 1000  # more than any side of a vote or score: both sides are told apart in one number


def uncounted(text: str, lower: str) -> list[Quantity]:
    """The ranks, magnitudes and results of a sentence.

    Args:
        text: The sentence.
        lower: The same in lower case.

    >>> told = "his third goal"
    >>> [(found.text, found.value, found.unit) for found in uncounted(told, told)]
    [('third goal', 3.0, 'nth goal')]
    """
    found: list[Quantity] = []
    if _HAS_RANK(text) or any(map(lower.__contains__, _RANKS)):
        found += _ranks(text)
    if "magnitude" in lower:
        found += _magnitudes(text)
    if _HAS_SIDES(text) and re.search(_IS_DECIDED, text):
        results = [_result(text, match) for match in re.finditer(_RESULT, text)]
        found += [result for result in results if not _DECIDED.isdisjoint(result.place.near)]
    return found


def _ranks(text: str) -> Iterator[Quantity]:
    """Places in a row: "third goal"."""
    for match in re.finditer(_RANK, text):
        lower = match[3].lower()
        if lower not in MONTHS and lower not in ENGLISH_STOP:
            value = figure(match[2]) if match[2] else float(1 + _RANKS.index(match[1].lower()))
            yield Quantity(match.group(), value, value, value, f"nth {english_stem(lower)}", "", text, *match.span())


def _magnitudes(text: str) -> Iterator[Quantity]:
    """Strengths of earthquakes: "magnitude 6.1", "a 5.9-magnitude quake"."""
    for match in re.finditer(_MAGNITUDE, text):
        value = figure(match[1] or match[2])
        yield Quantity(match.group(), value, value, value, "magnitude", "", text, *match.span())


def _result(text: str, match: re.Match[str]) -> Quantity:
    """A vote or a score, whichever side is named first."""
    fewer, more = sorted((int(match[1]), int(match[2])))
    value = float(_RESULT_SIDES * more + fewer)
    return Quantity(match.group(), value, value, value, "result", "", text, *match.span())
