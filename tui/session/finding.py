"""Finding words in the articles of a comparison, folded or by a regular expression.

Words are looked for in one long text per article, so that a letter typed costs a few searches at the speed of C however
many sentences there are. A regular expression has a deadline: one that backtracks without end is given up.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from math import prod
from time import monotonic

from tui.model import Address, Article
from tui.text import searchable

REGEX_SIGN = "/"
"""A query that begins with this is a regular expression, so that // looks for one."""

MOST_SECONDS = 1.0
"""How long a regular expression may take in all articles together; plain ones take milliseconds."""


MOST_REPEATS = 100_000
"""How often a regular expression may ask for parts of it: each takes memory before the deadline begins."""

_COUNT = r"\{\s*0*(\d+)"
_CALL = r"\(\?(?:R|[+-]?\d|&|P>)"  # of a group from within, which takes memory until there is none


class QueryError(ValueError):
    """Raised where a regular expression cannot be used; says why in words."""


class Search:
    """What is looked for, and where it is.

    Attributes:
        query: As typed; empty where nothing is looked for.
        hits: Addresses of the sentences that have it, in the order of the panes.
        article: The only article that is looked in, None for all.
        started_from: Where the reader was when the search began, None after it was kept.
    """

    def __init__(self) -> None:
        """Start with nothing looked for."""
        self.query = ""
        self.hits: list[Address] = []
        self.article: int | None = None
        self.started_from: Address | None = None
        self._texts: dict[int, tuple[Article, str, list[int]]] = {}

    @property
    def words(self) -> str:
        """What is looked for and where, as the reader is told."""
        what = f"pattern {self.query.lstrip(REGEX_SIGN)}" if is_regular(self.query) else f"“{self.query}”"
        return what if self.article is None else f"{what} in this source"

    @property
    def failure(self) -> str:
        """That nothing was found."""
        return f"{self.words} is in no source" if self.article is None else f"no {self.words}"

    def forget(self) -> None:
        """Look for nothing."""
        self.query, self.hits, self.started_from = "", [], None

    def look(self, query: str, articles: Sequence[Article], order: Sequence[int]) -> None:
        """Look for a query.

        Args:
            query: Words, or a regular expression after `REGEX_SIGN`.
            articles: Those of the comparison.
            order: Their indexes in the order of the panes.

        Raises:
            QueryError: It is no regular expression, or takes too long.
        """
        self.query, self.hits = query.strip(), []
        places = [n for n in order if self.article in (None, n)]
        if is_regular(self.query):
            self.hits = _matching(self.query.lstrip(REGEX_SIGN), articles, places)
            return
        wanted = searchable(self.query).strip()
        for number in places if wanted else ():
            text, ends = self._text(articles[number])
            found = text.find(wanted)
            while found >= 0:
                sentence = bisect_right(ends, found)
                self.hits.append((number, sentence))
                found = text.find(wanted, ends[sentence])

    def _text(self, article: Article) -> tuple[str, list[int]]:
        """The searchable form of an article, a line a sentence, and where each ends; made once."""
        known = self._texts.get(id(article))
        if known is None or known[0] is not article:
            lines = [searchable(sentence.text) for sentence in article.sentences]
            known = article, "\n".join(lines), list(accumulate(len(line) + 1 for line in lines))
            self._texts[id(article)] = known
        return known[1:]


def is_regular(query: str) -> bool:
    """Whether a query is a regular expression."""
    return query.startswith(REGEX_SIGN)


def _matching(pattern: str, articles: Sequence[Article], places: Sequence[int]) -> list[Address]:
    """The sentences that a regular expression matches, whatever their case."""
    if not pattern:
        return []
    if (
        re.search(_CALL, pattern)
        or prod(max(1, int(count[:9])) for count in re.findall(_COUNT, pattern)) > MOST_REPEATS
    ):
        raise QueryError("this pattern takes too much memory; make it simpler")
    import regex  # noqa: PLC0415 - only who types a pattern needs it; the standard library's has no time limit

    deadline = monotonic() + MOST_SECONDS
    hits: list[Address] = []
    try:
        search = regex.compile(pattern, regex.IGNORECASE).search
        for number in places:
            for place, sentence in enumerate(articles[number].sentences):
                if search(sentence.text, timeout=max(0.001, deadline - monotonic())):
                    hits.append((number, place))
    except regex.error as fault:
        raise QueryError(f"no regular expression: {fault}") from fault
    except TimeoutError as fault:
        raise QueryError("this pattern takes too long; make it simpler") from fault
    except (MemoryError, RecursionError) as fault:
        raise QueryError("this pattern is nested too deeply; make it simpler") from fault
    return hits
