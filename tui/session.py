"""Where the reader is in a comparison: the current sentence, the way back, the strictness. Knows no screen.

The one mutable thing in the reading of a comparison. A method moves and returns a `Move` that says in words what
happened; what it cost to show that is the screen's affair.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum

from tui.matching import restrict
from tui.model import Address, Comparison, Disagreement, Kind, Status, other_end
from tui.text import plain

STRICTNESS_STEPS = (0.2, 0.35, 0.5, 0.65, 0.8)
"""What `[` and `]` step through, loosest first; the middle one is what the program ships with."""

REWORDINGS = frozenset({Kind.REWORDED, Kind.CONTAINED, Kind.QUOTE})
"""The kinds whose wording differs by more than a few words."""


class Target(StrEnum):
    """What the reader can look for within a source."""

    SHARED = "shared"
    REWORDED = "reworded"
    UNIQUE = "unique"
    DISAGREEMENT = "disagreement"


_TARGET_WORDS = {
    Target.SHARED: "shared sentence",
    Target.REWORDED: "reworded sentence",
    Target.UNIQUE: "sentence that only this source has",
    Target.DISAGREEMENT: "disagreement",
}


@dataclass(frozen=True, slots=True)
class Move:
    """What a method of the session did.

    Attributes:
        before: The current sentence until then.
        after: The current sentence now; the same where nothing moved.
        message: What the reader should know about it, else empty.
    """

    before: Address
    after: Address
    message: str = ""


class Session:
    """The reading of one comparison.

    Attributes:
        comparison: At the present strictness.
        order: Articles in the order of their panes: one of each voice first, then the copies.
        current: The sentence that the reader is on.
        query: What is looked for; empty where nothing is.
    """

    def __init__(self, comparison: Comparison, start: int | None = None) -> None:
        """Begin at the first sentence of an article.

        Args:
            comparison: Its articles hold at least one sentence each.
            start: Index of the article to begin with; by default the first.
        """
        self.comparison = comparison
        self.order = _voices_first(comparison)
        self.current: Address = (self.order[0] if start is None else start, 0)
        self._places: dict[int, int] = {}
        self._back: list[Address] = []
        self._forward: list[Address] = []
        self._followed: dict[int, Address] = {}
        self._crossings: list[tuple[Address, Address]] = []
        self._targets: dict[tuple[int, Target], list[int]] = {}
        self.query = ""
        self._hits: list[Address] = []
        self._found_from: Address | None = None
        self._searchable: dict[Address, str] = {}
        self._places.update(self.counterparts().values())

    # Moving within a source

    def step(self, count: int) -> Move:
        """Go `count` sentences on (back where negative), at most to the ends of the article."""
        article, sentence = self.current
        last = len(self.comparison.articles[article].sentences) - 1
        wanted = max(0, min(last, sentence + count))
        if wanted == sentence:
            return self._stay("last sentence" if count > 0 else "first sentence")
        return self._go((article, wanted))

    def seek(self, target: Target, count: int) -> Move:
        """Go to the next target in this source (the one before where `count` is negative), round at the ends."""
        places = self.targets(target)
        if not places:
            return self._stay(f"no {_TARGET_WORDS[target]} here")
        article, sentence = self.current
        if places == [sentence]:
            return self._stay(f"the only {_TARGET_WORDS[target]} here")
        if count > 0:
            index = bisect_right(places, sentence)
            message = "" if index < len(places) else f"wrapped to the first {_TARGET_WORDS[target]}"
        else:
            index = bisect_left(places, sentence) - 1
            message = "" if index >= 0 else f"wrapped to the last {_TARGET_WORDS[target]}"
        return self._go((article, places[index % len(places)]), message)

    def targets(self, target: Target) -> list[int]:
        """Indexes of the sentences of the current source that a target matches, ascending."""
        article = self.current[0]
        found = self._targets.get((article, target))
        if found is None:
            count = len(self.comparison.articles[article].sentences)
            found = [n for n in range(count) if self._is_target((article, n), target)]
            self._targets[article, target] = found
        return found

    def _is_target(self, address: Address, target: Target) -> bool:
        match target:
            case Target.SHARED:
                return self.comparison.status(address) is Status.SHARED
            case Target.REWORDED:
                return self.comparison.kind(address) in REWORDINGS
            case Target.UNIQUE:
                return self.comparison.status(address) is Status.UNIQUE
            case Target.DISAGREEMENT:
                return bool(self.comparison.disagreements_of(address))

    def go(self, address: Address) -> Move:
        """Go to a sentence that the reader points at."""
        return self._stay() if address == self.current else self._go(address)

    def jump(self, address: Address) -> Move:
        """Go to a sentence from elsewhere than the panes; the way back is remembered."""
        if address == self.current:
            return self._stay()
        self._remember()
        return self._go(address)

    # Finding

    def find(self, query: str) -> Move:
        """Look for words in all sources and go to the first sentence that has them, from where the search began.

        Case, accents and the form of quotation marks do not count. The search lasts until `stop_finding`.

        Args:
            query: The words; empty for none.
        """
        if self._found_from is None:
            self._found_from = self.current
        else:
            self.current = self._found_from
        self.query = query.strip()
        wanted = _searchable(self.query)
        self._hits = [
            (article, number)
            for article in self.order
            for number, sentence in enumerate(self.comparison.articles[article].sentences)
            if wanted and wanted in self._searchable_text((article, number), sentence.text)
        ]
        if not self._hits:
            return self._stay(f"“{self.query}” is in no source" if wanted else "")
        return self._to_hit(next((n for n, hit in enumerate(self._hits) if self._comes_after(hit, -1)), 0))

    def next_hit(self, count: int) -> Move:
        """Go to the next sentence that has what was looked for (the one before where `count` is negative), round."""
        if not self._hits:
            return self._stay(f"“{self.query}” is in no source")
        after = [n for n, hit in enumerate(self._hits) if self._comes_after(hit, 0)]
        before = [n for n, hit in enumerate(self._hits) if hit != self.current and not self._comes_after(hit, 0)]
        places = after if count > 0 else before[::-1]
        return self._to_hit((places or [0 if count > 0 else len(self._hits) - 1])[0])

    def keep_found(self) -> Move:
        """Take the hit as the place to read on from; the way back leads to where the search began."""
        if self._found_from not in (None, self.current):
            self._back.append(self._found_from)
        self._found_from = None
        return self._stay()

    def stop_finding(self) -> Move:
        """Forget what was looked for; a hit that was not kept is left for where the search began."""
        self.query, self._hits = "", []
        origin, self._found_from = self._found_from, None
        return self._stay() if origin is None else self._go(origin)

    def _searchable_text(self, address: Address, text: str) -> str:
        """The searchable form of a sentence, remembered for the next letter that is typed."""
        if address not in self._searchable:
            self._searchable[address] = _searchable(text)
        return self._searchable[address]

    def _to_hit(self, place: int) -> Move:
        words = f"{place + 1} of {len(self._hits)} with “{self.query}”"
        hit = self._hits[place]
        return self._stay(words) if hit == self.current else self._go(hit, words)

    def _comes_after(self, address: Address, margin: int) -> bool:
        """Whether an address lies more than `margin` sentences after the current one, in the order of the panes."""
        here = (self.order.index(self.current[0]), self.current[1] + margin)
        return (self.order.index(address[0]), address[1]) > here

    # Moving between sources

    def switch(self, count: int) -> Move:
        """Go to the source `count` panes on (back where negative), round at the ends."""
        place = self.order.index(self.current[0])
        return self.switch_to((place + count) % len(self.order))

    def switch_to(self, place: int) -> Move:
        """Go to the source at a place of `order`: to the counterpart of the current sentence, else where one was.

        Back from there without having moved is back to the very sentence that one came from.
        """
        if not 0 <= place < len(self.order):
            return self._stay(f"there is no source {place + 1}")
        article = self.order[place]
        if article == self.current[0]:
            return self._stay("" if len(self.order) > 1 else "there is no other source")
        if self._crossings and self._crossings[-1][0] == self.current and self._crossings[-1][1][0] == article:
            crossings, target = self._crossings[:-1], self._crossings[-1][1]
        else:
            target = self.counterparts().get(article) or (article, self.place_in(article))
            crossings = [*self._crossings, (target, self.current)]
        move = self._go(target)
        self._crossings = crossings
        return move

    def follow(self) -> Move:
        """Go to the matching passage in the next source that has it; again: the one after; round.

        On the way round the sentences that one came through stay the counterparts, so that the way ends where it
        began, even where they do not all match each other.
        """
        counterparts = self.counterparts()
        if not counterparts:
            return self._stay("no other source to follow it to")
        here = self.order.index(self.current[0])
        onward = self.order[here + 1 :] + self.order[:here]
        target = counterparts[next(article for article in onward if article in counterparts)]
        followed = {**self._followed, self.current[0]: self.current, target[0]: target}
        self._remember()
        move = self._go(target)
        self._followed = followed
        self._places.update(self.counterparts().values())
        return move

    def back(self) -> Move:
        """Go back to where the last jump came from."""
        if not self._back:
            return self._stay("nothing to go back to")
        self._forward.append(self.current)
        return self._go(self._back.pop())

    def forward(self) -> Move:
        """Go again to where the last way back came from."""
        if not self._forward:
            return self._stay("nothing to go forward to")
        self._back.append(self.current)
        return self._go(self._forward.pop())

    def counterparts(self, address: Address | None = None) -> dict[int, Address]:
        """Per other article the sentence that says what this one says: its best match, else another of its passage.

        Args:
            address: The sentence; by default the current one, whose counterparts are first those it was followed from.
        """
        found = dict(self._followed) if address in (None, self.current) else {}
        address = address or self.current
        found.pop(address[0], None)
        for match in self.comparison.matches_of(address):
            other = other_end(match, address)
            found.setdefault(other[0], other)
        passage = self.comparison.passage_of(address)
        for member in passage.members if passage else ():
            if member[0] != address[0]:
                found.setdefault(member[0], member)
        return found

    def passage(self) -> list[Address]:
        """The current sentence and its counterparts, in the order of the panes."""
        together = {**self.counterparts(), self.current[0]: self.current}
        return [together[article] for article in self.order if article in together]

    def disagreements(self) -> tuple[Disagreement, ...]:
        """Where others contradict the current sentence."""
        return self.comparison.disagreements_of(self.current)

    def place_in(self, article: int) -> int:
        """Index of the sentence that was last current in an article, or level with the current one."""
        return self.current[1] if article == self.current[0] else self._places.get(article, 0)

    # Strictness

    def set_strictness(self, steps: int) -> Move:
        """Make matching stricter by so many steps (looser where negative); the place is kept, nothing is re-scored."""
        now = self.comparison.strictness
        beyond = [step for step in STRICTNESS_STEPS if (step > now + 1e-9 if steps > 0 else step < now - 1e-9)]
        if not beyond:
            return self._stay("no stricter than this" if steps > 0 else "no looser than this")
        wanted = beyond[min(steps, len(beyond)) - 1] if steps > 0 else beyond[max(steps, -len(beyond))]
        before = self.comparison
        self.comparison = restrict(before, wanted)
        self._targets.clear()
        self._followed = {}
        return self._stay(_change(before, self.comparison))

    # What the status line says

    def position(self) -> tuple[int, int]:
        """Number of the current sentence and count of the sentences in its article, both counted from 1."""
        article, sentence = self.current
        return sentence + 1, len(self.comparison.articles[article].sentences)

    def _go(self, address: Address, message: str = "") -> Move:
        before = self.current
        self._places[before[0]] = before[1]
        self.current = address
        self._followed = {}
        self._crossings = []
        self._places.update(self.counterparts().values())
        return Move(before, address, message)

    def _remember(self) -> None:
        """Let the way back lead here; a new jump ends the way forward."""
        self._back.append(self.current)
        self._forward.clear()

    def _stay(self, message: str = "") -> Move:
        return Move(self.current, self.current, message)


def _change(before: Comparison, after: Comparison) -> str:
    """What another strictness did, in words."""
    passages = f"{len(after.passages)} passages instead of {len(before.passages)}"
    gained = _shared(after) - _shared(before)
    if gained < 0:
        return f"stricter: {passages}, {-gained} more sentences are only here"
    return f"looser: {passages}, {gained} more sentences are shared"


def _shared(comparison: Comparison) -> int:
    """How many sentences another voice has too."""
    addresses = {end for match in comparison.matches for end in (match.a, match.b)}
    return sum(comparison.status(address) is Status.SHARED for address in addresses)


def _searchable(text: str) -> str:
    """Text without case, accents and typographic variants."""
    bare = unicodedata.normalize("NFKD", plain(text))
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).casefold()


def _voices_first(comparison: Comparison) -> tuple[int, ...]:
    """Article indexes: the first of every voice, then the copies, each in order of appearance."""
    seen: set[int] = set()
    leaders: list[int] = []
    copies: list[int] = []
    for article, voice in enumerate(comparison.voices):
        (copies if voice in seen else leaders).append(article)
        seen.add(voice)
    return tuple(leaders + copies)
