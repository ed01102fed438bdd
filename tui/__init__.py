"""Read several reports of one event and find what their sentences have in common.

The public functions are `read` for one report, `read_all` for files and folders, and `compare`; `ReadError` is what
`read` raises. All are resolved when first used, so that importing the package costs nothing. More is in `tui.matching`
(similarity, align, group_stories) and `tui.reading` (split_sentences).
"""

from __future__ import annotations

TYPE_CHECKING = False  # so that the start of the command does not wait for `typing`

if TYPE_CHECKING:
    from typing import Any

    from tui.matching import compare as compare
    from tui.model import ReadError as ReadError
    from tui.reading import read as read
    from tui.reading import read_all as read_all

__version__ = "0.1.0"
__all__ = ["ReadError", "__version__", "compare", "read", "read_all"]

_HOMES = {"ReadError": "model", "compare": "matching", "read": "reading", "read_all": "reading"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'tui' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(f"tui.{_HOMES[name]}"), name)
