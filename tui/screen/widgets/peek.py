"""A peek of the counterparts of the current sentence, for terminals too narrow for a second pane."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui.layout.wrap import cell_width, shorten, wrap
from tui.screen import words
from tui.screen.cells import split
from tui.session import Session


class Peek(Widget):
    """The wording of each other source, as many as fit."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._entries: list[tuple[str, str]] = []

    def show(self, session: Session) -> None:
        """Show the counterparts of the session's current sentence."""
        comparison, counterparts = session.comparison, session.counterparts()
        cells = max(8, min(words.NAME_CELLS, self.size.width // 4))
        seen = {comparison.voices[session.current[0]]}
        entries: list[tuple[str, str]] = []
        for place, article in enumerate(session.order, 1):
            if article in counterparts and comparison.voices[article] not in seen:
                seen.add(comparison.voices[article])
                name = words.short_name(comparison.articles[article], cells)
                entries.append((f"{place} {name}", comparison.sentence(counterparts[article]).text))
        if entries != self._entries:
            self._entries = entries
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """A rule that says what this is, then name and wording of each source."""
        width, style = self.size.width, self.rich_style
        rows = self._rows(width, self.size.height)
        name, text = rows[y] if y < len(rows) else ("", "")
        strip = Strip([Segment(name, style + Style(bold=True)), Segment(text, style)])
        return strip.adjust_cell_length(width, style)

    def _rows(self, width: int, height: int) -> list[tuple[str, str]]:
        """(name, words) per row."""
        if not self._entries:
            return [(" only here: ", "no other source tells this")]
        rows: list[tuple[str, str]] = []
        for place, (name, text) in enumerate(self._entries):
            left = len(self._entries) - place - 1
            label = f" {name}: "
            lines = wrap(text, max(10, width - 2 - cell_width(label, split)), split)
            room = height - len(rows) - min(left, max(0, height - len(rows) - 1))
            shown = [text[start:end] for start, end in lines[:room]]
            if len(lines) > room and shown:
                shown[-1] = shorten(shown[-1] + " …", max(10, width - 2 - cell_width(label, split)), split)
            rows.extend((label if n == 0 else " " * cell_width(label, split), line) for n, line in enumerate(shown))
            if len(rows) >= height:
                break
        return rows
