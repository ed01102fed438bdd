"""The library's driver, made fit for terminals as they are: under guard, and for those that go away or know few signs.

A terminal that is closed makes every write fail and every read end at once; the program then leaves instead of waiting
or spinning. A terminal whose character set lacks a sign gets another of the same width.
"""

from __future__ import annotations

import codecs
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Thread
from typing import Any, TextIO

from textual import events
from textual.app import App
from textual.driver import Driver
from textual.geometry import Size
from textual.message import Message

from tui.screen.guard import allowed
from tui.screen.keyboard import read_messages

GONE = 128 + signal.SIGHUP
"""The exit code where the terminal was closed."""

MOST_COLUMNS = 1_200
MOST_ROWS = 500
"""More cells than the largest screens have at the smallest type."""

_SIMPLER = str.maketrans(
    "█▓░▌▪▫●○▾…·–—‘’“”„→←↑↓┄─│",
    '#=.|*-o.v..--\'\'""">' + "<^v--|",
)


def driver_for(driver: type[Driver]) -> type[Driver]:
    """A driver of the library, under guard and watching whether the terminal is still there."""

    class Watched(driver):  # type: ignore[misc, valid-type]  # which class it is depends on the system
        def __init__(self, app: App[Any], **options: Any) -> None:
            super().__init__(app, **options)
            if sys.__stderr__ is not None:
                self._file: Any = Lasting(sys.__stderr__)  # which the library draws on
            Thread(target=self._watch, daemon=True, name="newsreader terminal").start()

        def write(self, data: str) -> None:
            super().write(allowed(data))

        def start_application_mode(self) -> None:
            with held_back(signal.SIGWINCH):  # else the size looked up here could be told after a newer one
                super().start_application_mode()

        def resume_application_mode(self) -> None:
            if self._key_thread is not None and self._key_thread.is_alive():  # nobody had it suspended in good order
                self.suspend_application_mode()  # else the settings kept for the end would be those of now
                self._must_signal_resume = True
            super().resume_application_mode()

        def run_input_thread(self) -> None:
            try:
                read_messages(self.fileno, self.exit_event.is_set, self.process_message)
            except OSError:
                self._leave()

        def process_message(self, message: Message) -> None:
            if isinstance(message, events.Resize):
                size = within_reason(message.size)
                message = events.Resize(size, size, pixel_size=message.pixel_size)
            super().process_message(message)

        def _disable_mouse_support(self) -> None:
            super()._disable_mouse_support()
            if self._mouse_pixels:  # which the library asks for and never takes back
                self.write("\x1b[?1016l")

        def _get_terminal_size(self) -> tuple[int, int]:
            return within_reason(Size(*super()._get_terminal_size()))

        def _watch(self) -> None:
            if is_hung_up(self.fileno):
                self._leave()

        def _leave(self) -> None:
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._loop.call_soon_threadsafe(self._app.exit, GONE)

    return Watched


@contextmanager
def held_back(number: signal.Signals) -> Iterator[None]:
    """Let a signal wait until some work is done; where a system cannot, it does not wait."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [number])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def within_reason(size: Size) -> Size:
    """A size that can be drawn: a terminal, or $COLUMNS, may say anything."""
    return Size(min(size.width, MOST_COLUMNS), min(size.height, MOST_ROWS))


def is_hung_up(descriptor: int) -> bool:
    """Wait until a terminal is closed; False where a system cannot tell."""
    if not hasattr(select, "poll"):
        return False
    poller = select.poll()
    poller.register(descriptor, 0)  # nothing is asked for: a hang-up is always told
    with suppress(OSError):
        return any(event & (select.POLLHUP | select.POLLERR) for _, event in poller.poll())
    return False


class Lasting:
    """A file that takes what is written even when nobody is there any more."""

    def __init__(self, file: TextIO) -> None:
        """Write to a terminal."""
        self._file = file
        self._is_unicode = codecs.lookup(file.encoding or "ascii").name.startswith("utf")

    def write(self, text: str) -> None:
        """Write, or drop what a closed terminal does not take."""
        with suppress(OSError, ValueError):
            self._file.write(text if self._is_unicode else encodable(text, self._file.encoding))

    def flush(self) -> None:
        """Send what was written."""
        with suppress(OSError, ValueError):
            self._file.flush()

    def fileno(self) -> int:
        """The descriptor of the terminal."""
        return self._file.fileno()

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self._file.isatty()


def encodable(text: str, encoding: str) -> str:
    """Text in which every sign that an encoding lacks is another as wide.

    Args:
        text: What is to be written.
        encoding: That of the terminal.
    """
    from tui.screen.cells import split  # noqa: PLC0415 - only where it is needed

    if _fits(text, encoding):
        return text
    return "".join(
        sign if _fits(sign, encoding) else _simpler(sign, encoding, cells)
        for start, end, cells in split(text)
        for sign in [text[start:end]]
    )


def _simpler(sign: str, encoding: str, cells: int) -> str:
    simple = sign.translate(_SIMPLER)
    return simple if _fits(simple, encoding) else "?" * cells


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
