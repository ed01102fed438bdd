"""The examples in docstrings and in the README are run, and every public function has one."""

from __future__ import annotations

import doctest
import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest

import tui
import tui.matching
import tui.reading

ROOT = Path(__file__).parent.parent
WITH_EXAMPLES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "tui").rglob("*.py")
    if ">>> " in path.read_text("utf-8")
)


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_examples_of_a_module_say_what_happens(name: str) -> None:
    ran = doctest.testmod(importlib.import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert ran.attempted > 0
    assert ran.failed == 0


@pytest.mark.parametrize("package", [tui, tui.matching, tui.reading], ids=lambda package: package.__name__)
def test_every_public_function_has_an_example(package: ModuleType) -> None:
    functions = [getattr(package, name) for name in package.__all__ if callable(getattr(package, name))]
    assert functions
    assert [found.__name__ for found in functions if ">>> " not in (found.__doc__ or "")] == []


def test_the_python_of_the_readme_runs(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    matches, disputes = re.findall(r"```python\n(.+?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    exec(compile(matches, "README.md", "exec"), names)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 3
    assert all(line.split()[1] in {"same", "strong", "likely"} for line in lines)
    exec(compile(disputes, "README.md", "exec"), names)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 1
    assert all("six hours" in line for line in lines)
