"""Fits the weights of matching on labelled stories and writes them into the package.

    python -m tests.benchmarks.fit_matching ../shared/data [--dealings N]

L2 logistic regression by Newton's method on the shipped features, standardised, five-fold by story. The second score
is fitted on first scores of stories that were not fitted, so it learns how far the first may be trusted; its weights
vary with a few of the features. The bar is the one that does best over the sets in cross-validation. Needs numpy
(`pip install newsreader[fit]`). One dealing of the stories into folds moves F1 by .004: `--dealings 5` writes nothing
and prints the mean over five of them.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, dataclass
from math import log
from pathlib import Path
from random import Random
from statistics import fmean
from typing import TypeAlias

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted
from numpy.typing import NDArray  # type: ignore[import-not-found,unused-ignore] # the same

from tests.benchmarks import fit_bare, fitting
from tests.benchmarks.fitting import Floats, Model, VaryingModel
from tests.benchmarks.gold import DEFAULT_FOLDER, GoldStory, Pair, briefs_of, folder_argument, gold_sets
from tui.matching.pairs import bare, features, scoring
from tui.matching.pairs.candidates import candidates, left_out_of
from tui.matching.pairs.context import ContextFeatures
from tui.matching.pairs.features import PairFeatures
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article

Labels: TypeAlias = "NDArray[np.int64]"

BY_HAND, BRIEFS, SUMMARIES = "basil-dev", "basil-dev, briefs", "superpal-dev"
MERGED = ("wmt21-cs-en-merged", "wmt21-de-en-merged")
PARALLEL = ("wmt21-cs-en", "wmt21-de-en")
SETS = {BY_HAND: 1.0, BRIEFS: 0.2, SUMMARIES: 4.0, **dict.fromkeys(MERGED, 0.4), **dict.fromkeys(PARALLEL, 0.2)}
"""Weight of a pair, by set. Briefs are the beginnings of the articles aligned by hand beside whole ones: without them
summaries alone tell what a far shorter article means, and precision on briefs falls from .65 to .5."""

SHARES = {BY_HAND: 2.0, SUMMARIES: 1.0, **dict.fromkeys((*MERGED, *PARALLEL), 0.25)}
"""What a set's F1 counts when the bar is chosen, nothing where it is not here."""

STRENGTH = 0.01
"""Weight of the data against the penalty (C): .001 to .1 are within .008 of each other."""

EITHER = 0.5
"""Label of a pair that may be found or not. Average precision against leaving such pairs out: stories by hand +.001,
summaries +.01; labels of .2 and .35 bring nothing."""

CAUTION = 8.0
"""How much heavier the penalty is on products of features: 2 to 8 are within .002 of each other."""

LEAST_PRECISION = 0.8
"""Precision on that set that the bar must keep: a wrong highlight costs more trust than a missed one."""

FOLDS = 5
FITTED = "2026-11-22"


@dataclass(frozen=True, slots=True)
class Examples:
    """The pairs of one story.

    Attributes:
        story: Its terms.
        pairs: Those that were looked at, as indices of sentences.
        first: Their features.
        labels: 1 match, 0 none, -1 may be either.
        distant_labels: The same of the pairs that were only ranked.
        distant_scores: Their scores.
        matches: How many there are, those included that share no stem.
        set_name: The set it belongs to.
        name: Its own name, which its briefs have too.
    """

    story: StoryTerms
    pairs: list[tuple[int, int]]
    first: Floats
    labels: Labels
    distant_labels: Labels
    distant_scores: Floats
    matches: int
    set_name: str
    name: str

    def second(self, scores: Floats) -> Floats:
        """The input of the second score, from first scores; zeros where these are too low to be asked further."""
        around = ContextFeatures(self.story, dict(zip(self.pairs, scores.tolist(), strict=True)))
        rows = np.zeros((len(self.pairs), len(scoring.FEATURES)))
        for row, (pair, score) in enumerate(zip(self.pairs, scores.tolist(), strict=True)):
            if score >= scoring.LEAST_FIRST:
                rows[row] = self.first[row].tolist() + around(*pair)
        return rows


def examples_of(gold: GoldStory, set_name: str) -> Examples:
    """Read a labelled story as the program would."""
    story = StoryTerms([terms_of_article(article) for article in gold.articles])
    starts = np.cumsum([0, *story.lengths]).tolist()

    def indices(pairs: frozenset[Pair]) -> set[tuple[int, int]]:
        return {(starts[a[0]] + a[1], starts[b[0]] + b[1]) for a, b in pairs}

    matches, ignore = indices(gold.matches), indices(gold.ignore)

    def label(pair: tuple[int, int]) -> int:
        return 1 if pair in matches else -1 if pair in ignore else 0

    pairs = candidates(story)
    distant = left_out_of(story, pairs)
    compute = PairFeatures(story)
    return Examples(
        story=story,
        pairs=pairs,
        first=np.array([compute(i, j) for i, j in pairs]).reshape(len(pairs), len(features.NAMES)),
        labels=np.array([label(pair) for pair in pairs]),
        distant_labels=np.array([label((i, j)) for i, j, _ in distant], dtype=np.int64),
        distant_scores=np.array([scoring.distant_score(cosine) for _, _, cosine in distant]),
        matches=len(matches),
        set_name=set_name,
        name=gold.name,
    )


def fit(stories: Sequence[Examples], rows: Sequence[Floats]) -> Model:
    """Fit the first score on the labelled pairs of some stories.

    Args:
        stories: The stories.
        rows: The features of their pairs.
    """
    return fitting.fit(*_table_of(stories, rows, [np.ones(len(row), bool) for row in rows]), STRENGTH)


def fit_second(stories: Sequence[Examples], first: Sequence[Floats]) -> VaryingModel:
    """Fit the second score on the labelled pairs of some stories that it is asked about.

    Args:
        stories: The stories.
        first: First scores of their pairs by models that have not seen them.
    """
    rows = [story.second(scores) for story, scores in zip(stories, first, strict=True)]
    keep = [scores >= scoring.LEAST_FIRST for scores in first]
    varying = {scoring.FEATURES.index(name): CAUTION for name in scoring.VARYING}
    return fitting.fit_varying(*_table_of(stories, rows, keep), STRENGTH, varying)


def _table_of(
    stories: Sequence[Examples], rows: Sequence[Floats], keep: Sequence[NDArray[np.bool_]]
) -> tuple[Floats, Floats, Floats]:
    """The kept rows of some stories, their labels and what each counts."""
    data = np.vstack([row[some] for row, some in zip(rows, keep, strict=True)])
    labels = np.concatenate([story.labels[some] for story, some in zip(stories, keep, strict=True)])
    weights = np.concatenate(
        [np.full(int(some.sum()), SETS[story.set_name]) for story, some in zip(stories, keep, strict=True)]
    )
    return data, np.where(labels < 0, EITHER, labels), weights


def second_scores(model: VaryingModel, story: Examples, first: Floats) -> Floats:
    """The final scores of a story from the first ones."""
    scores: Floats = np.where(
        first >= scoring.LEAST_FIRST, model.scores(story.second(first)), scoring.weak_score(1.0) * first
    )
    return scores


def folds_of(stories: Sequence[Examples]) -> list[int]:
    """The fold of each story; stories of a set are dealt out in turn, and a brief goes with its story."""
    dealt: dict[str, int] = {}
    fold: dict[str, int] = {}
    for story in stories:
        if story.name not in fold:
            dealt[story.set_name] = dealt.get(story.set_name, -1) + 1
            fold[story.name] = dealt[story.set_name] % FOLDS
    return [fold[story.name] for story in stories]


def _held_out(stories: Sequence[Examples], rows: Sequence[Floats], folds: Sequence[int]) -> list[Floats]:
    """Scores of each story by a model that was fitted without its fold."""
    models = {}
    for fold in sorted(set(folds)):
        keep = [k for k, other in enumerate(folds) if other != fold]
        models[fold] = fit([stories[k] for k in keep], [rows[k] for k in keep])
    return [models[fold].scores(row) for fold, row in zip(folds, rows, strict=True)]


def cross_validate(stories: Sequence[Examples]) -> tuple[list[Floats], list[Floats]]:
    """First and second scores of each story by models that have not seen it.

    The first scores that the second model of a fold is fitted on come from models that left out their own fold and
    the held-out one, so that nothing of the held-out stories enters.
    """
    folds = folds_of(stories)
    first = _held_out(stories, [story.first for story in stories], folds)
    second: list[Floats] = [np.zeros(0)] * len(stories)
    for fold in range(FOLDS):
        inside = [k for k, other in enumerate(folds) if other != fold]
        if len(inside) == len(stories):
            continue
        own = [stories[k] for k in inside]
        inner = _held_out(own, [story.first for story in own], [folds[k] for k in inside])
        model = fit_second(own, inner)
        for k, other in enumerate(folds):
            if other == fold:
                second[k] = second_scores(model, stories[k], first[k])
    return first, second


def fit_both(stories: Sequence[Examples], first_scores: Sequence[Floats]) -> tuple[Model, VaryingModel]:
    """The two models for the package, fitted on everything.

    Args:
        stories: All of them.
        first_scores: First scores of each by a model that has not seen it.
    """
    return fit(stories, [story.first for story in stories]), fit_second(stories, first_scores)


@dataclass(frozen=True, slots=True)
class Figures:
    """Precision, recall and F1 at a bar, and average precision."""

    precision: float
    recall: float
    f1: float
    average_precision: float

    def __str__(self) -> str:
        """As a row of a table."""
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}  AP {self.average_precision:.3f}"


def figures(stories: Sequence[Examples], scores: Sequence[Floats], bar: float) -> Figures:
    """Measure scores against the labels; matches that were not considered count as missed."""
    labels = np.concatenate([part for story in stories for part in (story.labels, story.distant_labels)])
    values = np.concatenate(
        [part for story, own in zip(stories, scores, strict=True) for part in (own, story.distant_scores)]
    )
    labels, values = labels[labels >= 0], values[labels >= 0]
    total = sum(story.matches for story in stories)
    chosen = labels[values >= bar]
    precision = float(chosen.mean()) if len(chosen) else 0.0
    recall = float(chosen.sum()) / total
    ranked = labels[np.argsort(-values, kind="stable")]
    average = float((ranked * np.cumsum(ranked) / np.arange(1, len(ranked) + 1)).sum()) / total
    return Figures(precision, recall, 2 * precision * recall / max(precision + recall, 1e-9), average)


def by_set(stories: Sequence[Examples]) -> Iterator[tuple[str, list[int]]]:
    """Names of the sets and which stories belong to them."""
    for name in dict.fromkeys(story.set_name for story in stories):
        yield name, [k for k, story in enumerate(stories) if story.set_name == name]


def best_bar(stories: Sequence[Examples], scores: Sequence[Floats]) -> float:
    """The one bar with the highest mean F1 over the sets, of those that keep precision on the stories by hand."""

    def worth(bar: float) -> float:
        total = 0.0
        for name, which in by_set(stories):
            found = figures([stories[k] for k in which], [scores[k] for k in which], bar)
            too_loose = name == BY_HAND and found.precision < LEAST_PRECISION
            total += SHARES.get(name, 0.0) * (found.f1 - too_loose)
        return total

    return max((round(float(bar), 2) for bar in np.arange(0.2, 0.7, 0.01)), key=worth)


def fitted_stories(folder: Path) -> list[tuple[str, GoldStory]]:
    """The stories that are fitted on, each with the name of its set."""
    sets = gold_sets(folder)
    sets[BRIEFS] = [brief for story in sets.get(BY_HAND, ()) for brief in briefs_of(story)]
    return [(name, story) for name in SETS for story in sets.get(name, ())]


def read_examples(folder: Path) -> list[Examples]:
    """The same as the program reads them."""
    return [examples_of(story, name) for name, story in fitted_stories(folder)]


def report(stories: Sequence[Examples], scores: Sequence[Floats], bar: float, say: Callable[[str], None]) -> None:
    """Say the figures of each set."""
    for name, which in by_set(stories):
        say(f"  {name:22} {figures([stories[k] for k in which], [scores[k] for k in which], bar)}")


def report_dealings(stories: Sequence[Examples], count: int, say: Callable[[str], None]) -> None:
    """Say the mean figures of each set over some dealings of the stories into folds, the printed one the first."""
    by_dealing: dict[str, list[Figures]] = {}
    for number in range(count):
        dealt = list(stories)
        if number:
            Random(number).shuffle(dealt)
            dealt.sort(key=lambda story: list(SETS).index(story.set_name))  # briefs go where their stories went
        _, scores = cross_validate(dealt)
        bar = best_bar(dealt, scores)
        for name, which in by_set(dealt):
            found = figures([dealt[k] for k in which], [scores[k] for k in which], bar)
            by_dealing.setdefault(name, []).append(found)
    for name, several in by_dealing.items():
        say(f"  {name:22} {Figures(*map(fmean, zip(*map(astuple, several), strict=True)))}")


def main() -> None:
    """Cross-validate, fit, write the weights; or measure only."""
    parser = argparse.ArgumentParser(description="Fits the weights of matching.")
    parser.add_argument("folder", nargs="?", default=str(DEFAULT_FOLDER))
    parser.add_argument("--dealings", type=int, default=0, metavar="N", help="only print the mean over N dealings")
    options = parser.parse_args()
    folder = folder_argument([options.folder])
    stories = read_examples(folder)
    if options.dealings:
        print(f"words and context, cross-validated by story, mean of {options.dealings} dealings into folds")
        report_dealings(stories, options.dealings, print)
        return
    first_scores, second_scores = cross_validate(stories)
    for name, scores in (("words alone", first_scores), ("words and context", second_scores)):
        bar = best_bar(stories, scores)
        print(f"{name}, cross-validated by story, bar {bar}")
        report(stories, scores, bar, print)
    first, second = fit_both(stories, first_scores)
    bar = best_bar(stories, second_scores)
    target = Path(features.__file__).with_name("weights.py")
    target.write_text(_weights_file(first, second, fit_bare.fit_bare(folder), bar, stories))
    print(f"written: {target.name}")


def _weights_file(
    first: Model, second: VaryingModel, alone: VaryingModel, bar: float, stories: Sequence[Examples]
) -> str:
    sets = [f"{name} ({len(which)} stories)" for name, which in by_set(stories)]
    return "\n".join(
        [
            '"""Fitted numbers of the two scores. Written by `python -m tests.benchmarks.fit_matching`; not by hand.',
            "",
            f"Fitted {FITTED} on:",
            *[f"    {name}" for name in sets],
            f"    {', '.join(fit_bare.GRADED)},",
            f"        {fit_bare.SAME_OR_NOT} (two bare sentences)",
            '"""',
            "",
            *_table("BARE", alone.bias, bare.NAMES, alone.weights),
            *_numbers("BARE_VARIED", bare.NAMES, alone.varied[bare.NAMES.index(bare.VARYING)]),
            *_table("FIRST", first.bias, features.NAMES, first.weights),
            *_table("SECOND", second.bias - log(bar / (1 - bar)), scoring.FEATURES, second.weights),
            "VARIED: dict[str, dict[str, float]] = {",
            *[
                line
                for column, changes in second.varied.items()
                for line in _changes(scoring.FEATURES[column], changes)
            ],
            "}",
            "",
        ]
    )


def _table(name: str, bias: float, names: Sequence[str], weights: Floats) -> list[str]:
    return [f"{name}_BIAS = {bias:.4f}", *_numbers(name, names, weights)]


def _numbers(name: str, names: Sequence[str], weights: Floats) -> list[str]:
    return [
        f"{name}: dict[str, float] = {{",
        *[f'    "{feature}": {weight:.4f},' for feature, weight in zip(names, weights.tolist(), strict=True)],
        "}",
        "",
    ]


def _changes(varying: str, changes: Floats) -> list[str]:
    lines = zip(scoring.FEATURES, changes.tolist(), strict=True)
    return [f'    "{varying}": {{', *[f'        "{feature}": {change:.4f},' for feature, change in lines], "    },"]


if __name__ == "__main__":
    main()
