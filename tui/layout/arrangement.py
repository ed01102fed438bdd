"""Which articles stand in which panes. Pure.

A pane changes its article only where that is needed to show something, and then the pane that the reader was in
longest ago: what is on the screen stays where it is. Fewer panes hide some of what was there; they forget nothing.
"""

from __future__ import annotations

from collections.abc import Sequence


class Arrangement:
    """The articles on the screen, from left to right."""

    def __init__(self, order: Sequence[int]) -> None:
        """Begin with one pane.

        Args:
            order: Indexes of all articles, in the order in which panes are filled.
        """
        self._order = order
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
        kept = sorted(self._places, key=self._recency, reverse=True)[: self._count]
        return [article for article in self._places if article in kept]

    def bring(self, article: int, *, beside: int | None = None) -> None:
        """Show an article, in the place of the one on the screen that was read longest ago.

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
        """Let an article change places with the one `by` panes further to the right (left where negative).

        Returns:
            Whether there is a pane to change with.
        """
        shown = self.shown
        wanted = shown.index(article) + by if article in shown else -1
        if not 0 <= wanted < len(shown):
            return False
        here, there = self._places.index(article), self._places.index(shown[wanted])
        self._places[here], self._places[there] = self._places[there], self._places[here]
        return True

    def _recency(self, article: int) -> int:
        return self._latest.index(article) if article in self._latest else -1
