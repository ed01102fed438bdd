"""What the script of the HTML report looks up: marks, matches, passages, disagreements, reasons. No text of articles.

Written as JSON that may stand inside a script element, with short rows instead of objects, for there are many.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from tui.export import phrases
from tui.export.report import Report
from tui.layout.evidence import reason_words
from tui.layout.marks import mark
from tui.matching.languages import stop_words
from tui.matching.words import NEGATIONS
from tui.model import Band, Evidence, Kind, Match

MOST_REASONS = 5
"""Reasons for a match, and as many against it, that are told."""

_KINDS = {kind: number for number, kind in enumerate(Kind)}
_BANDS = {band: number for number, band in enumerate(Band)}
_INNER = {None: 0, "a": 1, "b": 2}

_LIVE = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"},
)


def in_script(value: object) -> str:
    """A value as JSON that cannot end the script element it stands in, nor a line of script.

    Args:
        value: What JSON can hold.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_LIVE)


def data_pieces(report: Report) -> Iterator[str]:
    """What is needed to move about: names, voices, small words, marks, matches, passages, disagreements.

    Args:
        report: What the document shows.
    """
    comparison = report.comparison
    yield '{"names":' + in_script([phrases.article_name(article) for article in comparison.articles])
    languages = [article.language or "en" for article in comparison.articles]
    yield ',"languages":' + in_script(languages)
    yield ',"stops":' + in_script({name: sorted(stop_words(name) - NEGATIONS) for name in sorted({*languages})})
    yield ',"voices":' + in_script(comparison.voices)
    yield ',"kinds":' + in_script(list(Kind)) + ',"bands":' + in_script(list(Band))
    yield ',"marks":' + in_script(
        [
            "".join([mark(comparison, (index, n)).glyph for n in range(len(article.sentences))])
            for index, article in enumerate(comparison.articles)
        ]
    )
    yield from _rows("matches", map(_match, comparison.matches))
    yield from _rows("passages", ([n for member in passage.members for n in member] for passage in comparison.passages))
    yield from _rows(
        "disagreements", ([*row.a, *row.b, row.what, row.a_text, row.b_text] for row in comparison.disagreements)
    )
    yield "}"


def reason_pieces(report: Report) -> Iterator[str]:
    """Why sentences match: names of reasons, and per match the strongest for it and against it.

    Args:
        report: What the document shows.
    """
    names: dict[str, int] = {}
    yield '{"matches":['
    for place, match in enumerate(report.comparison.matches):
        yield (",\n" if place else "\n") + in_script(_reasons(match.evidence, names))
    yield '],"names":' + in_script(list(names)) + "}"


def _rows(name: str, rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f',"{name}":['
    for place, row in enumerate(rows):
        yield (",\n" if place else "\n") + in_script(row)
    yield "]"


def _match(match: Match) -> Sequence[object]:
    """Both addresses, kind, which is the inner one, band, score."""
    return (
        *match.a,
        *match.b,
        _KINDS[match.kind],
        _INNER[match.inner],
        _BANDS[match.band],
        round(match.score, 3),
    )


def _reasons(evidence: Sequence[Evidence], names: dict[str, int]) -> list[list[object]]:
    """Per reason 1 for it or 0 against it, the number of its name, its words."""
    chosen = [reason for reason in evidence if reason.weight > 0][:MOST_REASONS]
    chosen += [reason for reason in evidence if reason.weight < 0][:MOST_REASONS]
    return [
        [int(reason.weight > 0), names.setdefault(reason_words(reason), len(names)), *reason.words] for reason in chosen
    ]
