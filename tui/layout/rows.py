"""How far a pane moves so that a sentence is in view.

The other panes then follow until the counterparts stand on the same row. So a top may be negative, or lie near the
end of an article: blank rows stand above or below. That is the price of keeping the reader's own pane calm.
"""

from __future__ import annotations

MARGIN_ROWS = 2
"""Rows kept between the current sentence and the edge of its pane, where the pane has room for them."""


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
