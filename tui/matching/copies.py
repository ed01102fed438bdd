"""Which articles are the same text, and the text of a voice.

A syndicated or re-saved report says nothing a second time: it must not make words common, fill the passages or raise
the coverage. Copies are put together before anything is weighed; their sentences share what is found.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from tui.matching.kinds import is_edited
from tui.model import Address

if TYPE_CHECKING:
    from tui.model import Comparison, CopyDifferences
from tui.text import fold

SHINGLE = 5
"""Words of a run."""

CONTAINED = 0.8
"""Share of the shorter article's runs that the longer one has, for the two to be copies."""

# A text of fewer runs must also be half of the other. None of these moves a figure halved or half as high again
# (python -m tests.benchmarks.constants tui.matching.copies).
_FEW_RUNS = 20
_FEW_CONTAINED = 0.5
_NEAR = 8  # sentences that an editor moves or takes out in a row
_MANY_WORDS = 150  # from here on only runs that begin with a long word are kept, about a third of them
_ANCHOR_LETTERS = 7

MOST_WORDS = 100_000
"""Words of an article that are read for runs: more than any report has, as much as a book."""

MOST_HOLDERS = 64
"""Articles that have the same run, at most, for every two of them to be counted."""


class Voice(NamedTuple):
    """One text, however often it was published.

    Attributes:
        articles: Indices of the articles that carry it, ascending.
        main: The one with the most sentences.
        sentences: Its sentences in order: those of `main`, others of the copies where they stand; each once.
        addresses: Per sentence where it is found.
    """

    articles: tuple[int, ...]
    main: int
    sentences: tuple[str, ...]
    addresses: tuple[tuple[Address, ...], ...]


def voice_numbers(folded: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """Per article the number of its voice, from 0 in order of appearance.

    Args:
        folded: The folded sentences of each article.
    """
    first_with: dict[tuple[str, ...], int] = {}
    root = [
        first_with.setdefault(tuple(article), number) if any(article) else number
        for number, article in enumerate(folded)
    ]
    runs = [_runs(tuple(article)) if root[number] == number else frozenset() for number, article in enumerate(folded)]
    for (one, other), count in sorted(_shared(runs).items()):
        if _are_copies(count, len(runs[one]), len(runs[other])) and root[one] != root[other]:
            old, new = max(root[one], root[other]), min(root[one], root[other])
            root = [new if number == old else number for number in root]
    order = {number: rank for rank, number in enumerate(dict.fromkeys(root))}
    return tuple([order[number] for number in root])


def _shared(runs: Sequence[frozenset[int]]) -> Counter[tuple[int, int]]:
    """How many runs two articles share; of a run that very many have, each of them with the next."""
    first: dict[int, int] = {}
    where: dict[int, list[int]] = {}
    for number, found in enumerate(runs):
        for run in found:
            holder = first.setdefault(run, number)
            if holder != number:
                where.setdefault(run, [holder]).append(number)
    together = Counter([tuple(holders) for holders in where.values()])
    shared: Counter[tuple[int, int]] = Counter()
    for holders, times in together.items():
        for pair in combinations(holders, 2) if len(holders) <= MOST_HOLDERS else pairwise(holders):
            shared[pair] += times
    return shared


@lru_cache(maxsize=1 << 7)
def _runs(article: tuple[str, ...]) -> frozenset[int]:
    """Hashes of runs of words; of long articles only runs that begin with a longer word, about a third of them."""
    words = " ".join(article).split()[:MOST_WORDS]
    starts = range(len(words) - SHINGLE + 1)
    least = _ANCHOR_LETTERS if len(words) > _MANY_WORDS else 0
    return frozenset([hash(tuple(words[k : k + SHINGLE])) for k in starts if len(words[k]) >= least])


def _are_copies(shared: int, one: int, other: int) -> bool:
    fewer, more = min(one, other), max(one, other)
    return shared >= CONTAINED * fewer and (fewer >= _FEW_RUNS or shared >= _FEW_CONTAINED * more)


def voices_of(texts: Sequence[Sequence[str]], numbers: Sequence[int], folded: Sequence[Sequence[str]]) -> list[Voice]:
    """Put the sentences of copies together.

    Args:
        texts: The sentences of each article.
        numbers: Per article the number of its voice.
        folded: The same sentences, folded.
    """
    carried: defaultdict[int, list[int]] = defaultdict(list)
    for article, number in enumerate(numbers):
        carried[number].append(article)
    return [_voice(articles, texts, folded) for _, articles in sorted(carried.items())]


def _voice(articles: list[int], texts: Sequence[Sequence[str]], folded: Sequence[Sequence[str]]) -> Voice:
    main = max(articles, key=lambda article: (len(texts[article]), -article))
    merged: list[tuple[str, str, list[Address]]] = []
    known: dict[str, list[Address]] = {}
    for article in sorted(articles, key=lambda article: article != main):
        after = 0
        for place, (text, form) in enumerate(zip(texts[article], folded[article], strict=True)):
            found = known.get(form)
            if found is None and article != main:
                found = _edited_nearby(text, merged, after)
            if found is not None:
                found.append((article, place))
                if article != main:
                    after = _following(merged, found, after)
                continue
            known[form] = [(article, place)]
            merged.insert(after, (text, form, known[form]))
            after += 1
    return Voice(
        tuple(articles),
        main,
        tuple([text for text, _, _ in merged]),
        tuple([tuple(sorted(addresses)) for _, _, addresses in merged]),
    )


def _following(merged: list[tuple[str, str, list[Address]]], found: list[Address], after: int) -> int:
    """The place behind a common sentence, if it is one of the next few; else the place as it was."""
    for place in range(after, min(after + _NEAR, len(merged))):
        if merged[place][2] is found:
            return place + 1
    return after


def _edited_nearby(text: str, merged: list[tuple[str, str, list[Address]]], after: int) -> list[Address] | None:
    """The sentence a few places on from the last common one that this one is an edited form of."""
    for other, _, addresses in merged[max(0, after - 1) : after + _NEAR]:
        if is_edited(text, other):
            return addresses
    return None


def copy_differences(comparison: Comparison, a: int, b: int) -> CopyDifferences:
    """What differs between two copies: the sentences that only one has, and those that were edited.

    A sentence that stands elsewhere in the other copy differs in nothing. For articles that are no copies nearly
    everything is different.

    Args:
        comparison: From `tui.matching.compare`.
        a: Index of the one article.
        b: Index of the other.
    """
    ours, theirs = ([fold(sentence.text) for sentence in comparison.articles[number].sentences] for number in (a, b))
    place_of: dict[str, int] = {}
    for place, form in enumerate(theirs):
        place_of.setdefault(form, place)
    in_ours = set(ours)
    new = {place: None for place, form in enumerate(theirs) if form not in in_ours}
    only_a: list[Address] = []
    edited: list[tuple[Address, Address]] = []
    expected = 0
    for place, form in enumerate(ours):
        if form in place_of:
            expected = place_of[form] + 1
            continue
        nearby = [other for other in range(max(0, expected - 1), expected + _NEAR) if other in new]
        text = comparison.sentence((a, place)).text
        found = next((other for other in nearby if is_edited(text, comparison.sentence((b, other)).text)), None)
        if found is None:
            only_a.append((a, place))
        else:
            edited.append(((a, place), (b, found)))
            del new[found]
            expected = found + 1
    from tui.model import CopyDifferences  # noqa: PLC0415 - when somebody asks for it

    return CopyDifferences(tuple(only_a), tuple([(b, place) for place in new]), tuple(edited))
