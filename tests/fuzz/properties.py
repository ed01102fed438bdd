"""What must hold of every input, whatever it is; tried by hypothesis in the tests and by atheris for longer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.export import readers
from tests.faults.payloads import FORBIDDEN
from tui.export.formats import pieces
from tui.export.report import Report
from tui.layout.wrap import cell_width, wrap
from tui.matching import compare
from tui.model import Article, Comparison, ReadError
from tui.reading import read, split_sentences
from tui.reading.pages.html import _Walk
from tui.reading.pages.trees import Page, _by_lxml, _by_soup
from tui.screen.cells import split
from tui.settings import read_settings
from tui.text import safe_line, safe_text
from tui.vocabulary import Format


def check_gate(text: str) -> None:
    """The gate lets nothing through that acts, and may be passed twice."""
    safe = safe_text(text)
    assert not set(safe) & FORBIDDEN
    assert "\x1b" not in safe
    assert safe_text(safe) == safe
    assert safe_line(text) == safe_line(safe)
    safe.encode()


def check_read(content: bytes) -> Article | None:
    """Bytes are an article whose parts fit together, or are refused in a clause that can be shown."""
    try:
        article = read(content, origin="input")
    except ReadError as fault:
        reason = fault.failure.reason
        assert reason
        assert reason == safe_line(reason)
        return None
    assert safe_text(article.text) == article.text
    assert article.sentences
    place = 0
    for block in article.blocks:
        assert block.start == place < block.end
        place = block.end
    assert place == len(article.text)
    last = 0
    for sentence in article.sentences:
        block = article.blocks[sentence.block]
        assert block.is_kept
        assert max(last, block.start) <= sentence.start < sentence.end <= block.end
        last = sentence.end
    for line in (article.title, article.source, article.url, article.encoding, *article.authors):
        assert line is None or safe_line(line) == line
    return article


def check_split(text: str) -> None:
    """Sentences follow each other and hold all that is not white space."""
    end, told = 0, []
    for start, stop in split_sentences(text):
        assert end <= start < stop <= len(text)
        assert text[start:stop].strip() == text[start:stop]
        told.append(text[start:stop])
        end = stop
    assert "".join("".join(told).split()) == "".join(text.split())


def check_walk(markup: str) -> None:
    """All that a page shows is in the runs of the walk over it, once and in order, whoever made the tree."""
    for page in filter(None, (_by_lxml(markup), _by_soup(markup))):
        for with_hidden in (False, True):
            _check_walk(page, with_hidden=with_hidden)


def _check_walk(page: Page, *, with_hidden: bool) -> None:
    walk = _Listening(with_hidden=with_hidden)
    elements, runs = walk.over(page)
    assert not walk.open
    assert not walk.open_links
    assert all(element.parent < place for place, element in enumerate(elements))
    assert all(0 <= run.owner < len(elements) for run in runs)
    told = "".join(text for run in runs for line in run.lines for text in line)
    assert "".join(told.split()) == "".join("".join(walk.heard).split())


class _Listening(_Walk):
    """A walk that remembers every text that it was given."""

    def __init__(self, *, with_hidden: bool) -> None:
        super().__init__(with_hidden=with_hidden)
        self.heard: list[str] = []

    def add(self, text: str) -> None:
        self.heard.append(text)
        super().add(text)


def check_compare(contents: Sequence[bytes], strictness: float = 0.5) -> None:
    """Articles compare without a fault, and every report of it can be shown and read back."""
    articles = [article for article in map(check_read, contents) if article is not None]
    if not articles:
        return
    comparison = compare(articles, strictness=strictness)
    for match in comparison.matches:
        assert match.a < match.b
        assert match.a[0] != match.b[0]
        assert 0.0 <= match.score <= 1.0
        assert comparison.sentence(match.a).text
        assert comparison.sentence(match.b).text
    report = Report(comparison, [])
    written = {form: "".join(pieces(report, form, width=100_000)) for form in Format}
    for text in written.values():
        assert not set(text) & FORBIDDEN - {"\t"}
        text.encode()
    _check_formats(written, comparison)


def _check_formats(written: dict[Format, str], comparison: Comparison) -> None:
    """Every format says what the comparison says, as whoever reads it would understand it."""
    shown = readers.shown(comparison)
    found = {
        Format.JSON: readers.from_json(written[Format.JSON]),
        Format.CSV: readers.from_csv(written[Format.CSV]),
        Format.HTML: readers.from_html(written[Format.HTML]),
        Format.MARKDOWN: readers.from_markdown(written[Format.MARKDOWN]),
        Format.TEXT: readers.from_text(written[Format.TEXT]),
    }
    assert found[Format.JSON].disagreements == shown.disagreements
    for form, facts in found.items():
        assert set(facts.passages or ()) == set(shown.passages or ()), form
        assert facts.coverage == shown.coverage, form
        if facts.marks is not None and form != Format.TEXT and len(comparison.articles) > 1:
            assert facts.marks == shown.marks, form
    rows = [json.loads(line) for line in written[Format.PASSIM].splitlines()]
    assert [row["text"].split("\n")[:-1] for row in rows] == [
        [sentence.text for sentence in article.sentences] for article in comparison.articles
    ]


def check_layout(text: str, width: int) -> None:
    """Lines follow each other, leave out nothing but spaces, and are no wider than they may be."""
    end = 0
    for start, stop in wrap(text, width, split):
        assert not text[end:start].strip(" ")
        assert cell_width(text[start:stop].rstrip(" "), split) <= width
        end = stop
    assert not text[end:].strip(" ")


def check_settings(content: bytes) -> None:
    """Settings of any content leave settings that make sense, and say what is wrong in lines that can be shown."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        path.write_bytes(content)
        settings, faults = read_settings(path)
    assert 0.0 <= settings.strictness <= 1.0
    assert isinstance(settings.mouse, bool)
    for fault in faults:
        assert not set(str(fault)) & (FORBIDDEN | {"\n", "\r", "\x1b"})
