"""Opening what an article was read from: a page in the browser, a file in what the platform opens it with.

Only web addresses and regular files that are text or pages are handed on, as one argument, never through a shell. Where
nothing can be opened (a remote terminal, no opener) the address is told and copied instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from textual.app import App

from tui.model import Article
from tui.screen.background import in_background
from tui.screen.clipboard import copy
from tui.text import safe_line

OPENED_SUFFIXES = frozenset(["", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"])
"""Names of files that are opened; what else a file may be called some program might run."""


async def open_original(app: App[Any], article: Article) -> str:
    """Open what an article was read from, or copy its address; say what was done."""
    address = address_of(article)
    if address is None:
        return f"this cannot be opened: {safe_line(article.origin)}"
    command = opener(os.environ, sys.platform)
    if command is not None and await in_background(lambda: _start(command, address)):
        return f"asked the system to open {safe_line(address)}"
    await copy(app, address)
    return f"nothing to open it with here; copied {safe_line(address)}"


def address_of(article: Article) -> str | None:
    """The web address of an article, else the whole path of its file; None where it has neither, or none to trust."""
    for candidate in (article.url, article.origin):
        if candidate and _is_web_address(candidate):
            return candidate
    path = Path(article.origin)
    try:
        is_readable = path.is_file() and path.suffix.lower() in OPENED_SUFFIXES
        return str(path.resolve()) if is_readable else None
    except (OSError, ValueError):
        return None


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        has_host = bool(parts.hostname)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and has_host and address.isprintable() and " " not in address


def opener(environment: Mapping[str, str], platform: str) -> str | None:
    """The program that opens things on a platform; None on a remote terminal, without a display, and without one.

    Args:
        environment: Of the process.
        platform: As `sys.platform` has it.
    """
    if environment.get("SSH_CONNECTION") or environment.get("SSH_TTY"):
        return None
    if platform == "darwin":
        return shutil.which("open")
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return shutil.which("xdg-open")
    return None


def _start(command: str, address: str) -> bool:
    """Hand an address to the opener, which neither reads from nor writes to the terminal."""
    nothing = subprocess.DEVNULL
    try:
        subprocess.Popen([command, address], stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True)
    except OSError:
        return False
    return True
