"""Which articles are one story, as found and as the reader corrects it: put together, split off, undone. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from tui.history import History
from tui.vocabulary import counted

Groups = tuple[tuple[str, ...], ...]
"""Per story the origins of its articles."""


class Grouping:
    """The stories on the desk, and the way back through the corrections."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        """Begin with what was found.

        Args:
            groups: Per story the origins of its articles, all different.
        """
        self.groups: Groups = tuple(tuple(group) for group in groups)
        self._order = {
            origin: place for place, origin in enumerate(origin for group in self.groups for origin in group)
        }
        self._history = History[Groups]()

    def correct(self, how: str, origins: Collection[str]) -> str:
        """Merge, split, undo or redo; say what happened.

        Args:
            how: Which of these.
            origins: The articles that it is about; undo and redo need none.
        """
        match how:
            case "merge":
                return self.merge(origins)
            case "split":
                return self.split(origins)
            case "undo":
                return self.undo()
            case _:
                return self.redo()

    def merge(self, origins: Collection[str]) -> str:
        """Put the stories of some articles together, where the first of them stands; say what happened."""
        touched = [group for group in self.groups if set(group) & set(origins)]
        if len(touched) < 2:
            return "select articles of two stories or more to put these together"
        merged = self._sorted(origin for group in touched for origin in group)
        kept = [merged if group is touched[0] else group for group in self.groups if group not in touched[1:]]
        return self._change(kept, f"{len(touched)} stories put together")

    def split(self, origins: Collection[str]) -> str:
        """Make a story of its own of some articles, after the story of the first of them; say what happened."""
        taken = self._sorted(origin for origin in origins if origin in self._order)
        if not taken or taken in self.groups:
            return "this is a story of its own already" if taken else "no article to split off"
        groups: list[tuple[str, ...]] = []
        for group in self.groups:
            left = tuple(origin for origin in group if origin not in taken)
            groups += [left] if left else []
            groups += [taken] if taken[0] in group else []
        return self._change(groups, f"{counted(len(taken), 'article')} split off as a story")

    def undo(self) -> str:
        """Take the last correction back; say which."""
        turned = self._history.undo(self.groups)
        if turned is None:
            return "nothing to undo on the desk"
        self.groups, what = turned
        return f"undone: {what}"

    def redo(self) -> str:
        """Make the correction again that was undone last; say which."""
        turned = self._history.redo(self.groups)
        if turned is None:
            return "nothing to redo on the desk"
        self.groups, what = turned
        return f"again: {what}"

    def _change(self, groups: Iterable[tuple[str, ...]], what: str) -> str:
        self._history.add(self.groups, what)
        self.groups = tuple(groups)
        return what

    def _sorted(self, origins: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(set(origins), key=self._order.__getitem__))
