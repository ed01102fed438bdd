"""The command, in a process of its own or in this one, with two reports to compare."""

from __future__ import annotations

import contextlib
import io
import os
import pty
import select
import subprocess
import sys
import termios
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.terminal import PATIENCE_SECONDS
from tui import cli

ROOT = Path(__file__).parent.parent
REPORT = (
    "Diplomats of both countries met in Istanbul on Thursday and talked for six hours.\n\n"
    "The embassy said that a second round would follow in Ankara in March.\n"
)
OTHER = (
    "Diplomats of both countries met in Istanbul on Thursday and talked for six hours.\n\n"
    "A spokeswoman refused to name the delegates or the topics of the meeting.\n"
)


@dataclass(frozen=True)
class Ran:
    """How a run of the command ended."""

    code: int
    out: str
    err: str


def environment() -> dict[str, str]:
    """Variables under which the command runs: those of the tests, without what a reader may have set for it."""
    own = {"NEWSREADER_DEBUG", "NO_COLOR", "COLUMNS"}
    kept = {name: value for name, value in os.environ.items() if name not in own}
    return kept | {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}


def newsreader(*words: str | bytes | Path, given: bytes = b"", folder: Path = ROOT, **env: str) -> Ran:
    """Run the command in a process of its own; whatever happens, standard error holds only lines of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tui", *words],
        input=given,
        capture_output=True,
        cwd=folder,
        env=environment() | env,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert all(line.startswith("newsreader: ") for line in ran.err.splitlines()), ran.err
    return ran


def here(*words: str | bytes | Path, folder: Path = ROOT) -> Ran:
    """The same in this process, for what does not hang on how a process begins and ends: a start costs a while."""
    out, err = io.TextIOWrapper(io.BytesIO()), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), contextlib.chdir(folder):
        code = cli.main([os.fsdecode(word) for word in words])
    assert isinstance(out.buffer, io.BytesIO)
    return Ran(code, out.buffer.getvalue().decode(), err.getvalue())


def in_a_terminal(
    words: Sequence[str],
    *,
    columns: int = 80,
    given: int | None = None,
    error: int | None = None,
    term: str = "xterm",
    **env: str,
) -> tuple[int, str]:
    """Run the command in a pseudo-terminal, apart from the streams that are given; its code and what it showed."""
    above, below = pty.openpty()
    termios.tcsetwinsize(below, (24, columns))
    with subprocess.Popen(
        [sys.executable, "-m", "tui", *words],
        stdin=below if given is None else given,
        stdout=below,
        stderr=below if error is None else error,
        cwd=ROOT,
        env=environment() | {"TERM": term} | env,
    ) as process:
        os.close(below)
        shown = b"".join(_everything(above))
        try:
            code = process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    os.close(above)
    return code, shown.decode()


def _everything(terminal: int, patience_seconds: float = PATIENCE_SECONDS) -> Iterator[bytes]:
    """What is written until the other side is closed, or until nothing has come for too long."""
    while select.select([terminal], [], [], patience_seconds)[0]:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # closed
            return
        if not chunk:
            return
        yield chunk
