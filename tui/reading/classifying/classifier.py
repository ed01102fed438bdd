"""How likely each line of a whole page belongs to its report, and in words what speaks against it.

Two logistic regressions: the first weighs what every line and its neighbours are, the second also what the first
says around the line. Small trees correct the second where it is unsure. All are numbers in `page_weights`, fitted by
`python -m tests.benchmarks.fit_reading`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress
from math import copysign, exp, log, log1p
from operator import itemgetter, mul

from tui.model import Dropped
from tui.reading.classifying.columns import LONGEST
from tui.reading.classifying.context import CONTEXT_FEATURES, context_features
from tui.reading.classifying.features import LINE_FEATURES, line_features
from tui.reading.classifying.page_weights import FITTED, Model, Tree
from tui.reading.classifying.reasons import AGAINST, IN_FAVOUR, NEAR_SECTION, Explanation
from tui.reading.classifying.words_of_pages import LEGAL_WORDS
from tui.reading.lines.cues import Cue
from tui.reading.pages.dom import DOM_FEATURES
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

_PLACES = {name: place for place, name in enumerate((*LINE_FEATURES, *DOM_FEATURES))}


_ABOVE = _PLACES["above_window"]
_since = itemgetter(*(_PLACES[f"since_{dropped}"] for dropped in _SECTIONS))


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
        rows = line_features(shown, {n: cues[place] for n, place in enumerate(self._places) if place in cues})
        kind = weights_name(shown)
        if kind == PAGE:
            rows = [row + line.piece.tree for row, line in zip(rows, shown, strict=True)]
        self._weigh(rows, kind)

    def _weigh(self, rows: list[FeatureRow], kind: str) -> None:
        model = FITTED[kind]
        shown = [self._lines[place] for place in self._places]
        first, second = _weights(model, len(FEATURES[kind]))
        values = [list(filter(None, row)) for row in rows]  # most are zero and add nothing
        guess = [_logistic(sum(map(mul, compress(first, row), told))) for row, told in zip(rows, values, strict=True)]
        around = context_features(shown, guess)
        behind = second[len(first) :]
        logits = [
            sum(map(mul, behind, near), sum(map(mul, compress(second, row), told)))
            for row, told, near in zip(rows, values, around, strict=True)
        ]
        unsure = [place for place, logit in enumerate(logits) if is_unsure(logit)]
        both = [rows[place] + around[place] for place in unsure]
        for place, logit in zip(unsure, corrected(both, [logits[n] for n in unsure], model.trees), strict=True):
            logits[place] = logit
        self.probability = [0.0] * len(self._lines)
        for place, logit in zip(self._places, logits, strict=True):
            self.probability[place] = _logistic(logit)
        self._rows = dict(zip(self._places, rows, strict=True))
        is_page = kind in {PAGE, VOTED}
        self._against = Explanation(AGAINST, model.first, is_page=is_page)
        self._in_favour = Explanation(IN_FAVOUR, model.first, is_page=is_page)

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
        self._weigh([row + votes[place] for place, row in self._rows.items()], VOTED)

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
        tokens = line.key.split()
        row = self._rows[place]
        if not _TELLING_WORDS.isdisjoint(tokens):
            if len(LEGAL_WORDS.intersection(tokens)) >= 2:
                return Dropped.LEGAL
            for dropped, words in _CLASS_WORDS:
                if not words.isdisjoint(tokens):
                    return dropped
        return Dropped.NAVIGATION if row[_ABOVE] else _class_by_form(line, row)

    def against(self, place: int) -> str:
        """What speaks against a line, strongest first, in words."""
        words = self._against.in_words(self._lines[place], self._rows[place], -1)
        return words or "unlike the running text"

    def in_favour(self, place: int) -> str:
        """What speaks for a line, strongest first, in words."""
        words = self._in_favour.in_words(self._lines[place], self._rows[place], 1)
        return words or "like the rest of it"


def _class_by_form(line: Line, row: Sequence[float]) -> Dropped:
    """The class of a line by the heading that it stands under, or by its form alone."""
    since = _since(row)
    nearest = max(since)
    if nearest > NEAR_SECTION:
        return _SECTIONS[since.index(nearest)]
    if line.words >= 4 and (not line.ends or line.is_title_case):
        return Dropped.TEASER
    return Dropped.OTHER if line.ends and line.words >= 4 else Dropped.NAVIGATION


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


def corrected(rows: Sequence[FeatureRow], logits: Sequence[float], trees: Sequence[Tree]) -> list[float]:
    """The logits of lines that the regressions are unsure of, after the trees have had their say.

    The leaves of all lines are found together, as the bytes of one number, of which every level is a bit.

    Args:
        rows: Per line its features.
        logits: Per line that of the regressions.
        trees: Of the kind of text; of at most eight levels.
    """
    columns = list(zip(*rows, strict=True))
    passed: dict[tuple[int, float], int] = {}
    added: list[Iterator[float]] = []
    for splits, leaves in trees if columns else ():
        leaf = 0
        for split in splits:
            if split not in passed:
                place, bar = split
                passed[split] = int.from_bytes(bytes([value > bar for value in columns[place]]), "little")
            leaf += leaf + passed[split]
        added.append(map(leaves.__getitem__, leaf.to_bytes(len(logits), "little")))
    return list(map(sum, zip(*added, strict=True), logits)) if added else list(logits)


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-value)) if -_STEEPEST < value < _STEEPEST else 1 / (1 + exp(-copysign(_STEEPEST, value)))


def weight_of_words(probability: float, words: int) -> int:
    """What a line adds to the run that the report is sought as: likely lines for it, unlikely ones against."""
    return round((probability - 0.5) * (2 + 10 * log1p(min(words, 60))))
