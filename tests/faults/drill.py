"""A drill in the manner of curl's torture tests: some work is done again and again, and each time one more call fails.

First the work is done once and the calls to the file system are counted; then it is done anew for every one of them,
and that one fails.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

CALLS = (  # noqa: SIM905 - a list of words reads better
    "open fdopen stat lstat fstat listdir scandir readlink link replace rename unlink fsync fchmod write read"
).split()
"""The functions of `os` that can fail; and what is asked of an open file."""

ASKED = frozenset({"read", "write", "flush", "readinto", "writelines"})


class Calls:
    """Counts calls, and lets one of them fail."""

    def __init__(self, failing: int = -1, fault: int = errno.EIO) -> None:
        """Let the call with that number fail; none where it is negative."""
        self.count = 0
        self.failed = ""
        self._failing = failing
        self._fault = fault

    def __call__(self, name: str) -> None:
        """Note that a call is made, or raise."""
        self.count += 1
        if self.count - 1 == self._failing:
            self.failed = name
            raise OSError(self._fault, os.strerror(self._fault))


class _File:
    """An open file whose calls are counted."""

    def __init__(self, file: Any, calls: Calls) -> None:
        self._file = file
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        if name in ASKED:
            self._calls(f"file.{name}")
        return getattr(self._file, name)

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[Any]:
        return iter(self._file)


@contextmanager
def counted(calls: Calls) -> Iterator[None]:
    """Count every call to the file system."""

    def watched(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            calls(name)
            result = real(*arguments, **named)
            return _File(result, calls) if name == "fdopen" else result

        return call

    def opened(*arguments: Any, **named: Any) -> Any:
        calls("open")
        return _File(io.open(*arguments, **named), calls)  # noqa: UP020 - the other name is the one replaced

    patches = [patch.object(os, name, watched(name, getattr(os, name))) for name in CALLS]
    patches.append(patch.object(builtins, "open", opened))
    for each in patches:
        each.start()
    try:
        yield
    finally:
        for each in patches:
            each.stop()


def drill(
    work: Callable[[], object],
    prepare: Callable[[], object] = lambda: None,
    faults: Sequence[int] = (errno.EIO, errno.ENOSPC, errno.ENOENT),
) -> Iterator[tuple[str, object]]:
    """Do some work once for each of its calls, with that call failing.

    Args:
        work: What to do; an exception that it raises is its result.
        prepare: What to do before each time, with nothing failing.
        faults: How a call fails, each in turn.

    Yields:
        What failed, and what the work returned or raised.
    """
    prepare()
    all_calls = Calls()
    with counted(all_calls):
        work()
    for number in range(all_calls.count):
        for fault in faults:
            prepare()
            calls = Calls(number, fault)
            result: object
            with counted(calls):
                try:
                    result = work()
                except Exception as raised:
                    result = raised
            yield f"{calls.failed} ({errno.errorcode[fault]}, call {number + 1} of {all_calls.count})", result
