"""Text measured and broken by the terminal library's own measure, so that what is laid out and what is drawn agree."""

from __future__ import annotations

from functools import partial

from rich.cells import split_graphemes

from tui.layout import wrap as by_clusters
from tui.layout.wrap import Cluster


def split(text: str) -> list[Cluster]:
    """Cut a text into grapheme clusters with their widths in cells."""
    return list(split_graphemes(text)[0])


cell_width = partial(by_clusters.cell_width, split=split)
shorten = partial(by_clusters.shorten, split=split)
wrap = partial(by_clusters.wrap, split=split)
