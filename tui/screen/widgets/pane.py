"""A pane: one article as lines, the current sentence and its counterparts set off, an overview at its right edge.

It draws a `View` and nothing else. Given another view it repaints only the rows whose picture changes, so a step paints
as little in an article of twenty thousand sentences as in one of twenty.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from tui.layout.differences import DifferingWords
from tui.layout.flow import Role
from tui.layout.marks import DISAGREEMENT, RULER_GLYPHS, Tone, mark, ruler, ruler_row
from tui.layout.selection import TextPlace, cells_of, offset_at
from tui.layout.wrap import cell_width, shorten
from tui.model import Address, Part
from tui.screen.cells import split
from tui.screen.widgets.selectable import SelectableLines
from tui.screen.widgets.view import View

HEADER_ROWS = 1
"""Rows above the text: number, source, date and share of the article."""

GUTTER_CELLS = 4
"""Cells left of the text: current bar, disagreement, mark, space."""

MARGIN_CELLS = 2
"""Cells right of the text: a space, and the overview at the edge like a scroll bar."""

_TEXT_CLASSES = {Tone.SAME: "pane--same", Tone.REWORDED: "pane--reworded", Tone.UNIQUE: "pane--unique"}
_MARK_CLASSES = {
    Tone.SAME: "pane--same-mark",
    Tone.REWORDED: "pane--reworded-mark",
    Tone.UNIQUE: "pane--unique-mark",
    Tone.DISAGREEMENT: "pane--disagreement-mark",
}
_RULER_CLASSES = {
    Tone.SAME: "pane--same-ruler",
    Tone.REWORDED: "pane--reworded-ruler",
    Tone.UNIQUE: "pane--unique-ruler",
    Tone.DISAGREEMENT: "pane--disagreement-mark",
}
_ROLE_CLASSES = {
    Role.NOTE: "pane--note",
    Role.DROPPED: "pane--dropped",
    Role.REASON: "pane--reason",
    Role.GHOST: "pane--ghost",
}
_REASON_GLYPH = "×"

MOST_NUMBERED = 9
"""Counterparts in one article that have a number: as many as one cell holds."""

SAID_SAME, SAID_NOT, READ_ELSEWHERE = "✓", "✗", "·"
"""What the margin right of a sentence's first line says: a verdict, or that its counterpart was read."""


def title_cells(text_width: int, note: str) -> int:
    """Width of the title in the header of a pane.

    Args:
        text_width: Cells of its lines of text.
        note: What the header says of the current sentence.
    """
    return text_width + GUTTER_CELLS + MARGIN_CELLS - cell_width(note, split) - 3


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

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *_TEXT_CLASSES.values(),
        *_MARK_CLASSES.values(),
        *_RULER_CLASSES.values(),
        *_ROLE_CLASSES.values(),
        "pane--current",
        "pane--counterpart",
        "pane--bar",
        "pane--header",
        "pane--header-current",
        "pane--in-view",
        "pane--differs",
        "pane--differs-much",
        "pane--told",
        "lines--selected",
    }

    OVERLAYS = frozenset(
        {
            "pane--current",
            "pane--counterpart",
            "pane--in-view",
            "pane--differs",
            "pane--differs-much",
            "pane--told",
            "lines--selected",
        }
    )

    class Pressed(Message):
        """The reader pointed at a sentence."""

        def __init__(self, address: Address) -> None:
            """Say which."""
            super().__init__()
            self.address = address

    class Wheeled(Message):
        """The reader turned the wheel."""

        def __init__(self, rows: int) -> None:
            """Say how far, down where positive."""
            super().__init__()
            self.rows = rows

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
        state, rank, aside = self._state(view, line, sentence), view.rank(sentence), self._aside(view, sentence)
        marked = view.differences.get(sentence, ()) if state or rank > 0 else ()
        segments = self._lines.get((line, state, rank, aside, marked))
        if segments is None:
            segments = self._segments(view, line, state, aside, marked)
            self._lines[line, state, rank, aside, marked] = segments
        strip = Strip([*segments, overview], width)
        drawn = self.selection.on_line(line, len(view.page.text(line))) if self.selection else None
        if drawn is None:
            return strip
        first, last = cells_of(view.page.text(line), *drawn, split)
        return self.drawn_over(strip, GUTTER_CELLS + first, GUTTER_CELLS + last)

    def _header(self, view: View, width: int) -> Strip:
        style = self.component("pane--header-current" if view.is_current else "pane--header")
        note = shorten(view.note, max(0, width // 2), split)
        title = shorten(view.title, max(1, title_cells(self.text_width, note)), split)
        gap = width - 2 - cell_width(title, split) - cell_width(note, split)
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

    @staticmethod
    def _state(view: View, line: int, sentence: int) -> str:
        """The component class by which a line is set off, if it is."""
        if sentence >= 0:
            if sentence == view.current:
                return "pane--current"
            return "pane--counterpart" if view.rank(sentence) == 0 else ""
        return "pane--current" if view.block is not None and view.page.piece(line).block == view.block else ""

    @staticmethod
    def _aside(view: View, sentence: int) -> str:
        """What stands right of a sentence."""
        if sentence in view.judged:
            return SAID_SAME if view.judged[sentence] else SAID_NOT
        return READ_ELSEWHERE if sentence in view.told else ""

    def _segments(
        self, view: View, line: int, state: str, aside: str, marked: tuple[DifferingWords, ...]
    ) -> tuple[Segment, ...]:
        """A line without its overview cell."""
        sentence = view.page.piece(line).sentence
        overlay = self.component(state) if state else Style.null()
        if sentence < 0:
            return self._aside_of_text(view, line, overlay, is_here=bool(state))
        page, address, rank = view.page, (view.article, sentence), view.rank(sentence)
        sign, part = mark(view.comparison, address), view.comparison.sentence(address).part
        style = self.component(_TEXT_CLASSES[sign.tone])
        if part in (Part.HEADLINE, Part.SUBHEADING):
            style += Style(bold=True)
        elif part is Part.CAPTION:
            style += Style(italic=True)
        if aside == READ_ELSEWHERE and not state and rank < 0:
            style += self.component("pane--told")
        is_first = page.is_first(line)
        glyph, flag = (sign.glyph, DISAGREEMENT) if is_first else (" ", " ")
        flag = flag if view.comparison.disagreements_of(address) else " "
        padding = " " * (self.text_width - cell_width(page.text(line), split))
        return (
            Segment(self._bar(rank, is_set_off=bool(state), is_first=is_first), self.component("pane--bar") + overlay),
            Segment(flag, self.component(_MARK_CLASSES[Tone.DISAGREEMENT]) + overlay),
            Segment(f"{glyph} ", self.component(_MARK_CLASSES[sign.tone]) + overlay),
            *self._words(view, line, marked, style + overlay),
            Segment(padding + (aside if aside and is_first else " "), style + overlay),
        )

    @staticmethod
    def _bar(rank: int, *, is_set_off: bool, is_first: bool) -> str:
        """What stands left of a line: a bar where it is set off, a broken one beside a further counterpart."""
        if is_set_off or rank < 1:
            return "▌" if is_set_off else " "
        return str(rank + 1) if is_first and rank < MOST_NUMBERED else "╎"

    def _aside_of_text(self, view: View, line: int, overlay: Style, *, is_here: bool) -> tuple[Segment, ...]:
        """A line that is no sentence: a byline, what was cleaned away, what is left out."""
        text, role = view.page.text(line), view.page.piece(line).role
        style = self.component(_ROLE_CLASSES.get(role, "")) + overlay
        glyph = _REASON_GLYPH if role is Role.REASON and view.page.is_first(line) else " "
        padding = " " * (self.text_width + 1 - cell_width(text, split))
        return Segment(f"{'▌' if is_here else ' '} {glyph} ", style), Segment(text + padding, style)

    def _words(self, view: View, line: int, marked: tuple[DifferingWords, ...], style: Style) -> Iterator[Segment]:
        """The words of a line, those that differ underlined."""
        piece, start, end = view.page.lines[line]
        text = view.page.pieces[piece].text
        for one in marked:
            first, last = max(start, one.start), min(end, one.end)
            if first < last:
                if start < first:
                    yield Segment(text[start:first], style)
                name = "pane--differs-much" if one.is_weighty else "pane--differs"
                yield Segment(text[first:last], style + self.component(name))
                start = last
        if start < end:
            yield Segment(text[start:end], style)

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
