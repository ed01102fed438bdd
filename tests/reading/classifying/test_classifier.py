"""Whole pages, copied or saved: the report comes through, the rest is dropped with class and reason in words."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from tests.reading.articles import assert_sound, read_text
from tui.model import Article, Dropped, Part
from tui.reading.classifying import classifier, page_weights
from tui.reading.classifying.context import CONTEXT_FEATURES
from tui.reading.classifying.forest import Forest
from tui.reading.classifying.page_weights import Fitted, Model
from tui.reading.pieces import Line, Piece, measure

REPORT = [
    "A passenger ferry carrying 214 people ran aground on rocks outside Skarvik harbour on Thursday night, injuring 17,"
    " the coastguard said.",
    "The Nordlys, operated by Kystlinjen, struck a reef at 22:40 after losing power in heavy winds, according to the"
    " company, which runs six ferries on this stretch of the coast.",
    "All passengers were evacuated by lifeboat before 2 a.m., rescue coordinator Per Dahl said.",
    "Kystlinjen said the vessel had passed a safety inspection in March.",
    "“We heard a bang and then everything went dark,” said passenger Maria Holm, 34. “The crew were calm.”",
    "The mayor of Skarvik, Ida Moen, said that divers would look for leaking fuel around the ferry on Saturday.",
    "The ferry service between Skarvik and Olden has been suspended until further notice.",
]
TITLE = "Ferry runs aground off Skarvik with 214 people on board"
ABOVE = ["Menu", "Search", "News", "Sport", "Weather", "Culture", "Sign in", "Subscribe", "Harbour Herald", "Home"]
SHARING = ["By Anna Lindqvist", "3 May 2024", "Share on Facebook", "Share on X", "Copy link"]
TEASERS = [
    "Ten best seafood restaurants on the coast",
    "School in Olden closes after storm damage",
    "Why fishermen in the north are leaving the sea",
    "Harbour fees to rise again next year",
]
BELOW = ["Related stories", *TEASERS, "Most read", *reversed(TEASERS), "About us", "Contact", "Privacy policy"]
NOTICE = "© 2024 Harbour Herald. All rights reserved."

GERMAN = [
    "Eine Fähre mit 214 Menschen an Bord ist am Donnerstagabend vor dem Hafen von Skarvik auf Grund gelaufen, wie die"
    " Küstenwache mitteilte.",
    "Siebzehn Menschen wurden verletzt, zwei von ihnen schwer, sagte ein Sprecher des Krankenhauses am Freitag.",
    "Die Fähre war nach Angaben der Reederei bei starkem Wind ohne Strom gegen ein Riff getrieben worden.",
    "Der Betrieb zwischen Skarvik und Olden ruht bis auf Weiteres, wie die Bürgermeisterin in der Nacht erklärte.",
]
GERMAN_ABOVE = ["Startseite", "Suche", "Anmelden", "Politik", "Wirtschaft", "Sport", "Panorama", "Kultur", "Wissen"]
GERMAN_BELOW = [
    "Das könnte Sie auch interessieren",
    "Warum die Fischer im Norden das Meer verlassen",
    "Hafengebühren sollen wieder steigen",
    "Meistgelesen",
    "Schule in Olden nach Sturm geschlossen",
    "Zehn Lokale an der Küste",
    "Kommentare",
    "Impressum",
    "Datenschutz",
    "Alle Rechte vorbehalten",
]


def copied(apart: str = "\n\n") -> str:
    return "\n".join([*ABOVE, "", TITLE, "", *SHARING, "", apart.join(REPORT), "", *BELOW, NOTICE])


def spoken(article: Article) -> list[str]:
    found: dict[int, list[str]] = {}
    for sentence in article.sentences:
        found.setdefault(sentence.block, []).append(sentence.text)
    return [" ".join(texts) for texts in found.values()]


@pytest.mark.parametrize("apart", ["\n", "\n\n"])
def test_the_report_of_a_copied_page_comes_through_whole_and_alone(apart: str) -> None:
    article = read_text(copied(apart))

    assert_sound(article)
    assert spoken(article) == [TITLE, *REPORT]
    assert article.title == TITLE


def test_a_copied_page_that_is_wrapped_gives_the_same_report() -> None:
    article = read_text("\n".join(textwrap.fill(line, 72) for line in copied().split("\n")))

    assert spoken(article) == [TITLE, *REPORT]


def test_a_german_page_is_cleaned_too() -> None:
    title = "Fähre läuft vor Skarvik auf Grund"
    lines = [*GERMAN_ABOVE, "", title, "", "Teilen", "Drucken", "", "\n\n".join(GERMAN), "", *GERMAN_BELOW]

    assert spoken(read_text("\n".join(lines))) == [title, *GERMAN]


@pytest.mark.parametrize(
    "sentence",
    ["Nobody was hurt, said the mayor of Skarvik.", "“It was over in minutes,” one of them said.", "He was not there."],
)
def test_a_sentence_among_paragraphs_is_kept_however_short(sentence: str) -> None:
    page = copied().replace(REPORT[3], f"Advertisement\n\n{sentence}")

    assert sentence in spoken(read_text(page))


def test_what_is_dropped_says_why_in_words() -> None:
    article = read_text(copied())
    blocks = {article.text[block.start : block.end].strip(): block for block in article.blocks}

    assert blocks[NOTICE].dropped is Dropped.LEGAL
    assert blocks["Culture"].dropped is Dropped.NAVIGATION
    assert "short line" in blocks["Culture"].rule
    dropped = [block for block in article.blocks if block.dropped]
    assert {block.dropped for block in dropped} >= {Dropped.TEASER, Dropped.NAVIGATION, Dropped.SHARE, Dropped.LEGAL}
    assert not [block for block in dropped if not block.rule]


def test_bylines_and_dates_by_the_headline_are_kept() -> None:
    article = read_text(copied())
    parts = {article.text[block.start : block.end].strip(): block.part for block in article.blocks}

    assert parts["By Anna Lindqvist"] is Part.BYLINE
    assert parts["3 May 2024"] is Part.DATELINE
    assert article.authors == ("Anna Lindqvist",)


def test_a_saved_page_is_cleaned_by_its_tree_and_its_words() -> None:
    menu = "".join(f"<li><a href='#'>{line}</a></li>" for line in ABOVE)
    teasers = "".join(f"<div class='card'><a href='#'><h3>{line}</h3></a></div>" for line in BELOW)
    body = "".join(f"<p>{line}</p>" for line in REPORT)
    page = (
        f"<html><body><div><ul>{menu}</ul></div><article><h1>{TITLE}</h1><div class='story-body'>{body}</div></article>"
        f"<div class='more'>{teasers}</div><p>{NOTICE}</p></body></html>"
    )

    assert spoken(read_text(page)) == [TITLE, *REPORT]


def test_weights_that_do_not_suit_the_features_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = Fitted((1.0,), (0.0,))
    monkeypatch.setitem(page_weights.FITTED, classifier.COPIED, Model(alone, alone, Forest(())))

    with pytest.raises(ValueError, match="fit them anew"):
        classifier.Judge(_lines(REPORT), {})


def test_paragraphs_are_likelier_than_the_menu_above_them() -> None:
    lines = _lines([*ABOVE, TITLE, *REPORT, *BELOW])

    chances = classifier.Judge(lines, {}).probability

    first = len(ABOVE) + 1
    assert all(0 <= chance <= 1 for chance in chances)
    assert min(chances[first : first + len(REPORT)]) > max(chances[: len(ABOVE)])


def _lines(texts: list[str]) -> list[Line]:
    return [measure(Piece(place, place + 1, text)) for place, text in enumerate(texts)]


def test_every_fitted_number_stands_beside_the_feature_that_it_is_for() -> None:
    rows = [line.split("\t") for line in Path(page_weights.TABLE).read_text("utf-8").splitlines() if line[0] != "#"]
    for kind, own in classifier.FEATURES.items():
        for stage, names in (("first", own), ("second", [*own, *CONTEXT_FEATURES])):
            assert [row[2] for row in rows if row[:2] == [kind, stage]] == names


def test_trees_are_asked_only_where_the_regressions_are_unsure() -> None:
    assert [classifier.is_unsure(logit) for logit in (-9, -1, 0.5, 9)] == [False, True, True, False]
