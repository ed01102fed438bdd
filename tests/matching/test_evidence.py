"""Why a pair was matched, in words."""

from __future__ import annotations

import pickle
from math import exp

import pytest

from tests.matching.articles import article, seed_sentences, seeds
from tui.matching import compare, evidence
from tui.matching.evidence import GROUPS
from tui.matching.pairs import context, features, weights
from tui.matching.pairs.features import PairFeatures
from tui.matching.pairs.scoring import FEATURES, VARYING, parts_of, score_pairs
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article
from tui.model import Evidence
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
    articles = [(sentences, "en") for sentences in seed_sentences()[:4]]
    story = StoryTerms([terms_of_article(*article) for article in articles])
    told = evidence.Evidences(story, articles)
    for pair in score_pairs(story, PairFeatures(story), 0.5):
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


def test_reasons_are_found_when_they_are_looked_at_and_once() -> None:
    asked: list[str] = []

    def find() -> tuple[Evidence, ...]:
        asked.append("")
        return Evidence("names", 1.0, ("Oslo",)), Evidence("few words", -0.5)

    reasons = evidence.Reasons(find)
    assert not asked
    assert [reason.feature for reason in reasons] == ["names", "few words"]
    assert (len(reasons), reasons[0].words, len(reasons[1:])) == (2, ("Oslo",), 1)
    assert len(asked) == 1


def test_a_comparison_looks_at_no_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(evidence, "parts_of", pytest.fail)
        comparison = compare(seeds())
    assert all(match.evidence for match in comparison.matches)


def test_reasons_are_equal_to_a_tuple_of_them_here_and_in_another_process() -> None:
    one, again = compare(seeds()).matches, compare(seeds()).matches
    assert one == again
    told = tuple(one[0].evidence)
    assert one[0].evidence == told
    assert told == one[0].evidence
    assert hash(one[0]) == hash(again[0])
    assert repr(one[0].evidence) == repr(told)
    assert pickle.loads(pickle.dumps(one)) == one


def test_of_equal_sentences_the_first_reason_is_that_they_are_equal() -> None:
    told = "The talks on the ferry to Norden ended after more than six hours without any result, officials said."
    ours, theirs = [told, "It rained in Oslo for days."], ["Nobody was on the quay in the morning.", told]
    (match,) = compare([article(ours), article(theirs, origin="b")]).matches
    assert match.evidence[0].feature == "word for word the same"
    assert 1 < len(match.evidence) <= evidence.MOST


def test_shared_words_are_named_as_they_stand() -> None:
    comparison = compare(seeds())
    for match in comparison.matches:
        text = plain(comparison.sentence(match.a).text + " " + comparison.sentence(match.b).text).casefold()
        for reason in match.evidence:
            if reason.feature == "rare words":
                assert all(word.casefold() in text for word in reason.words)
