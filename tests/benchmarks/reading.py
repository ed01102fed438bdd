"""How well reading does on saved pages, on texts copied out of them, on samples and sentences, and what it costs.

    python -m tests.benchmarks.reading [FOLDER [CASES]] [--every N] [--shipped]

One table: what is measured, ours, a baseline of the same run, what is asked. FOLDER holds the labelled data, which is
no part of the project (default ../shared/data); CASES is a file of sentences, a text a line with ¦ at their ends.
What is trained is fitted anew for every fifth of the sites and tested on those, which takes most of the time;
`--shipped` tests the shipped weights instead, on pages that they know, and so does a run without numpy: the table
says so. `--every 4` tests every fourth page and fits on all. Exit code 2: the folder is not there.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from tests.benchmarks import reading_baselines as baselines
from tests.benchmarks.pages import (
    DEFAULT_FOLDER,
    GoldPage,
    agreement,
    dumps,
    gold_pages,
    is_loosely,
    pages_folder,
    tokens,
)
from tests.benchmarks.reading_baselines import Found
from tests.benchmarks.reading_cost import cost_figures
from tests.benchmarks.reading_figures import Figure, print_figures
from tests.benchmarks.reading_samples import sample_figures
from tests.benchmarks.reading_sentences import sentence_figures
from tui.model import Article, Part, ReadError
from tui.reading import read
from tui.reading.classifying import classifier, page_weights
from tui.reading.lines import headline_weights
from tui.reading.metadata.dates import find_date
from tui.reading.pages import extractor

BODY = frozenset({Part.BODY, Part.DEK, Part.SUBHEADING, Part.LIST_ITEM, Part.QUOTATION})
COPIED = "as copied"
"""The way in which a page becomes text that is closest to selecting all of it."""


class Model(NamedTuple):
    """What was fitted without one site: the classifier's models by kind of text, the weights of headlines."""

    lines: dict[str, page_weights.Model]
    titles: dict[str, float]


HeldOut = dict[str, Model]


def main(arguments: list[str]) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Figures of reading, each beside a baseline of the same run.")
    parser.add_argument("folder", nargs="?", default=str(DEFAULT_FOLDER))
    parser.add_argument(
        "cases", nargs="?", type=Path, help="a file of cases, one a line, ¦ where a sentence ends; or its folder"
    )
    parser.add_argument("--every", type=int, default=1, metavar="N", help="test every Nth page")
    parser.add_argument("--shipped", action="store_true", help="test the shipped weights instead of fitting")
    options = parser.parse_args(arguments)
    cases: Path | None = options.cases
    if cases and cases.is_dir():
        cases /= "news_cases.txt"
    if cases and not cases.is_file():
        parser.error(f"{cases} is no file of cases")
    folder = pages_folder([options.folder])
    if folder is None:
        return 2
    every = list(gold_pages(folder))
    pages = every[:: max(1, options.every)]
    models = {} if options.shipped or not find_spec("numpy") else _held_out(every)
    english = sum(page.is_english for page in pages)
    print(f"{len(pages)} of {len(every)} pages of {len({page.site for page in pages})} sites, {english} English")
    print("trained parts: " + ("whole sites held out" if models else "NOT held out (the shipped weights)"), flush=True)
    copied = [dumps(page) for page in pages]
    print_figures(_all_figures(folder, cases, pages, copied, models))
    return 0


def _all_figures(
    folder: Path, cases: Path | None, pages: list[GoldPage], copied: list[dict[str, str]], models: HeldOut
) -> Iterator[Figure]:
    yield from _html_figures(pages, models)
    yield from _text_figures(pages, copied, models)
    yield from sample_figures()
    yield from sentence_figures(folder, cases)
    yield from cost_figures(pages, [texts[COPIED] for texts in copied])


def _held_out(pages: Sequence[GoldPage]) -> HeldOut:
    from tests.benchmarks import fit_headline, fit_reading

    lines = fit_reading.held_out(list(fit_reading.examples(pages)), lambda text: print(text, file=sys.stderr))
    titles = fit_headline.held_out(list(fit_headline.choices(pages)))
    return {site: Model(weights, titles.get(site, headline_weights.WEIGHTS)) for site, weights in lines.items()}


@contextmanager
def _weights(model: Model | None) -> Iterator[None]:
    """Read with other weights than those that are shipped."""
    lines = {kind: page_weights.FITTED[kind] for kind in classifier.FEATURES}
    titles = dict(headline_weights.WEIGHTS)
    if model:
        page_weights.FITTED.update(model.lines)
        headline_weights.WEIGHTS.update(model.titles)
    yield
    page_weights.FITTED.update(lines)
    headline_weights.WEIGHTS.update(titles)


def _articles(pages: Sequence[GoldPage], contents: Iterable[bytes], models: HeldOut) -> list[Article | None]:
    found = []
    for page, content in zip(pages, contents, strict=True):
        with _weights(models.get(page.site)):
            found.append(read_if_any(content))
    return found


def read_if_any(content: bytes) -> Article | None:
    """The article that an input holds; None where it holds none."""
    try:
        return read(content)
    except ReadError:
        return None


def kept_of(article: Article | None) -> list[str]:
    """The sentences of its text."""
    if article is None:
        return []
    return [sentence.text for sentence in article.sentences if sentence.part in BODY]


# Pages as HTML.


def _html_figures(pages: Sequence[GoldPage], models: HeldOut) -> Iterator[Figure]:
    markups = [page.markup for page in pages]
    has_peer = baselines.has_trafilatura()
    peer = [baselines.trafilatura_text(markup) for markup in markups] if has_peer else None
    if extractor.is_installed():
        found = _articles(pages, markups, models)
        yield from _page_figures("HTML, with [full]", pages, found, peer, english=0.962, every=0.955)
        with baselines.no_extractor():
            bare = _articles(pages, markups, models)
    else:
        found = bare = _articles(pages, markups, models)
    yield from _page_figures("HTML, without", pages, bare, peer, english=0.955, every=0.950)
    told = [baselines.trafilatura_metadata(markup) for markup in markups] if has_peer else None
    yield from _metadata_figures("HTML", pages, found, told, asked=(0.90, 0.975, 0.005, 0.86))


def _page_figures(
    name: str,
    pages: Sequence[GoldPage],
    found: Sequence[Article | None],
    peer: Sequence[list[str]] | None,
    *,
    english: float,
    every: float,
) -> Iterator[Figure]:
    own = _scores(pages, map(kept_of, found))
    other = _scores(pages, peer) if peer else None
    yield Figure(f"{name}, English, F1", _mean(pages, own, True), _mean(pages, other, True), english)
    yield Figure(f"{name}, all, F1", mean(own), mean(other) if other else None, every)


def _scores(pages: Sequence[GoldPage], kept: Iterable[Iterable[str]]) -> list[float]:
    """F1 of the runs of four words, page by page."""
    return [agreement(page.paragraphs, texts) for page, texts in zip(pages, kept, strict=True)]


def _mean(pages: Sequence[GoldPage], scores: Sequence[float] | None, is_english: bool) -> float | None:
    if scores is None:
        return None
    return mean(score for page, score in zip(pages, scores, strict=True) if page.is_english is is_english)


# Pages as text.


def _text_figures(pages: Sequence[GoldPage], copied: Sequence[dict[str, str]], models: HeldOut) -> Iterator[Figure]:
    own: dict[str, list[float]] = {}
    rules: dict[str, dict[str, list[float]]] = {name: {} for name in baselines.RULES}
    for way in copied[0]:
        texts = [each[way] for each in copied]
        found = _articles(pages, (text.encode() for text in texts), models)
        own[way] = _scores(pages, map(kept_of, found))
        for name, rule in baselines.RULES.items():
            rules[name][way] = _scores(pages, map(rule, texts))
        if way == COPIED:
            as_copied = found
    best = max(rules, key=lambda name: mean(map(mean, rules[name].values())))
    blank = [page for page, each in zip(pages, copied, strict=True) if not each[COPIED].strip()]
    for is_english, name, asked in ((True, "English", 0.93), (False, "other", 0.915)):
        ours, theirs = (
            mean(_mean(pages, scores, is_english) or 0.0 for scores in ways.values()) for ways in (own, rules[best])
        )
        lost = sum(page.is_english is is_english for page in blank)
        note = f"rule: {best}" + (f"; {lost} of the pages show no text and count as 0" if lost else "")
        yield Figure(f"text, mean of {len(own)} dumps, {name}, F1", ours, theirs, asked, note=note)
    for way, scores in own.items():
        yield Figure(f"  {way}", mean(scores), mean(rules[best][way]), None)
    told = [baselines.plain_metadata(each[COPIED]) for each in copied]
    yield from _metadata_figures("copied text", pages, as_copied, told, asked=(0.75, 0.72, 0.05, None))


# Title, day, authors.


def _metadata_figures(
    name: str,
    pages: Sequence[GoldPage],
    found: Sequence[Article | None],
    peer: Sequence[Found] | None,
    *,
    asked: tuple[float, float, float, float | None],
) -> Iterator[Figure]:
    """Title loosely equal (one holds the other), day right and wrong, authors by F1 of names; shares of pages."""
    known = [Found(a.title, a.published, a.authors) if a else Found() for a in found]
    ours, theirs = _metadata_scores(pages, known), _metadata_scores(pages, peer) if peer else None
    labels = ("title", "day right", "day wrong", "authors, F1")
    for place, (label, bar) in enumerate(zip(labels, asked, strict=True)):
        beside = theirs[place] if theirs and not (label == "authors, F1" and bar is None) else None
        is_limit = label == "day wrong"
        note = (
            f"{late} labels name a day after the page was saved" if is_limit and (late := _late_labels(pages)) else ""
        )
        yield Figure(f"{name}, {label}", ours[place], beside, bar, is_limit=is_limit, note=note)


def _late_labels(pages: Sequence[GoldPage]) -> int:
    """Pages whose label names a day after that of saving: time zones, and days and months that are swapped."""
    saved = [(page.published, re.search(r"\d{4}_\d\d_\d\d", page.name)) for page in pages if page.published]
    return sum(day > found.group().replace("_", "-") for day, found in saved if found)


def _metadata_scores(pages: Sequence[GoldPage], found: Sequence[Found]) -> tuple[float, float, float, float]:
    both = list(zip(pages, found, strict=True))
    days = [(find_date(page.published), told.day) for page, told in both if page.published]
    return (
        mean(is_loosely(page.title, told.title or "") for page, told in both if page.title),
        mean(wanted == got for wanted, got in days),
        mean(got is not None and wanted != got for wanted, got in days),
        mean(_f1(page.authors, told.authors) for page, told in both if page.authors),
    )


def _f1(wanted: Sequence[str], got: Sequence[str]) -> float:
    left, right = ({" ".join(tokens(name)) for name in names} for names in (wanted, got))
    shared = len(left & right)
    return 2 * shared / (len(left) + len(right)) if shared else 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
