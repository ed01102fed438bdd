"""Repeated, endless and very many sentences cost no more than they are worth: seconds of CPU, five times the usual."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest

from tests.matching.articles import article, seeds
from tui.matching import compare

SAME = "The council approved the new budget on Monday after a long debate."


@pytest.mark.parametrize(
    ("texts", "seconds"),
    [
        pytest.param([[SAME] * 10_000, ["Other news of the day.", *[SAME] * 10_000]], 3, id="10,000 equal sentences"),
        pytest.param([[SAME] * 10_000, ["The budget was approved."]], 3, id="10,000 equal sentences against one"),
        pytest.param([["word " * 1_000_000], ["word " * 900_000 + "more"]], 8, id="one word a million times"),
        pytest.param(
            [[" ".join(f"w{k}" for k in range(100_000))], [" ".join(f"w{k}" for k in range(50_000))]],
            3,
            id="a sentence of 100,000 words",
        ),
        pytest.param([["5 hours and 6 days, " * 50_000], ["7 hours and 8 days, " * 50_000]], 3, id="100,000 numbers"),
        pytest.param([['"' * 100_000 + " one two"], ['" ' * 100_000 + "one two"]], 3, id="100,000 quotation marks"),
        pytest.param(
            [[f"Line {k} of the report is like any other." for k in range(1500)] for _ in range(2)],
            8,
            id="thousands of sentences that are almost equal",
        ),
    ],
)
def test_the_worst_texts_stay_bounded(texts: Sequence[Sequence[str]], seconds: float) -> None:
    start = time.process_time()
    compare([article(text) for text in texts])
    assert time.process_time() - start < seconds


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
    monkeypatch.setattr("tui.matching.candidates.ALL_PAIRS", 1)
    fires = [
        [f"Firemen reached the burning {side} {thing}." for thing in "abcdefghijkl"] for side in ("north", "south")
    ]
    other = [[f"Word{side}{k} was said about word{side}{k + 100}." for k in range(40)] for side in "xy"]
    comparison = compare([article([*own, *filler]) for own, filler in zip(fires, other, strict=True)])
    assert comparison.partial == "of the pairs of 104 sentences only the likeliest were looked at"


def test_a_comparison_of_reports_is_whole() -> None:
    assert compare(seeds()).partial is None
