"""Opening the original: what may be handed to the system, and what is told where nothing can be opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.factory import article
from tests.screen.picture import text_of
from tests.screen.stage import Stage
from tui.model import Article
from tui.screen.desk.screen import DeskScreen
from tui.screen.desk.shelf import unmatched
from tui.screen.original import address_of, opener


def known_as(url: str | None, origin: str = "nowhere.txt") -> Article:
    return replace(article("It rained.", origin=origin), url=url)


@pytest.mark.parametrize("url", ["https://example.org/a?b=c#d", "http://example.org"])
def test_a_web_address_is_opened_rather_than_the_file(url: str, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.touch()
    assert address_of(known_as(url, str(path))) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "ftp://example.org/",
        "-rf",
        "https://[",
        "http://a b/",
        "",
    ],
)
def test_no_other_address_is(url: str) -> None:
    assert address_of(known_as(url)) is None


def test_a_file_is_opened_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-n.txt").touch()
    assert address_of(known_as(None, "-n.txt")) == str(tmp_path / "-n.txt")


@pytest.mark.parametrize("name", ["run.desktop", "run.sh", "folder.txt"])
def test_what_might_be_run_and_what_is_no_file_stays_shut(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name.startswith("folder"):
        path.mkdir()
    else:
        path.touch()
    assert address_of(known_as("", str(path))) is None
    assert address_of(known_as(None, "a\0b.txt")) is None


def test_nothing_is_opened_over_a_remote_terminal_or_without_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    assert opener({"DISPLAY": ":0"}, "linux") == "/bin/xdg-open"
    assert opener({}, "darwin") == "/bin/open"
    assert opener({}, "linux") is None
    assert opener({"DISPLAY": ":0", "SSH_CONNECTION": "1"}, "linux") is None


@pytest.mark.parametrize("has_opener", [True, False])
async def test_the_desk_says_what_was_done(monkeypatch: pytest.MonkeyPatch, has_opener: bool) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("tui.screen.original.opener", lambda *_: "/bin/opener" if has_opener else None)
    monkeypatch.setattr("tui.screen.clipboard.copied_by_tool", lambda _: False)
    monkeypatch.setattr("subprocess.Popen", lambda words, **_: started.append(words))
    report = known_as("https://example.org/a")
    app = Stage(DeskScreen(unmatched((report,), ()), ""))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await pilot.press("o")
        await app.workers.wait_for_complete()
        await pilot.pause()
        shown = text_of(app)
    if has_opener:
        assert started == [["/bin/opener", "https://example.org/a"]]
        assert "asked the system to open https://example.org/a" in shown
    else:
        assert not started
        assert app.clipboard == "https://example.org/a"
        assert "copied https://example.org/a" in shown
