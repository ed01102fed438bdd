"""Where the reader is in a comparison, and what the reader said of it. Knows no screen.

The one mutable thing in the reading of a comparison. A method moves and returns a move that says in words what
happened; what it costs to show that is the screen's affair.

- `session` puts together: `walk` goes about, `finding` looks for words, `readonce` knows what was read in other words,
  `corrections` carry what is known over to articles that were cleaned otherwise
"""

from __future__ import annotations

from tui.session.session import STRICTNESS_STEPS, Session
from tui.session.walk import Move, Target

__all__ = ["STRICTNESS_STEPS", "Move", "Session", "Target"]
