"""What the program knows: articles, their blocks and sentences, matches, passages, comparisons.

Frozen data and look-ups only. Nothing here reads, scores or draws; every other layer builds on it. Each name is
resolved when first used: a class of frozen data costs half a millisecond to make, and a start needs few of them.

- one report: `article`; that there is none: `failure`
- several: `comparison` with its `lookups`; a `match` and what follows from it, `disputes`; `quotations`, and `reuse` of
  longer stretches and whole texts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.vocabulary import CLOSENESS, SPOKEN_PARTS, Band, Dropped, Kind, Part, Status

if TYPE_CHECKING:
    from tui.model.article import Article as Article
    from tui.model.article import Block as Block
    from tui.model.article import Sentence as Sentence
    from tui.model.article import Story as Story
    from tui.model.comparison import Comparison as Comparison
    from tui.model.disputes import Dispute as Dispute
    from tui.model.disputes import Said as Said
    from tui.model.disputes import Side as Side
    from tui.model.failure import Failure as Failure
    from tui.model.failure import ReadError as ReadError
    from tui.model.lookups import UNMATCHED as UNMATCHED
    from tui.model.match import Address as Address
    from tui.model.match import Disagreement as Disagreement
    from tui.model.match import Evidence as Evidence
    from tui.model.match import Match as Match
    from tui.model.match import Passage as Passage
    from tui.model.match import Verdict as Verdict
    from tui.model.match import other_end as other_end
    from tui.model.quotations import QuotationFamily as QuotationFamily
    from tui.model.quotations import QuotationForm as QuotationForm
    from tui.model.reuse import CopyDifferences as CopyDifferences
    from tui.model.reuse import Run as Run
    from tui.model.reuse import Stretch as Stretch

__all__ = [
    "CLOSENESS", "SPOKEN_PARTS", "UNMATCHED", "Address", "Article", "Band", "Block", "Comparison", "CopyDifferences",
    "Disagreement", "Dispute", "Dropped", "Evidence", "Failure", "Kind", "Match", "Part", "Passage",
    "QuotationFamily", "QuotationForm", "ReadError", "Run", "Said", "Sentence", "Side", "Status", "Story", "Stretch",
    "Verdict", "other_end",
]  # fmt: skip

_HOMES = {
    **dict.fromkeys(("Article", "Block", "Sentence", "Story"), "article"),
    **dict.fromkeys(("Comparison",), "comparison"),
    **dict.fromkeys(("Dispute", "Said", "Side"), "disputes"),
    **dict.fromkeys(("Failure", "ReadError"), "failure"),
    **dict.fromkeys(("UNMATCHED",), "lookups"),
    **dict.fromkeys(("Address", "Disagreement", "Evidence", "Match", "Passage", "Verdict", "other_end"), "match"),
    **dict.fromkeys(("QuotationFamily", "QuotationForm"), "quotations"),
    **dict.fromkeys(("CopyDifferences", "Run", "Stretch"), "reuse"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'tui.model' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    found = globals()[name] = getattr(import_module(f"tui.model.{_HOMES[name]}"), name)
    return found
