"""What the package promises to those who install it: one version, the schema and the sample story inside, a README."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

import tui
from tui.export.as_html import SCRIPTS

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _command(name: str) -> str:
    """The fenced block that follows a marker in the README."""
    readme = (ROOT / "README.md").read_text("utf-8")
    found = re.search(rf"^<!-- {name} -->\n+```sh\n(.+?)\n```$", readme, re.MULTILINE | re.DOTALL)
    assert found, f"README.md holds no block behind <!-- {name} -->"
    return found[1]


def test_the_version_stands_in_one_place(project: dict[str, Any]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", tui.__version__)
    assert "version" not in project["project"]
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "tui/__init__.py"
    spelt_out = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tui").rglob("*.py")
        if f'"{tui.__version__}"' in path.read_text("utf-8")
    ]
    assert spelt_out == ["tui/__init__.py"]


def _named(lines: Iterable[str]) -> set[str]:
    """The names of packages without their ranges."""
    return {re.split(r"[\[>=]", line)[0] for line in lines} - {"newsreader"}


def _tabled(file: str) -> set[str]:
    """The packages in the table of a file."""
    rows = re.findall(r"^\| ([\w, -]+) \|", (ROOT / file).read_text("utf-8").partition("## Packages")[2], re.M)
    return {name for row in rows[2:] for name in row.split(", ")}


def test_every_package_that_is_needed_stands_in_the_table_of_the_readme_or_of_those_who_work_on_it(
    project: dict[str, Any],
) -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    extras = project["project"]["optional-dependencies"]
    to_run = _named([*project["project"]["dependencies"], *extras["full"]])
    assert _tabled("README.md") == to_run
    assert _tabled("CONTRIBUTING.md") == _named([*built, *(x for e in extras.values() for x in e)]) - to_run


def test_the_readme_has_a_main_command_that_starts_the_program() -> None:
    command = _command("main command")
    assert "python3 -m venv .venv" in command
    assert "newsreader" in command or "-m tui" in command


def test_the_readme_has_a_test_command_that_ends_in_pytest() -> None:
    command = _command("test command")
    assert "python3 -m venv .venv" in command
    assert "'.[test]'" in command or "'.[dev]'" in command
    assert "pytest" in command.rstrip().splitlines()[-1]


@pytest.mark.parametrize("marker", ["main command", "test command"])
def test_the_commands_of_the_readme_are_shell(marker: str) -> None:
    checked = subprocess.run(["bash", "-n"], input=_command(marker), text=True, capture_output=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")


def test_continuous_integration_is_a_program() -> None:
    run = ROOT / ".ci" / "run"
    assert run.stat().st_mode & 0o111
    script = run.read_text("utf-8")
    assert subprocess.run(["bash", "-n", run], check=False).returncode == 0
    for step in ("ruff check", "ruff format --check", "mypy", "lint-imports"):
        assert step in script.splitlines()


@pytest.mark.parametrize(
    "package",
    [".".join(init.parent.relative_to(ROOT).parts) for init in sorted((ROOT / "tui").rglob("*/__init__.py"))],
)
def test_the_docstring_of_a_package_is_a_map_of_its_modules(package: str) -> None:
    found = importlib.import_module(package)
    named = set(re.findall(r"`(\w+)`", found.__doc__ or ""))
    modules = {module.name for module in pkgutil.iter_modules(found.__path__)}
    assert named <= modules, "the docstring names what is no module"
    assert len(named) >= 0.9 * len(modules), f"the docstring lacks {', '.join(sorted(modules - named))}"


def test_the_console_command_leads_to_main(project: dict[str, Any]) -> None:
    from tui.__main__ import main

    assert project["project"]["scripts"] == {"newsreader": f"{main.__module__}:{main.__name__}"}


def _build(what: str, folder: Path) -> None:
    """Have the build backend write a wheel or an sdist into a folder."""
    pytest.importorskip("hatchling", reason="the build backend is not installed here; pip brings it when it builds")
    build = f"from hatchling import build; build.build_{what}({str(folder)!r})"
    subprocess.run([sys.executable, "-c", build], cwd=ROOT, check=True, capture_output=True)


def test_the_source_distribution_holds_all_that_its_tests_and_its_readme_name(tmp_path: Path) -> None:
    _build("sdist", tmp_path)
    (archive,) = tmp_path.glob("newsreader-*.tar.gz")
    with tarfile.open(archive) as held:
        names = {name.partition("/")[2] for name in held.getnames()}
    pictures = set(re.findall(r"\]\((\.pictures/[^)]+)\)", (ROOT / "README.md").read_text("utf-8")))
    assert pictures
    assert {".ci/run", "pyproject.toml", "tests/conftest.py", "LICENSE", *pictures} <= names
    assert {f"seeds/{path.name}" for path in (ROOT / "seeds").iterdir()} <= names


def test_the_wheel_holds_the_schema_the_sample_story_and_no_test(tmp_path: Path) -> None:
    _build("wheel", tmp_path)
    (wheel,) = tmp_path.glob("newsreader-*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    beside = ("comparison-1.schema.json", "head.html", "report.html", "rows.html", "report.css", *SCRIPTS)
    assert {f"tui/export/{name}" for name in beside} <= set(names)
    assert "tui/py.typed" in names
    seeds = sorted(path.name for path in (ROOT / "seeds").iterdir())
    assert sorted(name.removeprefix("tui/seeds/") for name in names if name.startswith("tui/seeds/")) == seeds
    assert not any(name.startswith("tests/") for name in names)
