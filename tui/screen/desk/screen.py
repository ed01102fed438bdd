"""The desk: the first screen. What is there, what is worth opening, and what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message
from textual.screen import Screen

from tui.screen.actions import Scope, bindings
from tui.screen.desk.preview import Preview, shares_in_words
from tui.screen.desk.shelf import DeskOrder, RowKind, Shelf
from tui.screen.widgets.desklist import DeskList
from tui.screen.widgets.filterbar import FilterBar
from tui.screen.widgets.line import ChromeLine, KeyBar, TooSmall
from tui.text import safe_line
from tui.vocabulary import counted

if TYPE_CHECKING:
    from tui.model import Article

LEGEND = "█ same  ▓ reworded  ░ only here"
ROWS_AROUND = 5
"""Title, status, keys, and a blank row on either side of the list; what there is to know first has one more."""

LEAST_PREVIEW_ROWS = 7
"""Rows that the preview keeps below a long list, on a high terminal a quarter of them: headline, facts, first lines."""


class DeskScreen(Screen[None]):
    """Lists the articles by story, with a preview of the one under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.DESK)
    AUTO_FOCUS = None

    class Open(Message):
        """The reader wants articles side by side."""

        def __init__(self, articles: tuple[Article, ...], start: Article, *, in_matrix: bool = False) -> None:
            """Say which, which one to begin with, and whether to see first who tells what."""
            super().__init__()
            self.in_matrix = in_matrix
            self.articles = articles
            self.start = start

    class Regroup(Message):
        """The reader corrects which articles are one story."""

        def __init__(self, how: str, origins: tuple[str, ...]) -> None:
            """Say how (merge, split, undo, redo) and for which articles."""
            super().__init__()
            self.how = how
            self.origins = origins

    class Stop(Message):
        """The reader does not want to wait for what the program is busy with."""

    class Quit(Message):
        """The reader wants to leave the program."""

    def __init__(self, shelf: Shelf, activity: str, notice: str = "") -> None:
        """Show a shelf from the first paint on.

        Args:
            shelf: What there is.
            activity: What the program is busy with.
            notice: What the reader should know before anything else.
        """
        super().__init__()
        self._first = shelf
        self._activity = activity
        self._done = ""
        self._notice = notice

    def on_mount(self) -> None:
        """Show what there is before the first paint."""
        for line in self.query("#notice").results(ChromeLine):
            line.say(self._notice)
        self.show(self._first, self._activity)

    def compose(self) -> ComposeResult:
        """Title, list, preview, status, keys."""
        yield TooSmall()
        yield ChromeLine(id="title")
        yield DeskList()
        yield Preview()
        if self._notice:
            yield ChromeLine(id="notice")
        yield ChromeLine(id="status")
        yield KeyBar(Scope.DESK)

    @property
    def list(self) -> DeskList:
        """The list of articles."""
        return self.query_one(DeskList)

    def show(self, shelf: Shelf, activity: str = "") -> None:
        """Show a shelf, and what the program is busy with."""
        self._activity = activity
        if not self._is_whole:
            return
        self.list.set_shelf(shelf)
        self._share_room()
        self._tell_title()
        self._say()

    @property
    def _is_whole(self) -> bool:
        """Whether its parts are there: what was found may come while a program that ends takes them away."""
        return bool(self.query(DeskList) and self.query("#status"))

    def on_resize(self) -> None:
        """Share the room anew."""
        if self._is_whole:
            self._share_room()

    def _share_room(self) -> None:
        """Leave the list the rows that it needs, as far as the preview can spare them."""
        height = self.app.size.height
        spare = height - ROWS_AROUND - bool(self._notice) - len(self.list.rows)
        self.query_one(Preview).fit(max(LEAST_PREVIEW_ROWS, height // 4, spare), self.app.size.width)

    def _tell_title(self) -> None:
        """What there is, how much of it is listed, and in which order."""
        shelf = self.list.shelf
        counts = [counted(len(shelf.articles) + len(shelf.waiting), "article")]
        if shelf.is_matched:
            counts.append(counted(shelf.voices, "voice"))
        if shelf.is_matched or shelf.is_grouped:
            counts.append(counted(len(shelf.stories), "story"))
        if shelf.failures:
            counts.append(f"{len(shelf.failures)} not read")
        if self.list.order is not DeskOrder.FOUND:
            counts.append(str(self.list.order))
        if self.list.wanted:
            listed = sum(row.kind is not RowKind.STORY for row in self.list.rows)
            counts.insert(0, f"{listed} with “{self.list.wanted}” of")
        self.query_one("#title", ChromeLine).say("newsreader", " · ".join(counts).replace(" of · ", " of "))

    @property
    def activity(self) -> str:
        """What the program is busy with, in words."""
        return self._activity

    def say(self, activity: str) -> None:
        """Tell what the program is busy with; nothing: what the keys would do."""
        self._activity = activity
        self._say()

    def report(self, done: str) -> None:
        """Tell what was done, until the reader goes on."""
        self._done = done
        self._say()

    def _say(self) -> None:
        if not self._is_whole:
            return
        left = " · ".join(words for words in (self._done, self._activity) if words) or self._invitation()
        has_room = len(left) + len(LEGEND) + 3 <= self.size.width
        self.query_one("#status", ChromeLine).say(left, LEGEND if has_room else "")

    def _invitation(self) -> str:
        """What enter would do now."""
        chosen = len(self.list.selected)
        if chosen:
            return "1 selected, enter reads it alone" if chosen == 1 else f"{chosen} selected, enter compares them"
        if self.list.article is None:
            nothing = f"nothing has “{self.list.wanted}”; esc lists all" if self.list.wanted else ""
            return "this could not be read" if self.list.row is not None else nothing
        story = self.list.shelf.stories[self.list.row.story] if self.list.row else None
        is_alone = story is not None and len(story.articles) == 1
        if is_alone and len(self.list.shelf.stories) > 1:
            return "enter reads it; space here and on another story, then M puts them together"
        return "enter reads the article" if is_alone else "enter compares the whole story"

    @on(DeskList.CursorMoved)
    def _show_preview(self) -> None:
        self.query_one(Preview).show(self.list.shelf, self.list.row)
        self._say()

    # What the keys do

    def action_move_cursor(self, count: int) -> None:
        """Next or previous article."""
        self._move(count)

    def action_page(self, pages: int) -> None:
        """A screen of articles further, or back."""
        self._move(pages * max(1, self.list.size.height - 2))

    def _move(self, count: int) -> None:
        before, self._done = self.list.cursor, ""
        self.list.move_cursor(count)
        if self.list.cursor == before:
            self.report("there is nothing below this" if count > 0 else "there is nothing above this")

    def action_toggle_selected(self) -> None:
        """Select the article, or take it out."""
        if self._has_none():
            return
        self._done = ""
        self.list.toggle()

    def action_toggle_all(self) -> None:
        """Select the whole story, or take it out."""
        if self._has_none():
            return
        self._done = ""
        self.list.toggle_story()

    def action_clear_selected(self) -> None:
        """List all again where only some are; else take all articles out of the selection; else stop comparing."""
        self._done = ""
        if self.list.wanted:
            self._arrange(self.list.order, "")
        elif self.list.selected:
            self.list.clear_selected()
        elif self._activity:
            self.post_message(self.Stop())
        else:
            self.report("nothing is selected, filtered or under way; q quits")

    def _has_none(self) -> bool:
        """Whether the cursor is on no article; then that is said."""
        if self.list.article is None:
            self.report("there is no article here yet" if self.list.shelf.waiting else "there is no article here")
        return self.list.article is None

    def action_sort(self) -> None:
        """The next order."""
        orders = list(DeskOrder)
        self._arrange(orders[(orders.index(self.list.order) + 1) % len(orders)], self.list.wanted)

    def _arrange(self, order: DeskOrder, query: str) -> None:
        self._done = ""
        self.list.sort_and_filter(order, query)
        self._tell_title()
        self._say()

    def action_preview(self) -> None:
        """The whole article as a sheet."""
        from tui.screen.desk.reader import ArticleSheet  # noqa: PLC0415 - not before the first paint

        row, article = self.list.row, self.list.article
        if not self._has_none() and row is not None and article is not None:
            self.app.push_screen(ArticleSheet(article, shares_in_words(self.list.shelf, row)))

    @work(group="open", exclusive=True, exit_on_error=False)
    async def action_open_original(self) -> None:
        """Open what the article was read from."""
        from tui.screen.original import open_original  # noqa: PLC0415 - not before the first paint

        if not self._has_none() and self.list.article is not None:
            self.report(await open_original(self.app, self.list.article))

    def action_regroup(self, how: str) -> None:
        """Put stories together, split articles off, undo, redo; none selected: what the cursor is on."""
        chosen = [one.origin for one in self.list.shelf.articles if one.origin in self.list.selected]
        if not chosen and self.list.article is not None:
            chosen = [self.list.article.origin]
        self.post_message(self.Regroup(how, tuple(chosen)))

    # Listing only some

    def action_filter(self) -> None:
        """Let the reader type words."""
        if not self.query(FilterBar):
            bar = FilterBar("words in text, headline, source, day or name", self.list.wanted)
            self.mount(bar, before=self.query_one("#status"))
            bar.focus()

    @on(FilterBar.Changed)
    def _narrow(self, event: FilterBar.Changed) -> None:
        self._arrange(self.list.order, safe_line(event.value))

    @on(FilterBar.Submitted)
    def _keep_filter(self, event: FilterBar.Submitted) -> None:
        event.stop()
        event.input.remove()
        self.set_focus(None)

    @on(FilterBar.GivenUp)
    def _drop_filter(self) -> None:
        self.query_one(FilterBar).remove()
        self.set_focus(None)
        self._arrange(self.list.order, "")

    @on(DeskList.Opened)
    def action_open(self) -> None:
        """Open what is selected; nothing selected: the story under the cursor."""
        self._open(in_matrix=False)

    def action_matrix(self) -> None:
        """The matrix of what would be opened."""
        self._open(in_matrix=True)

    def _open(self, *, in_matrix: bool) -> None:
        row, article = self.list.row, self.list.article
        if row is None or (article is None and not self.list.selected):
            is_waiting = row is not None and row.kind is RowKind.WAITING
            self.report(
                "there is no article here yet"
                if is_waiting
                else "there is nothing to open here; j k lead to an article"
            )
            return
        shelf = self.list.shelf
        chosen = tuple(other for other in shelf.articles if other.origin in self.list.selected)
        articles = chosen or shelf.stories[row.story].articles
        start = next((other for other in articles if other is article), articles[0])
        self.post_message(self.Open(articles, start, in_matrix=in_matrix))

    def action_help(self) -> None:
        """What the keys do."""
        from tui.screen.views.help import HelpScreen  # noqa: PLC0415 - not before the first paint

        self.app.push_screen(HelpScreen(Scope.DESK))

    def action_leave(self) -> None:
        """Quit."""
        self.post_message(self.Quit())
