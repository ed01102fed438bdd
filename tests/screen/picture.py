"""The picture on the screen as text: what it says, and which style every cell has."""

from __future__ import annotations

import os
from pathlib import Path
from string import ascii_letters
from typing import Any

from textual.app import App

GOLDENS = Path(__file__).parents[1] / "goldens"


def text_of(app: App[Any]) -> str:
    """The words on the screen, row by row."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def golden_of(app: App[Any]) -> str:
    """The words, under each row a letter per cell for its style, and what the letters mean."""
    names: dict[str, str] = {}
    rows: list[str] = []
    for strip in app.screen._compositor.render_strips():
        letters = []
        for segment in strip:
            style = segment.style
            words = "plain"
            if style is not None:
                switched_on = [
                    name for name in ("bold", "dim", "italic", "underline", "reverse") if getattr(style, name)
                ]
                colours = [colour.name if colour else "-" for colour in (style.color, style.bgcolor)]
                words = " ".join([" on ".join(colours), *switched_on])
            letters.append(names.setdefault(words, ascii_letters[len(names) % 52]) * segment.cell_length)
        rows += ["".join(segment.text for segment in strip).rstrip(), "".join(letters)]
    return "\n".join([*rows, *(f"{letter}: {words}" for words, letter in names.items())]) + "\n"


def check_golden(name: str, actual: str) -> None:
    """Compare with the recorded picture; with UPDATE_GOLDENS=1 in the environment record it anew."""
    path = GOLDENS / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDENS") == "1":
        path.write_text(actual, encoding="utf-8")
    assert actual == path.read_text(encoding="utf-8")
