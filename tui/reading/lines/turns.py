"""Interviews: who speaks stands before every turn, "Doe: No.", and the same few names alternate."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise

from tui.reading.pieces import Line

_LONGEST_NAME = 40
_NAME_WORDS = 3
_FEWEST_TURNS = 2
"""Of each who speaks."""
_REACH = 6
"""Lines from one turn to the next: what is said may have several paragraphs."""
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

    Two or more must speak twice or more, or one must answer questions. Labels over teasers, "Video: ...", come again
    and again too: what is said are sentences, most turns of everyone, and most stand close to the turn above.

    Args:
        lines: Of a text.
    """
    named: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        if name := speaker(line):
            named.setdefault(name, []).append(place)
    told = [places for places in named.values() if len(places) >= _FEWEST_TURNS and _are_sentences(lines, places)]
    turns = sorted(chain.from_iterable(told))
    near = sum(below - above <= _REACH for above, below in pairwise(turns))
    if 2 * near < len(turns) - 1:
        return []
    answered = {place for places in named.values() for place in places}
    questions = [place - 1 for place in turns if place and place - 1 not in answered and _asks(lines[place - 1])]
    is_talk = len(told) > 1 or len(questions) >= _FEWEST_TURNS
    return sorted({*turns, *questions}) if is_talk else []


def _are_sentences(lines: Sequence[Line], places: Sequence[int]) -> bool:
    return 2 * sum(lines[place].ends for place in places) > len(places)


def _asks(line: Line) -> bool:
    return line.piece.text.endswith(_QUESTIONS)
