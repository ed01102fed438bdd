"""The settings file: what is taken, what is not, and that nothing in it stops the program."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.screen.settings_of import written_down
from tui.settings import LARGEST_BYTES, Settings, read_settings, settings_from, settings_path


def test_without_a_file_everything_is_as_shipped(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.toml") == (Settings(), [])


def test_the_file_lies_in_the_settings_folder_of_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_path().parent.name == "newsreader"


def test_every_setting_is_taken() -> None:
    text = """
    theme = "light"
    palette = "contrast"
    layout = "aligned"
    strictness = 1
    digits = "count"
    mouse = false
    [keys.desk]
    open = ["o", "enter"]
    keys.matrix.sort = "S"
    """
    settings, faults = settings_from(text.replace("keys.matrix.sort", "[keys.matrix]\nsort"))
    assert not faults
    assert (settings.theme, settings.palette, settings.layout) == ("light", "contrast", "aligned")
    assert (settings.strictness, settings.digits, settings.mouse) == (1.0, "count", False)
    assert [(one.scope, one.action, one.keys) for one in settings.keys] == [
        ("desk", "open", ("o", "enter")),
        ("matrix", "sort", ("S",)),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('theme = "blue"', "theme must be auto, dark or light, not blue"),
        ("theme = 3", "not 3"),
        ("strictness = 1.5", "strictness must be a number from 0 to 1"),
        ("strictness = nan", "strictness must be a number from 0 to 1"),
        ("strictness = true", "strictness must be a number from 0 to 1"),
        ("mouse = 1", "mouse must be true or false"),
        ('colour = "red"', "there is no setting “colour”"),
        ('theme = "dark', "this is not TOML"),
        ("keys = 3", "keys must be tables"),
    ],
)
def test_a_wrong_line_costs_that_setting_and_names_its_line(line: str, reason: str) -> None:
    settings, faults = settings_from(f'# mine\ndigits = "count"\n{line}\nlayout = "aligned"\n')
    assert settings == Settings(digits="count", layout="aligned")
    assert [fault.line for fault in faults] == [3]
    assert reason in str(faults[0])


def test_a_broken_heading_does_not_lend_its_lines_to_another_table() -> None:
    settings, faults = settings_from('mouse = false\n[keys.desk\nopen = "o"\n[keys.matrix]\nsort = "S"\n')
    assert not settings.mouse
    assert [one.action for one in settings.keys] == ["sort"]
    assert [fault.line for fault in faults] == [2]


def test_what_a_hostile_file_says_is_shown_without_its_escapes() -> None:
    _, faults = settings_from('theme = "\\u001b]0;owned\\u0007\\u202edark"\n"\\u001b[2J" = 1\n')
    assert len(faults) == 2
    assert not any(sign in str(fault) for fault in faults for sign in "\x1b\x07\u202e")


@pytest.mark.parametrize(
    ("contents", "reason"),
    [
        (b'theme = "dark"\nlayout = "\xff"', "line 2: it is not UTF-8"),
        (b"#" * (LARGEST_BYTES + 1), "larger than"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_message(tmp_path: Path, contents: bytes, reason: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(contents)
    settings, faults = read_settings(path)
    assert settings == Settings()
    (fault,) = faults
    assert reason in str(fault)


def test_a_folder_in_its_place_is_one_message(tmp_path: Path) -> None:
    assert [str(fault) for fault in read_settings(tmp_path)[1]] == ["it is not a file"]


@given(st.text(max_size=200) | st.text("[]=\"'.\n#{}a1 ,", max_size=80))
def test_no_text_is_too_much_for_it(text: str) -> None:
    settings, _ = settings_from(text)
    assert settings.theme in ("auto", "dark", "light")


def test_deep_nesting_is_a_message_and_no_crash() -> None:
    settings, faults = settings_from("theme = " + "[" * 50_000)
    assert settings == Settings()
    assert faults


def test_what_is_shown_is_a_file_that_says_the_same(tmp_path: Path) -> None:
    text = 'layout = "aligned"\nstrictness = 0.8\n[keys.comparison]\nwhy = ["W", "?"]\nhelp = "f1"\n'
    settings, _ = settings_from(text)
    shown = written_down(tmp_path / "settings.toml", settings)
    again, faults = settings_from(shown)
    assert not faults
    assert written_down(tmp_path / "settings.toml", again) == shown
    assert tomllib.loads(shown)["keys"]["comparison"]["why"] == ["W", "?"]
    assert "shipped: 0.5" in shown
