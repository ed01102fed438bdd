"""The lines of the articles on the screen, and how far each is scrolled so that counterparts stand level. Pure.

A pane moves as little as its sentence needs to be in view, and the others follow until the counterparts stand on the
same row. So a top may be negative, or lie near the end of an article: blank rows stand above or below. That is the
price of keeping the reader's own pane calm.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from tui.collecting import without_collecting
from tui.layout.aligned import aligned_pages
from tui.layout.flow import Flow, flow
from tui.layout.ghosts import NO_GHOSTS, Ghosts, with_ghosts
from tui.layout.wrap import Split, clusters
from tui.model import Address, Comparison

MOST_KNOWN = 24
"""Articles laid out at some width that are kept; more than any screen shows at once."""

MARGIN_ROWS = 2
"""Rows kept between the current sentence and the edge of its pane, where the pane has room for them."""


def _none(article: int) -> Ghosts:
    return NO_GHOSTS


class Pages:
    """Where everything stands.

    Attributes:
        with_dropped: Whether what was cleaned away stands in its place too.
        with_ghosts: Whether lines tell where others have something that an article leaves out.
        is_aligned: Whether what says the same stands side by side instead of each article flowing by itself; then
            neither of the two is shown.
        now: Per article on the screen its lines, as last laid out.
    """

    def __init__(self, split: Split = clusters) -> None:
        """Start with nothing laid out.

        Args:
            split: Measures grapheme clusters, see `tui.layout.wrap`.
        """
        self.with_dropped = False
        self.with_ghosts = False
        self.is_aligned = False
        self.now: dict[int, Flow] = {}
        self._split = split
        self._comparison: Comparison | None = None
        self._known: dict[tuple[int, int, bool], Flow] = {}
        self._known_with_ghosts: dict[tuple[int, int, bool], Flow] = {}
        self._known_together: dict[object, dict[int, Flow]] = {}
        self._anchors: dict[int, tuple[int, int]] = {}
        """Per article a sentence and the row of its first line: what keeps the place when lines change."""

    @without_collecting()
    def lay_out(
        self, comparison: Comparison, widths: Mapping[int, int], ghosts: Callable[[int], Ghosts] = _none
    ) -> None:
        """Lay out the articles on the screen; what is known already is taken as it is.

        Args:
            comparison: Whose articles.
            widths: Per article on the screen the cells of a line.
            ghosts: Per article the lines that tell what it leaves out; asked where they are shown.
        """
        self._forget_outdated(comparison)
        if self.is_aligned:
            key = tuple(widths.items())
            if key not in self._known_together:
                self._known_together[key] = aligned_pages(comparison, widths, self._split)
            self.now = self._known_together[key]
        else:
            self.now = {article: self._flow(comparison, article, width, ghosts) for article, width in widths.items()}
        for article, (sentence, row) in self._anchors.items():
            last = len(comparison.articles[article].sentences) - 1
            self._anchors[article] = min(sentence, last), row

    def _flow(self, comparison: Comparison, article: int, width: int, ghosts: Callable[[int], Ghosts]) -> Flow:
        key = (article, width, self.with_dropped)
        if key not in self._known:
            shown = comparison.articles[article]
            self._known[key] = flow(shown, width, with_dropped=self.with_dropped, split=self._split)
        if not self.with_ghosts:
            return self._known[key]
        if key not in self._known_with_ghosts:
            self._known_with_ghosts[key] = with_ghosts(self._known[key], ghosts(article))
        return self._known_with_ghosts[key]

    def _forget_outdated(self, comparison: Comparison) -> None:
        """Drop lines that another comparison, or other articles, would have otherwise, and those of many sizes ago."""
        before, self._comparison = self._comparison, comparison
        is_full = len(self._known) + len(self._known_together) > MOST_KNOWN
        if is_full or before is not comparison:
            self._known_together.clear()
            self._known_with_ghosts.clear()
        if is_full or before is None or before.articles is not comparison.articles:
            self._known.clear()

    def has(self, comparison: Comparison, article: int) -> bool:
        """Whether an article of a comparison is laid out as it is there."""
        known = self._comparison
        return article in self.now and known is not None and known.articles is comparison.articles

    def top(self, article: int) -> int:
        """The line of an article on the first row of its pane."""
        sentence, row = self._anchors.get(article, (0, 0))
        return self.now[article].first_line[sentence] - row

    def row(self, current: Address, block: int | None = None) -> int:
        """The row on which a sentence begins, or a dropped block of its article; negative above the pane."""
        return self.line(current, block) - self.top(current[0])

    def line(self, current: Address, block: int | None = None) -> int:
        """The line of its article on which a sentence begins, or a dropped block that is laid out."""
        page = self.now[current[0]]
        first = page.first_line[current[1]]
        return first if block is None else page.block_lines.get(block, (first, first))[0]

    def scroll_to(
        self, current: Address, counterparts: Mapping[int, Address], height: int, block: int | None = None
    ) -> None:
        """Move the current article as little as it needs, and the others level with it.

        Args:
            current: The sentence to be in view.
            counterparts: Per other article the sentence to stand on the same row; the rest stay where they are.
            height: Rows of the panes.
            block: A dropped block of the current article, to be in view instead of the sentence.
        """
        article, sentence = current
        page = self.now[article]
        first, last = page.span(sentence) if block is None else page.block_lines.get(block, page.span(sentence))
        for other, at in self._beside(counterparts):
            start, end = self.now[other].span(at)
            last = max(last, first + end - start)
        last = min(last, first + height - 1)
        top = keep_in_view(self.top(article), first, last, height, max(len(page.lines), last + 1))
        self.level(current, counterparts, top)

    def turn(self, current: Address, pages: int, height: int) -> tuple[int, int]:
        """Turn the current article by so many screens (back where negative).

        Returns:
            The line that then stands at the top, and the sentence to be on: the same while it is in view.
        """
        article, sentence = current
        page, before = self.now[article], self.top(article)
        end = max(0, len(page.lines) - height)
        top = max(min(before, 0), min(before + pages * max(1, height - 2), max(before, end)))
        first, last = page.span(sentence)
        if top != before and top <= last and first < top + height:
            return top, sentence
        in_view = self.in_view(article, top, height)
        if top == before:
            return top, len(page.first_line) - 1 if pages > 0 else 0
        choose = min if pages > 0 else max
        return top, choose(in_view, key=page.first_line.__getitem__) if in_view else sentence

    def in_view(self, article: int, top: int, height: int) -> Sequence[int]:
        """The sentences of an article of which a line is in view with `top` on the first row."""
        page = self.now[article]
        if not self.is_aligned:
            return range(bisect_left(page.last_line, top), bisect_left(page.first_line, top + height))
        lines = enumerate(zip(page.first_line, page.last_line, strict=True))
        return [n for n, (start, stop) in lines if top <= stop and start < top + height]

    def end_of(self, article: int, height: int, *, is_last: bool) -> int:
        """The line at the top where an article shows its last lines, or its first."""
        return max(0, len(self.now[article].lines) - height) if is_last else 0

    def roll(self, current: int, rows: int, height: int) -> None:
        """Move every article on the screen by the same number of rows, as far as the current one goes."""
        page, before = self.now[current], self.top(current)
        end = max(0, len(page.lines) - height)
        by = max(min(before, 0), min(before + rows, max(before, end))) - before
        for article in self.now:
            sentence, row = self._anchors.get(article, (0, 0))
            self._anchors[article] = (sentence, row - by)

    def _beside(self, counterparts: Mapping[int, Address]) -> list[Address]:
        return [(other, at) for other, at in counterparts.values() if other in self.now]

    def level(self, current: Address, counterparts: Mapping[int, Address], top: int) -> None:
        """Put a line of the current article at the top, wherever its sentence is then, and the others level with it."""
        article, sentence = current
        row = self.now[article].first_line[sentence] - top
        self._anchors[article] = (sentence, row)
        for other, at in self._beside(counterparts):
            self._anchors[other] = (at, row)
        if self.is_aligned:
            for other, lines in self.now.items():
                at = self._anchors.get(other, (0, 0))[0]
                self._anchors[other] = (at, lines.first_line[at] - top)


def keep_in_view(top: int, first: int, last: int, height: int, lines: int) -> int:
    """The top that shows a sentence with the least movement.

    Args:
        top: Line at the top of the pane now.
        first: First line of the sentence.
        last: Its last line.
        height: Rows of the pane.
        lines: Lines of the article.

    Returns:
        The new top. A sentence taller than the pane is shown from its first line.
    """
    margin = max(0, min(MARGIN_ROWS, (height - (last - first + 1)) // 2))
    top = max(top, min(last + 1 + margin, lines) - height)
    return min(top, max(first - margin, 0))
