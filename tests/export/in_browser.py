"""What the tests of the HTML report in a browser share: the page, two reports, and what the page says of itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.export.chromium import Page, executable
from tests.factory import FAILURES, article, comparison, match
from tui.export.as_html import html_pieces
from tui.export.report import Report
from tui.model import Comparison, Disagreement, Kind

IS_NEEDED = bool(os.environ.get("NEWSREADER_NEEDS_CHROMIUM"))
needs_chromium = pytest.mark.skipif(
    executable() is None and not IS_NEEDED, reason="no Chromium on this machine: apt-get install chromium"
)
CURRENT = "document.querySelector('[aria-current=true]').id"
SECTION = "[...document.querySelectorAll('main > section')].filter((one) => !one.hidden).map((one) => one.id).join()"
STATUS = "document.getElementById('status').textContent"


def written(folder: Path, told: Comparison, name: str) -> Path:
    """The file of a report on a comparison."""
    path = folder / f"{name}.html"
    path.write_text("".join(html_pieces(Report(told, FAILURES))), "utf-8")
    return path


def long_story() -> Comparison:
    """Four reports of thirty sentences; every third one of them is told by all, in another place each."""
    told = [
        f"Point {n} of the agreement was read out, line after line, in the great hall of the palace." for n in range(9)
    ]
    articles, places = [], []
    for index in range(4):
        sentences = [f"Report {index} alone says that number {n} was said in the corridor." for n in range(21)]
        at = [2 + n * 2 + index for n in range(9)]
        for place, words in zip(at, told, strict=True):
            sentences.insert(place, words)
        articles.append(article(*sentences, origin=f"{index}.txt", title=f"Report {index}", source=f"Source {index}"))
        places.append([sentences.index(words) for words in told])
    passages = [[(index, places[index][n]) for index in range(4)] for n in range(9)]
    matches = [
        match(a, b, Kind.REWORDED) for members in passages for k, a in enumerate(members) for b in members[k + 1 :]
    ]
    dispute = Disagreement(passages[4][0], passages[4][1], "number", "Point 4", "number 4")
    return comparison(articles, matches=sorted(matches, key=lambda m: m.a), passages=passages, disagreements=[dispute])


def assert_quiet(page: Page, path: Path) -> None:
    """Nothing was complained of, and nothing asked for but the file itself."""
    assert page.complaints == []
    assert set(page.requests) == {path.resolve().as_uri()}
