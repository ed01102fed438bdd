"""The sentences of one story and how rare their terms are among them.

Rarity is fitted on the compared articles themselves and on nothing else: within a story the words of its event are
common and say little, whatever they weigh in the language (measured: average precision .872 against .797).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from math import fsum, log, sqrt
from operator import itemgetter

from tui.matching.persons import meant_in
from tui.matching.terms import Terms

WORK = 3_000_000
"""Products of term weights that a story may cost; the commonest terms are left out of the cosines beyond it. Forty
articles need a third of it."""

LEAD = 3
"""Sentences from the top of an article, headline included, that tell the main event."""


class StoryTerms:
    """Sentences as sparse vectors, and what the articles as wholes tell.

    Attributes:
        sentences: Terms of all sentences, article by article.
        article: Per sentence the index of its article.
        place: Per sentence its index in its article.
        lengths: Sentences per article.
        spread: Sentences that have a stem.
        rarity: Weight of a stem, at least .1.
        names: Stems that are mostly written with a capital letter.
        mass: Per sentence the weight of its content, summed so that no order of a set tells which of two is lighter.
        cosine: Per sentence the tf-idf cosine with every sentence that shares a stem with it.
        once: Per sentence the content stems that no other sentence of its article has.
        pairs: Per stem the pairs of sentences of different articles that have it; a stem of one sentence has none.
        event: Per sentence the cosine with the headlines and leads of the other articles.
        headline: Per sentence the cosine with the headline of its article.
        meant: Per sentence the persons that it means.
        person_rarity: Weight of a person, by the sentences that mean them, at least .1.
        is_cut: Whether the commonest stems were left out of the cosines.
        has_before: Per sentence whether its article has one before it.
        has_after: Per sentence whether its article has one after it.
    """

    def __init__(self, articles: Sequence[Sequence[Terms]]) -> None:
        """Weigh the terms of the articles.

        Args:
            articles: The sentences of each article (of each voice, where some are copies), in order.
        """
        self.sentences = [terms for article in articles for terms in article]
        self.lengths = [len(article) for article in articles]
        self.article = [number for number, length in enumerate(self.lengths) for _ in range(length)]
        self.place = [place for length in self.lengths for place in range(length)]
        self.has_before = [place > 0 for place in self.place]
        self.has_after = [place + 1 < length for length in self.lengths for place in range(length)]
        self.spread = Counter(chain.from_iterable([terms.content for terms in self.sentences]))
        count = len(self.sentences) + 20
        by_spread = {times: max(0.1, log(count / (times + 0.5))) for times in set(self.spread.values())}
        self.rarity = {stem: by_spread[times] for stem, times in self.spread.items()}
        self.names = self._names()
        self.meant = meant_in(articles)
        means = Counter(chain.from_iterable([meant.persons for meant in self.meant]))
        self.person_rarity = {person: max(0.1, log(count / (times + 0.5))) for person, times in means.items()}
        self.mass = [fsum(map(self.rarity.__getitem__, terms.content)) for terms in self.sentences]
        self._size = [self._norm(terms.content) for terms in self.sentences]
        self.is_cut = False
        self.cosine = self._cosines()
        inside = [Counter(chain.from_iterable([terms.content for terms in article])) for article in articles]
        self.once = self._said_once(inside)
        self.pairs = {stem: times * (times - 1) // 2 for stem, times in self.spread.items() if times > 1}
        for stem, times in [repeated for counts in inside for repeated in counts.items() if repeated[1] > 1]:
            self.pairs[stem] -= times * (times - 1) // 2
        starts = self._headlines()
        self.event = self._event_cosines()
        self.headline = [
            1.0 if index == starts[number] else self.cosine[index].get(starts[number], 0.0)
            for index, number in enumerate(self.article)
        ]

    def weight(self, stems: frozenset[str]) -> float:
        """Sum of the rarity of some stems."""
        return sum(map(self.rarity.__getitem__, stems))

    def _norm(self, stems: frozenset[str]) -> float:
        return sqrt(sum([weight * weight for weight in map(self.rarity.__getitem__, stems)])) or 1.0

    def _names(self) -> set[str]:
        capital = Counter(chain.from_iterable([terms.names for terms in self.sentences]))
        other = Counter(chain.from_iterable([terms.others for terms in self.sentences]))
        return {stem for stem, times in capital.items() if times > other.get(stem, 0)}

    def _cosines(self) -> list[dict[int, float]]:
        """From the last sentence on, each with those behind it; its commonest stem first, whose sentences are known."""
        weighed = self._weighed()
        behind: dict[str, list[int]] = {stem: [] for stem in weighed}
        size = self._size
        rows: list[dict[int, float]] = [{} for _ in self.sentences]
        for index in range(len(rows) - 1, -1, -1):
            stems = sorted(weighed.keys() & self.sentences[index].content, key=self.spread.__getitem__, reverse=True)
            row: dict[int, float] = dict.fromkeys(behind[stems[0]], weighed[stems[0]]) if stems else {}
            for stem in stems[1:]:
                square = weighed[stem]
                for other in behind[stem]:
                    row[other] = row.get(other, 0.0) + square
            for stem in stems:
                behind[stem].append(index)
            own = size[index]
            rows[index] = row
            for other, square in row.items():
                row[other] = rows[other][index] = square / (own * size[other])
        return rows

    def _weighed(self) -> dict[str, float]:
        """The squared rarity of the stems of several sentences, rare ones first, until the work is spent."""
        left = WORK
        weighed: dict[str, float] = {}
        for stem, times in sorted(self.spread.items(), key=itemgetter(1)):
            if times > 1:
                left -= times * times
                if left < 0:
                    self.is_cut = True
                    break
                weighed[stem] = self.rarity[stem] ** 2
        return weighed

    def _said_once(self, inside: Sequence[Mapping[str, int]]) -> list[frozenset[str]]:
        once = [{stem for stem, times in counts.items() if times == 1} for counts in inside]
        return [terms.content & once[number] for number, terms in zip(self.article, self.sentences, strict=True)]

    def _headlines(self) -> list[int]:
        """Per article the index of its first sentence; -1 where it has none."""
        starts = [-1] * len(self.lengths)
        for index, place in enumerate(self.place):
            if place == 0:
                starts[self.article[index]] = index
        return starts

    def _event_cosines(self) -> list[float]:
        """Per sentence the cosine with the sum of the first sentences of the other articles."""
        tops: list[defaultdict[str, float]] = [defaultdict(float) for _ in self.lengths]
        for index, place in enumerate(self.place):
            if place < LEAD:
                top, size = tops[self.article[index]], self._size[index]
                for stem in self.sentences[index].content:
                    top[stem] += self.rarity[stem] / size
        total: defaultdict[str, float] = defaultdict(float)
        for top in tops:
            for stem, value in top.items():
                total[stem] += value
        others = [{stem: value - top.get(stem, 0.0) for stem, value in total.items()} for top in tops]
        sizes = [sqrt(sum([value * value for value in profile.values()])) or 1.0 for profile in others]
        cosines = []
        for number, terms, own in zip(self.article, self.sentences, self._size, strict=True):
            profile = others[number]
            dot = sum([self.rarity[stem] * profile[stem] for stem in terms.content if stem in profile])
            cosines.append(dot / own / sizes[number])
        return cosines
