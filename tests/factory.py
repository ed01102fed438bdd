"""Articles and comparisons built by hand, so that what comes after them is tested by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from tui.model import (
    Article,
    Band,
    Block,
    Comparison,
    Disagreement,
    Dropped,
    Evidence,
    Failure,
    Kind,
    Match,
    Part,
    Passage,
    Sentence,
)


def article(
    *sentences: str,
    origin: str = "report.txt",
    title: str | None = None,
    source: str | None = None,
    published: date | None = None,
) -> Article:
    """An article whose text is an advertisement line and then one body line per sentence."""
    text = "ADVERTISEMENT\n"
    blocks = [Block(0, len(text), None, Dropped.ADVERTISEMENT, "a line that says advertisement")]
    spans = []
    for number, words in enumerate(sentences, 1):
        start = len(text)
        text += words + "\n"
        blocks.append(Block(start, len(text), Part.BODY, None, "a paragraph"))
        spans.append(Sentence(start, start + len(words), " ".join(words.split()), Part.BODY, number))
    return Article(
        origin=origin,
        sha256="0" * 64,
        title=title,
        source=source,
        authors=(),
        published=published,
        url=None,
        language="en",
        encoding="UTF-8",
        text=text,
        blocks=tuple(blocks),
        sentences=tuple(spans),
    )


def match(
    a: tuple[int, int],
    b: tuple[int, int],
    kind: Kind = Kind.REWORDED,
    *,
    score: float = 0.71,
    band: Band = Band.STRONG,
    is_inner_a: bool | None = None,
) -> Match:
    """A match with one reason."""
    inner: Literal["a", "b"] | None = None if is_inner_a is None else ("a" if is_inner_a else "b")
    return Match(a, b, kind, inner, score, band, (Evidence("rare words", 1.91234, ("skeleton", "restore")),))


def comparison(
    articles: Sequence[Article],
    *,
    voices: Sequence[int] | None = None,
    matches: Sequence[Match] = (),
    passages: Sequence[Sequence[tuple[int, int]]] = (),
    disagreements: Sequence[Disagreement] = (),
) -> Comparison:
    """A comparison at strictness 0.5; every article is a voice of its own unless said otherwise."""
    told_by = tuple(range(len(articles))) if voices is None else tuple(voices)
    return Comparison(
        articles=tuple(articles),
        voices=told_by,
        strictness=0.5,
        matches=tuple(matches),
        passages=tuple(
            Passage(n, tuple(members), tuple(sorted({told_by[index] for index, _ in members})))
            for n, members in enumerate(passages)
        ),
        disagreements=tuple(disagreements),
    )


def istanbul() -> Comparison:
    """Four articles, three voices: a passage of all, one of two, a disagreement, a copy, sentences of one voice."""
    embassy = "Putin said the first contacts “give us some hope”."
    articles = [
        article(
            embassy,
            "The talks in Istanbul lasted more than six hours.",
            "Diplomats were expelled in 2016.",
            origin="a.txt",
            title="Putin Hopeful",
            source="NDTV Profit",
            published=date(2025, 2, 27),
        ),
        article(
            "“The first contacts inspire certain hopes,” Putin told officers on Thursday in Moscow.",
            "The two sides talked for six hours.",
            origin="b.txt",
            title="First Contacts",
            source="NewsX",
        ),
        article(embassy, "A van left the residence.", origin="c.txt", title="A Van"),
        article(embassy, "A van left the residence.", origin="d.txt", title="A Van, Again"),
    ]
    return comparison(
        articles,
        voices=(0, 1, 2, 2),
        matches=[
            match((0, 0), (1, 0), Kind.QUOTE, score=0.9),
            match((0, 0), (2, 0), Kind.IDENTICAL, score=1.0, band=Band.SAME),
            match((0, 0), (3, 0), Kind.IDENTICAL, score=1.0, band=Band.SAME),
            match((2, 0), (3, 0), Kind.IDENTICAL, score=1.0, band=Band.SAME),
            match((2, 1), (3, 1), Kind.IDENTICAL, score=1.0, band=Band.SAME),
            match((0, 1), (1, 1), Kind.CONTAINED, score=0.66, band=Band.LIKELY, is_inner_a=False),
        ],
        passages=[[(0, 0), (1, 0), (2, 0), (3, 0)], [(0, 1), (1, 1)]],
        disagreements=[Disagreement((0, 1), (1, 1), "number", "more than six hours", "six hours")],
    )


def the_dead_of_a_fire() -> Comparison:
    """Three voices, one dispute in four wordings that stands in two passages, and a second one in the later passage."""
    articles = [
        article(
            "Four dead in ferry fire.",
            "Four people died when a fire broke out aboard, and 31 were hurt.",
            origin="a.txt",
            source="The Bay Herald",
        ),
        article(
            "Ferry fire kills four.",
            "Five people died in the fire, and about 40 were hurt.",
            origin="b.txt",
            source="NPA",
        ),
        article("Five people die in ferry fire.", "The ship was 30 years old.", origin="c.txt", source="Radio Nord"),
    ]
    headlines, bodies = [(0, 0), (1, 0), (2, 0)], [(0, 1), (1, 1)]
    return comparison(
        articles,
        matches=[match((0, 0), (1, 0)), match((0, 0), (2, 0)), match((1, 0), (2, 0)), match((0, 1), (1, 1))],
        passages=[headlines, bodies],
        disagreements=[
            Disagreement((0, 0), (2, 0), "number", "Four dead", "Five people"),
            Disagreement((0, 1), (1, 1), "number", "Four people", "Five people"),
            Disagreement((0, 1), (1, 1), "number", "31", "about 40"),
            Disagreement((1, 0), (2, 0), "number", "kills four", "Five people"),
            Disagreement((0, 1), (2, 0), "number", "Four people", "Five people", is_matched=False),
        ],
    )


FAILURES = [Failure("gone.txt", "there is no such file"), Failure("photo.jpg", "it is not text")]


def paragraphs(*groups: Sequence[str], origin: str = "report.txt", title: str | None = None) -> Article:
    """An article of paragraphs, each a list of sentences."""
    text = ""
    blocks: list[Block] = []
    spans: list[Sentence] = []
    for number, group in enumerate(groups):
        start = len(text)
        for words in group:
            spans.append(Sentence(len(text), len(text) + len(words), words, Part.BODY, number))
            text += words + " "
        text += "\n\n"
        blocks.append(Block(start, len(text), Part.BODY, None, "a paragraph"))
    return replace(article(origin=origin, title=title), text=text, blocks=tuple(blocks), sentences=tuple(spans))
