"""What stands in several pages of one site belongs to the site, not to a report.

Found on finished articles, so it is the same in whatever order they were read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tui.model import Article, Block, Dropped, Part
from tui.text import fold

RULE = "stands in another page of the same site too"
_MOST_WORDS = 30  # longer paragraphs are taken over from report to report
_SAME_SHARE = 0.5  # of an article's text in another: then they are versions of one report, not two pages
_REPEATABLE = frozenset({Part.BODY, Part.DEK, Part.SUBHEADING, Part.CAPTION, Part.LIST_ITEM, Part.QUOTATION})


def without_repeats(articles: Sequence[Article]) -> list[Article]:
    """The same articles, in order, without the short lines that two or more of one site have.

    Articles that share most of their text are versions of one report: what they share is not furniture. An article
    that would lose its last sentence is left as it is.

    Args:
        articles: Read by themselves.

    >>> from tui.reading import read
    >>> form = "---\\ntitle: {}\\nsource: Herald\\n---\\n\\n{} in Oslo, it was said.\\n\\nYour Herald, wherever you are"
    >>> articles = [read(form.format(news, news).encode()) for news in ("Wheat fell", "A ferry sank")]
    >>> [sentence.text for sentence in without_repeats(articles)[1].sentences]
    ['A ferry sank in Oslo, it was said.']
    """
    sites: defaultdict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        site = _site(article)
        if site:
            sites[site].append(index)
    found = list(articles)
    for indices in sites.values():
        if len(indices) > 1:
            for index, repeated in _repeated([articles[index] for index in indices]):
                found[indices[index]] = _without(articles[indices[index]], repeated)
    return found


def _site(article: Article) -> str:
    """The host of an article's address, else its source; "" where neither is known."""
    return ((article.url and _host(article.url)) or article.source or "").casefold().removeprefix("www.")


def _host(url: str) -> str | None:
    from urllib.parse import urlsplit  # noqa: PLC0415 - for what has an address

    return urlsplit(url).hostname


def _repeated(articles: Sequence[Article]) -> Iterable[tuple[int, set[int]]]:
    """Per article the indices of its blocks that another page of the site has too."""
    keys = [_keys(article) for article in articles]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, by_block in enumerate(keys):
        for key in set(by_block.values()):
            holders[key].append(index)
    versions: dict[tuple[int, int], bool] = {}
    for index, by_block in enumerate(keys):
        repeated = {
            block
            for block, key in by_block.items()
            if any(other != index and not _are_versions(keys, index, other, versions) for other in holders[key])
        }
        if repeated:
            yield index, repeated


def _keys(article: Article) -> dict[int, str]:
    """The words of every block that may be furniture, by its index."""
    found = {}
    for index, block in enumerate(article.blocks):
        if block.part in _REPEATABLE:
            text = article.text[block.start : block.end]
            key = fold(text)
            if key:
                found[index] = key
    return found


def _are_versions(keys: Sequence[dict[int, str]], one: int, other: int, known: dict[tuple[int, int], bool]) -> bool:
    """Whether two articles share most of the shorter one's text."""
    pair = (min(one, other), max(one, other))
    if pair not in known:
        left, right = (set(keys[index].values()) for index in pair)
        shared = sum(map(len, left & right))
        known[pair] = shared > _SAME_SHARE * min(sum(map(len, left)), sum(map(len, right)))
    return known[pair]


def _without(article: Article, repeated: set[int]) -> Article:
    """An article without some of its blocks' sentences; the blocks say why."""
    short = {index for index in repeated if len(_words(article, article.blocks[index])) <= _MOST_WORDS}
    sentences = tuple(sentence for sentence in article.sentences if sentence.block not in short)
    if not sentences or not short:
        return article
    blocks = tuple(
        replace(block, part=None, dropped=Dropped.DUPLICATE, rule=RULE, probability=None) if index in short else block
        for index, block in enumerate(article.blocks)
    )
    return replace(article, blocks=blocks, sentences=sentences)


def _words(article: Article, block: Block) -> list[str]:
    return article.text[block.start : block.end].split()
