"""What a number counts that is told in front of it: "the number of passengers stood at 90", "the toll rose to 14"."""

from __future__ import annotations

import re

from tui.matching.facts.quantity import names_persons
from tui.matching.lexicon import sense
from tui.matching.words import PEOPLE, PERSONS, STATED_ROLES

_TALLY = (
    r"\b(?:(?P<toll>toll )|(?:number|count|tally) of (?P<counted>(?:(?!number|toll)[^\W\d_]+ ){1,7}?))"
    r"(?P<between>(?:[^\W\d_]+ ){0,12}?)"
    r"(?:at|to|was|is|were|are|reached|hit|passed|exceeded|topped|of)"
    r"(?: (?:at least|more than|about|around|over|nearly|almost|some|up to|only|just))* $"
)
"""Of text in lower case, up to the number or its qualifier."""
_SIGNS = ("toll ", "number of ", "count of ", "tally of ")
"""One of these stands wherever it finds something."""
_REACH_LETTERS = 110
_PLURAL = re.compile(r".{2,}(?<!s)s").fullmatch


def tallied(before: str) -> tuple[str, str]:
    """The unit and the role of a number that stands alone, both "" where nothing in front tells them.

    Args:
        before: The sentence in lower case as far as the number.

    >>> tallied("the operator put the number of stranded passengers at ")
    ('passengers', 'stranded')
    >>> tallied("the toll of the storm rose to ")
    ('people', 'killed')
    """
    if not any(map(before.__contains__, _SIGNS)):
        return "", ""
    found = re.compile(_TALLY).search(before, max(0, len(before) - _REACH_LETTERS))
    if found is None:
        return "", ""
    if found["toll"]:
        return "people", "killed"
    words = found["counted"].split() + found["between"].split()
    for place, word in enumerate(words):
        if word in PEOPLE or word in PERSONS or _PLURAL(word):
            role = _role([*words[:place], *words[place + 1 : place + 4]])
            is_kind = word in PERSONS or names_persons(word)
            return "people" if word in PEOPLE else word if is_kind else sense(word), role
    return "people" if (role := _role(words)) else "", role


def _role(words: list[str]) -> str:
    return next((STATED_ROLES[word] for word in words if word in STATED_ROLES), "")
