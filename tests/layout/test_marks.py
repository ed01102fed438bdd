"""Marks, the overview column and the bars of the desk."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article, comparison, istanbul, match
from tui.layout.aligned import aligned_pages
from tui.layout.flow import flow
from tui.layout.marks import Tone, bar, mark, ruler, ruler_row, tones_of
from tui.model import Disagreement, Kind


def test_a_sentence_takes_the_mark_of_its_closest_match_with_another_voice() -> None:
    story = istanbul()
    assert mark(story, (0, 0)).glyph == "="
    assert mark(story, (1, 0)).glyph == '"'
    assert mark(story, (0, 2)).glyph == "+"


def test_a_contained_pair_shows_which_one_holds_more() -> None:
    story = istanbul()
    assert mark(story, (0, 1)).glyph == ">"
    assert mark(story, (1, 1)).glyph == "<"


def test_what_only_a_copy_repeats_is_still_only_here() -> None:
    assert mark(istanbul(), (2, 1)).glyph == "+"


def test_a_disagreement_outweighs_the_kind_in_the_overview_where_its_sentence_begins() -> None:
    story = istanbul()
    page = flow(story.articles[0], 20)
    first, last = page.span(1)
    rows = ruler(story, 0, page, 30)
    assert last > first
    assert rows[first : last + 2] == [Tone.DISAGREEMENT] + [Tone.REWORDED] * (last - first + 1)
    assert rows.count(Tone.DISAGREEMENT) == 1


def test_every_disagreement_has_a_row_of_a_low_overview() -> None:
    story = comparison(
        [article(*["Ten."] * 40), article(*["Two."] * 40, origin="b")],
        matches=[match((0, n), (1, n)) for n in range(40)],
        disagreements=[Disagreement((0, n), (1, n), "number", "Ten", "Two") for n in (0, 20, 39)],
    )
    rows = ruler(story, 0, flow(story.articles[0], 20), 10)
    assert [row for row, tone in enumerate(rows) if tone is Tone.DISAGREEMENT] == [0, 5, 9]


def test_the_overview_of_a_short_article_takes_a_row_a_line() -> None:
    story = comparison([article("One.", "Two."), article("One.")], matches=[match((0, 0), (1, 0), Kind.IDENTICAL)])
    page = flow(story.articles[0], 20)
    assert ruler(story, 0, page, 6) == [Tone.SAME, Tone.SAME, Tone.UNIQUE, None, None, None]


@given(st.integers(1, 300), st.integers(1, 50))
def test_every_line_has_a_row_of_the_overview(sentences: int, height: int) -> None:
    page = flow(article(*["Word."] * sentences), 20)
    rows = [ruler_row(line, page, height) for line in range(len(page.lines))]
    assert rows == sorted(rows)
    assert rows[0] == 0
    assert max(rows) < height


@given(st.lists(st.sampled_from([Kind.IDENTICAL, Kind.REWORDED, None]), min_size=1, max_size=60), st.integers(1, 50))
def test_a_row_of_the_overview_has_the_strongest_tone_of_its_sentences_in_either_layout(
    kinds: list[Kind | None], height: int
) -> None:
    articles = [article(*[f"{name} {n}." for n in range(len(kinds))], origin=name) for name in ("Left", "Right")]
    crossed = [match((0, n), (1, len(kinds) - 1 - n), kind) for n, kind in enumerate(kinds) if kind]
    story = comparison(articles, matches=crossed)
    for page in (flow(story.articles[1], 20), aligned_pages(story, {0: 20, 1: 20})[1]):
        rows = ruler(story, 1, page, height)
        here: dict[int, list[Tone]] = {}
        for n, tone in enumerate(tones_of(story, 1)):
            for row in {ruler_row(line, page, height) for line in range(page.first_line[n], page.last_line[n] + 1)}:
                here.setdefault(row, []).append(Tone(tone))
        assert {row: max(tones) for row, tones in here.items()} == {row: rows[row] for row in here}


@given(st.lists(st.sampled_from([Kind.IDENTICAL, Kind.REWORDED, None]), min_size=1, max_size=40), st.integers(3, 20))
def test_a_bar_has_its_width_and_every_tone_that_occurs(kinds: list[Kind | None], width: int) -> None:
    left = article(*[f"Left {n}." for n in range(len(kinds))])
    right = article(*[f"Right {n}." for n in range(len(kinds))])
    matches = [match((0, n), (1, n), kind) for n, kind in enumerate(kinds) if kind]
    cells = bar(comparison([left, right], matches=matches), 0, width)
    assert len(cells) == width
    assert cells == sorted(cells)
    assert set(cells) == {
        {Kind.IDENTICAL: Tone.SAME, Kind.REWORDED: Tone.REWORDED}.get(kind, Tone.UNIQUE) if kind else Tone.UNIQUE
        for kind in kinds
    }
