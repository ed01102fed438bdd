"""The wordings screen: every form of the current passage one below the other, with who printed it."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from tui.layout.differences import differences
from tui.model import Address
from tui.screen.sheet import Sheet
from tui.screen.status import numbered
from tui.screen.words import count
from tui.session import Session
from tui.text import fold


class WordingsScreen(Sheet):
    """Who worded it how; the words that the first wording does not have are underlined."""

    def __init__(self, session: Session) -> None:
        """Show the passage that a session is at."""
        super().__init__()
        self._session = session

    def text(self, width: int) -> Content:
        """Every wording with its sources."""
        return Content("\n").join(_lines(self._session))


def wordings(session: Session) -> list[list[Address]]:
    """The current sentence and its counterparts, those of one wording together; the current wording first."""
    groups: dict[str, list[Address]] = {}
    for address in [session.current, *(other for other in session.passage() if other != session.current)]:
        groups.setdefault(fold(session.comparison.sentence(address).text), []).append(address)
    return list(groups.values())


def _lines(session: Session) -> Iterator[Content]:
    comparison, groups = session.comparison, wordings(session)
    sources = count(sum(map(len, groups)), "source")
    yield Content.styled(f"{sources}, {count(len(groups), 'wording')}", "bold")
    first = comparison.sentence(groups[0][0]).text
    for letter, group in zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * len(groups), groups, strict=False):
        text = comparison.sentence(group[0]).text
        words = Content(text)
        if group is not groups[0]:
            language = comparison.articles[group[0][0]].language or "en"
            for one in differences(text, [first], language=language):
                words = words.stylize("bold underline" if one.is_weighty else "underline", one.start, one.end)
        names = ", ".join(f"{numbered(session, article, 40)}, sentence {n + 1}" for article, n in group)
        yield Content("")
        yield Content.assemble((f"{letter}  ", "bold"), (names, "dim"))
        yield words
    yield Content("")
    yield Content.styled("underlined: not in A · esc closes this", "dim")
