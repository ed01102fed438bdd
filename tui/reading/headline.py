"""Which of the lines above the running text is the headline.

In a page that was copied whole the choice is a logit over the candidates (McFadden's conditional logit): what each
looks like, how it agrees with the text below and what stands around it, weighed by numbers that were fitted on saved
news pages (`python -m tests.benchmarks.fit_headline`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import log1p

from tui.model import Part
from tui.reading.cue_phrases import SECTION_LABELS
from tui.reading.headline_weights import WEIGHTS
from tui.reading.pieces import Line, bare
from tui.reading.roles import part_by_words

_LONGEST_WORDS = 40
_FARTHEST = 40
_TOLD_LINES = 30
_NEAR = 6
_FEWEST_WORDS = 4
_NEARLY = 1.0
_PATH_SIGNS = (" » ", " › ", " > ", " → ")
_QUOTES = frozenset('“”"’»«„')


def may_be_headline(line: Line, *, is_first: bool) -> bool:
    """Whether a line above the running text may be the headline by its form.

    Args:
        line: The line.
        is_first: Whether it is the first of the text.
    """
    if not 1 <= line.words <= _LONGEST_WORDS:
        return False
    if line.piece.part is Part.HEADLINE:
        return True
    if line.words < 2 or line.key in SECTION_LABELS or part_by_words(line) or _is_path(line.piece.text):
        return False
    return (
        not line.ends
        or line.is_title_case
        or (line.piece.text[-1] in "?!？！" and (is_first or line.words >= _FEWEST_WORDS))
        or (line.piece.text[-1] in _QUOTES and line.words >= _FEWEST_WORDS)
    )


def _is_path(text: str) -> bool:
    """Whether a line is the way to the page: "Home » World » Europe"."""
    return sum(text.count(sign) for sign in _PATH_SIGNS) > 1


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
    rows = headline_features(lines, candidates, first_prose=first_prose, furniture=furniture)
    weights = [weigh(row) for row in rows]
    chosen = max(range(len(candidates)), key=lambda n: (weights[n], -n))
    if chosen and candidates[chosen - 1] == candidates[chosen] - 1 and rows[chosen - 1]["shared words"]:
        above = lines[candidates[chosen - 1]]
        if above.words >= _FEWEST_WORDS and weights[chosen] - weights[chosen - 1] < _NEARLY:
            chosen -= 1  # of two lines that are nearly as likely the first is the headline, the second the dek
    best = candidates[chosen]
    is_repeated = sum(line.key == lines[best].key for line in lines) > 1
    return best, "stands more than once, above the running text" if is_repeated else "the title above the running text"


def weigh(features: dict[str, float]) -> float:
    """The logit of a candidate."""
    return sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())


def headline_features(
    lines: Sequence[Line], candidates: Sequence[int], *, first_prose: int, furniture: int
) -> list[dict[str, float]]:
    """What speaks for and against each candidate, by name."""
    counts = Counter([line.key for line in lines])
    told = _content(lines[first_prose : first_prose + _TOLD_LINES])
    near = range(max(0, min(candidates) - _NEAR), min(len(lines), max(candidates) + 1 + _NEAR))
    contents = {place: _content([lines[place]]) for place in near}
    signed = {place for place in near if part_by_words(lines[place])}
    labels = [0, *accumulate(line.is_label for line in lines)]
    headlines = [0, *accumulate(map(_is_like_headline, lines))]
    shares = [_share(contents[place], told) for place in candidates]
    best = max(shares) or 1.0
    found: list[dict[str, float]] = []
    for number, place in enumerate(candidates):
        line, content = lines[place], contents[place]
        above = lines[place - 1] if place else None
        below = lines[place + 1] if place + 1 < len(lines) else None
        distance = first_prose - place
        found.append(
            {
                "words": log1p(line.words),
                "short": line.words < _FEWEST_WORDS,
                "long": max(0, line.words - 16) / 10,
                "distance": log1p(max(0, distance)),
                "far": min(max(0, distance), 3 * _FARTHEST) / _FARTHEST,
                "below prose": distance <= 0,
                "agrees": shares[number],
                "agrees best": shares[number] / best,
                "shared words": min(len(content & told), 6) / 6,
                "repeated": counts[line.key] > 1 and line.words >= _FEWEST_WORDS,
                "below furniture": place > furniture,
                "item": line.piece.tag == "li",
                "apart": line.piece.is_apart,
                "ends": line.ends,
                "asks": line.piece.text[-1:] in "?!？！",
                "title case": line.is_title_case,
                "prose": line.is_prose,
                "label above": above is not None and above.is_label,
                "headline above": above is not None and _is_like_headline(above),
                "headlines near": _others_near(headlines, place) / (2 * _NEAR),
                "signed below": _nearness(signed, place, 1),
                "signed above": _nearness(signed, place, -1),
                "longer below": below is not None and below.words > line.words,
                "dek below": below is not None and not content.isdisjoint(contents[place + 1]),
                "dek above": above is not None and not content.isdisjoint(contents[place - 1]),
                "rank": log1p(len(candidates) - 1 - number),
                "labels between": log1p(max(0, labels[first_prose] - labels[min(place + 1, first_prose)])),
                "colon": ":" in line.piece.text or "：" in line.piece.text,
                "first": number == 0,
                "last": number == len(candidates) - 1,
            }
        )
    return found


def _is_like_headline(line: Line) -> bool:
    return line.words >= _FEWEST_WORDS and not line.ends


def _others_near(sums: Sequence[int], place: int) -> int:
    """How many of the lines near one are counted, itself left out.

    Args:
        sums: How many are counted above each line, and of all.
        place: Of the one.
    """
    own = sums[place + 1] - sums[place]
    return sums[min(place + 1 + _NEAR, len(sums) - 1)] - sums[max(0, place - _NEAR)] - own


def _nearness(signed: set[int], place: int, step: int) -> float:
    """How near the first byline or dateline stands in one direction, 1 for the next line, 0 where there is none."""
    return next((1 / distance for distance in range(1, _NEAR + 1) if place + step * distance in signed), 0.0)


def _share(content: set[str], told: set[str]) -> float:
    return len(content & told) / len(content) if content else 0.0


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
