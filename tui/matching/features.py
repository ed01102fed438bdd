"""What one pair of sentences has in common, as numbers: the input of the first score.

All features are symmetric, most of them lie in 0..1, and each belongs to a group that `evidence` puts into words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import log, log1p, sqrt

from tui.matching.story import Story

NAMES = (
    "shared",
    "cosine",
    "said only here",
    "company",
    "clause found, worse side",
    "clause found, better side",
    "same subject",
    "main event, both",
    "main event, either",
    "own headline, both",
    "event words, either",
    "event words shared",
    "rest covered",
    "told elsewhere",
    "with neighbours",
    "next sentences",
    "neighbour tells it",
    "quotes differ",
    "quote found",
    "other speaker",
    "negation differs",
    "saying differs",
    "days conflict",
    "numbers conflict",
    "in order",
    "run",
    "characters",
    "characters contained",
)
"""The features in the order of the values."""

GRAM = 5
"""Letters of a run; runs span words."""

_NEIGHBOUR = 0.4
_COMPANY = 16
_RUN = 12
_QUOTE_MASS = 3.0
_SENTENCE_MASS = 40.0


class PairFeatures:
    """Computes the features of pairs of one story.

    Attributes:
        story: The story that the pairs belong to.
    """

    def __init__(self, story: Story) -> None:
        """Prepare what the pairs share: letters, codes, surroundings, quotations.

        Raises:
            ImportError: Where rapidfuzz is not installed.
        """
        from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - 30 ms, when something is compared

        self.story = story
        self._common_subsequence = LCSseq.similarity
        self._codes = _codes(story)
        self._grams, self._gram_weight, self._gram_size = _grams(story)
        self._company = [_company(index, row) for index, row in enumerate(story.cosine)]
        self._wide, self._near = _surroundings(story)
        self._quoted_mass = [story.weight(terms.quoted) for terms in story.sentences]
        self._subject_mass = [story.weight(terms.subject) for terms in story.sentences]
        self._clauses = [[(clause, story.weight(clause)) for clause in terms.clauses] for terms in story.sentences]
        self._event = {stem: story.early.get(stem, 0.0) for stem in story.rarity}
        self._rest = [mass * (1 - share) for mass, share in zip(story.mass, story.event_share, strict=True)]

    def __call__(self, i: int, j: int) -> list[float]:
        """The features of the sentences with the indices i < j, in the order of `NAMES`."""
        story = self.story
        first, second = story.sentences[i], story.sentences[j]
        rarity = story.rarity.__getitem__
        shared = first.content & second.content
        mass = sum(map(rarity, shared))
        event_mass = sum(map(self._event.__getitem__, shared))
        cosine = story.cosine
        value = cosine[i].get(j, 0.0)
        event_i, event_j = story.event[i], story.event[j]
        share_i, share_j = story.event_share[i], story.event_share[j]
        head_i, head_j = story.headline[i], story.headline[j]
        rest_i, rest_j = self._rest[i], self._rest[j]
        known_i, known_j = story.known[i], story.known[j]
        clause_i, clause_j = self._clause_found(i, second.content), self._clause_found(j, first.content)
        subject = first.subject & second.subject
        only = shared & story.once[i] & story.once[j]
        speakers_i, speakers_j = story.speakers[i], story.speakers[j]
        wide, following, neighbour = self._surrounding(i, j, value)
        quotes_differ, quote_found = self._quotation(i, j)
        in_order, run = self._order(i, j)
        letters, letters_contained = self._letters(i, j)
        return [
            min(1.0, mass / _SENTENCE_MASS),
            value,
            log1p(sum(map(rarity, only))) / 4 if only else 0.0,
            self._same_company(i, j),
            min(clause_i, clause_j),
            max(clause_i, clause_j),
            sum(map(rarity, subject)) / max(min(self._subject_mass[i], self._subject_mass[j]), 0.1) if subject else 0.0,
            min(event_i, event_j),
            max(event_i, event_j),
            min(head_i, head_j),
            max(share_i, share_j),
            min(share_i, share_j) * log1p(event_mass) / 2,
            (mass - event_mass) / max(rest_i, rest_j, 0.1),
            max(known_i, known_j),
            wide,
            following,
            neighbour,
            quotes_differ,
            quote_found,
            1.0 if speakers_i and speakers_j and speakers_i.isdisjoint(speakers_j) else 0.0,
            float(first.is_negated is not second.is_negated),
            float(first.is_saying is not second.is_saying),
            _conflict(first.days, second.days),
            _conflict(first.numbers, second.numbers),
            in_order,
            run,
            letters,
            letters_contained,
        ]

    def _clause_found(self, index: int, content: frozenset[str]) -> float:
        """The best clause of a sentence: how much of its mass the other sentence has; light clauses count less."""
        rarity = self.story.rarity.__getitem__
        best = 0.0
        for clause, mass in self._clauses[index]:
            found = sum(map(rarity, clause & content))
            if mass > 12.0:
                found /= mass
            else:
                found /= 12.0
            best = max(best, found)
        return best

    def _same_company(self, i: int, j: int) -> float:
        """Sentences that share few words but resemble the same other sentences."""
        a, b = self._company[i], self._company[j]
        return sum([a[key] * b[key] for key in a.keys() & b.keys()])

    def _surrounding(self, i: int, j: int, value: float) -> tuple[float, float, float]:
        """Cosine of the sentences with their neighbours, of the next sentences, of one with the other's neighbours.

        All of them follow from the cosines of single sentences, since vectors add.
        """
        cosine, place, lengths, article = self.story.cosine, self.story.place, self.story.lengths, self.story.article
        up_i, up_j = place[i] > 0, place[j] > 0
        down_i, down_j = place[i] + 1 < lengths[article[i]], place[j] + 1 < lengths[article[j]]
        own = cosine[i]
        of_i = (own.get(j - 1, 0.0) if up_j else 0.0) + (own.get(j + 1, 0.0) if down_j else 0.0)
        of_j, corners, following = 0.0, 0.0, 0.0
        if up_i:
            row = cosine[i - 1]
            of_j += row.get(j, 0.0)
            corners += (row.get(j - 1, 0.0) if up_j else 0.0) + (row.get(j + 1, 0.0) if down_j else 0.0)
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
        has_i, has_j = mass_i > _QUOTE_MASS, mass_j > _QUOTE_MASS
        if not (has_i and has_j):
            return 0.0, 0.0
        story = self.story
        first, second = story.sentences[i], story.sentences[j]
        both = story.weight(first.quoted & second.quoted)
        found_i = story.weight(first.quoted & second.content) / mass_i
        found_j = story.weight(second.quoted & first.content) / mass_j
        return 1 - both / min(mass_i, mass_j), min(found_i, found_j)

    def _order(self, i: int, j: int) -> tuple[float, float]:
        """The longest common subsequence and the longest common run of stems, function words included."""
        a, b = self._codes[i], self._codes[j]
        if len(a) > len(b):
            a, b = b, a
        if not a:
            return 0.0, 0.0
        longest = 0
        for start in range(len(a)):
            while longest < _RUN and start + longest < len(a) and a[start : start + longest + 1] in b:
                longest += 1
        return self._common_subsequence(a, b) / len(a), longest / _RUN

    def _letters(self, i: int, j: int) -> tuple[float, float]:
        """Runs of letters in common: sees through derivations (racist, racism) and keeps phrases."""
        shared = self._grams[i] & self._grams[j]
        if not shared:
            return 0.0, 0.0
        dot = sum(map(self._gram_weight.__getitem__, shared))
        size_i, size_j = self._gram_size[i], self._gram_size[j]
        return dot / (size_i * size_j), min(1.0, dot / min(size_i, size_j) ** 2)


def _conflict(a: frozenset[str], b: frozenset[str]) -> float:
    return 1.0 if a and b and a.isdisjoint(b) else 0.0


def _codes(story: Story) -> list[str]:
    """Each sentence as a string with one letter a stem, so that runs and order are found at the speed of strings."""
    letters: dict[str, str] = {}
    coded = []
    for terms in story.sentences:
        for stem in terms.stems:
            if stem not in letters:
                number = len(letters) + 1
                letters[stem] = chr(number if number < 0xD800 else min(number + 0x800, 0x10FFFF))
        coded.append("".join([letters[stem] for stem in terms.stems]))
    return coded


def _grams(story: Story) -> tuple[list[frozenset[str]], dict[str, float], list[float]]:
    """Runs of letters per sentence, the squared rarity of each, and the length of each sentence's vector."""
    grams = [
        frozenset([text[k : k + GRAM] for k in range(max(1, len(text) - GRAM + 1))])
        for text in [terms.letters for terms in story.sentences]
    ]
    spread: Counter[str] = Counter()
    for found in grams:
        spread.update(found)
    count = len(grams) + 1
    by_spread = {times: (log(count / (times + 1)) + 1) ** 2 for times in set(spread.values())}
    weight = {gram: by_spread[times] for gram, times in spread.items()}
    return grams, weight, [sqrt(sum(map(weight.__getitem__, found))) or 1.0 for found in grams]


def _company(index: int, row: dict[int, float]) -> dict[int, float]:
    """A sentence as the sentences that it resembles most, itself included; length 1."""
    nearest = sorted(row.items(), key=lambda item: -item[1])[:_COMPANY]
    size = sqrt(1 + sum([value * value for _, value in nearest]))
    company = {other: value / size for other, value in nearest}
    company[index] = 1 / size
    return company


def _surroundings(story: Story) -> tuple[list[float], list[float]]:
    """Lengths of the vectors of a sentence with its neighbours, and of its neighbours alone."""
    wide, near = [], []
    for index, (number, place) in enumerate(zip(story.article, story.place, strict=True)):
        row = story.cosine[index]
        sides = [k for k in (index - 1, index + 1) if 0 <= place + k - index < story.lengths[number]]
        beside = sum([row.get(k, 0.0) for k in sides])
        across = 2 * story.cosine[sides[0]].get(sides[1], 0.0) if len(sides) == 2 else 0.0
        around = len(sides) + across
        wide.append(sqrt(1 + 2 * _NEIGHBOUR * beside + _NEIGHBOUR * _NEIGHBOUR * around))
        near.append(sqrt(around) or 1.0)
    return wide, near


def weighed(values: Iterable[float], weights: Iterable[float]) -> float:
    """The sum of the products."""
    return sum([value * weight for value, weight in zip(values, weights, strict=True)])
