"""The terminal library's own measure of text, so that what is laid out and what is drawn agree."""

from __future__ import annotations

from rich.cells import split_graphemes

from tui.layout.wrap import Cluster


def split(text: str) -> list[Cluster]:
    """Cut a text into grapheme clusters with their widths in cells."""
    return list(split_graphemes(text)[0])
