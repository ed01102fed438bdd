"""Why a pair was matched, in words."""

from __future__ import annotations

from math import exp

import pytest

from tests.matching.articles import seed_sentences, seeds
from tui.matching import compare, evidence
from tui.matching.evidence import GROUPS
from tui.matching.pairs import context, features, weights
from tui.matching.pairs.features import PairFeatures
from tui.matching.pairs.scoring import FEATURES, VARYING, parts_of, score_pairs
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article
from tui.text import plain


def test_every_feature_has_a_weight_and_belongs_to_one_reason() -> None:
    grouped = sorted(name for names in GROUPS.values() for name in names)
    assert grouped == sorted(FEATURES) == sorted(weights.SECOND)
    assert list(weights.FIRST) == list(features.NAMES)
    assert {name: sorted(changes) for name, changes in weights.VARIED.items()} == dict.fromkeys(VARYING, grouped)
    assert FEATURES[: len(features.NAMES) + len(context.NAMES)] == (*features.NAMES, *context.NAMES)


def test_the_reasons_add_up_to_the_score(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence, "MOST", 99)
    monkeypatch.setattr(evidence, "_LEAST_WEIGHT", 0.0)
    story = StoryTerms([terms_of_article(article, "en") for article in seed_sentences()[:4]])
    compute = PairFeatures(story)
    told = evidence.Evidences(story, compute.codes)
    for pair in score_pairs(story, compute, 0.5):
        logit = weights.SECOND_BIAS + sum(reason.weight for reason in told.of(pair.i, pair.j, pair.values))
        assert 1 / (1 + exp(-logit)) == pytest.approx(pair.score, abs=0.001)


def test_what_a_feature_adds_depends_on_whether_both_are_quoted() -> None:
    values = [0.5 if name != "quoted, both" else 0.0 for name in FEATURES]
    quoted = [0.5] * len(FEATURES)
    differ = [
        name for name, one, other in zip(FEATURES, parts_of(values), parts_of(quoted), strict=True) if one != other
    ]
    assert {"quote found", "cosine", "characters"} <= set(differ)


def test_reasons_are_few_and_strongest_first() -> None:
    for match in compare(seeds()).matches:
        sizes = [abs(reason.weight) for reason in match.evidence]
        assert sizes == sorted(sizes, reverse=True)
        assert {reason.feature for reason in match.evidence[evidence.MOST :]} <= {"rare words", "names", "numbers"}


def test_shared_words_are_named_as_they_stand() -> None:
    comparison = compare(seeds())
    for match in comparison.matches:
        text = plain(comparison.sentence(match.a).text + " " + comparison.sentence(match.b).text).casefold()
        for reason in match.evidence:
            if reason.feature == "rare words":
                assert all(word.casefold() in text for word in reason.words)
