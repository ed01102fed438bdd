"""Widgets that draw their own rows in the styles of their component classes, each row once until it changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Self

from rich.style import Style
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget


class StyledWidget(Widget):
    """Resolves component classes once per theme, for each look-up is a search through the style sheet.

    The rows go to the screen as they were drawn, past the library's cache of styled rows: that one builds frames and
    padding around every row and filters all rows at every frame (half of what a key cost, measured by
    `python -m tests.benchmarks.screen`). So such a widget has no border, padding, tint or opacity of its own.
    """

    OVERLAYS: ClassVar[frozenset[str]] = frozenset()
    """Component classes that are laid over other styles, and keep only what they set."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        """Start with nothing resolved and nothing drawn."""
        super().__init__(id=id, classes=classes)
        self._styles_by_name: dict[str, Style] = {}
        self._drawn: dict[int, Strip] = {}
        self._drawn_size = Size(0, 0)

    @property
    def size(self) -> Size:
        """The size of the contents, which is that of the widget: nothing is around them."""
        return self.outer_size

    def component(self, name: str) -> Style:
        """The style of a component class; of none, that of the widget."""
        if not name:
            return self.rich_style
        if name not in self._styles_by_name:
            self._styles_by_name[name] = self.get_component_rich_style(name, partial=name in self.OVERLAYS)
        return self._styles_by_name[name]

    def notify_style_update(self) -> None:
        """Drop the styles until now, and what was drawn in them."""
        super().notify_style_update()
        self._styles_by_name.clear()
        self._drawn.clear()

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Have some regions drawn anew, or everything where none is named."""
        if not regions:
            self._drawn.clear()
        for region in regions:
            for y in region.line_range:
                self._drawn.pop(y, None)
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of a region; only those are drawn that have changed."""
        if self._drawn_size != self.size:
            self._drawn.clear()
            self._drawn_size = self.size
        drawn = self._drawn
        missing = [y for y in crop.line_range if y not in drawn]
        if missing:
            self._draw(missing)
        strips = [drawn[y] for y in crop.line_range]
        first, last = crop.column_span
        return strips if (first, last) == (0, self.size.width) else [strip.crop(first, last) for strip in strips]

    def _draw(self, rows: Sequence[int]) -> None:
        """Draw some rows and pass them through the filters of the application."""
        filters, background = self.get_line_filters(), self.background_colors[1]
        for y in rows:
            strip = self.render_line(y)
            for line_filter in filters:
                strip = strip.apply_filter(line_filter, background)
            self._drawn[y] = strip
