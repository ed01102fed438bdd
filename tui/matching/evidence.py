"""Why a pair was matched, in words: what each group of features added to the score's logit.

The words are found when somebody asks for them: a reader looks at the reasons for a few of thousands of matches.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from operator import itemgetter
from typing import overload

from tui.matching.facts.measured import measures_one_thing
from tui.matching.pairs.scoring import FEATURES, parts_of
from tui.matching.pairs.sides import codes_of
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import Terms, terms_of_article
from tui.model import Evidence

MOST = 6
"""Reasons given for a match; what the two have in common is told besides, however little it weighs."""

MOST_WORDS = 6
"""Words given for a reason."""

_LEAST_WEIGHT = 0.05  # log-odds; what moves a chance of one half by about one per cent is no reason
_LEAST_RUN = 3  # words in a row; two words in a row are in most pairs

WORDS = "words in common"
FIGURES = "figures"
WHO_DOES_WHAT = "who does what"
OTHER_THINGS = "same numbers, of other things"
GROUPS: dict[str, tuple[str, ...]] = {
    WORDS: (
        "shared", "shared besides names", "cosine", "said only here", "names of several words",
        "clause found, worse side", "clause found, better side",
    ),
    "same wording": ("in order", "runs of three", "characters", "characters contained"),
    WHO_DOES_WHAT: ("same roles", "same things, other verb", "verb told"),
    "who is meant": ("persons meant", "other persons"),
    "main event": ("main event, both", "main event, either", "own headline, both"),
    "quotation": ("quote found", "quoted, both", "quoted, one more"),
    "only one asks": ("only one asks",),
    "negation differs": ("negation differs",),
    "no day in common": ("days conflict",),
    "no number in common": ("numbers conflict",),
    FIGURES: ("figures shared",),
    "surroundings": (
        "with neighbours", "neighbour tells it", "next pair matches", "neighbours match",
    ),
    "place in the articles": (
        "off the expected place, at best", "off the expected place", "deeper", "a headline", "both early",
    ),
    "compared with other candidates": (
        "rival, weaker side", "rival, stronger side", "share, weaker side", "share, stronger side",
    ),
    "told by a third article": ("through a third",),
    "same words elsewhere": ("same words elsewhere",),
    "few words": ("few words",),
    "articles run alike": ("articles alike", "articles in one order"),
    "length of the articles": ("one article far shorter", "long articles"),
}  # fmt: skip
"""Features by the reason that they stand for; every feature belongs to one. The words in common are told as rare words,
names and numbers, each with its part of the weight; the figures go to the numbers."""

_COLUMNS = {group: tuple(FEATURES.index(name) for name in names) for group, names in GROUPS.items()}
_RUNS = FEATURES.index("runs of three")
_SEVERAL = [(group, itemgetter(*columns)) for group, columns in _COLUMNS.items() if len(columns) > 1]
_SINGLE = [(group, columns[0]) for group, columns in _COLUMNS.items() if len(columns) == 1]


class Reasons(Sequence[Evidence]):
    """The reasons for one match, found when they are first looked at. Equal to a tuple of the same reasons."""

    __slots__ = ("_find", "_found")

    def __init__(self, find: Callable[[], tuple[Evidence, ...]]) -> None:
        """Keep what finds them."""
        self._find: Callable[[], tuple[Evidence, ...]] | None = find
        self._found: tuple[Evidence, ...] = ()

    def _told(self) -> tuple[Evidence, ...]:
        find = self._find
        if find is not None:
            self._found = find()
            self._find = None
        return self._found

    @overload
    def __getitem__(self, place: int) -> Evidence: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Evidence, ...]: ...
    def __getitem__(self, place: int | slice) -> Evidence | tuple[Evidence, ...]:
        """One of them, or some as a tuple."""
        return self._told()[place]

    def __len__(self) -> int:
        """How many there are."""
        return len(self._told())

    def __eq__(self, other: object) -> bool:
        """Whether others are the same in the same order."""
        return self._told() == (other._told() if isinstance(other, Reasons) else other)

    def __hash__(self) -> int:
        """That of the tuple of them."""
        return hash(self._told())

    def __repr__(self) -> str:
        """As the tuple of them is written."""
        return repr(self._told())

    def __reduce__(self) -> tuple[Callable[[tuple[Evidence, ...]], tuple[Evidence, ...]], tuple[tuple[Evidence, ...]]]:
        """In another process they are a tuple."""
        return tuple, (self._told(),)


class Evidences:
    """Puts the features of the pairs of one story into words.

    It outlives the story, whose cosines would fill the memory: what it needs of the sentences is read again.
    """

    def __init__(self, story: StoryTerms, articles: Sequence[tuple[Sequence[str], str | None]]) -> None:
        """Prepare nothing: most pairs are never asked about.

        Args:
            story: The story of the sentences.
            articles: The sentences of its articles and their language, as `terms_of_article` was given them.
        """
        self._article, self._place = story.article, story.place
        self._rarity, self._names = story.rarity, story.names
        self._articles = articles
        self._known: dict[int, Sequence[Terms]] = {}

    def of(self, i: int, j: int, values: Sequence[float], *before: Evidence) -> Sequence[Evidence]:
        """The reasons for and against a match, strongest first.

        Args:
            i: Index of the earlier sentence.
            j: Index of the later one.
            values: Their features, in the order of `scoring.FEATURES`; empty for a pair that was only ranked.
            before: Reasons that come before those in the features, of which as many are left out at the end.
        """
        if not values:
            return before
        return Reasons(partial(self._of, i, j, array("d", values), before))  # a third of the memory of a list

    def _of(self, i: int, j: int, values: Sequence[float], before: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        a, b = self._terms(i), self._terms(j)
        parts = parts_of(values)
        weights = {group: sum(get(parts)) for group, get in _SEVERAL}
        for group, column in _SINGLE:
            weights[group] = parts[column]
        stems = self._split_words(a, b, weights)
        sizes = [(-abs(weight), group) for group, weight in weights.items() if abs(weight) >= _LEAST_WEIGHT]
        found = [
            Evidence(group, round(weights[group], 4), self._words(group, a, b, stems, values))
            for rank, (_, group) in enumerate(sorted(sizes))
            if rank < MOST or stems.get(group)
        ]
        return (*before, *found[: MOST - len(before)]) if before else tuple(found)

    def _terms(self, index: int) -> Terms:
        """A sentence, taken apart again."""
        number = self._article[index]
        if number not in self._known:
            self._known[number] = terms_of_article(*self._articles[number])
        return self._known[number][self._place[index]]

    def _split_words(self, a: Terms, b: Terms, weights: dict[str, float]) -> dict[str, frozenset[str]]:
        """Replace the weight of the words in common by those of rare words, names and numbers; returns their stems.

        A number that is of something else on either side has counted for the match too, and is told by itself.
        """
        shared = a.content & b.content
        numbers = a.numbers & shared
        names = (shared & self._names) - numbers
        alike = frozenset([number for number in numbers if measures_one_thing(a, b, number)])
        stems = {
            "rare words": shared - numbers - names,
            "names": names,
            "numbers": alike,
            OTHER_THINGS: numbers - alike,
        }
        whole, mass = weights.pop(WORDS), self._weight(shared)
        for group, some in stems.items():
            weights[group] = whole * self._weight(some) / mass if some else 0.0
        weights["numbers" if alike or not numbers else OTHER_THINGS] += weights.pop(FIGURES)
        return stems

    def _weight(self, stems: frozenset[str]) -> float:
        return sum(map(self._rarity.__getitem__, stems))

    def _words(
        self, group: str, a: Terms, b: Terms, stems: dict[str, frozenset[str]], values: Sequence[float]
    ) -> tuple[str, ...]:
        """The words that a reason rests on."""
        if group in stems:
            return self._as_written(a, stems[group]) if stems[group] else ()
        if group == "same wording":
            return _longest_run(a, b) if values[_RUNS] else ()
        if group == "quotation":
            return self._as_written(a, a.quoted & b.content) if a.quoted and b.quoted else ()
        if group in {"no number in common", "no day in common"}:
            differing = a.days ^ b.days if "day" in group else [stem[1:] for stem in a.numbers ^ b.numbers]
            return tuple(sorted(differing)[:MOST_WORDS])
        if group == WHO_DOES_WHAT:
            return self._as_written(a, a.content & b.content & {a.action.verb, b.action.verb})
        return ()

    def _as_written(self, terms: Terms, stems: frozenset[str]) -> tuple[str, ...]:
        """The rarest of some stems as they stand in a sentence."""
        surface = dict(zip(terms.senses[::-1], terms.words[::-1], strict=True))
        rarest = sorted([(-self._rarity[stem], stem) for stem in stems])[:MOST_WORDS]
        return tuple([surface[stem].rstrip(".,:'") for _, stem in rarest])


def _longest_run(a: Terms, b: Terms) -> tuple[str, ...]:
    """The longest run of words that both sentences have, as one string, where it is three words or more."""
    ours, theirs = codes_of([a, b])
    length, longest, end = len(ours), _LEAST_RUN - 1, 0
    start = 0
    while start + longest < length:
        if ours[start : start + longest + 1] in theirs:
            longest += 1
            end = start + longest
        else:
            start += 1
    return (" ".join(a.words[end - longest : end]),) if end else ()
