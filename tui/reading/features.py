"""What can be measured of every line of a page: the features that the classifier weighs.

What a line and its neighbours are by themselves; what first probabilities say around it is in `context`. The features
are those of Kohlschütter, Fankhauser and Nejdl (2010, "Boilerplate detection using shallow text features"), with the
best contiguous window, repeats, topic overlap and cues besides. All are language-free but for the cues; every feature
costs a bounded look around its line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, chain
from math import log1p

from tui.model import Dropped
from tui.reading.cues import Cue
from tui.reading.pieces import Line, is_dense
from tui.reading.window import heaviest_run
from tui.reading.words_of_pages import I_WORDS, LEGAL_WORDS, PAGE_WORDS, SPEECH_WORDS, TIME_WORDS, YOU_WORDS

_SECTIONS = (
    Dropped.TEASER,
    Dropped.COMMENTS,
    Dropped.NEWSLETTER,
    Dropped.NAVIGATION,
    Dropped.LEGAL,
    Dropped.SHARE,
    Dropped.BIOGRAPHY,
)
_QUOTES = tuple("\"'“«„‘")
_SEPARATOR = re.compile("[|»›•·>]| / ")
_FAR = 15
_LONGEST = 60
_LEAD = 8  # paragraphs
_AD = Dropped.ADVERTISEMENT
_TOLD_WORDS = LEGAL_WORDS | YOU_WORDS | PAGE_WORDS | I_WORDS
_NO_DIGITS = re.compile(r"\D+")


def names_in(text: str) -> list[str]:
    """The names of features that a text lists."""
    return text.split()


LINE_FEATURES = names_in(
    "constant length length² short_3 short_6 long_25 long_50 ends ends×length colon dots question exclamation"
    " sentences commas commas_a_word capitals capitals_short upper figures item separators address time time_short"
    " lower quote speech legal legal_a_word you you_a_word i page_words page_words_a_word page_words_short"
    " cue cue_weak cue_opens repeated repeated_long prefix place place² words_above words_below is_apart is_followed"
    " apart_tells followed_tells alone_tells alone×length apart_3"
    " prose_above prose_below beside_prose between_prose sandwich short_run long_run near_1 near_3 near_8 near_20"
    " prose_3 prose_8 inside inside_prose window_place window_distance above_window below_window beside_window"
    " topic topic×length no_topic names lead lead×length cues_6 times_3 pairs cues_since opens_since"
    " n-1_length n-1_ends n-1_cue n-1_label n+1_length n+1_ends n+1_cue n+1_label"
    " n-2_length n-2_ends n-2_cue n-2_label n+2_length n+2_ends n+2_cue n+2_label"
    + "".join(f" under_{section} since_{section}" for section in _SECTIONS)
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
        self.telling = [_telling(line.key, tokens) for line, tokens in zip(lines, self.tokens, strict=True)]
        prose = [place for place in range(first, last) if self.prose[place]]
        self.topics = dict(Counter(chain.from_iterable(self.telling[place] for place in prose)))
        self.lead = set().union(*(self.telling[place] for place in prose[:_LEAD]))
        self.in_lead = set(prose[:_LEAD])
        strong = {place: cue for place, cue in cues.items() if not cue.is_weak and cue.dropped is not _AD}
        start = prose[0] if prose else 0
        self.strong = [0, *accumulate(int(place > start and place in strong) for place in range(self.count))]
        self.opens = [
            0,
            *accumulate(int(place > start and place in strong and strong[place].opens) for place in range(self.count)),
        ]
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
        initials = "".join([token[0] for token in text.split()])
        letters = sum(map(str.isalpha, initials))
        capitals = sum(map(str.isupper, initials)) / letters if letters else 0.0
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
            len(_NO_DIGITS.sub("", text[:200])) / max(1, min(200, len(text))),
            line.piece.tag == "li" or text[:1] in "•*·-–>#",
            _SEPARATOR.search(text) is not None,
            "@" in text or "http" in text or "www." in text,
            is_time,
            is_time * (words <= 12),
            text[:1].islower(),
            text.startswith(_QUOTES),
        )

    def _words(self, place: int) -> tuple[float, ...]:
        tokens, words = self.tokens[place], max(1, self.words[place])
        legal, you, page, own = (0, 0, 0, 0) if _TOLD_WORDS.isdisjoint(tokens) else _word_counts(tokens)
        cue = self.cues.get(place)
        key = self.lines[place].key
        is_repeated = self.keys[key] > 1
        return (
            not SPEECH_WORDS.isdisjoint(tokens),
            min(legal, 4) / 4,
            min(1.0, 3 * legal / words),
            min(you, 4) / 4,
            min(1.0, 3 * you / words),
            min(1.0, own * 3 / words),
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
        telling = self.telling[place]
        if not telling:
            return 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, *self._counts(place)
        lead = len(telling & self.lead) / len(telling) if place not in self.in_lead else 0.5
        counts = [self.topics.get(token, 0) for token in telling]
        share = sum([count > own for count in counts]) / len(telling)
        often = sum([count >= 3 for count in counts]) / len(telling)
        length = self.logs[place]
        return share, share * length, 0.0, often, lead, lead * length, *self._counts(place)

    def _counts(self, place: int) -> tuple[float, ...]:
        return (
            self._mean(self.cue_counts, place, 6),
            self._mean(self.times, place, 3),
            self._mean(self.pairs, place, 6) / max(0.1, self._mean(self.proses, place, 6)),
            min(self.strong[place], 8) / 8,
            min(self.opens[place], 4) / 4,
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


def _word_counts(tokens: Sequence[str]) -> tuple[int, int, int, int]:
    """How many words are of law, speak to the reader, stand on buttons, speak of the writer."""
    told = [token for token in tokens if token in _TOLD_WORDS]
    legal, you, page, own = (
        sum([token in known for token in told]) for known in (LEGAL_WORDS, YOU_WORDS, PAGE_WORDS, I_WORDS)
    )
    return legal, you, page, own


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


def _telling(key: str, tokens: Sequence[str]) -> set[str]:
    """The words that can tell what a text is about; of scripts without spaces, pairs of characters."""
    if key.isascii():
        return {token for token in tokens if len(token) >= 5}
    dense = [token for token in tokens if is_dense(token)]
    words = {token for token in tokens if len(token) >= (5 if token.isascii() else 3)}
    return words.difference(dense).union(token[n : n + 2] for token in dense for n in range(len(token) - 1))


def _has_figure(line: Line) -> bool:
    return line.words < 12 and any(map(str.isdigit, line.piece.text))
