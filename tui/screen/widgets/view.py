"""What a pane is given to draw."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from tui.layout.differences import DifferingWords
from tui.layout.flow import Flow
from tui.model import Comparison


@dataclass(frozen=True, slots=True)
class View:
    """All that the picture of a pane depends on, besides its size and styles.

    Attributes:
        comparison: Marks are looked up in it.
        article: Index of the article.
        title: What the header says of it.
        note: What the header says of the current sentence, flush right.
        page: The article's lines at the pane's text width.
        top: Line on the first row of text; negative where blank rows stand above the article.
        is_current: Whether the reader is in this article.
        current: The sentence that the reader is on, None in the other panes and while on a dropped block.
        counterparts: The sentences that say what the current one says: the one that stands level with it, then the
            others, best first.
        differences: Per sentence that is set off the words that the others do not have.
        block: The dropped block that the reader is on, None while on a sentence.
        judged: Per sentence that the reader judged whether it was said to be the same as another one.
        told: The sentences that were read elsewhere.
        told_count: How many those were when the view was made; they may grow.
    """

    comparison: Comparison
    article: int
    title: str
    note: str
    page: Flow
    top: int
    is_current: bool
    current: int | None
    counterparts: tuple[int, ...]
    differences: Mapping[int, tuple[DifferingWords, ...]]
    block: int | None = None
    judged: Mapping[int, bool] = field(default_factory=dict)
    told: Set[int] = frozenset()
    told_count: int = 0

    @property
    def pointed(self) -> frozenset[int]:
        """The sentences that are set off."""
        return frozenset(self.counterparts if self.current is None else (*self.counterparts, self.current))

    def rank(self, sentence: int) -> int:
        """The place of a sentence among the counterparts, 0 for the one that stands level; -1 where it is none."""
        return self.counterparts.index(sentence) if sentence in self.counterparts else -1
