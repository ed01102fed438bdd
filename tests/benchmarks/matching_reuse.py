"""Passages of a document that another one reuses (PAN 2013 text alignment): plagdet, macro-averaged over passages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log2
from pathlib import Path
from xml.etree import ElementTree

from rapidfuzz import fuzz, process

from tests.benchmarks.matching_table import Row
from tests.matching.articles import article_of_spans
from tui.matching import compare
from tui.matching.runs import runs
from tui.reading import split_sentences

Span = tuple[int, int]
Passage = tuple[Span, Span]
"""Characters of the suspicious and of the source document."""

PAIRS = 20
"""Pairs of a category that are read."""

GAP = 4
"""Sentences that may lie between two matches of one passage, on either side."""

LEAST = 3
"""Matches of a passage."""

PEER_BAR = 60


def rows(folder: Path) -> Iterator[Row]:
    """The rows over all categories, where the documents are there."""
    root = folder / "reuse" / "pan13-train"
    if not root.is_dir():
        return
    own: list[tuple[list[Passage], list[Passage]]] = []
    peer: list[tuple[list[Passage], list[Passage]]] = []
    clean = 0
    for category in sorted(path for path in root.iterdir() if path.is_dir()):
        for note in sorted(category.glob("*.xml"))[:PAIRS]:
            gold, suspicious, source = _read(note)
            by_matching, by_ratio = _detected(suspicious, source)
            own.append((gold, by_matching))
            peer.append((gold, by_ratio))
            clean += 0 if gold else len(by_matching)
    yield Row("pan13-train", f"plagdet of {len(own)} pairs", plagdet(own), "token_set_ratio", plagdet(peer), 0.86)
    yield Row("pan13-train", "false passages on clean pairs", float(clean), "", None, 0.0, less_is_better=True)


def _read(note: Path) -> tuple[list[Passage], str, str]:
    """The passages reused, and the texts of the two documents."""
    found = [
        (_span(feature, "this"), _span(feature, "source"))
        for feature in ElementTree.parse(note).iter("feature")
        if feature.get("name") == "plagiarism"
    ]
    half = note.stem.index("-source-document")
    names = note.stem[:half], note.stem[half + 1 :]
    one, other = ((note.parent / f"{name}.txt").read_text(encoding="utf-8-sig") for name in names)
    return found, one, other


def _span(feature: ElementTree.Element, side: str) -> Span:
    start = int(feature.get(f"{side}_offset", "0"))
    return start, start + int(feature.get(f"{side}_length", "0"))


def _detected(suspicious: str, source: str) -> tuple[list[Passage], list[Passage]]:
    """The passages by matching and by the baseline."""
    texts = [suspicious, source]
    spans = [split_sentences(text) for text in texts]
    articles = [article_of_spans(text, found) for text, found in zip(texts, spans, strict=True)]
    own = [((run.a.start, run.a.end), (run.b.start, run.b.end)) for run in runs(compare(articles))]
    sentences = [[text[a:b] for a, b in found] for text, found in zip(texts, spans, strict=True)]
    peer = [
        (place, index)
        for place, sentence in enumerate(sentences[0])
        for _, _, index in process.extract(
            sentence, sentences[1], scorer=fuzz.token_set_ratio, score_cutoff=PEER_BAR, limit=None
        )
    ]
    return own, _passages(peer, spans)


def _passages(links: Sequence[tuple[int, int]], spans: Sequence[Sequence[Span]]) -> list[Passage]:
    """Links that lie close to each other on both sides, as spans of characters."""
    groups: list[list[tuple[int, int]]] = []
    for link in sorted(links):
        near = next((group for group in reversed(groups) if any(_is_near(link, other) for other in group)), None)
        if near is None:
            groups.append([link])
        else:
            near.append(link)
    found = []
    for group in groups:
        if len(group) >= LEAST:
            one, other = ([link[side] for link in group] for side in (0, 1))
            found.append(
                (
                    (spans[0][min(one)][0], spans[0][max(one)][1]),
                    (spans[1][min(other)][0], spans[1][max(other)][1]),
                )
            )
    return found


def _is_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(one[0] - other[0]) <= GAP and abs(one[1] - other[1]) <= GAP


def plagdet(pairs: Sequence[tuple[list[Passage], list[Passage]]]) -> float:
    """F1 of the covered characters, macro-averaged, divided by log2(1 + detections of a passage).

    Args:
        pairs: Per pair of documents the passages that are there and those found.
    """
    recalls, precisions, granular = [], [], []
    for gold, found in pairs:
        for passage in gold:
            hits = [other for other in found if _overlap([passage], other)]
            recalls.append(_overlap(hits, passage) / _size(passage))
            granular += [len(hits)] if hits else []
        precisions += [_overlap(gold, other) / _size(other) for other in found]
    if not recalls or not precisions or not granular:
        return 0.0
    recall, precision = sum(recalls) / len(recalls), sum(precisions) / len(precisions)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f1 / log2(1 + sum(granular) / len(granular))


def _size(passage: Passage) -> int:
    return sum(end - start for start, end in passage)


def _overlap(some: Sequence[Passage], passage: Passage) -> int:
    """Characters of a passage, on both sides, that others which meet it on both sides have."""
    meeting = [one for one in some if all(_common(one[side], passage[side]) for side in (0, 1))]
    return sum(_covered([one[side] for one in meeting], passage[side]) for side in (0, 1))


def _common(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _covered(spans: Sequence[Span], inside: Span) -> int:
    marks = {place for start, end in spans for place in range(max(start, inside[0]), min(end, inside[1]))}
    return len(marks)
