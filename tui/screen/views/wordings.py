"""The wordings screen: every form of the current passage with who printed it, and what is quoted in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import on, work
from textual.content import Content
from textual.worker import Worker, WorkerState

from tui.model import Address, Comparison, QuotationFamily, QuotationForm
from tui.screen.background import in_background
from tui.screen.comparison.status import numbered
from tui.screen.views.pairs import below
from tui.screen.views.sheet import Sheet
from tui.screen.words import HEADING_CELLS
from tui.session import Session
from tui.text import fold
from tui.vocabulary import counted

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Utterances:
    """The quotation families of a comparison, looked for once."""

    def __init__(self) -> None:
        """Start with none known."""
        self._known: tuple[Comparison, tuple[QuotationFamily, ...]] | None = None

    def of(self, comparison: Comparison) -> tuple[QuotationFamily, ...] | None:
        """What was found in a comparison, None where it was not looked through."""
        return self._known[1] if self._known and self._known[0] is comparison else None

    def look(self, comparison: Comparison) -> tuple[QuotationFamily, ...]:
        """Look a comparison through; may take a while in a large one, so it belongs in a thread."""
        from tui.matching.quotations import families  # noqa: PLC0415 - when wordings are asked for

        found = families(comparison)
        self._known = comparison, found
        return found


class WordingsScreen(Sheet):
    """Who worded it how: wordings much alike word under word, of the others what the first one does not have."""

    def __init__(self, session: Session, utterances: Utterances) -> None:
        """Show the passage that a session is at.

        Args:
            session: The reading.
            utterances: What is known of quotations.
        """
        super().__init__()
        self._session = session
        self._utterances = utterances
        self._fault = ""

    def on_mount(self) -> None:
        """Look for the quotations, where that was not done."""
        if self._utterances.of(self._session.comparison) is None:
            self._look()

    @on(Worker.StateChanged)
    def _report_broken_work(self, event: Worker.StateChanged) -> None:
        """A fault of ours in a thread: say so instead of looking on for ever."""
        if event.state is WorkerState.ERROR:
            self._fault = f"quotations cannot be told: internal error, {type(event.worker.error).__name__}"
            self.retell()

    @work(group="quotations", exclusive=True, exit_on_error=False)
    async def _look(self) -> None:
        comparison = self._session.comparison
        await in_background(lambda: self._utterances.look(comparison))
        self.retell()

    def text(self, width: int) -> Content:
        """Every wording with its sources, then the quotations in it."""
        session = self._session
        known = self._utterances.of(session.comparison)
        told = [*_wordings(session, width), *_quotations(session, known, self._fault)]
        return Content("\n").join([*told, Content.styled("underlined: not in A · esc closes this", "dim")])


def wordings(session: Session) -> list[list[Address]]:
    """The current sentence and its counterparts, those of one wording together; the current wording first."""
    groups: dict[str, list[Address]] = {}
    for address in [session.current, *(other for other in session.passage() if other != session.current)]:
        groups.setdefault(fold(session.comparison.sentence(address).text), []).append(address)
    return list(groups.values())


def _wordings(session: Session, width: int) -> Iterator[Content]:
    comparison, groups = session.comparison, wordings(session)
    sources = counted(sum(map(len, groups)), "source")
    yield Content.styled(f"{sources}, {counted(len(groups), 'wording')}", "bold")
    first = comparison.sentence(groups[0][0]).text
    for letter, group in zip(LETTERS * len(groups), groups, strict=False):
        yield Content("")
        yield Content.assemble((f"{letter}  ", "bold"), (_who(session, group), "dim"))
        text = comparison.sentence(group[0]).text
        if group is groups[0]:
            yield Content(text)
        else:
            yield from below(first, text, ("A", letter), comparison.articles[group[0][0]].language or "en", width)
    yield Content("")


def _who(session: Session, addresses: Sequence[Address]) -> str:
    return ", ".join(f"{numbered(session, article, HEADING_CELLS)}, sentence {n + 1}" for article, n in addresses)


def _quotations(session: Session, known: Sequence[QuotationFamily] | None, fault: str) -> Iterator[Content]:
    """Who quotes the utterances of the passage, and how much of them."""
    if known is None:
        yield Content.styled(fault or "looking for quotations …", "dim")
        return
    here = {session.current, *session.passage()}
    for family in known:
        addresses = [address for form in family.forms for address in form.addresses]
        if session.current in addresses or not here.isdisjoint(addresses):
            yield from _family(session, family)
            yield Content("")


def _family(session: Session, family: QuotationFamily) -> Iterator[Content]:
    longest = len(family.forms[0].words.split())
    yield Content.styled(f"Quoted: {family.speaker or 'who speaks is not told'}", "bold")
    yield Content.styled(counted(len(family.forms), "form") + ", the longest first", "dim")
    for form in family.forms:
        yield Content(f"“{form.words}”")
        yield Content.styled(f"   {_how(form, longest)} · {_who(session, form.addresses)}", "dim")


def _how(form: QuotationForm, longest: int) -> str:
    """How long a form is, whether it was cut, and the verb that goes with it."""
    words = counted(len(form.words.split()), "word")
    parts = [f"cut to {words} of {longest}" if form.is_cut else words, form.verb]
    return " · ".join(part for part in parts if part)
