"""Why a pair was matched, in words: what each group of features added to the score's logit."""

from __future__ import annotations

from collections.abc import Sequence

from tui.matching import scoring
from tui.matching.story import Story
from tui.matching.terms import Terms
from tui.model import Evidence

MOST = 6
"""Reasons given for a match."""

MOST_WORDS = 6
"""Words given for a reason."""

_LEAST_WEIGHT = 0.05

WORDS = "words in common"
GROUPS: dict[str, tuple[str, ...]] = {
    WORDS: (
        "shared", "cosine", "said only here", "rest covered", "clause found, worse side", "clause found, better side",
        "told elsewhere", "same subject",
    ),
    "same wording": ("in order", "run", "characters", "characters contained"),
    "main event": (
        "main event, both", "main event, either", "own headline, both", "event words, either", "event words shared",
    ),
    "quotation": ("quotes differ", "quote found"),
    "other speaker": ("other speaker",),
    "negation differs": ("negation differs",),
    "reported speech differs": ("saying differs",),
    "days differ": ("days conflict",),
    "numbers differ": ("numbers conflict",),
    "surroundings": (
        "company", "with neighbours", "next sentences", "neighbour tells it", "next pair matches", "neighbours match",
    ),
    "place in the articles": (
        "off the expected place, at best", "off the expected place", "distance", "deeper", "a headline", "both early",
    ),
    "against other candidates": (
        "logit", "rival, weaker side", "rival, stronger side", "of the best, weaker side", "of the best, stronger side",
        "share, weaker side", "share, stronger side", "told often",
    ),
    "told by a third article": ("through a third",),
    "articles run alike": ("articles alike", "articles in one order"),
}  # fmt: skip
"""Features by the reason that they stand for; every feature belongs to one."""


def evidence_of(story: Story, i: int, j: int, values: Sequence[float]) -> tuple[Evidence, ...]:
    """The reasons for and against a match, strongest first.

    Args:
        story: The story of the two sentences.
        i: Index of the earlier sentence.
        j: Index of the later one.
        values: Their features, in the order of `scoring.FEATURES`.
    """
    if not values:
        return ()
    parts = scoring.parts_of(values)
    a, b = story.sentences[i], story.sentences[j]
    reasons: list[Evidence] = []
    for group, names in GROUPS.items():
        weight = sum([parts[name] for name in names])
        if group == WORDS:
            reasons += _words(story, a, b, weight)
        else:
            reasons.append(Evidence(group, weight, _words_of(group, story, a, b)))
    told = [Evidence(reason.feature, round(reason.weight, 4), reason.words) for reason in reasons]
    told = [reason for reason in told if abs(reason.weight) >= _LEAST_WEIGHT]
    return tuple(sorted(told, key=lambda reason: -abs(reason.weight))[:MOST])


def _words(story: Story, a: Terms, b: Terms, weight: float) -> list[Evidence]:
    """The weight of the shared words, split between numbers, names and others by their rarity."""
    shared = a.content & b.content
    numbers = a.numbers & shared
    names = (shared & story.names) - numbers
    mass = story.weight(shared)
    if not mass:
        return [Evidence("rare words", weight)]
    return [
        Evidence(feature, weight * story.weight(stems) / mass, _surface(story, a, stems))
        for feature, stems in (("rare words", shared - numbers - names), ("names", names), ("numbers", numbers))
    ]


def _surface(story: Story, terms: Terms, stems: frozenset[str]) -> tuple[str, ...]:
    """The rarest of some stems as they stand in a sentence."""
    first = {stem: word for word, stem in zip(reversed(terms.words), reversed(terms.stems), strict=True)}
    rarest = sorted(stems, key=lambda stem: (-story.rarity[stem], stem))[:MOST_WORDS]
    return tuple([first[stem].rstrip(".,:'") for stem in rarest])


def _words_of(group: str, story: Story, a: Terms, b: Terms) -> tuple[str, ...]:
    if group == "same wording":
        return _longest_run(a, b)
    if group == "quotation":
        return _surface(story, a, a.quoted & b.content) if a.quoted and b.quoted else ()
    if group == "numbers differ":
        return tuple(sorted(stem[1:] for stem in a.numbers ^ b.numbers)[:MOST_WORDS])
    if group == "days differ":
        return tuple(sorted(a.days ^ b.days))
    return ()


def _longest_run(a: Terms, b: Terms) -> tuple[str, ...]:
    """The longest run of words that both sentences have, as one string, where it is three words or more."""
    ends: dict[int, int] = {}
    best, end = 0, 0
    where: dict[str, list[int]] = {}
    for index, stem in enumerate(b.stems):
        where.setdefault(stem, []).append(index)
    for index, stem in enumerate(a.stems):
        ends = {place: ends.get(place - 1, 0) + 1 for place in where.get(stem, ())}
        longest = max(ends.values(), default=0)
        if longest > best:
            best, end = longest, index + 1
    return (" ".join(a.words[end - best : end]),) if best >= 3 else ()
