"""The tables of the README, made from the registry: `python -m tests.keys` writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tui.screen.actions import Scope, help_groups

README = Path(__file__).parents[1] / "README.md"


def with_tables(text: str) -> str:
    """A text with the tables of keys in it as the registry has them."""
    for scope in Scope:
        rows = "\n".join(_rows(scope))
        table = f"<!-- keys: {scope.value} -->\n| keys | do |\n| --- | --- |\n{rows}\n<!-- end of keys -->"
        pattern = rf"<!-- keys: {scope.value} -->.*?<!-- end of keys -->"
        text = re.sub(pattern, lambda _, table=table: table, text, flags=re.DOTALL)  # type: ignore[misc]
    return text


def _rows(scope: Scope) -> Iterator[str]:
    for group, rows in help_groups(scope):
        if group:
            yield f"| | **{group}** |"
        yield from (f"| {_keys(keys)} | {words} |" for keys, words in rows)


def _keys(keys: str) -> str:
    return " ".join(".." if key == ".." else f"`{key}`" for key in keys.split())


if __name__ == "__main__":
    README.write_text(with_tables(README.read_text("utf-8")), encoding="utf-8")
