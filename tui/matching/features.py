"""What one pair of sentences has in common, as numbers: the input of the first score.

All features are symmetric, most of them lie in 0..1, and each belongs to a group that `evidence` puts into words.
Left out because nothing was lost without them in cross-validation (F1 within .005): verbs, the subject, latent
directions, the speaker, lengths.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from math import log, log1p, sqrt
from operator import mul

from tui.matching.story import Story
from tui.matching.terms import LONGEST

NAMES = (
    "shared",
    "shared besides names",
    "cosine",
    "said only here",
    "clause found, worse side",
    "clause found, better side",
    "main event, both",
    "main event, either",
    "own headline, both",
    "event words shared",
    "rest covered",
    "with neighbours",
    "next sentences",
    "neighbour tells it",
    "quotes differ",
    "quote found",
    "quoted, both",
    "negation differs",
    "days conflict",
    "numbers conflict",
    "figures shared",
    "in order",
    "word pairs",
    "runs of three",
    "characters",
    "characters contained",
)
"""The features in the order of the values."""

_BEGINNING = re.compile("(?=( .{4}))")
"""The beginning of a word: a space and the four letters after it, of the next words where it is short. They tell as
much as all runs of five letters (average precision .757 and .752) and cost a fifth."""

_NEIGHBOUR = 0.4
_QUOTE_MASS = 3.0
_CLAUSE_MASS = 12.0
_SENTENCE_MASS = 40.0
_STATEMENT_MASS = 30.0
_FIGURE_MASS = 5.0
_LOGS = [log1p(count) for count in range(LONGEST)]
_IS_YEAR = re.compile(r"#(?:1[6-9]|20)\d\d").fullmatch


class PairFeatures:
    """Computes the features of pairs of one story.

    Attributes:
        story: The story that the pairs belong to.
        codes: Its sentences with one letter a stem.
    """

    def __init__(self, story: Story) -> None:
        """Prepare what the pairs share: letters, codes, clauses, surroundings, quotations.

        Raises:
            ImportError: Where rapidfuzz is not installed.
        """
        from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - 30 ms, when something is compared

        self.story = story
        self._common_subsequence = LCSseq.similarity
        self.codes = _codes(story)
        self._beginnings, self._weight, self._size = _beginnings(story)
        self._wide, self._near = _surroundings(story)
        self._clause_part = [_clause_parts(story, index) for index in range(len(story.sentences))]
        self._quoted_mass = [story.weight(terms.quoted) for terms in story.sentences]
        self._figures = [
            frozenset([number for number in terms.numbers & terms.content if not _IS_YEAR(number)])
            for terms in story.sentences
        ]
        self._quoted_part = [
            quoted / max(mass, 0.1) for quoted, mass in zip(self._quoted_mass, story.mass, strict=True)
        ]
        self._pairs = [frozenset(pairwise(terms.order)) for terms in story.sentences]
        self._threes = [frozenset([code[k : k + 3] for k in range(len(code) - 2)]) for code in self.codes]
        self._early = {stem: story.early.get(stem, 0.0) for stem in story.rarity}
        self._rest = [mass * (1 - share) for mass, share in zip(story.mass, story.event_share, strict=True)]

    def __call__(self, i: int, j: int) -> list[float]:
        """The features of the sentences with the indices i < j, in the order of `NAMES`."""
        story = self.story
        first, second = story.sentences[i], story.sentences[j]
        mass, event_mass, only_mass, name_mass, clause_i, clause_j = self._shared(i, j)
        cosine = story.cosine[i].get(j, 0.0)
        event_i, event_j = story.event[i], story.event[j]
        share_i, share_j = story.event_share[i], story.event_share[j]
        head_i, head_j = story.headline[i], story.headline[j]
        rest_i, rest_j = self._rest[i], self._rest[j]
        quoted_i, quoted_j = self._quoted_part[i], self._quoted_part[j]
        wide, following, neighbour = self._surrounding(i, j, cosine)
        quotes_differ, quote_found = self._quotation(i, j)
        letters, letters_contained = self._letters(i, j)
        return [
            mass / _SENTENCE_MASS if mass < _SENTENCE_MASS else 1.0,
            min(1.0, (mass - name_mass) / _STATEMENT_MASS),
            cosine,
            log1p(only_mass) / 4,
            clause_i if clause_i < clause_j else clause_j,
            clause_j if clause_i < clause_j else clause_i,
            event_i if event_i < event_j else event_j,
            event_j if event_i < event_j else event_i,
            head_i if head_i < head_j else head_j,
            (share_i if share_i < share_j else share_j) * log1p(event_mass) / 2,
            (mass - event_mass) / max(rest_i, rest_j, 0.1),
            wide,
            following,
            neighbour,
            quotes_differ,
            quote_found,
            quoted_i if quoted_i < quoted_j else quoted_j,
            1.0 if first.is_negated is not second.is_negated else 0.0,
            1.0 if first.days and second.days and first.days.isdisjoint(second.days) else 0.0,
            1.0 if first.numbers and second.numbers and first.numbers.isdisjoint(second.numbers) else 0.0,
            self._figures_shared(i, j),
            self._in_order(i, j),
            _LOGS[len(self._pairs[i] & self._pairs[j])],
            _LOGS[len(self._threes[i] & self._threes[j])],
            letters,
            letters_contained,
        ]

    def _shared(self, i: int, j: int) -> tuple[float, float, float, float, float, float]:
        """Of the shared senses: mass, that of the main event, of what each article says once, of names; best clauses.

        The best clause is the one of which the other sentence has the greatest part; a light clause counts less.
        """
        story = self.story
        first, second = story.sentences[i], story.sentences[j]
        once_i, once_j = story.once[i], story.once[j]
        clauses_i, clauses_j = first.clauses, second.clauses
        found_i, found_j = [0.0] * len(self._clause_part[i]), [0.0] * len(self._clause_part[j])
        rarity, early, names = story.rarity, self._early, story.names
        mass = event_mass = only_mass = name_mass = 0.0
        for stem in first.content & second.content:
            weight = rarity[stem]
            mass += weight
            event_mass += early[stem]
            if stem in names:
                name_mass += weight
            if stem in once_i and stem in once_j:
                only_mass += weight
            found_i[clauses_i[stem]] += weight
            found_j[clauses_j[stem]] += weight
        clause_i, clause_j = max(map(mul, found_i, self._clause_part[i])), max(map(mul, found_j, self._clause_part[j]))
        return mass, event_mass, only_mass, name_mass, clause_i, clause_j

    def _surrounding(self, i: int, j: int, value: float) -> tuple[float, float, float]:
        """Cosine of the sentences with their neighbours, of the next sentences, of one with the other's neighbours.

        All of them follow from the cosines of single sentences, since vectors add.
        """
        cosine, story = self.story.cosine, self.story
        up_i, up_j, down_i, down_j = story.has_before[i], story.has_before[j], story.has_after[i], story.has_after[j]
        own = cosine[i]
        of_i = (own.get(j - 1, 0.0) if up_j else 0.0) + (own.get(j + 1, 0.0) if down_j else 0.0)
        of_j = corners = following = 0.0
        if up_i:
            row = cosine[i - 1]
            of_j = row.get(j, 0.0)
            corners = (row.get(j - 1, 0.0) if up_j else 0.0) + (row.get(j + 1, 0.0) if down_j else 0.0)
        if down_i:
            row = cosine[i + 1]
            of_j += row.get(j, 0.0)
            following = row.get(j + 1, 0.0) if down_j else 0.0
            corners += following + (row.get(j - 1, 0.0) if up_j else 0.0)
        dot = value + _NEIGHBOUR * (of_i + of_j) + _NEIGHBOUR * _NEIGHBOUR * corners
        wide = dot / self._wide[i] / self._wide[j]
        return wide, following, max(of_i / self._near[j], of_j / self._near[i])

    def _quotation(self, i: int, j: int) -> tuple[float, float]:
        """How much the quotations of both differ; how much of each quotation the other sentence has."""
        mass_i, mass_j = self._quoted_mass[i], self._quoted_mass[j]
        if mass_i <= _QUOTE_MASS or mass_j <= _QUOTE_MASS:
            return 0.0, 0.0
        story = self.story
        first, second = story.sentences[i], story.sentences[j]
        both = story.weight(first.quoted & second.quoted)
        found_i = story.weight(first.quoted & second.content) / mass_i
        found_j = story.weight(second.quoted & first.content) / mass_j
        return 1 - both / min(mass_i, mass_j), min(found_i, found_j)

    def _figures_shared(self, i: int, j: int) -> float:
        """The rarity of the numbers in common that are no years."""
        figures = self._figures[i] & self._figures[j]
        return min(1.0, self.story.weight(figures) / _FIGURE_MASS) if figures else 0.0

    def _in_order(self, i: int, j: int) -> float:
        """The longest common subsequence of stems, function words included, as a part of the shorter sentence."""
        a, b = self.codes[i], self.codes[j]
        shorter = min(len(a), len(b))
        return self._common_subsequence(a, b) / shorter if shorter else 0.0

    def _letters(self, i: int, j: int) -> tuple[float, float]:
        """Beginnings of words in common: sees through derivations (racist, racism) and keeps phrases of short words."""
        shared = self._beginnings[i] & self._beginnings[j]
        if not shared:
            return 0.0, 0.0
        dot = sum(map(self._weight.__getitem__, shared))
        size_i, size_j = self._size[i], self._size[j]
        smaller = min(size_i, size_j)
        return dot / (size_i * size_j), min(1.0, dot / (smaller * smaller))


def _clause_parts(story: Story, index: int) -> list[float]:
    """The part of each clause that a unit of mass is; a clause counts no less than a full one."""
    terms = story.sentences[index]
    masses = [0.0] * (max(terms.clauses.values(), default=0) + 1)
    for stem, clause in terms.clauses.items():
        masses[clause] += story.rarity[stem]
    return [1 / max(mass, _CLAUSE_MASS) for mass in masses]


def _codes(story: Story) -> list[str]:
    """Each sentence as a string with one letter a stem, so that order is found at the speed of strings."""
    numbers: dict[str, str] = {}
    coded = []
    for terms in story.sentences:
        for stem in terms.stems:
            if stem not in numbers:
                code = len(numbers) + 1
                numbers[stem] = chr(min(code if code < 0xD800 else code + 0x800, 0x10FFFF))
        coded.append("".join([numbers[stem] for stem in terms.stems]))
    return coded


def _beginnings(story: Story) -> tuple[list[frozenset[str]], dict[str, float], list[float]]:
    """Word beginnings that two sentences have, the squared rarity of each, the length of each sentence's vector."""
    every = [set(_BEGINNING.findall(terms.letters)) for terms in story.sentences]
    spread: Counter[str] = Counter()
    for found in every:
        spread.update(found)
    count = len(every) + 1
    alone = (log(count / 2) + 1) ** 2
    weight: dict[str, float] = {}
    by_spread = {times: (log(count / (times + 1)) + 1) ** 2 for times in set(spread.values())}
    for beginning, times in spread.items():
        if times > 1:
            weight[beginning] = by_spread[times]
    shared = [frozenset(found & weight.keys()) for found in every]
    sizes = [
        sqrt(sum(map(weight.__getitem__, known)) + alone * (len(found) - len(known))) or 1.0
        for known, found in zip(shared, every, strict=True)
    ]
    return shared, weight, sizes


def _surroundings(story: Story) -> tuple[list[float], list[float]]:
    """Lengths of the vectors of a sentence with its neighbours, and of its neighbours alone."""
    wide, near = [], []
    for index, row in enumerate(story.cosine):
        before, after = story.has_before[index], story.has_after[index]
        beside = (row.get(index - 1, 0.0) if before else 0.0) + (row.get(index + 1, 0.0) if after else 0.0)
        around = float(before + after)
        if before and after:
            around += 2 * story.cosine[index - 1].get(index + 1, 0.0)
        wide.append(sqrt(1 + 2 * _NEIGHBOUR * beside + _NEIGHBOUR * _NEIGHBOUR * around))
        near.append(sqrt(around) or 1.0)
    return wide, near
