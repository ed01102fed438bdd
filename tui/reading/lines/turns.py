"""Interviews: who speaks stands before every turn, "Doe: No.", and the same few names alternate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tui.reading.pieces import Line

_LONGEST_NAME = 40
_NAME_WORDS = 3
_FEWEST_TURNS = 2
"""Of each who speaks."""
_QUESTIONS = ("?", "？", "؟")


def speaker(line: Line) -> str:
    """Who speaks in a line such as "Doe: No." or "Doe (laughs): No."; else ""."""
    start = line.piece.text[:_LONGEST_NAME]
    sign = ": " if ": " in start else "："
    if sign not in start:
        return ""
    name, _, said = start.partition(sign)
    name = name.partition(" (")[0]
    is_name = bool(said) and not name[:1].islower() and name[:1].isalpha() and name.count(" ") < _NAME_WORDS
    return name if is_name else ""


def find_turns(lines: Sequence[Line]) -> list[int]:
    """Places of the turns of an interview, with the questions above answers; none where a text is no interview.

    Two or more must speak twice or more, or one must answer questions; and most turns must be sentences: labels over
    teasers, "Video: ...", come again and again too.

    Args:
        lines: Of a text.
    """
    named = {place: name for place, line in enumerate(lines) if (name := speaker(line))}
    if len(named) < _FEWEST_TURNS:
        return []
    counts = Counter(named.values())
    turns = [place for place, name in named.items() if counts[name] >= _FEWEST_TURNS]
    questions = [place - 1 for place in turns if place and place - 1 not in named and _asks(lines[place - 1])]
    is_talk = len({named[place] for place in turns}) > 1 or len(questions) >= _FEWEST_TURNS
    if not is_talk or 2 * sum(lines[place].ends for place in turns) <= len(turns):
        return []
    return sorted({*turns, *questions})


def _asks(line: Line) -> bool:
    return line.piece.text.endswith(_QUESTIONS)
