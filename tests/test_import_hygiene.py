"""What a start may load: each case runs in a process of its own and looks at `sys.modules` when it is done."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCREEN = {"textual", "rich"}
HEAVY = {"numpy", "scipy", "bs4", "lxml", "rapidfuzz"}


def loaded_by(code: str) -> set[str]:
    """The names of all modules that are loaded when a piece of Python has run."""
    report = "import sys; print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
        timeout=60,
        check=True,
    )
    return set(done.stderr.splitlines()[-1].split())


def loaded_by_command(*words: str) -> set[str]:
    """The same for a run of the command that ends well."""
    return loaded_by(f"from tui.cli import main\nassert main({list(words)!r}) == 0")


def packages(modules: set[str]) -> set[str]:
    """The top-level names of modules."""
    return {name.partition(".")[0] for name in modules}


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("--version",),
        ("compare", "--help"),
        ("compare", "seeds"),
        ("compare", "seeds", "--format", "json", "--all"),
        ("compare", "seeds", "--format", "markdown"),
        ("compare", "seeds", "--format", "csv"),
        ("compare", "seeds", "--format", "html"),
    ],
)
def test_without_a_screen_neither_textual_nor_rich_is_loaded(words: Sequence[str]) -> None:
    modules = loaded_by_command(*words)
    assert "tui.cli" in modules
    assert not packages(modules) & SCREEN
    assert "tui.screen" not in modules


@pytest.mark.parametrize("words", [("--help",), ("--version",), ("compare", "--help")])
def test_to_explain_itself_the_command_loads_no_layer(words: Sequence[str]) -> None:
    modules = loaded_by_command(*words)
    own = {name.split(".")[1] for name in modules if name.startswith("tui.")}
    assert own == {"cli", "options", "text", "vocabulary"}
    assert not packages(modules) & (HEAVY | {"json", "difflib", "wcwidth", "chardet", "snowballstemmer"})


def test_the_package_alone_loads_nothing_of_the_layers() -> None:
    modules = loaded_by("import tui")
    assert {name for name in modules if name.startswith("tui")} == {"tui"}
    assert not packages(modules) & (HEAVY | SCREEN)


def test_the_public_functions_are_found_when_asked_for() -> None:
    modules = loaded_by("import tui\nassert callable(tui.read) and callable(tui.compare)")
    assert {"tui.reading", "tui.matching"} <= modules
    assert not packages(modules) & (HEAVY | SCREEN)


def test_reading_the_sample_story_loads_nothing_heavy() -> None:
    read = "from tui.reading import read_all\nassert len(list(read_all(['seeds']))) == 5"
    modules = loaded_by(read)
    assert "tui.reading" in modules
    assert not packages(modules) & (HEAVY | SCREEN | {"chardet"})
