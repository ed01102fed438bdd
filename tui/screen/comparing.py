"""The part of the application that compares: stories one after another onto the desk, and what the reader opens.

Stories lie on the desk as soon as they are grouped and can be opened at once; what is compared comes in portions.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import App
from textual.message import Message

from tui.screen.background import Wanted, in_background
from tui.screen.desk.grouping import Grouping
from tui.screen.desk.screen import DeskScreen
from tui.screen.desk.shelf import Shelf, grouped
from tui.screen.desk.work import Progressing, compare_stories
from tui.vocabulary import counted

if TYPE_CHECKING:
    from tui.model import Article, Comparison, Failure
    from tui.session import Session
    from tui.settings import Settings

EARLY = "opened before all was read: q, then enter, for the whole story"
"""Said over a comparison of what there was when the reader asked for it."""


class ComparingApp(App[int]):
    """Compares in threads and opens what is compared.

    Attributes:
        settings: The reader's.
        failures: What could not be read.
    """

    settings: Settings
    failures: list[Failure]
    _desk: DeskScreen

    class Busy(Message):
        """What a thread is busy with."""

        def __init__(self, activity: str) -> None:
            """Carry it, in words."""
            super().__init__()
            self.activity = activity

    class Compared(Message):
        """Some stories were compared."""

        def __init__(self, found: Mapping[int, Comparison], wanted: Wanted) -> None:
            """Carry them by their index on the shelf, and whether anybody still waits for them."""
            super().__init__()
            self.found = found
            self.wanted = wanted

    def __init__(self, *, ansi_color: bool | None) -> None:
        """Begin with no stories."""
        super().__init__(ansi_color=ansi_color)
        self._shelf = Shelf()
        self._grouping = Grouping(())
        self._sessions: dict[tuple[str, ...], Session] = {}
        self._opening: tuple[str, ...] = ()
        self._warned_of = 0

    def _tell(self, activity: str) -> None:
        """From any thread: what it is busy with."""
        self.post_message(self.Busy(activity))

    @on(Busy)
    def _show_activity(self, event: Busy) -> None:
        self._desk.say(event.activity)

    # All stories

    @work(group="match", exclusive=True, exit_on_error=False)
    async def _match(self, articles: tuple[Article, ...]) -> None:
        def found() -> Grouping:
            from tui.matching import group_stories  # noqa: PLC0415 - not before the first paint

            return Grouping([article.origin for article in story.articles] for story in group_stories(articles))

        self._grouping = await in_background(found)
        await self._compare_stories(articles)

    async def _compare_stories(self, articles: tuple[Article, ...], said: str = "") -> None:
        """Compare the stories as they are grouped now, and say something when all lie on the desk."""
        read = {article.origin: article for article in articles}
        groups = [tuple([read[origin] for origin in group]) for group in self._grouping.groups]
        before = self._shelf
        self._shelf = grouped(groups, before.known(), tuple(self.failures), before.folded)
        missing = {n: story.articles for n, story in enumerate(self._shelf.stories) if not self._shelf.is_compared(n)}
        self._desk.show(self._shelf, "finding what the articles share" if missing else "")
        wanted, shelf = Wanted(), self._shelf

        def hand_on(found: Mapping[int, Comparison]) -> None:
            self.post_message(self.Compared(found, wanted))

        def compared() -> Mapping[int, Comparison]:
            last = compare_stories(missing, self.settings.strictness, hand_on, self._tell, wanted.check)
            shelf.prepare()
            return last

        self._take_compared(await in_background(compared, wanted), "")
        self._desk.report(said)

    @on(Compared)
    def _take_portion(self, event: Compared) -> None:
        if event.wanted.is_wanted:
            self._take_compared(event.found, self._desk.activity)

    def _take_compared(self, found: Mapping[int, Comparison], activity: str) -> None:
        self._shelf = self._shelf.with_compared(found)
        self._desk.show(self._shelf, activity)

    @on(DeskScreen.Regroup)
    def _regroup(self, event: DeskScreen.Regroup) -> None:
        """Correct which articles are one story; what changes is compared again."""
        if not self._grouping.groups:
            self._desk.report("the stories are not known yet")
            return
        before = self._grouping.groups
        said = self._grouping.correct(event.how, event.origins)
        self._desk.report(said)
        if self._grouping.groups != before:
            if event.how in ("merge", "split"):  # what was selected for this is done with; enter opens the story
                self._desk.list.clear_selected()
            self._match_again(said)

    @work(group="match", exclusive=True, exit_on_error=False)
    async def _match_again(self, said: str) -> None:
        await self._compare_stories(self._shelf.articles, said)

    @on(DeskScreen.Stop)
    def _stop(self) -> None:
        """Compare no further; what is compared stays, and what is opened is compared then."""
        if not self._grouping.groups:
            self._desk.report("reading goes on; q quits")
            return
        self.workers.cancel_group(self, "match")
        self.workers.cancel_group(self, "compare")
        self._opening = ()
        self._desk.say("")
        left = sum(not self._shelf.is_compared(number) for number in range(len(self._shelf.stories)))
        words = f"stopped: {counted(left, 'story')} left to compare; enter compares the one here"
        self._desk.report(words if left else "stopped")

    @on(DeskScreen.Quit)
    def _quit(self) -> None:
        """Leave; once, say instead what the program does not keep."""
        corrected = sum(session.corrections for session in self._sessions.values())
        if corrected in (0, self._warned_of):
            self.exit()
            return
        self._warned_of = corrected
        what = counted(corrected, "correction")
        self._desk.report(f"q again quits and forgets {what}; e in a comparison writes a report")

    # What the reader opens

    @on(DeskScreen.Open)
    def _open(self, event: DeskScreen.Open) -> None:
        """Open articles side by side: where they were left, at once where they are compared, else when they are."""
        key = tuple(article.origin for article in event.articles)
        if key not in self._sessions and (story := self._shelf.known().get(key)) is not None:
            self._sessions[key] = self._session(story, event.start)
        if key in self._sessions:
            self._show_session(key, event.start, in_matrix=event.in_matrix)
        elif key != self._opening:
            self._opening = key
            self._desk.say(f"comparing {counted(len(key), 'article')}")
            self._compare(event.articles, event.start, in_matrix=event.in_matrix)

    @work(group="compare", exclusive=True, exit_on_error=False)
    async def _compare(self, articles: tuple[Article, ...], start: Article, *, in_matrix: bool) -> None:
        wanted = Wanted()
        progressing = Progressing(f"comparing {counted(len(articles), 'article')}", self._tell, wanted.check)

        def compared() -> Comparison:
            from tui.matching import compare  # noqa: PLC0415 - not before the first paint

            return compare(articles, strictness=self.settings.strictness, tell=progressing.tell)

        comparison = await in_background(compared, wanted)
        key = tuple(article.origin for article in articles)
        self._opening = ()
        self._sessions[key] = self._session(comparison, start)
        places = [n for n, story in enumerate(self._shelf.stories) if story.articles == articles]
        self._take_compared(dict.fromkeys(places, comparison), "")
        self._show_session(key, start, in_matrix=in_matrix)

    @staticmethod
    def _session(comparison: Comparison, start: Article) -> Session:
        from tui.session import Session  # noqa: PLC0415 - not before the first paint

        return Session(comparison, comparison.articles.index(start))

    def _show_session(self, key: tuple[str, ...], start: Article, *, in_matrix: bool) -> None:
        """Put up the panes, unless the reader is elsewhere by now; asked again, the desk then opens them at once."""
        from tui.screen.comparison.screen import ComparisonScreen  # noqa: PLC0415 - not before the first paint

        session = self._sessions[key]
        if self.screen is self._desk:
            session.switch_to(session.order.index(key.index(start.origin)))
            counts, aligned = self.settings.digits == "count", self.settings.layout == "aligned"
            caveat = EARLY if self._is_early(key) else ""
            panes = ComparisonScreen(session, digits_count=counts, is_aligned=aligned, caveat=caveat)
            self.push_screen(panes)
            if in_matrix:
                panes.call_after_refresh(panes.action_matrix)

    def _is_early(self, key: tuple[str, ...]) -> bool:
        """Whether what is opened is all that was read by then, neither a story nor the reader's own choice."""
        stories = [tuple([article.origin for article in story.articles]) for story in self._shelf.stories]
        return key not in stories and not self._desk.list.selected
