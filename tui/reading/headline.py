"""Which of the lines above the running text is the headline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tui.model import Part
from tui.reading.pieces import Line, bare

_FEWEST_WORDS = 4
_USUAL_WORDS = 8
_FARTHEST = 30
_REPEATED, _BELOW_FURNITURE, _NO_ITEM = 0.3, 0.4, 0.2
_NEARNESS = 0.3

# The weights above order candidates by what was seen to matter most on saved news pages; none is decisive alone.


def choose_headline(
    lines: list[Line], candidates: list[int], *, first_prose: int, title: str | None, is_furnished: bool, furniture: int
) -> tuple[int, str]:
    """Choose among the lines that may be the headline.

    Args:
        lines: All lines of the text.
        candidates: Places of those that may be it; not empty.
        first_prose: Place where the running text begins.
        title: The title that the page's metadata gives, if any.
        is_furnished: Whether the text carries a page's furniture; else the first candidate is the headline.
        furniture: Place of the last piece of furniture above the running text, or -1.

    Returns:
        The place, and in words why.
    """
    key = bare(title) if title else ""
    for place in candidates:
        if key and bare(lines[place].piece.text) == key:
            return place, "equals the title that the page gives"
    for place in candidates:
        if lines[place].piece.part is Part.HEADLINE:
            return place, "marked as the page’s heading"
    if not is_furnished:
        return candidates[0], "the title above the running text"
    counts = Counter(line.key for line in lines)
    told = _content(lines[first_prose : first_prose + _FARTHEST])

    def weight(place: int) -> float:
        line = lines[place]
        content = _content([line])
        score = len(content & told) / len(content) if content else 0.0
        score *= min(line.words, _USUAL_WORDS) / _USUAL_WORDS
        score += _REPEATED * (counts[line.key] > 1 and line.words > _FEWEST_WORDS)
        score += _BELOW_FURNITURE * (place > furniture and line.words >= _FEWEST_WORDS)
        score += _NO_ITEM * (line.piece.tag != "li")
        return score - _NEARNESS * min(max(first_prose - place, 0), _FARTHEST) / _FARTHEST

    best = max(candidates, key=lambda place: (weight(place), -place))
    is_repeated = counts[lines[best].key] > 1
    return best, "stands more than once, above the running text" if is_repeated else "the title above the running text"


def _content(lines: Iterable[Line]) -> set[str]:
    """Words that can tell what a text is about; of scripts without spaces, pairs of characters."""
    found: set[str] = set()
    for line in lines:
        words = line.key.split()
        if line.words > len(words):
            found.update(line.key[n : n + 2] for n in range(len(line.key) - 1))
        else:
            found.update(word[:6] for word in words if len(word) >= 4)
    return found
