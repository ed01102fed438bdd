"""Bounds of sentences, beside a plain rule: a full stop, closing marks, white space."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.benchmarks.reading_figures import Figure
from tests.reading.sentence_cases import CASES, Case
from tui.reading import split_sentences

_PLAIN_END = re.compile(r"[.!?。！？।؟][\"”’'»)\]]*(?=\s|$)")
_ASKED = {"gum-dev": 0.945, "ewt-dev": 0.83}

Bounds = list[tuple[int, int]]


def sentence_figures(folder: Path, cases: Path | None) -> Iterator[Figure]:
    """F1 of all boundaries of the labelled documents; the share of cases all of whose sentences are found."""
    for path in sorted((folder / "sentences").glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        ours, theirs = (_boundaries(rows, split) for split in (_ours, _plain_rule))
        yield Figure(f"sentences, {path.stem}, F1 of boundaries", ours, theirs, _ASKED.get(path.stem))
    yield _cases_figure("our own cases", CASES)
    if cases is not None:
        lines = cases.read_text(encoding="utf-8").splitlines()
        yield _cases_figure(cases.stem, [Case(line) for line in lines if line and not line.startswith("#")])


def _cases_figure(name: str, cases: Sequence[Case]) -> Figure:
    ours, theirs = (sum(_is_right(case, split) for case in cases) / len(cases) for split in (_ours, _plain_rule))
    return Figure(f"sentences, {name}, of {len(cases)}", ours, theirs, 0.97)


def _ours(text: str, language: str = "en") -> Bounds:
    return split_sentences(text, language=language)


def _plain_rule(text: str, language: str = "en") -> Bounds:
    bounds, start = [], 0
    for end in [*(found.end() for found in _PLAIN_END.finditer(text)), len(text)]:
        said = text[start:end].strip()
        if said:
            first = text.index(said, start)
            bounds.append((first, first + len(said)))
        start = end
    return bounds


def _boundaries(rows: list[dict[str, object]], split: Callable[[str], Bounds]) -> float:
    shared = wanted = got = 0
    for row in rows:
        text, sentences = row["text"], row["sentences"]
        assert isinstance(text, str)
        assert isinstance(sentences, list)
        gold, own = {end for _, end in sentences}, {end for _, end in split(text)}
        shared, wanted, got = shared + len(gold & own), wanted + len(gold), got + len(own)
    return 2 * shared / (wanted + got)


def _is_right(case: Case, split: Callable[[str, str], Bounds]) -> bool:
    return [case.text[start:end] for start, end in split(case.text, case.language)] == case.sentences
