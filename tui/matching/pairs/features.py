"""What one pair of sentences has in common, as numbers: the input of the first score.

All features are symmetric, most of them lie in 0..1, and each belongs to a group that `evidence` puts into words.
Left out because nothing was lost without them in cross-validation (F1 within .005): latent directions, the speaker,
lengths, the words of the main event and of the rest apart, the sentences that follow. Nor did words that are spelt or
used alike, how common a word is in the language, ranks among the candidates, what an article has told before, whether
a sentence tells background, a forecast or a reaction, and numbers of one thing apart from the same digits bring more;
nor a forecast beside a fact, "I" beside "he", two headlines, days in common, names on one side only, a sentence said
twice, how many others share as much, what is shared besides one phrase, phrases that the story repeats, what "the bill"
or "the company" stands for, or words of one group apart from the same word (all within .002). A question beside a
statement and a quotation beside a report of it bring average precision .002, on briefs .004.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log1p, sqrt
from operator import mul

from tui.matching.pairs.sides import PairSide, codes_of, sides_of
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import LONGEST

NAMES = (
    "shared", "shared besides names", "cosine", "said only here", "names of several words",
    "clause found, worse side", "clause found, better side", "main event, both", "main event, either",
    "own headline, both", "with neighbours", "neighbour tells it", "quote found", "quoted, both", "quoted, one more",
    "only one asks", "negation differs", "days conflict", "numbers conflict", "figures shared", "in order",
    "runs of three", "characters", "characters contained", "deeper", "same roles", "same things, other verb",
    "verb told", "persons meant", "other persons",
)  # fmt: skip
"""The features in the order of the values."""

# They shape features that weights were fitted on afterwards: masses of rarity at which a quotation, a
# sentence, a name or a figure counts in full. With these weights the F1 of matches falls by .013 where
# _STATEMENT_MASS is halved and by at most .005 elsewhere (python -m tests.benchmarks.constants
# tui.matching.pairs.features).
_NEIGHBOUR = 0.4
_QUOTE_MASS = 3.0
_SENTENCE_MASS = 40.0
_STATEMENT_MASS = 30.0
_FIGURE_MASS = 5.0
_NAME_MASS = 10.0
_ROLES_MASS = 20.0
_OBJECTS_MASS = 4.0
_WORDS_OF_A_NAME = 2
_NONE = -1  # no sentence
_NO_ACTION = _NOBODY = (0.0, 0.0)
_PERSONS_MASS = 4.0
_LOGS = [log1p(count) for count in range(LONGEST)]


class PairFeatures:
    """Computes the features of pairs of one story.

    Attributes:
        story: The story that the pairs belong to.
    """

    def __init__(self, story: StoryTerms) -> None:
        """Prepare what the pairs share: letters, codes, clauses, surroundings, quotations.

        Raises:
            ImportError: Where rapidfuzz is not installed.
        """
        from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - 30 ms, when something is compared

        self.story = story
        self._common_subsequence = LCSseq.similarity
        codes = codes_of(story.sentences)
        self._wide, self._near = _surroundings(story)
        self._before = [index - 1 if before else _NONE for index, before in enumerate(story.has_before)]
        self._after = [index + 1 if after else _NONE for index, after in enumerate(story.has_after)]
        rows: list[Mapping[int, float]] = [*story.cosine, {}]
        self._rows_before = [rows[index] for index in self._before]
        self._rows_after = [rows[index] for index in self._after]
        self._sides, self._weight = sides_of(story, codes)
        names = story.names
        self._told = {stem: (weight, weight if stem in names else 0.0) for stem, weight in story.rarity.items()}

    def __call__(self, i: int, j: int) -> list[float]:
        """The features of the sentences with the indices i < j, in the order of `NAMES`."""
        one, other = self._sides[i], self._sides[j]
        mass, only_mass, name_mass, straight, clause_i, clause_j = self._shared(one, other)
        cosine = self.story.cosine[i].get(j, 0.0)
        wide, neighbour = self._surrounding(i, j, cosine)
        are_quoting = one.quoted_mass > _QUOTE_MASS and other.quoted_mass > _QUOTE_MASS
        quote_found = self._quote_found(one, other) if are_quoting else 0.0
        letters, letters_contained = self._letters(one, other)
        stated = (mass - name_mass) / _STATEMENT_MASS
        event_i, event_j = one.event, other.event
        head_i, head_j = one.headline, other.headline
        quoted_i, quoted_j = one.quoted_part, other.quoted_part
        return [
            mass / _SENTENCE_MASS if mass < _SENTENCE_MASS else 1.0,
            stated if stated < 1.0 else 1.0,
            cosine,
            log1p(only_mass) / 4,
            self._told_by_names(one, other) if one.named and other.named else 0.0,
            clause_i if clause_i < clause_j else clause_j,
            clause_j if clause_i < clause_j else clause_i,
            event_i if event_i < event_j else event_j,
            event_j if event_i < event_j else event_i,
            head_i if head_i < head_j else head_j,
            wide,
            neighbour,
            quote_found,
            quoted_i if quoted_i < quoted_j else quoted_j,
            quoted_j - quoted_i if quoted_i < quoted_j else quoted_i - quoted_j,
            1.0 if one.asks is not other.asks else 0.0,
            1.0 if one.is_negated is not other.is_negated else 0.0,
            1.0 if one.days and other.days and one.days.isdisjoint(other.days) else 0.0,
            1.0 if one.numbers and other.numbers and one.numbers.isdisjoint(other.numbers) else 0.0,
            self._figures_shared(one, other) if one.figures and other.figures else 0.0,
            self._in_order(one.code, other.code),
            _LOGS[len(one.threes & other.threes)],
            letters,
            letters_contained,
            other.depth if one.depth < other.depth else one.depth,
            straight / _ROLES_MASS,
            *(self._action(one, other) if one.verb and other.verb else _NO_ACTION),
            *(self._persons(one, other) if one.persons and other.persons else _NOBODY),
        ]

    def _shared(self, one: PairSide, other: PairSide) -> tuple[float, float, float, float, float, float]:
        """Of the shared senses: mass, that of what each article says once, that of names, of one role; best clauses.

        The best clause is the one of which the other sentence has the greatest part; a light clause counts less.
        What stands before the verb here and behind it there takes from the mass of one role.
        """
        stands_i, stands_j = one.stands, other.stands
        found_i, found_j = [0.0] * len(one.clause_part), [0.0] * len(other.clause_part)
        told = self._told
        mass = name_mass = straight = 0.0
        for stem in one.content & other.content:
            weight, of_name = told[stem]
            mass += weight
            name_mass += of_name
            clause_i, role_i = stands_i[stem]
            clause_j, role_j = stands_j[stem]
            straight += weight * role_i * role_j
            found_i[clause_i] += weight
            found_j[clause_j] += weight
        only_mass = 0.0 if one.once.isdisjoint(other.once) else self.story.weight(one.once & other.once)
        best_i, best_j = max(map(mul, found_i, one.clause_part)), max(map(mul, found_j, other.clause_part))
        return mass, only_mass, name_mass, straight, best_i, best_j

    def _action(self, one: PairSide, other: PairSide) -> tuple[float, float]:
        """How much the subject and objects are the same under another verb; which of the verbs the other tells."""
        verb, other_verb = one.verb, other.verb
        told = ((verb in other.content) + (other_verb in one.content)) / 2
        if verb == other_verb:
            return 0.0, told
        alike = 1.0 if one.subject and one.subject == other.subject else 0.0
        objects = one.objects & other.objects
        if objects:
            mass = self.story.weight(objects) / _OBJECTS_MASS
            alike += mass if mass < 1.0 else 1.0
        return alike / 2, told

    def _persons(self, one: PairSide, other: PairSide) -> tuple[float, float]:
        """The rarity of those whom both mean and one does not name; how many of the two are about somebody else."""
        mass = elsewhere = 0.0
        if one.pointed_to or other.pointed_to:
            both = (one.persons & other.pointed_to) | (one.pointed_to & other.persons)
            mass = sum(map(self.story.person_rarity.__getitem__, both)) if both else 0.0
        if one.main_person and one.main_person not in other.persons:
            elsewhere = 1.0
        if other.main_person and other.main_person not in one.persons:
            elsewhere += 1.0
        return mass / _PERSONS_MASS, elsewhere

    def _told_by_names(self, one: PairSide, other: PairSide) -> float:
        """The mass of what further words of shared names add: "Attorney General Ann Lund" is one thing, not four."""
        shared = one.named & other.named
        if len(shared) < _WORDS_OF_A_NAME:
            return 0.0
        rarity = self.story.rarity
        rarest: dict[tuple[int, int], float] = {}
        mass = 0.0
        for sense in shared:
            name = one.runs[sense], other.runs[sense]
            weight = rarity[sense]
            mass += weight
            if weight > rarest.get(name, 0.0):
                rarest[name] = weight
        return (mass - sum(rarest.values())) / _NAME_MASS

    def _surrounding(self, i: int, j: int, value: float) -> tuple[float, float]:
        """Cosine of the sentences with their neighbours, of one with the other's neighbours.

        All of them follow from the cosines of single sentences, since vectors add.
        """
        own, before_i, after_i = self.story.cosine[i], self._rows_before[i], self._rows_after[i]
        before_j, after_j = self._before[j], self._after[j]
        of_i = own.get(before_j, 0.0) + own.get(after_j, 0.0)
        of_j = before_i.get(j, 0.0) + after_i.get(j, 0.0)
        corners = (before_i.get(before_j, 0.0) + before_i.get(after_j, 0.0)) + (
            after_i.get(before_j, 0.0) + after_i.get(after_j, 0.0)
        )
        dot = value + _NEIGHBOUR * (of_i + of_j) + _NEIGHBOUR * _NEIGHBOUR * corners
        one, other = of_i / self._near[j], of_j / self._near[i]
        return dot / self._wide[i] / self._wide[j], one if one > other else other

    def _quote_found(self, one: PairSide, other: PairSide) -> float:
        """How much of the quotation of each the other sentence has, on the side that has less."""
        weight = self.story.weight
        found_i, found_j = weight(one.quoted & other.content), weight(other.quoted & one.content)
        return min(found_i / one.quoted_mass, found_j / other.quoted_mass)

    def _figures_shared(self, one: PairSide, other: PairSide) -> float:
        """The rarity of the numbers in common that are no years."""
        return min(1.0, self.story.weight(one.figures & other.figures) / _FIGURE_MASS)

    def _in_order(self, a: str, b: str) -> float:
        """The longest common subsequence of stems, function words included, as a part of the shorter sentence."""
        shorter = len(a) if len(a) < len(b) else len(b)
        return self._common_subsequence(a, b) / shorter if shorter else 0.0

    def _letters(self, one: PairSide, other: PairSide) -> tuple[float, float]:
        """Beginnings of words in common: sees through derivations (racist, racism) and keeps phrases of short words."""
        shared = one.beginnings & other.beginnings
        if not shared:
            return 0.0, 0.0
        dot = sum(map(self._weight.__getitem__, shared))
        size_i, size_j = one.size, other.size
        smaller = size_i if size_i < size_j else size_j
        contained = dot / (smaller * smaller)
        return dot / (size_i * size_j), contained if contained < 1.0 else 1.0


def _surroundings(story: StoryTerms) -> tuple[list[float], list[float]]:
    """Lengths of the vectors of a sentence with its neighbours, and of its neighbours alone."""
    wide, near = [], []
    for index, row in enumerate(story.cosine):
        before, after = story.has_before[index], story.has_after[index]
        beside = (row.get(index - 1, 0.0) if before else 0.0) + (row.get(index + 1, 0.0) if after else 0.0)
        around = float(before + after)
        if before and after:
            around += 2 * story.cosine[index - 1].get(index + 1, 0.0)
        wide.append(sqrt(1 + 2 * _NEIGHBOUR * beside + _NEIGHBOUR * _NEIGHBOUR * around))
        near.append(sqrt(around) or 1.0)
    return wide, near
