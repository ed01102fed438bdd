"""What reading costs: pages and texts beside trafilatura, a line without measure beside one half as long."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from tests.benchmarks import reading_baselines as baselines
from tests.benchmarks.pages import GoldPage
from tests.benchmarks.reading_figures import Figure
from tui.model import ReadError
from tui.reading import read
from tui.reading.pages import extractor

PAGE_BYTES = 150_000
TEXT_BYTES = 12_000
MEASURED = 16
"""Pages, and texts, closest in size to those asked for."""
ROUNDS = 3
LINE_CHARACTERS = 1_000_000
LINES = {
    "words": "word ",
    "no spaces": "x",
    "full stops": ".",
    "sentences": "He said so. ",
    "quotations": "“Yes,” he said. “No.” ",
    "quotation marks": '"',
    "initials": "A. ",
    "abbreviations": "Mr. U.S. ",
    "figures": "1.1.",
    "ideographs": "初步接触带来希望。",
    "angle brackets": "<",
    "dashes": "- ",
    "shortest sentences": "No! ",
    "dotted letters": "A.B.C. ",
    "spaced dots": ". ",
    "emphasis": "**a** ",
    "links": "[a](b) ",
    "emphasis in sentences": "**Yes.** No. ",
    "no space behind stops": "said.The ",
    "stops between brackets": "].",
    "figures in open brackets": "[1. ",
    "bullets inside the line": " *1. ",
    "empty paragraphs": "<p>",
}


def cost_figures(pages: Sequence[GoldPage], copied: Sequence[str]) -> Iterator[Figure]:
    """Ratios of processor time to trafilatura's on the same pages; seconds and growth of the worst line."""
    markups = _nearest([page.markup for page in pages], PAGE_BYTES)
    texts = _nearest([text.encode() for text in copied], TEXT_BYTES)
    if baselines.has_trafilatura():
        peer, ours = _turns(markups, baselines.trafilatura_text, _read)
        size = sum(map(len, markups)) // len(markups) // 1000
        note = f"{1000 * ours:.0f} ms beside {1000 * peer:.0f}"
        if extractor.is_installed():
            yield Figure(f"HTML of {size} kB with [full], time ratio", ours / peer, 1.0, 1.5, is_limit=True, note=note)
        with baselines.no_extractor():
            again, bare = _turns(markups, baselines.trafilatura_text, _read)
            note = f"{1000 * bare:.0f} ms beside {1000 * again:.0f}"
        yield Figure(f"HTML of {size} kB without, time ratio", bare / again, 1.0, 1.5, is_limit=True, note=note)
        text = min(_each(texts, _read) for _ in range(ROUNDS))
        size = sum(map(len, texts)) // len(texts) // 1000
        note = f"{1000 * text:.0f} ms beside {1000 * again:.0f}"
        yield Figure(f"text of {size} kB, ratio to that page", text / again, 1.0, 1.0, is_limit=True, note=note)
    yield from _line_figures()


def _line_figures() -> Iterator[Figure]:
    spent = {}
    for name, unit in LINES.items():
        half, whole = (_line(unit, length) for length in (LINE_CHARACTERS // 2, LINE_CHARACTERS))
        spent[name] = min(_each([half], _read) for _ in range(2)), min(_each([whole], _read) for _ in range(2))
    slowest = max(spent, key=lambda name: spent[name][1])
    steepest = max(spent, key=lambda name: spent[name][1] / spent[name][0])
    yield Figure("a line of 1 MB, s CPU", spent[slowest][1], None, 1.0, is_limit=True, note=f"the slowest: {slowest}")
    ratio = spent[steepest][1] / spent[steepest][0]
    yield Figure("  the same to half of it, ratio", ratio, 2.0, None, note=f"the steepest: {steepest}")


def _line(unit: str, length: int) -> bytes:
    return (unit * (length // len(unit) + 1))[:length].encode()


def _nearest(contents: Sequence[bytes], size: int) -> list[bytes]:
    return sorted(contents, key=lambda content: abs(len(content) - size))[:MEASURED]


def _turns(contents: Sequence[bytes], *works: Callable[[bytes], object]) -> list[float]:
    """Seconds a page of each work, the least of some rounds in which they take turns."""
    rounds = [[_each(contents, work) for work in works] for _ in range(ROUNDS)]
    return [min(column) for column in zip(*rounds, strict=True)]


def _each(contents: Sequence[bytes], work: Callable[[bytes], object]) -> float:
    start = time.process_time()
    for content in contents:
        work(content)
    return (time.process_time() - start) / len(contents)


def _read(content: bytes) -> None:
    with suppress(ReadError):
        read(content)
