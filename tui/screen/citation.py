"""Sentences and passages as quotations with their source, to be pasted elsewhere. Pure."""

from __future__ import annotations

from tui.layout.selection import Selected
from tui.model import Address, Article, Comparison
from tui.screen.words import dated


def cited_sentence(comparison: Comparison, address: Address) -> str:
    """The words of a sentence and where they stand: source, headline, day, origin, characters in its text."""
    sentence = comparison.sentence(address)
    return f"{sentence.text}\n({_source(comparison.articles[address[0]], sentence.start, sentence.end)})"


def _source(article: Article, start: int, end: int) -> str:
    """Source, headline, day, origin, and where in the text it stands."""
    parts = [article.source, f"“{article.title}”" if article.title else None, dated(article), article.url]
    parts += [article.origin, f"characters {start} to {end}"]
    return ", ".join(part for part in parts if part)


def cited_words(comparison: Comparison, article: int, found: Selected) -> str:
    """Words that were drawn over, and the sentences that they are from."""
    first, last = (comparison.sentence((article, number)) for number in (found.first, found.last))
    return f"{found.text}\n({_source(comparison.articles[article], first.start, last.end)})"


def cited_passage(comparison: Comparison, addresses: list[Address]) -> str:
    """Every wording of a passage with its source, one below the other."""
    return "\n\n".join(cited_sentence(comparison, address) for address in addresses)
