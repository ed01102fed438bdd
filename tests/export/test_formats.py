"""Formats by name, and the names of the files that hold them."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factory import FAILURES, article, comparison, istanbul, match
from tui.export.formats import ENDINGS, LONGEST_NAME, format_of, pieces, report_name
from tui.export.report import Report
from tui.model import Band, Kind
from tui.vocabulary import Format


@pytest.mark.parametrize("form", Format)
def test_every_format_is_written_the_same_twice(form: Format) -> None:
    first, second = ("".join(pieces(Report(istanbul(), FAILURES), form)) for _ in range(2))
    assert first == second
    assert first.endswith("\n")


@pytest.mark.parametrize("form", Format)
def test_every_format_can_say_that_there_is_nothing(form: Format) -> None:
    assert isinstance("".join(pieces(Report(comparison([])), form)), str)


@pytest.mark.parametrize("form", [Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML])
def test_a_report_says_what_was_left_out(form: Format) -> None:
    left = "twelve sentences were not compared"
    said = "".join(pieces(Report(replace(istanbul(), partial=left)), form, width=200))
    assert left in said
    assert left not in "".join(pieces(Report(istanbul()), form, width=200))


@pytest.mark.parametrize("form", [Format.TEXT, Format.MARKDOWN, Format.HTML])
def test_a_report_says_in_what_copies_differ(form: Format) -> None:
    first = ["The ferry left Oslo at noon on Monday.", "Nobody was hurt in the storm."]
    told = comparison(
        [
            article(*first, origin="a.txt", source="Oslo Post"),
            article(*first, "The mayor thanked the crew.", origin="b.txt"),
        ],
        voices=(0, 0),
        matches=[match((0, n), (1, n), Kind.IDENTICAL, score=1.0, band=Band.SAME) for n in range(2)],
    )
    said = "".join(pieces(Report(told), form, width=200))
    assert "2 has, and 1 has not: 2.3 The mayor thanked the crew." in said
    copies = json.loads("".join(pieces(Report(told), Format.JSON)))["copies"]
    assert copies == [{"a": 0, "b": 1, "only_a": [], "only_b": [[1, 2]], "edited": []}]


@pytest.mark.parametrize("form", [Format.TEXT, Format.MARKDOWN, Format.HTML])
def test_a_report_names_who_tells_a_quotation_without_quotation_marks(form: Format) -> None:
    report = Report(istanbul())
    (family,) = report.families
    vars(report)["families"] = (replace(family, reports=((1, 1),)),)
    said = "".join(pieces(report, form, width=200))
    assert "without quotation marks" in said


def test_a_file_is_called_after_the_article_that_shares_most() -> None:
    assert report_name(Report(istanbul()), Format.JSON) == "first-contacts.json"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Talks in İstanbul: “Don’t hope”, says Ölçer", "talks-in-istanbul-dont-hope-says-olcer.csv"),
        ("../../etc/passwd", "etc-passwd.csv"),
        ("-rf *; $(reboot)", "rf-reboot.csv"),
        ("会談", "comparison.csv"),
    ],
)
def test_a_name_is_made_of_letters_digits_and_hyphens(title: str, name: str) -> None:
    assert report_name(Report(comparison([article("They met.", title=title)])), Format.CSV) == name


@given(st.text(min_size=1, max_size=200))
def test_whatever_the_title_the_name_is_harmless(title: str) -> None:
    name = report_name(Report(comparison([article("They met.", title=title)])), Format.TEXT)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.txt", name)
    assert len(name) <= LONGEST_NAME + 4


def test_the_ending_of_a_name_leads_back_to_its_format() -> None:
    assert {format_of(f"a{ending}") for ending in ENDINGS.values()} == set(Format)
    assert format_of("notes") == Format.TEXT
    assert format_of("notes.org") is None
