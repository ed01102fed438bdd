"""A Python program in a real pseudo-terminal: what it writes, what is typed, how it ends."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path

PATIENCE_SECONDS = 120
"""How long a test waits for what must come; far more than it takes, so that a busy machine fails nothing."""


class Terminal:
    """A Python program behind a pseudo-terminal."""

    def __init__(
        self,
        *arguments: str | bytes,
        columns: int = 120,
        rows: int = 40,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        is_controlling: bool = True,
    ) -> None:
        """Start it.

        Args:
            arguments: Words after the name of the interpreter.
            columns: Width in cells.
            rows: Height.
            environment: Variables that differ from those of the tests.
            folder: Where to run it; by default here.
            is_controlling: Whether the program is told by a signal when the terminal is closed.
        """
        self._master, self._slave = pty.openpty()
        self.resize(columns, rows, tell=False)
        self.settings = termios.tcgetattr(self._slave)
        self.process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            start_new_session=True,
            env={**os.environ, **(environment or {})},
            cwd=folder,
            preexec_fn=_take_terminal if is_controlling else None,  # noqa: PLW1509 - no test starts it beside threads
        )
        self.output = b""
        self._answered = 0

    def read_until(self, words: str) -> None:
        """Read on until these words were written: since the last key or resize, and behind the words awaited last.

        So it does not matter in how many pieces, or how early, the program's output comes.
        """
        wanted = words.encode()
        deadline = time.monotonic() + PATIENCE_SECONDS
        while (place := self.output.find(wanted, self._answered)) < 0:
            assert time.monotonic() < deadline, f"{words!r} never came; last: {self.output[-2000:]!r}"
            self._read(0.2)
        self._answered = place + len(wanted)

    def _forget(self) -> None:
        """What was written until now answers nothing that is done to the program from now on."""
        while self._read(0):
            pass
        self._answered = len(self.output)

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:
            return False
        self.output += data
        return bool(data)

    def press(self, keys: str) -> None:
        """Type."""
        self.send(keys.encode())

    def send(self, sent: bytes) -> None:
        """Send bytes, as the terminal does for what is typed and of its own accord."""
        self._forget()
        os.write(self._master, sent)

    def resize(self, columns: int, rows: int, *, tell: bool = True) -> None:
        """Make the window another size; a program that runs is told."""
        if tell:
            self._forget()
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if tell:
            self.process.send_signal(signal.SIGWINCH)

    def settle(self, seconds: float = 0.3) -> None:
        """Read until nothing has come for a while."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self._read(seconds):
            assert time.monotonic() < deadline, "the program does not come to rest"

    def leave(self) -> int:
        """Wait for the program to end, reading on, and return its exit code."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.process.poll() is None:
            assert time.monotonic() < deadline, "the program does not end"
            self._read(0.1)
        while self._read(0.1):
            pass
        return self.process.returncode

    def settings_now(self) -> list[object]:
        """The terminal's settings."""
        return termios.tcgetattr(self._slave)

    def is_restored(self) -> bool:
        """Whether the program left the terminal as it was: settings, screen, mouse, cursor."""
        return (
            self.settings_now() == self.settings
            and self.output.count(b"\x1b[?1049h") == self.output.count(b"\x1b[?1049l")
            and self.output.rfind(b"\x1b[?1003l") >= self.output.rfind(b"\x1b[?1003h")
            and self.output.rfind(b"\x1b[?25h") >= self.output.rfind(b"\x1b[?25l")
            and self.output.rfind(b"\x1b[?2004l") >= self.output.rfind(b"\x1b[?2004h")
        )

    def cpu_seconds(self) -> float:
        """Processor time that the program has used so far, as far as the system tells."""
        words = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")

    def hang_up(self) -> None:
        """Close the terminal, as a closed window does."""
        os.close(self._master)
        os.close(self._slave)
        self._master = self._slave = -1

    def close(self) -> None:
        """End the program, whatever it does."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        if self._master >= 0:
            self.hang_up()


def _take_terminal() -> None:
    """In the child: the terminal is the one that its session is controlled by."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
