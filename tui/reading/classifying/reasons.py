"""What decided on a line of a page, in words: the features that weighed most, as a reader would name them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from tui.reading.classifying.features import LINE_FEATURES
from tui.reading.classifying.page_weights import Fitted
from tui.reading.classifying.weighing import Features
from tui.reading.classifying.words_of_pages import DENSE_LEGAL, DENSE_PAGE, LEGAL_WORDS, PAGE_WORDS
from tui.reading.pages.dom import DOM_FEATURES
from tui.reading.pieces import Line

_MOST = 3  # as many as one reads in a line
_FAR = 0.2  # of the scale of a feature: what the words of a reason call far, or few
_SHORT_WORDS, _LONG_WORDS = 6, 25  # what the words of a reason call short and long
_PLACES = {name: place for place, name in enumerate((*LINE_FEATURES, *DOM_FEATURES))}
_SINCE = [place for name, place in _PLACES.items() if name.startswith("since_")]
NEAR_SECTION = 0.15  # a heading some forty lines above

FindWords = Callable[[Sequence[Line], Features], list[str]]
"""What to say of every line of a page by its features, "" where there is nothing."""


def _length_against(lines: Sequence[Line], features: Features) -> list[str]:
    return [
        "a short line" if line.words <= _SHORT_WORDS else "" if line.ends else "a line without the end of a sentence"
        for line in lines
    ]


def _length_for(lines: Sequence[Line], features: Features) -> list[str]:
    return [
        "as long as a paragraph" if line.words >= _LONG_WORDS else "ends like a sentence" if line.ends else ""
        for line in lines
    ]


def _distance(lines: Sequence[Line], features: Features) -> list[str]:
    inside, above, far = (features.column(_PLACES[name]) for name in ("inside", "above_window", "window_distance"))
    return [
        "" if is_inside else f"{'far ' if how_far > _FAR else ''}{'above' if is_above else 'below'} the running text"
        for is_inside, is_above, how_far in zip(inside, above, far, strict=True)
    ]


def _page_word(lines: Sequence[Line], features: Features) -> list[str]:
    buttons, legal = (features.column(_PLACES[name]) for name in ("page_words", "legal"))
    return [_says(line) if button or law else "" for line, button, law in zip(lines, buttons, legal, strict=True)]


def _says(line: Line) -> str:
    told = next((word for word in line.tokens if word in PAGE_WORDS or word in LEGAL_WORDS), None)
    if told is None:
        found = re.search(f"{DENSE_PAGE}|{DENSE_LEGAL}", line.piece.text)
        told = found.group() if found else ""
    return f"says “{told}”" if told else ""


def _stands_again(lines: Sequence[Line], features: Features) -> list[str]:
    whole, beginning = (features.column(_PLACES[name]) for name in ("repeated", "prefix"))
    return [
        "stands more than once" if is_whole or begins else "" for is_whole, begins in zip(whole, beginning, strict=True)
    ]


def _is_under_heading(lines: Sequence[Line], features: Features) -> list[str]:
    nearest = map(max, zip(*[features.column(place) for place in _SINCE], strict=True))
    return ["under a heading for other things" if near > NEAR_SECTION else "" for near in nearest]


def _said_when(phrase: str, holds: Callable[[Line], object]) -> FindWords:
    return lambda lines, _: [phrase if holds(line) else "" for line in lines]


def _said_above(phrase: str, name: str, bar: float = 0.0) -> FindWords:
    place = _PLACES[name]
    return lambda _, features: [phrase if number > bar else "" for number in features.column(place)]


def _said_below(phrase: str, name: str, bar: float) -> FindWords:
    place = _PLACES[name]
    return lambda _, features: [phrase if number < bar else "" for number in features.column(place)]


class _Reason(NamedTuple):
    """What to say of lines, the features that stand behind it, and whether only pages have them."""

    say: FindWords
    places: list[int]
    is_of_pages: bool


def _reason(say: FindWords, beginnings: str) -> _Reason:
    names = tuple(beginnings.split())
    places = [place for name, place in _PLACES.items() if name.startswith(names)]
    return _Reason(say, places, max(places) >= len(LINE_FEATURES))


_LENGTH = "length short long_25 long_50 ends colon dots commas sentences"
_NEAR = "near_1 near_3 near_8 near_20 prose_ short_run long_run beside between sandwich n-1 n+1 n-2 n+2"
_WINDOW = "inside window above_window below_window place words_above words_below"
_MARKED = "mark_ near_rel any_ in_ tag_ cluster outside depth part_"

AGAINST = (
    _reason(_length_against, _LENGTH),
    _reason(_said_below("among short lines", "near_3", _FAR), _NEAR),
    _reason(_distance, _WINDOW),
    _reason(_page_word, "page_words legal you cue"),
    _reason(_said_below("shares few words with the text", "topic", _FAR), "topic"),
    _reason(
        _stands_again,
        "repeated prefix",
    ),
    _reason(
        _is_under_heading,
        "under_ since_",
    ),
    _reason(
        _said_when("written like a headline", lambda line: line.is_title_case or line.piece.text.isupper()),
        "capitals upper pairs",
    ),
    _reason(_said_above("says when something was published", "time"), "time"),
    _reason(_said_when("mostly a link", lambda line: line.piece.link_share > 0.5), "links"),
    _reason(lambda lines, _: [line.piece.rule if line.piece.dropped else "" for line in lines], _MARKED),
)
"""What may speak against a line."""

IN_FAVOUR = (
    _reason(_length_for, _LENGTH),
    _reason(_said_above("among paragraphs", "near_3", 0.4), _NEAR),
    _reason(_said_above("inside the running text", "inside"), _WINDOW),
    _reason(_said_above("shares words with the text", "topic", 0.3), "topic names"),
    _reason(_said_above("reports what was said", "speech"), "speech quote"),
    _reason(_said_above("beside the page’s other paragraphs", "cluster", 0.5), _MARKED),
)
"""What may speak for it."""


class Explanation:
    """What moved the classifier on the lines of one page, in words."""

    def __init__(
        self, reasons: Sequence[_Reason], fitted: Fitted, lines: Sequence[Line], features: Features, *, is_page: bool
    ) -> None:
        """Keep what is weighed.

        Args:
            reasons: `AGAINST` or `IN_FAVOUR`.
            fitted: The weights of the first stage.
            lines: All lines of the page.
            features: Of the lines.
            is_page: Whether the features say what the page's tree does.
        """
        self._reasons = [reason for reason in reasons if is_page or not reason.is_of_pages]
        self._fitted, self._lines, self._features = fitted, lines, features

    def in_words(self, numbers: Sequence[int], sign: int) -> list[str]:
        """The reasons that weighed most on some lines, strongest first; "" where none of them did.

        Args:
            numbers: Of the lines among those of the page.
            sign: -1 for reasons against, 1 for reasons in favour.
        """
        weights, means = self._fitted
        found: dict[int, list[tuple[float, str]]] = {number: [] for number in numbers}
        for reason in self._reasons:
            words = reason.say(self._lines, self._features)
            told = [number for number in numbers if words[number]]
            if not told:
                continue
            average = sum([weights[place] * means[place] for place in reason.places])
            totals = self._features.some({place: weights[place] for place in reason.places}, told)
            for number, total in zip(told, totals, strict=True):
                amount = -sign * (total - average)
                if amount < 0:
                    found[number].append((amount, words[number]))
        return [", ".join([words for _, words in sorted(weighed)[:_MOST]]) for weighed in found.values()]
