"""The regression whose weights vary with some of the features."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy")

from tests.benchmarks.fitting import fit, fit_varying  # noqa: E402 - needs numpy


def test_weights_that_vary_tell_apart_what_a_sum_cannot() -> None:
    corners = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
    data, labels = np.array(corners * 20), np.array([1.0, 0.0, 0.0, 1.0] * 20)
    weights = np.ones(len(data))
    straight = fit(data, labels, weights, 1.0).scores(np.array(corners))
    varying = fit_varying(data, labels, weights, 1.0, {1: 1.0}).scores(np.array(corners))
    assert straight == pytest.approx([0.5] * 4)
    assert [bool(score > 0.5) for score in varying] == [True, False, False, True]


def test_without_features_that_vary_the_fit_is_the_plain_one() -> None:
    random = np.random.default_rng(1)
    data = random.normal(3, 2, (60, 4))
    labels = (data @ np.array([1.0, -2.0, 0.5, 0.0]) > -1).astype(float)
    plain, varying = fit(data, labels, np.ones(60), 0.1), fit_varying(data, labels, np.ones(60), 0.1, {})
    assert varying.scores(data) == pytest.approx(plain.scores(data))


def test_the_numbers_for_raw_features_give_the_fitted_scores_back() -> None:
    random = np.random.default_rng(2)
    data = random.normal(5, 3, (80, 3))
    labels = (data[:, 0] * data[:, 1] > 25).astype(float)
    model = fit_varying(data, labels, np.ones(80), 10.0, {0: 1.0, 2: 8.0})
    assert np.mean((model.scores(data) > 0.5) == (labels > 0.5)) > 0.9
