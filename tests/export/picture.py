"""The picture of the HTML report in the README: `python -m tests.export.picture` draws it with a Chromium."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.export.chromium import chromium
from tui.export.formats import pieces
from tui.export.report import Report
from tui.matching import compare
from tui.model import Article
from tui.reading import read_all
from tui.vocabulary import Format

PROJECT = Path(__file__).parents[2]
WIDTH, HEIGHT = 1120, 560


def main(target: Path) -> None:
    """Draw the report of the sample story at its first quotation."""
    articles = [found for found in read_all([str(PROJECT / "seeds")]) if isinstance(found, Article)]
    with tempfile.TemporaryDirectory() as folder, chromium(Path(folder) / "profile") as page:
        report = Path(folder) / "report.html"
        report.write_text("".join(pieces(Report(compare(articles)), Format.HTML)), encoding="utf-8")
        page.media()
        page.open(report, width=WIDTH, height=HEIGHT)
        page.press("n", "n", "n", "n")
        page.painted()
        page.picture(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / ".pictures" / "report.png")
