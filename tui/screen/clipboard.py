"""The two clipboards: the terminal's own (OSC 52), and the system's, where there is a tool for it."""

from __future__ import annotations

from typing import Any

from textual.app import App

from tui.screen.background import in_background


async def copy(app: App[Any], text: str) -> bool:
    """Copy a text to both; tells whether the system's tool took it."""
    app.copy_to_clipboard(text)
    return await in_background(lambda: copied_by_tool(text))


async def copied(app: App[Any], text: str, what: str) -> str:
    """Copy a text that has its source with it, and say so: that it was copied only where a tool tells."""
    by_tool = await copy(app, text)
    return f"copied {what} with source" if by_tool else f"{what} with source sent to the terminal's clipboard"


def copied_by_tool(text: str) -> bool:
    """Whether the system's clipboard tool took a text; may take a moment, so it belongs in a thread."""
    import pyperclip  # noqa: PLC0415 - looks for its tools when it is imported

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True
