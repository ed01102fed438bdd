"""Which articles stand in which panes. Pure.

An article goes from the screen only where that is needed to show another, and then the one that the reader was in
longest ago; the panes stand in one order whatever they show. Fewer panes hide some articles and forget none.
"""

from __future__ import annotations

from collections.abc import Sequence


class Arrangement:
    """The articles on the screen, from left to right."""

    def __init__(self, order: Sequence[int]) -> None:
        """Begin with one pane.

        Args:
            order: Indexes of all articles, in the order in which they stand from left to right.
        """
        self._order = list(order)
        self._count = 1
        self._places: list[int] = []
        self._latest: list[int] = []  # the most recently read last

    def resize(self, count: int, current: int) -> None:
        """Have `count` panes, or as many as there are articles, the current article among them."""
        self._count = max(1, min(count, len(self._order)))
        if not self._places:
            first = min(self._order.index(current), len(self._order) - self._count)
            self._places = list(self._order[first : first + self._count])
        missing = [article for article in self._order if article not in self._places]
        self._places += missing[: max(0, self._count - len(self._places))]
        self.bring(current)

    @property
    def shown(self) -> list[int]:
        """Indexes of the articles on the screen, one a pane."""
        kept = sorted(self._in_order(), key=self._recency, reverse=True)[: self._count]
        return [article for article in self._in_order() if article in kept]

    def bring(self, article: int, *, beside: int | None = None) -> None:
        """Show an article instead of the one on the screen that was read longest ago.

        Args:
            article: Which.
            beside: One that must stay.
        """
        if article not in self._places:
            others = [other for other in reversed(self.shown) if other != beside] or self.shown
            self._places[self._places.index(min(others, key=self._recency))] = article
        if article in self._latest:
            self._latest.remove(article)
        self._latest.append(article)

    def move(self, article: int, by: int) -> bool:
        """Let an article stand `by` panes further to the right (left where negative), from now on.

        Returns:
            Whether there is a pane there.
        """
        shown = self.shown
        wanted = shown.index(article) + by if article in shown else -1
        if not 0 <= wanted < len(shown):
            return False
        self._order.remove(article)
        self._order.insert(self._order.index(shown[wanted]) + (by > 0), article)
        return True

    def _in_order(self) -> list[int]:
        return sorted(self._places, key=self._order.index)

    def _recency(self, article: int) -> int:
        return self._latest.index(article) if article in self._latest else -1
