"""A rule for the source: what acts beyond the program is reached from the few files that guard it, and only from there.

Text from outside must not become a command, an object, an address that is fetched, a file that is written over, a
pattern that never ends or a sequence on a terminal. Each way there has one file, or a few, whose tests see to that.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.breach import Breach

MODULES: dict[str, set[str]] = {
    "subprocess": {"reading/apart.py", "screen/original.py"},
    "pickle": {"reading/apart.py", "reading/worker.py"},
    "pyperclip": {"screen/clipboard.py"},
    "lxml": {"reading/pages/trees.py"},
    **{name: set() for name in ("xml", "socket", "ssl", "http", "urllib.request", "webbrowser", "ctypes", "marshal")},
}
"""Modules that run, load or fetch something, and the files that may import them."""

WRITES = {"export/save.py", "screen/desk/welcome.py"}
"""Files that create or change something in a file system: reports, and the mark of a first visit."""

OPENS = WRITES | {"cli.py", "reading/origin.py", "reading/worker.py"}
"""Files that open one by descriptor: beside the reports what is read, and what takes all and gives nothing."""

STREAMS = {"cli.py", "progress.py", "screen/app.py"}
"""Files that write on standard output or standard error themselves."""

OF_PATHS = frozenset({"touch", "write_text", "write_bytes", "unlink", "rmdir", "mkdir"})
CHANGING = frozenset(
    {"remove", "rename", "replace", "link", "symlink", "makedirs", "truncate", "chmod", "rmtree", "move"}
)
"""Methods of paths, and functions of the system, that change files; methods of strings and lists have their names."""

NEVER = frozenset({"eval", "exec", "compile", "__import__", "system", "popen", "startfile", "input", "breakpoint"})
FAMILIES = ("spawn", "exec", "posix_spawn", "fork")
OF_THE_SYSTEM = frozenset({"os", "shutil"})
_PATTERNS = frozenset({"compile", "search", "match", "fullmatch", "findall", "finditer", "split", "sub", "subn"})


def breaches(package: Path, paths: Sequence[Path]) -> list[Breach]:
    """Every place of some files of a package that breaks the rule."""
    found = []
    for path in paths:
        name = path.relative_to(package).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found += [Breach(path, getattr(node, "lineno", 0), what) for what in _wrong(node, name)]
    return found


def _wrong(node: ast.AST, name: str) -> Iterator[str]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for module in modules:
            for guarded, allowed in MODULES.items():
                if f"{module}.".startswith(f"{guarded}.") and name not in allowed:
                    yield f"imports {module}"
    if isinstance(node, ast.Call):
        yield from _wrong_call(node, name)


def _wrong_call(call: ast.Call, name: str) -> Iterator[str]:
    owner, function = _called(call)
    if any(word.arg == "shell" for word in call.keywords):
        yield "starts a shell"
    if (function in NEVER and owner in ("", *OF_THE_SYSTEM)) or (owner == "os" and function.startswith(FAMILIES)):
        yield f"calls {function}"
    if (function in OF_PATHS or (function in CHANGING and owner in OF_THE_SYSTEM)) and name not in WRITES:
        yield f"changes files by {function}"
    if function == "open" and name not in OPENS and (owner == "os" or _mode(call) - set("rbt")):
        yield "opens a file to write it"
    if function == "print" or (function.startswith("write") and owner.startswith(("sys.stdout", "sys.stderr"))):
        if name not in STREAMS:
            yield "writes on a stream of its own"
        elif function == "print" and not _is_gated(call):
            yield "prints text that has not passed the gate"
    if owner == "re" and function in _PATTERNS and name.startswith(("session/", "screen/")) and not _is_fixed(call):
        yield "makes a pattern of what somebody typed"


def _called(call: ast.Call) -> tuple[str, str]:
    """What a call is asked of, "" for a plain function, and its name."""
    if isinstance(call.func, ast.Attribute):
        return ast.unparse(call.func.value), call.func.attr
    return "", call.func.id if isinstance(call.func, ast.Name) else ""


def _mode(call: ast.Call) -> set[str]:
    named = [word.value for word in call.keywords if word.arg == "mode"]
    mode = (call.args[1:2] or named or [ast.Constant("r")])[0]
    return set(mode.value) if isinstance(mode, ast.Constant) and isinstance(mode.value, str) else {"?"}


def _is_gated(call: ast.Call) -> bool:
    """Whether all that a line puts in has passed the gate of one line."""
    parts = [part for word in call.args for part in ast.walk(word) if isinstance(part, ast.FormattedValue)]
    return all(isinstance(word, ast.Constant | ast.JoinedStr) for word in call.args) and all(
        isinstance(part.value, ast.Call) and _called(part.value)[1] == "safe_line" for part in parts
    )


def _is_fixed(call: ast.Call) -> bool:
    """Whether a pattern is made of literals and of constants of the module."""
    names = [node.id for node in ast.walk(call.args[0]) if isinstance(node, ast.Name)]
    return all(name.isupper() for name in names) and not any(
        isinstance(node, ast.Call) for node in ast.walk(call.args[0])
    )
