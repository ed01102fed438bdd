"""One word for one thing: a public name of a module is defined in one place, or it is known why not."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TUI = Path(__file__).parents[1] / "tui"

SHARED = {
    "Item": "a type variable",
    "is_installed": "of each extra package the same question: `extractor` and `guessed_day`",
    "main": "of the command, and of the process that parses pages",
}
"""Names that several modules define, and why."""


def public_names(tree: ast.Module) -> Iterator[str]:
    """The classes, functions and names of types that a module defines."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found = [node.name]
        elif isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            found = [name for name in names if not name.isupper() and name[0].isupper()]
        else:
            found = []
        yield from (name for name in found if not name.startswith("_"))


def test_no_public_name_has_two_meanings() -> None:
    places = defaultdict(list)
    for path in sorted(TUI.rglob("*.py")):
        for name in public_names(ast.parse(path.read_text("utf-8"))):
            places[name].append(str(path.relative_to(TUI)))
    assert len(places) > 500
    assert {name: where for name, where in places.items() if len(where) > 1 and name not in SHARED} == {}
    assert [name for name in SHARED if len(places[name]) < 2] == []


def test_a_class_a_function_and_the_name_of_a_type_are_public_names() -> None:
    module = "class Row: ...\ndef told(): ...\nPair = tuple[int, int]\n_Own = int\nLONGEST = 3\ndef _own(): ...\n"
    assert list(public_names(ast.parse(module))) == ["Row", "told", "Pair"]
