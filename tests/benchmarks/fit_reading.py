"""Fits the weights of the classifier of lines on saved pages and writes them into the package.

    python -m tests.benchmarks.fit_reading ../shared/data

L2 logistic regression by Newton's method on the shipped features, standardised. The second stage is fitted on first
guesses for sites that the first was not fitted on, so it learns how far those may be trusted. Pages as HTML and pages
as text, dumped in five ways, have weights of their own. Needs numpy (`pip install newsreader[fit]`).
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted
from numpy.typing import NDArray  # type: ignore[import-not-found,unused-ignore] # the same

from tests.benchmarks.pages import GoldPage, dumps, gold_pages, pages_folder, shingles, tokens
from tui.model import Dropped, ReadError
from tui.reading import page_weights
from tui.reading.classifier import COPIED, PAGE, REJOINED, kind_of
from tui.reading.cues import find_cue
from tui.reading.decoding import decode
from tui.reading.dom import DOM_FEATURES
from tui.reading.features import CONTEXT_FEATURES, LINE_FEATURES, context_features, line_features
from tui.reading.page_weights import Fitted
from tui.reading.pieces import Line, Piece, measure
from tui.reading.plain import read_plain
from tui.text import safe_text

Floats: TypeAlias = "NDArray[np.float64]"

FOLDS = 5
INNER_FOLDS = 3
RIDGE = 1.0
"""Penalty for a page's worth of examples; 0.3 to 5 are within .003 of each other."""
PAGE_WEIGHT = 150.0
MOST_WORDS = 60
ITERATIONS = 8
CONVERGED = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """One page in one way.

    Attributes:
        page: The page.
        way: "html", or how it was dumped.
        lines: Its lines.
        features: Of every line.
        labels: Per line whether it belongs to the article.
        weights: Per line by its words; those of every page sum up to the same.
    """

    page: GoldPage
    way: str
    lines: tuple[Line, ...]
    features: Floats
    labels: Floats
    weights: Floats


@dataclass(frozen=True, slots=True)
class Model:
    """Both stages."""

    first: Fitted
    second: Fitted


def examples(pages: Iterable[GoldPage]) -> Iterator[Example]:
    """Every page as HTML and dumped in every way; those that show no text are left out."""
    for page in pages:
        for way, pieces in _pieces(page):
            lines = tuple(measure(piece) for piece in pieces if way == "html" or piece.dropped is not Dropped.MARKUP)
            if not lines:
                continue
            cues = {place: cue for place, line in enumerate(lines) if (cue := find_cue(line))}
            features = np.array(line_features(lines, cues), dtype=np.float64)
            if way == "html":
                features = np.concatenate([features, np.array([line.piece.tree for line in lines])], axis=1)
            words = np.array([1.0 + min(line.words, MOST_WORDS) for line in lines])
            labels = np.array(labels_of([line.piece.text for line in lines], page.paragraphs), dtype=np.float64)
            yield Example(page, way, lines, features, labels, words / words.sum() * PAGE_WEIGHT)


def _pieces(page: GoldPage) -> Iterator[tuple[str, list[Piece]]]:
    from tui.reading.html import read_page

    try:
        yield "html", read_page(decode(page.markup).text, page.name)[1]
    except ReadError:
        return
    for way, text in dumps(page).items():
        safe = safe_text(text)
        if safe.strip():
            yield way, read_plain(safe)


def labels_of(texts: Sequence[str], gold: Sequence[str]) -> list[bool]:
    """Per line whether it stands in the article: most of its runs of four words do, or, of a short one, all of it,
    and a longer line of the article stands next to it.
    """
    wanted = shingles(tokens("\n".join(gold)))
    whole = f" {' '.join(tokens(chr(10).join(gold)))} "
    found: list[bool] = []
    short: list[int] = []
    for place, text in enumerate(texts):
        words = tokens(text)
        if len(words) >= 6:
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


def fold_of(site: str, folds: int = FOLDS) -> int:
    """Where a site is held out; the same in every run."""
    return zlib.crc32(f"{folds} {site}".encode()) % folds


def fit(pages: Sequence[Example]) -> Model:
    """Both stages on all pages given."""
    guesses: dict[int, list[float]] = {}
    for fold in range(INNER_FOLDS):
        held = [n for n, example in enumerate(pages) if fold_of(example.page.site, INNER_FOLDS) == fold]
        rest = [example for example in pages if fold_of(example.page.site, INNER_FOLDS) != fold]
        model = _newton([example.features for example in rest], rest)
        guesses.update({n: _probability(pages[n].features, model) for n in held})
    first = _newton([example.features for example in pages], pages)
    second = _newton([_both(example, guesses[n]) for n, example in enumerate(pages)], pages)
    return Model(first, second)


def held_out(pages: Sequence[Example], say: Callable[[str], None]) -> dict[str, dict[str, tuple[Fitted, Fitted]]]:
    """Per site the weights of every kind, fitted without the site."""
    found: dict[str, dict[str, tuple[Fitted, Fitted]]] = {}
    for fold in range(FOLDS):
        models = _by_kind([example for example in pages if fold_of(example.page.site) != fold])
        found.update({e.page.site: models for e in pages if fold_of(e.page.site) == fold})
        say(f"fold {fold + 1} of {FOLDS}")
    return found


def _by_kind(pages: Sequence[Example]) -> dict[str, tuple[Fitted, Fitted]]:
    models = {kind: fit([e for e in pages if kind_of(e.lines) == kind]) for kind in (PAGE, COPIED, REJOINED)}
    return {kind: (model.first, model.second) for kind, model in models.items()}


def _both(example: Example, guess: list[float]) -> Floats:
    return np.concatenate([example.features, np.array(context_features(example.lines, guess))], axis=1)


def _probability(features: Floats, model: Fitted) -> list[float]:
    values = 1 / (1 + np.exp(-np.clip(features @ np.array(model.weights), -30, 30)))
    return [float(value) for value in values]


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
    """Fit on all pages and write the weights."""
    folder = pages_folder(arguments)
    if folder is None:
        return 2
    pages = list(examples(gold_pages(folder)))
    models = _by_kind(pages)
    target = page_weights.TABLE
    target.write_text(_table(models, len({example.page.name for example in pages})), encoding="utf-8")
    print(f"written: {target.name}, {target.stat().st_size // 1000} kB")
    return 0


def _table(models: dict[str, tuple[Fitted, Fitted]], count: int) -> str:
    """The table that `page_weights` reads."""
    lines = [
        "# Written by python -m tests.benchmarks.fit_reading; not by hand.",
        f"# Fitted on {count} saved news pages of fundus (publisher tests), as HTML and dumped as text in five ways.",
        "# kind of text\tstage\tfeature\tweight\tmean",
    ]
    for kind, stages in models.items():
        names = [*LINE_FEATURES, *(DOM_FEATURES if kind == PAGE else [])]
        for stage, fitted, features in zip(
            ("first", "second"), stages, (names, [*names, *CONTEXT_FEATURES]), strict=True
        ):
            rows = zip(features, fitted.weights, fitted.means, strict=True)
            lines += [f"{kind}\t{stage}\t{name}\t{weight:.4f}\t{mean:.4f}" for name, weight, mean in rows]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
