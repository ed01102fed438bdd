"""Writing a file that is complete or not there at all, and never over something that was not meant.

The text goes to a new name in the same folder, reaches the disk, and then takes its place in one step.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress


class SaveError(Exception):
    """The file cannot be written; the text is the line that the reader sees."""


def save(path: str, text: str | Iterable[str], *, overwrite: bool = False) -> None:
    """Write a text file as UTF-8.

    A symbolic link is followed, so that the file it leads to changes and not the link. A file that is replaced keeps
    its permissions.

    Args:
        path: Where to.
        text: What, in one or in pieces; a lone surrogate is written as its escape.
        overwrite: Whether a file that exists may be replaced.

    Raises:
        SaveError: It cannot be written, or exists and may not be replaced. What was there before is untouched.
    """
    refuse(path, overwrite=overwrite)
    target = os.path.realpath(path)
    folder = os.path.dirname(target)
    part = os.path.join(folder, f".newsreader-{os.urandom(8).hex()}.part")
    try:
        _write_new(part, [text] if isinstance(text, str) else text, _mode_of(target))
        _take_place(part, target, overwrite=overwrite)
    except OSError as fault:
        raise SaveError(f"cannot write {path}: {_reason(fault, path, folder)}") from fault
    finally:  # after an interrupt as well, wherever it came
        with suppress(OSError):  # gone with its renaming; what the system refuses costs no report
            os.unlink(part)
    _sync_folder(folder)


def refuse(path: str, *, overwrite: bool, inputs: Iterable[str] = (), sha256s: Sequence[str] = ()) -> None:
    """Refuse a target before any work is done for it.

    Args:
        path: Where the text would go.
        overwrite: Whether a file that exists may be replaced.
        inputs: Paths that are read and so must not be written over.
        sha256s: Digests in hexadecimal of contents that must not be written over: an input by another name.

    Raises:
        SaveError: It must not or cannot be written there.
    """
    if not path:
        raise SaveError("cannot write: the name of the file is empty")
    if "\0" in path:
        raise SaveError(f"cannot write {path}: a name cannot hold a null character")
    try:
        folder = os.path.dirname(os.path.realpath(path))
    except OSError as fault:
        raise SaveError(f"cannot write {path}: the folder that the program was started in is gone") from fault
    if not os.path.isdir(folder):
        raise SaveError(f"cannot write {path}: there is no folder {folder}")
    if os.path.isdir(path):
        raise SaveError(f"cannot write {path}: it is a folder")
    if os.path.lexists(path):
        _refuse_existing(path, inputs, sha256s, overwrite=overwrite)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise SaveError(f"cannot write {path}: the folder {folder} is not writable")


def _refuse_existing(path: str, inputs: Iterable[str], sha256s: Sequence[str], *, overwrite: bool) -> None:
    if os.path.exists(path) and not os.path.isfile(path):
        raise SaveError(f"cannot write {path}: it is not a regular file")
    for source in inputs:
        if _is_same_file(path, source):
            raise SaveError(f"cannot write {path}: it is one of the sources")
    if sha256s and _sha256(path) in sha256s:
        raise SaveError(f"cannot write {path}: it holds the text of one of the sources")
    if not overwrite:
        raise SaveError(f"cannot write {path}: it exists already (--force replaces it)")


def _is_same_file(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except (OSError, ValueError):
        return False


def _sha256(path: str) -> str | None:
    import hashlib  # noqa: PLC0415 - only where something is about to be replaced

    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _mode_of(target: str) -> int | None:
    """The permissions of a file that is about to be replaced."""
    try:
        return stat.S_IMODE(os.stat(target).st_mode)
    except OSError:
        return None


def _write_new(path: str, pieces: Iterable[str], mode: int | None) -> None:
    """Create a file that must not exist and bring it to the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666)
    with open(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        if mode is not None:
            os.fchmod(file.fileno(), mode)
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())


def _take_place(part: str, target: str, *, overwrite: bool) -> None:
    """Give a finished file its name in one step; without `overwrite` a file that came up meanwhile wins."""
    if overwrite:
        os.replace(part, target)
        return
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(target):
            raise
        os.rename(part, target)


def _sync_folder(folder: str) -> None:
    """Bring the new name to the disk too, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(fault: OSError, path: str, folder: str) -> str:
    if isinstance(fault, FileExistsError):
        return "it exists already (--force replaces it)"
    if isinstance(fault, PermissionError):
        return f"the folder {folder or path} does not allow it"
    return (fault.strerror or str(fault)).lower()
