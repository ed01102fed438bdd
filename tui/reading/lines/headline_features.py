"""What can be measured of the lines that may be the headline: by itself, against the text below, among its neighbours.

`headline` weighs them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from math import fsum, log1p

from tui.reading.lines.roles import part_by_words
from tui.reading.pieces import Line

FEWEST_WORDS = 4
"""Fewer words are rarely a headline: a label, a name, a section."""

# They shape features that weights were fitted on afterwards. With these weights halving one costs at most .004 of a
# sample's or wrapped page's F1 (python -m tests.benchmarks.constants tui.reading.lines.headline_features).
_TOLD_PARAGRAPHS = 30
_LOOKED_AT = 60
_LEAD_PARAGRAPHS = 4
_NEAR = 6
_OFTEN = 4
_MOST_TELLING = 8
_AS_TELLING = 0.5
_MANY = 2
_FEW = 4
_FEWEST_DEK_WORDS = 6
_PREFIX = 30
_BESIDE = 4
_LENGTHS = ((2, 4), (4, 6), (6, 10), (10, 15), (15, 21), (21, 99))
"""Words of a headline, in steps: from, and up to less than."""

_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")

Columns = dict[str, Sequence[float]]
"""By the name of a feature one number a candidate."""


def headline_features(lines: Sequence[Line], candidates: Sequence[int], *, first_prose: int, furniture: int) -> Columns:
    """What speaks for and against the candidates.

    Args:
        lines: All lines of a text.
        candidates: Places of those that may be the headline, ascending; not empty.
        first_prose: Place where the running text begins.
        furniture: Place of the last piece of furniture above it, or -1.
    """
    page = _Page(lines, candidates, first_prose)
    return {
        **_form([lines[place] for place in candidates]),
        **page.agreement(),
        **page.neighbours(),
        "below furniture": [place > furniture for place in candidates],
    }


def _form(lines: Sequence[Line]) -> Columns:
    """What lines are by themselves."""
    texts, counts = [line.piece.text for line in lines], [line.words for line in lines]
    return {
        "words": list(map(log1p, counts)),
        **{f"words {least}": [least <= count < most for count in counts] for least, most in _LENGTHS},
        "short": [count < FEWEST_WORDS for count in counts],
        "long": [max(0, count - 16) / 10 for count in counts],
        "apart": [line.piece.is_apart for line in lines],
        "ends": [line.ends for line in lines],
        "ends long": [line.ends and line.words > _LENGTHS[3][1] - 1 for line in lines],
        "asks": [text[-1:] in "?!？！" for text in texts],
        "title case": [line.is_title_case for line in lines],
        "prose": [line.is_prose for line in lines],
        "upper": [text.isupper() for text in texts],
        "starts low": [text[:1].islower() for text in texts],
        "figures": [_has_figure(text) for text in texts],
        "figure first": [text[:1].isdigit() for text in texts],
        "clock": [_CLOCK.search(text) is not None for text in texts],
        "comma": [text.count(",") > 1 for text in texts],
        "colon": [":" in text or "：" in text for text in texts],
    }


class _Page:
    """What is counted once for all candidates of a page."""

    def __init__(self, lines: Sequence[Line], candidates: Sequence[int], first_prose: int) -> None:
        self.lines = lines
        self.candidates = candidates
        self.first_prose = first_prose
        beside = {place + step for place in candidates for step in (-1, 0, 1)}
        self.contents = {place: _content(lines[place]) for place in beside if 0 <= place < len(lines)}
        self.words = [self.contents[place] for place in candidates]
        below = [line for line in lines[first_prose : first_prose + _LOOKED_AT] if line.is_prose][:_TOLD_PARAGRAPHS]
        self.paragraphs = list(map(_content, below))
        self.told = set().union(*self.paragraphs)
        self.telling = self._telling()
        self.signed = self._signed()

    def _telling(self) -> list[float]:
        """Per candidate how often its words stand in the text, those less that stand in more lines above it."""
        often = Counter(chain.from_iterable(self.paragraphs))
        above = Counter(chain.from_iterable(self.words))
        return [fsum([min(often[word], _OFTEN) / above[word] for word in words & self.told]) for words in self.words]

    def agreement(self) -> Columns:
        """How candidates agree with the text below and the rest of the page, and how far above it they stand."""
        lead = set().union(*self.paragraphs[:_LEAD_PARAGRAPHS])
        distances = [self.first_prose - place for place in self.candidates]
        most_telling = max(self.telling) or 1.0
        return {
            "distance": [log1p(max(0, distance)) for distance in distances],
            "next": [0 < distance <= 3 for distance in distances],
            "below prose": [distance <= 0 for distance in distances],
            "agrees": [len(words & self.told) / len(words) if words else 0.0 for words in self.words],
            "shared lead": [min(len(words & lead), 5) / 5 for words in self.words],
            "telling": [min(telling, _MOST_TELLING) / _MOST_TELLING for telling in self.telling],
            "telling best": [telling / most_telling for telling in self.telling],
            "told above": self._told_beside(-1),
            "told below": self._told_beside(1),
            **self._repeats(),
        }

    def _told_beside(self, step: int) -> list[float]:
        """Per candidate how much the best of those a few lines above or below tells, against it, 0..1: a headline
        stands above its dek.
        """
        found = []
        for number, place in enumerate(self.candidates):
            best, other = 0.0, number + step
            while 0 <= other < len(self.candidates) and abs(self.candidates[other] - place) <= _BESIDE:
                if self.lines[self.candidates[other]].words >= FEWEST_WORDS - 1:
                    best = max(best, self.telling[other])
                other += step
            found.append(min(1.0, best / self.telling[number]) if self.telling[number] else 0.0)
        return found

    def _repeats(self) -> Columns:
        """Whether candidates stand above already, or other lines begin like them."""
        keys = [line.key for line in self.lines]
        counts = Counter(keys)
        prefixes = Counter([key[:_PREFIX] for key in counts if len(key) >= _PREFIX])
        return {
            "repeated above": [
                counts[keys[place]] > 1 and self.lines[place].words >= FEWEST_WORDS and keys.index(keys[place]) < place
                for place in self.candidates
            ],
            "prefix": [prefixes[keys[place][:_PREFIX]] > 1 for place in self.candidates],
        }

    def neighbours(self) -> Columns:
        """What stands above and below candidates."""
        return {**self._directly_above(), **self._directly_below(), **self._around()}

    def _directly_above(self) -> Columns:
        """What the line above each candidate is, if there is one."""
        both = [(self.lines[place - 1] if place else None, self.lines[place]) for place in self.candidates]
        return {
            "label above": [above is not None and above.is_label for above, _ in both],
            "headline above": [above is not None and _is_like_headline(above) for above, _ in both],
            "much longer above": [above is not None and above.words > max(2 * line.words, 12) for above, line in both],
            "dek above": self._shares_words(-1),
            "under its headline": [self._is_under(number) for number in range(len(self.candidates))],
        }

    def _directly_below(self) -> Columns:
        """What the line below each candidate is, if there is one."""
        last = len(self.lines) - 1
        both = [(self.lines[place], self.lines[place + 1] if place < last else None) for place in self.candidates]
        return {
            "longer below": [below is not None and below.words > line.words for line, below in both],
            "sentence below": [below is not None and below.ends and below.words >= 8 for _, below in both],
            "dek below": self._shares_words(1),
            "over its dek": [self._is_pair(number) for number in range(len(self.candidates))],
            "over dek and signature": [
                below is not None and below.words >= _FEWEST_DEK_WORDS and place + 2 in self.signed
                for place, (_, below) in zip(self.candidates, both, strict=True)
            ],
        }

    def _shares_words(self, step: int) -> list[bool]:
        """Whether candidates share words with the line that stands so far from them."""
        none: set[str] = set()
        return [
            not words.isdisjoint(self.contents.get(place + step, none))
            for place, words in zip(self.candidates, self.words, strict=True)
        ]

    def _around(self) -> Columns:
        """What stands some lines above and below each candidate, and down to the running text."""
        lines = self.lines[: max(self.candidates[-1], self.first_prose) + 2 * _NEAR]  # none further down is asked for
        headlines = _counted(map(_is_like_headline, lines))
        proses = _counted([line.is_prose for line in lines])
        labels = _counted([line.is_label for line in lines])
        places, count = self.candidates, len(self.candidates)
        above = [(place, place + _NEAR) for place in places]
        under = [(place + 1 + _NEAR, place + 1 + 2 * _NEAR) for place in places]
        between = [(place + 1 + _NEAR, max(place + 1, self.first_prose) + _NEAR) for place in places]
        return {
            "headlines above": [(headlines[last] - headlines[first]) / _NEAR for first, last in above],
            "headlines under": [(headlines[last] - headlines[first]) / _NEAR for first, last in under],
            "prose above": [(proses[last] - proses[first]) / _NEAR for first, last in above],
            "prose below": [(proses[last] - proses[first]) / _NEAR for first, last in under],
            "signed below": [self._signed_below(place) for place in places],
            "rank": [log1p(rank) for rank in range(count - 1, -1, -1)],
            "labels between": [log1p(labels[last] - labels[first]) for first, last in between],
            "headlines between": [log1p(headlines[last] - headlines[first]) for first, last in between],
            "first": [number == 0 and count > _FEW for number in range(count)],
            "last": [self._is_last(number) for number in range(count)],
        }

    def _signed(self) -> set[int]:
        """Places of bylines, dates and credits some lines below the candidates, which are none themselves."""
        below = {place + step for place in self.candidates for step in range(1, _NEAR + 1)}
        others = below.difference(self.candidates)
        return {place for place in others if place < len(self.lines) and part_by_words(self.lines[place])}

    def _signed_below(self, place: int) -> float:
        """How near a byline, a date or a credit stands below a candidate, 0..1."""
        return next((1 / step for step in range(1, _NEAR + 1) if place + step in self.signed), 0.0)

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


def _has_figure(text: str) -> bool:
    return _DIGIT.search(text) is not None or (not text.isascii() and any(map(str.isdigit, text)))


def _is_like_headline(line: Line) -> bool:
    return line.words >= FEWEST_WORDS and not line.ends


def _counted(column: Iterable[bool]) -> list[int]:
    """How many of the lines above each are counted, from `_NEAR` places above the first to as many below the last."""
    sums = list(accumulate(column))
    return [0] * (_NEAR + 1) + sums + sums[-1:] * _NEAR


def _content(line: Line) -> set[str]:
    """Words that can tell what a line is about; of scripts without spaces, pairs of characters."""
    if line.words > len(line.tokens):
        return {line.key[n : n + 2] for n in range(len(line.key) - 1)}
    return {word[:6] for word in line.tokens if len(word) >= 4}
