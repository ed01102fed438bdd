"""The five seeds and the thirty-eight pasted samples, beside the best plain rule."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import mean

from tests.benchmarks.pages import agreement
from tests.benchmarks.reading_baselines import ten_words_and_an_end
from tests.benchmarks.reading_figures import Figure
from tests.reading.seed_articles import SEEDS, expected, said, seed
from tests.reading.test_samples import HARDER, SAMPLES, WORD
from tests.reading.test_samples import agreement as sample_agreement


def sample_figures() -> Iterator[Figure]:
    """How many seeds are read exactly, and F1 over the words of the samples."""
    exact = sum(said(seed(number)) == expected(number) for number in range(5))
    yield Figure("seeds read exactly, of five", float(exact), float(sum(map(_is_exact_by_rule, range(5)))), 5.0)
    yield Figure("worst seed, F1", min(map(_own, range(5))), min(map(_by_rule, range(5))), 1.0)
    own = {path.stem: sample_agreement(path) for path in SAMPLES}
    worst = min(own, key=lambda name: own[name])
    yield Figure(f"{len(own)} samples, mean F1", mean(own.values()), mean(map(_sample_by_rule, SAMPLES)), 0.98)
    yield Figure("worst sample, F1", own[worst], min(map(_sample_by_rule, SAMPLES)), None, note=worst)
    harder = mean(map(sample_agreement, HARDER)), mean(map(_sample_by_rule, HARDER))
    yield Figure(f"{len(HARDER)} harder samples, mean F1", *harder, None)


def _gold(number: int) -> list[str]:
    return [text for _, text in expected(number)]


def _own(number: int) -> float:
    return agreement(_gold(number), [text for _, text in said(seed(number))])


def _rule_on(number: int) -> list[str]:
    (path,) = SEEDS.glob(f"{number:03}_*.txt")
    return ten_words_and_an_end(path.read_text("utf-8"))


def _by_rule(number: int) -> float:
    return agreement(_gold(number), _rule_on(number))


def _is_exact_by_rule(number: int) -> bool:
    return " ".join(" ".join(_rule_on(number)).split()) == " ".join(_gold(number))


def _sample_by_rule(path: Path) -> float:
    lines = path.read_text("utf-8").split("\n")
    labels = path.with_suffix(".labels").read_text("utf-8").split("\n")
    kept = set(ten_words_and_an_end("\n".join(lines)))
    wanted = got = shared = 0
    for line, label in zip(lines, labels, strict=True):
        words = len(WORD.findall(line))
        wanted += words * (label == "kept")
        got += words * (line in kept)
        shared += words * (label == "kept" and line in kept)
    return 2 * shared / (wanted + got)
