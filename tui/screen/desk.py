"""The desk: the first screen. What is there, what is worth opening, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from tui.layout.marks import Tone, mark
from tui.model import Article, Comparison, Part
from tui.screen import words
from tui.screen.actions import Scope, bindings
from tui.screen.shelf import RowKind, Shelf
from tui.screen.widgets.desklist import DeskList
from tui.screen.widgets.line import KeyBar, Line, TooSmall

LEGEND = "█ same  ▓ reworded  ░ only here"
LEAD_SENTENCES = 8
"""Sentences of an article that the preview shows; the rest would not fit anyway."""

LEAD_CHARACTERS = 4_000
"""Characters of them, for sentences without an end."""


class DeskScreen(Screen[None]):
    """Lists the articles by story, with a preview of the one under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.DESK)
    AUTO_FOCUS = None

    class Open(Message):
        """The reader wants articles side by side."""

        def __init__(self, articles: tuple[Article, ...], start: Article) -> None:
            """Say which, and which one to begin with."""
            super().__init__()
            self.articles = articles
            self.start = start

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
        self._notice = notice

    def on_mount(self) -> None:
        """Show what there is before the first paint."""
        for line in self.query("#notice").results(Line):
            line.say(self._notice)
        self.show(self._first, self._activity)

    def compose(self) -> ComposeResult:
        """Title, list, preview, status, keys."""
        yield TooSmall()
        yield Line(id="title")
        yield DeskList()
        with Vertical(id="preview"):
            yield Static(id="preview-text")
        if self._notice:
            yield Line(id="notice")
        yield Line(id="status")
        yield KeyBar(Scope.DESK)

    @property
    def list(self) -> DeskList:
        """The list of articles."""
        return self.query_one(DeskList)

    def show(self, shelf: Shelf, activity: str = "") -> None:
        """Show a shelf, and what the program is busy with."""
        self._activity = activity
        self.list.set_shelf(shelf)
        counts = [words.count(len(shelf.articles) + len(shelf.waiting), "article")]
        if shelf.is_matched:
            counts += [words.count(shelf.voices, "voice"), _stories(len(shelf.stories))]
        if shelf.failures:
            counts.append(f"{len(shelf.failures)} not read")
        self.query_one("#title", Line).say("newsreader", " · ".join(counts) if shelf.articles or shelf.waiting else "")
        self._say()

    def say(self, activity: str) -> None:
        """Tell what the program is busy with; nothing: what the keys would do."""
        self._activity = activity
        self._say()

    def _say(self) -> None:
        left = self._activity or self._invitation()
        self.query_one("#status", Line).say(left, LEGEND)

    def _invitation(self) -> str:
        """What enter would do now."""
        chosen = len(self.list.selected)
        if chosen:
            return "1 selected, enter reads it alone" if chosen == 1 else f"{chosen} selected, enter compares them"
        if self.list.article is None:
            return "this could not be read" if self.list.row is not None else ""
        story = self.list.shelf.stories[self.list.row.story] if self.list.row else None
        is_alone = story is not None and len(story.articles) == 1
        return "enter reads the article" if is_alone else "enter compares the whole story"

    @on(DeskList.CursorMoved)
    def _show_preview(self) -> None:
        row = self.list.row
        preview = self.query_one("#preview-text", Static)
        if row is None:
            preview.update(Content(""))
        elif row.kind is RowKind.FAILURE:
            preview.update(Content.assemble(("could not be read", "bold"), "\n", str(row.failure)))
        elif row.kind is RowKind.WAITING:
            preview.update(Content.styled(f"{row.origin} is being read", "$faint"))
        elif row.is_article:
            shelf = self.list.shelf
            story = shelf.stories[row.story]
            preview.update(Content("\n").join(_preview(story, row.article, is_matched=shelf.is_matched)))
        self._say()

    # What the keys do

    def action_move_cursor(self, count: int) -> None:
        """Next or previous article."""
        self.list.move_cursor(count)

    def action_page(self, pages: int) -> None:
        """A screen of articles further, or back."""
        self.list.move_cursor(pages * max(1, self.list.size.height - 2))

    def action_toggle_selected(self) -> None:
        """Select the article, or take it out."""
        self.list.toggle()

    def action_toggle_all(self) -> None:
        """Select the whole story, or take it out."""
        self.list.toggle_story()

    def action_clear_selected(self) -> None:
        """Take all articles out of the selection."""
        self.list.clear_selected()

    @on(DeskList.Opened)
    def action_open(self) -> None:
        """Open what is selected; nothing selected: the story under the cursor."""
        row, article = self.list.row, self.list.article
        if row is None or (article is None and not self.list.selected):
            return
        shelf = self.list.shelf
        chosen = tuple(other for other in shelf.articles if other.origin in self.list.selected)
        articles = chosen or shelf.stories[row.story].articles
        start = next((other for other in articles if other is article), articles[0])
        self.post_message(self.Open(articles, start))

    def action_help(self) -> None:
        """What the keys do."""
        from tui.screen.help import HelpScreen  # noqa: PLC0415 - not before the first paint

        self.app.push_screen(HelpScreen(Scope.DESK))

    def action_leave(self) -> None:
        """Quit."""
        self.app.exit()


def _stories(number: int) -> str:
    return "1 story" if number == 1 else f"{number} stories"


def _preview(story: Comparison, index: int, *, is_matched: bool) -> Iterator[Content]:
    """What the preview says of an article: title, where it comes from, what it shares, how it begins."""
    article = story.articles[index]
    yield Content.styled(article.title or "(no headline)", "bold")
    authors = ", ".join(article.authors) or "no author"
    where = words.file_name(article.origin)
    yield Content.styled(" · ".join([article.source or "no source", authors, words.day(article), where]), "$faint")
    if is_matched and len(set(story.voices)) > 1:
        yield Content.styled(_shares(story, index), "$faint")
    if noteworthy := words.how_read(article):
        yield Content.styled(noteworthy, "$faint")
    yield Content("")
    told = [sentence.text for sentence in article.sentences if sentence.part is not Part.HEADLINE]
    yield Content(" ".join(told[:LEAD_SENTENCES])[:LEAD_CHARACTERS])


def _shares(story: Comparison, index: int) -> str:
    tones = [mark(story, (index, n)).tone for n in range(len(story.articles[index].sentences))]
    same, reworded, unique = (tones.count(tone) for tone in (Tone.SAME, Tone.REWORDED, Tone.UNIQUE))
    dropped = sum(not block.is_kept for block in story.articles[index].blocks)
    said = f"{words.count(same, 'sentence')} the same elsewhere, {reworded} reworded, {unique} only here"
    return f"{said} · {words.count(dropped, 'piece')} of text cleaned away" if dropped else said
