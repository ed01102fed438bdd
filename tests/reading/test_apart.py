"""Heavy pages are read in a process of their own: what gets stuck or bursts there is reported, and the rest is read."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tui.model import Article, Failure, ReadError
from tui.reading import apart, inputs, read, read_all, worker
from tui.reading.apart import Apart
from tui.reading.inputs import is_heavy

SENTENCE = "The two delegations ended their talks after more than six hours, the agency reported."
PAGE = f"<html><head><title>Talks end after six hours</title></head><body><p>{SENTENCE} {{0}}</p></body></html>"


def page(body: str) -> bytes:
    return PAGE.format(body).encode()


@pytest.fixture
def reader() -> Iterator[Apart]:
    with Apart() as reader:
        yield reader


def reason(reader: Apart, content: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        reader.read(content, "page.html", None)
    assert caught.value.failure.origin == "page.html"
    return caught.value.failure.reason


def test_a_usual_page_and_a_large_plain_text_are_not_heavy_and_hostile_pages_are() -> None:
    assert not is_heavy(page("<p>A paragraph of the report, with <a href=x>a link</a>.</p>" * 1_000))
    assert not is_heavy((SENTENCE * 100_000).encode())
    assert is_heavy(page("<i>" * 20_000))
    assert is_heavy(page("<p>x" * 60 + "x" * 3_000_000))
    assert is_heavy(page("<p>" * 60 + "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">"))


def test_an_article_is_the_same_wherever_it_was_read(reader: Apart, seeds: Path) -> None:
    for path in sorted(seeds.iterdir()):
        content = path.read_bytes()
        assert reader.read(content, "report", None) == read(content, origin="report")
    content = page("Министр не ответил.").decode().encode("koi8-r")
    assert reader.read(content, "report", "koi8-r") == read(content, origin="report", encoding="koi8-r")


def test_one_process_reads_all_pages_and_ends_with_the_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    class Counted(subprocess.Popen[bytes]):
        def __init__(self, *words: object, **named: object) -> None:
            super().__init__(*words, **named)  # type: ignore[call-overload]
            started.append(self.pid)

    monkeypatch.setattr(subprocess, "Popen", Counted)
    monkeypatch.setattr(inputs, "MOST_TAGS", 10)
    for number in range(3):
        (tmp_path / f"{number}.html").write_bytes(page("<b>x</b>" * (number + 10)))
    (tmp_path / "light.txt").write_text(SENTENCE)

    articles = list(read_all([str(tmp_path)]))

    assert [type(article) for article in articles] == [Article] * 4
    assert len(started) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(started[0], 0)


def test_a_page_without_a_report_fails_in_the_same_words(reader: Apart) -> None:
    assert reason(reader, b"%PDF-1.4") == "looks like a PDF; save it as text or HTML first"


def test_what_takes_too_much_memory_fails_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "MEMORY_PER_BYTE", 0)
    with Apart(memory_bytes=80 << 20) as reader:
        assert reason(reader, page("<b><i>x" * 40_000)) in {worker.TOO_MUCH_MEMORY, worker.BROKEN}
        assert reader.read(page(""), "small.html", None).sentences


_STUCK = """
import sys, time
sys.path.insert(0, {root!r})
from tui.reading import article, worker
read_content = article.read_content
def stuck(content, *rest):
    if b"spin" in content:
        while True: pass
    if b"sleep" in content: time.sleep(600)
    if b"break" in content: worker.os.kill(worker.os.getpid(), 11)
    if b"babble" in content: return print
    return read_content(content, *rest)
article.read_content = stuck
worker.main()
"""


@pytest.fixture
def with_stuck_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker whose parser does what the page says."""
    code = _STUCK.format(root=str(Path(__file__).parents[2]))
    monkeypatch.setattr(apart, "COMMAND", (sys.executable, "-c", code))


@pytest.mark.usefixtures("with_stuck_parser")
@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("spin", worker.TOO_MUCH_TIME),
        ("sleep", worker.TOO_MUCH_TIME),
        ("break", worker.BROKEN),
        ("babble", worker.BROKEN),
    ],
)
def test_a_parser_that_is_stuck_or_breaks_is_ended_and_the_next_page_is_read(
    word: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_PATIENCE", 1 if word == "sleep" else 60)
    with Apart(cpu_seconds=1) as reader:
        assert reason(reader, page(word)) == expected
        monkeypatch.setattr(apart, "_PATIENCE", 60)  # for a process that has to start first, on a busy machine
        assert reader.read(page("The rest."), "next.html", None).sentences


@pytest.mark.usefixtures("with_stuck_parser")
def test_one_stuck_page_among_many_is_reported_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "MOST_TAGS", 1)
    for number, word in enumerate(["One.", "break", "Three."]):
        (tmp_path / f"{number}.html").write_bytes(page(word))

    first, second, third = read_all([str(tmp_path)])

    assert isinstance(first, Article)
    assert second == Failure(str(tmp_path / "1.html"), worker.BROKEN)
    assert isinstance(third, Article)


class Foreign:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("true",)


def test_an_answer_consists_of_articles_and_failures_only() -> None:
    failure = Failure("page", "is empty")
    assert apart._answer_in(pickle.dumps(failure)) == failure
    for foreign in (Foreign(), {"origin": "page"}, [failure], len):
        with pytest.raises(pickle.UnpicklingError):
            apart._answer_in(pickle.dumps(foreign))


def test_the_process_ends_when_the_program_is_killed(tmp_path: Path) -> None:
    launch = (
        "from tui.reading.apart import Apart\n"
        f"reader = Apart()\nreader.read({page('')!r}, 'x', None)\n"
        "print(reader._process._running.pid, flush=True)\n"
        "import time; time.sleep(600)\n"
    )
    root = str(Path(__file__).parents[2])
    with subprocess.Popen([sys.executable, "-c", launch], stdout=subprocess.PIPE, cwd=root) as program:
        assert program.stdout is not None
        worker_id = int(program.stdout.readline())
        program.send_signal(signal.SIGKILL)
        program.wait()
    for _ in range(3_000):
        if not _is_running(worker_id):
            break
        time.sleep(0.01)
    assert not _is_running(worker_id)


def _is_running(process_id: int) -> bool:
    """Whether a process is there and not only waits to be buried."""
    try:
        return Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
