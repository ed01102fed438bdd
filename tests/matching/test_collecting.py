"""The garbage collector during a comparison."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from tests.matching.articles import article
from tui.matching import compare

ARTICLES = [article(["The ferry to Norden sank."]), article(["The Norden ferry sank on Monday."])]


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    yield
    gc.enable()


def test_nothing_is_collected_while_articles_are_compared_and_again_afterwards() -> None:
    seen: list[bool] = []
    compare(ARTICLES, tell=lambda _: seen.append(gc.isenabled()))
    assert set(seen) == {False}
    assert gc.isenabled()


def test_a_comparison_that_is_stopped_switches_collecting_on_again() -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compare(ARTICLES, tell=stop)
    assert gc.isenabled()


def test_who_has_switched_collecting_off_finds_it_off() -> None:
    gc.disable()
    compare(ARTICLES)
    assert not gc.isenabled()
