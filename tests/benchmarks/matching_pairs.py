"""Two bare sentences: how well `similarity` tells whether they say the same, beside rapidfuzz's token_set_ratio.

Sets that its weights were fitted on are scored by models that left the pair out, where numpy is there to fit them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import correlation

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from tests.benchmarks.matching_table import Row
from tui.matching import align, similarity
from tui.matching.kinds import is_edited
from tui.text import fold

FOLDS = 5
SPLIT_STORY = 20
SPLIT_PAIRS = 1000
_GRADED = {"stsb-dev": 0.78, "sts-2013-headlines": 0.80, "sts-2014-headlines": 0.80}


def token_set(left: str, right: str) -> float:
    """The baseline on folded sentences."""
    return fuzz.token_set_ratio(fold(left), fold(right)) / 100


def words_in_order(left: str, right: str) -> float:
    """The baseline where order decides: similarity of the sequences of words."""
    return Indel.normalized_similarity(fold(left).split(), fold(right).split())


def rows(folder: Path) -> Iterator[Row]:
    """The rows of the sets that are there."""
    pairs = folder / "pairs"
    if (path := pairs / "mrpc-train.jsonl").exists():
        yield from _same_or_not(folder, path)
    for name, aim in _GRADED.items():
        if (path := pairs / f"{name}.jsonl").exists():
            sentences, labels = _read(path)
            own, peer = _unseen(folder, name, sentences), [token_set(a, b) for a, b in sentences]
            yield Row(name, "Pearson", correlation(own, labels), "token_set_ratio", correlation(peer, labels), aim)
    if (path := pairs / "paws-en-first-1000.jsonl").exists():
        yield from _order(path)
    if (path := folder / "splits" / "wikisplit-tune.jsonl").exists():
        yield from _splits(path)


def _read(path: Path) -> tuple[list[tuple[str, str]], list[float]]:
    found = [json.loads(line) for line in path.read_text().splitlines()]
    return [(pair["left"], pair["right"]) for pair in found], [float(pair["label"]) for pair in found]


def _unseen(folder: Path, name: str, sentences: Sequence[tuple[str, str]]) -> list[float]:
    """What `similarity` gives pairs that it was not fitted on; the shipped figures where it was not or cannot be."""
    if find_spec("numpy"):
        from tests.benchmarks import fit_bare

        if name in (*fit_bare.GRADED, fit_bare.SAME_OR_NOT):
            return fit_bare.unseen(folder, name)
    return [similarity(left, right) for left, right in sentences]


def _same_or_not(folder: Path, path: Path) -> Iterator[Row]:
    """Accuracy and F1 of every fold at the bar that is best on the others."""
    sentences, labels = _read(path)
    own = _at_learnt_bar(_unseen(folder, path.stem, sentences), labels)
    peer = _at_learnt_bar([token_set(a, b) for a, b in sentences], labels)
    yield Row("mrpc-train, 5 folds", "accuracy", own[0], "token_set_ratio", peer[0], 0.77)
    yield Row("mrpc-train, 5 folds", "F1", own[1], "token_set_ratio", peer[1], 0.838)


def _at_learnt_bar(scores: Sequence[float], labels: Sequence[float]) -> tuple[float, float]:
    chosen = [False] * len(scores)
    for fold_number in range(FOLDS):
        inside = [k for k in range(len(scores)) if k % FOLDS != fold_number]
        bars = [step / 100 for step in range(20, 100)]
        best = max(bars, key=lambda bar: sum((scores[k] >= bar) == (labels[k] > 0) for k in inside))
        for k in range(fold_number, len(scores), FOLDS):
            chosen[k] = scores[k] >= best
    right = sum(found and label > 0 for found, label in zip(chosen, labels, strict=True))
    accuracy = sum(found == (label > 0) for found, label in zip(chosen, labels, strict=True)) / len(labels)
    return accuracy, 2 * right / (sum(chosen) + sum(label > 0 for label in labels))


def _order(path: Path) -> Iterator[Row]:
    sentences, labels = _read(path)
    own, peer = (area([score(a, b) for a, b in sentences], labels) for score in (similarity, words_in_order))
    yield Row("paws-en-first-1000", "AUC", own, "words in order", peer, 0.78)
    different = [pair for pair, label in zip(sentences, labels, strict=True) if not label]
    identical = sum(fold(a) == fold(b) for a, b in different) / len(different)
    edited = sum(is_edited(a, b) for a, b in different) / len(different)
    yield Row("paws-en-first-1000", "different called identical", identical, "", None, 0.0, less_is_better=True)
    yield Row("paws-en-first-1000", "different called edited", edited, "", None, None, less_is_better=True)


def area(scores: Sequence[float], labels: Sequence[float]) -> float:
    """Area under the ROC curve; ties count half."""
    same = sorted(score for score, label in zip(scores, labels, strict=True) if label)
    other = [score for score, label in zip(scores, labels, strict=True) if not label]
    won = sum(sum(1.0 if high > low else 0.5 if high == low else 0.0 for high in same) for low in other)
    return won / (len(same) * len(other))


def _splits(path: Path) -> Iterator[Row]:
    """Sentences of which both halves, in another article among those of others, are matched to them and said to be."""
    found = [json.loads(line) for line in path.read_text().splitlines()[:SPLIT_PAIRS]]
    own = contained = peer = 0
    for start in range(0, len(found), SPLIT_STORY):
        some = found[start : start + SPLIT_STORY]
        halves = [half for pair in some for half in pair["halves"]]
        matches = align([[pair["long"] for pair in some], halves])
        pairs = {(match.a[1], match.b[1]) for match in matches}
        inner = {(match.a[1], match.b[1]) for match in matches if match.inner == "b"}
        own += sum({(k, 2 * k), (k, 2 * k + 1)} <= pairs for k in range(len(some)))
        contained += sum({(k, 2 * k), (k, 2 * k + 1)} <= inner for k in range(len(some)))
        peer += sum(all(token_set(pair["long"], half) >= 0.6 for half in pair["halves"]) for pair in some)
    total = len(found)
    yield Row("wikisplit-tune", "both halves found", own / total, "token_set_ratio at .6", peer / total, 0.96)
    yield Row("wikisplit-tune", "both called contained in it", contained / total)
