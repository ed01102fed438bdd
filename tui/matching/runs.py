"""Runs: stretches of an article that another article has too, sentence after sentence.

A passage is one statement; a run is a whole part of a report that was taken over, copied or worded anew. It is made of
sure matches that lie close to each other in both articles. Where its words are the same it begins and ends with them
and not with a sentence, and where no sentence matches, because the two are cut differently, equal words alone make one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.model import Article, Comparison, Run, Stretch

SURE = 0.9
"""Score from which on a match is part of a run."""

SUREST = 0.98
"""Score that the best match of a run has."""

GAP = 3
"""Sentences from one match of a run to the next, in either article. All of these numbers lie on a plateau: by the
reused passages of PAN 2013 plagdet is .90 to .91 around them (python -m tests.benchmarks.matching)."""

LEAST_LETTERS = 150
"""Characters of a run in either article."""

WORDS = 10
"""Words of a window that equal words are found by: every window of one article, every tenth of the other."""

LEAST_WORDS = 20
"""Equal words in a row that make a run where no sentence matches."""

VERBATIM = 0.7
"""Part of the words of one side that stand in equal short runs, for the run to be called verbatim."""

MOST_HOLDERS = 16
"""Articles that have the same window, at most, for it to count."""

# They lie on the same plateau as the ones above.
_SHORT_RUN = 5
_TOLD_ALREADY = 0.5
_WORD = re.compile(r"[^\W_]+")


class _Found(NamedTuple):
    """A run as words of two articles, with how much matched."""

    weight: int
    a: range
    b: range
    is_verbatim: bool


def runs(comparison: Comparison) -> tuple[Run, ...]:
    """The runs of each two articles, copies included, in order of the articles and of the first.

    Of two runs that have the same words of an article, the longer one is kept.

    Args:
        comparison: From `tui.matching.compare`, at any strictness.

    >>> from tui.matching import compare
    >>> from tui.reading import read
    >>> taken = "The reservoir above the town has lost a third of its water since the sluice was opened in June. "
    >>> taken += "Engineers had promised that the level would fall by no more than a metre before it was closed."
    >>> told = [f"{taken} The board will be heard on Thursday.", f"Wheat rose in Oslo. {taken}"]
    >>> comparison = compare([read(text.encode(), origin=str(n)) for n, text in enumerate(told)])
    >>> (run,) = runs(comparison)
    >>> run.is_verbatim, comparison.articles[0].text[run.a.start : run.a.end] == taken.removesuffix(".")
    (True, True)
    """
    read = [_Words(article) for article in comparison.articles]
    found: defaultdict[tuple[int, int], list[_Found]] = defaultdict(list)
    for pair, anchors in _sure_matches(comparison).items():
        found[pair] += _of_sentences(read[pair[0]], read[pair[1]], anchors)
    for pair, equal in _equal_words(read):
        found[pair].append(equal)
    kept = [
        Run(_stretch(a, read[a], run.a), _stretch(b, read[b], run.b), run.is_verbatim)
        for (a, b), some in sorted(found.items())
        for run in _told_once(read[a], read[b], some)
    ]
    return tuple(sorted(kept, key=lambda run: (run.a.article, run.b.article, run.a.start, run.b.start)))


class _Words:
    """The words of an article's sentences, in order, with their places in its text.

    Attributes:
        folded: The words, letter case evened out.
        starts: Offset of each in the text.
        ends: Offset after each.
        sentence: Per word the index of its sentence.
        of_sentence: Per sentence the words that it has.
    """

    def __init__(self, article: Article) -> None:
        self.folded: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentence: list[int] = []
        self.of_sentence: list[range] = []
        for number, sentence in enumerate(article.sentences):
            before = len(self.folded)
            for word in _WORD.finditer(article.text, sentence.start, sentence.end):
                self.folded.append(word.group().casefold())
                self.starts.append(word.start())
                self.ends.append(word.end())
                self.sentence.append(number)
            self.of_sentence.append(range(before, len(self.folded)))

    def letters(self, words: range) -> int:
        """Characters from the first to the last of some words."""
        return self.ends[words[-1]] - self.starts[words[0]] if words else 0


def _sure_matches(comparison: Comparison) -> dict[tuple[int, int], dict[tuple[int, int], float]]:
    """Per pair of articles the sentences that surely match, with their scores."""
    found: defaultdict[tuple[int, int], dict[tuple[int, int], float]] = defaultdict(dict)
    for match in comparison.candidates:
        if match.score >= SURE:
            found[match.a[0], match.b[0]][match.a[1], match.b[1]] = match.score
    return found


def _of_sentences(a: _Words, b: _Words, anchors: dict[tuple[int, int], float]) -> Iterator[_Found]:
    """Runs of matches that lie close to each other in both articles."""
    for group in _neighbours(anchors):
        if max(anchors[place] for place in group) < SUREST:
            continue
        ours, theirs = {place for place, _ in group}, {place for _, place in group}
        run = _trimmed(a, b, _hull(a, ours), _hull(b, theirs))
        if min(a.letters(run.a), b.letters(run.b)) >= LEAST_LETTERS:
            yield run._replace(weight=sum(len(a.of_sentence[place]) for place in ours))


def _neighbours(anchors: dict[tuple[int, int], float]) -> list[list[tuple[int, int]]]:
    """Groups of places of which each is near another one in both articles."""
    group_of: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for place in sorted(anchors):
        own = [place]
        group_of[place] = own
        for row in range(place[0] - GAP, place[0] + 1):
            for column in range(place[1] - GAP, place[1] + GAP + 1):
                other = group_of.get((row, column))
                if other is not None and other is not own:
                    more, fewer = (other, own) if len(other) > len(own) else (own, other)
                    more += fewer
                    group_of.update(dict.fromkeys(fewer, more))
                    own = more
    return list({id(group): group for group in group_of.values()}.values())


def _hull(words: _Words, places: set[int]) -> range:
    """The words from the first to the last of some sentences."""
    return range(words.of_sentence[min(places)].start, words.of_sentence[max(places)].stop)


def _trimmed(a: _Words, b: _Words, ours: range, theirs: range) -> _Found:
    """A run, cut to its equal words where most of the words of either side are."""
    grams, others = _grams(a, ours), _grams(b, theirs)
    common = set(grams).intersection(others)
    left, right = (_places(some, common) for some in (grams, others))
    if max(_part(left, ours), _part(right, theirs)) < VERBATIM:
        return _Found(len(ours), ours, theirs, is_verbatim=False)
    return _Found(len(ours), _between(left, ours), _between(right, theirs), is_verbatim=True)


def _places(grams: Sequence[tuple[str, ...]], common: set[tuple[str, ...]]) -> list[int]:
    """Where the common short runs begin."""
    return [place for place, gram in enumerate(grams) if gram in common]


def _part(places: Sequence[int], words: range) -> float:
    """The part of some words that the short runs which begin at some places have."""
    return len({place + step for place in places for step in range(_SHORT_RUN)}) / max(len(words), 1)


def _between(places: Sequence[int], words: range) -> range:
    """The words from the first short run to the last."""
    return words[places[0] : places[-1] + _SHORT_RUN]


def _grams(words: _Words, some: range) -> list[tuple[str, ...]]:
    """Short runs of words."""
    return [tuple(words.folded[place : place + _SHORT_RUN]) for place in some[: max(0, len(some) - _SHORT_RUN + 1)]]


def _equal_words(read: Sequence[_Words]) -> Iterator[tuple[tuple[int, int], _Found]]:
    """Long runs of equal words, whatever the sentences that they stand in; linear in the number of words."""
    windows: dict[tuple[str, ...], dict[int, int]] = {}
    for number, words in enumerate(read):
        told_until: defaultdict[int, int] = defaultdict(int)
        for place in range(len(words.folded) - WORDS + 1):
            holders = windows.get(tuple(words.folded[place : place + WORDS]), {})
            for earlier, there in holders.items() if len(holders) <= MOST_HOLDERS else ():
                if place >= told_until[earlier]:
                    ours, theirs = _widened(read[earlier], words, there, place, told_until[earlier])
                    told_until[earlier] = theirs.stop
                    if len(ours) >= LEAST_WORDS and words.letters(theirs) >= LEAST_LETTERS:
                        yield (earlier, number), _Found(len(ours), ours, theirs, is_verbatim=True)
        for place in range(0, len(words.folded) - WORDS + 1, WORDS):
            windows.setdefault(tuple(words.folded[place : place + WORDS]), {}).setdefault(number, place)


def _widened(a: _Words, b: _Words, there: int, place: int, since: int) -> tuple[range, range]:
    """An equal window of two articles with the equal words around it; in b not before a place."""
    first = 0
    while first < min(there, place - since) and a.folded[there - first - 1] == b.folded[place - first - 1]:
        first += 1
    last, most = WORDS, min(len(a.folded) - there, len(b.folded) - place)
    while last < most and a.folded[there + last] == b.folded[place + last]:
        last += 1
    return range(there - first, there + last), range(place - first, place + last)


def _told_once(a: _Words, b: _Words, found: Sequence[_Found]) -> Iterator[_Found]:
    """The runs of two articles without those that mostly have words of stronger ones."""
    told = bytearray(len(a.folded)), bytearray(len(b.folded))
    for run in sorted(found, key=lambda run: (-run.weight, run.a.start, run.b.start)):
        sides = list(zip(told, (run.a, run.b), strict=True))
        if all(marks.count(1, side.start, side.stop) <= _TOLD_ALREADY * len(side) for marks, side in sides):
            for marks, side in sides:
                marks[side.start : side.stop] = b"\x01" * len(side)
            yield run


def _stretch(article: int, words: _Words, some: range) -> Stretch:
    """Some words as a part of the article's text."""
    return Stretch(
        article=article,
        start=words.starts[some[0]],
        end=words.ends[some[-1]],
        first=words.sentence[some[0]],
        last=words.sentence[some[-1]],
    )
