"""The process in which large pages are read: it reads one after the other, within limits, until nobody asks any more.

Started by `tui.reading.apart` as `python -m tui.reading.worker`; not meant to be called by hand. It takes its tasks
from standard input and gives its answers on standard output. A page that takes too much processor time ends it; one
that takes too much memory gives a failure.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from contextlib import suppress
from multiprocessing.connection import Connection

from tui.model import Article, Failure, ReadError

Task = tuple[bytes, str, str | None, int, int]
"""Content, origin, encoding as the reader says, seconds of processor time, bytes of memory."""

Answer = Article | Failure


def main() -> None:
    """Answer until the other side closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl+c is for the program, which then closes the other side
    tasks = Connection(os.dup(sys.stdin.fileno()), writable=False)
    answers = Connection(os.dup(sys.stdout.fileno()), readable=False)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    with suppress(EOFError, OSError):
        while True:
            task: Task = pickle.loads(tasks.recv_bytes())
            answers.send_bytes(pickle.dumps(answer(task)))


def answer(task: Task) -> Answer:
    """Read one page, within the limits of its task."""
    from tui.reading.article import read_content  # noqa: PLC0415 - that file knows of this process

    content, origin, encoding, cpu_seconds, memory_bytes = task
    limit(cpu_seconds, memory_bytes)
    try:
        return read_content(content, origin, encoding)
    except ReadError as fault:
        return fault.failure
    except (MemoryError, RecursionError) as fault:
        fault.__traceback__ = None  # what was built so far hangs on it
        gc.collect()
        return Failure(origin, TOO_MUCH_MEMORY)


TOO_MUCH_MEMORY = "takes more memory to read than a page may"
TOO_MUCH_TIME = "takes more time to read than a page may"
BROKEN = "makes the parser of pages break down"


def limit(cpu_seconds: int, memory_bytes: int) -> None:
    """Limit what this process may still use; what a system cannot limit stays unlimited.

    Args:
        cpu_seconds: From now on; then the process is ended.
        memory_bytes: In all; what would take more fails.
    """
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = int(usage.ru_utime + usage.ru_stime) + 1
    for kind, most in (
        (resource.RLIMIT_CPU, used + cpu_seconds),
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),  # reading a page writes nothing
    ):
        with suppress(ValueError, OSError):
            _, hard = resource.getrlimit(kind)
            resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    main()
