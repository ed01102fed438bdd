"""What the words of the command line mean: help, options on either side, and what is wrong with the rest."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import tui
from tests.command import OTHER, Ran, newsreader
from tui import cli
from tui.options import CompareOptions, parse
from tui.vocabulary import Format


def test_the_version_is_that_of_the_package() -> None:
    assert newsreader("--version") == Ran(0, f"newsreader {tui.__version__}\n", "")
    assert newsreader("compare", "--version") == Ran(0, f"newsreader {tui.__version__}\n", "")


def test_the_help_names_both_commands_and_the_exit_codes() -> None:
    told = str(parse(["--help"]))
    for words in ("newsreader [SOURCE ...]", "newsreader compare SOURCE ...", "--version", "exit codes", "130", "141"):
        assert words in told


def test_the_help_of_compare_names_every_option() -> None:
    told = str(parse(["compare", "--help"]))
    for option in ("--format", "--output", "-o", "--force", "--strictness", "--all", "--table", "--help", "--version"):
        assert option in told
    for form in Format:
        assert f"\n  {form} " in told


@pytest.mark.parametrize("command", [(), ("compare",)])
def test_the_help_fits_eighty_columns(command: Sequence[str]) -> None:
    ran = newsreader(*command, "--help", COLUMNS="30")
    assert (ran.code, ran.err) == (0, "")
    assert 60 < max(map(len, ran.out.splitlines())) <= 80


@pytest.mark.parametrize(
    "words",
    [
        "--format json a b --strictness 0.4",
        "a --format=json b --strictness=0.4",
        "a b --strictness 0.4 --format json",
        "--strictness 0.4 --format json -- a b",
        "a --strictness 0.4 --format json -- b",
    ],
)
def test_options_stand_on_either_side_of_the_sources(words: str) -> None:
    asked = parse(["compare", *words.split()])
    assert isinstance(asked, CompareOptions)
    assert (asked.sources, asked.format, asked.strictness) == (("a", "b"), "json", 0.4)


def test_what_follows_two_dashes_is_a_source(report: Path) -> None:
    (report.parent / "--all").write_text(OTHER)
    ran = newsreader("compare", "report.txt", "--", "--all", folder=report.parent)
    assert (ran.code, ran.err) == (0, "")
    assert "From --all" in ran.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("compare",), "name at least one SOURCE"),
        (("compare", "--format", "json"), "name at least one SOURCE"),
        (("compare", "seeds", "--foramt", "json"), "there is no option --foramt; did you mean --format?"),
        (("compare", "seeds", "-x"), "there is no option -x"),
        (("compare", "seeds", "--form", "json"), "there is no option --form"),
        (("compare", "seeds", "--format", "xml"), "invalid choice: 'xml'"),
        (("compare", "seeds", "--strictness", "nan"), "must be a number from 0 to 1, not 'nan'"),
        (("compare", "seeds", "--strictness", "2"), "must be a number from 0 to 1, not '2'"),
        (("compare", "seeds", "--strictness", "-0.1"), "must be a number from 0 to 1, not '-0.1'"),
        (("compare", "seeds", "--strictness", "abc"), "must be a number from 0 to 1, not 'abc'"),
        (("compare", "seeds", "--strictness", "inf"), "must be a number from 0 to 1, not 'inf'"),
        (("compare", "seeds", "--strictness"), "--strictness: expected one argument"),
        (("compare", "seeds", "-o"), "--output: expected one argument"),
        (("--nonsense",), "there is no option --nonsense"),
        (("--hlep",), "did you mean --help?"),
        (("--format", "json", "seeds"), "--format belongs to 'compare'"),
        (("seeds", "--strictness=0.4"), "--strictness belongs to 'compare'"),
        (("seeds", "--encoding", "klingon"), "there is no encoding 'klingon'"),
        (("compare", "seeds", "--encoding", "base64"), "there is no encoding 'base64'"),
        (("compare", "seeds", "--encoding", "idna"), "there is no encoding 'idna'"),
        (("compare", "seeds", "--encoding", "unicode_escape"), "there is no encoding 'unicode_escape'"),
        (("compare", "seeds", "--max-size", "50X"), "must be a number of bytes such as 500K or 50M, not '50X'"),
        (("compare", "seeds", "--max-size", "0"), "must be a number of bytes"),
        (("compare", "seeds", "--max-size", "-5"), "--max-size"),
        (("seeds", "--max-size", "9" * 40), "must be a number of bytes"),
        (("compare", "seeds", "-o", "r.docx"), "no format ends in '.docx': end the name in .txt, .json, .md, .html"),
    ],
)
def test_wrong_use_is_explained(words: Sequence[str], said: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(words) == 2
    out, err = capfd.readouterr()
    wrong, tip = err.splitlines()
    assert "Format." not in wrong
    assert out == ""
    assert said in wrong
    assert tip.startswith("newsreader: try: newsreader")
