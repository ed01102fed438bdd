"""Every call to the file system fails once, while reading and while writing: no half file, no other work lost."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from tests.faults.drill import drill
from tui import cli
from tui.export.save import SaveError, save
from tui.model import Article, Failure
from tui.reading import read_all

REPORT = "Talks end\n\nThe two delegations ended talk number {} after more than six hours, the agency reported.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    (folder / "deeper").mkdir(parents=True)
    for number, name in enumerate(["one.txt", "two", "deeper/three.txt"]):
        (folder / name).write_text(REPORT.format(number))
    return folder


def test_while_reading_what_fails_is_reported_and_the_rest_is_read(story: Path) -> None:
    named = [story / "one.txt", story / "two", story / "deeper" / "three.txt"]
    whole = list(read_all([str(path) for path in named]))
    tried = 0
    for failed, result in drill(lambda: list(read_all([str(path) for path in named]))):
        tried += 1
        assert isinstance(result, list), f"{failed}: {result!r}"
        assert len(result) == 3, failed
        lost = [item for item in result if isinstance(item, Failure)]
        assert len(lost) <= 1, failed
        assert all(item in whole for item in result if isinstance(item, Article)), failed
    assert tried >= 3 * 3 * 3


def test_while_searching_a_folder_nothing_is_lost_without_a_word(story: Path) -> None:
    tried = 0
    for failed, result in drill(lambda: list(read_all([str(story)]))):
        tried += 1
        assert isinstance(result, list), f"{failed}: {result!r}"
        articles = [item for item in result if isinstance(item, Article)]
        assert result, failed
        assert len(articles) >= 2 or any(isinstance(item, Failure) for item in result), failed
    assert tried > 30


@pytest.mark.parametrize("overwrite", [False, True])
def test_while_writing_the_file_is_complete_or_as_it_was(tmp_path: Path, overwrite: bool) -> None:
    folder = tmp_path / "reports"
    target = folder / "report.txt"
    before, after = "what was there before\n", "the new report, of some length\n" * 500

    def prepare() -> None:
        folder.mkdir(exist_ok=True)
        for path in folder.iterdir():
            path.unlink()
        if overwrite:
            target.write_text(before)

    tried = 0
    for failed, result in drill(lambda: save(str(target), after, overwrite=overwrite), prepare):
        tried += 1
        assert result is None or isinstance(result, SaveError), f"{failed}: {result!r}"
        left = [path.name for path in folder.iterdir() if not failed.startswith("unlink")]  # which may stay then
        assert left in (["report.txt"], []), f"{failed}: {left}"
        found = target.read_text() if target.exists() else None
        assert found in ((after,) if result is None else (before, None)), f"{failed}: {result!r}"
    assert tried > 20


def test_the_command_ends_with_a_line_and_a_code_whatever_fails(
    story: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.json"

    def prepare() -> None:
        for path in [target, *tmp_path.glob(".newsreader*")]:
            path.unlink(missing_ok=True)

    for failed, code in drill(lambda: cli.main(["compare", str(story), "-o", str(target)]), prepare, [errno.EIO]):
        said = capfd.readouterr()
        assert code in {0, 1, 2}, f"{failed}: {code!r}"
        assert "Traceback" not in said.err
        assert "internal error" not in said.err, f"{failed}: {said.err}"
        assert all(line.startswith("newsreader: ") for line in said.err.splitlines()), failed
        assert target.exists() == (code in {0, 1}), f"{failed}: {said.err}"
        assert failed.startswith("unlink") or not list(tmp_path.glob(".newsreader*")), failed
