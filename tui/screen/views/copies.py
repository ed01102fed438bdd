"""The copies screen: what the copies of one text do not have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from tui.model import Address
from tui.screen.comparison.status import numbered
from tui.screen.views.pairs import below
from tui.screen.views.sheet import Sheet
from tui.screen.words import HEADING_CELLS
from tui.session import Session
from tui.vocabulary import counted


class CopiesScreen(Sheet):
    """Per copy of the current source the sentences that only one of the two has, and those that were edited."""

    def __init__(self, session: Session) -> None:
        """Show the copies of the source that a session is in."""
        super().__init__()
        self._session = session

    def text(self, width: int) -> Content:
        """Every copy, one below the other."""
        return Content("\n").join([*_lines(self._session, width), Content.styled("esc closes this", "dim")])


def copies_of(session: Session) -> list[int]:
    """The other articles of the current source's voice, in the order of the panes."""
    voices, here = session.comparison.voices, session.current[0]
    return [article for article in session.order if article != here and voices[article] == voices[here]]


def _lines(session: Session, width: int) -> Iterator[Content]:
    from tui.matching.copies import copy_differences  # noqa: PLC0415 - when copies are looked at

    comparison, here = session.comparison, session.current[0]
    for other in copies_of(session):
        found = copy_differences(comparison, here, other)
        yield Content.styled(f"{numbered(session, here, HEADING_CELLS)}, and its copy {_name(session, other)}", "bold")
        if not (found.only_a or found.only_b or found.edited):
            yield Content("Every sentence of the one stands in the other.")
        if found.edited:
            yield Content("")
            yield Content.styled(counted(len(found.edited), "sentence") + " edited", "bold")
            for a, b in found.edited:
                yield Content("")
                yield Content.styled(f"A is sentence {a[1] + 1} here, B sentence {b[1] + 1} there", "dim")
                one, text = comparison.sentence(a).text, comparison.sentence(b).text
                yield from below(one, text, ("A", "B"), comparison.articles[other].language or "en", width)
        yield from _alone(session, found.only_a, "only here")
        yield from _alone(session, found.only_b, f"only in {_name(session, other)}")
        yield Content("")


def _name(session: Session, article: int) -> str:
    return numbered(session, article, HEADING_CELLS)


def _alone(session: Session, addresses: Sequence[Address], where: str) -> Iterator[Content]:
    """The sentences that one of two copies has."""
    if addresses:
        yield Content("")
        yield Content.styled(f"{counted(len(addresses), 'sentence')} {where}", "bold")
        for address in addresses:
            yield Content(f"{address[1] + 1}  {session.comparison.sentence(address).text}")
