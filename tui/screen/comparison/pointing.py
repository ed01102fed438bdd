"""What the mouse does in the panes: go to a sentence, roll, draw over words to copy them, pull an edge."""

from __future__ import annotations

from dataclasses import replace

from textual import on, work

from tui.layout.selection import selected
from tui.screen.citation import cited_words
from tui.screen.clipboard import copied
from tui.screen.comparison.panes import PanesScreen
from tui.screen.widgets.pane import Pane
from tui.screen.widgets.selectable import SelectableLines
from tui.vocabulary import counted

LEAST_PANE_CELLS = 36
"""No pane becomes narrower than this: five or six words a line, below which prose is no longer read fluently."""


class PointingScreen(PanesScreen):
    """Handlers of what the panes say of the mouse."""

    @on(Pane.Pressed)
    def _go_to_pressed(self, event: Pane.Pressed) -> None:
        self._moved(self.session.go(event.address))

    @on(Pane.Wheeled)
    def _roll(self, event: Pane.Wheeled) -> None:
        """Roll all panes together; the current sentence stays where it is in its article."""
        self._laid_out().roll(self.session.current[0], event.rows, self._panes[0].rows)
        for pane, article in self._shown():
            if pane.view is not None and article in self._pages.now:
                pane.show(replace(pane.view, top=self._pages.top(article)))

    # Copying what was drawn over

    @on(SelectableLines.Drawn)
    @work(group="copy", exclusive=True, exit_on_error=False)
    async def _copy_drawn(self, event: SelectableLines.Drawn) -> None:
        """Copy the words with their source."""
        pane = event.lines
        view, selection = (pane.view, pane.selection) if isinstance(pane, Pane) else (None, None)
        if view is None or selection is None or (found := selected(view.page, selection)) is None:
            self._say("no sentence there to copy")
            return
        text = cited_words(self.session.comparison, view.article, found)
        self._say(await copied(self.app, text, counted(len(found.text.split()), "word")))

    # Widths

    @on(SelectableLines.Pulled)
    def _pull(self, event: SelectableLines.Pulled) -> None:
        """Give a pane more room, and the next one less, or the other way round."""
        panes = [pane for pane, _ in self._shown()]
        place = next((n for n, pane in enumerate(panes) if pane is event.lines), len(panes))
        if place + 1 >= len(panes):
            return
        left, right = panes[place], panes[place + 1]
        both = left.size.width + right.size.width
        wanted = max(LEAST_PANE_CELLS, min(both - LEAST_PANE_CELLS, event.x + 1 - left.region.x))
        if wanted == left.size.width or both < 2 * LEAST_PANE_CELLS:
            return
        widths = {pane: pane.size.width for pane in panes} | {left: wanted, right: both - wanted}
        for pane, width in widths.items():
            pane.styles.width = f"{width}fr"
        self.call_after_refresh(self._show)

    def action_equal_panes(self) -> None:
        """Panes of equal width again."""
        for pane in self._panes:
            pane.styles.width = "1fr"
        self.call_after_refresh(self._show, "panes of equal width")
