"""Finding words in a comparison while they are typed."""

from __future__ import annotations

from textual import on

from tui.screen.comparison.panes import PanesScreen
from tui.screen.widgets.findbar import FindBar
from tui.text import safe_line


class FindingScreen(PanesScreen):
    """A line to type in, and hits to step over."""

    def action_find(self) -> None:
        """Look for words while they are typed."""
        bar = FindBar()
        self.mount(bar, after=self.query_one("#status"))
        bar.focus()

    @on(FindBar.Changed)
    def _find_typed(self, event: FindBar.Changed) -> None:
        if isinstance(event.input, FindBar):
            self._moved(self.session.find(safe_line(event.value), only_here=event.input.is_here_only))

    @on(FindBar.Submitted)
    def _keep_search(self, event: FindBar.Submitted) -> None:
        if isinstance(event.input, FindBar):
            event.input.remove()
            self.set_focus(None)
            self._moved(self.session.keep_found() if self.session.query else self.session.stop_finding())

    @on(FindBar.GivenUp)
    def _drop_search(self) -> None:
        self.query_one(FindBar).remove()
        self.set_focus(None)
        self._moved(self.session.stop_finding())
