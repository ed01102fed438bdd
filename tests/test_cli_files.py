"""What the command writes into files: formats, places, what is never written over."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.command import REPORT, Ran, here


def test_a_file_is_written_and_nothing_goes_to_standard_output(report: Path, other: Path, tmp_path: Path) -> None:
    ran = here("compare", report, other, "--format", "json", "-o", tmp_path / "new.json")
    assert ran == Ran(0, "", "")
    assert len(json.loads((tmp_path / "new.json").read_text())["articles"]) == 2


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.json", "{"), ("a.MD", "# "), ("a.csv", "article,"), ("a.jsonl", '{"id"'), ("a.txt", "COMP"), ("a", "COMP")],
)
def test_the_name_of_the_file_tells_the_format(report: Path, other: Path, name: str, start: str) -> None:
    target = report.parent / name
    assert here("compare", report, other, "-o", target) == Ran(0, "", "")
    assert target.read_text().startswith(start)


def test_what_is_asked_for_outweighs_the_name_of_the_file(report: Path, other: Path) -> None:
    target = report.parent / "a.json"
    assert here("compare", report, other, "-o", target, "--format", "csv").code == 0
    assert target.read_text().startswith("article,")


def test_matches_are_a_table_of_their_own(report: Path, other: Path) -> None:
    ran = here("compare", report, other, "--format", "csv", "--table", "matches")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [(row["a_text"], row["kind"]) for row in rows] == [(REPORT.split("\n", maxsplit=1)[0], "identical")]


def test_a_table_is_only_for_csv(report: Path) -> None:
    ran = here("compare", report, "--table", "matches")
    assert (ran.code, ran.out) == (2, "")
    assert "--table belongs to --format csv" in ran.err


def test_dash_as_a_file_is_standard_output(report: Path, other: Path) -> None:
    assert here("compare", report, other, "-o", "-") == here("compare", report, other)


def test_a_file_that_exists_is_replaced_only_by_force(report: Path, other: Path, tmp_path: Path) -> None:
    target = tmp_path / "comparison.txt"
    target.write_text("mine")
    refused = here("compare", report, other, "-o", target)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == f"newsreader: cannot write {target}: it exists already (--force replaces it)\n"
    assert target.read_text() == "mine"
    assert here("compare", report, other, "-o", target, "--force").code == 0
    assert target.read_text().startswith("COMPARISON")


@pytest.mark.parametrize("by_folder", [False, True])
def test_a_source_is_never_written_over(report: Path, other: Path, by_folder: bool) -> None:
    sources = [report.parent] if by_folder else [report, other]
    ran = here("compare", *sources, "--force", "-o", report)
    assert (ran.code, ran.out) == (2, "")
    assert "one of the sources" in ran.err
    assert report.read_text() == REPORT


@pytest.mark.parametrize(
    ("target", "said"),
    [("gone/out.txt", "there is no folder"), (".", "it is a folder"), ("", "name of the file is empty")],
)
def test_a_place_that_cannot_be_written_is_refused_before_reading(tmp_path: Path, target: str, said: str) -> None:
    ran = here("compare", "also-gone.txt", "-o", target, folder=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


def test_nothing_is_written_when_nothing_could_be_read(tmp_path: Path) -> None:
    assert here("compare", "gone.txt", "-o", tmp_path / "out.txt").code == 2
    assert list(tmp_path.iterdir()) == []
