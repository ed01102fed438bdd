"""What the words that two sentences share do elsewhere in the story, by the first scores of the pairs that have them.

A word of pairs that score high is accounted for by these: it says less of one more pair than a word as rare whose
pairs do not match. How much it says varies with neighbours and quotations. Average precision on the stories aligned by
hand rises by .002, F1 of summaries by .013 (python -m tests.benchmarks.fit_matching ../shared/data --dealings 5, with
the feature and without it).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from math import fsum, log

from tui.matching.story_terms import StoryTerms

# 1 to 10 are within .001 of each other in average precision.
_PRIOR = 3.0  # pairs of a word that are taken to score as all pairs do

_SCALE = 4.0  # about the spread of the sum, to have values of the size of the other features
_LEAST_MEAN = 1e-6  # there is a log of it


class WordsElsewhere:
    """How the other pairs that share the words of a pair score, beside all pairs of the story."""

    def __init__(self, story: StoryTerms, scores: Mapping[tuple[int, int], float], least: float) -> None:
        """Sum up the scores per word.

        Args:
            story: The story that the pairs belong to.
            scores: The first score of each pair that was looked at.
            least: Score from which on a pair counts.
        """
        self._contents = [terms.content for terms in story.sentences]
        self._scores, self._least = scores, least
        mean = max(_LEAST_MEAN, sum(scores.values()) / max(1, len(scores)))
        self._prior = _PRIOR * mean
        self._told: defaultdict[str, float] = defaultdict(float)
        for (i, j), score in scores.items():
            if score >= least:
                for stem in self._contents[i] & self._contents[j]:
                    self._told[stem] += score
        self._expected = {stem: (_PRIOR + max(0, pairs - 1)) * mean for stem, pairs in story.pairs.items()}
        self._rates = {stem: log((self._told[stem] + self._prior) / rest) for stem, rest in self._expected.items()}

    def __call__(self, i: int, j: int) -> float:
        """Sum over the words in common of the log of what other pairs with the word score, beside all pairs."""
        shared = self._contents[i] & self._contents[j]
        score = self._scores[i, j]
        if score < self._least:
            return fsum(map(self._rates.__getitem__, shared)) / _SCALE
        told, expected, others = self._told, self._expected, self._prior - score
        return fsum([log((told[stem] + others) / expected[stem]) for stem in shared]) / _SCALE
