"""Aligned rows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, comparison, istanbul, match
from tui.layout.aligned import NOT_TOLD, aligned_pages, aligned_rows
from tui.model import Comparison


def test_what_says_the_same_stands_in_one_row_and_the_rest_below_what_it_follows() -> None:
    story = comparison(
        [article("A1.", "A2.", "A3."), article("B1.", "B2.", "B3.")],
        matches=[match((0, 0), (1, 2)), match((0, 2), (1, 0))],
    )
    assert aligned_rows(story, [0, 1]) == [{0: 0, 1: 2}, {0: 1}, {0: 2, 1: 0}, {1: 1}]


def test_the_surest_match_gets_the_row() -> None:
    story = comparison(
        [article("A."), article("B1.", "B2.")], matches=[match((0, 0), (1, 0), score=0.6), match((0, 0), (1, 1))]
    )
    assert aligned_rows(story, [0, 1]) == [{1: 0}, {0: 0, 1: 1}]


def test_a_third_article_joins_the_row_of_the_one_it_matches() -> None:
    story = comparison([article("A."), article("B."), article("C.")], matches=[match((1, 0), (2, 0))])
    assert aligned_rows(story, [0, 1, 2]) == [{1: 0, 2: 0}, {0: 0}]


@st.composite
def stories(draw: st.DrawFn) -> Comparison:
    counts = draw(st.lists(st.integers(1, 7), min_size=1, max_size=4))
    articles = [
        article(*[f"{'word ' * draw(st.integers(1, 12))}{n}." for n in range(count)], origin=str(index))
        for index, count in enumerate(counts)
    ]
    pairs = [
        ((a, m), (b, n))
        for a in range(len(counts))
        for b in range(a + 1, len(counts))
        for m in range(counts[a])
        for n in range(counts[b])
    ]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=12)) if pairs else []
    scores = st.floats(0.5, 1.0)
    return comparison(articles, matches=[match(a, b, score=draw(scores)) for a, b in chosen])


@given(stories())
def test_every_sentence_stands_in_exactly_one_row(story: Comparison) -> None:
    order = list(range(len(story.articles)))
    cells = [(a, n) for row in aligned_rows(story, order) for a, n in row.items()]
    assert sorted(cells) == [(a, n) for a in order for n in range(len(story.articles[a].sentences))]
    lead = [row[0] for row in aligned_rows(story, order) if 0 in row]
    assert lead == sorted(lead)


@given(stories(), st.integers(4, 30))
def test_the_sentences_of_a_row_begin_on_the_same_line(story: Comparison, width: int) -> None:
    widths = dict.fromkeys(range(len(story.articles)), width)
    pages = aligned_pages(story, widths)
    assert len({len(page.lines) for page in pages.values()}) == 1
    for row in aligned_rows(story, list(widths)):
        assert len({pages[a].first_line[n] for a, n in row.items()}) == 1
        for a, n in row.items():
            first, last = pages[a].span(n)
            shown = "".join(pages[a].text(line) for line in range(first, last + 1))
            assert shown.replace(" ", "") == story.sentence((a, n)).text.replace(" ", "")


def test_a_gap_says_that_it_is_not_told_there() -> None:
    pages = aligned_pages(istanbul(), {0: 40, 1: 40})
    assert [piece.text for piece in pages[1].pieces if piece.text == NOT_TOLD] == [NOT_TOLD]


def test_however_many_gaps_there_are_a_page_holds_its_sentences_and_two_pieces_more() -> None:
    story = comparison([article(*[f"A{n}." for n in range(9)]), article(*[f"B{n}." for n in range(7)])])
    pages = aligned_pages(story, {0: 40, 1: 40})
    assert [len(page.pieces) for page in pages.values()] == [9 + 2, 7 + 2]
    assert len(pages[0].lines) == len(pages[1].lines)
