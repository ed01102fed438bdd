"""Slow work in threads that nothing waits for when the reader leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from threading import Thread
from typing import TypeVar

Result = TypeVar("Result")


class UnwantedError(Exception):
    """Raised in a thread whose result nobody waits for any more."""


class Wanted:
    """Whether somebody still waits for the result of some work; long work asks now and then."""

    def __init__(self) -> None:
        """Begin as wanted."""
        self.is_wanted = True

    def check(self) -> None:
        """Go on.

        Raises:
            UnwantedError: Nobody waits any more.
        """
        if not self.is_wanted:
            raise UnwantedError


async def in_background(
    work: Callable[[], Result], wanted: Wanted | None = None, *, leaves_traces: bool = False
) -> Result:
    """Do work in a thread of its own and wait for its result without holding up the screen.

    The library's thread workers, and those of asyncio, are joined when the program ends: a reader who quits would
    have to wait until a large comparison is done. This thread is abandoned instead, for it holds nothing but memory.

    Args:
        work: Takes nothing, returns what is asked for.
        wanted: Is told when the one who waits is cancelled.
        leaves_traces: Whether the work holds more than memory, such as half a file; the program then does not end
            before the work has, which should ask whether it is wanted.

    Raises:
        Exception: Whatever the work raises.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Result] = loop.create_future()
    context = copy_context()

    def finish(result: Result | None, fault: BaseException | None) -> None:
        if future.done():  # cancelled: somebody asked for something newer
            return
        if fault is not None:
            future.set_exception(fault)
        else:
            future.set_result(result)  # type: ignore[arg-type]  # None only where the work returned it

    def run() -> None:
        result, fault = None, None
        try:
            result = context.run(work)
        except Exception as raised:
            fault = raised
        with suppress(RuntimeError):  # the program has ended meanwhile
            loop.call_soon_threadsafe(finish, result, fault)

    Thread(target=run, daemon=not leaves_traces, name="newsreader work").start()
    try:
        return await future
    except asyncio.CancelledError:
        if wanted is not None:
            wanted.is_wanted = False
        raise
