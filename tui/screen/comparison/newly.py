"""What is new to the reader: where others tell more than an article does, and what was not read elsewhere yet."""

from __future__ import annotations

from tui.screen.comparison.panes import PanelShows, PanesScreen
from tui.vocabulary import counted


class NewlyScreen(PanesScreen):
    """Lines that tell what is left out, a peek at it, and reading everything once."""

    def action_toggle_ghosts(self) -> None:
        """Show or hide where others tell what the articles leave out."""
        self._pages.with_ghosts = not self._pages.with_ghosts
        self._pages.is_aligned = False
        if not self._pages.with_ghosts:
            self._show("what is left out is not marked any more")
            return
        found = self._omissions(self.session.current[0])
        told = counted(found.total, "sentence")
        self._show(f"┄ others tell {told} that this source leaves out; p peeks")

    def action_peek(self) -> None:
        """Show what others tell at this place and the article leaves out; again: go there."""
        here = self._left_out_here()
        if not here:
            self._show(self._next_left_out())
            return
        if self._panel_shows is PanelShows.LEFT_OUT:
            self._toggle_panel(PanelShows.LEFT_OUT)
            move = self.session.jump(here[0], "left out there; backspace leads back")
            self._bring_counterpart()
            self._moved(move)
        else:
            self._toggle_panel(PanelShows.LEFT_OUT)

    def _next_left_out(self) -> str:
        """Where the next place is at which something is left out, in words."""
        article, sentence = self.session.current
        places = sorted(place for place in self._omissions(article).runs if place > sentence)
        return "nothing is left out here" + (f"; the next place is after sentence {places[0] + 1}" if places else "")

    def _toggle_panel(self, what: PanelShows) -> None:
        """Let the panel show something, or what it shows of its own accord."""
        self._panel_shows = PanelShows.COUNTERPARTS if self._panel_shows is what else what
        self._arrange()
        self.call_after_refresh(self._show)

    # Reading once

    def action_toggle_read_once(self) -> None:
        """Tell apart what was read elsewhere, or not."""
        session = self.session
        session.reads_once = not session.reads_once
        if session.reads_once:
            self._show("what you read elsewhere is dimmed; space goes on to what is new")
        else:
            self._show("all sentences look new again")

    def _page_to_new(self) -> bool:
        """Go on to the next screen that has something new.

        Returns:
            Whether that was done; not so where the next screen has something new anyway.
        """
        session, last = self.session, self._last_in_view()
        following = session.next_new(last)
        if following is None:
            self._to_what_was_missed(last)
            return True
        if following == last + 1:
            return False
        skipped = counted(following - last - 1, "sentence")
        session.go_on_to(following)
        self._show(f"{skipped} read elsewhere passed over", row=1)
        return True

    def _last_in_view(self) -> int:
        """The last sentence of the current source of which a line is in view."""
        pages, (article, sentence) = self._laid_out(), self.session.current
        return max([*pages.in_view(article, pages.top(article), self._panes[0].rows)[-1:], sentence])

    def _to_what_was_missed(self, last: int) -> None:
        """Where nothing new comes after what is in view, go to what is new before it."""
        session = self.session
        session.read_to(last)
        missed = session.missed()
        if not missed:
            self._show("nothing new after this; tab leads to the next source")
            return
        session.go_on_to(missed[0])
        self._show(f"nothing new after that; {counted(len(missed), 'sentence')} before it", row=1)

    def _leave_source(self) -> None:
        """Take the last screen of a source as read, where the reader came to it by reading and goes on to another."""
        session, last = self.session, self._last_in_view()
        if last == len(session.comparison.articles[session.current[0]].sentences) - 1 and session.came_by_reading():
            session.read_to(last)
