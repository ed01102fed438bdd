"""Trees that correct the classifier: what their leaves add, asked one by one and all at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reading.classifying.forest import Forest, Tree

_NUMBER = st.integers(0, 4).map(float)


@pytest.mark.parametrize(
    ("row", "logit", "wanted"),
    [
        ([0.0, 0.0], 0.5, 0.6),
        ([0.0, 2.0], 0.5, 0.7),
        ([2.0, 0.0], 0.5, 0.8),
        ([2.0, 2.0], 0.5, 0.9),
    ],
)
def test_a_tree_adds_what_its_leaf_says(row: list[float], logit: float, wanted: float) -> None:
    forest = Forest([Tree(((0, 1.0), (1, 1.0)), (0.1, 0.2, 0.3, 0.4))])

    assert forest.corrected({place: [number] for place, number in enumerate(row)}, [logit]) == pytest.approx([wanted])


def test_no_trees_correct_nothing() -> None:
    assert Forest(()).corrected({}, [0.5]) == [0.5]


@st.composite
def _trees(draw: st.DrawFn) -> Tree:
    splits = draw(st.lists(st.tuples(st.integers(0, 2), _NUMBER), min_size=1, max_size=4))
    return Tree(tuple(splits), tuple(float(leaf) for leaf in range(1 << len(splits))))


@given(st.lists(_trees(), max_size=4), st.lists(st.tuples(_NUMBER, _NUMBER, _NUMBER), max_size=4))
def test_all_trees_at_once_say_what_each_says_by_itself(
    trees: list[Tree], rows: list[tuple[float, float, float]]
) -> None:
    wanted = [sum(leaves[_leaf(splits, row)] for splits, leaves in trees) for row in rows]

    columns = {place: [row[place] for row in rows] for place in range(3)}
    assert Forest(trees).corrected(columns, [0.0] * len(rows)) == wanted


def _leaf(splits: tuple[tuple[int, float], ...], row: tuple[float, float, float]) -> int:
    return int("".join("1" if row[place] > bar else "0" for place, bar in splits), 2)


def test_grown_trees_find_what_no_sum_of_weights_can_tell() -> None:
    numpy = pytest.importorskip("numpy")
    from tests.benchmarks.fit_trees import grow

    rows = [(0.0, 0.0), (1.0, 1.0), (2.0, 2.0)]
    labels = [0.0, 1.0, 0.0]

    forest = Forest(grow(numpy.array(rows * 50), numpy.array(labels * 50), numpy.full(150, 1.0), numpy.zeros(150)))

    low, middle, high = forest.corrected(dict(enumerate(zip(*rows, strict=True))), [0.0] * 3)
    assert max(low, high) < 0 < middle
