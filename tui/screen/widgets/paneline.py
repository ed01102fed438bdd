"""A line of a pane: what stands left and right of its words, and the styles of all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style

from tui.layout.differences import DifferingWords
from tui.layout.flow import Role
from tui.layout.marks import DISAGREEMENT, Tone, mark
from tui.model import Part
from tui.screen.cells import cell_width
from tui.screen.widgets.view import View

TEXT_CLASSES = {Tone.SAME: "pane--same", Tone.REWORDED: "pane--reworded", Tone.UNIQUE: "pane--unique"}
MARK_CLASSES = {
    Tone.SAME: "pane--same-mark",
    Tone.REWORDED: "pane--reworded-mark",
    Tone.UNIQUE: "pane--unique-mark",
    Tone.DISAGREEMENT: "pane--disagreement-mark",
}
ROLE_CLASSES = {
    Role.NOTE: "pane--note",
    Role.DROPPED: "pane--dropped",
    Role.REASON: "pane--reason",
    Role.GHOST: "pane--ghost",
}
_REASON_GLYPH = "×"

MOST_NUMBERED = 9
"""Counterparts in one article that have a number: as many as one cell holds."""

SAID_SAME, SAID_NOT, READ_ELSEWHERE = "✓", "✗", "·"
"""What the margin right of a sentence's first line says: a verdict, or that its counterpart was read."""


def state_of(view: View, line: int, sentence: int) -> str:
    """The component class by which a line is set off, if it is."""
    if sentence >= 0:
        if sentence == view.current:
            return "pane--current"
        return "pane--counterpart" if view.rank(sentence) == 0 else ""
    return "pane--current" if view.block is not None and view.page.piece(line).block == view.block else ""


def aside_of(view: View, sentence: int) -> str:
    """What stands right of a sentence."""
    if sentence in view.judged:
        return SAID_SAME if view.judged[sentence] else SAID_NOT
    return READ_ELSEWHERE if sentence in view.told else ""


@dataclass(frozen=True, slots=True)
class LinePainter:
    """Draws lines of a view.

    Attributes:
        component: Gives the style of a component class of the pane.
        width: Cells that the words of a line may take.
    """

    component: Callable[[str], Style]
    width: int

    def segments(
        self, view: View, line: int, state: str, aside: str, marked: tuple[DifferingWords, ...]
    ) -> tuple[Segment, ...]:
        """A line without its overview cell.

        Args:
            view: What is drawn.
            line: Index of the line on the page.
            state: The component class by which it is set off; empty for none.
            aside: What stands right of it, on the first line of a sentence.
            marked: The words that the counterparts do not have.
        """
        sentence = view.page.piece(line).sentence
        overlay = self.component(state) if state else Style.null()
        if sentence < 0:
            return self._aside_of_text(view, line, overlay, is_here=bool(state))
        page, address, rank = view.page, (view.article, sentence), view.rank(sentence)
        sign, part = mark(view.comparison, address), view.comparison.sentence(address).part
        style = self.component(TEXT_CLASSES[sign.tone])
        if part in (Part.HEADLINE, Part.SUBHEADING):
            style += Style(bold=True)
        elif part is Part.CAPTION:
            style += Style(italic=True)
        if aside == READ_ELSEWHERE and not state and rank < 0:
            style += self.component("pane--told")
        is_first = page.is_first(line)
        glyph, flag = (sign.glyph, DISAGREEMENT) if is_first else (" ", " ")
        flag = flag if view.comparison.disagreements_of(address) else " "
        padding = " " * (self.width - cell_width(page.text(line)))
        return (
            Segment(self._bar(rank, is_set_off=bool(state), is_first=is_first), self.component("pane--bar") + overlay),
            Segment(flag, self.component(MARK_CLASSES[Tone.DISAGREEMENT]) + overlay),
            Segment(f"{glyph} ", self.component(MARK_CLASSES[sign.tone]) + overlay),
            *self._words(view, line, marked, style + overlay),
            Segment(padding + (aside if aside and is_first else " "), style + overlay),
        )

    @staticmethod
    def _bar(rank: int, *, is_set_off: bool, is_first: bool) -> str:
        """What stands left of a line: a bar where it is set off, a broken one beside a further counterpart."""
        if is_set_off or rank < 1:
            return "▌" if is_set_off else " "
        return str(rank + 1) if is_first and rank < MOST_NUMBERED else "╎"

    def _aside_of_text(self, view: View, line: int, overlay: Style, *, is_here: bool) -> tuple[Segment, ...]:
        """A line that is no sentence: a byline, what was cleaned away, what is left out."""
        text, role = view.page.text(line), view.page.piece(line).role
        style = self.component(ROLE_CLASSES.get(role, "")) + overlay
        glyph = _REASON_GLYPH if role is Role.REASON and view.page.is_first(line) else " "
        padding = " " * (self.width + 1 - cell_width(text))
        return Segment(f"{'▌' if is_here else ' '} {glyph} ", style), Segment(text + padding, style)

    def _words(self, view: View, line: int, marked: tuple[DifferingWords, ...], style: Style) -> Iterator[Segment]:
        """The words of a line, those that differ underlined."""
        piece, start, end = view.page.lines[line]
        text = view.page.pieces[piece].text
        for one in marked:
            first, last = max(start, one.start), min(end, one.end)
            if first < last:
                if start < first:
                    yield Segment(text[start:first], style)
                name = "pane--differs-much" if one.is_weighty else "pane--differs"
                yield Segment(text[first:last], style + self.component(name))
                start = last
        if start < end:
            yield Segment(text[start:end], style)
