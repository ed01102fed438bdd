"""What a story comes to, on the desk: where that stands, and what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.factory import article, comparison, istanbul, match
from tests.screen.picture import text_of
from tests.screen.stage import Stage, settled
from tui.model import Disagreement, Part
from tui.screen.desk.digest import MOST_DISPUTES, NOTHING, only_here, story_in_short
from tui.screen.desk.preview import Preview
from tui.screen.desk.screen import DeskScreen
from tui.screen.desk.shelf import Shelf
from tui.screen.widgets.panel import Panel


def labelled(entries: list[tuple[str, str]], label: str) -> list[str]:
    """The words under a label, those of the unlabelled rows after it too."""
    found, here = [], ""
    for name, words in entries:
        here = name[:-1].strip() or here
        if here == label:
            found.append(words)
    return found


def test_each_side_of_a_disagreement_stands_with_the_voices_that_say_so() -> None:
    (told,) = labelled(story_in_short(istanbul()), "disputed")
    assert told == "“more than six hours” NDTV Profit / “six hours” NewsX"


def test_what_all_tell_is_told_and_what_all_but_one_tell_where_that_is_little() -> None:
    texts = ["A ferry sank.", "Nine drowned."]
    reports = [article(*texts, source="Zeit"), article(*texts, source="Post"), article(texts[0], source="Ajax")]
    short = story_in_short(comparison(reports, passages=[[(0, 0), (1, 0), (2, 0)], [(0, 1), (1, 1)]]))
    assert labelled(short, "told by all") == ["A ferry sank."]
    assert labelled(short, "by all but 1") == ["Nine drowned."]


def test_what_all_tell_with_other_figures_is_marked_as_disputed() -> None:
    reports = [article("Nine drowned.", source="Zeit"), article("Ten drowned.", source="Post")]
    apart = [Disagreement((0, 0), (1, 0), "number", "Nine", "Ten")]
    story = comparison(reports, matches=[match((0, 0), (1, 0))], passages=[[(0, 0), (1, 0)]], disagreements=apart)
    (told,) = labelled(story_in_short(story), "told by all")
    assert told.startswith("! ")


def test_headlines_give_way_to_the_text_that_says_it_again() -> None:
    heads = ["Ferry sinks", "A ferry sank on Monday."]
    reports = [article(*heads, source="Zeit"), article(*heads, source="Post")]
    headed = [
        replace(one, sentences=(replace(one.sentences[0], part=Part.HEADLINE), *one.sentences[1:])) for one in reports
    ]
    both = story_in_short(comparison(headed, passages=[[(0, 0), (1, 0)], [(0, 1), (1, 1)]]))
    alone = story_in_short(comparison(headed, passages=[[(0, 0), (1, 0)]]))
    assert labelled(both, "told by all") == ["A ferry sank on Monday."]
    assert labelled(alone, "told by all") == ["Ferry sinks"]


def test_a_quotation_gives_way_to_the_sentence_that_has_it() -> None:
    texts = ["He said: “It is over.”", "“It is over.", "Nine drowned."]
    reports = [article(*texts, source="Zeit"), article(*texts, source="Post")]
    short = story_in_short(comparison(reports, passages=[[(0, n), (1, n)] for n in range(3)]))
    assert labelled(short, "told by all") == ["He said: “It is over.”", "Nine drowned."]


@pytest.mark.parametrize("label", ["disputed", "told by all"])
def test_where_nothing_is_disputed_or_told_by_all_that_is_said(label: str) -> None:
    apart = comparison([article("It rained.", source="Zeit"), article("Wheat rose.", source="Post")])
    assert labelled(story_in_short(apart), label) == [NOTHING]


def test_of_many_disagreements_some_are_told_and_the_others_counted() -> None:
    reports = [article(*[f"{n} {what} sank." for n in range(7)], source=what) for what in ("ferries", "boats")]
    apart = [Disagreement((0, n), (1, n), "number", f"{n} ferries", f"{n} boats") for n in range(7)]
    told = labelled(story_in_short(comparison(reports, disagreements=apart)), "disputed")
    assert told[-1] == "and 3 more disagreements"
    assert len(told) == MOST_DISPUTES + 1


def test_only_sentences_of_the_text_are_told_as_being_only_here() -> None:
    told = article("Rain at last", "It rained in Oslo.", source="Zeit")
    parts = (Part.HEADLINE, Part.BODY)
    sentences = tuple([replace(one, part=part) for one, part in zip(told.sentences, parts, strict=True)])
    story = comparison([replace(told, sentences=sentences), article("Wheat rose.", source="Post")])
    assert [words for _, words in only_here(story, 0)] == ["It rained in Oslo."]


@pytest.mark.parametrize(("size", "is_beside"), [((200, 50), True), ((120, 40), False)])
async def test_on_a_large_terminal_the_story_stands_in_short_beside_or_below_the_report(
    size: tuple[int, int], is_beside: bool
) -> None:
    desk = DeskScreen(Shelf((istanbul(),), is_matched=True), "")
    async with Stage(desk).run_test(size=size) as pilot:
        await settled(pilot)
        preview = pilot.app.screen.query_one(Preview)
        report, panel = preview.children
        assert (panel.region.y == report.region.y) is is_beside
        assert "disputed      !  “more than six hours” NDTV Profit / “six hours” NewsX" in text_of(pilot.app)
        assert preview.region.y == 2 + len(desk.list.rows) + 1  # right below the list


async def test_on_a_low_terminal_the_report_keeps_the_room() -> None:
    async with Stage(DeskScreen(Shelf((istanbul(),), is_matched=True), "")).run_test(size=(80, 18)) as pilot:
        await settled(pilot)
        assert "disputed" not in text_of(pilot.app)


async def test_nothing_is_said_of_a_story_that_is_not_compared_yet() -> None:
    async with Stage(DeskScreen(Shelf((istanbul(),)), "reading")).run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        assert not pilot.app.screen.query(Panel)
