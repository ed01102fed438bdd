"""Why sentences match, in words."""

from __future__ import annotations

from dataclasses import replace

from tests.factory import article, comparison, istanbul, match
from tui.model import Evidence
from tui.screen.comparison.reasons import reasons
from tui.session import Session


def test_each_counterpart_has_its_verdict_and_its_reasons() -> None:
    session = Session(istanbul())
    session.step(1)
    assert reasons(session) == [
        ("2 NewsX", "contained here · likely · lost at strictness ▪▪▪▪▪"),
        ("  for", "rare words: skeleton, restore"),
    ]


def test_what_nobody_else_has_says_how_to_look_further() -> None:
    session = Session(istanbul())
    session.step(2)
    assert reasons(session) == [
        ("only here", "nothing in the other sources comes near enough; [ makes matching looser")
    ]


def test_a_counterpart_of_the_same_passage_without_a_match_says_so() -> None:
    story = comparison(
        [article("A."), article("B.", source="B"), article("C.", source="C")],
        matches=[match((0, 0), (1, 0)), match((1, 0), (2, 0))],
        passages=[[(0, 0), (1, 0), (2, 0)]],
    )
    assert ("3 C", "no direct match; both match another sentence of this passage") in reasons(Session(story))


def test_what_holds_at_every_strictness_says_so() -> None:
    assert reasons(Session(istanbul()))[0] == ("2 NewsX", "same quotation · strong · holds at every strictness")


def test_reasons_that_show_words_come_before_stronger_ones_that_show_none() -> None:
    found = replace(
        match((0, 0), (1, 0)), evidence=(Evidence("surroundings", 2.0), Evidence("rare words", 0.4, ("quay", "ferry")))
    )
    story = comparison([article("A."), article("B.", source="B")], matches=[found], passages=[[(0, 0), (1, 0)]])
    assert ("  for", "rare words: quay, ferry · the sentences around them match too") in reasons(Session(story))


def test_a_copy_is_told_in_one_line_for_it_needs_no_reasons() -> None:
    story = comparison([article("A."), article("A.", source="B")], matches=[match((0, 0), (1, 0))], voices=(0, 0))
    (line,) = reasons(Session(story))
    assert line[1].endswith(" · a copy of this article")
