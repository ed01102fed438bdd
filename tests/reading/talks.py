"""A short report that tests put furniture around, and what was decided about a line of it."""

from __future__ import annotations

from tui.model import Article, Dropped, Part

BODY = """The two delegations ended their talks after more than six hours, the state news service reported on Thursday.

Neither side made a statement to the press after the meeting, which was held at the residence of the consul.

A second round of talks is expected within two weeks, two people who know the plans said."""

BODY_SENTENCES = BODY.split("\n\n")


def kept(article: Article) -> list[str]:
    return [
        " ".join(article.text[block.start : block.end].split()) for block in article.blocks if block.dropped is None
    ]


def class_of(article: Article, text: str) -> Dropped | None:
    (block,) = [block for block in article.blocks if article.text[block.start : block.end].strip() == text]
    return block.dropped


def part_of(article: Article, text: str) -> Part | None:
    (block,) = [block for block in article.blocks if article.text[block.start : block.end].strip() == text]
    return block.part
