"""The second guard, directly under the library: what it draws is looked at once more before the terminal gets it.

The library passes control characters in a text on to the terminal. All text passes `tui.text.safe_text` on its way in;
should a way ever be forgotten, it ends here. `DrawnText` looks at the text of every row, apart from its styles;
`allowed` looks at all that is written, and lets through only what the library itself has to say to a terminal.
"""

from __future__ import annotations

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from tui.text import drawable

_FOREIGN = re.compile("[\x00-\x06\x08\x09\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\\[[0-?]*[ -/]*[@-~])").search
_ALLOWED = (
    "\x1b\\[[0-?]*[ -/]*[@-~]"  # colours, cursor, modes
    "|\x1b\\]52;c;[A-Za-z0-9+/=]*\x07"  # the reader copied something
    "|\x1b\\]22;[a-z-]*\x07"  # the shape of the pointer
)
_STRING = "\x1b[\\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\\\|\x9c)?"
_CONTROL = "[\x00-\x06\x08\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]"


class DrawnText(LineFilter):
    """Takes out of every row what could act on a terminal."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, with text that can be drawn."""
        if all(drawable(text) is text for text, _, _ in segments):
            return segments
        return [Segment(drawable(text), style, control) for text, style, control in segments]


def allowed(data: str) -> str:
    """What the library may write, out of what it was about to.

    Args:
        data: Styles, cursor movements and text as one string.
    """
    if not _FOREIGN(data):
        return data
    return re.sub(f"({_ALLOWED})|{_STRING}|{_CONTROL}", lambda part: part[1] or "", data)
