"""A panel below the panes: labelled lines, such as the wording of each other source, or the reasons for a match."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from tui.screen.cells import cell_width, shorten, wrap

LEAST_TEXT_CELLS = 10
"""Width that a text gets even where its label leaves less."""


class Panel(Widget):
    """Labels on the left, their words beside them, wrapped; each label gets a line where there is room for all."""

    DEFAULT_CSS = """
    Panel {
        height: 5;
        background: $panel;
        color: $foreground;
        &.-why { height: 40%; }
        &:ansi { height: 6; border-top: solid ansi_default; }  /* there is no other ground to set it off by */
    }
    """

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._entries: list[tuple[str, str]] = []
        self._rows: list[tuple[str, str]] | None = None
        self._laid_out = Size(0, 0)

    def show(self, entries: list[tuple[str, str]]) -> None:
        """Show (label, words); nothing is painted where they are the same."""
        if entries != self._entries:
            self._entries, self._rows = entries, None
            self.refresh()

    def fit(self, most: int, width: int) -> bool:
        """Be as high as the words need, in `most` rows of `width` cells; tells whether that changed the height.

        A panel that is high enough stays as it is, so that nothing moves from one sentence to the next.
        """
        ruled = self.gutter.height
        needed = ruled + max(1, len(panel_rows(self._entries, width, most - ruled)))
        height = self.styles.height.value if self.styles.has_rule("height") and self.styles.height else 0
        if needed <= height <= most or height == needed:  # a rule above it may need more than there is room for
            return False
        self.styles.height = needed
        return True

    def render_line(self, y: int) -> Strip:
        """One row."""
        width, style = self.size.width, self.rich_style
        if self._rows is None or self._laid_out != self.size:  # other colours may bring a rule above it, or take it
            self._rows, self._laid_out = panel_rows(self._entries, width, self.size.height), self.size
        rows = self._rows
        label, text = rows[y] if y < len(rows) else ("", "")
        strip = Strip([Segment(label, style + Style(bold=True)), Segment(text, style)])
        return strip.adjust_cell_length(width, style)


def panel_rows(entries: Sequence[tuple[str, str]], width: int, height: int) -> list[tuple[str, str]]:
    """(label, words) per row of a panel: every text as long as there is room, but a row at least for each.

    Where there are fewer rows than texts, the last tells how many more there are.

    Args:
        entries: Labels with their texts.
        width: Cells of a row.
        height: Rows.
    """
    if len(entries) > height > 1:
        entries = [*entries[: height - 1], ("…", f"and {len(entries) - height + 1} more")]
    column = max((cell_width(label) for label, _ in entries), default=0) + 3
    text_cells = max(LEAST_TEXT_CELLS, width - column - 1)
    rows: list[tuple[str, str]] = []
    for place, (label, text) in enumerate(entries[:height]):
        waiting = min(len(entries), height) - place - 1
        room = height - len(rows) - waiting
        in_reach = text[: text_cells * (room + 1)]  # a text is at least as wide as it is long, unless marks combine
        lines = [in_reach[start:end].rstrip() for start, end in wrap(in_reach, text_cells)]
        if len(lines) > room:
            lines = [*lines[: room - 1], shorten(lines[room - 1] + " …", text_cells)]
        padded = f" {label}" + " " * (column - 1 - cell_width(label))
        rows.extend((padded if number == 0 else " " * column, line) for number, line in enumerate(lines))
    return rows
