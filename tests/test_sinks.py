"""What acts beyond the program is reached from the few files that guard it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sinks import breaches

PACKAGE = Path(__file__).parents[1] / "tui"


def test_nothing_in_the_program_goes_past_a_guard() -> None:
    found = breaches(PACKAGE, sorted(PACKAGE.rglob("*.py")))
    assert not found, "\n".join(map(str, found))


@pytest.mark.parametrize(
    "line",
    [
        "import subprocess",
        "from urllib.request import urlopen",
        "import xml.etree.ElementTree",
        "import pickle",
        "os.system(name)",
        "os.execv(name, [])",
        "eval(text)",
        "run(command, shell=True)",
        "os.replace(one, other)",
        "path.write_text(text)",
        "open(path, 'w')",
        "open(path, mode)",
        "os.open(path, 0)",
        "print(text)",
        "sys.stdout.write(text)",
        "re.search(typed, text)",
        "re.compile(f'{_OWN}{typed}')",
    ],
)
def test_the_rule_finds_a_way_past_a_guard(line: str, tmp_path: Path) -> None:
    path = tmp_path / "screen" / "widget.py"
    path.parent.mkdir()
    path.write_text(f"{line}\n")
    assert len(breaches(tmp_path, [path])) == 1


@pytest.mark.parametrize("line", ['print(f"{failure}")', "print(failure)", 'print(f"{safe_line(a)} {b}")'])
def test_the_rule_finds_text_that_is_printed_without_the_gate(line: str, tmp_path: Path) -> None:
    path = tmp_path / "cli.py"
    path.write_text(f"{line}\n")
    assert len(breaches(tmp_path, [path])) == 1


@pytest.mark.parametrize(
    "line",
    [
        "text.replace(one, other)",
        "names.remove(name)",
        "words = re.search(f'{_OWN}x', text)",
        "with open(path, 'rb') as file: pass",
        "from urllib.parse import urlsplit",
        "date.replace(year=1)",
    ],
)
def test_the_rule_leaves_alone_what_is_harmless(line: str, tmp_path: Path) -> None:
    path = tmp_path / "screen" / "widget.py"
    path.parent.mkdir()
    path.write_text(f"{line}\n")
    assert not breaches(tmp_path, [path])
