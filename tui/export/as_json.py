"""A comparison as JSON, schema `newsreader.comparison/1`, described in `comparison-1.schema.json` beside this file.

Within version 1 fields are added, never removed or renamed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from tui import __version__
from tui.model import Address, Article, Block, Comparison, Disagreement, Evidence, Failure, Match, Passage

SCHEMA = "newsreader.comparison/1"

Value = str | int | float | bool | None | Sequence["Value"] | dict[str, "Value"]
"""What JSON can hold."""


def to_json(comparison: Comparison, failures: Iterable[Failure] = ()) -> str:
    """Write a comparison as one JSON object; equal input gives equal text.

    A record stands on a line of its own, so that line tools work on it too.

    Args:
        comparison: What to write.
        failures: The inputs that could not be read.

    Returns:
        The object, ending in a line feed.
    """
    lists: dict[str, list[Value]] = {
        "articles": [_article(comparison, index) for index in range(len(comparison.articles))],
        "matches": [_match(match) for match in comparison.matches],
        "passages": [_passage(passage) for passage in comparison.passages],
        "disagreements": [_disagreement(found) for found in comparison.disagreements],
        "failed": [{"origin": failure.origin, "reason": failure.reason} for failure in failures],
    }
    head = [f'"schema": {_json(SCHEMA)}', f'"version": {_json(__version__)}']
    head.append(f'"strictness": {_json(_rounded(comparison.strictness))}')
    return "{" + ",\n ".join(head + [f'"{name}": {_rows(rows)}' for name, rows in lists.items()]) + "}\n"


def _rows(rows: Sequence[Value]) -> str:
    return "[" + ",\n  ".join(_json(row) for row in rows) + "]"


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
        "language": article.language,
        "encoding": article.encoding,
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


def _disagreement(found: Disagreement) -> Value:
    return {"a": found.a, "b": found.b, "what": found.what, "a_text": found.a_text, "b_text": found.b_text}
