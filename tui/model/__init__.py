"""What the program knows: articles, their blocks and sentences, matches, passages, comparisons.

Frozen data and look-ups only. Nothing here reads, scores or draws; every other layer builds on it.
"""

from __future__ import annotations

from tui.model.article import Article, Block, Failure, ReadError, Sentence, Story
from tui.model.comparison import Comparison
from tui.model.disputes import Dispute, Side
from tui.model.lookups import UNMATCHED
from tui.model.match import (
    Address,
    CopyDifferences,
    Disagreement,
    Evidence,
    Match,
    Passage,
    QuotationFamily,
    QuotationForm,
    Run,
    Stretch,
    Verdict,
    other_end,
)
from tui.vocabulary import CLOSENESS, SPOKEN_PARTS, Band, Dropped, Kind, Part, Status

__all__ = [
    "CLOSENESS",
    "SPOKEN_PARTS",
    "UNMATCHED",
    "Address",
    "Article",
    "Band",
    "Block",
    "Comparison",
    "CopyDifferences",
    "Disagreement",
    "Dispute",
    "Dropped",
    "Evidence",
    "Failure",
    "Kind",
    "Match",
    "Part",
    "Passage",
    "QuotationFamily",
    "QuotationForm",
    "ReadError",
    "Run",
    "Sentence",
    "Side",
    "Status",
    "Story",
    "Stretch",
    "Verdict",
    "other_end",
]
