"""The export screen: in which format, into which file, and what will be written there.

The name of the file is typed at once; the arrows choose the format, `enter` writes, `escape` leaves all as it is.
What is written is what is shown: the comparison at its strictness, with its verdicts.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Input, Static
from textual.widgets.input import Selection

from tui.export.as_rows import Chosen, row_pieces
from tui.export.formats import ENDINGS, pieces, report_name
from tui.export.preview import preview, row_preview
from tui.export.report import Report
from tui.export.save import SaveError, refuse, save
from tui.model import Comparison
from tui.screen.background import Wanted, in_background
from tui.text import safe_line
from tui.vocabulary import Format, Table, counted

PREVIEW_LINES = 12
"""Lines of the preview, which with name and formats fill a terminal of 24 rows."""

MOST_SHOWN = 500
"""Characters of a line that are handed to the screen, which shows fewer."""

WIDTH_OF_FORMATS = 78
"""Width of a terminal from which the names of all formats stand in one line."""

HINT = "↑ ↓ another format · enter writes · esc leaves"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be written.

    Attributes:
        words: What it is called here.
        form: The format.
        table: For CSV, what a row is.
    """

    words: str
    form: Format
    table: Table = Table.SENTENCES


CHOICES = (
    Offer("html", Format.HTML),
    Offer("markdown", Format.MARKDOWN),
    Offer("text", Format.TEXT),
    Offer("json", Format.JSON),
    *(Offer(f"csv {table}", Format.CSV, table) for table in Table),
    Offer("passim", Format.PASSIM),
)


CHOICES_OF_ROWS = (
    Offer("markdown", Format.MARKDOWN),
    Offer("html", Format.HTML),
    Offer("csv by statement", Format.CSV),
)
"""What can be written of some rows of the matrix."""


class ExportScreen(ModalScreen[str | None]):
    """Writes what is shown into a file; gives back in words what was written, None where nothing was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "choose(1)", "Next format", show=False),
        Binding("up", "choose(-1)", "Previous format", show=False),
        Binding("escape", "leave", "Leave", show=False),
    ]
    AUTO_FOCUS = "Input"

    def __init__(self, report: Report, rows: Chosen | None = None) -> None:
        """Offer to write a report.

        Args:
            report: What is shown.
            rows: The only rows of its matrix that are to be written; None for all of the report.
        """
        super().__init__()
        self._report = report
        self._rows = rows
        self._choices = CHOICES if rows is None else CHOICES_OF_ROWS
        self._choice = self._choices[0]
        self._may_replace = ""
        self._is_writing = False
        self._said = HINT

    def compose(self) -> ComposeResult:
        """What is shown, the name, the formats, a word about it, the beginning of what will be written."""
        with Vertical(id="sheet"):
            yield Static(id="export-what")
            yield Input(id="export-name", compact=True, select_on_focus=False)
            yield Static(id="export-formats")
            yield Static(id="export-said")
            yield Static(id="export-preview")

    def on_mount(self) -> None:
        """Say what will be written."""
        comparison = self._report.comparison
        said = [counted(len(comparison.articles), "article"), counted(len(self._report.voices), "voice")]
        said += [f"strictness {comparison.strictness:g}"]
        said += [counted(len(comparison.verdicts), "verdict")] if comparison.verdicts else []
        title = Content.assemble(("Export what is shown", "bold"), f" · {', '.join(said)}")
        if self._rows is not None:
            which = f" · {self._rows.words}; without a filter e writes the whole report"
            title = Content.assemble((f"Export {self._rows.amount}", "bold"), which)
        self.query_one("#export-what", Static).update(title)
        self._call_it(report_name(self._report, self._choice.form))

    def on_resize(self) -> None:
        """Show as much as there is room for, and leave what was said last."""
        self._tell(self._said)

    def _call_it(self, path: str) -> None:
        """Propose a name, so that what is typed takes the place of its stem and keeps its ending."""
        name = self.query_one(Input)
        with name.prevent(Input.Changed):
            name.value = path
            name.selection = Selection(len(path) - len(ENDINGS[self._choice.form]), 0)

    def _tell(self, said: str = HINT) -> None:
        """Show which format is chosen, what comes of it, and a word about it."""
        self.query_one("#export-formats", Static).update(self._formats())
        self._preview()
        self._say(said)

    @work(group="preview", exclusive=True, exit_on_error=False)
    async def _preview(self) -> None:
        """The beginning of what will be written; of a large story that takes a while to find."""
        report, choice, rows = self._report, self._choice, self._rows
        most = min(PREVIEW_LINES, max(1, self.size.height - 10))

        def begun() -> list[str]:
            if rows is not None:
                return row_preview(report, rows, choice.form, lines=most)
            return preview(report, choice.form, lines=most, table=choice.table)

        lines = await in_background(begun)
        shown = Content("\n").join(Content(line[:MOST_SHOWN]) for line in lines)
        self.query_one("#export-preview", Static).update(shown)

    def _pieces(self) -> Iterator[str]:
        """What would be written."""
        if self._rows is not None:
            return row_pieces(self._report, self._rows, self._choice.form)
        return pieces(self._report, self._choice.form, table=self._choice.table)

    def _formats(self) -> Content:
        """All formats with the chosen one set off, or on a narrow terminal the chosen one alone."""
        if self.size.width < WIDTH_OF_FORMATS:
            place = f" {self._choices.index(self._choice) + 1} of {len(self._choices)}"
            return Content.assemble((f" {self._choice.words} ", "reverse"), place)
        words = [Content.styled(f" {one.words} ", "reverse" if one is self._choice else "") for one in self._choices]
        return Content("").join(words)

    def _say(self, said: str) -> None:
        self._said = said
        self.query_one("#export-said", Static).update(Content(said))

    def action_choose(self, by: int) -> None:
        """The next format, or the one before; the name of the file ends as that format does."""
        before = ENDINGS[self._choice.form]
        self._choice = self._choices[(self._choices.index(self._choice) + by) % len(self._choices)]
        name = self.query_one(Input)
        if name.value.endswith(before):
            self._call_it(name.value.removesuffix(before) + ENDINGS[self._choice.form])
        self._may_replace = ""
        self._tell()

    @on(Input.Changed)
    def _name_changed(self) -> None:
        self._may_replace = ""
        self._say(HINT)

    @on(Input.Submitted)
    def _write(self, event: Input.Submitted) -> None:
        """Write, or ask first where there is such a file."""
        event.stop()
        path = os.path.expanduser(event.value)
        if self._is_writing:
            return
        is_sure = bool(path) and path == self._may_replace
        try:
            self._refuse(path, is_sure=is_sure)
        except SaveError as fault:
            if not is_sure and self._could_replace(path):
                self._may_replace = path
                self._say(f"{safe_line(path)} exists already: enter replaces it, esc keeps it")
            else:
                self._say(safe_line(str(fault)))
            return
        self._is_writing = True
        self._say("writing")
        self._save(path, is_sure=is_sure)

    def _refuse(self, path: str, *, is_sure: bool) -> None:
        """Refuse a target that must not or cannot be written: a source, a folder, a file that nobody agreed to lose."""
        articles = self._report.comparison.articles
        origins = [article.origin for article in articles]
        refuse(path, overwrite=is_sure, inputs=origins, sha256s=[article.sha256 for article in articles])

    def _could_replace(self, path: str) -> bool:
        try:
            self._refuse(path, is_sure=True)
        except SaveError:
            return False
        return True

    @work(group="export", exclusive=True, exit_on_error=False)
    async def _save(self, path: str, *, is_sure: bool) -> None:
        pieces_left, wanted = self._pieces(), Wanted()

        def wanted_pieces() -> Iterator[str]:
            for piece in pieces_left:
                wanted.check()
                yield piece

        def written() -> int:
            save(path, wanted_pieces(), overwrite=is_sure)
            return os.path.getsize(path)

        try:
            size = await in_background(written, wanted, leaves_traces=True)
        except SaveError as fault:
            self._is_writing = False
            self._say(safe_line(str(fault)))
            return
        self.dismiss(f"written to {safe_line(path)}, {_in_bytes(size)}")

    def action_leave(self) -> None:
        """Write nothing; where it was asked whether to replace a file, keep it and ask for another name."""
        if self._may_replace:
            self._may_replace = ""
            self._say(HINT)
        elif not self._is_writing:
            self.dismiss(None)


def offer_export(
    screen: Screen[Any], comparison: Comparison, say: Callable[[str], object], rows: Chosen | None = None
) -> None:
    """Let the reader write what a screen shows.

    Args:
        screen: From which it is asked.
        comparison: What it shows.
        say: Is told what was written and where.
        rows: The only rows of its matrix that it shows; None where it shows all.
    """

    def told(said: str | None) -> None:
        if said:
            say(said)

    failures = getattr(screen.app, "failures", ())
    screen.app.push_screen(ExportScreen(Report(comparison, failures), rows), told)


def _in_bytes(size: int) -> str:
    """The size of a file in words."""
    return f"{size} bytes" if size < 10_000 else f"{size / 1000:,.0f} kB"
