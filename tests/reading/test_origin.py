"""Files, folders and standard input: what is found, in which order, and what is said where nothing can be read."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tui.model import Article, Failure, ReadError
from tui.reading import find_origins, read, read_all
from tui.reading.origin import MAX_BYTES, AnyPath
from tui.text import safe_line

REPORT = "Talks end\n\nThe two delegations ended their talks after more than six hours, the agency reported.\n"
PIPE_REASON = "is a pipe, not a file; save what comes out of it first, or send it into: newsreader compare -"


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
        (b"x" * (MAX_BYTES + 1), "is larger than 16 MiB (--max-size sets the limit)"),
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

    assert reason_for(tmp_path / "pipe") == PIPE_REASON
    assert reason_for("/dev/zero") == "is not a regular file"


def test_permission_denied_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)

    assert reason_for(tmp_path / "secret.txt") == "permission denied"


def test_a_limit_can_be_set(tmp_path: Path) -> None:
    path = str(write(tmp_path / "report.txt"))

    (refused,) = read_all([path], max_bytes=50)
    (read_whole,) = read_all([path], max_bytes=len(REPORT))

    assert refused == Failure(path, "is larger than 50 bytes (--max-size sets the limit)")
    assert isinstance(read_whole, Article)


def test_in_a_folder_whatever_is_named_like_a_report_is_read_or_refused_by_name(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.txt")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "device.html").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "fifo")
    write(tmp_path / "report.txt")

    found = {Path(item.origin).name: item for item in read_all([str(tmp_path)])}

    reasons = {name: item.reason for name, item in found.items() if isinstance(item, Failure)}
    assert reasons == {
        "fifo.txt": PIPE_REASON,
        "dangling.txt": "does not exist",
        "device.html": "is not a regular file",
    }
    assert isinstance(found["report.txt"], Article)


@pytest.mark.parametrize(
    "name",
    [
        b"line\nfeed.txt",
        b"escape\x1b]0;owned\x07.txt",
        b"n" * 251 + b".txt",
        b"not utf-8 \xff\xfe\x9b.txt",
        "right \u202eto left.txt".encode(),
        b"[bold]markup[.txt",
        b"--all",
        b" .txt",
    ],
)
def test_a_file_of_any_name_is_read_and_its_origin_can_be_shown(tmp_path: Path, name: bytes) -> None:
    path = os.fsencode(tmp_path) + b"/" + name
    Path(os.fsdecode(path)).write_text(REPORT)

    (article,) = read_all([str(tmp_path)])

    assert isinstance(article, Article)
    assert article.origin == safe_line(article.origin)
    article.origin.encode()


def test_names_that_look_alike_are_told_apart(tmp_path: Path) -> None:
    for name in ("a.txt", "a\x1b[1m.txt", "a\u200b.txt"):
        write(tmp_path / name, REPORT + ascii(name))

    origins = [item.origin for item in read_all([str(tmp_path)])]

    assert sorted(origins) == [str(tmp_path / name) for name in ("a.txt", "a.txt (2)", "a.txt (3)")]


def test_a_fault_of_ours_in_one_file_does_not_stop_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad, good = str(write(tmp_path / "1.txt", REPORT * 2)), str(write(tmp_path / "2.txt"))
    monkeypatch.delenv("NEWSREADER_DEBUG", raising=False)

    def failing(content: bytes, *rest: str | None) -> Article:
        if len(content) > len(REPORT):
            raise KeyError("a \x1b[1mplan")
        return read(content, origin=rest[0])

    monkeypatch.setattr("tui.reading.inputs.read_content", failing)
    first, second = read_all([bad, good])

    assert first == Failure(bad, "internal error: KeyError: 'a \\x1b[1mplan'")
    assert isinstance(second, Article)


def test_what_takes_more_memory_than_there_is_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(*_: object) -> Article:
        raise MemoryError

    monkeypatch.setattr("tui.reading.inputs.read_content", exhausted)
    path = str(write(tmp_path / "large.txt"))

    assert list(read_all([path])) == [Failure(path, "takes more memory to read than there is")]


def test_a_name_steers_no_terminal(tmp_path: Path) -> None:
    path = write(tmp_path / "a\x1b[31m\nb.txt")

    assert read(path).origin.endswith("/a b.txt")
    assert read(REPORT.encode(), origin="x\x1b]0;evil\x07y").origin == "xy"


def test_a_large_report_is_read(tmp_path: Path) -> None:
    line = "The two delegations ended talk number {} after more than six hours, the agency reported.\n"
    path = write(tmp_path / "large.txt", "".join(map(line.format, range(12_000))))

    assert path.stat().st_size > 1_000_000
    assert len(read(path).sentences) == 12_000


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


def test_sources_may_be_paths_and_one_may_be_given_by_itself(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("Talks ended late in Oslo.\n")
    given: list[Sequence[AnyPath] | AnyPath] = [[report], report, str(report), [str(tmp_path)], tmp_path]
    for sources in given:
        assert find_origins(sources) == [str(report)]
