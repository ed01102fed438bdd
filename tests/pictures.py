"""Pictures of the program for the README: `python -m tests.pictures [FOLDER]` draws the sample story as SVG files.

Without a FOLDER those that the README shows are drawn anew, where it shows them from.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from tui.screen.app import NewsreaderApp
from tui.screen.themes import ANSI, DARK, DARK_CONTRAST, LIGHT

PROJECT = Path(__file__).parents[1]

PICTURES = {
    "desk": ((120, 32), DARK.name, []),
    "comparison": ((160, 42), DARK.name, ["enter", "n", "n", "n", "n"]),
    "wide": ((200, 50), DARK.name, ["enter", "d"]),
    "aligned": ((160, 42), DARK.name, ["enter", "a", "n", "n", "n", "n"]),
    "matrix": ((140, 36), DARK.name, ["enter", "m"]),
    "wordings": ((120, 36), DARK.name, ["enter", "n", "n", "n", "n", "v"]),
    "why": ((120, 30), DARK.name, ["enter", "d", "w"]),
    "ansi": ((120, 32), ANSI.name, ["enter", "n", "n", "n", "n"]),
    "narrow": ((80, 24), DARK.name, ["enter", "n", "n", "n", "n", "n"]),
    "light": ((120, 32), LIGHT.name, ["enter", "n", "n", "n", "n", "n"]),
    "contrast": ((120, 32), DARK_CONTRAST.name, ["enter", "d"]),
    "commands": ((120, 32), DARK.name, ["enter", "colon"]),
    "cleaned": ((120, 32), DARK.name, ["enter", "x", "2"]),
    "help": ((120, 50), DARK.name, ["enter", "question_mark"]),
}
"""Per picture the size of the terminal, the theme and the keys pressed."""

_LEADING_SPACES = re.compile(r'x="([0-9.]+)"( y="[0-9.]+") textLength="([0-9.]+)"([^>]*)>((?:&#160;)+)([^<]+)<')
"""A text that begins with spaces; there are programs that leave those out and pull what follows to the left."""

_CELL = 12.2
"""Width of a cell in the units of the picture."""

_WEB_FONTS = re.compile(r"@font-face\s*\{[^}]*\}\s*")


async def picture(size: tuple[int, int], theme: str, keys: list[str]) -> str:
    """The screen as SVG after some keys, without the addresses of web fonts."""
    app = NewsreaderApp([str(PROJECT / "seeds")])
    async with app.run_test(size=size) as pilot:
        for _ in range(3):
            await app.workers.wait_for_complete()
            await pilot.pause()
        app.theme = theme
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        drawn = _WEB_FONTS.sub("", app.export_screenshot(title="newsreader"))
        return _LEADING_SPACES.sub(_begun_later, drawn)


def _begun_later(text: re.Match[str]) -> str:
    """A text without the spaces that it begins with, as far to the right as they were wide."""
    x, y, length, rest, spaces, words = text.groups()
    skipped = spaces.count(";") * _CELL
    return f'x="{float(x) + skipped:g}"{y} textLength="{float(length) - skipped:g}"{rest}>{words}<'


def _shown() -> list[str]:
    """The names of the pictures that the README shows."""
    readme = (PROJECT / "README.md").read_text("utf-8")
    return [name for name in PICTURES if f".pictures/{name}.svg" in readme]


def main(folder: Path, names: Sequence[str]) -> None:
    """Draw pictures into a folder."""
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", XDG_STATE_HOME=os.devnull)  # nobody is a newcomer
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        size, theme, keys = PICTURES[name]
        (folder / f"{name}.svg").write_text(asyncio.run(picture(size, theme, keys)), encoding="utf-8")
        print(folder / f"{name}.svg")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]), list(PICTURES))
    else:
        main(PROJECT / ".pictures", _shown())
