"""How much each bar, limit and window matters: every numeric constant of a package halved and one and a half times as
high, and what becomes of the figures.

    python -m tests.benchmarks.constants PACKAGE [FOLDER] [--every N] [--only NAME ...]

PACKAGE is `tui.reading` or `tui.matching`, or a package or file below one of them. FOLDER holds the labelled data,
which is no part of the project (default ../shared/data). A line for each trial: the constant, its value, the value
tried, how many inputs of how many came out otherwise, and the figures that moved. A constant that changes no input may
have any value near its own; one that costs figures on both sides stands where it should. Each trial is a process of
its own, with the constant exchanged in the source before it is run, so that patterns made from it change too.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
FACTORS = (0.5, 1.5)
LEAST_MOVED = 0.0005
"""From which on a figure counts as moved: the third digit of the tables."""

TRIAL_SECONDS = 600
_WORKLOADS = {
    "tui.reading": "tests.benchmarks.constants_reading",
    "tui.matching": "tests.benchmarks.constants_matching",
}


class Constant(NamedTuple):
    """A number that a module names."""

    module: str
    name: str
    value: float

    def others(self) -> list[float]:
        """Values to try instead; of a whole number whole ones."""
        tried = [self.value * factor for factor in FACTORS]
        if isinstance(self.value, int):
            tried = [min(int(tried[0]), self.value - 1), max(round(tried[1]), self.value + 1)]
        return tried


class Outcome(NamedTuple):
    """What a trial came to: the figures by name, and a print of what was made of every input."""

    figures: dict[str, float]
    prints: list[str]


def main(arguments: list[str]) -> int:
    """Print a line for each trial."""
    parser = argparse.ArgumentParser(description="How much each numeric constant matters.")
    parser.add_argument("package")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--every", type=int, default=40, metavar="N", help="take every Nth labelled page")
    parser.add_argument("--only", nargs="*", default=(), metavar="NAME", help="constants with these names alone")
    options = parser.parse_args(arguments)
    layer = ".".join(options.package.split(".")[:2])
    if layer not in _WORKLOADS or not options.folder.is_dir():
        parser.error(f"needs a package below {' or '.join(_WORKLOADS)}, and a folder of labelled data")
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.write_bytes(pickle.dumps(_workload(layer).corpus(options.folder, options.every)))
        usual = _tried(layer, corpus, None)
        assert usual is not None
        print(f"{len(usual.prints)} inputs; {_told(usual.figures)}", flush=True)
        for constant in constants_of(options.package):
            if not options.only or constant.name in options.only:
                for value in constant.others():
                    print(
                        _line(constant, value, usual, _tried(layer, corpus, constant._replace(value=value))), flush=True
                    )
    return 0


def constants_of(package: str) -> Iterator[Constant]:
    """The numbers that the modules of a package name at their top, fitted weights apart."""
    base = ROOT.joinpath(*package.split("."))
    for path in sorted(base.rglob("*.py")) if base.is_dir() else [base.with_suffix(".py")]:
        if "weights" in path.stem:
            continue
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                value = _number(node.value)
                if value is not None:
                    yield Constant(module, node.targets[0].id, value)


def _number(node: ast.expr) -> float | None:
    """What an expression of numbers alone comes to."""
    if not all(
        isinstance(part, ast.Constant | ast.BinOp | ast.UnaryOp | ast.operator | ast.unaryop) for part in ast.walk(node)
    ):
        return None
    value = eval(compile(ast.Expression(node), "constant", "eval"))
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _line(constant: Constant, value: float, usual: Outcome, found: Outcome | None) -> str:
    name = f"{constant.module.removeprefix('tui.')}.{constant.name} {constant.value:g} -> {value:g}:"
    if found is None:
        return f"{name} breaks"
    changed = sum(one != other for one, other in zip(usual.prints, found.prints, strict=True))
    moved = {figure: found.figures[figure] - before for figure, before in usual.figures.items()}
    told = _told({figure: by for figure, by in moved.items() if abs(by) >= LEAST_MOVED}, sign="+")
    return f"{name} {changed} of {len(usual.prints)}{'; ' if told else ''}{told}"


def _told(figures: dict[str, float], sign: str = "") -> str:
    return ", ".join(f"{figure} {value:{sign}.3f}" for figure, value in figures.items())


def _tried(layer: str, corpus: Path, constant: Constant | None) -> Outcome | None:
    """The outcome in a process of its own; None where it breaks."""
    command = [
        sys.executable,
        "-m",
        "tests.benchmarks.constants",
        "--trial",
        layer,
        str(corpus),
        *map(str, constant or ()),
    ]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=TRIAL_SECONDS, check=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return None
    return Outcome(*json.loads(done.stdout))


# In the process of a trial.


def _trial(layer: str, corpus: Path, constant: Sequence[str]) -> None:
    if constant:
        module, name, value = constant
        sys.meta_path.insert(0, _Exchanging(module, name, ast.literal_eval(value)))
    print(json.dumps(_workload(layer).outcome(pickle.loads(corpus.read_bytes()))))


def _workload(layer: str) -> ModuleType:
    return importlib.import_module(_WORKLOADS[layer])


class _Exchanging(MetaPathFinder):
    """Finds one module, and gives one of its names another value."""

    def __init__(self, module: str, name: str, value: float) -> None:
        self._module, self._name, self._value = module, name, value

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target) if fullname == self._module else None
        if spec is not None and spec.origin is not None:
            spec.loader = _Loader(fullname, spec.origin, self._name, self._value)
        return spec


class _Loader(SourceFileLoader):
    def __init__(self, fullname: str, path: str, name: str, value: float) -> None:
        super().__init__(fullname, path)
        self._name, self._value = name, value

    def get_code(self, fullname: str) -> CodeType:
        tree = ast.parse(Path(self.path).read_bytes())
        for node in tree.body:
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", None) == self._name:
                node.value = ast.copy_location(ast.Constant(self._value), node.value)
        return compile(tree, self.path, "exec")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--trial"]:
        _trial(sys.argv[2], Path(sys.argv[3]), sys.argv[4:])
    else:
        sys.exit(main(sys.argv[1:]))
