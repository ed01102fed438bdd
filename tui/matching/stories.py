"""Which articles are about one event.

Tf-idf of stems, names counted twice, over the title and the first sentences; average link up to one fixed bar, and
where both dates are known, no further apart than a window of days.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
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
    """Cosine of each pair of articles that shares a term and lies within the window.

    Dated articles are compared with those of the next days only, so that a year of news costs twelve times a month.
    """
    counts = [_terms(article) for article in articles]
    spread = Counter(stem for terms in counts for stem in terms)
    total = len(articles) + 1 + BACKGROUND
    vectors: list[dict[str, float]] = []
    for terms in counts:
        weighed = {stem: (1 + log(times)) * (1 + log(total / spread[stem])) for stem, times in terms.items()}
        size = sqrt(sum([weight * weight for weight in weighed.values()])) or 1.0
        vectors.append({stem: weight / size for stem, weight in weighed.items()})
    days = [article.published.toordinal() if article.published else _UNDATED for article in articles]
    where: defaultdict[str, list[int]] = defaultdict(list)
    for index in sorted(range(len(articles)), key=days.__getitem__):
        for stem in counts[index]:
            where[stem].append(index)
    found: defaultdict[tuple[int, int], float] = defaultdict(float)
    left = WORK
    for stem, holders in sorted(where.items(), key=lambda item: len(item[1])):
        if left < 0:
            break
        left -= _add_products(found, stem, holders, vectors, days)
    return found


def _add_products(
    found: defaultdict[tuple[int, int], float],
    stem: str,
    holders: Sequence[int],
    vectors: Sequence[dict[str, float]],
    days: Sequence[int],
) -> int:
    """Add what a stem gives the cosines of its holders, which stand in order of their days; returns the work done."""
    work = 0
    for position, one in enumerate(holders):
        weight, day = vectors[one][stem], days[one]
        for other in holders[position + 1 :]:
            if day != _UNDATED and days[other] - day > WINDOW_DAYS:
                break
            work += 1
            found[(one, other) if one < other else (other, one)] += weight * vectors[other][stem]
    return work


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
