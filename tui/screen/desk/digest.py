"""A story in a few lines, for the desk: what its reports disagree on, what they all tell, what one alone has. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from tui.layout.disputes import list_of_disputes
from tui.layout.marks import DISAGREEMENT
from tui.layout.matrix import Statement, statements
from tui.model import UNMATCHED, Comparison, Said
from tui.screen.words import short_name
from tui.vocabulary import Part, counted

Entry = tuple[str, str]
"""A label, which ends in a mark, and the words beside it."""

MOST_DISPUTES = 4
MOST_ALIKE = 6
"""Disagreements and statements told alike that are listed; what is below them is to have room too."""

MOST_ALONE = 12
"""Sentences of one report that are looked up; few terminals have room for more."""

ENOUGH_BY_ALL = 3
"""Statements told by all from which on nothing needs to be said of what all but one tell."""

NOTHING = "nothing, as far as can be told from their words"
"""What is said where nothing was found; there may be something."""

_LABEL_CELLS = 14
_MOST_WEIGHED = 4 * MOST_ALIKE  # statements of which each is looked for in all others
_QUOTATION_MARKS = " .\"“”„«»‘’'"
_TEXT = (Part.BODY, Part.LIST_ITEM, Part.QUOTATION)


def story_in_short(story: Comparison) -> list[Entry]:
    """What several voices come to: their disagreements, what all of them tell.

    Args:
        story: Compared already.
    """
    return [*_disputed(story), *_told_alike(story)]


def only_here(story: Comparison, article: int) -> list[Entry]:
    """What only one of several voices has: the sentences of its text.

    Args:
        story: Compared already.
        article: Index of an article of that voice.
    """
    told = zip(story.articles[article].sentences, story.closeness(article), strict=True)
    alone = (one.text for one, rank in told if rank == UNMATCHED and one.part in _TEXT)
    return _listed("only here", "+", islice(alone, MOST_ALONE))


def _listed(label: str, mark: str, texts: Iterable[str]) -> list[Entry]:
    """Texts one below the other, the label before the first of them."""
    return [(f"{'' if place else label:<{_LABEL_CELLS}}{mark}", text) for place, text in enumerate(texts)]


def _disputed(story: Comparison) -> Iterator[Entry]:
    """Each disagreement: who says what; how many more there are."""
    found = list_of_disputes(story, range(len(story.articles))).disputes
    told = [" / ".join(_said(story, side.wordings[0]) for side in dispute.sides) for dispute in found[:MOST_DISPUTES]]
    if more := len(found) - len(told):
        told.append(f"and {counted(more, 'more disagreement')}")
    yield from _listed("disputed", DISAGREEMENT if told else "–", told or [NOTHING])


def _said(story: Comparison, said: Said) -> str:
    """A wording and who has it, each voice once."""
    leaders = dict.fromkeys(story.leader(article) for article in said.articles)
    return f"“{said.words}” {', '.join(short_name(story.articles[article]) for article in leaders)}"


def _told_alike(story: Comparison) -> Iterator[Entry]:
    """What every voice tells; where that is little, what all but one tell too."""
    rows, voices = statements(story), len(set(story.voices))
    by_all = _worded(story, [row for row in rows if row.voices == voices])
    yield from _listed("told by all", "–", by_all[:MOST_ALIKE] or [NOTHING])
    if len(by_all) < ENOUGH_BY_ALL and voices > 2:
        by_most = _worded(story, [row for row in rows if row.voices == voices - 1])
        yield from _listed("by all but 1", "–", by_most[: MOST_ALIKE - len(by_all)])


def _worded(story: Comparison, rows: list[Statement]) -> list[str]:
    """The words of some statements, a mark before what is disputed of them; headlines, which the text says again, only
    where there is nothing else, and no quotation beside a sentence that has it."""
    of_text = [row for row in rows if story.sentence(row.told).part is not Part.HEADLINE] or rows
    of_text = of_text[:_MOST_WEIGHED]
    texts = [story.sentence(row.told).text for row in of_text]
    bare = [text.strip(_QUOTATION_MARKS) for text in texts]
    return [
        f"{DISAGREEMENT} " * row.is_disputed + text
        for row, text, words in zip(of_text, texts, bare, strict=True)
        if not any(words in other and words != other for other in bare)
    ]
