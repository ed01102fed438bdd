"""How likely each line of a whole page belongs to its report, and in words what speaks against it.

Two logistic regressions: the first weighs what every line and its neighbours are, the second also what the first
says around the line. Their weights are numbers in `page_weights`, fitted by `python -m tests.benchmarks.fit_reading`.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log1p
from operator import itemgetter, mul, sub

from tui.model import Dropped
from tui.reading.cues import find_cue
from tui.reading.dom import DOM_FEATURES
from tui.reading.features import CONTEXT_FEATURES, LINE_FEATURES, context_features, line_features
from tui.reading.page_weights import FITTED, Fitted
from tui.reading.pieces import Line
from tui.reading.words_of_pages import LEGAL_WORDS, PAGE_WORDS

LIKELY = 0.5
_SECTIONS = (Dropped.COMMENTS, Dropped.TEASER, Dropped.NEWSLETTER, Dropped.NAVIGATION)
_MOST_REASONS = 3
_REJOINED_SHARE = 0.05
PAGE, COPIED, REJOINED = "page", "copied", "rejoined"
_NEAR_SECTION = 0.15  # a heading some forty lines above
_CLASS_WORDS = (
    (Dropped.NEWSLETTER, frozenset({"newsletter", "newsletters", "subscribe", "inbox", "abonnieren"})),
    (Dropped.SHARE, frozenset({"share", "facebook", "twitter", "whatsapp", "linkedin", "instagram", "teilen"})),
    (Dropped.COMMENTS, frozenset({"comment", "comments", "reply", "kommentare", "commentaires", "comentarios"})),
)

_REASONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("{length}", ("length", "short", "long_25", "long_50", "ends", "colon", "dots", "commas", "sentences")),
    ("among short lines", ("near_", "prose_", "short_run", "long_run", "beside", "between", "sandwich", "n-", "n+")),
    ("{far}", ("inside", "window", "above_window", "below_window", "place", "words_above", "words_below")),
    ("{says}", ("page_words", "legal", "you", "cue")),
    ("shares few words with the text", ("topic", "no_topic", "names")),
    ("stands more than once", ("repeated", "prefix")),
    ("under a heading for other things", ("under_", "since_")),
    ("written like a headline", ("capitals", "upper", "pairs")),
    ("says when something was published", ("time",)),
    ("mostly a link", ("links",)),
    ("{marked}", ("mark_", "near_rel", "any_", "in_", "tag_", "cluster", "outside", "depth", "part_")),
)
"""Reasons in words, and the features (by the beginning of their name) that stand behind each."""
_PLACES = {name: place for place, name in enumerate((*LINE_FEATURES, *DOM_FEATURES))}


def _groups(names: Sequence[str]) -> tuple[tuple[str, itemgetter[tuple[float, ...]]], ...]:
    """Per reason what picks the features that stand behind it."""
    places = {
        phrase: [place for place, name in enumerate(names) if name.startswith(beginnings)]
        for phrase, beginnings in _REASONS
    }
    return tuple((phrase, itemgetter(*found)) for phrase, found in places.items() if len(found) > 1)


_TEXT_GROUPS, _PAGE_GROUPS = _groups(LINE_FEATURES), _groups([*LINE_FEATURES, *DOM_FEATURES])
_ABOVE = _PLACES["above_window"]
_SINCE = {dropped: _PLACES[f"since_{dropped}"] for dropped in _SECTIONS}


def kind_of(lines: Sequence[Line]) -> str:
    """Which weights a text is judged by: a page with its tree, lines as they stood on a page, or lines rejoined."""
    if lines and lines[0].piece.tree:
        return PAGE
    rejoined = sum(line.piece.is_rejoined for line in lines)
    return REJOINED if rejoined > _REJOINED_SHARE * len(lines) else COPIED


class Judge:
    """The judgement on all lines of one page.

    Attributes:
        probability: Per line how likely it belongs to the report, 0..1.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        """Weigh all lines.

        Args:
            lines: Of one text; those of a page carry what its tree says.
        """
        self._lines = lines
        places = [place for place, line in enumerate(lines) if line.piece.dropped is not Dropped.MARKUP]
        shown = [lines[place] for place in places]
        cues = {place: cue for place, line in enumerate(shown) if (cue := find_cue(line))}
        kind = kind_of(shown)
        is_page = kind == PAGE
        self._first, second = FITTED[kind]
        self._names = [*LINE_FEATURES, *DOM_FEATURES] if is_page else LINE_FEATURES
        rows = line_features(shown, cues)
        if is_page:
            rows = [[*row, *line.piece.tree] for row, line in zip(rows, shown, strict=True)]
        self._rows = dict(zip(places, rows, strict=True))
        first_guess = _weighed(rows, self._first, self._names)
        context = context_features(shown, first_guess)
        both = [[*row, *around] for row, around in zip(rows, context, strict=True)]
        self.probability = [0.0] * len(lines)
        for place, chance in zip(places, _weighed(both, second, [*self._names, *CONTEXT_FEATURES]), strict=True):
            self.probability[place] = chance

    @property
    def finds_report(self) -> bool:
        """Whether any line is likely; where none is, the page is unlike those that the weights were fitted on."""
        return any(
            chance >= LIKELY and line.is_prose for chance, line in zip(self.probability, self._lines, strict=True)
        )

    def class_of(self, place: int) -> Dropped:
        """The class of a line that does not belong to the report, by its words and the headings above it."""
        line = self._lines[place]
        if line.piece.dropped is not None and not line.piece.rule.startswith("outside"):
            return line.piece.dropped
        tokens = set(line.key.split())
        row = self._rows[place]
        if len(tokens & LEGAL_WORDS) >= 2:
            return Dropped.LEGAL
        for dropped, words in _CLASS_WORDS:
            if tokens & words:
                return dropped
        if row[_ABOVE]:
            return Dropped.NAVIGATION
        nearest = max(_SECTIONS, key=lambda dropped: row[_SINCE[dropped]])
        if row[_SINCE[nearest]] > _NEAR_SECTION:
            return nearest
        is_headline = line.words >= 4 and (not line.ends or line.is_title_case)
        return Dropped.TEASER if is_headline or line.is_full_sentence or line.words >= 12 else Dropped.NAVIGATION

    def rule(self, place: int) -> str:
        """What decided against a line, strongest first, in words."""
        row, line = self._rows[place], self._lines[place]
        against = list(map(mul, self._first.weights, map(sub, row, self._first.means)))
        groups = _TEXT_GROUPS if len(row) == len(LINE_FEATURES) else _PAGE_GROUPS
        sums = [(sum(pick(against)), phrase) for phrase, pick in groups]
        said: list[str] = []
        for amount, phrase in sorted(sums):
            if amount >= 0 or len(said) == _MOST_REASONS:
                break
            words = self._in_words(phrase, line, row)
            if words:
                said.append(words)
        return ", ".join(said) or "unlike the running text"

    def _in_words(self, phrase: str, line: Line, row: Sequence[float]) -> str:
        """A reason for one line; empty where it does not hold there."""
        if phrase == "{length}":
            return _length_in_words(line)
        if phrase == "{far}":
            return _distance_in_words(row)
        if phrase == "{says}":
            word = next((word for word in line.key.split() if word in PAGE_WORDS or word in LEGAL_WORDS), "")
            return f"says “{word}”" if word else ""
        if phrase == "{marked}":
            return line.piece.rule if line.piece.dropped else ""
        holds = {
            "among short lines": row[_PLACES["near_3"]] < 0.2,
            "stands more than once": row[_PLACES["repeated"]] or row[_PLACES["prefix"]],
            "under a heading for other things": any(row[_SINCE[dropped]] > _NEAR_SECTION for dropped in _SECTIONS),
            "written like a headline": line.is_title_case or line.piece.text.isupper(),
            "says when something was published": row[_PLACES["time"]],
            "mostly a link": line.piece.link_share > 0.5,
        }
        return phrase if holds.get(phrase, True) else ""


def _length_in_words(line: Line) -> str:
    if line.words <= 6:
        return "a short line"
    return "a line without the end of a sentence" if not line.ends else ""


def _distance_in_words(row: Sequence[float]) -> str:
    if row[_PLACES["inside"]]:
        return ""
    side = "above" if row[_ABOVE] else "below"
    return f"far {side} the running text" if row[_PLACES["window_distance"]] > 0.2 else f"{side} the running text"


def _weighed(rows: Sequence[Sequence[float]], fitted: Fitted, names: Sequence[str]) -> list[float]:
    weights = fitted.weights
    if len(weights) != len(names):
        raise ValueError(f"{len(weights)} weights for {len(names)} features: fit them anew")
    return [_logistic(sum(map(mul, weights, row))) for row in rows]


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, value))))


def weight_of_words(probability: float, words: int) -> int:
    """What a line adds to the run that the report is sought as: likely lines for it, unlikely ones against."""
    return round((probability - 0.5) * (2 + 10 * log1p(min(words, 60))))
