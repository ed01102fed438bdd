"""The application: starts, reads, and puts up the desk. What it compares and opens is in `tui.screen.comparing`.

Slow work runs in threads and comes back as frozen results; a newer request of the same sort cancels the older one, so
that no stale result arrives.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from threading import Thread
from typing import TYPE_CHECKING, ClassVar
from weakref import WeakSet

from rich.text import Text
from textual import events, on, work
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.filter import LineFilter
from textual.message import Message
from textual.reactive import Reactive
from textual.theme import Theme
from textual.widgets import Input
from textual.worker import Worker, WorkerState

from tui.screen.background import in_background
from tui.screen.comparing import ComparingApp
from tui.screen.desk.screen import DeskScreen
from tui.screen.desk.shelf import Shelf, unmatched
from tui.screen.desk.welcome import notice
from tui.screen.desk.work import Reporting, read_in_portions, so_far
from tui.screen.guard import DrawnText
from tui.screen.keymap import does_nothing, keymap_from
from tui.screen.terminal import driver_for
from tui.screen.themes import DARK, THEME_WORDS, THEMES, theme_for
from tui.settings import Fault, Settings, settings_path
from tui.text import safe_line, words_of_fault
from tui.vocabulary import counted

if TYPE_CHECKING:
    from tui.model import Article, Failure

LISTED_AT_ONCE = 200
"""How many names are listed before anything is read; what comes after them appears as it is read. More than the
tallest terminal shows."""

MOST_TOLD = 100
"""Sources that are named after leaving: no more than a reader looks through, a folder may have any number."""

LISTING_SECONDS = 0.05
"""How long the first paint waits for these names: a delay that is not felt."""


class NewsreaderApp(ComparingApp):
    """Reads sources and shows them."""

    CSS_PATH = "newsreader.tcss"
    TITLE = "newsreader"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrowest"), (40, "-readable")]  # noqa: RUF012 - typed by the base class
    VERTICAL_BREAKPOINTS = [(0, "-lowest"), (10, "-low"), (18, "-high")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "interrupt", "Quit at once", show=False, priority=True),
        Binding("ctrl+z", "suspend_process", "Suspend", show=False, priority=True),
    ]

    theme: Reactive[str] = Reactive(DARK.name)

    class Read(Message):
        """Some inputs were read, in order; `is_all` with the last ones."""

        def __init__(self, items: Sequence[Article | Failure], *, is_all: bool) -> None:
            """Carry what was read since the message before."""
            super().__init__()
            self.items = items
            self.is_all = is_all

    def __init__(
        self,
        sources: Sequence[str],
        settings: Settings | None = None,
        faults: Sequence[Fault] = (),
        *,
        encoding: str | None = None,
        max_bytes: int | None = None,
    ) -> None:
        """Prepare to read sources.

        Args:
            sources: Files, folders.
            settings: The reader's; by default as shipped.
            faults: What was wrong with them.
            encoding: What the bytes of the sources are; None to find out.
            max_bytes: The largest source that is read; None for the usual limit.
        """
        self._drawn_text = DrawnText()
        self._handed_on: WeakSet[events.Key] = WeakSet()
        super().__init__(ansi_color=_ansi_color())
        self.settings = settings or Settings()
        self.keymap, key_faults = keymap_from(self.settings.keys)
        self.faults = sorted([*faults, *key_faults], key=lambda fault: fault.line)
        if changed := self.keymap.changed():
            self.set_keymap(changed)
        self._sources = sources
        self._encoding = encoding
        self._max_bytes = max_bytes
        self._articles: list[Article] = []
        self._waiting: dict[str, None] = {}
        self._is_reading = False
        self.failures: list[Failure] = []
        wanted = theme_for(self.settings, self.console.color_system, os.environ)
        if wanted is not DARK:  # to set a theme has all style sheets parsed again, so the usual one is the default
            self.theme = wanted.name

    @property
    def available_themes(self) -> dict[str, Theme]:
        """The library's themes and ours."""
        return {**super().available_themes, **{theme.name: theme for theme in THEMES}}

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What our style sheet needs under a theme that is not ours."""
        return DARK.variables

    def get_driver_class(self) -> type[Driver]:
        """The library's driver, under guard and watching whether the terminal is still there."""
        return driver_for(super().get_driver_class())

    def get_line_filters(self) -> Sequence[LineFilter]:
        """The library's filters, and the guard after them."""
        return [*super().get_line_filters(), self._drawn_text]

    def get_default_screen(self) -> DeskScreen:
        """The desk, with the names of what there is."""
        from tui.reading.origin import iter_origins  # noqa: PLC0415 - the rest of reading can wait

        listing = Thread(target=self._list_names, args=[iter_origins(self._sources)], daemon=True)
        listing.start()
        listing.join(LISTING_SECONDS)
        self._desk = DeskScreen(self._unmatched(), "reading", notice(self.faults, self.keymap))
        return self._desk

    def _list_names(self, origins: Iterator[str | Failure]) -> None:
        """In a thread, for a folder may be large: the names of what will be read."""
        for origin in islice(origins, LISTED_AT_ONCE):
            if self._is_reading:
                return
            if isinstance(origin, str):
                self._waiting = {**self._waiting, safe_line(origin): None}

    def on_mount(self) -> None:
        """Begin to read when the names are on the screen: after the layout, and after the painting that follows it."""
        self.call_after_refresh(self.call_after_refresh, self._read_sources)

    def on_load(self) -> None:
        """Let signals end the program in good order from before the terminal is touched."""
        loop = asyncio.get_running_loop()
        for received in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
            with suppress(NotImplementedError, RuntimeError):  # not on this system, or not in the main thread
                loop.add_signal_handler(received, self.exit, 128 + received)

    def on_resize(self) -> None:
        """Pass a new size on soon, whatever becomes of the library's timer for that.

        A timer that a busy machine holds up between two of its lines takes its one moment for past. No later size
        would be passed on either, for they all wait for that timer.
        """
        self.call_later(self._check_resize)

    @on(Driver.SignalResume)
    def _paint_all(self) -> None:
        """Paint everything anew after ctrl+z and fg: the terminal has forgotten what the library takes for painted."""
        self.refresh()

    def action_interrupt(self) -> None:
        """Leave as an interrupted program does."""
        self.exit(128 + signal.SIGINT)

    def action_commands(self) -> None:
        """The list of every command of the screen, to be picked by name."""
        from tui.screen.views.commands import palette  # noqa: PLC0415 - when somebody asks for it

        self.push_screen(palette())

    def action_next_theme(self) -> None:
        """Dark and light, high contrast, the terminal's own colours, none."""
        names = [theme.name for theme in THEMES]
        here = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(here + 1) % len(names)]
        if isinstance(self.screen, Reporting):
            self.screen.report(f"colours: {THEME_WORDS[self.theme]}")

    def pop_screen(self) -> AwaitComplete:
        """Close a screen and forget what was painted of it: Textual holds up to a thousand widgets that are gone."""
        for widget in self.screen.walk_children(with_self=True):
            widget.refresh()
        return super().pop_screen()

    # Reading

    @work(group="read", exclusive=True, exit_on_error=False)
    async def _read_sources(self) -> None:
        self._is_reading = True
        await in_background(self._read_everything)

    def _read_everything(self) -> None:
        """In a thread: read everything and hand it on."""
        from tui.reading import read_all  # noqa: PLC0415 - not before the first paint
        from tui.reading.origin import iter_origins  # noqa: PLC0415

        def hand_on(portion: Sequence[Article | Failure]) -> None:
            self.post_message(self.Read(portion, is_all=False))

        items = read_all(self._sources, encoding=self._encoding, max_bytes=self._max_bytes)
        total = sum(1 for _ in iter_origins(self._sources))
        last = read_in_portions(items, total, hand_on, self._tell)
        self.post_message(self.Read(last, is_all=True))

    @on(Read)
    def _take_in(self, event: Read) -> None:
        from tui.model import Article, Failure  # noqa: PLC0415 - loaded by now
        from tui.reading import without_repeats  # noqa: PLC0415

        self._articles += [item for item in event.items if isinstance(item, Article)]
        self.failures += [item for item in event.items if isinstance(item, Failure)]
        for item in event.items:
            self._waiting.pop(item.origin, None)
        if not event.is_all:
            self._show_unmatched(so_far(len(self._articles)))
        elif self._articles:
            self._waiting.clear()
            self._articles = without_repeats(self._articles)
            self._show_unmatched("finding what the articles share")
            self._match(tuple(self._articles))
        else:
            self.exit(2)

    def _show_unmatched(self, activity: str) -> None:
        self._desk.show(self._unmatched(), activity)

    def _unmatched(self) -> Shelf:
        return unmatched(tuple(self._articles), tuple(self.failures), tuple(self._waiting))

    @on(Worker.StateChanged)
    def _report_broken_work(self, event: Worker.StateChanged) -> None:
        """A fault of ours in a thread: say so instead of going on as if nothing were."""
        if event.state is WorkerState.ERROR:
            self._opening = ()
            self._desk.say(f"internal error: {type(event.worker.error).__name__}; q quits")

    def on_key(self, event: events.Key) -> None:
        """Hand a key that nothing took to the line to type in, where one was opened since the key was pressed.

        Keys that come in one burst are on their way before the first of them opens the line: without this a word typed
        quickly after `/` would be taken for commands. Where there is no line, say that the key does nothing.
        """
        line = next(iter(self.screen.query(Input)), None)
        if line is None:
            self._tell_of_no_use(event)
        if line is None or event in self._handed_on or self.focused not in (None, line):
            return
        event.prevent_default()
        again = events.Key(event.key, event.character)
        self._handed_on.add(again)
        line.focus()
        line._forward_event(again)

    def _tell_of_no_use(self, event: events.Key) -> None:
        """Say of a key that nothing on the screen is bound to that it does nothing; over a sheet it does not matter."""
        screen = self.screen
        is_bound = event.key in screen.active_bindings
        if event.is_printable and not is_bound and isinstance(screen, Reporting) and not screen.is_modal:
            screen.report(does_nothing(self.keymap, event.key, on_desk=isinstance(screen, DeskScreen)))

    def _fatal_error(self) -> None:
        """A fault of ours ends the program with one line; the library would show local variables, text and all."""
        if os.environ.get("NEWSREADER_DEBUG") == "1":
            super()._fatal_error()
            return
        fault = sys.exc_info()[1] or RuntimeError("unknown")
        self._exit_renderables.append(Text(f"newsreader: {words_of_fault(fault)}"))
        self._close_messages_no_wait()


def _ansi_color() -> bool | None:
    """Whether to leave all colours to the terminal; needed for a picture without colour that keeps its attributes."""
    return True if "NO_COLOR" in os.environ else None


def run(app: NewsreaderApp) -> int:
    """Show sources until the reader quits; then name what could not be read on standard error.

    Returns:
        The exit code of the program: 0, 1 where something could not be read, 2 where nothing could.
    """
    code = app.run(mouse=app.settings.mouse)
    with suppress(OSError):  # the terminal may have been closed
        for fault in app.faults:
            print(f"newsreader: {safe_line(str(settings_path()))}, {safe_line(str(fault))}", file=sys.stderr)
        for failure in app.failures[:MOST_TOLD]:
            print(f"newsreader: {safe_line(str(failure))}", file=sys.stderr)
        if len(app.failures) > MOST_TOLD:
            more = counted(len(app.failures) - MOST_TOLD, "other source")
            print(f"newsreader: {safe_line(more)} could not be read; newsreader compare names all", file=sys.stderr)
    if app.return_code:  # the library's word for a fault
        return 2
    if code is None:
        return 1 if app.failures else 0
    return code
