"""Which articles are about one event.

Tf-idf of stems, names counted twice, over the title and the first sentences; average link up to one fixed bar, and
where both dates are known, no further apart than a window of days.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from math import log, sqrt

from tui.matching.terms import terms_of_article
from tui.model import Article, Story

BAR = 0.22
"""Mean cosine of two groups from which on they are one story. B-cubed F1 .89 on the 66 stories of 772 ECB+ articles and
1.00 on 50 stories of three outlets, with or without dates; between .20 and .24 it stays within .03 of that."""

BACKGROUND = 60
"""Articles about other things that every pile is taken to lie in. A handful of reports cannot tell how rare a word is:
without them five reports of one event fall apart (B-cubed F1 .76 on piles of one ECB+ story; with them .93)."""

WINDOW_DAYS = 14
"""Days between two dated articles of one story, at most."""

SENTENCES = 10
"""Sentences of an article that are read."""

WORK = 5_000_000
"""Products of term weights that grouping may cost; beyond it the commonest terms, which tell little, are left out."""


_UNDATED = 0
"""Stands for the day of an article without one: it comes first, and may be of any time."""


def stories_of(articles: Sequence[Article]) -> list[Story]:
    """Group articles by the event that they report.

    Args:
        articles: Any number, in any order; dates may be missing.

    Returns:
        Stories in order of their first article, each with its articles in the order given.
    """
    groups = link_by_average(_cosines(articles), len(articles))
    return [Story(tuple(articles[index] for index in group)) for group in groups]


def _cosines(articles: Sequence[Article]) -> dict[tuple[int, int], float]:
    """Cosine of each pair of articles that may come into one story, shares a term and lies within the window.

    Two articles come into one story only where a chain of pairs above the bar leads from one to the other, so that of a
    pile of thousands hardly a pair in a thousand need be kept.
    """
    days = [article.published.toordinal() if article.published else _UNDATED for article in articles]
    order = sorted(range(len(articles)), key=days.__getitem__)
    vectors = _vectors(articles, order, days)
    near: list[list[int]] = [[] for _ in articles]
    for one, row in _rows(order, vectors, days):
        for other, value in row.items():
            if value >= BAR:
                near[one].append(other)
                near[other].append(one)
    found: dict[tuple[int, int], float] = {}
    for members in _chained(order, near):
        for one, row in _rows(members, vectors, days):
            for other, value in row.items():
                found[(one, other) if one < other else (other, one)] = value
    return found


def _vectors(articles: Sequence[Article], order: Sequence[int], days: Sequence[int]) -> list[dict[str, float]]:
    """Per article the weight of its terms, the rarest first; the commonest are left out where they cost too much."""
    counts = [_terms(article) for article in articles]
    where: defaultdict[str, list[int]] = defaultdict(list)
    for index in order:
        for stem in counts[index]:
            where[stem].append(days[index])
    total = len(articles) + 1 + BACKGROUND
    rarity = {stem: 1 + log(total / len(held)) for stem, held in where.items()}
    rank: dict[str, int] = {}
    left = WORK
    for stem, held in sorted(where.items(), key=lambda item: len(item[1])):
        if left < 0:
            break
        rank[stem] = len(rank)
        left -= _pairs_within(held)
    vectors: list[dict[str, float]] = []
    for terms in counts:
        weighed = {stem: (1 + log(times)) * rarity[stem] for stem, times in terms.items()}
        size = sqrt(sum([weight * weight for weight in weighed.values()])) or 1.0
        kept = sorted(rank.keys() & weighed.keys(), key=rank.__getitem__)
        vectors.append({stem: weighed[stem] / size for stem in kept})
    return vectors


def _pairs_within(held: Sequence[int]) -> int:
    """How many pairs of some days, which stand in order, lie within the window."""
    pairs = sum([len(held) if day == _UNDATED else bisect_right(held, day + WINDOW_DAYS) for day in held])
    return pairs - len(held) * (len(held) + 1) // 2


def _rows(
    order: Iterable[int], vectors: Sequence[dict[str, float]], days: Sequence[int]
) -> Iterator[tuple[int, dict[int, float]]]:
    """Per article its cosines with those before it, as far as they share a term and lie within the window.

    Dated articles are compared with those of the days before only, so that a year of news costs twelve times a month.

    Args:
        order: The articles, in order of their days.
        vectors: Per article the weight of its terms.
        days: Per article its day.
    """
    undated: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    dated: defaultdict[str, deque[tuple[int, float]]] = defaultdict(deque)
    for index in order:
        day = days[index]
        row: dict[int, float] = {}
        for stem, weight in vectors[index].items():
            for other, its in undated[stem]:
                row[other] = row.get(other, 0.0) + weight * its
            before = dated[stem]
            while before and day - days[before[0][0]] > WINDOW_DAYS:
                before.popleft()
            for other, its in before:
                row[other] = row.get(other, 0.0) + weight * its
            (undated if day == _UNDATED else dated)[stem].append((index, weight))
        yield index, row


def _chained(order: Iterable[int], near: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """The groups of articles that chains of near ones hold together, each in the order given; none of one alone."""
    group: dict[int, int] = {}
    for start in order:
        waiting = [start] if start not in group else []
        while waiting:
            index = waiting.pop()
            if index not in group:
                group[index] = start
                waiting += near[index]
    members: defaultdict[int, list[int]] = defaultdict(list)
    for index in order:
        members[group[index]].append(index)
    return (found for found in members.values() if len(found) > 1)


def _terms(article: Article) -> Counter[str]:
    texts = [sentence.text for sentence in article.sentences[:SENTENCES]]
    if article.title and article.title not in texts:
        texts.insert(0, article.title)
    counts: Counter[str] = Counter()
    for terms in terms_of_article(texts, article.language):
        counts.update(terms.order)
        counts.update([stem for stem in terms.order if stem in terms.names])
    return counts


def link_by_average(cosines: dict[tuple[int, int], float], count: int) -> list[list[int]]:
    """Join the two groups with the highest mean cosine until that falls below the bar.

    Args:
        cosines: Of pairs (lower index first); a pair that is missing has cosine 0.
        count: Number of articles.

    Returns:
        The groups, each ascending, in order of their first member.
    """
    import heapq  # noqa: PLC0415 - here only

    groups: dict[int, list[int]] = {index: [index] for index in range(count)}
    sums: dict[int, dict[int, float]] = {index: {} for index in range(count)}
    for (one, other), value in cosines.items():
        sums[one][other] = sums[other][one] = value
    heap = [(-value, one, other, 1, 1) for (one, other), value in cosines.items() if value >= BAR]
    heapq.heapify(heap)
    while heap:
        _, one, other, size_one, size_other = heapq.heappop(heap)
        if len(groups.get(one, ())) != size_one or len(groups.get(other, ())) != size_other:
            continue
        groups[one] = groups[one] + groups.pop(other)
        for third, value in sums.pop(other).items():
            del sums[third][other]
            if third != one:
                sums[one][third] = sums[third][one] = sums[one].get(third, 0.0) + value
        for third, value in sums[one].items():
            mean = value / len(groups[one]) / len(groups[third])
            if mean >= BAR:
                a, b = min(one, third), max(one, third)
                heapq.heappush(heap, (-mean, a, b, len(groups[a]), len(groups[b])))
    return sorted(sorted(group) for group in groups.values())
