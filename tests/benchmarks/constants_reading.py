"""What is read to see whether a constant of reading matters: pages, their texts, the samples, labelled sentences."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from tests.benchmarks.constants import Outcome
from tests.benchmarks.pages import GoldPage, agreement, dumps, gold_pages, is_loosely
from tests.benchmarks.reading import kept_of, read_if_any
from tests.reading.test_samples import SAMPLES
from tests.reading.test_samples import agreement as sample_agreement
from tui.model import Article
from tui.reading import read, split_sentences

_WAYS = ("blank lines", "as copied", "wrapped")
_DOCUMENTS = 60
"""Labelled documents of sentences that are split."""


class Corpus(NamedTuple):
    """Pages with the texts that they become when they are copied, and texts with the ends of their sentences."""

    pages: list[tuple[GoldPage, dict[str, str]]]
    sentences: list[tuple[str, set[int]]]


def corpus(folder: Path, every: int) -> Corpus:
    """Every so many of the labelled pages."""
    pages = list(gold_pages(folder))[::every]
    rows = [
        json.loads(line)
        for path in sorted((folder / "sentences").glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    texts = [(row["text"], {end for _, end in row["sentences"]}) for row in rows[:: max(1, len(rows) // _DOCUMENTS)]]
    return Corpus([(page, dumps(page)) for page in pages], texts)


def outcome(given: Corpus) -> Outcome:
    """F1 of the words kept, titles, days and boundaries; and what was made of every input."""
    figures: dict[str, float] = {}
    prints: list[str] = []
    for way in ("HTML", *_WAYS):
        found = [read_if_any(page.markup if way == "HTML" else texts[way].encode()) for page, texts in given.pages]
        pages = [page for page, _ in given.pages]
        figures[way] = fmean(
            agreement(page.paragraphs, kept_of(article)) for page, article in zip(pages, found, strict=True)
        )
        if way in ("HTML", "as copied"):
            both = list(zip(pages, found, strict=True))
            figures[f"{way}, title"] = fmean(is_loosely(page.title or "", _title(article)) for page, article in both)
            figures[f"{way}, day"] = fmean(_day(article) == page.published for page, article in both)
        prints += map(_print, found)
    figures["samples"] = fmean(map(sample_agreement, SAMPLES))
    prints += [_print(read(path)) for path in SAMPLES]
    figures["sentences"] = fmean(_boundaries(given.sentences))
    prints += [str(split_sentences(text)) for text, _ in given.sentences]
    return Outcome(figures, prints)


def _title(article: Article | None) -> str:
    return (article.title or "") if article else ""


def _day(article: Article | None) -> str | None:
    return str(article.published) if article and article.published else None


def _print(article: Article | None) -> str:
    if article is None:
        return ""
    parts = [(block.start, block.end, str(block.part), str(block.dropped)) for block in article.blocks]
    told = (article.title, article.source, str(article.published), article.authors, article.language, parts)
    return sha256(repr((told, [sentence.text for sentence in article.sentences])).encode()).hexdigest()


def _boundaries(documents: list[tuple[str, set[int]]]) -> Iterator[float]:
    for text, gold in documents:
        own = {end for _, end in split_sentences(text)}
        yield 2 * len(gold & own) / (len(gold) + len(own))
