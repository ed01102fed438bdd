"""Files, folders and standard input: what is found, in which order, and what is said where nothing can be read."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from tui.model import Article, Failure, ReadError
from tui.reading import find_origins, read, read_all
from tui.reading.origin import MAX_BYTES

REPORT = "Talks end\n\nThe two delegations ended their talks after more than six hours, the agency reported.\n"


def write(path: Path, text: str = REPORT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def reason_for(data: bytes | str | os.PathLike[str]) -> str:
    with pytest.raises(ReadError) as caught:
        read(data)
    return caught.value.failure.reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t\n ", "holds only white space"),
        ("\ufeff".encode(), "holds only white space"),
        ("\u00a0\u200b\n".encode(), "holds only white space"),
        (b"%PDF-1.4", "looks like a PDF; save it as text or HTML first"),
        (b"ADVERTISEMENT\n", "holds no sentence of a report, only what surrounds one"),
        (b"<html><body><script>x()</script></body></html>", "is a page that shows no text"),
        (
            b'<?xml version="1.0"?>\n<rss version="2.0"></rss>',
            "is a feed, not an article; save one of its reports as text or HTML",
        ),
        (b"x" * (MAX_BYTES + 1), "is larger than 16 MiB"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_content_without_a_report_has_a_reason(content: bytes, reason: str) -> None:
    assert reason_for(content) == reason


def test_a_path_that_cannot_be_read_has_a_reason(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)

    assert reason_for(tmp_path / "missing.txt") == "does not exist"
    assert reason_for(write(tmp_path / "file.txt") / "below") == "does not exist"
    assert reason_for(tmp_path) == "is a folder"
    assert reason_for("nul\0byte") == "is not a valid path"
    assert reason_for(loop) == "is a link that leads to itself"
    assert reason_for(tmp_path / ("n" * 300)) == "has a name that is too long"


def test_a_pipe_or_a_device_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert reason_for(tmp_path / "pipe") == "is not a regular file"
    assert reason_for("/dev/zero") == "is not a regular file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "secret.txt")
    path.chmod(0)

    assert reason_for(path) == "permission denied"


def test_permission_denied_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)

    assert reason_for(tmp_path / "secret.txt") == "permission denied"


def test_a_name_steers_no_terminal(tmp_path: Path) -> None:
    path = write(tmp_path / "a\x1b[31m\nb.txt")

    assert read(path).origin.endswith("/a b.txt")
    assert read(REPORT.encode(), origin="x\x1b]0;evil\x07y").origin == "xy"


def test_a_large_report_is_read(tmp_path: Path) -> None:
    line = "The two delegations ended talk number {} after more than six hours, the agency reported.\n"
    path = write(tmp_path / "large.txt", "".join(map(line.format, range(55_000))))

    assert path.stat().st_size > 4_500_000
    assert len(read(path).sentences) == 55_000


def test_a_folder_is_searched_in_natural_order_without_hidden_and_foreign_files(tmp_path: Path) -> None:
    for name in ["report 10.txt", "report 2.txt", "page.HTML", "notes", "deep/er/last.md", ".hidden.txt", "image.png"]:
        write(tmp_path / name, REPORT + name)
    write(tmp_path / ".git" / "config.txt")
    (tmp_path / "program").write_bytes(b"\x7fELF\x00\x00\x01")
    (tmp_path / "empty").touch()

    found = [os.path.relpath(str(origin), tmp_path) for origin in find_origins([str(tmp_path)])]

    assert found == ["deep/er/last.md", "notes", "page.HTML", "report 2.txt", "report 10.txt"]


def test_a_loop_of_links_ends_and_no_file_stands_twice(tmp_path: Path) -> None:
    report = write(tmp_path / "a" / "report.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "z.txt").symlink_to(report)
    os.link(report, tmp_path / "a" / "hard.txt")

    origins = find_origins([str(tmp_path), str(report), str(tmp_path / "a")])

    assert [Path(str(origin)).name for origin in origins] == ["hard.txt"]


def test_equal_files_with_different_names_are_both_read(tmp_path: Path) -> None:
    paths = [str(write(tmp_path / "one.txt")), str(write(tmp_path / "two.txt"))]

    articles = list(read_all(paths))

    assert [article.origin for article in articles] == paths


def test_a_folder_with_nothing_to_read_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"\x89PNG")

    assert find_origins([str(tmp_path)]) == [Failure(str(tmp_path), "has no text or HTML files")]


def test_a_failing_source_does_not_stop_the_others(tmp_path: Path) -> None:
    good = str(write(tmp_path / "good.txt"))
    empty = str(write(tmp_path / "empty.txt", ""))

    outcomes = list(read_all([empty, str(tmp_path / "none.txt"), good]))

    assert outcomes[:2] == [Failure(empty, "is empty"), Failure(str(tmp_path / "none.txt"), "does not exist")]
    assert isinstance(outcomes[2], Article)


def test_sources_are_read_only_when_asked_for(tmp_path: Path) -> None:
    first, second = write(tmp_path / "1.txt"), write(tmp_path / "2.txt")
    articles = read_all([str(first), str(second)])

    next(articles)
    second.unlink()

    assert next(articles) == Failure(str(second), "does not exist")


def test_standard_input_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REPORT.encode())))

    (article,) = read_all(["-", "-"])

    assert isinstance(article, Article)
    assert article.origin == "-"
    assert article.title == "Talks end"


def test_closed_standard_input_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    assert list(read_all(["-"])) == [Failure("-", "standard input is closed")]
