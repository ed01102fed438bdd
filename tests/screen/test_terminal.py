"""Terminals that go away, and terminals whose character set lacks a sign."""

from __future__ import annotations

import io
import os
import pty
from threading import Thread

import pytest

from tui.layout.wrap import cell_width
from tui.screen.cells import split
from tui.screen.terminal import Lasting, encodable, is_hung_up


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
