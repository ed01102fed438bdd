"""What stands beside reading in its benchmark: trafilatura on pages, plain rules on copied text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib.util import find_spec
from typing import NamedTuple

from tui.reading.lines.window import heaviest_run
from tui.reading.metadata.dates import find_date
from tui.reading.pages import extractor

RULE_WORDS = 10
LINE_COST = 8
"""Words that a line must have to weigh for the report, in the rule of the heaviest run."""
TITLE_WORDS = range(5, 26)


class Found(NamedTuple):
    """What is said of a report besides its text."""

    title: str | None = None
    day: date | None = None
    authors: tuple[str, ...] = ()


def has_trafilatura() -> bool:
    """Whether it can be measured beside ours."""
    return bool(find_spec("trafilatura") and find_spec("lxml_html_clean"))


@contextmanager
def no_extractor() -> Iterator[None]:
    """Read as where trafilatura is not installed."""
    installed = extractor.is_installed
    setattr(extractor, "is_installed", lambda: False)  # noqa: B010 - a function for everyone else
    yield
    setattr(extractor, "is_installed", installed)  # noqa: B010


def trafilatura_text(markup: bytes) -> list[str]:
    """The report by trafilatura."""
    from trafilatura import extract  # type: ignore[import-not-found,unused-ignore] # compared when installed

    return [extract(markup, include_comments=False) or ""]


def trafilatura_metadata(markup: bytes) -> Found:
    """Title, day and authors by trafilatura."""
    from trafilatura import extract_metadata  # type: ignore[import-not-found,unused-ignore] # the same

    told = extract_metadata(markup)
    authors = tuple(name.strip() for name in (told.author or "").split(";") if name.strip())
    return Found(told.title, find_date(told.date or ""), authors)


def plain_metadata(text: str) -> Found:
    """The first line as long as a title, and the first day in the text."""
    lines = text.split("\n")
    title = next((line for line in lines if len(line.split()) in TITLE_WORDS), None)
    return Found(title, next((day for line in lines if (day := find_date(line))), None))


def ten_words_and_an_end(text: str) -> list[str]:
    """Every line of ten words that ends as a sentence does."""
    return [line for line in _long_lines(text) if line.rstrip(" \"”’'»)")[-1:] in tuple(".!?…。")]


def heaviest_window(text: str) -> list[str]:
    """The run of lines that holds most words beyond eight a line."""
    lines = [line for line in text.split("\n") if line.strip()]
    first, last = heaviest_run([len(line.split()) - LINE_COST for line in lines]) or (0, 0)
    return lines[first:last]


def _long_lines(text: str) -> list[str]:
    """Every line of ten words."""
    return [line for line in text.split("\n") if len(line.split()) >= RULE_WORDS]


RULES: dict[str, Callable[[str], list[str]]] = {
    "ten words": _long_lines,
    "ten words and an end": ten_words_and_an_end,
    "heaviest run of lines": heaviest_window,
}
"""The plain rules for copied text, of which the best counts."""
