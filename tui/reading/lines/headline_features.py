"""What can be measured of the lines that may be the headline: by itself, against the text below, among its neighbours.

`headline` weighs them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, chain
from math import log1p

from tui.reading.lines.roles import part_by_words
from tui.reading.pieces import Line

FEWEST_WORDS = 4
"""Fewer words are rarely a headline: a label, a name, a section."""

_TOLD_PARAGRAPHS = 30
_LOOKED_AT = 60
_LEAD_PARAGRAPHS = 4
_NEAR = 6
_OFTEN = 4
_MOST_TELLING = 8
_AS_TELLING = 0.5
_MANY = 2
_PREFIX = 30
_LENGTHS = ((2, 4), (4, 6), (6, 10), (10, 15), (15, 21), (21, 99))
"""Words of a headline, in steps: from, and up to less than."""

_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")

Features = dict[str, float]


def headline_features(
    lines: Sequence[Line], candidates: Sequence[int], *, first_prose: int, furniture: int
) -> list[Features]:
    """What speaks for and against each candidate, by name.

    Args:
        lines: All lines of a text.
        candidates: Places of those that may be the headline, ascending.
        first_prose: Place where the running text begins.
        furniture: Place of the last piece of furniture above it, or -1.
    """
    page = _Page(lines, candidates, first_prose)
    found: list[Features] = []
    for number, place in enumerate(candidates):
        row = {
            **_form(lines[place]),
            **page.agreement(number),
            **page.neighbours(number),
            "below furniture": place > furniture,
        }
        found.append({name: float(value) for name, value in row.items()})
    return found


def _form(line: Line) -> Features:
    """What a line is by itself."""
    text = line.piece.text
    return {
        "words": log1p(line.words),
        **{f"words {least}": least <= line.words < most for least, most in _LENGTHS},
        "short": line.words < FEWEST_WORDS,
        "long": max(0, line.words - 16) / 10,
        "apart": line.piece.is_apart,
        "ends": line.ends,
        "ends long": line.ends and line.words > _LENGTHS[3][1] - 1,
        "asks": text[-1:] in "?!？！",
        "title case": line.is_title_case,
        "prose": line.is_prose,
        "upper": text.isupper(),
        "starts low": text[:1].islower(),
        "figures": any(map(str.isdigit, text)),
        "figure first": text[:1].isdigit(),
        "clock": _CLOCK.search(text) is not None,
        "comma": text.count(",") > 1,
        "colon": ":" in text or "：" in text,
    }


class _Page:
    """What is counted once for all candidates of a page."""

    def __init__(self, lines: Sequence[Line], candidates: Sequence[int], first_prose: int) -> None:
        self.lines = lines
        self.candidates = candidates
        self.first_prose = first_prose
        near = range(max(0, candidates[0] - _NEAR), min(len(lines), candidates[-1] + 1 + _NEAR))
        self.contents = {place: _content(lines[place]) for place in near}
        below = [line for line in lines[first_prose : first_prose + _LOOKED_AT] if line.is_prose][:_TOLD_PARAGRAPHS]
        paragraphs = [_content(line) for line in below]
        self.told = set().union(*paragraphs)
        self.lead = set().union(*paragraphs[:_LEAD_PARAGRAPHS])
        self.keys = Counter([line.key for line in lines])
        self.prefixes = Counter([line.key[:_PREFIX] for line in lines if len(line.key) >= _PREFIX])
        self.first_of = {line.key: len(lines) - 1 - place for place, line in enumerate(reversed(lines))}
        self.telling = self._telling(paragraphs)
        self.most_telling = max(self.telling) or 1.0
        self.signed = {place for place in near if part_by_words(lines[place])}
        self.labels = [0, *accumulate(line.is_label for line in lines)]
        self.headlines = [0, *accumulate(map(_is_like_headline, lines))]
        self.proses = [0, *accumulate(line.is_prose for line in lines)]

    def _telling(self, paragraphs: Sequence[set[str]]) -> list[float]:
        """Per candidate how often its words stand in the text, those less that stand in more lines above it."""
        often = Counter(chain.from_iterable(paragraphs))
        above = Counter(chain.from_iterable(self.contents[place] for place in self.candidates))
        words_of = (self.contents[place] for place in self.candidates)
        return [sum([min(often[word], _OFTEN) / above[word] for word in words]) for words in words_of]

    def agreement(self, number: int) -> Features:
        """How a candidate agrees with the text below and the rest of the page, and how far above it stands."""
        place = self.candidates[number]
        line, words = self.lines[place], self.contents[place]
        distance = self.first_prose - place
        return {
            "distance": log1p(max(0, distance)),
            "next": 0 < distance <= 3,
            "below prose": distance <= 0,
            "agrees": len(words & self.told) / len(words) if words else 0.0,
            "shared lead": min(len(words & self.lead), 5) / 5,
            "telling": min(self.telling[number], _MOST_TELLING) / _MOST_TELLING,
            "telling best": self.telling[number] / self.most_telling,
            "repeated above": self.first_of[line.key] < place and line.words >= FEWEST_WORDS,
            "prefix": len(line.key) >= _PREFIX and self.prefixes[line.key[:_PREFIX]] > self.keys[line.key],
        }

    def neighbours(self, number: int) -> Features:
        """What stands above and below a candidate."""
        place = self.candidates[number]
        line, words = self.lines[place], self.contents[place]
        before = self.lines[place - 1] if place else None
        after = self.lines[place + 1] if place + 1 < len(self.lines) else None
        return {
            "label above": before is not None and before.is_label,
            "headline above": before is not None and _is_like_headline(before),
            "much longer above": before is not None and before.words > max(2 * line.words, 12),
            "dek above": before is not None and not words.isdisjoint(self.contents[place - 1]),
            "under its headline": self._is_under(number),
            "longer below": after is not None and after.words > line.words,
            "sentence below": after is not None and after.ends and after.words >= 8,
            "dek below": after is not None and not words.isdisjoint(self.contents[place + 1]),
            "over its dek": self._is_pair(number),
            "headlines above": _between(self.headlines, place - _NEAR, place) / _NEAR,
            "headlines under": _between(self.headlines, place + 1, place + 1 + _NEAR) / _NEAR,
            "prose above": _between(self.proses, place - _NEAR, place) / _NEAR,
            "prose below": _between(self.proses, place + 1, place + 1 + _NEAR) / _NEAR,
            "signed below": next((1 / n for n in range(1, _NEAR + 1) if place + n in self.signed), 0.0),
            "rank": log1p(len(self.candidates) - 1 - number),
            "labels between": log1p(_between(self.labels, place + 1, self.first_prose)),
            "headlines between": log1p(_between(self.headlines, place + 1, self.first_prose)),
            "first": number == 0,
            "last": self._is_last(number),
        }

    def _is_under(self, number: int) -> bool:
        """Whether the line above tells of the text too and is shorter: it the headline, this one its dek."""
        return number > 0 and self._is_pair(number - 1)

    def _is_pair(self, number: int) -> bool:
        """Whether a candidate and the next line, a longer one, may be headline and dek: the first tells no less."""
        if not 0 <= number < len(self.candidates) - 1:
            return False
        place, below = self.candidates[number], self.candidates[number + 1]
        is_telling = 0 < self.telling[number] >= _AS_TELLING * self.telling[number + 1]
        return (
            below == place + 1 and is_telling and FEWEST_WORDS - 1 <= self.lines[place].words < self.lines[below].words
        )

    def _is_last(self, number: int) -> bool:
        """Whether no candidate follows, and one of those above may be better: of two, one that tells of the text."""
        return number == len(self.candidates) - 1 and (number >= _MANY or self.telling[number - 1] > 0)


def _is_like_headline(line: Line) -> bool:
    return line.words >= FEWEST_WORDS and not line.ends


def _between(sums: Sequence[int], first: int, last: int) -> int:
    """How many of the lines from one place to before another are counted; `sums` are the counts above each line."""
    return max(0, sums[min(last, len(sums) - 1)] - sums[min(max(0, first), len(sums) - 1)])


def _content(line: Line) -> set[str]:
    """Words that can tell what a line is about; of scripts without spaces, pairs of characters."""
    words = line.key.split()
    if line.words > len(words):
        return {line.key[n : n + 2] for n in range(len(line.key) - 1)}
    return {word[:6] for word in words if len(word) >= 4}
