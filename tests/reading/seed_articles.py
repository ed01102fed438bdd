"""The five sample reports as they are read, and what they say: `seeds/` has a line per sentence, part and text."""

from __future__ import annotations

from pathlib import Path

from tui.model import Article
from tui.reading import read

SEEDS = Path(__file__).parents[2] / "seeds"
SAID = Path(__file__).parent / "seeds"


def seed(number: int) -> Article:
    (path,) = SEEDS.glob(f"{number:03}_*.txt")
    return read(path)


def said(article: Article) -> list[tuple[str, str]]:
    """Part and text of every sentence."""
    return [(str(sentence.part), sentence.text) for sentence in article.sentences]


def expected(number: int) -> list[tuple[str, str]]:
    """What `said` must be of a seed."""
    lines = (SAID / f"{number:03}.said").read_text("utf-8").splitlines()
    return [(part, text) for part, _, text in (line.partition("\t") for line in lines)]
