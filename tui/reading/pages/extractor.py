"""The text that trafilatura takes for a page's report, where it is installed (`newsreader[full]`): one vote of several.

It never opens the network, and nothing that it raises is seen: a page that it cannot read has one vote less.
"""

from __future__ import annotations

import logging
from functools import cache
from importlib import import_module

LARGEST = 3_000_000  # characters; the largest saved page has 2.2 million
_MOST_ELEMENTS = 30_000  # no saved page has more than 5,000
MOST_ATTRIBUTES = 60_000  # their number is what it takes half a minute for


@cache
def is_importable(package: str) -> bool:
    """Whether a package of the extra `full` is there with all that it needs; else it is as if absent."""
    try:
        import_module(package)
    except Exception:  # what a broken installation raises is its own affair
        return False
    return True


def is_installed() -> bool:
    """Whether trafilatura may be asked."""
    return is_importable("trafilatura")


def extract(markup: str, elements: int) -> str | None:
    """The report's text by trafilatura, "" where it finds none or would take too long, None where it is not installed.

    Args:
        markup: The page.
        elements: How many of its elements are shown.
    """
    if not is_installed():
        return None
    if len(markup) > LARGEST or elements > _MOST_ELEMENTS or markup.count("=") > MOST_ATTRIBUTES:
        return ""
    try:
        import trafilatura  # type: ignore[import-not-found,unused-ignore] # noqa: PLC0415 - of the extra `full`

        logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
        return trafilatura.extract(markup, include_comments=False, include_tables=True) or ""
    except Exception:  # whatever another library trips over in a page costs its vote, never the page
        return ""
