"""Everything that a command line names, read one after the other: what fails is reported, and the rest goes on."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tui.model import Article, Failure, ReadError
from tui.reading.article import read_content
from tui.reading.origin import MAX_BYTES, STDIN, AnyPath, iter_origins, read_bytes, read_stdin
from tui.text import safe_line, words_of_fault

if TYPE_CHECKING:
    from tui.reading.apart import Apart

MOST_TAGS = 10_000
"""A page with more of them is read in a process of its own; so is one larger than `MOST_BYTES` or with more values.

The worst that so many can do was measured at three seconds of processor time; `python -m tests.benchmarks.faults`.
"""

# The largest saved page has 2.2 MB and 22,000 values: what is larger takes long enough to hold up the screen.
MOST_BYTES = 2_000_000
MOST_VALUES = 40_000
_LEAST_TAGS = 50  # with fewer it is no page, or none that could do harm


def read_all(
    sources: Sequence[AnyPath] | AnyPath, *, encoding: str | None = None, max_bytes: int | None = None
) -> Iterator[Article | Failure]:
    """Read files, folders and standard input ("-"), each when it is asked for.

    A source that cannot be read gives its failure, and the next follows. No two articles have the same origin.

    Args:
        sources: Paths of files and of folders, "-" for standard input, as on a command line; one may stand by itself.
        encoding: What the bytes of all of them are; None to find out.
        max_bytes: The largest input that is read; None for `MAX_BYTES`.

    >>> [str(found) for found in read_all(["gone.txt"])]
    ['gone.txt: does not exist']
    """
    reader = _Reader(encoding, MAX_BYTES if max_bytes is None else max_bytes)
    try:
        for origin in iter_origins(sources):
            yield origin if isinstance(origin, Failure) else reader.read(origin)
    finally:
        reader.close()


class _Reader:
    """Reads inputs, large pages in a process of their own that serves for all of them."""

    def __init__(self, encoding: str | None, max_bytes: int) -> None:
        self._encoding = encoding
        self._max_bytes = max_bytes
        self._names: dict[str, int] = {}
        self._apart: Apart | None = None

    def read(self, origin: str) -> Article | Failure:
        name = self._name(origin)
        try:
            content = read_stdin(self._max_bytes) if origin == STDIN else read_bytes(origin, self._max_bytes)
            if is_heavy(content):
                return self._heavy().read(content, name, self._encoding)
            return read_content(content, name, self._encoding)
        except ReadError as fault:
            return Failure(name, fault.failure.reason)
        except MemoryError:
            return Failure(name, "takes more memory to read than there is")
        except Exception as fault:
            if os.environ.get("NEWSREADER_DEBUG") == "1":
                raise
            return Failure(name, words_of_fault(fault))

    def _name(self, origin: str) -> str:
        """What to call an input. Names that differ only in what cannot be shown are told apart by a number."""
        name = safe_line(origin)
        count = self._names[name] = self._names.get(name, 0) + 1
        return name if count == 1 else f"{name} ({count})"

    def _heavy(self) -> Apart:
        if self._apart is None:
            from tui.reading.apart import Apart  # noqa: PLC0415 - most inputs need none

            self._apart = Apart()
        return self._apart

    def close(self) -> None:
        if self._apart is not None:
            self._apart.close()


def is_heavy(content: bytes) -> bool:
    """Whether something may be a page that takes long to parse."""
    tags = content.count(b"<")
    return tags > MOST_TAGS or (tags > _LEAST_TAGS and (len(content) > MOST_BYTES or content.count(b"=") > MOST_VALUES))
