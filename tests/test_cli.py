"""The command: what it says, where it says it, and the exit code, for good use and for every kind of bad."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tomllib
import types
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

import tui
from tui import cli, options
from tui.export.as_csv import TABLES
from tui.export.formats import Format
from tui.settings import Fault, Settings

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
REPORT = (
    "Diplomats of both countries met in Istanbul on Thursday and talked for six hours.\n\n"
    "The embassy said that a second round would follow in Ankara in March.\n"
)
OTHER = (
    "Diplomats of both countries met in Istanbul on Thursday and talked for six hours.\n\n"
    "A spokeswoman refused to name the delegates or the topics of the meeting.\n"
)


@dataclass(frozen=True)
class Ran:
    """How a run of the command ended."""

    code: int
    out: str
    err: str


def _environment() -> dict[str, str]:
    own = {"NEWSREADER_DEBUG", "NO_COLOR", "COLUMNS"}
    kept = {name: value for name, value in os.environ.items() if name not in own}
    return kept | {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}


def newsreader(*words: str | bytes | Path, given: bytes = b"", folder: Path = ROOT, **env: str) -> Ran:
    """Run the command in a process of its own; whatever happens, standard error holds only lines of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tui", *words],
        input=given,
        capture_output=True,
        cwd=folder,
        env=_environment() | env,
        timeout=120,
        check=False,
    )
    ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert all(line.startswith("newsreader: ") for line in ran.err.splitlines()), ran.err
    return ran


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


# What there is to know about the command


def test_the_version_is_that_of_the_package() -> None:
    assert newsreader("--version") == Ran(0, f"newsreader {tui.__version__}\n", "")
    assert newsreader("compare", "--version") == Ran(0, f"newsreader {tui.__version__}\n", "")


def test_the_help_names_both_commands_and_the_exit_codes() -> None:
    ran = newsreader("--help")
    assert (ran.code, ran.err) == (0, "")
    for words in ("newsreader [SOURCE ...]", "newsreader compare SOURCE ...", "--version", "exit codes", "130", "141"):
        assert words in ran.out


def test_the_help_of_compare_names_every_option() -> None:
    ran = newsreader("compare", "--help")
    assert (ran.code, ran.err) == (0, "")
    for option in ("--format", "--output", "-o", "--force", "--strictness", "--all", "--table", "--help", "--version"):
        assert option in ran.out
    for form in Format:
        assert f"\n  {form} " in ran.out


def test_the_formats_of_the_command_line_are_those_of_the_exports() -> None:
    assert list(options.FORMATS) == list(Format)
    assert options.TABLES == TABLES


@pytest.mark.parametrize("command", [(), ("compare",)])
def test_the_help_fits_eighty_columns(command: Sequence[str]) -> None:
    assert max(len(line) for line in newsreader(*command, "--help", COLUMNS="30").out.splitlines()) <= 80


# Good use


def test_the_sample_story_is_five_articles() -> None:
    assert sorted(os.listdir(cli.sample_story())) == sorted(path.name for path in SEEDS.iterdir())


def test_two_reports_are_compared_as_text(report: Path, other: Path) -> None:
    ran = newsreader("compare", report, other)
    assert (ran.code, ran.err) == (0, "")
    assert "2 articles, 2 voices" in ran.out
    assert "[1.1] [2.1] Diplomats of both countries met" in ran.out


def test_two_reports_are_compared_as_json(report: Path, other: Path) -> None:
    ran = newsreader("compare", report, other, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    assert [article["origin"] for article in json.loads(ran.out)["articles"]] == [str(report), str(other)]


@pytest.mark.parametrize(
    "order",
    [
        ("--format", "json", "{a}", "{b}", "--strictness", "0.4"),
        ("{a}", "--format=json", "{b}", "--strictness=0.4"),
        ("{a}", "{b}", "--strictness", "0.4", "--format", "json"),
        ("--strictness", "0.4", "--format", "json", "--", "{a}", "{b}"),
        ("{a}", "--strictness", "0.4", "--format", "json", "--", "{b}"),
    ],
)
def test_options_stand_on_either_side_of_the_sources(report: Path, other: Path, order: Sequence[str]) -> None:
    ran = newsreader("compare", *(word.format(a=report, b=other) for word in order))
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["strictness"] == 0.4
    assert len(json.loads(ran.out)["articles"]) == 2


def test_what_follows_two_dashes_is_a_source(report: Path, tmp_path: Path) -> None:
    (tmp_path / "--all").write_text(OTHER)
    ran = newsreader("compare", "report.txt", "--", "--all", folder=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert "From --all" in ran.out


def test_standard_input_is_a_source(report: Path) -> None:
    ran = newsreader("compare", "-", report, "--format", "json", given=OTHER.encode())
    assert (ran.code, ran.err) == (0, "")
    assert [article["origin"] for article in json.loads(ran.out)["articles"]] == ["-", str(report)]


def test_equal_input_gives_equal_bytes() -> None:
    for form in ("text", "json"):
        runs = {newsreader("compare", "seeds", "--format", form, PYTHONHASHSEED=seed).out for seed in ("1", "2")}
        assert len(runs) == 1
        assert len(runs.pop()) > 1000


def test_the_output_is_utf_8_in_every_locale() -> None:
    plain = newsreader("compare", "seeds")
    assert "“" in plain.out
    assert newsreader("compare", "seeds", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0").out == plain.out


def test_all_adds_the_band_possible_and_nothing_else() -> None:
    def matches(*options: str) -> dict[str, str]:
        found = json.loads(newsreader("compare", "seeds", "--format", "json", *options).out)["matches"]
        return {json.dumps([match["a"], match["b"]]): match["band"] for match in found}

    default, everything = matches(), matches("--all")
    assert "possible" not in default.values()
    added = {pair: band for pair, band in everything.items() if pair not in default}
    assert set(added.values()) == {"possible"}
    assert {pair: band for pair, band in everything.items() if pair in default} == default


def test_a_stricter_comparison_has_fewer_matches() -> None:
    def count(strictness: str) -> int:
        ran = newsreader("compare", "seeds", "--format", "json", "--strictness", strictness)
        return len(json.loads(ran.out)["matches"])

    assert count("0.9") < count("0.5")


# Sources that cannot be read


def test_a_missing_path_beside_good_ones_is_named_and_the_rest_is_done(report: Path, other: Path) -> None:
    ran = newsreader("compare", report, "gone.txt", other)
    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1
    assert ran.err.startswith("newsreader: gone.txt: ")
    assert "NOT READ\n\n- gone.txt: " in ran.out


def test_a_missing_path_alone_is_nothing_done() -> None:
    ran = newsreader("compare", "gone.txt")
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
    ran = newsreader("compare", name, folder=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"newsreader: {name}: ")
    assert len(ran.err.splitlines()[0]) > len(f"newsreader: {name}: ") + 5


def test_a_folder_with_nothing_readable_is_named(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    ran = newsreader("compare", "reports", folder=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "newsreader: reports: " in ran.err


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_without_permission_is_named(report: Path) -> None:
    report.chmod(0)
    ran = newsreader("compare", report)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"newsreader: {report}: ")


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
    ran = newsreader("compare", report)
    assert ran.code == 0
    assert ran.err == "newsreader: there is only one article, so nothing to compare it with\n"
    assert "1 article, 1 voice" in ran.out


def test_two_files_of_equal_text_are_one_voice(report: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(REPORT)
    ran = newsreader("compare", report, copy, "--format", "json")
    assert ran.code == 0
    assert [article["voice"] for article in json.loads(ran.out)["articles"]] == [0, 0]


def test_a_large_file_ends_in_an_answer_or_a_reason(report: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    line = (
        f"On day {{0}} the delegation{' and one more delegation' * 40} came to Place{{0}} for talks and left again.\n"
    )
    large.write_text("".join(line.format(number) for number in range(5_000)))
    assert large.stat().st_size > 5_000_000
    ran = newsreader("compare", large, report)
    assert ran.code in {0, 1}
    assert ran.code == 0 or ran.err.startswith(f"newsreader: {large}: ")


def test_a_name_cannot_steer_the_terminal() -> None:
    ran = newsreader("compare", b"gone\x1b[31m\n\xff\xe2\x80\xae.txt")
    assert ran.code == 2
    assert "\x1b" not in ran.err
    assert "\u202e" not in ran.err
    assert "gone" in ran.err.splitlines()[0]


def test_a_file_is_read_as_what_the_reader_says_it_is(report: Path, tmp_path: Path) -> None:
    coded = tmp_path / "coded.txt"
    coded.write_bytes("Министр заявил, что переговоры завершились без заявлений.\n".encode("cp866"))
    ran = newsreader("compare", coded, "--encoding", "cp866", "--format", "json")
    assert ran.code == 0
    (article,) = json.loads(ran.out)["articles"]
    assert article["text"].startswith("Министр заявил")
    assert article["encoding"] == "cp866, as you said"


def test_a_file_above_the_limit_is_named_and_the_rest_is_read(report: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_text(OTHER * 20)
    ran = newsreader("compare", large, report, "--max-size", "1K")
    assert ran.code == 1
    assert ran.err.startswith(f"newsreader: {large}: is larger than 1 KiB (--max-size sets the limit)\n")
    assert newsreader("compare", large, report, "--max-size=1M").code == 0


# Wrong use


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("compare",), "name at least one SOURCE"),
        (("compare", "--format", "json"), "name at least one SOURCE"),
        (("compare", "seeds", "--foramt", "json"), "there is no option --foramt; did you mean --format?"),
        (("compare", "seeds", "-x"), "there is no option -x"),
        (("compare", "seeds", "--form", "json"), "there is no option --form"),
        (("compare", "seeds", "--format", "xml"), "invalid choice: 'xml'"),
        (("compare", "seeds", "--strictness", "nan"), "must be a number from 0 to 1, not 'nan'"),
        (("compare", "seeds", "--strictness", "2"), "must be a number from 0 to 1, not '2'"),
        (("compare", "seeds", "--strictness", "-0.1"), "must be a number from 0 to 1, not '-0.1'"),
        (("compare", "seeds", "--strictness", "abc"), "must be a number from 0 to 1, not 'abc'"),
        (("compare", "seeds", "--strictness", "inf"), "must be a number from 0 to 1, not 'inf'"),
        (("compare", "seeds", "--strictness"), "--strictness: expected one argument"),
        (("compare", "seeds", "-o"), "--output: expected one argument"),
        (("--nonsense",), "there is no option --nonsense"),
        (("--hlep",), "did you mean --help?"),
        (("--format", "json", "seeds"), "--format belongs to 'compare'"),
        (("seeds", "--strictness=0.4"), "--strictness belongs to 'compare'"),
        (("seeds", "--encoding", "klingon"), "there is no encoding 'klingon'"),
        (("compare", "seeds", "--encoding", "base64"), "there is no encoding 'base64'"),
        (("compare", "seeds", "--max-size", "50X"), "must be a number of bytes such as 500K or 50M, not '50X'"),
        (("compare", "seeds", "--max-size", "0"), "must be a number of bytes"),
        (("compare", "seeds", "--max-size", "-5"), "--max-size"),
        (("seeds", "--max-size", "9" * 40), "must be a number of bytes"),
        (("compare", "seeds", "-o", "r.docx"), "no format ends in '.docx': end the name in .txt, .json, .md, .html"),
    ],
)
def test_wrong_use_is_explained(words: Sequence[str], said: str) -> None:
    ran = newsreader(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err.splitlines()[0]
    assert ran.err.splitlines()[1].startswith("newsreader: try: newsreader")


# Writing to a file


def test_a_file_is_written_and_nothing_goes_to_standard_output(report: Path, other: Path, tmp_path: Path) -> None:
    ran = newsreader("compare", report, other, "--format", "json", "-o", tmp_path / "new.json")
    assert ran == Ran(0, "", "")
    assert len(json.loads((tmp_path / "new.json").read_text())["articles"]) == 2


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.json", "{"), ("a.MD", "# "), ("a.csv", "article,"), ("a.jsonl", '{"id"'), ("a.txt", "COMP"), ("a", "COMP")],
)
def test_the_name_of_the_file_tells_the_format(report: Path, other: Path, name: str, start: str) -> None:
    target = report.parent / name
    assert newsreader("compare", report, other, "-o", target) == Ran(0, "", "")
    assert target.read_text().startswith(start)


def test_what_is_asked_for_outweighs_the_name_of_the_file(report: Path, other: Path) -> None:
    target = report.parent / "a.json"
    assert newsreader("compare", report, other, "-o", target, "--format", "csv").code == 0
    assert target.read_text().startswith("article,")


def test_several_stories_are_told_apart_on_the_error_and_in_the_text(tmp_path: Path) -> None:
    flood, strike = "The river Lune flooded Lancaster on Monday", "Pilots of Skyways walked out in Lisbon"
    for name, event in (("a", flood), ("b", strike), ("c", flood), ("d", strike)):
        (tmp_path / f"{name}.txt").write_text(f"{event}\n\n{event}, officials said in report {name}.\n")
    ran = newsreader("compare", tmp_path)
    assert ran.code == 0
    assert ran.err.startswith("newsreader: these are 2 stories; open them in newsreader, or compare each: ")
    assert [part.count(".txt") for part in ran.err.split(" | ")] == [2, 2]
    assert "These are 2 stories, better compared each by itself: 1 and 3; 2 and 4." in ran.out


def test_one_story_is_not_told_apart(report: Path, other: Path) -> None:
    ran = newsreader("compare", report, other)
    assert "stories" not in ran.err + ran.out


def test_matches_are_a_table_of_their_own(report: Path, other: Path) -> None:
    ran = newsreader("compare", report, other, "--format", "csv", "--table", "matches")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [(row["a_text"], row["kind"]) for row in rows] == [(REPORT.split("\n", maxsplit=1)[0], "identical")]


def test_a_table_is_only_for_csv(report: Path) -> None:
    ran = newsreader("compare", report, "--table", "matches")
    assert (ran.code, ran.out) == (2, "")
    assert "--table belongs to --format csv" in ran.err


def test_dash_as_a_file_is_standard_output(report: Path, other: Path) -> None:
    assert newsreader("compare", report, other, "-o", "-") == newsreader("compare", report, other)


def test_a_file_that_exists_is_replaced_only_by_force(report: Path, other: Path, tmp_path: Path) -> None:
    target = tmp_path / "comparison.txt"
    target.write_text("mine")
    refused = newsreader("compare", report, other, "-o", target)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == f"newsreader: cannot write {target}: it exists already (--force replaces it)\n"
    assert target.read_text() == "mine"
    assert newsreader("compare", report, other, "-o", target, "--force").code == 0
    assert target.read_text().startswith("COMPARISON")


@pytest.mark.parametrize("by_folder", [False, True])
def test_a_source_is_never_written_over(report: Path, other: Path, by_folder: bool) -> None:
    sources = [report.parent] if by_folder else [report, other]
    ran = newsreader("compare", *sources, "--force", "-o", report)
    assert (ran.code, ran.out) == (2, "")
    assert "one of the sources" in ran.err
    assert report.read_text() == REPORT


@pytest.mark.parametrize(
    ("target", "said"),
    [("gone/out.txt", "there is no folder"), (".", "it is a folder"), ("", "name of the file is empty")],
)
def test_a_place_that_cannot_be_written_is_refused_before_reading(tmp_path: Path, target: str, said: str) -> None:
    ran = newsreader("compare", "also-gone.txt", "-o", target, folder=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


def test_nothing_is_written_when_nothing_could_be_read(tmp_path: Path) -> None:
    assert newsreader("compare", "gone.txt", "-o", tmp_path / "out.txt").code == 2
    assert list(tmp_path.iterdir()) == []


# Pipes, terminals, interrupts


@pytest.mark.parametrize("words", [("--help",), *(("compare", "seeds", "--format", form) for form in Format)])
def test_a_reader_that_goes_away_is_no_fault(words: Sequence[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "tui", *words]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, cwd=ROOT, env=_environment(), check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device here is always full")
def test_a_full_disk_behind_standard_output_is_one_line() -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "tui", "compare", "seeds"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=ROOT, env=_environment(), check=False)
    assert done.returncode == 2
    assert done.stderr == b"newsreader: cannot write to standard output: No space left on device\n"


def _with_closed_stream(closed: str) -> Ran:
    command = f"exec {sys.executable} -m tui compare seeds gone.txt {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, cwd=ROOT, env=_environment(), check=False)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_closed_standard_output_is_one_line() -> None:
    ran = _with_closed_stream(">&-")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "newsreader: gone.txt: does not exist\nnewsreader: standard output is closed\n"


def test_a_closed_standard_error_leaves_standard_output_clean() -> None:
    ran = _with_closed_stream("2>&-")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("COMPARISON\n")


_TELLS_WHEN_IT_READS = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background is started deaf to it
class Standard:
    closed = False
    def read(self, size):
        print("reading", flush=True)
        return sys.__stdin__.buffer.read(size)
sys.stdin = Standard()
sys.stdin.buffer = sys.stdin
"""


def test_an_interrupt_while_standard_input_is_awaited_ends_quietly() -> None:
    launch = f"{_TELLS_WHEN_IT_READS}\nimport tui.cli\nsys.exit(tui.cli.main(['compare', '-']))"
    with subprocess.Popen(
        [sys.executable, "-c", launch],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=_environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"reading\n"
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert (process.wait(30), process.stderr.read()) == (130, b"")


def test_the_screen_needs_a_terminal_on_its_output() -> None:
    ran = newsreader("seeds")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "newsreader: standard output is not a terminal; without one, use: newsreader compare SOURCE ...\n"
    )


def test_a_terminal_is_told_how_far_reading_many_inputs_is(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"report {number}.txt").write_text("" if number == 55 else f"{REPORT}\nIt was talk {number}.\n")
    few = [str(tmp_path / f"report {number}.txt") for number in range(50)]
    out = tmp_path / "out.json"

    many = _in_a_terminal(["compare", str(tmp_path), "-o", str(out)])
    dumb = _in_a_terminal(["compare", str(tmp_path), "-o", str(out), "--force"], term="dumb")
    fifty = _in_a_terminal(["compare", *few, "-o", str(tmp_path / "few.json")])

    gone, failure = "\r\x1b[K", f"newsreader: {tmp_path}/report 55.txt: is empty\r\n"
    steps = [f"{gone}newsreader: reading, {done} of 60" for done in (25, 50)]
    assert many == (1, f"{steps[0]}{steps[1]}{gone}{failure}{gone}")
    assert dumb == (1, failure)
    assert fifty == (0, "")


def test_a_pipe_is_told_nothing_of_progress(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"report {number}.txt").write_text(REPORT)

    assert newsreader("compare", tmp_path, "-o", tmp_path / "out.json").err == ""


def _in_a_terminal(
    words: Sequence[str], *, given: int | None = None, error: int | None = None, term: str = "xterm", **env: str
) -> tuple[int, str]:
    """Run the command in a pseudo-terminal, apart from the streams that are given; its code and what it showed."""
    above, below = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "tui", *words],
        stdin=below if given is None else given,
        stdout=below,
        stderr=below if error is None else error,
        cwd=ROOT,
        env=_environment() | {"TERM": term} | env,
    ) as process:
        os.close(below)
        shown = b"".join(_everything(above))
        try:
            code = process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    os.close(above)
    return code, shown.decode()


def _everything(terminal: int, patience_seconds: float = 30.0) -> Iterator[bytes]:
    """What is written until the other side is closed, or until nothing has come for too long."""
    while select.select([terminal], [], [], patience_seconds)[0]:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # closed
            return
        if not chunk:
            return
        yield chunk


def test_the_screen_needs_keys_from_standard_input() -> None:
    code, shown = _in_a_terminal(["seeds"], given=subprocess.DEVNULL)
    assert code == 2
    assert "standard input is not a terminal" in shown
    assert "newsreader compare" in shown


def test_the_screen_is_drawn_on_standard_error_which_must_be_a_terminal() -> None:
    assert _in_a_terminal(["seeds"], error=subprocess.DEVNULL) == (2, "")


def test_a_terminal_that_cannot_move_its_cursor_is_refused() -> None:
    code, shown = _in_a_terminal(["seeds"], term="dumb")
    assert code == 2
    assert "TERM is 'dumb'" in shown
    assert "newsreader compare" in shown
    assert "\x1b" not in shown


def test_standard_input_cannot_be_both_keys_and_a_source() -> None:
    code, shown = _in_a_terminal(["-"])
    assert code == 2
    assert "try: newsreader compare -" in shown


def test_in_a_terminal_the_text_is_as_wide_as_it_is() -> None:
    code, shown = _in_a_terminal(["compare", "seeds"])
    assert code == 0
    assert max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in shown.splitlines()) <= 80


def test_a_pipe_may_say_how_wide_it_is() -> None:
    narrow, wide = (newsreader("compare", "seeds", COLUMNS=width).out.splitlines() for width in ("60", "140"))
    assert 140 >= max(map(len, wide)) > 100
    assert len(narrow) > len(wide)
    assert newsreader("compare", "seeds", COLUMNS="wide") == newsreader("compare", "seeds")


def test_only_a_terminal_is_given_colours_and_only_to_readers_who_want_them() -> None:
    assert "\x1b[1mCOMPARISON" in _in_a_terminal(["compare", "seeds"])[1]
    assert "\x1b" not in _in_a_terminal(["compare", "seeds"], NO_COLOR="1")[1]
    assert "\x1b" not in newsreader("compare", "seeds").out


# The screen, without drawing one


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """What a stand-in for the screen was asked to open; it returns 1."""
    asked: list[Sequence[str]] = []

    def run(sources: Sequence[str], settings: Settings, faults: Sequence[Fault], **_: object) -> int:
        asked.append(sources)
        vars(stand_in).update(settings=settings, faults=faults)
        return 1

    stand_in = types.ModuleType("tui.screen.app")
    vars(stand_in)["run"] = run
    monkeypatch.setitem(sys.modules, "tui.screen.app", stand_in)
    monkeypatch.setattr(cli, "_why_no_screen", lambda: None)
    return asked


def test_the_screen_opens_the_sources_and_says_how_it_ended(opened: list[Sequence[str]]) -> None:
    assert cli.main(["a.txt", "--", "-b.txt"]) == 1
    assert opened == [("a.txt", "-b.txt")]


def test_without_a_source_the_sample_story_opens(opened: list[Sequence[str]]) -> None:
    assert cli.main([]) == 1
    assert opened == [(cli.sample_story(),)]


def test_a_source_called_compare_is_opened_by_its_path(opened: list[Sequence[str]]) -> None:
    assert cli.main(["./compare"]) == 1
    assert cli.main(["--", "compare"]) == 1
    assert opened == [("./compare",), ("compare",)]


def test_the_mouse_can_be_left_to_the_terminal(opened: list[Sequence[str]]) -> None:
    for words, mouse in ((["a"], True), (["a", "--no-mouse"], False)):
        assert cli.main(words) == 1
        assert vars(sys.modules["tui.screen.app"])["settings"].mouse is mouse


def test_the_screen_gets_the_settings_and_what_is_wrong_with_them(
    opened: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tui.settings.settings_path", lambda: tmp_path / "settings.toml")
    (tmp_path / "settings.toml").write_text('layout = "aligned"\ntheme = "pink"\n', encoding="utf-8")
    assert cli.main([]) == 1
    told = vars(sys.modules["tui.screen.app"])
    assert told["settings"].layout == "aligned"
    assert [fault.line for fault in told["faults"]] == [2]


def test_the_settings_are_shown_with_their_file_and_what_is_wrong_in_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "settings.toml"
    monkeypatch.setattr("tui.settings.settings_path", lambda: path)
    path.write_text('strictness = 0.8\nmouse = "yes"\n[keys.desk]\nhelp = "j"\n', encoding="utf-8")
    assert cli.main(["--settings"]) == 0
    shown, said = capfd.readouterr()
    assert shown.startswith(f"# {path}\n")
    settings = tomllib.loads(shown)
    assert settings["strictness"] == 0.8
    assert settings["keys"]["desk"]["help"] == ["?", "f1"]
    assert said.splitlines() == [
        f"newsreader: {path}, line 2: mouse must be true or false, not yes; it stays true",
        f"newsreader: {path}, line 4: “j” already does next in desk; help keeps its own",
    ]


# Faults inside


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.delenv("NEWSREADER_DEBUG", raising=False)

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a plan\nthat \x1b[1mfailed")

    monkeypatch.setattr("tui.reading.read_all", fail)
    return monkeypatch


def test_an_unexpected_fault_is_one_line(failing: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", "seeds"]) == 2
    assert capfd.readouterr() == ("", "newsreader: internal error: RuntimeError: a plan that failed\n")


def test_an_unexpected_fault_is_shown_whole_to_those_who_ask(failing: pytest.MonkeyPatch) -> None:
    failing.setenv("NEWSREADER_DEBUG", "1")
    with pytest.raises(RuntimeError):
        cli.main(["compare", "seeds"])


def test_an_interrupt_anywhere_is_130(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tui.reading.read_all", interrupted)
    assert cli.main(["compare", "seeds"]) == 130
    assert capfd.readouterr() == ("", "")
