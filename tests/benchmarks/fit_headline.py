"""Fits the weights by which the headline of a copied page is chosen, and writes them into the package.

    python -m tests.benchmarks.fit_headline ../shared/data

A conditional logit over the candidates of each page, by Newton's method with an L2 penalty; a page counts where one of
its candidates holds the title that the publisher gives, or one that the page gives, or is held by it: many give
search engines, social networks and readers a headline each. Needs numpy (`pip install newsreader[fit]`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from unittest import mock

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted
from numpy.typing import NDArray  # type: ignore[import-not-found,unused-ignore] # the same

from tests.benchmarks.fit_reading import FOLDS, fold_of
from tests.benchmarks.pages import GoldPage, dumps, gold_pages, is_loosely, pages_folder
from tui.reading import cleaning
from tui.reading.lines import headline_weights
from tui.reading.lines.headline_features import headline_features
from tui.reading.metadata.of_page import read_page_metadata
from tui.reading.pieces import Line
from tui.reading.plain_text.plain import read_plain
from tui.text import safe_line, safe_text

Floats: TypeAlias = "NDArray[np.float64]"

WAYS = ("as copied", "one block a line", "wrapped")
RIDGE = 60.0
"""Against some 750 choices; with 30 or 100 the sites held out lose .008 or .006, with 200 .014."""
ITERATIONS = 25
SHORTEST_TITLE = 10
FEWEST_WORDS = 3
DAMPING = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """The candidates of one page in one way.

    Attributes:
        site: Its publisher.
        names: Of the features.
        features: A row a candidate.
        right: Per candidate whether it is the title.
    """

    site: str
    names: tuple[str, ...]
    features: Floats
    right: Floats


def choices(pages: Iterable[GoldPage]) -> Iterator[Choice]:
    """Every page with a title in every way in which a candidate is right."""
    for page in pages:
        texts, titles = (dumps(page), _titles(page)) if page.title else ({}, [])
        for text in map(safe_text, (texts[way] for way in WAYS if way in texts)):
            choice = _choice(page, titles, text) if text.strip() else None
            if choice is not None and choice.right.any():
                yield choice


def _titles(page: GoldPage) -> list[str]:
    """The title that the publisher gives, and those that the page declares and shows."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(page.markup, "lxml")
    told = read_page_metadata(soup).title
    shared = [str(tag.get("content", "")) for tag in soup.find_all("meta", property=["og:title", "twitter:title"])]
    declared = [title for title in (page.title, told, *shared) if title and len(title) >= SHORTEST_TITLE]
    headings = [safe_line(tag.get_text(" ")) for tag in soup.find_all("h1", limit=5)]
    return [*declared, *(text for text in headings if any(is_loosely(text, title) for title in declared))]


def _choice(page: GoldPage, titles: Sequence[str], text: str) -> Choice | None:
    asked: list[tuple[list[Line], list[int], int, int]] = []

    def note(
        lines: list[Line], places: list[int], *, first_prose: int, title: str | None, is_furnished: bool, furniture: int
    ) -> tuple[int, str]:
        if is_furnished:
            asked.append((lines, places, first_prose, furniture))
        return places[0], ""

    with mock.patch.object(cleaning, "choose_headline", note):
        cleaning.decide(read_plain(text))
    if not asked:
        return None
    lines, places, first_prose, furniture = asked[0]
    columns = headline_features(lines, places, first_prose=first_prose, furniture=furniture)
    right = [float(_is_title(lines[place], page.title or "", titles)) for place in places]
    return Choice(page.site, tuple(columns), np.array(list(columns.values()), dtype=float).T, np.array(right))


def _is_title(line: Line, title: str, others: Sequence[str]) -> bool:
    text = line.piece.text
    return is_loosely(title, text) or (line.words >= FEWEST_WORDS and any(is_loosely(one, text) for one in others))


def fit(found: Sequence[Choice]) -> dict[str, float]:
    """The weights that make the right candidates likeliest."""
    spread = np.concatenate([choice.features for choice in found]).std(axis=0)
    spread[spread < DAMPING] = 1.0
    solution = np.zeros(len(spread))
    for _ in range(ITERATIONS):
        slope, bend = -RIDGE * solution, (RIDGE + DAMPING) * np.eye(len(spread))
        for choice in found:
            rows = choice.features / spread
            chance = _softmax(rows @ solution)
            wanted = chance * choice.right
            wanted = wanted / wanted.sum()
            mean = rows.T @ chance
            slope += rows.T @ (wanted - chance)
            bend += (rows * chance[:, None]).T @ rows - np.outer(mean, mean)
        step = np.linalg.solve(bend, slope)
        solution = solution + step
        if np.abs(step).max() < 1e-3:
            break
    return dict(zip(found[0].names, (solution / spread).tolist(), strict=True))


def _softmax(values: Floats) -> Floats:
    powers = np.exp(values - values.max())
    return np.asarray(powers / powers.sum())


def held_out(found: Sequence[Choice]) -> dict[str, dict[str, float]]:
    """Per site the weights fitted without it."""
    weights: dict[str, dict[str, float]] = {}
    for fold in range(FOLDS):
        fitted = fit([choice for choice in found if fold_of(choice.site) != fold])
        weights.update({choice.site: fitted for choice in found if fold_of(choice.site) == fold})
    return weights


def main(arguments: list[str]) -> int:
    """Fit on all pages and write the weights."""
    folder = pages_folder(arguments)
    if folder is None:
        return 2
    weights = fit(list(choices(gold_pages(folder))))
    target = Path(headline_weights.__file__)
    rows = "".join(f'    "{name}": {weight:.3f},\n' for name, weight in weights.items())
    target.write_text(f'"""{headline_weights.__doc__}"""\n\n{_HEAD}WEIGHTS = {{\n{rows}}}\n', encoding="utf-8")
    print(f"written: {target.name}")
    return 0


_HEAD = "from __future__ import annotations\n\n"

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
