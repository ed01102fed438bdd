"""A comparison as JSON, schema `newsreader.comparison/1`, described in `comparison-1.schema.json` beside this file.

Within version 1 fields are added, never removed or renamed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from tui.export.report import Copies, Report
from tui.model import (
    Address,
    Article,
    Block,
    Comparison,
    Evidence,
    Match,
    Passage,
    QuotationFamily,
    Verdict,
)

SCHEMA = "newsreader.comparison/1"

Value = str | int | float | bool | None | Sequence["Value"] | dict[str, "Value"]
"""What JSON can hold."""


def json_pieces(report: Report) -> Iterator[str]:
    """Write a report as one JSON object, piece by piece; equal input gives equal text.

    A record stands on a line of its own, so that line tools work on it too. No more than one is held as text at a time.

    Args:
        report: What to write.
    """
    comparison = report.comparison
    yield f'{{"schema": {_json(SCHEMA)}'
    yield f',\n "version": {_json(report.version)}'
    yield f',\n "strictness": {_json(_rounded(comparison.strictness))}'
    yield f',\n "bands": {_json(report.bands)}'
    yield f',\n "partial": {_json(comparison.partial)}'
    yield f',\n "stories": {_json(report.stories)}'
    lists: dict[str, Iterable[Value]] = {
        "articles": (_article(comparison, index) for index in range(len(comparison.articles))),
        "matches": map(_match, comparison.matches),
        "passages": map(_passage, comparison.passages),
        "disagreements": _disagreements(comparison),
        "copies": map(_copies, report.copies),
        "quotations": map(_family, report.families),
        "verdicts": map(_verdict, comparison.verdicts),
        "failed": ({"origin": failure.origin, "reason": failure.reason} for failure in report.failures),
    }
    for name, rows in lists.items():
        yield f',\n "{name}": ['
        for place, row in enumerate(rows):
            yield (",\n  " if place else "") + _json(row)
        yield "]"
    yield "}\n"


def _json(value: Value) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _rounded(value: float) -> float:
    return round(value, 4) + 0.0  # adding 0.0 makes -0.0 plain


def _article(comparison: Comparison, index: int) -> Value:
    article = comparison.articles[index]
    return {
        "id": index,
        "origin": article.origin,
        "sha256": article.sha256,
        "title": article.title,
        "source": article.source,
        "authors": list(article.authors),
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "updated": article.updated.isoformat() if article.updated else None,
        "language": article.language,
        "provenance": dict(article.provenance),
        "encoding": article.encoding,
        "hidden": [{"what": what, "count": count} for what, count in article.hidden],
        "voice": comparison.voices[index],
        "coverage": _rounded(comparison.coverage(index)),
        "text": article.text,
        "blocks": [_block(block) for block in article.blocks],
        "sentences": [_sentence(comparison, article, (index, n)) for n in range(len(article.sentences))],
    }


def _block(block: Block) -> Value:
    return {
        "start": block.start,
        "end": block.end,
        "kept": block.is_kept,
        "part": block.part,
        "class": block.dropped,
        "rule": block.rule,
        "probability": None if block.probability is None else _rounded(block.probability),
    }


def _sentence(comparison: Comparison, article: Article, address: Address) -> Value:
    sentence = article.sentences[address[1]]
    return {
        "id": address[1],
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "part": sentence.part,
        "status": comparison.status(address),
        "kind": comparison.kind(address),
    }


def _match(match: Match) -> Value:
    return {
        "a": match.a,
        "b": match.b,
        "kind": match.kind,
        "inner": match.inner,
        "score": _rounded(match.score),
        "band": match.band,
        "evidence": [_evidence(reason) for reason in match.evidence],
    }


def _evidence(reason: Evidence) -> Value:
    return {"feature": reason.feature, "weight": _rounded(reason.weight), "words": list(reason.words)}


def _passage(passage: Passage) -> Value:
    return {
        "id": passage.id,
        "members": list(passage.members),
        "voices": list(passage.voices),
        "kind": passage.kind,
        "representative": passage.representative,
    }


def _disagreements(comparison: Comparison) -> Iterator[Value]:
    """Every pair of sentences that disagree; those of one dispute have its number."""
    for found in comparison.disagreements:
        said: dict[str, Value] = {"a": found.a, "b": found.b, "what": found.what}
        said |= {"a_text": found.a_text, "b_text": found.b_text}
        yield {**said, "matched": found.is_matched, "dispute": comparison.dispute_of(found)}


def _family(family: QuotationFamily) -> Value:
    return {
        "speaker": family.speaker,
        "forms": [
            {"words": form.words, "addresses": list(form.addresses), "cut": form.is_cut, "verb": form.verb}
            for form in family.forms
        ],
        "reports": list(family.reports),
    }


def _copies(told: Copies) -> Value:
    return {
        "a": told.a,
        "b": told.b,
        "only_a": list(told.found.only_a),
        "only_b": list(told.found.only_b),
        "edited": list(told.found.edited),
    }


def _verdict(verdict: Verdict) -> Value:
    return {"a": verdict.a, "b": verdict.b, "same": verdict.says_same, "reason": verdict.reason}
