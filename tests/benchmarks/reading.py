"""How well reading does on saved pages, on texts copied out of them, on sentences, and what it costs.

    python -m tests.benchmarks.reading [FOLDER [CASES]]

FOLDER holds the labelled data, which is no part of the project (default ../shared/data); CASES is a file of sentences,
a text a line with ¦ at their ends. With numpy installed, what is
trained is fitted anew for every fifth of the sites and tested on those; without, the shipped weights are tested on
pages that they know, and the table says so. Exit code 2: the folder is not there.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from tests.benchmarks.pages import GoldPage, agreement, dumps, gold_pages, is_loosely, pages_folder, tokens
from tui.model import Article, Part, ReadError
from tui.reading import cleaning, extractor, headline_weights, page_weights, read, split_sentences
from tui.reading.dates import find_date

BODY = frozenset({Part.BODY, Part.DEK, Part.SUBHEADING, Part.LIST_ITEM, Part.QUOTATION})
RULE_WORDS = 10
Weights = dict[str, page_weights.Model]
Titles = dict[str, float]


class Model(NamedTuple):
    """What was fitted without one site: the classifier's models by kind of text, the weights of headlines."""

    lines: Weights
    titles: Titles


HeldOut = dict[str, Model]


def main(arguments: list[str]) -> int:
    """Print the table."""
    folder = pages_folder(arguments)
    if folder is None:
        return 2
    pages = list(gold_pages(folder))
    copied = [dumps(page) for page in pages]
    models = _held_out(pages)
    print(
        f"{len(pages)} pages of {len({page.site for page in pages})} sites, {sum(p.is_english for p in pages)} English"
    )
    print("trained parts: " + ("whole sites held out" if models else "NOT held out (numpy is not installed)"))
    print(f"\n{'F1 of runs of four words':34}{'all':>7}{'English':>9}{'other':>7}")
    html = [page.markup for page in pages]
    found = _pages_table("as HTML", pages, html, models)
    for way in copied[0]:
        _pages_table(f"as text, {way}", pages, [texts[way].encode() for texts in copied], models)
    _metadata("HTML", pages, found)
    _metadata("text", pages, list(_articles(pages, [t["as copied"].encode() for t in copied], models)))
    _sentences(folder)
    for path in map(Path, arguments[1:2]):
        _cases(path)
    _cost(pages, copied)
    return 0


def _held_out(pages: Sequence[GoldPage]) -> HeldOut:
    if not find_spec("numpy"):
        return {}
    from tests.benchmarks import fit_headline, fit_reading

    lines = fit_reading.held_out(list(fit_reading.examples(pages)), lambda text: print(text, file=sys.stderr))
    titles = fit_headline.held_out(list(fit_headline.choices(pages)))
    return {site: Model(weights, titles.get(site, headline_weights.WEIGHTS)) for site, weights in lines.items()}


@contextmanager
def _weights(model: Model | None) -> Iterator[None]:
    """Read with other weights than those that are shipped."""
    lines, titles = dict(page_weights.FITTED), dict(headline_weights.WEIGHTS)
    if model:
        page_weights.FITTED.update(model.lines)
        headline_weights.WEIGHTS.update(model.titles)
    yield
    page_weights.FITTED.update(lines)
    headline_weights.WEIGHTS.update(titles)


@contextmanager
def _rules_alone() -> Iterator[None]:
    """Read without the classifier."""
    shipped = cleaning.LINES_OF_A_PAGE
    setattr(cleaning, "LINES_OF_A_PAGE", sys.maxsize)  # noqa: B010 - a constant for everyone else
    yield
    setattr(cleaning, "LINES_OF_A_PAGE", shipped)  # noqa: B010


@contextmanager
def _no_extractor() -> Iterator[None]:
    """Read as where trafilatura is not installed."""
    installed = extractor.is_installed
    setattr(extractor, "is_installed", lambda: False)  # noqa: B010 - a function for everyone else
    yield
    setattr(extractor, "is_installed", installed)  # noqa: B010


def _articles(pages: Sequence[GoldPage], contents: Sequence[bytes], models: HeldOut) -> Iterator[Article | None]:
    for page, content in zip(pages, contents, strict=True):
        with _weights(models.get(page.site)):
            yield _read(content)


def _read(content: bytes) -> Article | None:
    try:
        return read(content)
    except ReadError:
        return None


def _kept(article: Article | None) -> list[str]:
    if article is None:
        return []
    return [article.text[block.start : block.end] for block in article.blocks if block.part in BODY]


def _pages_table(
    name: str, pages: Sequence[GoldPage], contents: Sequence[bytes], models: HeldOut
) -> list[Article | None]:
    found = list(_articles(pages, contents, models))
    print(f"{name}")
    _row("  ours", pages, [_kept(article) for article in found])
    if contents[0] is pages[0].markup and extractor.is_installed():
        with _no_extractor():
            _row("  ours, without trafilatura", pages, [_kept(one) for one in _articles(pages, contents, models)])
    with _rules_alone():
        _row("  ours, rules alone", pages, [_kept(_read(content)) for content in contents])
    if contents[0] is not pages[0].markup:
        _row("  ten words and an end", pages, [_by_rule(content.decode()) for content in contents])
    elif find_spec("trafilatura") and find_spec("lxml_html_clean"):
        _row("  trafilatura", pages, [_by_trafilatura(content) for content in contents])
    else:
        print("  trafilatura is not installed")
    return found


def _row(name: str, pages: Sequence[GoldPage], kept: Sequence[Iterable[str]]) -> None:
    scores = [agreement(page.paragraphs, texts) for page, texts in zip(pages, kept, strict=True)]
    english = [score for page, score in zip(pages, scores, strict=True) if page.is_english]
    other = [score for page, score in zip(pages, scores, strict=True) if not page.is_english]
    print(f"{name:34}{mean(scores):7.3f}{mean(english):9.3f}{mean(other):7.3f}", flush=True)


def _by_rule(text: str) -> list[str]:
    """The best simple rule on copied text."""
    return [
        line
        for line in text.split("\n")
        if len(line.split()) >= RULE_WORDS and line.rstrip(" \"”’'»)")[-1:] in tuple(".!?…。")
    ]


def _by_trafilatura(content: bytes) -> list[str]:
    from trafilatura import extract  # type: ignore[import-not-found,unused-ignore] # compared when installed

    return [extract(content, include_comments=False) or ""]


def _metadata(name: str, pages: Sequence[GoldPage], found: Sequence[Article | None]) -> None:
    """Title loosely equal (one holds the other), day right and wrong, authors by F1 of names; shares of pages."""
    titled = [(page, article) for page, article in zip(pages, found, strict=True) if page.title]
    dated = [(page, article) for page, article in zip(pages, found, strict=True) if page.published]
    signed = [(page, article) for page, article in zip(pages, found, strict=True) if page.authors]
    days = [(find_date(page.published or ""), article.published if article else None) for page, article in dated]
    right = mean(wanted == got for wanted, got in days)
    wrong = mean(got is not None and wanted != got for wanted, got in days)
    title = mean(is_loosely(page.title or "", article.title or "" if article else "") for page, article in titled)
    authors = mean(_f1(page.authors, article.authors if article else ()) for page, article in signed)
    print(
        f"\nmetadata from {name}: title {title:.3f}, day right {right:.3f} wrong {wrong:.3f}, authors F1 {authors:.3f}"
    )


def _f1(wanted: Sequence[str], got: Sequence[str]) -> float:
    left, right = ({" ".join(tokens(name)) for name in names} for names in (wanted, got))
    shared = len(left & right)
    return 2 * shared / (len(left) + len(right)) if shared else 0.0


def _sentences(folder: Path) -> None:
    print("\nsentences, F1 of all boundaries")
    for path in sorted((folder / "sentences").glob("*.jsonl")):
        shared = wanted = got = 0
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            gold = {end for _, end in row["sentences"]}
            own = {end for _, end in split_sentences(row["text"])}
            shared, wanted, got = shared + len(gold & own), wanted + len(gold), got + len(own)
        print(f"  {path.stem:32}{2 * shared / (wanted + got):7.3f}")


def _cases(path: Path) -> None:
    """The share of texts all of whose sentences are found."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    right = 0
    for line in lines:
        wanted = [sentence.strip() for sentence in line.split("¦")]
        text = line.replace("¦", "")
        right += [text[start:end] for start, end in split_sentences(text)] == wanted
    print(f"  {path.stem:32}{right / len(lines):7.3f} of {len(lines)} texts whole")


def _cost(pages: Sequence[GoldPage], copied: Sequence[dict[str, str]]) -> None:
    print("\nCPU")
    markups = [page.markup for page in pages]
    _cost_row("HTML", markups, _read)
    if extractor.is_installed():
        with _no_extractor():
            _cost_row("HTML, without trafilatura's vote", markups, _read)
        _cost_row("trafilatura alone", markups, _by_trafilatura)
    _cost_row("text", [texts["as copied"].encode() for texts in copied], _read)


def _cost_row(name: str, contents: Sequence[bytes], work: Callable[[bytes], object]) -> None:
    seconds = _cpu_seconds(lambda: [work(content) for content in contents])
    size = sum(map(len, contents))
    each = f"{1000 * seconds / len(contents):.1f} ms a page of {size // len(contents) // 1000} kB"
    print(f"  {name}: {each}, {seconds / size * 1e6:.2f} s a MB", flush=True)


def _cpu_seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
