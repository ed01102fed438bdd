"""Which of the lines above the running text is the headline.

In a page that was copied whole the choice is a logit over the candidates (McFadden's conditional logit): what each
looks like, how it agrees with the text below and what stands around it, weighed by numbers that were fitted on saved
news pages (`python -m tests.benchmarks.fit_headline`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import repeat
from operator import add, mul

from tui.model import Part
from tui.reading.lines.cue_phrases import SECTION_LABELS
from tui.reading.lines.headline_features import FEWEST_WORDS, Columns, headline_features
from tui.reading.lines.headline_weights import WEIGHTS
from tui.reading.lines.roles import part_by_words
from tui.reading.lines.turns import speaker
from tui.reading.pieces import Line, bare

_LONGEST_WORDS = 40  # the longest headline of the saved pages has 29; at 20 a sample loses .003
_REPLIES = 4  # turns within which somebody who speaks speaks again
_PATH_SIGNS = (" » ", " › ", " > ", " → ", " / ")
_MENU_SIGNS = (("|", "｜", "·", "•"), 4), ((" - ",), 4), (("-",), 8)
_FEWEST_OF_TWO, _LONGEST_OF_TWO = 6, 20
_BETWEEN_SENTENCES = re.compile(r"[.?!][\"”’]? [A-Z“‘\"']")
_QUOTES = frozenset('“”"’»«„')


def may_be_headline(line: Line, *, is_first: bool, is_signed: bool = False, is_of_page: bool = False) -> bool:
    """Whether a line above the running text may be the headline by its form.

    Args:
        line: The line.
        is_first: Whether it is the first of the text.
        is_signed: Whether it is one of the first two and the next names the author or the day.
        is_of_page: Whether it stands in a whole page: there one with a full stop may be it too, if it says two things.
    """
    if not 1 <= line.words <= _LONGEST_WORDS:
        return False
    if line.piece.part is Part.HEADLINE:
        return True
    if (
        line.words < 2
        or line.piece.tag == "li"
        or line.key in SECTION_LABELS
        or part_by_words(line)
        or is_path(line.piece.text)
        or _is_menu(line.piece.text)
    ):
        return False
    return (
        is_signed
        or not line.ends
        or line.is_title_case
        or (line.piece.text[-1] in "?!？！" and (is_first or line.words >= FEWEST_WORDS))
        or (line.piece.text[-1] in _QUOTES and line.words >= FEWEST_WORDS)
        or (is_of_page and _has_two_sentences(line))
    )


def _is_menu(text: str) -> bool:
    """Whether a line is a menu in one line: "Home | World | Sport | Weather | Radio"."""
    return any(sum(map(text.count, signs)) >= most for signs, most in _MENU_SIGNS)


def _has_two_sentences(line: Line) -> bool:
    """Whether a line with a full stop says two things, as headlines do."""
    is_long_enough = _FEWEST_OF_TWO <= line.words <= _LONGEST_OF_TWO
    return is_long_enough and line.piece.text[-1] == "." and _BETWEEN_SENTENCES.search(line.piece.text) is not None


def is_path(text: str) -> bool:
    """Whether a line is the way to the page: "Home » World » Europe"."""
    return sum(text.count(sign) for sign in _PATH_SIGNS) > 1


def is_question_of_interview(lines: Sequence[Line], place: int) -> bool:
    """Whether a line is a question that the next one answers under a speaker's name, which stands again below."""
    if lines[place].piece.text[-1:] not in "?？" or place + 1 >= len(lines):
        return False
    name = speaker(lines[place + 1])
    return bool(name) and any(speaker(line) == name for line in lines[place + 2 : place + 2 + _REPLIES])


def choose_headline(
    lines: list[Line], candidates: list[int], *, first_prose: int, title: str | None, is_furnished: bool, furniture: int
) -> tuple[int, str]:
    """Choose among the lines that may be the headline.

    Args:
        lines: All lines of the text.
        candidates: Places of those that may be it; not empty.
        first_prose: Place where the running text begins.
        title: The title that the page's metadata gives, if any.
        is_furnished: Whether a page's furniture stands above the text; else the first candidate is the headline.
        furniture: Place of the last piece of furniture above the running text, or -1.

    Returns:
        The place, and in words why.
    """
    key = bare(title) if title else ""
    for place in candidates:
        if key and bare(lines[place].piece.text) == key:
            return place, "equals the title that the page gives"
    told = key.rpartition(": ")[2]
    for place in candidates:
        if lines[place].words >= FEWEST_WORDS and bare(lines[place].piece.text) == told:
            return place, "equals the title that the page gives, behind its label"
    for place in candidates:
        if lines[place].piece.part is Part.HEADLINE:
            return place, "marked as the page’s heading"
    if not is_furnished:
        return candidates[0], "the title above the running text"
    weights = weigh(headline_features(lines, candidates, first_prose=first_prose, furniture=furniture))
    best = candidates[weights.index(max(weights))]
    is_repeated = sum(line.key == lines[best].key for line in lines) > 1
    return best, "stands more than once, above the running text" if is_repeated else "the title above the running text"


def weigh(features: Columns) -> list[float]:
    """The logits of all candidates."""
    logits = [0.0] * len(next(iter(features.values())))
    for name, column in features.items():
        if any(column) and name in WEIGHTS:
            logits = list(map(add, logits, map(mul, column, repeat(WEIGHTS[name]))))
    return logits
