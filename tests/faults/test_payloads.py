"""Every payload in every field: what the program writes holds none of it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.hostile import FIELDS
from tests.faults.payloads import PAYLOADS, of_text
from tests.faults.tour import OWN, ROOT, foreign, prepare, written_on_tour
from tui.export.formats import pieces
from tui.export.report import Report
from tui.matching import compare
from tui.model import Article, Failure
from tui.reading import read_all
from tui.vocabulary import Format


@dataclass(frozen=True)
class Story:
    """The hostile folder and the environment to run in."""

    folder: Path
    environment: dict[str, str]
    size: int


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("hostile")
    return Story(*prepare(folder))


def test_what_is_tried_is_what_the_issue_names() -> None:
    assert len(PAYLOADS) >= 35
    assert len(FIELDS) >= 15


@pytest.fixture(scope="module")
def report(story: Story) -> Report:
    read = list(read_all([str(story.folder)]))
    failures = [item for item in read if isinstance(item, Failure)]
    articles = [item for item in read if isinstance(item, Article)]
    assert len(articles) == story.size
    assert len(failures) == story.size // 2
    return Report(compare(articles), failures)


@pytest.mark.parametrize("form", Format)
def test_no_report_holds_a_payload_that_acts(report: Report, form: str) -> None:
    written = "".join(pieces(report, form))
    assert of_text(written.replace("\r\n", "\n").replace("\t", "")) == "''"
    assert "\x1b" not in written
    assert "owned" in written


def test_what_the_command_says_of_what_it_cannot_read_holds_none_either(story: Story) -> None:
    names = [os.fsdecode(path) for path in sorted(os.fsencode(path) for path in story.folder.rglob("empty*"))]
    command = [sys.executable, "-m", "tui", "compare", *names, "gone\x1b]0;x\x07.txt", "--format"]
    for wrong in ("text", "\x1b]0;x\x07\u202e[/"):
        done = subprocess.run(
            [*command, wrong],
            capture_output=True,
            env=os.environ | story.environment,
            cwd=ROOT,
            timeout=300,
            check=False,
        )
        said = done.stdout.decode() + done.stderr.decode()
        assert done.returncode == 2
        assert of_text(said) == "''"
        assert "\x1b" not in said
        assert all(line.startswith("newsreader: ") for line in done.stderr.decode().splitlines())


def test_the_terminal_gets_nothing_that_the_library_does_not_say(story: Story) -> None:
    written = written_on_tour(story.folder, story.environment, story.size)
    assert foreign(written) == []
    assert "[bold red on blue]" in OWN.sub("", written)
    assert "gone.txt" in written


def test_what_is_foreign_is_found() -> None:
    own = "\x1b[?1049h\x1b[1;1H\x1b[1;38;2;1;2;3mtext\x1b[0m\r\n"
    assert foreign(own) == []
    for payload in ("\x1b]0;x\x07", "\x9b31m", "\x1b[6n", "\u202e", "\x00", "\x1bPq\x1b\\"):
        assert foreign(own + payload)
