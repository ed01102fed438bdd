"""Articles -> what their sentences have in common.

Pure: nothing here reads files or draws. In the order of the work:

- one sentence: `languages`, `words`, `lexicon` (words that say the same) and `phrasal_verbs`, `terms`, `actions`
  (who does what), `persons` (who is meant)
- articles: `copies` (which of them are one voice), `story_terms` (rarity among the sentences of all), `stories` (which
  articles are about one event)
- `pairs` of sentences and their scores
- what they are: `kinds`, `evidence`, `passages`, `limits` (what was left out), put together in `comparison`, which
  tells its `progress`; `restricting` and `verdicts` are what strictness and the reader make of it
- `disagreements`, found among the `facts` that sentences state
- further finds: `utterances` and `quotations` (every form of one), `runs` (what was taken over sentence after sentence)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tui.collecting import without_collecting
from tui.model import Article, Comparison, Match, Story

__all__ = ["align", "compare", "group_stories", "restrict", "similarity"]


@without_collecting()
def compare(
    articles: Iterable[Article], *, strictness: float = 0.5, tell: Callable[[float], None] | None = None
) -> Comparison:
    """Find what the sentences of several articles of one story have in common.

    Args:
        articles: Any number, none included; copies of one text are found and counted as one voice.
        strictness: 0..1, the lowest score of a match; 0.5 is the bar that the program ships with.
        tell: Is told now and then which share of the work is done, 0..1; what it raises ends the work.

    Raises:
        ValueError: The strictness is not from 0 to 1.

    >>> import tui
    >>> told = ["The talks in Oslo took six hours.", "Talks held in Oslo ended after more than six hours."]
    >>> comparison = compare([tui.read(text.encode(), origin=f"{n}.txt") for n, text in enumerate(told)])
    >>> [(match.a, match.b, str(match.band)) for match in comparison.matches]
    [((0, 0), (1, 0), 'strong')]
    >>> [(row.what, row.a_text, row.b_text) for row in comparison.disagreements]
    [('number', 'six hours', 'more than six hours')]
    """
    from tui.matching.comparison import compare_articles  # noqa: PLC0415

    return compare_articles(tuple(articles), _checked(strictness), tell)


def restrict(comparison: Comparison, strictness: float) -> Comparison:
    """The same comparison at another strictness. Nothing is scored anew.

    Args:
        comparison: From `compare`.
        strictness: 0..1; below the strictness of `compare` it can show no more than `comparison.candidates`.

    Raises:
        ValueError: The strictness is not from 0 to 1.

    >>> import tui
    >>> articles = [tui.read(text.encode()) for text in ("Talks in Oslo ended late.", "In Oslo, talks ended.")]
    >>> comparison = compare(articles)
    >>> len(comparison.matches), len(restrict(comparison, 1.0).matches)
    (1, 0)
    """
    from tui.matching.restricting import at_strictness  # noqa: PLC0415

    return at_strictness(comparison, _checked(strictness))


@without_collecting()
def align(articles: Sequence[Sequence[str]], *, strictness: float = 0.5) -> list[Match]:
    """Match the sentences of several texts of one story.

    Args:
        articles: Sentences of each text, in order, already split; the headline first where there is one.
        strictness: 0..1, the lowest score of a match; 0.0 returns every pair that was considered, however weak.

    Returns:
        Matches in order of `a`, best first. `a` and `b` are (index of the text, index of the sentence).

    Raises:
        ValueError: The strictness is not from 0 to 1.

    >>> ours, theirs = ["A ferry sank off Lund.", "It rained."], ["Wheat fell.", "Off Lund a ferry has sunk."]
    >>> [(match.a, match.b, str(match.kind)) for match in align([ours, theirs])]
    [((0, 0), (1, 1), 'reworded')]
    """
    from tui.matching.comparison import align_sentences  # noqa: PLC0415

    return align_sentences(articles, _checked(strictness))


def _checked(strictness: float) -> float:
    if not 0.0 <= strictness <= 1.0:  # not a number is not in the range either
        raise ValueError(f"strictness is a number from 0 to 1, not {strictness!r}")
    return strictness


def similarity(left: str, right: str) -> float:
    """How far two sentences say the same, 0..1, with no story around them.

    >>> similarity("Talks ended after six hours.", "Talks ended after six hours.")
    1.0
    """
    from tui.matching.pairs.bare import bare_similarity  # noqa: PLC0415

    return bare_similarity(left, right)


def group_stories(articles: Sequence[Article]) -> list[Story]:
    """Group articles by the event that they report.

    Args:
        articles: Any number, in any order; dates may be missing.

    Returns:
        Stories in order of their first article, each with its articles in the order given.

    >>> import tui
    >>> told = ["The Lune flooded Lancaster.", "Pilots walked out in Lisbon.", "Lancaster was flooded by the Lune."]
    >>> stories = group_stories([tui.read(text.encode(), origin=text.split()[1]) for text in told])
    >>> [[article.origin for article in story.articles] for story in stories]
    [['Lune', 'was'], ['walked']]
    """
    from tui.matching.stories import stories_of  # noqa: PLC0415

    return stories_of(articles)
