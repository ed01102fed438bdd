"""Read several reports of one event and find what their sentences have in common.

The public functions are `read` and `compare`; both are resolved when first used, so that importing the package costs
nothing. More is in `tui.matching` (similarity, align, group_stories) and `tui.reading` (split_sentences).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tui.matching import compare as compare
    from tui.reading import read as read

__version__ = "0.1.0"
__all__ = ["__version__", "compare", "read"]


def __getattr__(name: str) -> Any:
    if name == "read":
        from tui.reading import read  # noqa: PLC0415

        return read
    if name == "compare":
        from tui.matching import compare  # noqa: PLC0415

        return compare
    raise AttributeError(f"module 'tui' has no attribute {name!r}")
