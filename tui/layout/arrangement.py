"""Which articles stand in which panes. Pure.

A pane changes its article only where that is needed to show something, and then the pane that the reader was in
longest ago: what is on the screen stays where it is.
"""

from __future__ import annotations

from collections.abc import Sequence


class Arrangement:
    """The articles on the screen, from left to right.

    Attributes:
        shown: Indexes of articles, one a pane.
    """

    def __init__(self, order: Sequence[int]) -> None:
        """Begin with nothing shown.

        Args:
            order: Indexes of all articles, in the order in which panes are filled.
        """
        self._order = order
        self._latest: list[int] = []  # the most recently read last
        self.shown: list[int] = []

    def resize(self, count: int, current: int) -> None:
        """Fill `count` panes, or as many as there are articles, the current article among them."""
        count = max(1, min(count, len(self._order)))
        if not self.shown:
            first = min(self._order.index(current), len(self._order) - count)
            self.shown = list(self._order[first : first + count])
        while len(self.shown) > count:
            self.shown.remove(self._stalest(current))
        missing = (article for article in self._order if article not in self.shown)
        self.shown += [article for article, _ in zip(missing, range(count - len(self.shown)), strict=False)]
        self.bring(current)

    def bring(self, article: int, *, beside: int | None = None) -> None:
        """Show an article, in the place of the one that was read longest ago.

        Args:
            article: Which.
            beside: One that must stay.
        """
        if article not in self.shown:
            self.shown[self.shown.index(self._stalest(beside))] = article
        if article in self._latest:
            self._latest.remove(article)
        self._latest.append(article)

    def _stalest(self, but: int | None) -> int:
        """The article on the screen that was read longest ago; of those never read the rightmost."""
        candidates = [article for article in reversed(self.shown) if article != but] or self.shown
        return min(candidates, key=lambda article: self._latest.index(article) if article in self._latest else -1)
