"""The system's clipboard, where there is a tool for it. The terminal's own way (OSC 52) is the application's."""

from __future__ import annotations


def copied_by_tool(text: str) -> bool:
    """Whether the system's clipboard tool took a text; may take a moment, so it belongs in a thread."""
    import pyperclip  # noqa: PLC0415 - looks for its tools when it is imported

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True
