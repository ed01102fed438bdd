"""Random comparisons, as far as their parts agree with each other; their texts try to break every format."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from tests.factory import article, comparison, match
from tui.matching.passages import passages_of
from tui.model import Band, Comparison, Disagreement, Kind, Verdict

HOSTILE = (
    "talks",
    "six hours",
    "“give us some hope”",
    "=HYPERLINK(1)",
    "+1",
    "-2.5",
    "@mention",
    "#12",
    "1. first",
    "2) second",
    "<script>alert(1)</script>",
    "</script>",
    "<!--",
    "&amp;",
    "[words](https://example.org)",
    "www.example.org",
    "![x](y)",
    "**bold** _thin_ `code` ~~gone~~",
    "a|b",
    "\\",
    'say "no", twice',
    "$1.5 million",
    "é会談",
    "{{articles}}",
    "---",
)

sentences = st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=3).map(" ".join)
days = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Two to four articles, some of them copies, with random matches and what follows from these."""
    articles = [
        article(
            *draw(st.lists(sentences, min_size=1, max_size=4)),
            origin=f"{number}.txt",
            title=draw(st.none() | sentences),
            source=draw(st.none() | sentences),
            published=draw(st.none() | days),
        )
        for number in range(draw(st.integers(2, 4)))
    ]
    voices = draw(st.sampled_from([tuple(range(len(articles))), (0, 0, 1, 2)[: len(articles)]]))
    addresses = [(index, n) for index, told in enumerate(articles) for n in range(len(told.sentences))]
    pairs = [(a, b) for a in addresses for b in addresses if a[0] < b[0]]
    chosen = sorted(draw(st.sets(st.sampled_from(pairs), max_size=6)))
    matches = [match(a, b, **draw(_kinds())) for a, b in chosen]
    contradicted = [pair for pair in chosen if voices[pair[0][0]] != voices[pair[1][0]] and draw(st.booleans())]
    told = comparison(
        articles,
        voices=voices,
        matches=matches,
        passages=[passage.members for passage in passages_of(matches, voices)],
        disagreements=[Disagreement(a, b, "number", draw(sentences), draw(sentences)) for a, b in contradicted],
    )
    verdicts = tuple(Verdict(a, b, True, draw(sentences)) for a, b in chosen[:1])
    return Comparison(
        told.articles,
        told.voices,
        told.strictness,
        told.matches,
        told.passages,
        told.disagreements,
        verdicts=verdicts,
    )


@st.composite
def _kinds(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(st.sampled_from(list(Kind)))
    return {
        "kind": kind,
        "is_inner_a": draw(st.booleans()) if kind is Kind.CONTAINED else None,
        "score": draw(st.floats(0.5, 1.0)),
        "band": draw(st.sampled_from(list(Band))),
    }
