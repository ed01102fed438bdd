"""What the reader has read, and what of the rest was thereby read in other words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Set

from tui.model import Address, Comparison, other_end


class ReadOnce:
    """Grows with every sentence that is passed; nothing is looked through twice."""

    def __init__(self) -> None:
        """Start with nothing read."""
        self._read: set[Address] = set()
        self._told: defaultdict[int, set[int]] = defaultdict(set)

    def __len__(self) -> int:
        return len(self._read)

    def __contains__(self, address: Address) -> bool:
        return address in self._read

    def add(self, comparison: Comparison, address: Address) -> None:
        """Take a sentence as read, and with it what says the same in other articles."""
        if address in self._read:
            return
        self._read.add(address)
        for match in comparison.matches_of(address):
            other = other_end(match, address)
            self._told[other[0]].add(other[1])
        for passage in comparison.passages_of(address):
            for article, sentence in passage.members:
                if article != address[0]:
                    self._told[article].add(sentence)

    def told(self, article: int) -> Set[int]:
        """The sentences of an article whose counterparts were read in another one."""
        return self._told[article]

    def count_again(self, comparison: Comparison, carried: Callable[[Address], Address | None] = lambda at: at) -> None:
        """Find anew what was told, after the comparison changed.

        Args:
            comparison: As it is now.
            carried: The new address of a sentence that was read, None where it is no sentence any more.
        """
        read, self._read = self._read, set()
        self._told.clear()
        for address in read:
            if (now := carried(address)) is not None:
                self.add(comparison, now)
