"""Large pages are read in a process of their own, so that a parser that is stuck or bursts ends nothing but itself."""

from __future__ import annotations

import datetime
import io
import os
import pickle
import signal
import subprocess
import sys
import time
import weakref
from multiprocessing.connection import Connection
from types import TracebackType

import tui.model
from tui.model import Article, Failure, ReadError
from tui.reading.worker import BROKEN, TOO_MUCH_TIME, Answer, Task

COMMAND = (sys.executable, "-P", "-B", "-m", "tui.reading.worker")
"""How the process is started: nothing is imported from the current folder, nothing is written beside the source."""

# Several times what the largest saved page, 2.2 MB, needs; what needs more is an attack or a fault. The worst pages
# are tried against these limits by python -m tests.benchmarks.faults.
CPU_SECONDS = 10
CPU_SECONDS_PER_MEGABYTE = 3
MEMORY_BYTES = 1 << 30
MEMORY_PER_BYTE = 100
_HOME = os.path.join(os.path.dirname(tui.__file__), os.pardir)
"""Where this package lies: the search path may know it as the current folder only, which the process leaves out."""

_PATIENCE = 4  # seconds of waiting for each of processor time, on a busy machine


class Apart:
    """Reads heavy pages; the process starts with the first of them and ends with the `with` block."""

    def __init__(self, *, cpu_seconds: int = CPU_SECONDS, memory_bytes: int = MEMORY_BYTES) -> None:
        """Set the limits of one page; larger pages may use more."""
        self._cpu_seconds = cpu_seconds
        self._memory_bytes = memory_bytes
        self._process: _Process | None = None

    def __enter__(self) -> Apart:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def read(self, content: bytes, origin: str, encoding: str | None) -> Article:
        """Read one page.

        Raises:
            ReadError: It holds no report, or could not be read within the limits.
        """
        cpu_seconds = self._cpu_seconds + CPU_SECONDS_PER_MEGABYTE * len(content) // 1_000_000
        memory_bytes = self._memory_bytes + MEMORY_PER_BYTE * len(content)
        task = (content, origin, encoding, cpu_seconds, memory_bytes)
        try:
            process = self._process = self._process or _Process()
        except OSError as fault:
            raise ReadError(origin, "is a large page, and no process could be started to read it") from fault
        try:
            found = process.ask(task, cpu_seconds * _PATIENCE)
        except TimeoutError as fault:
            self.close()
            raise ReadError(origin, TOO_MUCH_TIME) from fault
        except (EOFError, OSError, pickle.UnpicklingError) as fault:
            reason = TOO_MUCH_TIME if process.is_out_of_time() else BROKEN
            self.close()
            raise ReadError(origin, reason) from fault
        if isinstance(found, Failure):
            raise ReadError(found.origin, found.reason)
        return found

    def close(self) -> None:
        """End the process, whatever it does."""
        if self._process is not None:
            self._process.end()
            self._process = None


class _Process:
    """One worker and the two pipes to it."""

    def __init__(self) -> None:
        self._running = subprocess.Popen(
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(map(os.path.abspath, [*filter(None, sys.path), _HOME]))},
            process_group=0,  # what the terminal sends to the program is not for it
        )
        assert self._running.stdin is not None
        assert self._running.stdout is not None
        self._tasks = Connection(os.dup(self._running.stdin.fileno()), readable=False)
        self._answers = Connection(os.dup(self._running.stdout.fileno()), writable=False)
        self._running.stdin.close()
        self._running.stdout.close()
        self.end = weakref.finalize(self, _end, self._running, self._tasks, self._answers)  # at the latest at exit

    def ask(self, task: Task, patience_seconds: float) -> Answer:
        """Wait for the answer to a task.

        Raises:
            TimeoutError: None came.
            EOFError, OSError: The process has ended.
        """
        deadline = time.monotonic() + patience_seconds
        self._tasks.send_bytes(pickle.dumps(task))
        if not self._answers.poll(max(0.0, deadline - time.monotonic())):
            raise TimeoutError
        return _answer_in(self._answers.recv_bytes())

    def is_out_of_time(self) -> bool:
        """Whether the process was ended because of the time that it took."""
        try:
            return self._running.wait(1) == -signal.SIGXCPU
        except subprocess.TimeoutExpired:
            return False


def _end(running: subprocess.Popen[bytes], tasks: Connection, answers: Connection) -> None:
    tasks.close()
    answers.close()
    running.kill()
    running.wait()


class _Answers(pickle.Unpickler):
    """Makes nothing but what an answer consists of, whatever the process has become."""

    def find_class(self, module: str, name: str) -> object:
        if module.startswith(("tui.model", "tui.vocabulary")) and hasattr(tui.model, name):
            return getattr(tui.model, name)
        if (module, name) == ("datetime", "date"):
            return datetime.date
        raise pickle.UnpicklingError(f"{module}.{name} is no part of an answer")


def _answer_in(sent: bytes) -> Answer:
    found = _Answers(io.BytesIO(sent)).load()
    if not isinstance(found, Article | Failure):
        raise pickle.UnpicklingError("is no answer")
    return found
