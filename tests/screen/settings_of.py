"""The settings as `newsreader --settings` writes them down."""

from __future__ import annotations

from pathlib import Path

from tui.screen.keymap import key_table, keymap_from
from tui.settings import Settings, described


def written_down(path: Path, settings: Settings) -> str:
    """All settings, keys included."""
    return described(path, settings, key_table(keymap_from(settings.keys)[0]))
