"""How alike two sentences are with no story around them: every word weighs the same."""

from __future__ import annotations

from tui.matching.kinds import edited_similarity, folded
from tui.matching.terms import Terms, terms_of_article


def bare_similarity(left: str, right: str) -> float:
    """What `tui.matching.similarity` does."""
    if folded(left) == folded(right):
        return 1.0
    a, b = terms_of_article([left])[0], terms_of_article([right])[0]
    edited = edited_similarity(a, b)
    return max(edited, _overlap(a, b))


def _overlap(a: Terms, b: Terms) -> float:
    """Dice coefficient of the content stems."""
    return 2 * len(a.content & b.content) / max(len(a.content) + len(b.content), 1)
