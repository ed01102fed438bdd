"""Fits the weights of `similarity`, for two sentences with no story around them.

Pairs graded 0 to 5 and pairs that are the same or not are fitted together: the features weigh alike in both, and where
"the same" begins on the scale of grades is one more number. `fit_matching` writes the weights; `unseen` gives every
pair the score of a model that was fitted without it. Needs numpy.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted

from tests.benchmarks.fitting import Floats, VaryingModel, fit_varying
from tui.matching.pairs.bare import NAMES, VARYING, bare_features, order_guard

GRADED = ("stsb-train", "sts-2012-msrpar", "sts-2013-headlines", "sts-2014-headlines", "sts-2014-deft-news")
SAME_OR_NOT = "mrpc-train"
FOLDS = 5

STRENGTH = 0.1
"""Weight of the data against the penalty: .03 to .3 are within .002 of each other."""

CAUTION = 4.0
"""How much heavier the penalty is on what varies: 2 to 8 are within .003 of each other."""

_NO_FOLD = -1


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of one set.

    Attributes:
        texts: Both sentences of each.
        rows: Their features.
        labels: 0..1.
    """

    texts: list[tuple[str, str]]
    rows: Floats
    labels: Floats

    def outside(self, fold: int) -> list[int]:
        """The pairs that are not in a fold, by place."""
        return [place for place in range(len(self.texts)) if place % FOLDS != fold]


def fit_bare(folder: Path, fold: int = _NO_FOLD) -> VaryingModel:
    """The model, fitted on all pairs or without those of a fold of each set.

    A pair of another set that a left-out pair stands in as well is left out too.

    Args:
        folder: The labelled data.
        fold: 0..4; none is left out without it.
    """
    sets = {name: pairs for name in (*GRADED, SAME_OR_NOT) if (pairs := _read(folder / "pairs" / f"{name}.jsonl"))}
    held = {text for pairs in sets.values() for place, text in enumerate(pairs.texts) if place % FOLDS == fold}
    data, labels = [], []
    for name, pairs in sets.items():
        keep = [place for place in pairs.outside(fold) if pairs.texts[place] not in held]
        is_yes_or_no = np.full((len(keep), 1), float(name == SAME_OR_NOT))
        data.append(np.hstack([pairs.rows[keep], is_yes_or_no]))
        labels.append(pairs.labels[keep])
    table = np.vstack(data)
    column = NAMES.index(VARYING)
    model = fit_varying(table, np.concatenate(labels), np.ones(len(table)), STRENGTH, {column: CAUTION})
    return VaryingModel(model.bias, model.weights[:-1], {column: model.varied[column][:-1]})


def unseen(folder: Path, name: str) -> list[float]:
    """Per pair of a set that is fitted on, its score by a model that has not seen it."""
    pairs = _read(folder / "pairs" / f"{name}.jsonl")
    if pairs is None:
        return []
    scores = np.zeros(len(pairs.texts))
    for fold in range(FOLDS):
        scores[fold::FOLDS] = fit_bare(folder, fold).scores(pairs.rows[fold::FOLDS])
    return [float(score) * order_guard(*texts) for score, texts in zip(scores, pairs.texts, strict=True)]


@cache
def _read(path: Path) -> Pairs | None:
    if not path.exists():
        return None
    found = [json.loads(line) for line in path.read_text().splitlines()]
    texts = [(pair["left"], pair["right"]) for pair in found]
    most = 1 if path.stem == SAME_OR_NOT else 5
    return Pairs(
        texts=texts,
        rows=np.array([bare_features(left, right) for left, right in texts]),
        labels=np.array([pair["label"] / most for pair in found]),
    )
