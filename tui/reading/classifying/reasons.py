"""What decided on a line of a page, in words: the features that weighed most, as a reader would name them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from operator import itemgetter, mul
from typing import NamedTuple

from tui.reading.classifying.features import LINE_FEATURES
from tui.reading.classifying.page_weights import Fitted
from tui.reading.classifying.words_of_pages import DENSE_LEGAL, DENSE_PAGE, LEGAL_WORDS, PAGE_WORDS
from tui.reading.pages.dom import DOM_FEATURES
from tui.reading.pieces import Line

_MOST = 3  # as many as one reads in a line
_FAR = 0.2  # of the scale of a feature: what the words of a reason call far, or few
_SHORT_WORDS, _LONG_WORDS = 6, 25  # what the words of a reason call short and long
_PLACES = {name: place for place, name in enumerate((*LINE_FEATURES, *DOM_FEATURES))}
_since = itemgetter(*(place for name, place in _PLACES.items() if name.startswith("since_")))
NEAR_SECTION = 0.15  # a heading some forty lines above

LineFeatures = Sequence[float]


def _length_against(line: Line, row: LineFeatures) -> str:
    if line.words <= _SHORT_WORDS:
        return "a short line"
    return "" if line.ends else "a line without the end of a sentence"


def _length_for(line: Line, row: LineFeatures) -> str:
    if line.words >= _LONG_WORDS:
        return "as long as a paragraph"
    return "ends like a sentence" if line.ends else ""


def _distance(line: Line, row: LineFeatures) -> str:
    if row[_PLACES["inside"]]:
        return ""
    side = "above" if row[_PLACES["above_window"]] else "below"
    return f"far {side} the running text" if row[_PLACES["window_distance"]] > _FAR else f"{side} the running text"


def _page_word(line: Line, row: LineFeatures) -> str:
    if not (row[_PLACES["page_words"]] or row[_PLACES["legal"]]):
        return ""
    told = next((word for word in line.key.split() if word in PAGE_WORDS or word in LEGAL_WORDS), None)
    if told is None:
        found = re.search(f"{DENSE_PAGE}|{DENSE_LEGAL}", line.piece.text)
        told = found.group() if found else ""
    return f"says “{told}”" if told else ""


def _said_when(phrase: str, holds: Callable[[Line, LineFeatures], object]) -> Callable[[Line, LineFeatures], str]:
    return lambda line, row: phrase if holds(line, row) else ""


def _said_above(phrase: str, name: str, bar: float = 0.0) -> Callable[[Line, LineFeatures], str]:
    place = _PLACES[name]
    return lambda line, row: phrase if row[place] > bar else ""


def _said_below(phrase: str, name: str, bar: float) -> Callable[[Line, LineFeatures], str]:
    place = _PLACES[name]
    return lambda line, row: phrase if row[place] < bar else ""


class _Reason(NamedTuple):
    """What to say of a line, "" where it does not hold there, and the features that stand behind it."""

    say: Callable[[Line, LineFeatures], str]
    pick: itemgetter[tuple[float, ...]]
    is_of_pages: bool


def _reason(say: Callable[[Line, LineFeatures], str], beginnings: str) -> _Reason:
    names = tuple(beginnings.split())
    places = [place for name, place in _PLACES.items() if name.startswith(names)]
    return _Reason(say, itemgetter(*places), max(places) >= len(LINE_FEATURES))


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
        _said_when("stands more than once", lambda line, row: row[_PLACES["repeated"]] or row[_PLACES["prefix"]]),
        "repeated prefix",
    ),
    _reason(
        _said_when("under a heading for other things", lambda line, row: max(_since(row)) > NEAR_SECTION),
        "under_ since_",
    ),
    _reason(
        _said_when("written like a headline", lambda line, row: line.is_title_case or line.piece.text.isupper()),
        "capitals upper pairs",
    ),
    _reason(_said_above("says when something was published", "time"), "time"),
    _reason(_said_when("mostly a link", lambda line, row: line.piece.link_share > 0.5), "links"),
    _reason(lambda line, row: line.piece.rule if line.piece.dropped else "", _MARKED),
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

    def __init__(self, reasons: Sequence[_Reason], fitted: Fitted, *, is_page: bool) -> None:
        """Keep what is weighed.

        Args:
            reasons: `AGAINST` or `IN_FAVOUR`.
            fitted: The weights of the first stage.
            is_page: Whether the features say what the page's tree does.
        """
        self._weighed = [
            (reason.say, reason.pick, weights, sum(map(mul, weights, reason.pick(fitted.means))))
            for reason in reasons
            if is_page or not reason.is_of_pages
            for weights in [reason.pick(fitted.weights)]
        ]

    def in_words(self, line: Line, row: LineFeatures, sign: int) -> str:
        """The reasons that weighed most on a line, strongest first; "" where none of them did.

        Args:
            line: The line.
            row: Its features.
            sign: -1 for reasons against, 1 for reasons in favour.
        """
        sums = [
            (-sign * (sum(map(mul, weights, pick(row))) - average), words)
            for say, pick, weights, average in self._weighed
            if (words := say(line, row))
        ]
        return ", ".join([words for amount, words in sorted(sums)[:_MOST] if amount < 0])
