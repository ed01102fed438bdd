"""A file is written whole or not at all, and never over something else by accident."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from tui.export import save as module
from tui.export.save import SaveError, refuse, save


def test_the_text_arrives_as_utf_8_and_nothing_else_is_left(tmp_path: Path) -> None:
    save(str(tmp_path / "out.txt"), "Gespräche – 会談\n")
    assert (tmp_path / "out.txt").read_bytes() == "Gespräche – 会談\n".encode()
    assert os.listdir(tmp_path) == ["out.txt"]


def test_a_file_that_exists_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("mine")
    with pytest.raises(SaveError, match=r"exists already \(--force replaces it\)"):
        save(str(target), "new")
    assert target.read_text() == "mine"


def test_a_file_that_came_up_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.txt"

    def arrive(path: str, **_: object) -> None:
        target.write_text("theirs")

    monkeypatch.setattr(module, "refuse", arrive)
    with pytest.raises(SaveError, match="exists already"):
        save(str(target), "new")
    assert target.read_text() == "theirs"
    assert os.listdir(tmp_path) == ["out.txt"]


def test_without_hard_links_the_file_is_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    save(str(tmp_path / "out.txt"), "new")
    assert (tmp_path / "out.txt").read_text() == "new"
    assert os.listdir(tmp_path) == ["out.txt"]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")
    target.chmod(0o640)
    save(str(target), "new", overwrite=True)
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_permissions_that_the_user_asks_for(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save(str(tmp_path / "out.txt"), "new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out.txt").stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    save(str(tmp_path / "link.txt"), "new", overwrite=True)
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


@pytest.mark.parametrize("fails", ["fsync", "replace"])
@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_fault_on_the_way_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str, fault: BaseException
) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")

    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr(os, fails, fail)
    with pytest.raises((SaveError, KeyboardInterrupt)) as caught:
        save(str(target), "new", overwrite=True)
    assert isinstance(caught.value, KeyboardInterrupt) or "no space left on device" in str(caught.value)
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.txt"]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match=f"there is no folder {tmp_path}/gone"):
        save(str(tmp_path / "gone" / "out.txt"), "new")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="it is a folder"):
        save(str(tmp_path), "new", overwrite=True)


def test_what_is_no_regular_file_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(SaveError, match="not a regular file"):
        save(str(pipe), "new", overwrite=True)
    assert pipe.is_fifo()


@pytest.mark.parametrize(("path", "words"), [("", "name of the file is empty"), ("a\0b", "null character")])
def test_a_name_that_cannot_be_is_refused(path: str, words: str) -> None:
    with pytest.raises(SaveError, match=words):
        save(path, "new")


def test_a_folder_that_is_not_writable_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # the superuser may write anywhere
    with pytest.raises(SaveError, match="is not writable"):
        save(str(tmp_path / "out.txt"), "new")


def test_a_source_is_never_replaced(tmp_path: Path) -> None:
    source = tmp_path / "report.txt"
    source.write_text("Talks were held.")
    os.link(source, tmp_path / "same.txt")
    with pytest.raises(SaveError, match="one of the sources"):
        refuse(str(tmp_path / "same.txt"), overwrite=True, inputs=["-", "gone.txt", str(source)])


def test_a_file_with_the_bytes_of_a_source_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "copy.txt").write_text("Talks were held.")
    digest = hashlib.sha256(b"Talks were held.").hexdigest()
    with pytest.raises(SaveError, match="text of one of the sources"):
        refuse(str(tmp_path / "copy.txt"), overwrite=True, sha256s=[digest])
    refuse(str(tmp_path / "copy.txt"), overwrite=True, sha256s=["0" * 64])


def test_an_interrupt_between_two_steps_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def interrupt(*words: Any) -> int:
        opened(*words)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "open", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save(str(tmp_path / "out.txt"), "new")
    assert os.listdir(tmp_path) == []


def test_a_name_in_a_folder_that_is_gone_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(SaveError, match=r"cannot write out.txt: the folder .* is gone"):
        save("out.txt", "new")
