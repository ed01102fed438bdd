"""The guard under the library: hostile text that reaches a widget does not reach the terminal."""

from __future__ import annotations

import base64

import pytest
from rich.segment import Segment
from textual.app import ComposeResult
from textual.color import Color
from textual.content import Content
from textual.drivers.linux_driver import LinuxDriver
from textual.widgets import Static

from tests.faults.payloads import FORBIDDEN, PAYLOADS
from tui.screen.app import NewsreaderApp
from tui.screen.desk.screen import DeskScreen
from tui.screen.guard import DrawnText, allowed
from tui.screen.terminal import driver_for

OWN = "\x1b[?1049h\x1b[2;5H\x1b[1;38;2;1;2;3mHeadline “—” 文\x1b[0m\n\x07\x1b[>1u\x1b[?2026$p"


def test_what_the_library_says_to_a_terminal_passes_unchanged() -> None:
    assert allowed(OWN) is OWN
    copy = f"\x1b]52;c;{base64.b64encode('copied “words”'.encode()).decode()}\x07\x1b]22;pointer\x07"
    assert allowed(OWN + copy) == OWN + copy


@pytest.mark.parametrize(
    "foreign",
    [
        "\x1b]0;title\x07",
        "\x1b]8;;http://x.example/\x1b\\",
        "\x1b]52;c;not base64!\x07",
        "\x1b]52;p;ZXZpbA==\x07",
        "\x1bPq#0\x1b\\",
        "\x1b_Gx\x1b\\",
        "\x1bc",
        "\x1b",
        "\x9b31m",
        "\x90q\x9c",
        "\x00\x08\x7f",
        "\x1b]0;never ended",
    ],
)
def test_what_the_library_does_not_say_is_taken_out(foreign: str) -> None:
    left = allowed(f"{OWN}{foreign}")
    assert left.startswith(OWN)
    assert not set(left[len(OWN) :]) & {chr(code) for code in (*range(32), 127, *range(128, 160))}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_a_row_keeps_its_length_and_loses_what_acts(payload: str) -> None:
    (before, drawn, after) = DrawnText().apply(
        [Segment("left "), Segment(f"a{payload}b"), Segment(" right")], Color(0, 0, 0)
    )
    assert (before.text, after.text) == ("left ", " right")
    assert not set(drawn.text) & FORBIDDEN


class Forgetful(DeskScreen):
    """A desk that shows a text that nobody made safe."""

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield Static(Content("BEGIN" + "".join(PAYLOADS.values()) + "END"), id="forgotten")


async def test_text_that_passed_no_gate_is_caught_before_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    app = NewsreaderApp(["seeds"])
    monkeypatch.setattr("tui.screen.app.DeskScreen", Forgetful)
    async with app.run_test(size=(200, 60)) as pilot:
        await pilot.pause()
        widget = app.screen.query_one("#forgotten")
        rows = widget.render_lines(widget.size.region)
        shown = "".join(segment.text for row in rows for segment in row)
    assert "BEGIN" in shown
    assert not set(shown) & (FORBIDDEN | {"\x1b", "\n", "\r"})


def test_the_driver_of_the_program_is_under_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    monkeypatch.setattr(LinuxDriver, "write", lambda _, data: written.append(data))
    driver = object.__new__(driver_for(LinuxDriver))
    driver.write("\x1b[2Jtext\x1b]0;owned\x07\x9b6n")
    assert written == ["\x1b[2Jtext6n"]
    assert NewsreaderApp([]).driver_class.write is not LinuxDriver.write
