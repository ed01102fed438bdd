"""Invented stories with planted disputes: most are found, nothing else is shown."""

from __future__ import annotations

from tests.benchmarks.disputes import found_in, shown_though_agreed, stories

LEAST_PRECISE = 1.0
LEAST_FOUND = 0.7


def test_planted_disputes_are_found_and_what_only_looks_like_one_is_not_shown() -> None:
    results = [found_in(story) for story in stories()]
    right, wrong = (
        sum(len(disputes) for disputes in side) for side in zip(*[(f.right, f.wrong) for f in results], strict=True)
    )
    planted, hit = sum(len(f.story.disputed) for f in results), sum(len(f.hit) for f in results)
    assert right >= LEAST_PRECISE * (right + wrong)
    assert hit >= LEAST_FOUND * planted
    assert not [known for found in results for known in shown_though_agreed(found)]


def test_every_label_names_words_of_its_article() -> None:
    assert all(story.disputed and story.agreed for story in stories())
