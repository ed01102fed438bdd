"""Where the command `newsreader` and `python -m tui` begin: before anything that takes time to load."""

from __future__ import annotations

import sys


def main() -> int:
    """Load the command, run it and return its exit code; an interrupt while it loads ends it as one later does."""
    try:
        from tui.cli import main as run  # noqa: PLC0415 - a tenth of a second, in which ctrl+c may come

        return run()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
