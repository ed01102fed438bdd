"""The list of the desk: stories, their articles with a bar of what each shares, and what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from tui.layout.marks import RULER_GLYPHS, Tone, bar
from tui.screen import words
from tui.screen.cells import cell_width, shorten
from tui.screen.desk.shelf import DeskOrder, DeskRow, RowKind, Shelf
from tui.screen.widgets.styled import StyledWidget
from tui.vocabulary import counted

if TYPE_CHECKING:
    from tui.model import Article

BAR_CELLS = 10
NAME_CELLS = 18
"""Width of the bar, a cell a tenth of the article, and of the name before it, which most outlets' names need."""

NARROW_CELLS = 70
"""Width below which names and bars are half as wide, so that a headline still has room."""

LONG_BAR_FROM_CELLS = 150
"""Width from which bars are twice as long, a cell a twentieth; headlines end before that."""

DATED_FROM_CELLS = 100
"""Width from which the rows have room for the day."""

_TONES = {Tone.SAME: "desk--same", Tone.REWORDED: "desk--reworded", Tone.UNIQUE: "desk--unique"}


class DeskList(StyledWidget):
    """Rows with a cursor and a selection."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "desk--story",
        "desk--cursor",
        "desk--faint",
        "desk--failure",
        *_TONES.values(),
    }

    OVERLAYS = frozenset({"desk--cursor"})

    class CursorMoved(Message):
        """The cursor is on another row, or the rows are others."""

    class Opened(Message):
        """A row was pressed twice."""

    def __init__(self) -> None:
        """Start with nothing on the desk."""
        super().__init__()
        self.shelf = Shelf()
        self.rows: list[DeskRow] = []
        self.cursor = 0
        self.selected: set[str] = set()
        """Origins of the selected articles."""
        self.order = DeskOrder.FOUND
        self.wanted = ""
        """What the listed articles must have; empty for all."""
        self._top = 0
        self._is_moved = False
        self._bars: dict[tuple[int, int, int], list[Tone]] = {}

    # What it holds

    def set_shelf(self, shelf: Shelf) -> None:
        """Show another shelf; the selection is kept, and the cursor on its article once the reader has moved it."""
        origin = self._origin() if self._is_moved else ""
        self.shelf = shelf
        self.selected &= {article.origin for article in shelf.articles}
        self._bars.clear()
        self._list(origin)

    def sort_and_filter(self, order: DeskOrder, wanted: str) -> None:
        """List in another order, or only what has some words; the cursor stays on its article where it is listed."""
        origin = self._origin()
        self.order, self.wanted = order, wanted
        self._list(origin)

    def _origin(self) -> str:
        return self.shelf.origin_of(self.row) if self.row is not None else ""

    def _list(self, origin: str) -> None:
        self.rows = self.shelf.rows(self.order, self.wanted)
        origins = [self.shelf.origin_of(row) for row in self.rows]
        readable = [place for place, row in enumerate(self.rows) if row.kind is not RowKind.STORY]
        self.cursor = origins.index(origin) if origin and origin in origins else (readable or [0])[0]
        self._top = min(self._top, max(0, len(self.rows) - self.size.height))
        self._scroll()
        self.refresh()
        self.post_message(self.CursorMoved())

    @property
    def row(self) -> DeskRow | None:
        """The row that the cursor is on."""
        return self.rows[self.cursor] if self.rows else None

    @property
    def article(self) -> Article | None:
        """The article that the cursor is on."""
        return self._article(self.row) if self.row is not None else None

    def _article(self, row: DeskRow) -> Article | None:
        return self.shelf.stories[row.story].articles[row.article] if row.is_article else None

    # The cursor and the selection

    def move_cursor(self, count: int) -> None:
        """Go `count` articles on (back where negative), at most to the ends."""
        places = [place for place, row in enumerate(self.rows) if row.kind is not RowKind.STORY]
        if not places:
            return
        here = places.index(self.cursor) if self.cursor in places else 0
        self._put_cursor(places[max(0, min(len(places) - 1, here + count))])

    def _put_cursor(self, place: int) -> None:
        self._is_moved = True
        if place == self.cursor:
            return
        before, top, self.cursor = self.cursor, self._top, place
        self._scroll()
        if self._top == top:
            self._repaint(before, place)
        else:
            self.refresh()
        self.post_message(self.CursorMoved())

    def _repaint(self, *places: int) -> None:
        """Paint some rows anew, as far as they are in view."""
        in_view = [place - self._top for place in places if 0 <= place - self._top < self.size.height]
        if in_view:
            self.refresh(*(Region(0, row, self.size.width, 1) for row in in_view))

    def _scroll(self) -> None:
        height = self.size.height
        if not height:  # nothing is laid out yet
            return
        first = self.cursor - 1 if self.cursor and self.rows[self.cursor - 1].kind is RowKind.STORY else self.cursor
        self._top = max(0, min(self._top, first), self.cursor - height + 1)

    def toggle(self) -> None:
        """Select the article under the cursor, or take it out again, and go on to the next."""
        if self.article is not None:
            here = self.cursor
            self.selected ^= {self.article.origin}
            self.move_cursor(1)
            self._repaint(here)
            self.post_message(self.CursorMoved())

    def toggle_story(self) -> None:
        """Select all listed articles of the story under the cursor; where they are, take them out."""
        if self.row is not None and self.row.story >= 0:
            story = [row for row in self.rows if row.story == self.row.story and row.is_article]
            articles = {self.shelf.origin_of(row) for row in story}
            self.selected = self.selected - articles if articles <= self.selected else self.selected | articles
            self.refresh()
            self.post_message(self.CursorMoved())

    def clear_selected(self) -> None:
        """Take all articles out of the selection."""
        self.selected.clear()
        self.refresh()
        self.post_message(self.CursorMoved())

    # Drawing

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        top = self._top
        if self.rows:
            self._scroll()
        if self._top != top:
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row."""
        width, place = self.size.width, self._top + y
        if place >= len(self.rows):
            return Strip.blank(width, self.rich_style)
        row = self.rows[place]
        match row.kind:
            case RowKind.STORY:
                segments = self._story(row, width)
            case RowKind.FAILURE:
                segments = [Segment(f"  ! {shorten(str(row.failure), width - 5)}", self.component("desk--failure"))]
            case RowKind.WAITING:
                name = words.file_name(row.origin)
                segments = [Segment(f"  … {shorten(name, width - 5)}", self.component("desk--faint"))]
            case _:
                segments = self._article_row(row, width)
        strip = Strip(segments).adjust_cell_length(width, self.rich_style)
        return self._with_cursor(strip) if place == self.cursor and row.kind is not RowKind.STORY else strip

    def _with_cursor(self, strip: Strip) -> Strip:
        """A row set off as the one that the cursor is on."""
        overlay = self.component("desk--cursor")
        rest = [Segment(text, (style or Style.null()) + overlay) for text, style, _ in strip.crop(1)]
        return Strip([Segment("▌", self.rich_style + overlay), *rest], strip.cell_length)

    def _story(self, row: DeskRow, width: int) -> list[Segment]:
        story = self.shelf.stories[row.story]
        facts = [words.period(story.articles)]
        if story.disputes:
            facts.insert(0, counted(len(story.disputes), "disagreement"))
        right = " · ".join(fact for fact in facts if fact)
        title = shorten(story.title, max(1, width - 6 - len(right)))
        gap = width - 3 - cell_width(title) - len(right) - 1
        return [Segment(f" ▾ {title}{' ' * max(1, gap)}{right}", self.component("desk--story"))]

    def _article_row(self, row: DeskRow, width: int) -> list[Segment]:
        story = self.shelf.stories[row.story]
        article = story.articles[row.article]
        is_copy = row.kind is RowKind.COPY
        dot = "●" if article.origin in self.selected else "○"
        lead = f"  {dot} "
        name = " · ".join(["= copy", *([article.source] if article.source else [])]) if is_copy else article.source
        name_cells = NAME_CELLS if width >= NARROW_CELLS else NAME_CELLS // 2
        name = shorten(name or "(no source)", name_cells)
        sentences = f"{len(article.sentences):>5}"
        when = f"  {words.dated(article):>11}" if width >= DATED_FROM_CELLS else ""
        bar_cells = BAR_CELLS * 2 if width >= LONG_BAR_FROM_CELLS else BAR_CELLS
        strip = self._bar(row, is_copy, bar_cells if width >= NARROW_CELLS else BAR_CELLS // 2)
        room = width - len(lead) - name_cells - 2 - len(when) - len(sentences) - len(strip) - 2
        called = article.title or words.file_name(article.origin) if is_copy else words.headline(article)
        title = shorten(called, max(1, room))
        faint = self.component("desk--faint")
        style = faint if is_copy else self.rich_style
        return [
            Segment(lead, style),
            Segment(name + " " * (name_cells - cell_width(name)) + "  ", style if article.source else faint),
            Segment(title + " " * max(0, room - cell_width(title)), style),
            Segment(when + sentences + " ", faint),
            *strip,
        ]

    def _bar(self, row: DeskRow, is_copy: bool, cells: int) -> list[Segment]:
        """The bar of an article, a segment a cell."""
        story = self.shelf.stories[row.story]
        if is_copy or not self.shelf.is_compared(row.story) or len(set(story.voices)) < 2:
            return [Segment(" ", self.rich_style)] * cells
        key = (row.story, row.article, cells)
        if key not in self._bars:
            self._bars[key] = bar(story, row.article, cells)
        return [Segment(RULER_GLYPHS[tone], self.component(_TONES[tone])) for tone in self._bars[key]]

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """One press moves the cursor there, a second opens; a press on the dot selects."""
        place = self._top + event.y
        if place < len(self.rows) and self.rows[place].kind is not RowKind.STORY:
            self._put_cursor(place)
            if event.x in (2, 3):
                self.toggle()
            elif event.chain > 1:
                self.post_message(self.Opened())

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel, down."""
        event.stop()
        self.move_cursor(1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel, up."""
        event.stop()
        self.move_cursor(-1)
