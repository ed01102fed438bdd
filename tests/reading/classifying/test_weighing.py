"""Features that are packed to be weighed quickly add up to what they do one by one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.reading.classifying.columns import Column
from tui.reading.classifying.weighing import Features, flags_of

COLUMNS = 20


@st.composite
def pages(draw: st.DrawFn) -> tuple[Features, list[Column], list[float]]:
    """Features of some lines, packed, as columns, and weights for them: truths, numbers, and bits of one number."""
    count, packed = draw(st.integers(1, 5)), draw(st.integers(0, COLUMNS))
    kinds = st.one_of(
        st.lists(st.booleans(), min_size=count, max_size=count),
        *[st.lists(st.sampled_from(numbers), min_size=count, max_size=count) for numbers in ((0.0, 0.5, 2.0), (0.0,))],
    )
    columns: list[Column] = [[1.0] * count, *draw(st.lists(kinds, min_size=COLUMNS, max_size=COLUMNS))]
    bits = draw(st.lists(st.integers(0, 2**packed - 1), min_size=count, max_size=count))
    flags = flags_of(range(len(columns), len(columns) + packed), bits)
    features = Features(dict(enumerate(columns)), flags)
    columns += [[bool(number >> bit & 1) for number in bits] for bit in range(packed)]
    weights = draw(st.lists(st.integers(-9, 9).map(float), min_size=len(columns), max_size=len(columns)))
    return features, columns, weights


@settings(max_examples=30)
@given(pages())
def test_packed_features_are_those_that_were_packed(page: tuple[Features, list[Column], list[float]]) -> None:
    features, columns, _ = page

    assert [list(features.column(place)) for place in range(len(columns))] == [list(column) for column in columns]


@settings(max_examples=30)
@given(pages())
def test_the_sums_of_packed_features_are_those_of_each_times_its_weight(
    page: tuple[Features, list[Column], list[float]],
) -> None:
    features, columns, weights = page
    wanted = [sum(w * n for w, n in zip(weights, row, strict=True)) for row in zip(*columns, strict=True)]

    assert features.sums(weights) == pytest.approx(wanted)


@settings(max_examples=30)
@given(pages(), st.sets(st.integers(0, 2 * COLUMNS)), st.integers(1, 3))
def test_some_of_the_features_of_some_lines_add_up(
    page: tuple[Features, list[Column], list[float]], places: set[int], step: int
) -> None:
    features, columns, weights = page
    some = {place: weights[place] for place in places if place < len(columns)}
    lines = range(0, len(columns[0]), step)

    wanted = [sum(weight * columns[place][line] for place, weight in some.items()) for line in lines]

    assert features.some(some, lines) == pytest.approx(wanted)


def test_further_features_join_those_that_are_there() -> None:
    features = Features({0: [1.0, 1.0], 1: [True, False]}, flags_of([2], [0, 1])).joined({3: [0.0, 2.0]})

    assert features.sums([1.0, 10.0, 100.0, 1000.0]) == [11.0, 2101.0]
