"""A pane: one article as lines, the current sentence and its counterparts set off, an overview at its right edge.

It draws a `View` and nothing else. Given another view it repaints only the rows whose picture changes, so a step paints
as little in an article of twenty thousand sentences as in one of twenty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from tui.layout.differences import DifferingWords
from tui.layout.marks import RULER_GLYPHS, Tone, ruler, ruler_row
from tui.layout.selection import TextPlace, cells_of, offset_at
from tui.model import Address
from tui.screen.cells import cell_width, shorten, split
from tui.screen.widgets.paneline import MARK_CLASSES, ROLE_CLASSES, TEXT_CLASSES, LinePainter, aside_of, state_of
from tui.screen.widgets.selectable import SelectableLines
from tui.screen.widgets.view import View

HEADER_ROWS = 1
"""Rows above the text: number, source, date and share of the article."""

GUTTER_CELLS = 4
"""Cells left of the text: current bar, disagreement, mark, space."""

MARGIN_CELLS = 2
"""Cells right of the text: a space, and the overview at the edge like a scroll bar."""

_RULER_CLASSES = {
    Tone.SAME: "pane--same-ruler",
    Tone.REWORDED: "pane--reworded-ruler",
    Tone.UNIQUE: "pane--unique-ruler",
    Tone.DISAGREEMENT: "pane--disagreement-mark",
}


def title_cells(text_width: int, note: str) -> int:
    """Width of the title in the header of a pane.

    Args:
        text_width: Cells of its lines of text.
        note: What the header says of the current sentence.
    """
    return (
        text_width + GUTTER_CELLS + MARGIN_CELLS - cell_width(note) - 4
    )  # two blank cells between, one on either side


class Pane(SelectableLines):
    """Shows one article of a comparison."""

    DEFAULT_CSS = """
    Pane {
        width: 1fr;
        height: 1fr;
        & > .pane--same { color: $same-text; }
        & > .pane--reworded { color: $reworded-text; }
        & > .pane--unique { color: $unique-text; }
        & > .pane--same-mark { color: $same-mark; text-style: bold; }
        & > .pane--reworded-mark { color: $reworded-mark; text-style: bold; }
        & > .pane--unique-mark { color: $unique-mark; text-style: bold; }
        & > .pane--disagreement-mark { color: $disagreement-mark; text-style: bold; }
        & > .pane--same-ruler { color: $same-ruler; text-style: $ruler-style; }
        & > .pane--reworded-ruler { color: $reworded-ruler; text-style: $ruler-style; }
        & > .pane--unique-ruler { color: $unique-ruler; text-style: $ruler-style; }
        & > .pane--note { color: $faint; text-style: italic; }
        & > .pane--dropped { color: $faint; text-style: $dropped-style; }
        & > .pane--reason { color: $faint; text-style: italic; }
        & > .pane--ghost { color: $faint; }
        & > .pane--told { color: $faint; text-style: $dropped-style; }
        & > .pane--current { background: $current-background; text-style: $current-style; }
        & > .pane--counterpart { background: $counterpart-background; text-style: $counterpart-style; }
        & > .pane--differs { text-style: underline; }
        & > .pane--differs-much { text-style: underline; color: $disagreement-mark; }
        & > .pane--bar { color: $bar; }
        & > .pane--header { background: $panel; color: $faint; }
        & > .pane--header-current { background: $panel; color: $foreground; text-style: bold; }
        & > .pane--in-view { background: $in-view; text-style: $in-view-style; }
    }
    Pane > .lines--selected {
        background: $screen-selection-background;
        color: $screen-selection-foreground;
        text-style: $selection-style;
    }
    """

    OVERLAYS = frozenset((
        "pane--current", "pane--counterpart", "pane--in-view", "pane--differs", "pane--differs-much", "pane--told",
        "lines--selected",
    ))  # fmt: skip

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *TEXT_CLASSES.values(),
        *MARK_CLASSES.values(),
        *_RULER_CLASSES.values(),
        *ROLE_CLASSES.values(),
        *OVERLAYS,
        "pane--bar",
        "pane--header",
        "pane--header-current",
    }

    @dataclass
    class Pressed(Message):
        """The reader pointed at a sentence."""

        address: Address

    @dataclass
    class Wheeled(Message):
        """The reader turned the wheel by so many rows, down where positive."""

        rows: int

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.view: View | None = None
        self._lines: LRUCache[tuple[int, str, int, str, tuple[DifferingWords, ...]], tuple[Segment, ...]] = LRUCache(
            2048
        )
        self._ruler: list[Tone | None] = []

    # What to show

    @property
    def text_width(self) -> int:
        """Cells that a line of text may take."""
        return max(2, self.size.width - GUTTER_CELLS - MARGIN_CELLS)

    @property
    def rows(self) -> int:
        """Rows of text."""
        return max(1, self.size.height - HEADER_ROWS)

    def show(self, view: View) -> None:
        """Show a view, repainting what differs from the one before."""
        before, self.view = self.view, view
        self.unselect()
        if (
            before is None
            or before.page is not view.page
            or before.comparison is not view.comparison
            or before.article != view.article
        ):
            self._forget()
            self.refresh()
        elif before.top != view.top or before.told_count != view.told_count:
            self.refresh()
        else:
            self._repaint_differences(before, view)

    def _repaint_differences(self, before: View, view: View) -> None:
        changed = before.pointed ^ view.pointed
        if before.current != view.current:
            changed |= {sentence for sentence in (before.current, view.current) if sentence is not None}
        changed |= {
            sentence
            for sentence in before.pointed & view.pointed
            if before.rank(sentence) != view.rank(sentence)
            or before.differences.get(sentence) != view.differences.get(sentence)
        }
        spans = [view.page.span(sentence) for sentence in changed]
        if before.block != view.block:
            blocks = (block for block in (before.block, view.block) if block is not None)
            spans += [view.page.block_lines[block] for block in blocks if block in view.page.block_lines]
        regions = [region for span in spans if (region := self._region(*span)) is not None]
        if before.note != view.note or before.is_current != view.is_current or before.title != view.title:
            regions.append(Region(0, 0, self.size.width, HEADER_ROWS))
        if regions:
            self.refresh(*regions)

    def _region(self, first: int, last: int) -> Region | None:
        """The rows that some lines take on the screen, None where they are out of view."""
        assert self.view is not None
        top = max(HEADER_ROWS, first - self.view.top + HEADER_ROWS)
        bottom = min(self.size.height, last - self.view.top + HEADER_ROWS + 1)
        return Region(0, top, self.size.width, bottom - top) if bottom > top else None

    def _forget(self) -> None:
        self._lines.clear()
        self._ruler = []

    def notify_style_update(self) -> None:
        """Drop what was drawn in the styles until now."""
        super().notify_style_update()
        self._forget()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One row: the header, or a line of the article behind its gutter."""
        view, width = self.view, self.size.width
        if view is None or view.page.width != self.text_width:  # painted before the lines were laid out anew
            return Strip.blank(width, self.rich_style)
        if y < HEADER_ROWS:
            return self._header(view, width)
        line = view.top + y - HEADER_ROWS
        overview = self._overview(view, y - HEADER_ROWS)
        if not 0 <= line < len(view.page.lines):
            return Strip([Segment(" " * (width - 1), self.rich_style), overview], width)
        sentence = view.page.piece(line).sentence
        state, rank, aside = state_of(view, line, sentence), view.rank(sentence), aside_of(view, sentence)
        marked = view.differences.get(sentence, ()) if state or rank > 0 else ()
        segments = self._lines.get((line, state, rank, aside, marked))
        if segments is None:
            segments = LinePainter(self.component, self.text_width).segments(view, line, state, aside, marked)
            self._lines[line, state, rank, aside, marked] = segments
        strip = Strip([*segments, overview], width)
        drawn = self.selection.on_line(line, len(view.page.text(line))) if self.selection else None
        if drawn is None:
            return strip
        first, last = cells_of(view.page.text(line), *drawn, split)
        return self.drawn_over(strip, GUTTER_CELLS + first, GUTTER_CELLS + last)

    def _header(self, view: View, width: int) -> Strip:
        style = self.component("pane--header-current" if view.is_current else "pane--header")
        note = shorten(view.note, max(0, width // 2))
        title = shorten(view.title, max(1, title_cells(self.text_width, note)))
        gap = width - 2 - cell_width(title) - cell_width(note)
        return Strip([Segment(f" {title}{' ' * max(0, gap)}{note} ", style)], width).adjust_cell_length(width, style)

    def _overview(self, view: View, row: int) -> Segment:
        """The cell of the overview on a row of text."""
        if not self._ruler:
            self._ruler = ruler(view.comparison, view.article, view.page, self.rows)
        tone = self._ruler[row] if row < len(self._ruler) else None
        style = self.rich_style if tone is None else self.component(_RULER_CLASSES[tone])
        last = min(view.top + self.rows, len(view.page.lines)) - 1
        in_view = ruler_row(max(0, view.top), view.page, self.rows) <= row <= ruler_row(last, view.page, self.rows)
        if in_view and tone is not None:
            style += self.component("pane--in-view")
        return Segment(" " if tone is None else RULER_GLYPHS[tone], style)

    # The mouse

    def on_resize(self) -> None:
        """Forget lines that were padded to another width."""
        self._forget()

    def place_at(self, x: int, y: int) -> TextPlace | None:
        """The character at a cell."""
        line = self.view.top + max(0, y - HEADER_ROWS) if self.view is not None else 0
        if self.view is None or y < 0 or not self.view.page.lines:
            return None
        line = max(0, min(len(self.view.page.lines) - 1, line))
        return line, offset_at(self.view.page.text(line), x - GUTTER_CELLS, split)

    def on_click(self, event: events.Click) -> None:
        """Tell which sentence was pressed; a press on the overview means the sentence at that place of the article."""
        view = self.view
        if view is None or event.y < HEADER_ROWS or self.was_dragged():
            return
        row = event.y - HEADER_ROWS
        line = (
            row * max(self.rows, len(view.page.lines)) // self.rows
            if event.x == self.size.width - 1
            else view.top + row
        )
        if 0 <= line < len(view.page.lines) and (sentence := view.page.piece(line).sentence) >= 0:
            self.post_message(self.Pressed((view.article, sentence)))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel, down."""
        event.stop()
        self.post_message(self.Wheeled(3))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel, up."""
        event.stop()
        self.post_message(self.Wheeled(-3))
