"""One article as a sheet: what is known of it, and its text, to look it over before opening anything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from tui.screen import words
from tui.screen.views.sheet import Sheet
from tui.vocabulary import Part

if TYPE_CHECKING:
    from tui.model import Article

LONGEST_CHARACTERS = 100_000
"""Characters of an article that are shown; what is longer is for the panes, which draw only what is in view."""


class ArticleSheet(Sheet):
    """An article from its headline to its end."""

    def __init__(self, article: Article, shares: str) -> None:
        """Show an article.

        Args:
            article: The article.
            shares: What it shares with others, in words.
        """
        super().__init__()
        self._article = article
        self._shares = shares

    def text(self, width: int) -> Content:
        """Facts, then paragraphs."""
        return Content("\n").join([*facts(self._article, self._shares), Content(""), *_paragraphs(self._article)])


def facts(article: Article, shares: str) -> Iterator[Content]:
    """What is known of an article: headline, where it comes from, what it shares."""
    yield Content.styled(article.title or "(no headline)", "bold")
    authors = ", ".join(one for one in article.authors if one != article.source) or "no author"
    where = words.file_name(article.origin)
    yield Content.styled(" · ".join([article.source or "no source", authors, words.dated(article), where]), "$faint")
    if shares:
        yield Content.styled(shares, "$faint")
    if noteworthy := words.how_read(article):
        yield Content.styled(noteworthy, "$faint")


def _paragraphs(article: Article) -> Iterator[Content]:
    """The sentences, those of one paragraph together."""
    told = [sentence for sentence in article.sentences if sentence.part is not Part.HEADLINE]
    paragraph: list[str] = []
    characters = 0
    for sentence, after in zip(told, [*told[1:], None], strict=True):
        paragraph.append(sentence.text)
        characters += len(sentence.text)
        if after is None or after.block != sentence.block:
            yield Content(" ".join(paragraph))
            yield Content("")
            paragraph = []
            if characters > LONGEST_CHARACTERS:
                yield Content.styled("… and so on; enter opens all of it", "$faint")
                return
