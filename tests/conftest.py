"""What every test stands on: a fixed terminal, no animation, nothing of the user's environment; two reports."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.command import OTHER, REPORT

os.environ["TEXTUAL_ANIMATIONS"] = "none"  # read when the library is imported

SEEDS = Path(__file__).parents[1] / "seeds"

settings.register_profile("newsreader", deadline=None, max_examples=60)
settings.load_profile("newsreader")


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders of somebody who has set nothing and has used the program before."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "newsreader").mkdir()
    (folder / "newsreader" / "welcomed").touch()
    return folder


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """A true-colour terminal without animations, whatever the tests are run in."""
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    for name in ("NO_COLOR", "COLUMNS", "NEWSREADER_DEBUG", "TEXTUAL", "TEXTUAL_THEME", "FORCE_COLOR", "COLORFGBG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")


@pytest.fixture
def seeds() -> Path:
    """The folder of the sample articles."""
    return SEEDS


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(REPORT)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.txt"
    path.write_text(OTHER)
    return path
