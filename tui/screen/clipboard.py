"""The system's clipboard, where there is a tool for it. The terminal's own way (OSC 52) is the application's."""

from __future__ import annotations


def copy_notice(what: str, *, by_tool: bool) -> str:
    """What to say of a copy: that it was made where a tool says so, else only where it was sent."""
    return f"copied {what} with source" if by_tool else f"{what} with source sent to the terminal's clipboard"


def copied_by_tool(text: str) -> bool:
    """Whether the system's clipboard tool took a text; may take a moment, so it belongs in a thread."""
    import pyperclip  # noqa: PLC0415 - looks for its tools when it is imported

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True
