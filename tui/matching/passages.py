"""Groups of matches of two or more voices that hold together.

Matches do not chain: a long sentence that contains two statements matches both, and yet they are two. Groups grow from
the surest match on, and a sentence joins only where it matches at least half of those that are there already. A
sentence with several statements may belong to several groups, so that every match of two voices lies in one of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import count, islice

from tui.model import CLOSENESS, Address, Comparison, Kind, Match, Passage, other_end

SHARE = 0.5
"""Part of a group's sentences of other articles that a sentence must match to join."""

SHARE_OF_SECOND = 1.0
"""The same for a sentence that has a group already, and of an article that the group has a sentence of. With .75
there are a tenth fewer passages, but of the pairs inside them .75 are right instead of .77 (of matches: .80)."""

MOST_ASKED = 8
"""Groups of one sentence that are asked whether another may join."""

MOST_COMPARED = 12
"""Sentences of a group that another is held against: one that is told a hundred times costs no more than these."""


class _Groups:
    """Groups under construction, each with a number."""

    def __init__(self, matches: Sequence[Match], apart: Set[tuple[Address, Address]]) -> None:
        self.members: dict[int, dict[Address, None]] = {}
        self._numbers: defaultdict[Address, dict[int, None]] = defaultdict(dict)
        self._partners: defaultdict[Address, set[Address]] = defaultdict(set)
        self._whole: defaultdict[Address, set[Address]] = defaultdict(set)  # those of which it is not merely a part
        self._next = count()
        self._apart = apart
        for match in matches:
            self._partners[match.a].add(match.b)
            self._partners[match.b].add(match.a)
            if match.kind is not Kind.CONTAINED:
                self._whole[match.a].add(match.b)
                self._whole[match.b].add(match.a)

    def add(self, match: Match) -> None:
        """Put the two sentences of a match into one group: one that holds together with them, else a new one."""
        of_a, of_b = self._numbers[match.a], self._numbers[match.b]
        if not of_a.keys().isdisjoint(of_b) or self._merged(of_a, of_b):
            return
        if not self._joined(match.b, of_a) and not self._joined(match.a, of_b):
            number = next(self._next)
            self.members[number] = {}
            self._enter(number, (match.a, match.b))

    def _merged(self, some: Iterable[int], others: Iterable[int]) -> bool:
        """Make one group of the first two that hold together."""
        for one in islice(some, MOST_ASKED):
            for other in islice(others, MOST_ASKED):
                if self._hold_together(self.members[one], self.members[other], SHARE):
                    lost = self.members.pop(other)
                    for address in lost:
                        del self._numbers[address][other]
                    self._enter(one, lost)
                    return True
        return False

    def _joined(self, joining: Address, numbers: Iterable[int]) -> bool:
        """Add a sentence to the first group that it holds together with."""
        share = SHARE_OF_SECOND if self._numbers[joining] else SHARE
        for number in islice(numbers, MOST_ASKED):
            if self._hold_together((joining,), self.members[number], share):
                self._enter(number, (joining,))
                return True
        return False

    def _enter(self, number: int, addresses: Iterable[Address]) -> None:
        for address in addresses:
            self.members[number][address] = None
            self._numbers[address][number] = None

    def _hold_together(self, one: Iterable[Address], other: Iterable[Address], share: float) -> bool:
        """Whether enough pairs of the two groups match, and no article would tell two statements by a contained one."""
        across = matched = 0
        one, other = tuple(islice(one, MOST_COMPARED)), tuple(islice(other, MOST_COMPARED))
        for a in one:
            partners = self._partners[a]
            for b in other:
                if self._apart and (a, b) in self._apart:
                    return False
                if a[0] != b[0]:
                    across += 1
                    matched += b in partners
                elif a != b:
                    if not self._tell_the_same(a, b, (*one, *other)):
                        return False
                    share = SHARE_OF_SECOND
        return matched >= share * across

    def _tell_the_same(self, a: Address, b: Address, group: Iterable[Address]) -> bool:
        """Whether two sentences of one article have a partner of which neither is merely a part."""
        return not (self._whole[a] & self._whole[b]).isdisjoint(group)

    def distinct(self) -> list[tuple[Address, ...]]:
        """The members of the groups that are not wholly inside another one, in order of address."""
        kept = []
        for number, members in self.members.items():
            rarest = min(members, key=lambda address: len(self._numbers[address]))
            if not any(self._is_inside(number, other) for other in self._numbers[rarest]):
                kept.append(tuple(sorted(members)))
        return sorted(kept)

    def _is_inside(self, one: int, other: int) -> bool:
        """Whether another group has all members of a group; of two with the same members the later one is inside."""
        members, others = self.members[one], self.members[other]
        if one == other or len(members) > len(others) or not members.keys() <= others.keys():
            return False
        return len(members) < len(others) or other < one


def passages_of(
    matches: Sequence[Match], voices: Sequence[int], apart: Set[tuple[Address, Address]] = frozenset()
) -> tuple[Passage, ...]:
    """The passages that some matches make; where all articles are copies, those of the copies.

    Args:
        matches: Those above the reader's strictness, copies included.
        voices: Per article the number of its voice.
        apart: Pairs of sentences, both ways round, that must not be in one passage.
    """
    groups = _Groups(matches, apart)
    for match in sorted(matches, key=_surest_first):
        groups.add(match)
    is_one_voice = len(set(voices)) == 1
    links: defaultdict[Address, dict[Address, Match]] = defaultdict(dict)
    for match in matches:
        if is_one_voice or voices[match.a[0]] != voices[match.b[0]]:
            links[match.a][match.b] = links[match.b][match.a] = match
    told = [(group, tuple(sorted({voices[article] for article, _ in group}))) for group in groups.distinct()]
    told = [(group, told_by) for group, told_by in told if len(told_by) > 1 or is_one_voice]
    often = Counter(address for group, _ in told for address in group)
    passages: dict[int, Passage] = {}
    standing: set[Address | None] = set()
    for number in sorted(range(len(told)), key=lambda number: (-len(told[number][0]), number)):
        group, told_by = told[number]
        free = [address for address in group if address not in standing] or group
        passages[number] = passage = _passage(number, (group, free), told_by, links, often)
        standing.add(passage.representative)
    return tuple([passages[number] for number in range(len(told))])


def passages_after(
    before: Comparison, after: Comparison, changed: Iterable[Address], apart: Set[tuple[Address, Address]]
) -> tuple[Passage, ...]:
    """The passages of a comparison, made out of those of another one of the same articles.

    Sentences that hang together by matches make their passages among themselves: only where a match went or came are
    they made anew.

    Args:
        before: With its passages.
        after: With its matches.
        changed: The sentences whose matches are not the same in the two.
        apart: Pairs of sentences, both ways round, that must not be in one passage.
    """
    reached = _reached(after, changed)
    matches = [match for address in sorted(reached) for match in after.matches_of(address) if match.a == address]
    found = [passage for passage in before.passages if passage.members[0] not in reached]
    found += passages_of(matches, after.voices, apart)
    found.sort(key=_members)
    return tuple([one if one.id == number else replace(one, id=number) for number, one in enumerate(found)])


def _reached(comparison: Comparison, addresses: Iterable[Address]) -> set[Address]:
    """Some sentences and all that hang together with them by matches."""
    reached = set(addresses)
    waiting = list(reached)
    while waiting:
        address = waiting.pop()
        more = {other_end(match, address) for match in comparison.matches_of(address)} - reached
        reached |= more
        waiting += more
    return reached


def _members(passage: Passage) -> tuple[Address, ...]:
    return passage.members


def _passage(
    number: int,
    members: tuple[tuple[Address, ...], Sequence[Address]],
    voices: tuple[int, ...],
    links: Mapping[Address, Mapping[Address, Match]],
    often: Mapping[Address, int],
) -> Passage:
    """A group with its closest kind and the member that stands for it.

    That is the one that has most in common with the others. What it has in common is shared out among the passages
    that it belongs to (`often`): a long sentence of many statements does not say which of them is meant. The second
    part of `members` are those that stand for no larger passage, so that no two rows of a matrix read the same.
    """
    group, free = members
    inside = dict.fromkeys(group)
    worth = dict.fromkeys(group, 0.0)
    closest = Kind.CONTAINED
    for address in group:
        partners = links.get(address, {})
        fewer, more = (inside, partners) if len(inside) < len(partners) else (partners, inside)
        for other in fewer:
            if other in more:
                match = partners[other]
                worth[address] += match.score
                closest = min(closest, match.kind, key=CLOSENESS.__getitem__)
    return Passage(number, group, voices, closest, max(free, key=lambda address: worth[address] / often[address]))


def _surest_first(match: Match) -> tuple[float, int, Address, Address]:
    rank = CLOSENESS[match.kind]
    same = match.kind in (Kind.IDENTICAL, Kind.EDITED)
    return (0.0 if same else 1 - match.score / 2 + 0.1 * (match.kind is Kind.CONTAINED), rank, match.a, match.b)
