"""Bytes into articles: origins, decoding, pages and plain text, cleaning, metadata, sentences.

In the order of the work:

- words of a command line into bytes: `inputs`, `origin`; large pages in a process of their own: `apart`, `worker`
- bytes into text: `refusals` (what is no report), `decoding`, `plausible` (whether a guess makes words)
- text into `pieces`: of web pages in `pages`, of everything else in `plain_text`
- pieces into a report: `cleaning`, by what single `lines` say, and for whole pages by `classifying` all of them
- title, source, authors, days: `metadata`; which `language`
- sentences: `spoken` finds those of a block, with `sentences`, `full_stops`, `abbreviations`
- all of it: `article` puts one together, `across` looks at several, `corrections` are the reader's

The public functions are resolved when first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.collecting import without_collecting

if TYPE_CHECKING:
    from tui.reading.across import without_repeats as without_repeats
    from tui.reading.article import read as read
    from tui.reading.inputs import read_all as read_all
    from tui.reading.origin import find_origins as find_origins
    from tui.reading.sentences import split_sentences as split_sentences

__all__ = ["find_origins", "read", "read_all", "split_sentences", "without_repeats"]

_HOMES = {
    "read": "article",
    "read_all": "inputs",
    "find_origins": "origin",
    "split_sentences": "sentences",
    "without_repeats": "across",
}


@without_collecting()
def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'tui.reading' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(f"tui.reading.{_HOMES[name]}"), name)
