"""Below the list of the desk: the report under the cursor, how it begins, and what its story comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from tui.layout.marks import Tone, mark
from tui.screen.desk.reader import facts
from tui.screen.desk.shelf import DeskRow, RowKind, Shelf
from tui.vocabulary import Part, counted

if TYPE_CHECKING:
    from tui.model import Article, Comparison
    from tui.screen.widgets.panel import Panel

LEAD_SENTENCES = 16
"""Sentences of an article that the preview shows; the rest would not fit anyway."""

LEAD_CHARACTERS = 4_000
"""Characters of them, for sentences without an end."""

_AROUND_THE_TEXT = (Part.DEK, Part.CAPTION, Part.SUBHEADING)
"""Parts that would run into the text without a full stop."""

BESIDE_FROM_CELLS = 150
"""Width from which the digest of the story stands beside the report, below that under it."""

LEAST_DIGEST_ROWS = 4
"""Rows from which a digest is worth its place: a disagreement or two, and what all tell."""

REPORT_ROWS = 13
"""Rows that the report keeps above a digest, blank ones and all: its facts and some sentences; on a low terminal three
fifths of what there is."""

AIRY_FROM_ROWS = 16
"""Rows from which one can be left blank between the report and the digest."""


class Preview(Container):
    """The report under the cursor, and the digest of its story where there is room for both."""

    DEFAULT_CSS = """
    Preview {
        padding: 1 1 0 1;
        background: $panel;
        & > Static { height: 1fr; max-width: 102; padding: 0 1; }
        & > Panel { max-width: 120; border-top: none; }
        &.-airy > Static { margin: 0 0 1 0; }
        &.-beside { layout: horizontal; }
        &.-beside > Static { width: 1fr; margin: 0 2 0 0; }
        &.-beside > Panel { width: 1fr; height: 1fr; }
        &.-beside > Panel:ansi { border-top: none; }
    }
    """

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._shelf = Shelf()
        self._row: DeskRow | None = None
        self._rows, self._columns = 0, 0
        self._digest: tuple[Comparison | None, list[tuple[str, str]]] = (None, [])
        self._panel: Panel | None = None

    def compose(self) -> ComposeResult:
        """The report; the digest comes when there is one, long after the first paint."""
        yield Static()

    def show(self, shelf: Shelf, row: DeskRow | None) -> None:
        """Show a row of the desk.

        Args:
            shelf: What there is.
            row: The one under the cursor, None for none.
        """
        self._shelf, self._row = shelf, row
        self.query_one(Static).update(self._of_row())
        self._show_digest()

    def fit(self, rows: int, columns: int) -> None:
        """Be so high; beside or under each other, as the width of the terminal allows."""
        self._rows, self._columns = rows, columns
        self.styles.height = rows
        self.set_class(columns >= BESIDE_FROM_CELLS, "-beside")
        self.set_class(rows >= AIRY_FROM_ROWS, "-airy")
        self._show_digest()

    def _of_row(self) -> Content:
        """What there is to say of the row."""
        row = self._row
        if row is None:
            return Content("")
        if row.kind is RowKind.FAILURE:
            return Content.assemble(("could not be read", "bold"), "\n", str(row.failure))
        if row.kind is RowKind.WAITING:
            return Content.styled(f"{row.origin} is being read", "$faint")
        if not row.is_article:
            return Content("")
        article = self._shelf.stories[row.story].articles[row.article]
        return Content("\n").join([*facts(article, shares_in_words(self._shelf, row)), Content(""), _lead(article)])

    def _show_digest(self) -> None:
        """Show what the story of the row comes to, where there is room beside or below the report."""
        is_beside = self.has_class("-beside")
        room = self._rows - 1 if is_beside else max(self._rows * 2 // 5, self._rows - REPORT_ROWS)
        entries = self._told() if room >= LEAST_DIGEST_ROWS else []
        if not entries and self._panel is None:
            return
        panel = self._digest_panel()
        panel.set_class(not entries, "-hidden")
        panel.show(entries)
        if is_beside:
            panel.styles.clear_rule("height")
        elif entries:
            panel.fit(room, panel.size.width or self._columns)

    def _digest_panel(self) -> Panel:
        """Where the digest stands."""
        from tui.screen.widgets.panel import Panel  # noqa: PLC0415 - not before the first paint

        if self._panel is None:
            self._panel = Panel()
            self.mount(self._panel)
        return self._panel

    def _told(self) -> list[tuple[str, str]]:
        """What the story comes to, and what only this report has; nothing before it is compared."""
        row = self._row
        if row is None or not row.is_article or not self._shelf.is_compared(row.story):
            return []
        from tui.screen.desk.digest import only_here, story_in_short  # noqa: PLC0415 - not before the first paint

        story = self._shelf.stories[row.story]
        if len(set(story.voices)) < 2:
            return []
        if self._digest[0] is not story:  # kept while the cursor is in it
            self._digest = (story, story_in_short(story))
        return [*self._digest[1], *only_here(story, row.article)]


def _lead(article: Article) -> Content:
    """How the text of an article begins; of one that has none, what else there is but the headline."""
    told = [sentence for sentence in article.sentences[: 2 * LEAD_SENTENCES] if sentence.part is not Part.HEADLINE]
    body = [sentence for sentence in told if sentence.part not in _AROUND_THE_TEXT]
    return Content(" ".join([sentence.text for sentence in (body or told)[:LEAD_SENTENCES]])[:LEAD_CHARACTERS])


def shares_in_words(shelf: Shelf, row: DeskRow) -> str:
    """What an article shares with others, in words; empty where nothing is known of it."""
    story = shelf.stories[row.story]
    if not shelf.is_compared(row.story) or len(set(story.voices)) < 2:
        return ""
    tones = [mark(story, (row.article, n)).tone for n in range(len(story.articles[row.article].sentences))]
    told = ((Tone.SAME, "the same elsewhere"), (Tone.REWORDED, "reworded"), (Tone.UNIQUE, "only here"))
    parts = [f"{number} {what}" for tone, what in told if (number := tones.count(tone))]
    dropped = sum(not block.is_kept for block in story.articles[row.article].blocks)
    said = f"{counted(len(tones), 'sentence')}: {', '.join(parts)}"
    return f"{said} · {counted(dropped, 'piece')} of text cleaned away" if dropped else said
