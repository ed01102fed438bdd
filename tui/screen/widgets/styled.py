"""Widgets that draw their own lines in the styles of their component classes."""

from __future__ import annotations

from typing import ClassVar

from rich.style import Style
from textual.widget import Widget


class StyledWidget(Widget):
    """Resolves component classes once per theme: each look-up is a search through the style sheet."""

    OVERLAYS: ClassVar[frozenset[str]] = frozenset()
    """Component classes that are laid over other styles, and keep only what they set."""

    def __init__(self) -> None:
        """Start with nothing resolved."""
        super().__init__()
        self._styles_by_name: dict[str, Style] = {}

    def component(self, name: str) -> Style:
        """The style of a component class; of none, that of the widget."""
        if not name:
            return self.rich_style
        if name not in self._styles_by_name:
            self._styles_by_name[name] = self.get_component_rich_style(name, partial=name in self.OVERLAYS)
        return self._styles_by_name[name]

    def notify_style_update(self) -> None:
        """Drop the styles until now."""
        super().notify_style_update()
        self._styles_by_name.clear()
