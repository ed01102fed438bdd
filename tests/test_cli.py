"""The command: what it writes for good use, what it opens on the screen, and how faults inside end.

Its options, sources, files and streams have files of their own beside this one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
import types
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command import OTHER, ROOT, environment, here, newsreader
from tui import cli
from tui.settings import Fault, Settings

SEEDS = ROOT / "seeds"


def test_the_sample_story_is_five_articles() -> None:
    assert sorted(os.listdir(cli.sample_story())) == sorted(path.name for path in SEEDS.iterdir())


def test_two_reports_are_compared_as_text(report: Path, other: Path) -> None:
    ran = newsreader("compare", report, other)
    assert (ran.code, ran.err) == (0, "")
    assert "2 articles, 2 voices" in ran.out
    assert "[1.1] [2.1] Diplomats of both countries met" in ran.out


def test_two_reports_are_compared_as_json(report: Path, other: Path) -> None:
    ran = here("compare", report, other, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    assert [article["origin"] for article in json.loads(ran.out)["articles"]] == [str(report), str(other)]


def test_standard_input_is_a_source(report: Path) -> None:
    ran = newsreader("compare", "-", report, "--format", "json", given=OTHER.encode())
    assert (ran.code, ran.err) == (0, "")
    assert [article["origin"] for article in json.loads(ran.out)["articles"]] == ["-", str(report)]


def test_equal_input_gives_equal_bytes() -> None:
    writes_both = "from tui.cli import main; main(['compare', 'seeds']); main(['compare', 'seeds', '--format', 'json'])"
    runs = {
        subprocess.run(
            [sys.executable, "-c", writes_both],
            env=environment() | {"PYTHONHASHSEED": seed},
            cwd=ROOT,
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert len(runs.pop()) > 10_000


def test_the_output_is_utf_8_in_every_locale(report: Path) -> None:
    report.write_text("“We agreed on everything,” the ambassador said.\n", "utf-8")
    plain = newsreader("compare", report)
    assert "“We agreed" in plain.out
    assert newsreader("compare", report, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0") == plain


def matches(folder: Path, *options: str) -> dict[str, str]:
    """The matches of the sample story, and the band of each."""
    path = folder / "comparison.json"
    assert cli.main(["compare", str(SEEDS), "--force", "-o", str(path), *options]) == 0
    found = json.loads(path.read_text("utf-8"))["matches"]
    return {json.dumps([match["a"], match["b"]]): match["band"] for match in found}


def test_all_adds_the_band_possible_and_nothing_else(tmp_path: Path) -> None:
    default, everything = matches(tmp_path), matches(tmp_path, "--all")
    assert "possible" not in default.values()
    added = {pair: band for pair, band in everything.items() if pair not in default}
    assert set(added.values()) == {"possible"}
    assert {pair: band for pair, band in everything.items() if pair in default} == default


def test_a_stricter_comparison_has_fewer_matches(tmp_path: Path) -> None:
    assert 0 < len(matches(tmp_path, "--strictness", "0.9")) < len(matches(tmp_path, "--strictness", "0.5"))


def test_several_stories_are_told_apart_on_the_error_and_in_the_text(tmp_path: Path) -> None:
    flood, strike = "The river Lune flooded Lancaster on Monday", "Pilots of Skyways walked out in Lisbon"
    for name, event in (("a", flood), ("b", strike), ("c", flood), ("d", strike)):
        (tmp_path / f"{name}.txt").write_text(f"{event}\n\n{event}, officials said in report {name}.\n")
    (tmp_path / "e.txt").write_text("A museum in Bergen bought a lost painting\n\nThe museum paid with gifts.\n")
    ran = here("compare", tmp_path)
    assert ran.code == 0
    first, *commands = ran.err.splitlines()
    assert first == (
        "newsreader: these look like 3 stories, compared as one; open them in newsreader, or compare each by itself:"
    )
    pairs = [[str(tmp_path / f"{name}.txt") for name in story] for story in ("ac", "bd")]
    told = [f"newsreader: story {n}: newsreader compare {' '.join(pair)}" for n, pair in enumerate(pairs, 1)]
    assert commands == [*told, f"newsreader: story 3: only {tmp_path / 'e.txt'}"]
    said = "These look like 3 stories, better compared each by itself: 1 and 3; 2 and 4; 5."
    assert said in ran.out
    assert f"**{said}**" in here("compare", tmp_path, "--format", "markdown").out
    assert f"<b>{said}</b>" in here("compare", tmp_path, "--format", "html").out
    assert json.loads(here("compare", tmp_path, "--format", "json").out)["stories"] == [[0, 2], [1, 3], [4]]


def test_all_beside_a_strictness_that_it_passes_over_says_so(report: Path) -> None:
    assert (
        "--strictness 0.8 is not heeded, for --all is --strictness 0.25"
        in here("compare", report, "--all", "--strictness", "0.8").err
    )
    assert "heeded" not in here("compare", report, "--all", "--strictness", "0.1").err
    assert "heeded" not in here("compare", report, "--all").err


def test_one_story_is_not_told_apart(report: Path, other: Path) -> None:
    ran = newsreader("compare", report, other)
    assert "stories" not in ran.err + ran.out


# The screen, without drawing one


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """What a stand-in for the screen was asked to open; it returns 1."""
    asked: list[Sequence[str]] = []

    def application(sources: Sequence[str], settings: Settings, faults: Sequence[Fault], **_: object) -> None:
        asked.append(sources)
        vars(stand_in).update(settings=settings, faults=faults)

    stand_in = types.ModuleType("tui.screen.app")
    vars(stand_in).update(NewsreaderApp=application, run=lambda _: 1)
    monkeypatch.setitem(sys.modules, "tui.screen.app", stand_in)
    monkeypatch.setattr(cli, "_why_no_screen", lambda: None)
    return asked


def test_the_screen_opens_the_sources_and_says_how_it_ended(opened: list[Sequence[str]]) -> None:
    assert cli.main(["a.txt", "--", "-b.txt"]) == 1
    assert opened == [("a.txt", "-b.txt")]


def test_without_a_source_the_sample_story_opens(opened: list[Sequence[str]]) -> None:
    assert cli.main([]) == 1
    assert opened == [(cli.sample_story(),)]


def test_a_source_called_compare_is_opened_by_its_path(opened: list[Sequence[str]]) -> None:
    assert cli.main(["./compare"]) == 1
    assert cli.main(["--", "compare"]) == 1
    assert opened == [("./compare",), ("compare",)]


def test_the_mouse_can_be_left_to_the_terminal(opened: list[Sequence[str]]) -> None:
    for words, mouse in ((["a"], True), (["a", "--no-mouse"], False)):
        assert cli.main(words) == 1
        assert vars(sys.modules["tui.screen.app"])["settings"].mouse is mouse


def test_the_screen_gets_the_settings_and_what_is_wrong_with_them(
    opened: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tui.settings.settings_path", lambda: tmp_path / "settings.toml")
    (tmp_path / "settings.toml").write_text('layout = "aligned"\ntheme = "pink"\n', encoding="utf-8")
    assert cli.main([]) == 1
    told = vars(sys.modules["tui.screen.app"])
    assert told["settings"].layout == "aligned"
    assert [fault.line for fault in told["faults"]] == [2]


def test_the_settings_are_shown_with_their_file_and_what_is_wrong_in_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "settings.toml"
    monkeypatch.setattr("tui.settings.settings_path", lambda: path)
    path.write_text('strictness = 0.8\nmouse = "yes"\n[keys.desk]\nhelp = "j"\n', encoding="utf-8")
    assert cli.main(["--settings"]) == 0
    shown, said = capfd.readouterr()
    assert shown.startswith(f"# {path}\n")
    settings = tomllib.loads(shown)
    assert settings["strictness"] == 0.8
    assert settings["keys"]["desk"]["help"] == ["?", "f1"]
    assert said.splitlines() == [
        f"newsreader: {path}, line 2: mouse must be true or false, not yes; it stays true",
        f"newsreader: {path}, line 4: “j” already does next in desk; help keeps its own",
    ]


def test_a_settings_folder_that_cannot_be_is_said_and_everything_is_as_shipped(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / ("n" * 300) / "settings.toml"
    monkeypatch.setattr("tui.settings.settings_path", lambda: path)
    assert cli.main(["--settings"]) == 0
    shown, said = capfd.readouterr()
    assert "# not there; everything is as shipped" in shown
    assert "it cannot be read: File name too long" in said


# Faults inside


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.delenv("NEWSREADER_DEBUG", raising=False)

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a plan\nthat \x1b[1mfailed")

    monkeypatch.setattr("tui.reading.read_all", fail)
    return monkeypatch


def test_an_unexpected_fault_is_one_line(failing: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", "seeds"]) == 2
    assert capfd.readouterr() == ("", "newsreader: internal error: RuntimeError: a plan that failed\n")


def test_an_unexpected_fault_is_shown_whole_to_those_who_ask(failing: pytest.MonkeyPatch) -> None:
    failing.setenv("NEWSREADER_DEBUG", "1")
    with pytest.raises(RuntimeError):
        cli.main(["compare", "seeds"])


def test_an_interrupt_anywhere_is_130(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tui.reading.read_all", interrupted)
    assert cli.main(["compare", "seeds"]) == 130
    assert capfd.readouterr() == ("", "")
