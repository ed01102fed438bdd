"""What stands around the lines of a page, as columns for the classifier: place, window, topic, neighbours, sections."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, chain, pairwise
from operator import and_

from tui.model import Dropped
from tui.reading.classifying.columns import LONGEST, Column, PageLines, product, shares
from tui.reading.pieces import is_dense, is_western

SECTIONS = (
    Dropped.TEASER,
    Dropped.COMMENTS,
    Dropped.NEWSLETTER,
    Dropped.NAVIGATION,
    Dropped.LEGAL,
    Dropped.SHARE,
    Dropped.BIOGRAPHY,
)
_FAR = 15  # lines; the feature was fitted so. At 7 or 22 copied pages lose .001 or nothing
_LEAD = 8  # paragraphs
_LONG_WORD, _LONG_OTHER = 5, 3  # letters of a word that can tell what a text is about, in ASCII and beyond it
_ARABIC = "[\u0621-\u064a]"
_ARABIC_PREFIX = "^(?:[وف]?(?:[بك]?ال|لل)|و)(?=\\w{3})"  # and, so; in, like; the, to the: written with the word
_AD = Dropped.ADVERTISEMENT


def surroundings_of(page: PageLines) -> dict[str, Column]:
    """What stands around every line, by the name of the feature."""
    return {
        **_places(page),
        **_prose_around(page),
        **_inside_window(page),
        **_topic(page),
        **_signs_around(page),
        **_neighbours(page),
        **_sections(page),
    }


def _places(page: PageLines) -> dict[str, Column]:
    """Where a line stands, and whether blank lines stand around it."""
    totals = [0, *accumulate(page.words)]
    total = totals[-1] or 1
    shares = [place / page.count for place in range(page.count)]
    aparts = [line.piece.is_apart for line in page.lines]
    followed = [*aparts, True][1:]
    sums = [0, *accumulate(aparts)]
    tells = 0.05 < sums[-1] / max(1, page.count) < 0.95  # else all are, or none
    alone = [tells and above and below for above, below in zip(aparts, followed, strict=True)]
    return {
        "place": shares,
        "place²": [share * share for share in shares],
        "words_above": [above / total for above in totals[:-1]],
        "words_below": [1 - above / total for above in totals[1:]],
        "is_apart": aparts,
        "is_followed": followed,
        "apart_tells": [tells and above for above in aparts],
        "followed_tells": [tells and below for below in followed],
        "alone_tells": alone,
        "alone×length": product(page.logs, alone),
        "apart_3": [mean * tells for mean in page.means(sums, 3)],
    }


def _prose_around(page: PageLines) -> dict[str, Column]:
    """Running text around a line."""
    above, below = _distances(page.prose), _distances(page.prose[::-1])[::-1]
    runs = _runs(page.prose)
    mass = [
        0.0,
        *accumulate(
            [
                (words if words < LONGEST else LONGEST) * (1.0 if ends else 0.3)
                for words, ends in zip(page.words, page.ends, strict=True)
            ]
        ),
    ]
    both = list(zip(above, below, strict=True))
    return {
        "prose_above": shares(above, _FAR),
        "prose_below": shares(below, _FAR),
        "beside_prose": [(up == 0) + (down == 0) for up, down in both],
        "between_prose": [up == down == 0 for up, down in both],
        "sandwich": [up <= 2 and down <= 2 for up, down in both],
        "short_run": shares(runs, 30),
        "long_run": [run >= 5 for run in runs],
        **{f"near_{reach}": [mean / LONGEST for mean in page.means(mass, reach)] for reach in (1, 3, 8, 20)},
        **{f"prose_{reach}": page.means(page.proses, reach) for reach in (3, 8)},
    }


def _inside_window(page: PageLines) -> dict[str, Column]:
    """Where a line stands to the run of lines with most running text."""
    first, last = page.window
    size = max(1, last - first)
    distances = [*range(first, 0, -1), *[0] * (last - first), *range(1, page.count - last + 1)]
    return {
        "inside": page.is_inside,
        "inside_prose": list(map(and_, page.prose, page.is_inside)),
        "window_place": [(place - first) / size if inside else 0.0 for place, inside in enumerate(page.is_inside)],
        "window_distance": shares(distances, 30),
        "above_window": [place < first for place in range(page.count)],
        "below_window": [place >= last for place in range(page.count)],
        "beside_window": [distance == 1 for distance in distances],
    }


def _topic(page: PageLines) -> dict[str, Column]:
    """Words that a line shares with the running text, and with its first paragraphs."""
    dense = set(page.dense)
    has_arabic = any(not is_western(line.key) and re.search(_ARABIC, line.key) for line in page.lines)
    telling = [
        {token for token in tokens if len(token) >= _LONG_WORD}
        if line.key.isascii()
        else _telling(tokens, is_dense_line=place in dense, has_arabic=has_arabic)
        for place, (line, tokens) in enumerate(zip(page.lines, page.tokens, strict=True))
    ]
    counts = Counter(chain.from_iterable(telling[place] for place in page.paragraphs))
    once = set(counts)
    twice = {word for word, count in counts.items() if count > 1}
    thrice = {word for word in twice if counts[word] > 2}
    first = page.paragraphs[:_LEAD]
    lead = set().union(*(telling[place] for place in first))
    sizes = [len(words) or 1 for words in telling]
    found = [words & once for words in telling]
    own = map(and_, page.prose, page.is_inside)  # their own words count once themselves
    topic = [
        len(words & twice if is_own else words) / size if words else 0.0
        for words, is_own, size in zip(found, own, sizes, strict=True)
    ]
    leads = [len(words & lead) / size if words else 0.0 for words, size in zip(found, sizes, strict=True)]
    for place in first:
        leads[place] = 0.5 if telling[place] else 0.0
    return {
        "topic": topic,
        "topic×length": product(topic, page.logs),
        "no_topic": [not words for words in telling],
        "names": [len(words & thrice) / size if words else 0.0 for words, size in zip(found, sizes, strict=True)],
        "lead": leads,
        "lead×length": product(leads, page.logs),
    }


def _signs_around(page: PageLines) -> dict[str, Column]:
    """Cues, times and teasers around a line and above it."""
    start = page.paragraphs[0] if page.paragraphs else 0
    strong = [place for place, cue in page.cues.items() if place > start and not cue.is_weak and cue.dropped is not _AD]
    pairs = [
        page.prose[place] and place > 0 and not page.prose[place - 1] and 3 <= page.words[place - 1] <= 18
        for place in range(page.count)
    ]
    proses = page.means(page.proses, 6)
    return {
        "cues_6": page.means([0, *accumulate(page.marked(page.cues))], 6),
        "times_3": page.means([0, *accumulate(page.times)], 3),
        "pairs": [
            pair / max(0.1, prose) for pair, prose in zip(page.means([0, *accumulate(pairs)], 6), proses, strict=True)
        ],
        "cues_since": shares(page.above(strong), 8),
        "opens_since": shares(page.above([place for place in strong if page.cues[place].opens]), 4),
    }


def _neighbours(page: PageLines) -> dict[str, Column]:
    """What the lines next to a line are."""
    told: dict[str, tuple[Column, float]] = {
        "length": (page.logs, 0.0),
        "ends": (page.ends, False),
        "cue": (page.marked(page.cues), False),
        "label": ([line.is_label for line in page.lines], False),
    }
    count = page.count
    return {
        f"n{step:+}_{name}": [outside] * min(-step, count) + [*column[:step]]
        if step < 0
        else [*column[step:]] + [outside] * min(step, count)
        for step in (-1, 1, -2, 2)
        for name, (column, outside) in told.items()
    }


def _sections(page: PageLines) -> dict[str, Column]:
    """Whether a heading of a class stands above a line, and how near, 0..1."""
    found: dict[str, Column] = {}
    for section in SECTIONS:
        headings = [
            place
            for place, cue in page.cues.items()
            if cue.dropped is section and (cue.opens or section is Dropped.LEGAL)
        ]
        under, since = [False] * page.count, [0.0] * page.count
        for start, end in pairwise([*headings, page.count - 1]):
            for place in range(start + 1, end + 1):
                under[place], since[place] = True, 1.0 / (place - start) ** 0.5
        found[f"under_{section}"], found[f"since_{section}"] = under, since
    return found


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


def _telling(tokens: Sequence[str], *, is_dense_line: bool, has_arabic: bool) -> set[str]:
    """The words that can tell what a text is about; of scripts without spaces, pairs of characters."""
    dense = [token for token in tokens if is_dense(token)] if is_dense_line else []
    words = {token for token in tokens if len(token) >= (_LONG_WORD if token.isascii() else _LONG_OTHER)}
    if has_arabic:
        words = {re.sub(_ARABIC_PREFIX, "", word) for word in words}
    return words.difference(dense).union(token[n : n + 2] for token in dense for n in range(len(token) - 1))
