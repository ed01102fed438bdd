"""Terminals that go away, and terminals whose character set lacks a sign."""

from __future__ import annotations

import io
import os
import pty
import signal
from threading import Thread

import pytest
from textual.geometry import Size

from tui.layout.wrap import cell_width
from tui.screen.cells import split
from tui.screen.terminal import Lasting, encodable, held_back, is_hung_up, within_reason


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "koi8-r", "cp437", "shift_jis"])
def test_every_sign_can_be_written_and_the_row_keeps_its_width(encoding: str) -> None:
    row = "█▓░▌ ▪▫ ●○ ▾ “quoted” – naïve café … 文字 👩\u200d🚀 नमस्ते → │"
    written = encodable(row, encoding)
    written.encode(encoding)
    assert cell_width(written, split) == cell_width(row, split)


def test_a_terminal_that_can_write_all_gets_it_unchanged() -> None:
    bytes_written = io.BytesIO()
    terminal = Lasting(io.TextIOWrapper(bytes_written, encoding="utf-8"))
    terminal.write("█ “文” é")
    terminal.flush()
    assert bytes_written.getvalue().decode() == "█ “文” é"


def test_marks_stay_apart_in_ascii() -> None:
    assert encodable("█▓░", "ascii") == "#=."


def test_a_closed_terminal_takes_what_is_written_without_a_word() -> None:
    master, slave = pty.openpty()
    file = os.fdopen(slave, "w", encoding="utf-8")
    terminal = Lasting(file)
    os.close(master)
    for _ in range(100):
        terminal.write("x" * 1000)
        terminal.flush()
    with pytest.raises(OSError, match="Input/output error"):  # what a file says that takes nothing any more
        file.close()


def test_the_closing_of_a_terminal_is_noticed() -> None:
    master, slave = pty.openpty()
    noticed: list[bool] = []
    watch = Thread(target=lambda: noticed.append(is_hung_up(slave)), daemon=True)
    watch.start()
    os.write(master, b"keys\n")
    watch.join(0.05)
    assert not noticed
    os.close(master)
    watch.join(30)
    assert noticed == [True]
    os.close(slave)


def test_a_signal_that_is_held_back_comes_when_the_work_is_done() -> None:
    told: list[str] = []
    before = signal.signal(signal.SIGWINCH, lambda *_: told.append("resized"))
    try:
        with held_back(signal.SIGWINCH):
            os.kill(os.getpid(), signal.SIGWINCH)
            told.append("done")
        assert told == ["done", "resized"]
    finally:
        signal.signal(signal.SIGWINCH, before)


@pytest.mark.parametrize("size", [(99_999, 99_999), (500, 99_999), (500, 200), (1, 1)])
def test_a_window_is_no_larger_than_can_be_drawn(size: tuple[int, int]) -> None:
    drawn = within_reason(Size(*size))
    assert drawn.area <= 600_000
    assert drawn == size or max(size) == 99_999
