"""How likely each line of a whole page belongs to its report, and in words what speaks against it.

Two logistic regressions: the first weighs what every line and its neighbours are, the second also what the first
says around the line. Small trees correct the second where it is unsure. All are numbers in `page_weights`, fitted by
`python -m tests.benchmarks.fit_reading`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import copysign, exp, log, log1p
from operator import mul

from tui.model import Dropped
from tui.reading.classifying.columns import LONGEST, Column
from tui.reading.classifying.context import CONTEXT_FEATURES, context_features
from tui.reading.classifying.features import LINE_FEATURES, line_features
from tui.reading.classifying.page_weights import FITTED, Model
from tui.reading.classifying.reasons import AGAINST, IN_FAVOUR, NEAR_SECTION, Explanation
from tui.reading.classifying.weighing import Features, flags_of
from tui.reading.classifying.words_of_pages import LEGAL_WORDS
from tui.reading.lines.cues import Cue
from tui.reading.pages.dom import DOM_FEATURES, DOM_FLAGS, DOM_NUMBERS
from tui.reading.pages.votes import EXTRACTOR_FEATURES, TOLD_FEATURES
from tui.reading.pieces import Line

LIKELY = 0.5  # of a chance; at .25 or .75 the F1 of copied pages falls by .003 or .006
_STEEPEST = 30.0
"""Logits beyond it say no more."""
FeatureRow = tuple[float, ...]
"""The features of one line."""
_UNSURE_LINE, _UNSURE_SHARE = 0.2, 0.1
"""A line is in doubt from the first chance to one less it, a page from that share of its words on. On held-out sites
8 of 100 pages are, and their votes do for all of them: F1 .954, with every page's votes .953, with none .9535."""
_SECTIONS = (Dropped.COMMENTS, Dropped.TEASER, Dropped.NEWSLETTER, Dropped.BIOGRAPHY, Dropped.NAVIGATION)
_REJOINED_SHARE = 0.05  # of the lines; more come from a text that was wrapped
PAGE, VOTED, COPIED, REJOINED = "page", "voted", "copied", "rejoined"
_UNSURE = 0.01
"""Trees correct what the regressions give at least this and at most one less it."""
_SURE_LOGIT = log(1 / _UNSURE - 1)
FEATURES = {
    PAGE: [*LINE_FEATURES, *DOM_FEATURES, *TOLD_FEATURES],
    VOTED: [*LINE_FEATURES, *DOM_FEATURES, *TOLD_FEATURES, *EXTRACTOR_FEATURES],
    COPIED: LINE_FEATURES,
    REJOINED: LINE_FEATURES,
}
"""What is measured of every line of a text of a kind, in order."""
_CLASS_WORDS = (
    (Dropped.NEWSLETTER, frozenset({"newsletter", "newsletters", "subscribe", "inbox", "abonnieren"})),
    (Dropped.SHARE, frozenset({"share", "facebook", "twitter", "whatsapp", "linkedin", "instagram", "teilen"})),
    (Dropped.COMMENTS, frozenset({"comment", "comments", "reply", "kommentare", "commentaires", "comentarios"})),
)
_TELLING_WORDS = LEGAL_WORDS.union(*(words for _, words in _CLASS_WORDS))

_PLACES = {name: place for place, name in enumerate(FEATURES[VOTED])}
_ABOVE = _PLACES["above_window"]
_SINCE = [_PLACES[f"since_{dropped}"] for dropped in _SECTIONS]
_TREE_NUMBERS = [_PLACES[name] for name in (*DOM_NUMBERS, *TOLD_FEATURES)]
_TREE_FLAGS = [_PLACES[name] for name in DOM_FLAGS]
_EXTRACTED = [_PLACES[name] for name in EXTRACTOR_FEATURES]


def weights_name(lines: Sequence[Line]) -> str:
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

    def __init__(self, lines: Sequence[Line], cues: Mapping[int, Cue]) -> None:
        """Weigh all lines.

        Args:
            lines: Of one text; those of a page carry what its tree says.
            cues: What lines give away by their words, by place.
        """
        self._lines = lines
        self._places = [place for place, line in enumerate(lines) if line.piece.dropped is not Dropped.MARKUP]
        shown = [lines[place] for place in self._places]
        self._numbers = {place: number for number, place in enumerate(self._places)}
        self._features = features_of(
            shown, {self._numbers[place]: cue for place, cue in cues.items() if place in self._numbers}
        )
        self._weigh(weights_name(shown))

    def _weigh(self, kind: str) -> None:
        model, features = FITTED[kind], self._features
        shown = [self._lines[place] for place in self._places]
        count = len(FEATURES[kind])
        first, second = _weights(model, count)
        around = context_features(shown, list(map(_logistic, features.sums(first))))
        behind = second[count:]
        logits = [sum(map(mul, behind, near), told) for near, told in zip(around, features.sums(second), strict=True)]
        unsure = [number for number, logit in enumerate(logits) if is_unsure(logit)]
        if unsure:
            columns = _columns_of(unsure, features, around, count, model.forest.places)
            for number, logit in zip(unsure, model.forest.corrected(columns, [logits[n] for n in unsure]), strict=True):
                logits[number] = logit
        self.probability = [0.0] * len(self._lines)
        for place, logit in zip(self._places, logits, strict=True):
            self.probability[place] = _logistic(logit)
        self._above, *self._since = (features.column(place) for place in (_ABOVE, *_SINCE))
        is_page = kind in {PAGE, VOTED}
        self._against = Explanation(AGAINST, model.first, shown, features, is_page=is_page)
        self._in_favour = Explanation(IN_FAVOUR, model.first, shown, features, is_page=is_page)

    @property
    def is_unsure(self) -> bool:
        """Whether much of the text may or may not belong to the report, or none of it seems to: then another vote is
        worth its time.
        """
        sizes = [min(line.words, LONGEST) for line in self._lines]
        unsure = sum(
            size
            for size, chance in zip(sizes, self.probability, strict=True)
            if _UNSURE_LINE <= chance <= 1 - _UNSURE_LINE
        )
        return unsure > _UNSURE_SHARE * sum(sizes) or not self.finds_report

    def hear(self, votes: Sequence[FeatureRow]) -> None:
        """Weigh all lines of a page anew, with what an extractor says of each."""
        columns = zip(*[votes[place] for place in self._places], strict=True)
        self._features = self._features.joined(dict(zip(_EXTRACTED, columns, strict=True)))
        self._weigh(VOTED)

    @property
    def finds_report(self) -> bool:
        """Whether any line is likely; where none is, the page is unlike those that the weights were fitted on."""
        return any(
            chance >= LIKELY and line.is_prose for chance, line in zip(self.probability, self._lines, strict=True)
        )

    def keeps(self, place: int) -> bool:
        """Whether a line more likely belongs to the report than not."""
        return self.probability[place] >= LIKELY

    def class_of(self, place: int) -> Dropped:
        """The class of a line that does not belong to the report, by its words and the headings above it."""
        line = self._lines[place]
        if line.piece.dropped is not None and not line.piece.rule.startswith("outside"):
            return line.piece.dropped
        tokens = line.tokens
        if not _TELLING_WORDS.isdisjoint(tokens):
            if len(LEGAL_WORDS.intersection(tokens)) >= 2:
                return Dropped.LEGAL
            for dropped, words in _CLASS_WORDS:
                if not words.isdisjoint(tokens):
                    return dropped
        number = self._numbers[place]
        is_above = self._above[number]
        return Dropped.NAVIGATION if is_above else _class_by_form(line, [column[number] for column in self._since])

    def against(self, places: Sequence[int]) -> list[str]:
        """What speaks against some lines, strongest first, in words."""
        found = self._against.in_words([self._numbers[place] for place in places], -1)
        return [words or "unlike the running text" for words in found]

    def in_favour(self, places: Sequence[int]) -> list[str]:
        """What speaks for some lines, strongest first, in words."""
        found = self._in_favour.in_words([self._numbers[place] for place in places], 1)
        return [words or "like the rest of it" for words in found]


def _class_by_form(line: Line, since: Sequence[float]) -> Dropped:
    """The class of a line by the heading that it stands under, or by its form alone.

    Args:
        line: The line.
        since: Per class of `_SECTIONS` how near its heading stands above.
    """
    nearest = max(since)
    if nearest > NEAR_SECTION:
        return _SECTIONS[since.index(nearest)]
    if line.words >= 4 and (not line.ends or line.is_title_case):
        return Dropped.TEASER
    return Dropped.OTHER if line.ends and line.words >= 4 else Dropped.NAVIGATION


def features_of(lines: Sequence[Line], cues: dict[int, Cue]) -> Features:
    """What is measured of the lines of a text, by the places of the features in `FEATURES`.

    Args:
        lines: All lines of a text.
        cues: What they give away by their words, by place.
    """
    columns = dict(enumerate(line_features(lines, cues)))
    trees = [line.piece.tree for line in lines if line.piece.tree is not None]
    if len(trees) < max(1, len(lines)):
        return Features(columns)
    columns.update(zip(_TREE_NUMBERS, zip(*[tree.numbers for tree in trees], strict=True), strict=True))
    return Features(columns, flags_of(_TREE_FLAGS, [tree.flags for tree in trees]))


def _columns_of(
    unsure: Sequence[int], features: Features, around: Sequence[FeatureRow], count: int, places: Iterable[int]
) -> dict[int, Column]:
    """What the trees look at, of the lines that are in doubt, by the place of the feature.

    Args:
        unsure: The numbers of these lines.
        features: Of all lines.
        around: What first guesses say around every line.
        count: Of the features before these.
        places: Of the features that the trees look at.
    """
    columns: dict[int, Column] = {}
    for place in places:
        if place < count:
            column = features.column(place)
            columns[place] = [column[line] for line in unsure]
        else:
            columns[place] = [around[line][place - count] for line in unsure]
    return columns


def _weights(model: Model, count: int) -> tuple[FeatureRow, FeatureRow]:
    """The weights of both stages.

    Args:
        model: Fitted for texts of a kind.
        count: Of the features that such texts have.
    """
    first, second = model.first.weights, model.second.weights
    for weights, wanted in ((first, count), (second, count + len(CONTEXT_FEATURES))):
        if len(weights) != wanted:
            raise ValueError(f"{len(weights)} weights for {wanted} features: fit them anew")
    return first, second


def is_unsure(logit: float) -> bool:
    """Whether the regressions leave a line to the trees."""
    return -_SURE_LOGIT <= logit <= _SURE_LOGIT


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-value)) if -_STEEPEST < value < _STEEPEST else 1 / (1 + exp(-copysign(_STEEPEST, value)))


def weight_of_words(probability: float, words: int) -> int:
    """What a line adds to the run that the report is sought as: likely lines for it, unlikely ones against."""
    return round((probability - 0.5) * (2 + 10 * log1p(min(words, 60))))
