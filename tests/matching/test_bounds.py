"""Repeated, endless and very many sentences cost no more than they are worth: calls are counted, not seconds."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.faults.adversarial import calls_of
from tests.matching.articles import article, seeds
from tui.matching import compare

SAME = "The council approved the new budget on Monday after a long debate."


@pytest.mark.parametrize(
    ("texts", "calls_a_word"),
    [
        pytest.param([[SAME] * 2_000, ["Other news of the day.", *[SAME] * 2_000]], 12, id="equal sentences"),
        pytest.param([[SAME] * 2_000, ["The budget was approved."]], 25, id="equal sentences against one"),
        pytest.param([["word " * 200_000], ["word " * 180_000 + "more"]], 2, id="one word very often"),
        pytest.param(
            [[" ".join(f"w{k}" for k in range(20_000))], [" ".join(f"w{k}" for k in range(10_000))]],
            8,
            id="a sentence of very many words",
        ),
        pytest.param([["5 hours and 6 days, " * 10_000], ["7 hours and 8 days, " * 10_000]], 12, id="numbers"),
        pytest.param([['"' * 20_000 + " one two"], ['" ' * 20_000 + "one two"]], 1, id="quotation marks"),
        pytest.param(
            [[f"Line {k} of the report is like any other." for k in range(500)] for _ in range(2)],
            20,
            id="sentences that are almost equal",
        ),
    ],
)
def test_the_worst_texts_stay_bounded(texts: Sequence[Sequence[str]], calls_a_word: int) -> None:
    articles = [article(text) for text in texts]
    words = sum(len(sentence.split()) for text in texts for sentence in text)
    calls = calls_of(lambda _: compare(articles), "")
    assert calls < calls_a_word * words


@pytest.mark.parametrize(
    ("texts", "clause"),
    [
        pytest.param([["word " * 500], ["word " * 450 + "more"]], "more than 400 words", id="one endless sentence"),
        pytest.param([[SAME] * 100, ["Other news.", *[SAME] * 90]], "stands there 190 times", id="one sentence again"),
        pytest.param(
            [[f"Line {k} of the report is like any other." for k in range(1200)] for _ in range(2)],
            "the commonest words",
            id="thousands of sentences alike",
        ),
    ],
)
def test_a_comparison_that_left_something_out_says_so(texts: Sequence[Sequence[str]], clause: str) -> None:
    other = ["Budget approved", "The council has approved its budget."]
    assert clause in str(compare([article(text) for text in [*texts, other]]).partial)


def test_pairs_that_were_not_looked_at_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.matching.pairs.candidates.ALL_PAIRS", 1)
    fires = [
        [f"Firemen reached the burning {side} {thing}." for thing in "abcdefghijkl"] for side in ("north", "south")
    ]
    other = [[f"Word{side}{k} was said about word{side}{k + 100}." for k in range(40)] for side in "xy"]
    comparison = compare([article([*own, *filler]) for own, filler in zip(fires, other, strict=True)])
    assert comparison.partial == "of the pairs of 104 sentences only the likeliest were looked at"


def test_a_comparison_of_reports_is_whole() -> None:
    assert compare(seeds()).partial is None
