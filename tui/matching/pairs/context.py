"""What the other pairs say about a pair: the input of the second score.

Rivals, neighbours, places, chains through a third article and how parallel two articles run are worth more than any
other group of features (best F1 .66 -> .73 on stories that were not fitted), as numbers to weigh, not as hard rules:
one sentence may be told twice. A further round on the second scores brings nothing: of rivals, diagonals, chains and
what is told elsewhere none raises average precision, fitted alone, together or twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from math import exp, log, log2

from tui.matching.pairs.elsewhere import WordsElsewhere
from tui.matching.story_terms import StoryTerms

NAMES = (
    "rival, weaker side",
    "rival, stronger side",
    "share, weaker side",
    "share, stronger side",
    "next pair matches",
    "neighbours match",
    "off the expected place, at best",
    "off the expected place",
    "a headline",
    "both early",
    "through a third",
    "articles alike",
    "articles in one order",
    "one article far shorter",
    "long articles",
    "few words",
    "same words elsewhere",
)
"""The features in the order of the values."""

# They shape features that weights were fitted on afterwards: with other weights other values would do as well. With
# these weights none moves the F1 of matches by more than .002, halved or half as high again (python -m
# tests.benchmarks.constants tui.matching.pairs.context).
_STRONG = 0.08
_CLEAR = 0.3
_REACH = 4
_CHAINS = 3
_NO_EXPECTATION = 0.3
_LEAST_FORCE = 0.05
_FEW_WORDS = 4
_SHORT, _USUAL, _LONG = 10, 24, 47  # sentences of the shortest, median and longest article aligned by hand
_LEAST_TOTAL = 1e-6  # nothing is divided by nothing

Pair = tuple[int, int]


class ContextFeatures:
    """Computes the features of pairs from the first scores of all pairs of the story."""

    def __init__(self, story: StoryTerms, scores: Mapping[Pair, float]) -> None:
        """Sum up the scores per sentence and article.

        Args:
            story: The story that the pairs belong to.
            scores: The first score of each pair that was looked at, the earlier sentence first.
        """
        self.story = story
        self.scores = scores
        # per sentence and other article: best, second best, sum, index of the best
        self._towards: list[dict[int, list[float]]] = [{} for _ in story.article]
        self._strong: list[dict[int, float]] = [{} for _ in story.article]
        article = story.article
        for (i, j), score in scores.items():
            self._add(i, article[j], j, score)
            self._add(j, article[i], i, score)
            if score > _STRONG:
                self._strong[i][j] = self._strong[j][i] = score
        self._chains = min(_CHAINS, len(story.lengths) - 2)
        self._expected = self._expectations()
        self._parallel = self._parallelness()
        self._elsewhere = WordsElsewhere(story, scores, _STRONG)

    def _add(self, one: int, number: int, other: int, score: float) -> None:
        """Enter a score in the row of one of its sentences towards the article of the other."""
        row = self._towards[one]
        if number not in row:
            row[number] = [score, 0.0, score, other]
            return
        towards = row[number]
        best, second, total, partner = towards
        towards[2] = total + score
        if score > best or (score == best and other < partner):
            towards[0], towards[1], towards[3] = score, best, other
        elif score > second:
            towards[1] = score

    def __call__(self, i: int, j: int) -> list[float]:
        """The features of the sentences with the indices i < j, in the order of `NAMES`."""
        story, score = self.story, self.scores[i, j]
        of_i, of_j = story.article[i], story.article[j]
        best_i, second_i, total_i, _ = self._towards[i][of_j]
        best_j, second_j, total_j, _ = self._towards[j][of_i]
        rival_i = second_i if score >= best_i else best_i
        rival_j = second_j if score >= best_j else best_j
        weaker, stronger = (rival_i, rival_j) if rival_i < rival_j else (rival_j, rival_i)
        fewer, more = (total_i, total_j) if total_i < total_j else (total_j, total_i)
        place_i, place_j = story.place[i], story.place[j]
        off_i, off_j = self._off(i, j), self._off(j, i)
        nearer, farther = (off_i, off_j) if off_i < off_j else (off_j, off_i)
        diagonal, beside = self._neighbours(i, j)
        alike, ordered, shorter, longer = self._parallel[of_i, of_j]
        return [
            weaker,
            stronger,
            score / (more if more > _LEAST_TOTAL else _LEAST_TOTAL),
            score / (fewer if fewer > _LEAST_TOTAL else _LEAST_TOTAL),
            diagonal,
            beside,
            nearer,
            farther,
            float(place_i == 0 or place_j == 0),
            float(place_i <= 2 and place_j <= 2),
            self._through_others(i, j),
            alike,
            ordered,
            shorter,
            longer,
            float(min(len(story.sentences[i].order), len(story.sentences[j].order)) < _FEW_WORDS),
            self._elsewhere(i, j),
        ]

    def _neighbours(self, i: int, j: int) -> tuple[float, float]:
        """The best score of a step on in both articles, and of a step in one of them."""
        get, before, after = self.scores.get, self.story.has_before, self.story.has_after
        up_i, up_j, down_i, down_j = before[i], before[j], after[i], after[j]
        diagonal = max(
            get((i - 1, j - 1), 0.0) if up_i and up_j else 0.0, get((i + 1, j + 1), 0.0) if down_i and down_j else 0.0
        )
        beside = max(
            get((i - 1, j), 0.0) if up_i else 0.0,
            get((i + 1, j), 0.0) if down_i else 0.0,
            get((i, j - 1), 0.0) if up_j else 0.0,
            get((i, j + 1), 0.0) if down_j else 0.0,
        )
        return diagonal, beside

    def _off(self, i: int, j: int) -> float:
        """How far j stands from where the links of i's neighbours point, in lengths of its article."""
        number = self.story.article[j]
        expected = self._expected[i].get(number)
        if expected is None:
            return _NO_EXPECTATION
        return abs(expected - self.story.place[j]) / self.story.lengths[number]

    def _through_others(self, i: int, j: int) -> float:
        """The weaker link of the best chain through each other article: the mean of the best three of these.

        The more articles, the likelier a chain that holds by chance, as through a committee that all of them name.
        """
        fewer, more = self._strong[i], self._strong[j]
        if len(fewer) > len(more):
            fewer, more = more, fewer
        article = self.story.article
        best: dict[int, float] = {}
        for middle, link in fewer.items():
            if middle in more:
                other = more[middle]
                weaker = link if link < other else other
                number = article[middle]
                if weaker > best.get(number, 0.0):
                    best[number] = weaker
        return sum(sorted(best.values())[-_CHAINS:]) / self._chains if best else 0.0

    def _expectations(self) -> list[dict[int, float]]:
        """Per sentence and other article the place where the strong links of its neighbours point."""
        place, lengths, article = self.story.place, self.story.lengths, self.story.article
        pulls: list[dict[int, list[float]]] = [{} for _ in article]
        for index, links in enumerate(self._strong):
            pulling: dict[int, list[float]] = {}
            for other, score in links.items():
                pull = pulling.setdefault(article[other], [0.0, 0.0])
                pull[0] += score * score
                pull[1] += score * score * place[other]
            first, last = -min(_REACH, place[index]), min(_REACH, lengths[article[index]] - 1 - place[index])
            for step in [*range(first, 0), *range(1, last + 1)] if pulling else ():
                weight, pulled = _KERNEL[abs(step)], pulls[index + step]
                for number, (force, moment) in pulling.items():
                    pull = pulled.setdefault(number, [0.0, 0.0])
                    pull[0] += weight * force
                    pull[1] += weight * moment
        return [
            {number: moment / force for number, (force, moment) in pulled.items() if force > _LEAST_FORCE}
            for pulled in pulls
        ]

    def _parallelness(self) -> dict[Pair, tuple[float, float, float, float]]:
        """Per pair of articles: mean best score of a sentence, correlation of the places of clear links, lengths."""
        article, place, lengths = self.story.article, self.story.place, self.story.lengths
        sums: defaultdict[Pair, float] = defaultdict(float)
        clear: defaultdict[Pair, list[Pair]] = defaultdict(list)
        for index, row in enumerate(self._towards):
            for towards, (best, _, _, partner) in row.items():
                key = article[index], towards
                sums[key] += best
                if best > _CLEAR:
                    clear[key].append((place[index], place[int(partner)]))
        found: dict[Pair, tuple[float, float, float, float]] = {}
        for a, b in [pair for pair in sums if pair[0] < pair[1]]:
            alike = max(sums[a, b] / lengths[a], sums[b, a] / lengths[b])
            ordered = max(_correlation(clear[a, b]), _correlation(clear[b, a]))
            found[a, b] = found[b, a] = alike, ordered, *_lengths(lengths[a], lengths[b])
        return found


_KERNEL = [exp(-step / 2) for step in range(_REACH + 1)]


def _lengths(one: int, other: int) -> tuple[float, float]:
    """Whether one article is far shorter, and how long both are, from their sentences.

    Far shorter is 0 up to half of the other and 1 from a quarter on: a report tells much of what a brief tells. The
    longer two articles are, the more pairs of them look alike by chance; beyond what was fitted on they count no more.
    """
    shorter = min(1.0, max(0.0, abs(log2(one / other)) - 1))
    one, other = (min(_LONG, max(_SHORT, length)) for length in (one, other))
    return shorter, log(one * other / _USUAL**2)


def _correlation(points: list[Pair]) -> float:
    """Rank correlation; 0 where fewer than four points or no spread."""
    if len(points) < 4 or len({y for _, y in points}) < 2:
        return 0.0
    ranks = _ranks([y for _, y in sorted(points)])
    middle = (len(points) - 1) / 2
    top = sum([(x - middle) * (y - middle) for x, y in enumerate(ranks)])
    return top / sum([(rank - middle) ** 2 for rank in range(len(points))])


def _ranks(values: list[int]) -> list[int]:
    ranks = [0] * len(values)
    for rank, index in enumerate(sorted(range(len(values)), key=values.__getitem__)):
        ranks[index] = rank
    return ranks
