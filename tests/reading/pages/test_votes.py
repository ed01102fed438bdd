"""What others say of a page: its own JSON-LD, its description, an extractor; and that none of them can do harm."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.reading.articles import assert_sound, read_text
from tui.model import Part
from tui.reading.classifying.classifier import Judge
from tui.reading.pages import extractor
from tui.reading.pages.votes import (
    EXTRACTOR_FEATURES,
    TOLD_FEATURES,
    UNSEEN,
    Told,
    extractor_votes,
    told_votes,
    unseen_paragraphs,
)
from tui.reading.pieces import Piece, measure

REPORT = [
    "The lock gates at Merrow gave way shortly before dawn on Tuesday and the canal emptied into the meadows below.",
    "Nobody was hurt, but nine narrowboats lie on their sides in the mud, the waterways trust said in a statement.",
    "Engineers expect that the pound can be filled again in October at the earliest.",
]
MENU = [f"Section {number}" for number in range(30)]
DOUBTFUL = ["Subscribe to the Merrow Courier", "Boats, locks and weirs of the county", "Your letters: the canal"]
TEASER = "A beginner’s guide to brewing cider at home in five easy steps."


def named(votes: tuple[float, ...], names: list[str]) -> dict[str, float]:
    return dict(zip(names, votes, strict=True))


def test_a_piece_of_the_told_text_is_in_it_and_a_teaser_is_out() -> None:
    told = Told("Lock gates give way", "Nine boats lie in the mud.", " ".join(REPORT))

    inside, outside = (named(votes, TOLD_FEATURES) for votes in told_votes(told, [REPORT[1], TEASER]))

    assert (inside["told_in"], inside["told_out"]) == (1.0, 0.0)
    assert outside["told_in"] < 0.1 < outside["told_out"]


def test_quotation_marks_and_spaces_do_not_part_what_is_told_from_what_is_shown() -> None:
    told = Told("", "", " ".join(REPORT).replace(", ", " ,  "))

    (votes,) = told_votes(told, [REPORT[1].replace(" ", "\u00a0")])

    assert named(votes, TOLD_FEATURES)["told_in"] == 1.0


def test_where_a_page_tells_nothing_nothing_is_voted() -> None:
    (votes,) = told_votes(Told("", "", ""), REPORT[:1])

    assert sum(votes) == named(votes, TOLD_FEATURES)["no_title"] == 1.0


def test_a_short_extract_is_no_vote() -> None:
    assert extractor_votes("Accept all cookies", REPORT) == [(0.0,) * len(EXTRACTOR_FEATURES)] * 3


def test_a_caption_between_extracted_paragraphs_is_inside_and_a_teaser_below_is_not() -> None:
    votes = extractor_votes("\n".join(REPORT), [REPORT[0], "The dry canal", REPORT[1], REPORT[2], TEASER])

    assert [named(vote, EXTRACTOR_FEATURES)["extracted_inside"] for vote in votes] == [1, 1, 1, 1, 0]


def test_what_is_shown_is_not_taken_from_the_told_text_again() -> None:
    told = Told("", "", "\n".join(REPORT))

    assert unseen_paragraphs(told, ["Menu", *REPORT]) == []
    assert unseen_paragraphs(told, ["Menu", "Please enable scripts"]) == REPORT


def test_a_page_that_a_script_was_to_fill_is_read_from_what_it_tells_machines() -> None:
    linked = json.dumps({"@type": "NewsArticle", "headline": "Lock gates give way", "articleBody": "\n".join(REPORT)})
    menu = "".join(
        f"<li><a href='#'>{word}</a></li>" for word in ["News", "Sport", "Weather", "Culture", "Opinion", "Video"]
    )
    page = (
        f"<html><head><script type='application/ld+json'>{linked}</script></head>"
        f"<body><ul>{menu}</ul><h1>Lock gates give way</h1><div id='root'></div></body></html>"
    )

    article = read_text(page)

    assert_sound(article)
    assert [sentence.text for sentence in article.sentences] == ["Lock gates give way", *REPORT]
    assert {block.rule for block in article.blocks if block.part is Part.BODY} == {UNSEEN}


def test_an_extractor_that_lacks_a_part_of_its_own_counts_as_not_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half_an_extractor.py").write_text("import a_package_that_nobody_has\n")
    (tmp_path / "whole_extractor.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)

    assert not extractor.is_importable("half_an_extractor")
    assert extractor.is_importable("whole_extractor")


def _with_trafilatura(monkeypatch: pytest.MonkeyPatch, extract: object) -> None:
    module = ModuleType("trafilatura")
    setattr(module, "extract", extract)  # noqa: B010 - a module has no such attribute for a type checker
    monkeypatch.setitem(sys.modules, "trafilatura", module)
    monkeypatch.setattr(extractor, "is_installed", lambda: True)


def test_a_failure_of_the_extractor_is_one_vote_less(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(markup: str, **options: object) -> str:
        raise RecursionError(markup)

    _with_trafilatura(monkeypatch, fail)

    assert extractor.extract("<p>text</p>", 1) == ""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in REPORT)
    assert [s.text for s in read_text(f"<html><body>{body}</body></html>").sentences] == REPORT


def _page(*paragraphs: str) -> str:
    menu = "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in MENU)
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html><body><ul>{menu}</ul><h1>Lock gates give way</h1><div>{body}</div></body></html>"


def test_the_extractor_is_not_asked_of_a_page_that_is_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    _with_trafilatura(monkeypatch, lambda markup, **options: asked.append(markup))

    article = read_text(_page(*REPORT))

    assert [sentence.text for sentence in article.sentences][-3:] == REPORT
    assert asked == []


def test_the_extractor_is_asked_of_a_page_in_doubt_and_its_vote_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page(*REPORT, *DOUBTFUL)
    chances = []
    for text in ("", "\n".join((*REPORT, *DOUBTFUL))):
        asked: list[str] = []

        def extract(markup: str, *, found: str = text, calls: list[str] = asked, **options: object) -> str:
            calls.append(markup)
            return found

        _with_trafilatura(monkeypatch, extract)
        monkeypatch.setattr(Judge, "is_unsure", True)
        article = read_text(page)
        chances.append([block.probability for block in article.blocks])
        assert asked == [page]

    assert chances[0] != chances[1]


@pytest.mark.parametrize(("chances", "is_unsure"), [((0.9, 0.1, 0.95), False), ((0.9, 0.5, 0.95), True)])
def test_a_page_is_in_doubt_where_a_tenth_of_its_words_is(chances: tuple[float, ...], is_unsure: bool) -> None:
    judge = Judge([measure(Piece(0, len(text), text)) for text in REPORT], {})
    judge.probability = list(chances)

    assert judge.is_unsure is is_unsure


def test_a_page_in_which_no_report_is_found_is_in_doubt() -> None:
    judge = Judge([measure(Piece(0, len(text), text)) for text in REPORT], {})
    judge.probability = [0.01] * len(REPORT)

    assert judge.is_unsure


@pytest.mark.parametrize(
    ("markup", "elements"), [("<p " + "a=1 " * 100_000 + ">", 1), ("<p>", 200_000), ("x" * 5_000_000, 1)]
)
def test_a_page_that_the_extractor_would_take_long_for_is_not_given_to_it(
    markup: str, elements: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    _with_trafilatura(monkeypatch, lambda markup, **options: asked.append(markup))

    assert extractor.extract(markup, elements) == ""
    assert asked == []


def test_without_the_extractor_pages_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extractor, "is_installed", lambda: False)

    assert extractor.extract("<p>text</p>", 1) is None
