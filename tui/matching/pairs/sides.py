"""What each sentence of a story brings to its pairs: worked out once a sentence, looked up once a pair."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, repeat
from math import log, sqrt

from tui.matching.story_terms import StoryTerms
from tui.matching.terms import Terms

_BEGINNING = re.compile(" (?=(.{4}))")
"""The beginning of a word: the four letters after a space, of the next words where it is short. They tell as
much as all runs of five letters (average precision .757 and .752) and cost a fifth."""

_CLAUSE_MASS = 12.0  # of rarity, at which a clause counts in full; halved or doubled it moves F1 by at most .005
_LETTERS = (range(1, 0xD800), range(0xE000, sys.maxunicode + 1))  # all but surrogates
_IS_YEAR = re.compile(r"#(?:1[6-9]|20)\d\d").fullmatch


@dataclass(slots=True, eq=False, repr=False)
class PairSide:
    """What a sentence brings to each of its pairs; not changed once it is made.

    No named tuple: its slots are read in a fifth of the time, forty times a pair. Not frozen: it is made in a tenth of
    the time.

    Attributes:
        content: Its content senses that another sentence has too.
        quoted: Those between quotation marks.
        stands: Per content sense its clause and the side of the verb that it stands on, 0 for neither or both.
        clause_part: Per clause the part of it that a unit of mass is.
        once: Those that no other sentence of its article has.
        runs: Per sense that stands in a name of several words the number of that name.
        named: Those senses that another sentence has too.
        depth: How far down its article it stands, 0..1.
        event: Cosine with the main event.
        headline: Cosine with the headline of its article.
        quoted_mass: Mass of what it quotes.
        quoted_part: The same as a part of its mass.
        is_negated: Whether a word denies.
        asks: Whether it is a question.
        days: Days of the week named.
        numbers: Number stems.
        figures: Those that are no years.
        code: One letter a stem.
        threes: Hashes of its runs of three stems, as far as another sentence has them too.
        beginnings: Beginnings of words that another sentence has too.
        size: Length of the vector of its beginnings.
        verb: Its main verb.
        subject: What stands before that.
        objects: What stands behind it.
        main_person: Whom it is about; empty where that is nobody.
        persons: Whom it names or points to.
        pointed_to: Those whom it does not name.
    """

    content: frozenset[str]
    quoted: frozenset[str]
    stands: Mapping[str, tuple[int, int]]
    clause_part: list[float]
    once: frozenset[str]
    runs: Mapping[str, int]
    named: frozenset[str]
    depth: float
    event: float
    headline: float
    quoted_mass: float
    quoted_part: float
    is_negated: bool
    asks: bool
    days: frozenset[str]
    numbers: frozenset[str]
    figures: frozenset[str]
    code: str
    threes: frozenset[int]
    beginnings: frozenset[str]
    size: float
    verb: str
    subject: str
    objects: frozenset[str]
    main_person: str
    persons: frozenset[str]
    pointed_to: frozenset[str]


def sides_of(story: StoryTerms, codes: Sequence[str]) -> tuple[list[PairSide], dict[str, float]]:
    """What each sentence brings to its pairs, and the squared rarity of the beginnings of words.

    Args:
        story: The sentences.
        codes: The same with one letter a stem.
    """
    beginnings, weight, sizes = _beginnings(story)
    twice = frozenset([stem for stem, times in story.spread.items() if times > 1])
    threes = _told_twice([_threes_in(terms.stems) for terms in story.sentences])
    quoted_masses = [story.weight(terms.quoted) if terms.quoted else 0.0 for terms in story.sentences]
    sides = [
        PairSide(
            content=terms.content & twice,
            quoted=terms.quoted,
            stands=terms.stands,
            clause_part=_clause_parts(story, terms),
            once=story.once[index] & twice,
            runs=terms.runs,
            named=twice.intersection(terms.runs),
            depth=story.place[index] / story.lengths[story.article[index]],
            event=story.event[index],
            headline=story.headline[index],
            quoted_mass=quoted_masses[index],
            quoted_part=quoted_masses[index] / max(story.mass[index], 0.1),
            is_negated=terms.is_negated,
            asks=terms.asks,
            days=terms.days,
            numbers=terms.numbers,
            figures=_figures(terms.numbers & terms.content) if terms.numbers else terms.numbers,
            code=codes[index],
            threes=threes[index],
            beginnings=beginnings[index],
            size=sizes[index],
            verb=terms.action.verb,
            subject=terms.action.subject,
            objects=terms.action.objects,
            main_person=story.meant[index].main,
            persons=story.meant[index].persons,
            pointed_to=story.meant[index].persons - story.meant[index].named,
        )
        for index, terms in enumerate(story.sentences)
    ]
    return sides, weight


def _clause_parts(story: StoryTerms, terms: Terms) -> list[float]:
    """The part of each clause that a unit of mass is; a clause counts no less than a full one."""
    masses = [0.0] * (max(terms.stands.values(), default=(0, 0))[0] + 1)
    for stem, (clause, _) in terms.stands.items():
        masses[clause] += story.rarity[stem]
    return [1 / max(mass, _CLAUSE_MASS) for mass in masses]


def codes_of(sentences: Sequence[Terms]) -> list[str]:
    """Each sentence as a string with one letter a stem, so that order is found at the speed of strings."""
    every = dict.fromkeys(chain.from_iterable([terms.stems for terms in sentences]))
    letters = dict(zip(every, map(chr, chain(*_LETTERS, repeat(_LETTERS[-1][-1]))), strict=False))
    return ["".join(map(letters.__getitem__, terms.stems)) for terms in sentences]


def _beginnings(story: StoryTerms) -> tuple[list[frozenset[str]], dict[str, float], list[float]]:
    """Word beginnings that two sentences have, the squared rarity of each, the length of each sentence's vector."""
    every = [_beginnings_in(terms.letters) for terms in story.sentences]
    spread = Counter(chain.from_iterable(every))
    count = len(every) + 1
    alone = (log(count / 2) + 1) ** 2
    by_spread = {times: (log(count / (times + 1)) + 1) ** 2 for times in set(spread.values())}
    weight = {beginning: by_spread[times] for beginning, times in spread.items() if times > 1}
    told_twice = frozenset(weight)
    shared = [found & told_twice for found in every]
    sizes = [
        sqrt(sum(map(weight.__getitem__, known)) + alone * (len(found) - len(known))) or 1.0
        for known, found in zip(shared, every, strict=True)
    ]
    return shared, weight, sizes


@lru_cache(maxsize=1 << 11)
def _beginnings_in(letters: str) -> frozenset[str]:
    """The word beginnings of a sentence, remembered as its terms are."""
    return frozenset(_BEGINNING.findall(letters))


@lru_cache(maxsize=1 << 11)
def _threes_in(stems: tuple[str, ...]) -> frozenset[int]:
    """Hashes of the runs of three stems of a sentence, remembered likewise."""
    return frozenset(map(hash, zip(stems, stems[1:], stems[2:], strict=False)))


def _told_twice(every: Sequence[frozenset[int]]) -> list[frozenset[int]]:
    """What each sentence has as far as another one has it too: the rest cannot be shared."""
    counts = Counter(chain.from_iterable(every))
    twice = {unit for unit, times in counts.items() if times > 1}
    return [found & twice for found in every]


def _figures(numbers: frozenset[str]) -> frozenset[str]:
    return frozenset([number for number in numbers if not _IS_YEAR(number)])
