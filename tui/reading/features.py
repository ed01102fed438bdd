"""What can be measured of every line of a page: the features that the classifier weighs.

Two groups: what a line and its neighbours are by themselves, and, once the lines have a first probability, what the
probabilities around a line are. The features are those of Kohlschütter, Fankhauser and Nejdl (2010, "Boilerplate
detection using shallow text features"), with the best contiguous window, repeats, topic overlap and cues besides.
All are language-free but for the cues; every feature costs a bounded look around its line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from math import log1p

from tui.model import Dropped
from tui.reading.cues import Cue
from tui.reading.pieces import Line
from tui.reading.window import heaviest_run
from tui.reading.words_of_pages import I_WORDS, LEGAL_WORDS, PAGE_WORDS, SPEECH_WORDS, TIME_WORDS, YOU_WORDS

_SECTIONS = (Dropped.TEASER, Dropped.COMMENTS, Dropped.NEWSLETTER, Dropped.NAVIGATION, Dropped.LEGAL, Dropped.SHARE)
_QUOTES = tuple("\"'“«„‘")
_SEPARATORS = ("|", "»", "›", "•", "·", " / ", ">")
_FAR = 15
_LONGEST = 60
_DIGIT = re.compile(r"\d")


def _names(text: str) -> list[str]:
    return text.split()


LINE_FEATURES = _names(
    "constant length length² short_3 short_6 long_25 long_50 ends ends×length colon dots question exclamation"
    " sentences commas commas_a_word capitals capitals_short upper figures item separators address time time_short"
    " lower quote speech legal legal_a_word you you_a_word i page_words page_words_a_word page_words_short"
    " cue cue_weak cue_opens repeated repeated_long prefix place place² words_above words_below is_apart is_followed"
    " apart_tells followed_tells alone_tells alone×length apart_3"
    " prose_above prose_below beside_prose between_prose sandwich short_run long_run near_1 near_3 near_8 near_20"
    " prose_3 prose_8 inside inside_prose window_place window_distance above_window below_window beside_window"
    " topic topic×length no_topic names cues_6 times_3 pairs"
    " n-1_length n-1_ends n-1_cue n-1_label n+1_length n+1_ends n+1_cue n+1_label"
    " n-2_length n-2_ends n-2_cue n-2_label n+2_length n+2_ends n+2_cue n+2_label"
    + "".join(f" under_{section} since_{section}" for section in _SECTIONS)
)

CONTEXT_FEATURES = _names(
    "p p-1 p+1 p-2 p+2 p_3 p_8 p_20 p_inside p_distance p_above p_below p_place p_share_above p_max_above"
    " p_max_below p×length"
)


def line_features(lines: Sequence[Line], cues: dict[int, Cue]) -> list[list[float]]:
    """The features of every line, in the order of `LINE_FEATURES`.

    Args:
        lines: All lines of a text.
        cues: What lines give away by their words, by place.
    """
    page = _Page(lines, cues)
    return [page.features(place) for place in range(len(lines))]


class _Page:
    """What is counted once for all lines of a page."""

    def __init__(self, lines: Sequence[Line], cues: dict[int, Cue]) -> None:
        self.lines = lines
        self.cues = cues
        self.count = len(lines)
        self.words = [line.words for line in lines]
        self.logs = [log1p(words) for words in self.words]
        self.tokens = [line.key.split() for line in lines]
        self.prose = [line.is_prose or (line.ends and line.words >= 7 and not line.is_title_case) for line in lines]
        self.keys = Counter(line.key for line in lines)
        self.prefixes = Counter(line.key[:25] for line in lines if len(line.key) >= 25)
        weights = [
            min(words, _LONGEST) if prose else -6 - min(words, 6)
            for words, prose in zip(self.words, self.prose, strict=True)
        ]
        self.window = heaviest_run(weights) or (0, 0)
        self.above = _distances(self.prose)
        self.below = _distances(self.prose[::-1])[::-1]
        self.runs = _runs(self.prose)
        mass = [
            min(words, _LONGEST) * (1.0 if line.ends else 0.3) for words, line in zip(self.words, lines, strict=True)
        ]
        self.mass = [0.0, *accumulate(mass)]
        self.proses = [0, *accumulate(map(int, self.prose))]
        self.totals = [0, *accumulate(self.words)]
        self.cue_counts = [0, *accumulate(int(place in cues) for place in range(self.count))]
        times = [
            bool(words < 12 and not TIME_WORDS.isdisjoint(tokens)) or (":" in line.piece.text and _has_figure(line))
            for words, tokens, line in zip(self.words, self.tokens, lines, strict=True)
        ]
        self.is_time = times
        self.times = [0, *accumulate(map(int, times))]
        first, last = self.window
        self.topics = Counter(
            word
            for place in range(first, last)
            if self.prose[place]
            for word in set(self.tokens[place])
            if _tells(word)
        )
        pairs = [
            prose and place > 0 and not self.prose[place - 1] and 3 <= self.words[place - 1] <= 18
            for place, prose in enumerate(self.prose)
        ]
        self.pairs = [0, *accumulate(map(int, pairs))]
        self.aparts = [0, *accumulate(int(line.piece.is_apart) for line in lines)]
        self.apart_tells = 0.05 < self.aparts[-1] / max(1, self.count) < 0.95  # else all are, or none
        self.since = self._since()

    def _since(self) -> list[list[float]]:
        """Per line and class: whether a heading of the class stands above it, and how near, 0..1."""
        last = dict.fromkeys(_SECTIONS, -1)
        found: list[list[float]] = []
        for place in range(self.count):
            row: list[float] = []
            for section in _SECTIONS:
                start = last[section]
                row += (1.0, 1.0 / (place - start) ** 0.5) if start >= 0 else (0.0, 0.0)
            found.append(row)
            cue = self.cues.get(place)
            if cue and cue.dropped in last and (cue.opens or cue.dropped is Dropped.LEGAL):
                last[cue.dropped] = place
        return found

    def features(self, place: int) -> list[float]:
        """All features of one line."""
        return [
            *self._own(place),
            *self._words(place),
            *self._place(place),
            *self._around(place),
            *self._topic(place),
            *self._neighbours(place),
            *self.since[place],
        ]

    def _own(self, place: int) -> tuple[float, ...]:
        line, words, log = self.lines[place], self.words[place], self.logs[place]
        text = line.piece.text
        initials = [token for token in text.split() if token[0].isalpha()]
        capitals = sum([token[0].isupper() for token in initials]) / len(initials) if initials else 0.0
        commas = text.count(",") + text.count("，") + text.count("、")
        sentences = text.count(". ") + text.count("? ") + text.count("! ") + text.count("。")
        is_time = self.is_time[place]
        return (
            1.0,
            log,
            log * log / 5,
            words <= 3,
            words <= 6,
            words >= 25,
            words >= 50,
            line.ends,
            log * line.ends,
            text[-1:] in ":：",
            text.endswith(("...", "…")),
            text[-1:] in "?？",
            text[-1:] in "!！",
            min(sentences, 5),
            min(commas, 4),
            commas / max(1, words),
            capitals,
            capitals * (words <= 14),
            text.isupper(),
            len(_DIGIT.findall(text, 0, 200)) / max(1, min(200, len(text))),
            line.piece.tag == "li" or text[:1] in "•*·-–>#",
            any(sign in text for sign in _SEPARATORS),
            "@" in text or "http" in text or "www." in text,
            is_time,
            is_time * (words <= 12),
            text[:1].islower(),
            text.startswith(_QUOTES),
        )

    def _words(self, place: int) -> tuple[float, ...]:
        tokens, words = self.tokens[place], max(1, self.words[place])
        legal = sum(token in LEGAL_WORDS for token in tokens)
        you = sum(token in YOU_WORDS for token in tokens)
        page = sum(token in PAGE_WORDS for token in tokens)
        cue = self.cues.get(place)
        key = self.lines[place].key
        is_repeated = self.keys[key] > 1
        return (
            not SPEECH_WORDS.isdisjoint(tokens),
            min(legal, 4) / 4,
            min(1.0, 3 * legal / words),
            min(you, 4) / 4,
            min(1.0, 3 * you / words),
            min(1.0, sum(token in I_WORDS for token in tokens) * 3 / words),
            min(page, 4) / 4,
            page / words,
            min(page, 3) * (words <= 14),
            cue is not None,
            cue is not None and cue.is_weak,
            cue is not None and cue.opens,
            is_repeated,
            is_repeated * (words >= 8),
            len(key) >= 25 and not is_repeated and self.prefixes[key[:25]] > 1,
        )

    def _place(self, place: int) -> tuple[float, ...]:
        share, total = place / self.count, self.totals[-1] or 1
        line = self.lines[place]
        following = self.lines[place + 1].piece.is_apart if place + 1 < self.count else True
        above, below = line.piece.is_apart and self.apart_tells, following and self.apart_tells
        return (
            share,
            share * share,
            self.totals[place] / total,
            1 - self.totals[place + 1] / total,
            line.piece.is_apart,
            following,
            above,
            below,
            above and below,
            self.logs[place] * (above and below),
            self._mean(self.aparts, place, 3) * self.apart_tells,
        )

    def _around(self, place: int) -> tuple[float, ...]:
        above, below, run = self.above[place], self.below[place], self.runs[place]
        first, last = self.window
        inside = first <= place < last
        distance = 0 if inside else first - place if place < first else place - last + 1
        return (
            min(above, _FAR) / _FAR,
            min(below, _FAR) / _FAR,
            (above == 0) + (below == 0),
            above == 0 and below == 0,
            above <= 2 and below <= 2,
            min(run, 30) / 30,
            run >= 5,
            *(self._mean(self.mass, place, reach) / _LONGEST for reach in (1, 3, 8, 20)),
            self._mean(self.proses, place, 3),
            self._mean(self.proses, place, 8),
            inside,
            inside and self.prose[place],
            (place - first) / max(1, last - first) if inside else 0.0,
            min(distance, 30) / 30,
            place < first,
            place >= last,
            distance == 1,
        )

    def _topic(self, place: int) -> tuple[float, ...]:
        first, last = self.window
        own = first <= place < last and self.prose[place]
        telling = {token for token in self.tokens[place] if _tells(token)}
        if not telling:
            return 0.0, 0.0, 1.0, 0.0, *self._counts(place)
        share = sum(self.topics[token] > own for token in telling) / len(telling)
        often = sum(self.topics[token] >= 3 for token in telling) / len(telling)
        return share, share * self.logs[place], 0.0, often, *self._counts(place)

    def _counts(self, place: int) -> tuple[float, ...]:
        return (
            self._mean(self.cue_counts, place, 6),
            self._mean(self.times, place, 3),
            self._mean(self.pairs, place, 6) / max(0.1, self._mean(self.proses, place, 6)),
        )

    def _neighbours(self, place: int) -> list[float]:
        found: list[float] = []
        for other in (place - 1, place + 1, place - 2, place + 2):
            if 0 <= other < self.count:
                line = self.lines[other]
                found += (self.logs[other], line.ends, other in self.cues, line.is_label)
            else:
                found += (0.0, 0.0, 0.0, 0.0)
        return found

    def _mean(self, sums: Sequence[float], place: int, reach: int) -> float:
        first, last = max(0, place - reach), min(self.count, place + reach + 1)
        return (sums[last] - sums[first]) / (last - first)


def context_features(lines: Sequence[Line], first_guess: Sequence[float]) -> list[list[float]]:
    """What the first probabilities around every line say, in the order of `CONTEXT_FEATURES`.

    Args:
        lines: All lines of a text.
        first_guess: Per line the probability of the first stage, 0..1.
    """
    count = len(lines)
    guess = list(first_guess)
    sizes = [min(line.words, _LONGEST) for line in lines]
    weights = [round((p - 0.4) * (size + 2) * 10) for p, size in zip(guess, sizes, strict=True)]
    first, last = heaviest_run(weights) or (0, 0)
    sums = [0.0, *accumulate(guess)]
    body = [0.0, *accumulate(p * size for p, size in zip(guess, sizes, strict=True))]
    above = [0.0, *accumulate(guess, max)]
    below = [*accumulate(reversed([*guess, 0.0]), max)][::-1]
    total = body[-1] or 1.0
    rows: list[list[float]] = []
    for place in range(count):
        inside = first <= place < last
        distance = 0 if inside else first - place if place < first else place - last + 1

        def near(reach: int, at: int = place) -> float:
            low, high = max(0, at - reach), min(count, at + reach + 1)
            return (sums[high] - sums[low] - guess[at]) / max(1, high - low - 1)

        rows.append(
            [
                guess[place],
                guess[place - 1] if place else 0.0,
                guess[place + 1] if place + 1 < count else 0.0,
                guess[place - 2] if place > 1 else 0.0,
                guess[place + 2] if place + 2 < count else 0.0,
                near(3),
                near(8),
                near(20),
                inside,
                min(distance, 30) / 30,
                place < first,
                place >= last,
                (place - first) / max(1, last - first) if inside else 0.0,
                body[place] / total,
                above[place],
                below[place + 1],
                guess[place] * log1p(sizes[place]),
            ]
        )
    return rows


def _distances(prose: Sequence[bool]) -> list[int]:
    """Per line how many lines without prose stand above it, up to the next prose."""
    found, distance = [], _FAR
    for is_prose in prose:
        found.append(distance)
        distance = 0 if is_prose else distance + 1
    return found


def _runs(prose: Sequence[bool]) -> list[int]:
    """Per line the length of the run of lines without prose that it stands in."""
    found = [0] * len(prose)
    start = 0
    for place in range(len(prose) + 1):
        if place == len(prose) or prose[place]:
            found[start:place] = [place - start] * (place - start)
            start = place + 1
    return found


def _tells(word: str) -> bool:
    """Whether a word can tell what a text is about; every character of a script without spaces may."""
    return len(word) >= 5 or (not word.isascii() and len(word) >= 3)


def _has_figure(line: Line) -> bool:
    return line.words < 12 and any(map(str.isdigit, line.piece.text))
