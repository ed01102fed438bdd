"""The list of commands: every action of the screen by name, found while one types, run by `enter`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress

from textual.await_complete import AwaitComplete
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.screen.actions import Action, Scope, rows_of
from tui.screen.keymap import keymap_of

NAME_CELLS = 24
KEY_CELLS = 16
"""Width of the columns: the longest name of an action, and three keys with their commas."""


class Commands(Provider):
    """The actions of the screen from which the list was opened, out of the registry."""

    async def discover(self) -> Hits:
        """All of them, as long as nothing is typed."""
        for action, keys in self._actions():
            name = title(action)
            yield DiscoveryHit(_row(Content(name), keys, action.words), self._run(action), name)

    async def search(self, query: str) -> Hits:
        """Those whose name or words fit what is typed, the best fit first."""
        matcher = self.matcher(query)
        for action, keys in self._actions():
            name = title(action)
            by_name = matcher.match(name)
            score = by_name or matcher.match(action.words) / 2
            if score > 0:
                shown = matcher.highlight(name) if by_name else Content(name)
                yield Hit(score, _row(shown, keys, action.words), self._run(action), name)

    def _actions(self) -> Iterator[tuple[Action, str]]:
        """Every action to be had there, with its own words, and its keys as they are shown."""
        bound = {active.binding.id for active in self.screen.active_bindings.values()}
        keymap, words = keymap_of(self.app), ""
        for scope in Scope:
            for action in keymap.actions_of(scope):
                words = action.words or words
                if action.binding_id in bound and action.name != "commands":
                    explained = action._replace(words=words)
                    ((keys, _),) = rows_of([explained])
                    yield explained, keys

    def _run(self, action: Action) -> Callable[[], Awaitable[None]]:
        screen = self.screen

        async def run() -> None:
            if screen.display:  # not when it is being closed: the command may wait behind a key that does that
                await screen.run_action(action.id)

        return run


class Palette(CommandPalette):
    """The library's list, for fingers that are faster than its first picture."""

    def _action_command_list(self, action: str) -> None:
        with suppress(LookupError):  # a page of a list whose lines were not laid out yet
            super()._action_command_list(action)

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close the list; a command that was chosen when it had been closed already closes nothing else."""
        return super().dismiss(result) if self.is_current else AwaitComplete()


def palette() -> Palette:
    """The list, ready to be shown."""
    return Palette([Commands], placeholder="type a part of a command's name, or of what it does")


def title(action: Action) -> str:
    """The name of an action as words."""
    return action.name.replace("-", " ")


def _row(name: Content, keys: str, words: str) -> Content:
    """A row of the list: name, keys, what it does."""
    gap = " " * max(2, NAME_CELLS - name.cell_length)
    return Content.assemble(name, gap, f"{keys:<{KEY_CELLS}}  ", (words, "not bold $faint"))
