"""The worst errors of matching on the labelled stories, each with the class of its reason.

Scores are those of models that have not seen the story. The class comes from the two sentences and their features, by
rule: the first that applies, so it is a hint where to look and no verdict.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

import numpy as np  # type: ignore[import-not-found,unused-ignore] # only where weights are fitted

from tests.benchmarks.fit_matching import Examples, by_set
from tests.benchmarks.fitting import Floats
from tests.benchmarks.gold import GoldStory
from tui.matching.pairs import features
from tui.matching.pairs.features import PairFeatures
from tui.matching.story_terms import StoryTerms

_WIDTH = 240
_LITTLE = 0.15
_SHORT = 0.55
_MOSTLY_EVENT = 0.1
_QUOTED = 0.3
_VALUE = {name: column for column, name in enumerate(features.NAMES)}


@dataclass(frozen=True, slots=True)
class Mistake:
    """A pair on the wrong side of the bar.

    Attributes:
        score: What it got.
        is_match: What it is.
        reason: Class of the reason.
        texts: Both sentences.
        story: Name of the story.
    """

    score: float
    is_match: bool
    reason: str
    texts: tuple[str, str]
    story: str

    def __str__(self) -> str:
        """As three lines."""
        what = "missed" if self.is_match else "false"
        lines = [shorten(text, _WIDTH, placeholder=" ...") for text in self.texts]
        return "\n".join(
            [f"  {what} {self.score:.2f} ({self.reason}) {self.story}", *[f"      {line}" for line in lines]]
        )


def report(
    gold: Sequence[GoldStory], stories: Sequence[Examples], scores: Sequence[Floats], bar: float, most: int
) -> None:
    """Print per set how often each reason applies, and the worst false alarms and misses in turn.

    Args:
        gold: The labelled stories.
        stories: The same, read by the program.
        scores: Per story the score of each pair that was looked at.
        bar: Score from which on a pair is called a match.
        most: Errors of either sort that are printed of a set.
    """
    for name, which in by_set(stories):
        found = [error for k in which for error in mistakes(gold[k], stories[k], scores[k], bar)]
        missed = sorted((error for error in found if error.is_match), key=lambda error: error.score)
        false = sorted((error for error in found if not error.is_match), key=lambda error: -error.score)
        print(f"\n{name}: {len(false)} false, {len(missed)} missed")
        for label, errors in (("false", false), ("missed", missed)):
            counts = Counter(error.reason for error in errors).most_common()
            print(f"  {label}: " + ", ".join(f"{reason} {times}" for reason, times in counts))
        for error in (*false[:most], *missed[:most]):
            print(error)


def mistakes(gold: GoldStory, story: Examples, scores: Floats, bar: float) -> Iterator[Mistake]:
    """The pairs of one story that are on the wrong side of the bar, those included that were never looked at."""
    texts = [sentence for article in gold.articles for sentence in article]
    starts = np.cumsum([0, *story.story.lengths]).tolist()
    left = {(starts[a[0]] + a[1], starts[b[0]] + b[1]) for a, b in gold.matches}
    for (i, j), row, label, score in zip(story.pairs, story.first, story.labels, scores, strict=True):
        left.discard((i, j))
        if label >= 0 and bool(label) != bool(score >= bar):
            reason = why_missed(story.story, i, j, row) if label else why_false(story.story, i, j, row)
            yield Mistake(float(score), bool(label), reason, (texts[i], texts[j]), gold.name)
    compute = PairFeatures(story.story)
    for i, j in sorted(left):
        reason = f"never looked at: {why_missed(story.story, i, j, np.array(compute(i, j)))}"
        yield Mistake(0.0, True, reason, (texts[i], texts[j]), gold.name)


def why_missed(story: StoryTerms, i: int, j: int, row: Floats) -> str:
    """What makes a match hard to find."""
    if row[_VALUE["days conflict"]] or row[_VALUE["numbers conflict"]]:
        return "other numbers or days"
    if 0 in (story.place[i], story.place[j]):
        return "a headline or first sentence of few words"
    quoted = [story.weight(story.sentences[k].quoted) >= _QUOTED * story.mass[k] for k in (i, j)]
    if quoted[0] is not quoted[1]:
        return "a quotation against a report of it"
    if row[_VALUE["shared"]] < _LITTLE:
        return "a paraphrase with hardly a rare word in common"
    if min(story.mass[i], story.mass[j]) < _SHORT * max(story.mass[i], story.mass[j]):
        return "one clause of a long sentence"
    return "half of the words in common"


def why_false(story: StoryTerms, i: int, j: int, row: Floats) -> str:
    """What makes two sentences look the same."""
    if row[_VALUE["negation differs"]] or row[_VALUE["days conflict"]] or row[_VALUE["numbers conflict"]]:
        return "a denial, other numbers or days"
    if 0 in (story.place[i], story.place[j]):
        return "a headline or first sentence that names the topic"
    if row[_VALUE["quoted, both"]] > _QUOTED:
        return "another line of the same speech"
    if row[_VALUE["main event, both"]] > _MOSTLY_EVENT:
        return "another side of the main event"
    if min(story.mass[i], story.mass[j]) < _SHORT * max(story.mass[i], story.mass[j]):
        return "a part of the longer one"
    return "the same persons or words, another statement"
