"""What a terminal sends: keys, the mouse, pasted text, replies. Whatever the bytes are, reading them goes on.

The library's own loop ends the program with a traceback at the first byte that is no UTF-8, and at some sequences that
no terminal should send.
"""

from __future__ import annotations

import errno
import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from time import monotonic

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.message import Message

from tui.text import safe_text

AT_ONCE_BYTES = 4096
"""How much is read at once: what the library takes."""

PASTE_SECONDS = 2.0
"""After so long without more a paste whose end was lost is taken to have ended: keys must be keys again."""

MOST_PASTED = 10_000
"""Characters of a paste that are used: a line to type in is for some words, and draws a megabyte in seconds."""

TICK_SECONDS = 0.1
"""How long is waited for more before it is asked whether the program ends, and whether an escape stands alone."""


def read_messages(descriptor: int, is_over: Callable[[], bool], take: Callable[[Message], None]) -> None:
    """Hand on what a terminal sends until the program ends.

    Args:
        descriptor: The terminal.
        is_over: Whether the program ends.
        take: Is given each key, movement, pasted text and reply.

    Raises:
        OSError: The terminal has gone.
    """
    decode = getincrementaldecoder("utf-8")("replace").decode
    typed = Typed()
    with selectors.SelectSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        while not is_over():
            text = ""
            if selector.select(TICK_SECONDS):
                sent = os.read(descriptor, AT_ONCE_BYTES)
                if not sent:  # as for ever after, and at once
                    raise OSError(errno.EIO, os.strerror(errno.EIO))
                text = decode(sent)
            for message in typed.feed(text):
                take(message)


class Typed:
    """Makes messages of the characters that a terminal sends, and passes over what means nothing."""

    def __init__(self) -> None:
        """Begin with nothing typed."""
        self._parser = XTermParser()
        self._last = ""
        self._pasted: list[str] | None = None
        self._pasted_at = 0.0

    def feed(self, text: str) -> Iterator[Message]:
        """The messages that are complete with these characters, and those that no more characters came for."""
        if not text and self._pasted is not None and monotonic() - self._pasted_at > PASTE_SECONDS:
            yield self._paste(self._last)
        while text:
            text = yield from self._typed(text) if self._pasted is None else self._taken(text)
        yield from self._of(self._parser.tick)

    def _typed(self, text: str) -> Generator[Message, None, str]:
        """The messages up to the beginning of a paste; returns what comes after that.

        The library's parser breaks at numbers that are no character and at windows of no pixels. It is fed by the
        character, so that nothing but the sequence at fault is lost.
        """
        for place, sign in enumerate(text, 1):
            yield from self._of(partial(self._parser.feed, sign))
            self._last = (self._last + sign)[-len(BRACKETED_PASTE_START) :]
            if self._last == BRACKETED_PASTE_START:
                self._begin_anew()  # the library's parser takes the rest of an escape in pasted text for keys
                self._pasted = []
                self._last = ""
                return text[place:]
        return ""

    def _taken(self, text: str) -> Generator[Message, None, str]:
        """What is pasted, when it is complete; returns what comes after it."""
        pasted, end, after = (self._last + text).partition(BRACKETED_PASTE_END)
        if end:
            yield self._paste(pasted)
            return after
        kept = len(BRACKETED_PASTE_END) - 1  # the end may come in two parts
        assert self._pasted is not None
        self._pasted.append(pasted[:-kept])
        self._last = pasted[-kept:]
        self._pasted_at = monotonic()
        return ""

    def _paste(self, rest: str) -> Message:
        pasted = "".join([*(self._pasted or []), rest])[:MOST_PASTED]
        self._pasted, self._last = None, ""
        return events.Paste(safe_text(pasted))

    def _of(self, part: Callable[[], Iterable[Message]]) -> Iterator[Message]:
        try:
            yield from part()
        except Exception:  # of whatever sort: the parser is the library's own
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Another parser, for one that broke takes nothing more; it knows what the terminal said of itself."""
        before, self._parser = self._parser, XTermParser()
        self._parser.mouse_pixels = before.mouse_pixels
        self._parser.terminal_size = before.terminal_size
        self._parser.terminal_pixel_size = before.terminal_pixel_size
