"""Pages into text and pieces."""

from __future__ import annotations

from tui.reading.metadata import Metadata
from tui.reading.pieces import Piece


def read_page(markup: str, origin: str) -> tuple[str, list[Piece], Metadata]:
    """Render a page."""
    raise NotImplementedError
