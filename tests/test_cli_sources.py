"""Sources of the command that cannot be read, or not as they are: each is named with its reason."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.command import OTHER, REPORT, here
from tui import cli


def test_a_missing_path_beside_good_ones_is_named_and_the_rest_is_done(report: Path, other: Path) -> None:
    ran = here("compare", report, "gone.txt", other)
    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1
    assert ran.err.startswith("newsreader: gone.txt: ")
    assert "NOT READ\n\n- gone.txt: " in ran.out


def test_a_missing_path_alone_is_nothing_done() -> None:
    ran = here("compare", "gone.txt")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("newsreader: gone.txt: ")
    assert ran.err.endswith("none of the sources could be read\n")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\t\n"),
        ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 40),
        ("program", b"\x7fELF\x02\x01\x01" + b"\x00" * 4000),
    ],
)
def test_a_file_that_holds_no_report_is_named_with_a_reason(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    ran = here("compare", name, folder=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"newsreader: {name}: ")
    assert len(ran.err.splitlines()[0]) > len(f"newsreader: {name}: ") + 5


def test_a_folder_with_nothing_readable_is_named(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    ran = here("compare", "reports", folder=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "newsreader: reports: " in ran.err


def test_a_file_that_the_system_refuses_is_named(
    report: Path, other: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    _refuse_to_open(report, monkeypatch)
    assert cli.main(["compare", str(report), str(other)]) == 1
    assert f"newsreader: {report}: " in capfd.readouterr().err


def _refuse_to_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every way of opening a file answer as the system does for one that may not be read."""
    import builtins
    import io

    def refusing(real: object) -> object:
        def opened(name: object, *rest: object, **named: object) -> object:
            if isinstance(name, (str, bytes, os.PathLike)) and os.fspath(name) == str(path):
                raise PermissionError(13, "Permission denied", str(path))
            assert callable(real)
            return real(name, *rest, **named)

        return opened

    for module in (builtins, io, os):
        monkeypatch.setattr(module, "open", refusing(module.open))


def test_one_article_alone_is_compared_with_nothing_and_a_note(report: Path) -> None:
    ran = here("compare", report)
    assert ran.code == 0
    assert ran.err == "newsreader: there is only one article, so nothing to compare it with\n"
    assert "1 article, 1 voice" in ran.out


def test_two_files_of_equal_text_are_one_voice(report: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(REPORT)
    ran = here("compare", report, copy, "--format", "json")
    assert ran.code == 0
    assert [article["voice"] for article in json.loads(ran.out)["articles"]] == [0, 0]


def test_a_large_file_is_compared(report: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    line = f"On day {{0}} the delegation{' and one more delegation' * 40} came to Place{{0}} for talks and left.\n"
    large.write_text("".join(line.format(number) for number in range(1_000)))
    assert large.stat().st_size > 1_000_000
    ran = here("compare", large, report)
    assert ran.code == 0
    assert "On day 999 the" in ran.out


def test_a_name_cannot_steer_the_terminal() -> None:
    ran = here("compare", b"gone\x1b[31m\n\xff\xe2\x80\xae.txt")
    assert ran.code == 2
    assert "\x1b" not in ran.err
    assert "\u202e" not in ran.err
    assert "gone" in ran.err.splitlines()[0]


@pytest.mark.parametrize("encoding", ["cp866", "utf-16-be", "utf-16", "utf-32"])
def test_a_file_is_read_as_what_the_reader_says_it_is(tmp_path: Path, encoding: str) -> None:
    coded = tmp_path / "coded.txt"
    coded.write_bytes("Министр заявил, что переговоры завершились без заявлений.\n".encode(encoding))
    ran = here("compare", coded, "--encoding", encoding, "--format", "json")
    assert ran.code == 0
    (article,) = json.loads(ran.out)["articles"]
    assert article["text"].startswith("Министр заявил")
    assert article["encoding"] in (f"{encoding}, as you said", f"{encoding.upper()}, by its byte order mark")


def test_a_file_above_the_limit_is_named_and_the_rest_is_read(report: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_text(OTHER * 20)
    ran = here("compare", large, report, "--max-size", "1K")
    assert ran.code == 1
    assert ran.err.startswith(f"newsreader: {large}: is larger than 1 KiB (--max-size sets the limit)\n")
    assert here("compare", large, report, "--max-size=1M").code == 0
