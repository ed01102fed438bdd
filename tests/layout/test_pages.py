"""Where pages stand: counterparts level, nothing lost, the place kept through every change of the lines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.screen import story as long_story
from tests.factory import article, comparison, istanbul, match
from tui.layout.flow import Role
from tui.layout.ghosts import Ghosts
from tui.layout.omissions import omissions
from tui.layout.pages import Pages
from tui.model import Comparison
from tui.session import Session

HEIGHT = 12

sentences = st.lists(
    st.text(alphabet="word é漢", min_size=1, max_size=60).map(lambda text: f"a{text}"), min_size=1, max_size=7
)


@st.composite
def stories(draw: st.DrawFn) -> Comparison:
    """Two or three reports with random counterparts."""
    reports = [article(*draw(sentences), origin=str(n)) for n in range(draw(st.integers(2, 3)))]
    addresses = [(a, n) for a, report in enumerate(reports) for n in range(len(report.sentences))]
    drawn = draw(st.lists(st.tuples(st.sampled_from(addresses), st.sampled_from(addresses)), max_size=8))
    found = {(min(pair), max(pair)) for pair in drawn if pair[0][0] != pair[1][0]}
    return comparison(
        reports, matches=[match(*pair) for pair in sorted(found)], passages=[sorted(p) for p in sorted(found)]
    )


def ghosts_of(story: Comparison, article: int) -> Ghosts:
    found = omissions(story, article)
    return Ghosts(found.runs.keys(), lambda place, cells: f"┄ {found.counts(place).total()} more"[:cells])


layouts = st.tuples(st.booleans(), st.booleans(), st.booleans())


@given(stories(), st.integers(8, 40), layouts, st.data())
def test_counterparts_stand_level_in_every_layout(
    story: Comparison, width: int, layout: tuple[bool, bool, bool], data: st.DataObject
) -> None:
    pages, session = Pages(), Session(story)
    pages.is_aligned, pages.with_dropped, pages.with_ghosts = layout
    for _ in range(4):
        numbers = data.draw(st.integers(0, len(story.articles) - 1))
        session.go((numbers, data.draw(st.integers(0, len(story.articles[numbers].sentences) - 1))))
        widths = dict.fromkeys(range(len(story.articles)), width + data.draw(st.integers(0, 5)))
        pages.lay_out(story, widths, lambda n: ghosts_of(story, n))
        pages.scroll_to(session.current, session.counterparts(), HEIGHT)
        row = pages.row(session.current)
        assert row < HEIGHT
        if pages.is_aligned:
            assert len({pages.top(n) for n in range(len(story.articles))}) == 1
        else:
            assert all(pages.row(other) == row for other in session.counterparts().values())


@given(stories(), st.integers(8, 40), st.booleans(), st.booleans())
def test_nothing_is_lost_whatever_is_shown_beside_the_sentences(
    story: Comparison, width: int, dropped: bool, ghosts: bool
) -> None:
    pages = Pages()
    pages.with_dropped, pages.with_ghosts = dropped, ghosts
    pages.lay_out(story, {0: width}, lambda n: ghosts_of(story, n))
    page = pages.now[0]
    for number, sentence in enumerate(story.articles[0].sentences):
        first, last = page.span(number)
        told = "".join(page.text(line) for line in range(first, last + 1))
        assert told.replace(" ", "") == sentence.text.replace(" ", "")
    marked = sum(page.piece(line).role is Role.GHOST and page.is_first(line) for line in range(len(page.lines)))
    assert marked == (len(omissions(story, 0).runs) if ghosts else 0)
    assert (0 in page.block_lines) is dropped


def test_what_is_left_out_is_told_below_the_sentence_it_would_follow_and_above_the_first() -> None:
    story = comparison(
        [article("A0.", "A1.", "A2."), article("B0.", "B1.", "B2.", "B3.", origin="b")],
        matches=[match((0, 1), (1, 1))],
        passages=[[(0, 1), (1, 1)]],
    )
    pages = Pages()
    pages.with_ghosts = pages.with_dropped = True
    pages.lay_out(story, {0: 60}, lambda n: ghosts_of(story, n))
    page = pages.now[0]
    told = [page.text(line) for line in range(len(page.lines))]
    assert [words for words in told if words] == [
        "┄ 1 more",
        "advertisement: a line that says advertisement",
        "ADVERTISEMENT",
        "A0.",
        "A1.",
        "┄ 2 more",
        "A2.",
    ]
    assert [page.text(page.first_line[n]) for n in range(3)] == ["A0.", "A1.", "A2."]
    assert [page.text(line) for line in page.block_lines[0]] == ["ADVERTISEMENT"] * 2


def test_lines_that_tell_what_is_left_out_are_worded_as_they_are_drawn_and_wrap_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    story, pages = long_story(300), Pages()
    worded: list[int] = []

    def words(place: int, cells: int) -> str:
        worded.append(place)
        return "┄"

    widths = dict.fromkeys(range(4), 40)
    pages.lay_out(story, widths)
    monkeypatch.setattr("tui.layout.flow.wrap", None)
    pages.with_ghosts = True
    pages.lay_out(story, widths, lambda n: Ghosts(omissions(story, n).runs.keys(), words))
    page = pages.now[0]
    assert sum(page.piece(line).role is Role.GHOST for line in range(len(page.lines))) == 100
    assert not worded
    ghost = page.last_line[0] + 1
    assert page.text(ghost) == "┄"
    assert worded == [0]


def test_ghosts_of_another_comparison_are_laid_out_anew_and_plain_lines_are_not() -> None:
    story, pages = istanbul(), Pages()
    other = replace(story, matches=(), passages=())
    for with_ghosts in (False, True):
        pages.with_ghosts = with_ghosts
        pages.lay_out(story, {0: 40}, lambda n: ghosts_of(story, n))
        before = pages.now[0]
        pages.lay_out(other, {0: 40}, lambda n: ghosts_of(other, n))
        assert (pages.now[0] is before) is not with_ghosts


def test_other_articles_are_laid_out_anew_and_the_place_stays_within_them() -> None:
    story, pages = istanbul(), Pages()
    pages.lay_out(story, {0: 40})
    pages.scroll_to((0, 2), {}, HEIGHT)
    shorter = replace(story, articles=(story.articles[1], *story.articles[1:]))
    pages.lay_out(shorter, {0: 40})
    assert pages.row((0, 1)) == pages.line((0, 1)) - pages.top(0)


def test_the_sentences_in_view_are_those_with_a_line_there() -> None:
    story, pages = istanbul(), Pages()
    for pages.is_aligned in (False, True):
        pages.lay_out(story, {0: 30, 1: 30})
        page = pages.now[0]
        expected = [n for n in range(3) if page.first_line[n] < 4 + 2 and page.last_line[n] >= 2]
        assert list(pages.in_view(0, 2, 4)) == expected
