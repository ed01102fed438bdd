"""Why a pair was matched, in words: what each group of features added to the score's logit."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from tui.matching.facts.measured import measures_one_thing
from tui.matching.pairs.scoring import FEATURES, parts_of
from tui.matching.story_terms import StoryTerms
from tui.model import Evidence

MOST = 6
"""Reasons given for a match; what the two have in common is told besides, however little it weighs."""

MOST_WORDS = 6
"""Words given for a reason."""

_LEAST_WEIGHT = 0.05  # log-odds; what moves a chance of one half by about one per cent is no reason
_LEAST_RUN = 3  # words in a row; two words in a row are in most pairs

WORDS = "words in common"
FIGURES = "figures"
OTHER_THINGS = "same numbers, of other things"
GROUPS: dict[str, tuple[str, ...]] = {
    WORDS: (
        "shared", "shared besides names", "cosine", "said only here", "names of several words",
        "clause found, worse side", "clause found, better side",
    ),
    "same wording": ("in order", "word pairs", "runs of three", "characters", "characters contained"),
    "main event": ("main event, both", "main event, either", "own headline, both"),
    "quotation": ("quotes differ", "quote found", "quoted, both"),
    "negation differs": ("negation differs",),
    "no day in common": ("days conflict",),
    "no number in common": ("numbers conflict",),
    FIGURES: ("figures shared",),
    "surroundings": (
        "with neighbours", "neighbour tells it", "next pair matches", "neighbours match",
        "its lead tells it",
    ),
    "place in the articles": (
        "off the expected place, at best", "off the expected place", "deeper", "a headline", "both early",
    ),
    "compared with other candidates": (
        "rival, weaker side", "rival, stronger side", "share, weaker side", "share, stronger side", "told often",
    ),
    "told by a third article": ("through a third",),
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


class Evidences:
    """Puts the features of the pairs of one story into words."""

    def __init__(self, story: StoryTerms, codes: Sequence[str]) -> None:
        """Prepare nothing: most pairs are never asked about.

        Args:
            story: The story of the sentences.
            codes: Its sentences with one letter a stem.
        """
        self._story = story
        self._codes = codes
        self._surfaces: dict[int, dict[str, str]] = {}

    def of(self, i: int, j: int, values: Sequence[float]) -> tuple[Evidence, ...]:
        """The reasons for and against a match, strongest first.

        Args:
            i: Index of the earlier sentence.
            j: Index of the later one.
            values: Their features, in the order of `scoring.FEATURES`; empty for a pair that was only ranked.
        """
        if not values:
            return ()
        parts = parts_of(values)
        weights = {group: sum(get(parts)) for group, get in _SEVERAL}
        for group, column in _SINGLE:
            weights[group] = parts[column]
        stems = self._split_words(i, j, weights)
        sizes = [(-abs(weight), group) for group, weight in weights.items() if abs(weight) >= _LEAST_WEIGHT]
        return tuple(
            [
                Evidence(group, round(weights[group], 4), self._words(group, i, j, stems, values))
                for rank, (_, group) in enumerate(sorted(sizes))
                if rank < MOST or stems.get(group)
            ]
        )

    def _split_words(self, i: int, j: int, weights: dict[str, float]) -> dict[str, frozenset[str]]:
        """Replace the weight of the words in common by those of rare words, names and numbers; returns their stems.

        A number that is of something else on either side has counted for the match too, and is told by itself.
        """
        story = self._story
        a, b = story.sentences[i], story.sentences[j]
        shared = a.content & b.content
        numbers = a.numbers & shared
        names = (shared & story.names) - numbers
        alike = frozenset([number for number in numbers if measures_one_thing(a, b, number)])
        stems = {
            "rare words": shared - numbers - names,
            "names": names,
            "numbers": alike,
            OTHER_THINGS: numbers - alike,
        }
        whole, mass = weights.pop(WORDS), story.weight(shared)
        for group, some in stems.items():
            weights[group] = whole * story.weight(some) / mass if some else 0.0
        weights["numbers" if alike or not numbers else OTHER_THINGS] += weights.pop(FIGURES)
        return stems

    def _words(
        self, group: str, i: int, j: int, stems: dict[str, frozenset[str]], values: Sequence[float]
    ) -> tuple[str, ...]:
        """The words that a reason rests on."""
        a, b = self._story.sentences[i], self._story.sentences[j]
        if group in stems:
            return self._as_written(i, stems[group]) if stems[group] else ()
        if group == "same wording":
            return self._longest_run(i, j) if values[_RUNS] else ()
        if group == "quotation":
            return self._as_written(i, a.quoted & b.content) if a.quoted and b.quoted else ()
        if group == "no number in common":
            return tuple(sorted(stem[1:] for stem in a.numbers ^ b.numbers)[:MOST_WORDS])
        if group == "no day in common":
            return tuple(sorted(a.days ^ b.days))
        return ()

    def _as_written(self, index: int, stems: frozenset[str]) -> tuple[str, ...]:
        """The rarest of some stems as they stand in a sentence."""
        surface = self._surfaces.get(index)
        if surface is None:
            terms = self._story.sentences[index]
            surface = dict(zip(terms.senses[::-1], terms.words[::-1], strict=True))
            self._surfaces[index] = surface
        rarity = self._story.rarity
        rarest = sorted([(-rarity[stem], stem) for stem in stems])[:MOST_WORDS]
        return tuple([surface[stem].rstrip(".,:'") for _, stem in rarest])

    def _longest_run(self, i: int, j: int) -> tuple[str, ...]:
        """The longest run of words that both sentences have, as one string, where it is three words or more."""
        a, b = self._codes[i], self._codes[j]
        length, longest, end = len(a), _LEAST_RUN - 1, 0
        start = 0
        while start + longest < length:
            if a[start : start + longest + 1] in b:
                longest += 1
                end = start + longest
            else:
                start += 1
        return (" ".join(self._story.sentences[i].words[end - longest : end]),) if end else ()
