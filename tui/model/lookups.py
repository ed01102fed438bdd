"""Which matches each sentence of a comparison has, and how close the closest is.

What is known of one comparison serves another of the same articles: only the sentences whose matches changed are looked
at again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from tui.model.match import Address, Match
from tui.vocabulary import CLOSENESS

UNMATCHED = len(CLOSENESS)
"""What stands for the closeness of a sentence that no other voice has."""


class Lookups(NamedTuple):
    """The matches of a comparison by sentence.

    Attributes:
        voices: Per article the number of its voice.
        partners: Per sentence that has any its matches, best first, copies included.
        closeness: Per article, per sentence the rank in `CLOSENESS` of the closest of its matches with other voices,
            with copies where there is one voice only; `UNMATCHED` where there is none.
    """

    voices: tuple[int, ...]
    partners: dict[Address, tuple[Match, ...]]
    closeness: tuple[bytes, ...]

    @classmethod
    def of(cls, sizes: Sequence[int], voices: tuple[int, ...], matches: Sequence[Match]) -> Lookups:
        """Look everything up.

        Args:
            sizes: How many sentences each article has.
            voices: Per article the number of its voice.
            matches: Those of the comparison.
        """
        bare = cls(voices, {}, tuple(bytes([UNMATCHED]) * size for size in sizes))
        return bare.after((), matches)

    def after(self, gone: Sequence[Match], come: Sequence[Match]) -> Lookups:
        """The look-ups of a comparison of the same articles that has some matches less and some more.

        Args:
            gone: Matches, the very objects, that it has not any more.
            come: Matches that it has besides.
        """
        if not gone and not come:
            return self
        left = set(map(id, gone))
        more: defaultdict[Address, list[Match]] = defaultdict(list)
        for match in come:
            more[match.a].append(match)
            more[match.b].append(match)
        partners = dict(self.partners)
        closeness = [bytearray(article) for article in self.closeness]
        is_one_voice = len(set(self.voices)) == 1
        for address in {*more, *(end for match in gone for end in (match.a, match.b))}:
            kept = [match for match in partners.pop(address, ()) if id(match) not in left]
            found = sorted((*kept, *more.get(address, ())), key=_best_first)
            if found:
                partners[address] = tuple(found)
            closeness[address[0]][address[1]] = self._closest(found, is_one_voice=is_one_voice)
        return Lookups(self.voices, partners, tuple(bytes(article) for article in closeness))

    def _closest(self, found: Sequence[Match], *, is_one_voice: bool) -> int:
        voices = self.voices
        ranks = [CLOSENESS[m.kind] for m in found if is_one_voice or voices[m.a[0]] != voices[m.b[0]]]
        return min(ranks, default=UNMATCHED)


def _best_first(match: Match) -> tuple[float, Address, Address]:
    return -match.score, match.a, match.b
