"""A report as a table: one row per sentence, per match or per article. For spreadsheets, statistics and line tools.

Sentences are numbered from 1, as in the other reports for people. A cell that a spreadsheet would take for a formula
starts with an apostrophe, which makes it text there.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tui.export import phrases
from tui.export.report import Report
from tui.layout.marks import Tone, mark
from tui.matching.verdicts import pairs_judged
from tui.model import Address, Article, Disagreement, Match, other_end
from tui.vocabulary import Table

SENTENCE_COLUMNS = (
    "article", "source", "title", "published", "voice", "sentence", "part", "status", "kind", "mark", "passages",
    "also_in", "disagreements", "text", "start", "end", "coverage", "origin", "sha256", "strictness", "program",
)  # fmt: skip

MATCH_COLUMNS = (
    "a_article", "a_sentence", "a_source", "a_text", "b_article", "b_sentence", "b_source", "b_text", "kind",
    "inner", "band", "score", "passages", "disagreements", "evidence", "verdict", "a_origin", "a_sha256",
    "b_origin", "b_sha256", "strictness", "program",
)  # fmt: skip

ARTICLE_COLUMNS = (
    "article", "source", "title", "published", "voice", "copy_of", "sentences", "same", "reworded", "only_here",
    "coverage", "disputed", "origin", "sha256", "strictness", "program",
)  # fmt: skip

_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def csv_pieces(report: Report, *, table: Table = Table.SENTENCES) -> Iterator[str]:
    """Write a report as comma-separated values, row by row, the names of the columns first.

    Args:
        report: What to write.
        table: What a row is.
    """
    match table:
        case Table.SENTENCES:
            return csv_lines(SENTENCE_COLUMNS, _sentence_rows(report))
        case Table.MATCHES:
            return csv_lines(MATCH_COLUMNS, _match_rows(report))
        case Table.ARTICLES:
            return csv_lines(ARTICLE_COLUMNS, _article_rows(report))


def csv_lines(columns: Sequence[str], rows: Iterable[_Row]) -> Iterator[str]:
    """Rows as comma-separated values, the names of the columns first.

    Args:
        columns: Their names.
        rows: Cells, texts made such that no spreadsheet computes them.
    """
    writer = csv.writer(_Passer())
    yield writer.writerow(columns)
    for row in rows:
        yield writer.writerow([cell if isinstance(cell, int | float) else _harmless(cell or "") for cell in row])


class _Passer:
    """A file that keeps nothing: what is written to it is what the writer returns."""

    def write(self, text: str) -> str:
        return text


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet computes; white space before a formula does not hide it."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA) else cell


_Row = Iterable[str | int | float | None]


def _sentence_rows(report: Report) -> Iterator[_Row]:
    comparison = report.comparison
    for index, article in enumerate(comparison.articles):
        coverage = round(comparison.coverage(index), 4)
        for place, sentence in enumerate(article.sentences):
            address = index, place
            yield (
                *_first_cells(report, index),
                place + 1,
                sentence.part,
                comparison.status(address),
                comparison.kind(address),
                mark(comparison, address).words,
                _passages(report, address),
                " ".join(map(str, sorted({other_end(m, address)[0] + 1 for m in comparison.told_elsewhere(address)}))),
                " | ".join(_contradicted(row, address) for row in comparison.disagreements_of(address)),
                sentence.text,
                sentence.start,
                sentence.end,
                coverage,
                *_last_cells(report, article),
            )


def _first_cells(report: Report, index: int) -> _Row:
    """The first cells of every row that is about one article."""
    article = report.comparison.articles[index]
    published = article.published.isoformat() if article.published else None
    return index + 1, article.source, article.title, published, report.comparison.voices[index] + 1


def _last_cells(report: Report, article: Article) -> _Row:
    """The last cells of every row: what it was made from, and how."""
    return article.origin, article.sha256, report.comparison.strictness, f"newsreader {report.version}"


def _match_rows(report: Report) -> Iterator[_Row]:
    comparison = report.comparison
    said = pairs_judged(comparison)
    for match in comparison.matches:
        a, b = comparison.articles[match.a[0]], comparison.articles[match.b[0]]
        verdict = said.get((match.a, match.b))
        yield (
            *(match.a[0] + 1, match.a[1] + 1, a.source, comparison.sentence(match.a).text),
            *(match.b[0] + 1, match.b[1] + 1, b.source, comparison.sentence(match.b).text),
            match.kind,
            match.inner,
            match.band,
            round(match.score, 4),
            _passages(report, match.a, match.b),
            " | ".join(_contradicted(row, match.a) for row in _between(report, match)),
            " | ".join(map(phrases.reason, match.evidence)),
            phrases.verdict(verdict) if verdict else None,
            a.origin,
            a.sha256,
            *_last_cells(report, b),
        )


def _article_rows(report: Report) -> Iterator[_Row]:
    comparison = report.comparison
    for index, article in enumerate(comparison.articles):
        addresses = [(index, place) for place in range(len(article.sentences))]
        tones = Counter(mark(comparison, address).tone for address in addresses)
        leader = comparison.leader(index)
        yield (
            *_first_cells(report, index),
            leader + 1 if leader != index else None,
            len(addresses),
            tones[Tone.SAME],
            tones[Tone.REWORDED],
            tones[Tone.UNIQUE],
            round(comparison.coverage(index), 4),
            sum(bool(comparison.disagreements_of(address)) for address in addresses),
            *_last_cells(report, article),
        )


def _between(report: Report, match: Match) -> list[Disagreement]:
    return [row for row in report.comparison.disagreements_of(match.a) if {row.a, row.b} == {match.a, match.b}]


def _passages(report: Report, *addresses: Address) -> str:
    """The numbers of the passages that hold all of some sentences."""
    held = [{passage.id + 1 for passage in report.comparison.passages_of(address)} for address in addresses]
    return " ".join(map(str, sorted(set.intersection(*held))))


def _contradicted(found: Disagreement, address: Address) -> str:
    """What a sentence says and what another says instead."""
    is_a = found.a == address
    mine, theirs = (found.a_text, found.b_text) if is_a else (found.b_text, found.a_text)
    other = phrases.number(found.b if is_a else found.a)
    return f"{found.what}: {phrases.stated(mine)}, {phrases.stated(theirs)} in {other}"
