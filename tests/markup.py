"""A rule for the source: what a widget shows is a literal or `Content`, never a string that was put together.

The terminal library reads strings as markup; a `[/x]` in a headline would end the program, a `[@click]` would be a
button. `Content` shows brackets as brackets.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.breach import Breach

SHOWING = frozenset({"update", "notify", "set_tooltip", "set_content", "add_option", "add_options", "append_option"})
"""Methods that show what they are given."""

SHOWN_NAMES = frozenset(
    {"title", "sub_title", "border_title", "border_subtitle", "tooltip", "label", "prompt", "message"}
)
"""Attributes and keywords that are shown."""

MARKUP = frozenset({"from_markup", "render_markup"})
PLAIN = frozenset({"Input", "TextArea"})
"""Widgets that show strings as they are."""

TEXT_TYPES = frozenset({"Content", "Text", "Strip"})


def breaches(paths: Sequence[Path]) -> list[Breach]:
    """Every place of some files that breaks the rule."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    safe = {name for tree in trees.values() for name in _functions_of_content(tree)}
    return [
        Breach(path, node.lineno, f"may be read as markup: {ast.unparse(node)[:120]}")
        for path, tree in trees.items()
        for node in _Rule(tree, safe).found()
    ]


def _functions_of_content(tree: ast.AST) -> Iterator[str]:
    """Names of functions that are annotated to return content."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.returns is not None and ast.unparse(node.returns) in TEXT_TYPES:
            yield node.name


class _Rule:
    def __init__(self, tree: ast.Module, safe: set[str]) -> None:
        self._tree = tree
        self._safe = safe
        self._local: set[str] = set()
        self._widgets = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "textual.widgets"
            for alias in node.names
            if alias.name not in PLAIN
        }
        self._typed = {
            arg.arg
            for node in ast.walk(tree)
            if isinstance(node, ast.arg) and node.annotation is not None
            for arg in [node]
            if ast.unparse(node.annotation) in TEXT_TYPES
        }

    def found(self) -> Iterator[ast.expr]:
        seen: set[ast.AST] = set()
        functions = [node for node in ast.walk(self._tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        for scope in [*reversed(functions), self._tree]:  # what is inside another comes first
            nodes = [node for node in ast.walk(scope) if node not in seen]
            self._local = self._safe_names(nodes)
            yield from self._in_nodes(nodes)
            seen.update(nodes)

    def _safe_names(self, nodes: Sequence[ast.AST]) -> set[str]:
        """The names that are given nothing but content in a function."""
        self._local = set()
        given: dict[str, list[bool]] = {}
        for node in nodes:
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    given.setdefault(ast.unparse(target), []).append(self._is_safe(node.value))
        return {name for name, safe in given.items() if all(safe)}

    def _in_nodes(self, nodes: Sequence[ast.AST]) -> Iterator[ast.expr]:
        for node in nodes:
            if isinstance(node, ast.Call):
                yield from self._in_call(node)
            elif isinstance(node, ast.Assign):
                targets = {target.attr for target in node.targets if isinstance(target, ast.Attribute)}
                if targets & SHOWN_NAMES and self._is_shown_attribute(node) and not self._is_safe(node.value):
                    yield node.value
            elif isinstance(node, ast.ClassDef):
                yield from self._in_subclass(node)

    def _in_call(self, call: ast.Call) -> Iterator[ast.expr]:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in MARKUP:
            yield call
        is_widget = isinstance(call.func, ast.Name) and name in self._widgets
        if is_widget or (name in SHOWING and isinstance(call.func, ast.Attribute)):
            yield from (argument for argument in call.args if not self._is_safe(argument))
            shown = [word.value for word in call.keywords if word.arg in SHOWN_NAMES]
            yield from (value for value in shown if not self._is_safe(value))
        if any(word.arg == "markup" and not _is_false(word.value) for word in call.keywords):
            yield call

    def _in_subclass(self, node: ast.ClassDef) -> Iterator[ast.expr]:
        """What a class that is a widget of the library hands to its constructor."""
        if not any(isinstance(base, ast.Name) and base.id in self._widgets for base in node.bases):
            return
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__":
                shown = [*call.args, *(word.value for word in call.keywords if word.arg in SHOWN_NAMES)]
                yield from (value for value in shown if not self._is_safe(value))

    @staticmethod
    def _is_shown_attribute(node: ast.Assign) -> bool:
        return not isinstance(node.value, ast.Name) or node.value.id != "Reactive"

    def _is_safe(self, value: ast.expr) -> bool:
        """Whether an expression is a literal, or content as far as can be seen."""
        match value:
            case ast.Name(name):
                return name in self._typed or name in self._local
            case ast.IfExp(_, first, second):
                return self._is_safe(first) and self._is_safe(second)
            case ast.Call(ast.Name(name)):
                return name in TEXT_TYPES or name in self._safe
            case ast.Call(ast.Attribute(owner, method)):
                is_type = isinstance(owner, ast.Name) and owner.id in TEXT_TYPES
                return is_type or method in self._safe or (method == "join" and self._is_safe(owner))
            case _:
                return isinstance(value, ast.Constant)


def _is_false(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is False
