"""The words in which reports for people name sentences, days, counts and kinds of matches."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from tui.export.report import Copies
from tui.layout.disputes import flagged
from tui.model import Address, Article, Band, Comparison, Dispute, Evidence, Kind, Match, QuotationForm, Verdict

LONGEST_NAME = 32
"""Characters of a headline that stand for an article where there is little room."""

_KINDS = {
    Kind.IDENTICAL: "identical to {}",
    Kind.EDITED: "{} edited",
    Kind.QUOTE: "same quotation as {}",
    Kind.REWORDED: "{} reworded",
}


def number(address: Address) -> str:
    """How a sentence is called: number of its article and its own, both from 1."""
    return f"{address[0] + 1}.{address[1] + 1}"


def enumerated(words: Sequence[object]) -> str:
    """`1`, `1 and 2`, `1, 2 and 4`."""
    said = [str(word) for word in words]
    return " and ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)


def flags(disputes: Sequence[int]) -> str:
    """The marks of some disputes with their numbers, given by their indexes in the comparison."""
    return " ".join(map(flagged, disputes))


def numbers(articles: Sequence[int]) -> str:
    """The numbers of some articles, from 1, as a list in words."""
    return enumerated([article + 1 for article in articles])


def stories(found: Sequence[Sequence[int]]) -> str:
    """That articles are about several events, and which belong together; empty where all are about one."""
    told = "; ".join(map(numbers, found))
    return f"These look like {len(found)} stories, better compared each by itself: {told}." if len(found) > 1 else ""


def day(article: Article) -> str:
    """The day of publication, or that there is none."""
    published = article.published
    return f"{published.day} {published:%B %Y}" if published else "no date"


def article_name(article: Article) -> str:
    """What to call an article where there is little room: its source, the start of its headline, or its file's name."""
    if article.source or not article.title:
        return article.source or article.origin.rstrip("/").rpartition("/")[2] or article.origin
    if len(article.title) <= LONGEST_NAME:
        return article.title
    start = article.title[:LONGEST_NAME]
    return (start.rpartition(" ")[0] or start).rstrip(" .,;:") + "…"


def citation(comparison: Comparison, address: Address) -> str:
    """Where a sentence stands: source, headline, day, place."""
    article = comparison.articles[address[0]]
    parts = [article.source or "source not known", f"“{article.title}”" if article.title else None, day(article)]
    parts += [article.url or article.origin, f"sentence {address[1] + 1}"]
    return ", ".join(part for part in parts if part)


def tie(match: Match, wording: Collection[Address]) -> str:
    """What a match says of the wording at one of its ends."""
    is_a = match.a in wording
    other = number(match.b if is_a else match.a)
    band = "" if match.band is Band.SAME else f"; {match.band}"
    if match.kind is Kind.CONTAINED:
        return f"{'contained in' if (match.inner == 'a') == is_a else 'contains'} {other}{band}"
    return f"{_KINDS[match.kind].format(other)}{band}"


def stated(words: str) -> str:
    """The words of one side of a disagreement in quotation marks; a side may have none."""
    return f"“{words}”" if words else "nothing"


def originals(dispute: Dispute) -> list[Address]:
    """The sentences to quote for a dispute: one for every wording, those of the first side first."""
    told = [said.address for side in dispute.sides for said in side.wordings]
    return list(dict.fromkeys(told))


def form(quotation: QuotationForm) -> str:
    """What is to be said of one wording of a quotation: its verb of saying and whether it is cut; may be empty."""
    return ", ".join([*([quotation.verb] if quotation.verb else []), *(["cut"] if quotation.is_cut else [])])


def copies(comparison: Comparison, told: Copies) -> Iterator[str]:
    """In what two copies differ, a sentence each."""
    for article, other, alone in ((told.a, told.b, told.found.only_a), (told.b, told.a, told.found.only_b)):
        for address in alone:
            yield f"{article + 1} has, and {other + 1} has not: {number(address)} {comparison.sentence(address).text}"
    for one, other_one in told.found.edited:
        ours, theirs = comparison.sentence(one).text, comparison.sentence(other_one).text
        yield f"{number(one)} was edited: {ours} / {number(other_one)}: {theirs}"


def reason(evidence: Evidence) -> str:
    """A reason for or against a match, with the words that it rests on."""
    words = f" ({', '.join(evidence.words)})" if evidence.words else ""
    return f"{'for' if evidence.weight > 0 else 'against'}: {evidence.feature}{words}"


def verdict(said: Verdict) -> str:
    """What the reader said of two sentences."""
    judged = "say the same" if said.says_same else "do not say the same"
    return f"{number(said.a)} and {number(said.b)} {judged}" + (f": {said.reason}" if said.reason else "")
