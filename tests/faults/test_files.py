"""Files that are too large or too many, and what goes away while it is looked at."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tui.model import Article, Failure
from tui.reading import origin, read_all

ROOT = Path(__file__).parents[2]
REPORT = "Talks end\n\nThe two delegations ended their talks after more than six hours, the agency reported.\n"
MEMORY_BYTES = 512 << 20


def _with_little_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


@pytest.mark.parametrize(
    ("options", "reason"),
    [((), "is larger than 16 MiB"), (("--max-size", "2G"), "takes more memory to read than there is")],
)
def test_a_line_of_a_gigabyte_is_refused_where_memory_is_short(
    tmp_path: Path, options: tuple[str, ...], reason: str
) -> None:
    large, report = tmp_path / "large.txt", tmp_path / "report.txt"
    large.touch()
    os.truncate(large, 1 << 30)
    report.write_text(REPORT)
    done = subprocess.run(
        [sys.executable, "-m", "tui", "compare", str(large), str(report), *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},  # where numpy is installed it takes memory for every core
        preexec_fn=_with_little_memory,
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr.startswith(f"newsreader: {large}: {reason}")
    assert "1 article, 1 voice" in done.stdout


def test_a_gigabyte_from_a_pipe_is_refused_when_the_limit_is_reached() -> None:
    code = "import sys\nwhile True: sys.stdout.buffer.write(b'x' * 65536)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as endless:
        done = subprocess.run(
            [sys.executable, "-m", "tui", "compare", "-", "--max-size", "1M"],
            cwd=ROOT,
            stdin=endless.stdout,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        endless.kill()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("newsreader: -: is larger than 1 MiB")


def test_every_file_of_a_large_folder_is_looked_at_a_few_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3_000):
        (tmp_path / f"{number}.txt").touch()
    looked = 0

    def counting(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            nonlocal looked
            looked += 1
            return real(*arguments, **named)

        return call

    for name in ("stat", "lstat", "open", "listdir", "scandir"):
        monkeypatch.setattr(os, name, counting(getattr(os, name)))
    found = origin.find_origins([str(tmp_path)])
    assert len(found) == 3_000
    assert looked <= 3 * 3_000


def test_files_and_folders_that_vanish_while_they_are_read_are_named(tmp_path: Path) -> None:
    for name in ("1.txt", "2.txt", "3.txt", "4/deep.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(REPORT + name)
    items = read_all([str(tmp_path)])

    first = next(items)
    for path in [tmp_path / "2.txt", tmp_path / "4" / "deep.txt"]:
        path.unlink(missing_ok=True)
    (tmp_path / "4").rmdir()
    rest = list(items)

    assert isinstance(first, Article)
    lost = {Path(item.origin).name for item in rest if isinstance(item, Failure)}
    assert "2.txt" in lost
    assert "3.txt" in {Path(item.origin).name for item in rest if isinstance(item, Article)}
