"""Where bytes come from: files, folders, standard input. Limits, order and identity; nothing of their content."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from tui.model import Failure, ReadError
from tui.text import safe_line

MAX_BYTES = 16 * 1024 * 1024
"""The largest input that is read. A report has some kilobytes, a page with everything in it a few megabytes."""

AnyPath = str | os.PathLike[str]
"""A path, as the functions of Python itself take one."""

STDIN = "-"
"""The source that means standard input."""

SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".xhtml"})
"""What is read from a folder, besides files without a suffix that are text. A file that is named is always read."""

_PORTION_BYTES = 1 << 20  # read at once, so that a file that grows while it is read ends at the limit
_SNIFFED_BYTES = 2_048  # in which a picture or a program shows zero bytes
_DIGITS = re.compile(r"(\d+)")
_REASONS = {
    errno.ENOENT: "does not exist",
    errno.ENOTDIR: "does not exist",
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
    errno.ELOOP: "is a link that leads to itself",
    errno.ENAMETOOLONG: "has a name that is too long",
}

_Identity = tuple[int, int]


def read_bytes(path: AnyPath, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of a regular file.

    Args:
        path: Its name.
        max_bytes: How large it may be.

    Raises:
        ReadError: It is missing, not a regular file, not readable, or too large.
    """
    name = safe_line(os.fspath(path))
    with _opened(path, name) as file:
        try:
            if os.fstat(file.fileno()).st_size > max_bytes:
                raise ReadError(name, _size_reason(max_bytes))
            return limited(_read_past(file, max_bytes), name, max_bytes)
        except OSError as fault:
            raise ReadError(name, _reason(fault)) from fault


def read_stdin(max_bytes: int = MAX_BYTES) -> bytes:
    """All bytes of standard input.

    Raises:
        ReadError: It is closed or holds too much.
    """
    if sys.stdin is None or sys.stdin.closed:
        raise ReadError(STDIN, "standard input is closed")
    try:
        return limited(_read_past(sys.stdin.buffer, max_bytes), STDIN, max_bytes)
    except (OSError, ValueError) as fault:
        raise ReadError(STDIN, _reason(fault)) from fault


def _read_past(file: BinaryIO, max_bytes: int) -> bytes:
    """All of a file, or more than a limit of it. In portions, as to ask for the limit at once takes its memory."""
    content = bytearray()
    while len(content) <= max_bytes and (portion := file.read(_PORTION_BYTES)):
        content += portion
    return bytes(content)


def limited(content: bytes, name: str, max_bytes: int = MAX_BYTES) -> bytes:
    """The same bytes.

    Raises:
        ReadError: They are too many.
    """
    if len(content) > max_bytes:
        raise ReadError(name, _size_reason(max_bytes))
    return content


def find_origins(sources: Sequence[AnyPath] | AnyPath) -> list[str | Failure]:
    """What the sources of a command line stand for, in order.

    Args:
        sources: Files, folders (searched to any depth, in natural order, hidden names left out), "-" for standard
            input.

    Returns:
        Paths to read, "-", and a failure for each source or folder that gives nothing. No file stands twice, by
        whatever name; whether a named file can be read is seen only when it is.

    >>> find_origins(["-", "report.txt", "-"])
    ['-', 'report.txt']
    """
    return list(iter_origins(sources))


def iter_origins(sources: Sequence[AnyPath] | AnyPath) -> Iterator[str | Failure]:
    """`find_origins`, one after the other."""
    seen: set[_Identity] = set()
    is_stdin_used = False
    given: Sequence[AnyPath] = [sources] if isinstance(sources, str | os.PathLike) else sources
    for source in [os.fspath(one) for one in given]:
        if source == STDIN:
            if not is_stdin_used:
                yield STDIN
            is_stdin_used = True
        elif _is_folder(source):
            yield from _files_in(source, seen)
        elif _is_new(source, seen):
            yield source


def _is_folder(path: str) -> bool:
    try:
        return os.path.isdir(path)
    except ValueError:
        return False


def _is_new(path: str, seen: set[_Identity]) -> bool:
    """Whether a path leads to something not met before.

    What cannot be looked at counts as new: reading it will give the reason.
    """
    try:
        facts = os.stat(path)
    except (OSError, ValueError):
        return True
    identity = (facts.st_dev, facts.st_ino)
    if identity in seen:
        return False
    seen.add(identity)
    return True


def _files_in(folder: str, seen: set[_Identity]) -> Iterator[str | Failure]:
    """The files under a folder that were not met before. `seen` holds folders too, so that a loop of links ends."""
    has_any = not _is_new(folder, seen)
    for origin in _walk(folder, seen):
        has_any = True
        if isinstance(origin, Failure) or _is_new(origin, seen):
            yield origin
    if not has_any:
        yield Failure(safe_line(folder), "has no text or HTML files")


def _walk(folder: str, seen: set[_Identity]) -> Iterator[str | Failure]:
    """All files of a readable kind under a folder, depth first."""
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        if path is not folder and not os.path.isdir(path):
            if _is_readable_kind(path):
                yield path
            continue
        if path is not folder and not _is_new(path, seen):
            continue
        try:
            names = os.listdir(path)
        except OSError as fault:
            yield Failure(safe_line(path), _reason(fault))
            continue
        names = sorted((name for name in names if not name.startswith(".")), key=_natural_key)
        waiting.extend(os.path.join(path, name) for name in reversed(names))


def _natural_key(name: str) -> list[tuple[int, int, str]]:
    """Sorts "report 2" before "report 10"."""
    return [
        (0, int(part), "") if part.isdecimal() and len(part) < 20 else (1, 0, part.casefold())
        for part in _DIGITS.split(name)
        if part
    ]


def _is_readable_kind(path: str) -> bool:
    """Whether a file of a folder is to be read; what looks like a report and cannot be read is named when it is."""
    suffix = os.path.splitext(path)[1].lower()
    return suffix in SUFFIXES or (not suffix and _is_text(path))


def _is_text(path: str) -> bool:
    from tui.reading.decoding import BinaryError, refuse_binary  # noqa: PLC0415 - for files without a suffix

    try:
        with _opened(path, path) as file:
            sample = file.read(_SNIFFED_BYTES)
        refuse_binary(sample)
    except (OSError, ReadError, BinaryError):
        return False
    return bool(sample.strip())


def _opened(path: AnyPath, name: str) -> BinaryIO:
    """A regular file, open to be read.

    Raises:
        ReadError: It cannot be opened, or is something else.
    """
    try:
        # Not blocking: a FIFO without a writer would hold the program for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    except (OSError, ValueError) as fault:
        raise ReadError(name, _open_reason(path, fault)) from fault
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            raise ReadError(name, _kind_reason(mode))
        return os.fdopen(descriptor, "rb")
    except OSError as fault:
        os.close(descriptor)
        raise ReadError(name, _reason(fault)) from fault
    except ReadError:
        os.close(descriptor)
        raise


def _size_reason(max_bytes: int) -> str:
    units = (("MiB", 1 << 20), ("KiB", 1 << 10), ("byte" if max_bytes == 1 else "bytes", 1))
    unit, size = next((unit, size) for unit, size in units if max_bytes >= size or size == 1)
    return f"is larger than {max_bytes / size:.4g} {unit} (--max-size sets the limit)"


def _open_reason(path: AnyPath, fault: OSError | ValueError) -> str:
    if isinstance(fault, OSError) and fault.errno in {errno.ENXIO, errno.ENODEV}:
        return "is not a regular file"
    return _reason(fault)


def _kind_reason(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "is a pipe, not a file; save what comes out of it first, or send it into: newsreader compare -"
    return "is a folder" if stat.S_ISDIR(mode) else "is not a regular file"


def _reason(fault: Exception) -> str:
    if isinstance(fault, OSError) and fault.errno is not None:
        return _REASONS.get(fault.errno) or safe_line(os.strerror(fault.errno)).lower()
    return "is not a valid path" if isinstance(fault, ValueError) else "cannot be read"
