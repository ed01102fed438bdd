"""Groups of matches of two or more voices that hold together.

Matches do not chain: a long sentence that contains two statements matches both, and yet they are two. Groups grow from
the surest match on, and a sentence joins only where it matches at least half of those that are there already.
"""

from __future__ import annotations

from collections.abc import Sequence

from tui.model import CLOSENESS, Address, Kind, Match, Passage

SHARE = 0.5
"""Part of a group's sentences of other articles that a sentence must match to join."""

SHARE_OF_SECOND = 0.75
"""The same for a sentence of an article that the group has a sentence of already."""


class _Groups:
    """Groups under construction."""

    def __init__(self, matches: Sequence[Match]) -> None:
        self.group_of: dict[Address, list[Address]] = {}
        self._kinds: dict[tuple[Address, Address], Kind] = {}
        for match in matches:
            self._kinds[match.a, match.b] = self._kinds[match.b, match.a] = match.kind

    def add(self, match: Match) -> None:
        """Put the two sentences of a match into one group, where they hold together."""
        one, other = self.group_of.get(match.a), self.group_of.get(match.b)
        if one is None and other is None:
            self.group_of[match.a] = self.group_of[match.b] = [match.a, match.b]
        elif one is None or other is None:
            group, joining = (one, match.b) if one is not None else (other or [], match.a)
            if self._hold_together([joining], group):
                group.append(joining)
                self.group_of[joining] = group
        elif one is not other and self._hold_together(one, other):
            one += other
            for address in other:
                self.group_of[address] = one

    def _hold_together(self, one: Sequence[Address], other: Sequence[Address]) -> bool:
        """Whether enough pairs of the two groups match, and no article would tell two statements by a contained one."""
        across = matched = 0
        share = SHARE
        for a in one:
            for b in other:
                if a[0] != b[0]:
                    across += 1
                    matched += (a, b) in self._kinds
                elif self._tell_the_same(a, b, one, other):
                    share = SHARE_OF_SECOND
                else:
                    return False
        return matched >= share * across

    def _tell_the_same(self, a: Address, b: Address, one: Sequence[Address], other: Sequence[Address]) -> bool:
        """Whether two sentences of one article have a partner of which neither is merely a part."""
        for middle in (*one, *other):
            kinds = self._kinds.get((a, middle)), self._kinds.get((b, middle))
            if None not in kinds and Kind.CONTAINED not in kinds:
                return True
        return False


def passages_of(matches: Sequence[Match], voices: Sequence[int]) -> tuple[Passage, ...]:
    """The passages that some matches make; where all articles are copies, those of the copies.

    Args:
        matches: Those above the reader's strictness, copies included.
        voices: Per article the number of its voice.
    """
    groups = _Groups(matches)
    for match in sorted(matches, key=_surest_first):
        groups.add(match)
    is_one_voice = len(set(voices)) == 1
    members = {tuple(sorted(group)) for group in groups.group_of.values()}
    found: list[Passage] = []
    for group in sorted(members):
        told_by = tuple(sorted({voices[article] for article, _ in group}))
        if len(told_by) > 1 or is_one_voice:
            found.append(Passage(len(found), group, told_by))
    return tuple(found)


def _surest_first(match: Match) -> tuple[float, int, Address, Address]:
    rank = CLOSENESS[match.kind]
    same = match.kind in (Kind.IDENTICAL, Kind.EDITED)
    return (0.0 if same else 1 - match.score / 2 + 0.1 * (match.kind is Kind.CONTAINED), rank, match.a, match.b)
