"""The whole job in a real pseudo-terminal, without a mouse: from the desk to a copied citation and a written report."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal import Terminal

SIZES = [(80, 24), (120, 40), (200, 50), (40, 10)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def program(request: pytest.FixtureRequest, seeds: Path, tmp_path: Path) -> Iterator[Terminal]:
    columns, rows = request.param
    environment = {"PYTHONPATH": str(seeds.parent)}
    found = Terminal("-m", "tui", str(seeds), columns=columns, rows=rows, environment=environment, folder=tmp_path)
    yield found
    found.close()


def copied(terminal: Terminal) -> str:
    """What the program last handed to the terminal's clipboard."""
    found = re.findall(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07", terminal.output)
    return base64.b64decode(found[-1]).decode()


def test_from_the_desk_to_a_citation_and_a_report(program: Terminal, tmp_path: Path) -> None:
    program.read_until("enter compares")
    program.press(" ")
    program.read_until("1 selected")
    program.press("G g")
    program.read_until("2 selected")
    program.press("\r")
    program.read_until("strictness")
    program.press("ny")
    program.read_until("with source")
    citation = copied(program)
    assert re.search(r"\(NDTV Profit, “Putin Says .*, characters \d+ to \d+\)$", citation, re.DOTALL)
    program.press("e")
    program.read_until("Export what is shown")
    program.press("\r")
    program.read_until("written to ")
    program.press("qq")
    assert program.leave() == 0
    assert program.is_restored()
    assert b"Traceback" not in program.output
    (report,) = tmp_path.glob("*.html")
    assert "NDTV Profit" in report.read_text("utf-8")


def test_a_terminal_too_small_to_read_in_says_so_and_recovers(seeds: Path) -> None:
    terminal = Terminal("-m", "tui", str(seeds), columns=30, rows=6)
    try:
        terminal.read_until("too small")
        terminal.resize(80, 24)
        terminal.read_until("enter compares")
        terminal.press("q")
        assert terminal.leave() == 0
        assert terminal.is_restored()
    finally:
        terminal.close()
