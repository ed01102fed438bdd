"""Fits the weights of the classifier of lines on saved pages and writes them into the package.

    python -m tests.benchmarks.fit_reading ../shared/data

L2 logistic regression by Newton's method on the shipped features, standardised. The second stage is fitted on first
guesses for sites that the first was not fitted on, so it learns how far those may be trusted; trees (`fit_trees`) then
correct the second. Pages as HTML, with and without trafilatura's vote, and pages as text,
dumped in five ways, have numbers of their own. Needs numpy (`pip install newsreader[fit]`) and trafilatura.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted
from numpy.typing import NDArray  # type: ignore[import-not-found,unused-ignore] # the same

from tests.benchmarks.fit_trees import grow
from tests.benchmarks.pages import GoldPage, dumps, gold_pages, pages_folder, shingles, tokens
from tui.model import Dropped, ReadError
from tui.reading.classifying import page_weights
from tui.reading.classifying.classifier import (
    COPIED,
    FEATURES,
    PAGE,
    REJOINED,
    VOTED,
    features_of,
    is_unsure,
    weights_name,
)
from tui.reading.classifying.context import CONTEXT_FEATURES, context_features
from tui.reading.classifying.forest import Forest, Tree
from tui.reading.classifying.page_weights import Fitted, Model
from tui.reading.decoding import decode
from tui.reading.lines.cues import find_cue
from tui.reading.pages.extractor import is_installed
from tui.reading.pieces import Line, Piece, is_dense, measure
from tui.reading.plain_text.plain import read_plain
from tui.text import safe_text

Floats: TypeAlias = "NDArray[np.float64]"

FOLDS = 5
INNER_FOLDS = 3
RIDGE = 1.0
"""Penalty for a page's worth of examples; 0.3 to 5 are within .003 of each other."""
PAGE_WEIGHT = 150.0
MOST_WORDS = 60
DENSE_RUN = 6
ITERATIONS = 8
CONVERGED = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """One page in one way.

    Attributes:
        page: The page.
        way: "html", or how it was dumped.
        kind: Of the weights that judge it.
        lines: Its lines.
        features: Of every line.
        labels: Per line whether it belongs to the article.
        weights: Per line by its words; those of every page sum up to the same.
    """

    page: GoldPage
    way: str
    kind: str
    lines: tuple[Line, ...]
    features: Floats
    labels: Floats
    weights: Floats


def examples(pages: Iterable[GoldPage]) -> Iterator[Example]:
    """Every page as HTML and dumped in every way; those that show no text are left out."""
    for page in pages:
        for way, pieces, votes in _pieces(page):
            lines = tuple(measure(piece) for piece in pieces if way == "html" or piece.dropped is not Dropped.MARKUP)
            if not lines:
                continue
            cues = {place: cue for place, line in enumerate(lines) if (cue := find_cue(line))}
            kind = weights_name(lines)
            measured = features_of(lines, cues)
            columns = [measured.column(place) for place in range(len(FEATURES[kind]))]
            features = np.array(columns, dtype=np.float64).T
            words = np.array([1.0 + min(line.words, MOST_WORDS) for line in lines])
            labels = np.array(labels_of([line.piece.text for line in lines], page.paragraphs), dtype=np.float64)
            weights = words / words.sum() * PAGE_WEIGHT
            yield Example(page, way, kind, lines, features, labels, weights)
            if votes:
                voted = np.concatenate([features, np.array(votes)], axis=1)
                yield Example(page, way, VOTED, lines, voted, labels, weights)


def _pieces(page: GoldPage) -> Iterator[tuple[str, list[Piece], list[tuple[float, ...]] | None]]:
    """The pieces of a page in every way, and the votes of the extractor on them."""
    from tui.reading.pages.html import read_page

    try:
        _, pieces, _, ask = read_page(decode(page.markup).text, page.name)
        yield "html", pieces, ask()
    except ReadError:
        return
    for way, text in dumps(page).items():
        safe = safe_text(text)
        if safe.strip():
            yield way, read_plain(safe), None


def labels_of(texts: Sequence[str], gold: Sequence[str]) -> list[bool]:
    """Per line whether it stands in the article: most of its runs of four words do, or, of a short one, all of it,
    and a longer line of the article stands next to it.
    """
    wanted = shingles(tokens("\n".join(gold)))
    whole = f" {' '.join(tokens(chr(10).join(gold)))} "
    found: list[bool] = []
    short: list[int] = []
    letters = whole.replace(" ", "")
    for place, text in enumerate(texts):
        words = tokens(text)
        if is_dense(text):  # its words are clauses, and a cut one is none that the article has
            found.append(_share_in(letters, "".join(words)) >= 0.5)
        elif len(words) >= 6:
            runs = list(zip(words, words[1:], words[2:], words[3:], strict=False))
            found.append(sum(run in wanted for run in runs) >= 0.5 * len(runs))
        else:
            found.append(False)
            if len(words) >= 2 and f" {' '.join(words)} " in whole:
                short.append(place)
    sure = list(found)
    for place in short:
        found[place] = any(sure[max(0, place - 2) : place + 3])
    return found


def _share_in(whole: str, text: str) -> float:
    """The share of a text's runs of six characters that another has."""
    runs = [text[n : n + DENSE_RUN] for n in range(0, max(1, len(text) - DENSE_RUN + 1), DENSE_RUN)]
    return sum(run in whole for run in runs) / len(runs) if len(text) >= DENSE_RUN else 0.0


def fold_of(site: str, folds: int = FOLDS) -> int:
    """Where a site is held out; the same in every run."""
    return zlib.crc32(f"{folds} {site}".encode()) % folds


def fit(pages: Sequence[Example]) -> Model:
    """Both stages and the trees, on all pages given."""
    guesses: dict[int, Floats] = {}
    for fold in range(INNER_FOLDS):
        held = [n for n, example in enumerate(pages) if fold_of(example.page.site, INNER_FOLDS) == fold]
        rest = [example for example in pages if fold_of(example.page.site, INNER_FOLDS) != fold]
        model = _newton([example.features for example in rest], rest)
        guesses.update({n: _logistic(_logits(pages[n].features, model)) for n in held})
    first = _newton([example.features for example in pages], pages)
    both = [_both(example, guesses[n]) for n, example in enumerate(pages)]
    second = _newton(both, pages)
    return Model(first, second, Forest(_trees(both, pages, second)))


def _trees(rows: Sequence[Floats], pages: Sequence[Example], second: Fitted) -> list[Tree]:
    """Trees for the lines that the second stage is unsure of."""
    whole = np.concatenate(rows)
    logits = _logits(whole, second)
    unsure = np.array([is_unsure(logit) for logit in logits.tolist()])
    labels = np.concatenate([example.labels for example in pages])
    weights = np.concatenate([example.weights for example in pages])
    return grow(whole[unsure], labels[unsure], weights[unsure], logits[unsure])


def held_out(pages: Sequence[Example], say: Callable[[str], None]) -> dict[str, dict[str, Model]]:
    """Per site the models of every kind, fitted without the site."""
    found: dict[str, dict[str, Model]] = {}
    for fold in range(FOLDS):
        models = _by_kind([example for example in pages if fold_of(example.page.site) != fold])
        found.update({e.page.site: models for e in pages if fold_of(e.page.site) == fold})
        say(f"fold {fold + 1} of {FOLDS}")
    return found


def _by_kind(pages: Sequence[Example]) -> dict[str, Model]:
    kinds = [kind for kind in (PAGE, VOTED, COPIED, REJOINED) if any(e.kind == kind for e in pages)]
    return {kind: fit([e for e in pages if e.kind == kind]) for kind in kinds}


def _both(example: Example, guess: Floats) -> Floats:
    return np.concatenate([example.features, np.array(context_features(example.lines, guess.tolist()))], axis=1)


def _logits(features: Floats, model: Fitted) -> Floats:
    logits: Floats = features @ np.array(model.weights)
    return logits


def _logistic(logits: Floats) -> Floats:
    chances: Floats = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
    return chances


def _newton(features: Sequence[Floats], pages: Sequence[Example]) -> Fitted:
    data = np.concatenate(features)
    labels = np.concatenate([example.labels for example in pages]).astype(np.float32)
    weights = np.concatenate([example.weights for example in pages]).astype(np.float32)
    means, spread = data.mean(axis=0), data.std(axis=0)
    spread[spread < 1e-6] = 1.0
    scaled = ((data - means) / spread).astype(np.float32)  # half the time; the solution is the same to four figures
    scaled[:, 0] = 1.0
    penalty = np.full(data.shape[1], RIDGE * len(pages) / 10)
    penalty[0] = 1e-6
    solution = np.zeros(data.shape[1])
    for _ in range(ITERATIONS):
        chance = (1 / (1 + np.exp(-np.clip(scaled @ solution.astype(np.float32), -30, 30)))).astype(np.float32)
        slope = scaled.T @ (weights * (labels - chance)) - penalty * solution
        bend = (scaled * (weights * chance * (1 - chance))[:, None]).T @ scaled + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        solution = solution + step
        if np.abs(step).max() < CONVERGED:
            break
    plain = solution / spread
    plain[0] = solution[0] - (solution[1:] * means[1:] / spread[1:]).sum()
    return Fitted(tuple(plain.tolist()), tuple(means.tolist()))


def main(arguments: list[str]) -> int:
    """Fit on all pages and write the tables."""
    folder = pages_folder(arguments)
    if folder is None:
        return 2
    if not is_installed():
        print("trafilatura is not installed: its vote cannot be fitted", file=sys.stderr)
        return 2
    pages = list(examples(gold_pages(folder)))
    models = _by_kind(pages)
    count = len({example.page.name for example in pages})
    for target, rows in (
        (Path(page_weights.TABLE), _weights_table(models)),
        (Path(page_weights.TREES_TABLE), _trees_table(models)),
    ):
        target.write_text("\n".join([*(note.format(count) for note in NOTES), *rows, ""]), encoding="utf-8")
        print(f"written: {target.name}, {target.stat().st_size // 1000} kB")
    return 0


NOTES = (
    "# Written by python -m tests.benchmarks.fit_reading; not by hand.",
    "# Fitted on {} saved news pages of fundus (publisher tests), as HTML and dumped as text in five ways.",
)


def _weights_table(models: dict[str, Model]) -> Iterator[str]:
    yield "# kind of text\tstage\tfeature\tweight\tmean"
    for kind, model in models.items():
        names = FEATURES[kind]
        for stage, fitted, features in (
            ("first", model.first, names),
            ("second", model.second, [*names, *CONTEXT_FEATURES]),
        ):
            for name, weight, mean in zip(features, fitted.weights, fitted.means, strict=True):
                yield f"{kind}\t{stage}\t{name}\t{weight:.4f}\t{mean:.4f}"


def _trees_table(models: dict[str, Model]) -> Iterator[str]:
    yield "# kind of text\tfeature>bar, one a level\twhat each leaf adds"
    for kind, model in models.items():
        names = [*FEATURES[kind], *CONTEXT_FEATURES]
        for splits, leaves in model.forest.trees:
            compared = " ".join(f"{names[place]}>{bar:.4g}" for place, bar in splits)
            yield f"{kind}\t{compared}\t{' '.join(f'{leaf:.3f}' for leaf in leaves)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
