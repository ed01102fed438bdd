"""Where the reader is in a comparison, and what the reader said of it. Knows no screen.

The one mutable thing in the reading of a comparison. A method moves and returns a `Move` that says in words what
happened; what it costs to show that is the screen's affair. `Walk` goes about, `Search` finds, `Carrying` follows
sentences into corrected articles; `Session` puts them together.
"""

from __future__ import annotations

from tui.session.session import STRICTNESS_STEPS, Session
from tui.session.walk import Move, Target

__all__ = ["STRICTNESS_STEPS", "Move", "Session", "Target"]
