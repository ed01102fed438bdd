"""Sentences and passages as quotations with their source, to be pasted elsewhere. Pure."""

from __future__ import annotations

from tui.model import Address, Comparison
from tui.screen.words import day


def cited_sentence(comparison: Comparison, address: Address) -> str:
    """The words of a sentence and where they stand: source, headline, day, origin, characters in its text."""
    article, sentence = comparison.articles[address[0]], comparison.sentence(address)
    parts = [article.source, f"“{article.title}”" if article.title else None, day(article), article.url]
    parts += [article.origin, f"characters {sentence.start} to {sentence.end}"]
    return f"{sentence.text}\n({', '.join(part for part in parts if part)})"


def cited_passage(comparison: Comparison, addresses: list[Address]) -> str:
    """Every wording of a passage with its source, one below the other."""
    return "\n\n".join(cited_sentence(comparison, address) for address in addresses)
