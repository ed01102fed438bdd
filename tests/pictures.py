"""Pictures of the program for the README: `python -m tests.pictures [FOLDER]` draws the sample story as SVG files."""

from __future__ import annotations

import asyncio
import os
import re
import sys
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
    "why": ((120, 36), DARK.name, ["enter", "d", "w"]),
    "ansi": ((120, 32), ANSI.name, ["enter", "n", "n", "n", "n"]),
    "narrow": ((80, 24), DARK.name, ["enter", "n", "n", "n", "n", "n"]),
    "light": ((120, 32), LIGHT.name, ["enter", "n", "n", "n", "n", "n"]),
    "contrast": ((120, 32), DARK_CONTRAST.name, ["enter", "d"]),
    "commands": ((120, 32), DARK.name, ["enter", "colon"]),
    "cleaned": ((120, 32), DARK.name, ["enter", "x", "2"]),
    "help": ((120, 50), DARK.name, ["enter", "question_mark"]),
}
"""Per picture the size of the terminal, the theme and the keys pressed."""

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
        return _WEB_FONTS.sub("", app.export_screenshot(title="newsreader"))


def main(folder: Path) -> None:
    """Draw all pictures into a folder."""
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", XDG_STATE_HOME=os.devnull)  # nobody is a newcomer
    folder.mkdir(parents=True, exist_ok=True)
    for name, (size, theme, keys) in PICTURES.items():
        (folder / f"{name}.svg").write_text(asyncio.run(picture(size, theme, keys)), encoding="utf-8")
        print(folder / f"{name}.svg")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / ".pictures")
