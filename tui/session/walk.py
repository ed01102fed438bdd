"""Going about in a comparison: sentence by sentence, to what is looked for, between sources, back again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tui.history import History
from tui.model import CLOSENESS, UNMATCHED, Address, Comparison, Disagreement, Kind, other_end

_REWORDED = frozenset(CLOSENESS[kind] for kind in (Kind.REWORDED, Kind.CONTAINED, Kind.QUOTE))
"""The closeness of the kinds whose wording differs by more than a few words."""

Stop = tuple[int, int]
"""What a search for targets stops at: index of a sentence, and which of its disagreements, 0 for other targets."""


class Target(StrEnum):
    """What the reader can look for within a source."""

    SHARED = "shared"
    REWORDED = "reworded"
    UNIQUE = "unique"
    DISAGREEMENT = "disagreement"


TARGET_WORDS = {
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


class Walk:
    """The place of the reader.

    Attributes:
        comparison: At the present strictness.
        order: Articles in the order of their panes: one of each voice first, then the copies.
        current: The sentence that the reader is on, or was on last before the block.
        block: The dropped block that the reader is on, None while on a sentence.
        dispute: Which of the current sentence's disagreements is named, counted from 0.
        shows_dropped: Whether what was cleaned away can be stepped on.
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
        self.block: int | None = None
        self.dispute = 0
        self.shows_dropped = False
        self._jumps = History[Address]()
        self._marks: dict[str, Address] = {}
        self._places: dict[int, int] = {}
        self._followed: dict[int, Address] = {}
        self._crossings: list[tuple[Address, Address]] = []
        self._stops: dict[tuple[int, Target], list[Stop]] = {}
        self._targets: dict[tuple[int, Target], list[int]] = {}
        self._all: dict[int, list[tuple[int, int | None]]] = {}
        self._places.update(self.counterparts().values())

    # Within a source

    def step(self, count: int) -> Move:
        """Go `count` sentences on (back where negative), at most to the ends of the article.

        While what was cleaned away is shown, its blocks are stepped on too.
        """
        if self.shows_dropped:
            return self._step_over_all(count)
        article, sentence = self.current
        last = len(self.comparison.articles[article].sentences) - 1
        wanted = max(0, min(last, sentence + count))
        if wanted == sentence:
            return self._stay("last sentence" if count > 0 else "first sentence")
        return self._go((article, wanted))

    def _step_over_all(self, count: int) -> Move:
        """Step over sentences and dropped blocks, in the order of the text."""
        number, sentence = self.current
        stops = self._all_stops(number)
        here = stops.index((sentence, self.block))
        wanted = max(0, min(len(stops) - 1, here + count))
        if wanted == here:
            return self._stay("nothing after this" if count > 0 else "nothing before this")
        sentence, block = stops[wanted]
        move = self._go((number, sentence))
        self.block = block
        return move

    def show_dropped(self) -> None:
        """Let what was cleaned away be stepped on."""
        self.shows_dropped = True

    def hide_dropped(self) -> None:
        """Step on sentences alone; a dropped block that the reader is on is left for the sentence before."""
        self.shows_dropped = False
        self.block = None

    def _all_stops(self, number: int) -> list[tuple[int, int | None]]:
        """(sentence, None) for every sentence of an article and (sentence before it, block) for every dropped block."""
        if number not in self._all:
            article = self.comparison.articles[number]
            starts = [sentence.start for sentence in article.sentences]
            stops = [
                *((start, n, None) for n, start in enumerate(starts)),
                *(
                    (block.start, max(0, bisect_right(starts, block.start) - 1), index)
                    for index, block in enumerate(article.blocks)
                    if not block.is_kept and article.text[block.start : block.end].strip()
                ),
            ]
            self._all[number] = [(sentence, block) for _, sentence, block in sorted(stops, key=lambda stop: stop[0])]
        return self._all[number]

    def seek(self, target: Target, count: int) -> Move:
        """Go to the `count`-th next target in this source (back where negative), round at the ends.

        A sentence that takes part in several disagreements is a target for each of them.
        """
        words, (article, sentence) = TARGET_WORDS[target], self.current
        stops = self.stops(target)
        where = "" if target is Target.UNIQUE else " here"  # what only this source has is nowhere else
        if not stops:
            return self._stay(f"there is no {words}{where}")
        here = sentence, self.dispute if target is Target.DISAGREEMENT else 0
        if stops == [here] and self.block is None:
            return self._stay(f"this is the only {words}{where}")
        place = bisect_right(stops, here) + count - 1 if count > 0 else bisect_left(stops, here) + count
        message = ""
        if not 0 <= place < len(stops):
            message = f"wrapped to the {'first' if count > 0 else 'last'}"
        wanted, dispute = stops[place % len(stops)]
        move = self._go((article, wanted), message)
        self.dispute = dispute
        if target is Target.DISAGREEMENT:
            self._hold_against_rival()
        return move

    def jump_to_dispute(self, address: Address, rival: Address) -> Move:
        """Go to a sentence, and let one that contradicts it be its counterpart until the reader moves on.

        Args:
            address: Where to go.
            rival: A sentence of another article; the two need not match.
        """
        move = self.jump(address)
        ends = [{row.a, row.b} for row in self.disagreements()]
        if {address, rival} in ends:
            self.dispute = ends.index({address, rival})
            self._hold_against_rival()
        return move

    def _hold_against_rival(self) -> None:
        """Make the sentence that contradicts the current one, as is named, its counterpart."""
        if row := self.disagreement():
            rival = row.b if row.a == self.current else row.a
            self._followed = {rival[0]: rival}
            self._places.update(self.counterparts().values())

    def stops(self, target: Target) -> list[Stop]:
        """What a search for a target stops at in the current source, ascending."""
        article = self.current[0]
        found = self._stops.get((article, target))
        if found is None:
            found = [(n, k) for n, times in enumerate(self._times_target(article, target)) for k in range(times)]
            self._stops[article, target] = found
        return found

    def targets(self, target: Target) -> list[int]:
        """Indexes of the sentences of the current source that a target matches, ascending."""
        key = self.current[0], target
        if key not in self._targets:
            self._targets[key] = [sentence for sentence, k in self.stops(target) if k == 0]
        return self._targets[key]

    def _times_target(self, article: int, target: Target) -> Iterable[int]:
        """Per sentence of an article how many targets it is."""
        closeness = self.comparison.closeness(article)
        match target:
            case Target.SHARED:
                return (rank != UNMATCHED for rank in closeness)
            case Target.REWORDED:
                return (rank in _REWORDED for rank in closeness)
            case Target.UNIQUE:
                return (rank == UNMATCHED for rank in closeness)
            case Target.DISAGREEMENT:
                return (len(self.disagreements((article, n))) for n in range(len(closeness)))

    def disagreements(self, address: Address | None = None) -> list[Disagreement]:
        """Where others contradict a sentence, by default the current one: of each dispute a row per other wording.

        Rows of sentences that match come first.
        """
        address = address or self.current
        found: list[Disagreement] = []
        for dispute in self.comparison.disputes_at(address):
            rows = [row for row in dispute.rows if address in (row.a, row.b)]
            wordings: dict[str, Disagreement] = {}
            for row in sorted(rows, key=lambda row: not row.is_matched):
                wordings.setdefault((row.b_text if row.a == address else row.a_text).casefold(), row)
            found += wordings.values()
        return found

    def disagreement(self) -> Disagreement | None:
        """The disagreement of the current sentence that is named."""
        rows = self.disagreements() if self.block is None else []
        return rows[min(self.dispute, len(rows) - 1)] if rows else None

    def go(self, address: Address) -> Move:
        """Go to a sentence that the reader points at."""
        return self._stay() if address == self.current and self.block is None else self._go(address)

    def go_to_number(self, number: int) -> Move:
        """Go to the sentence with a number, counted from 1; the way back is remembered."""
        article = self.current[0]
        last = len(self.comparison.articles[article].sentences)
        return self.jump((article, max(1, min(last, number)) - 1))

    # Jumps and the way back

    def jump(self, address: Address, message: str = "") -> Move:
        """Go to a sentence from elsewhere than the panes; the way back is remembered."""
        if address == self.current and self.block is None:
            return self._stay(message)
        self._jumps.add(self.current)
        return self._go(address, message)

    def back(self) -> Move:
        """Go back to where the last jump came from."""
        turned = self._jumps.undo(self.current)
        return self._stay("nothing to go back to") if turned is None else self._go(turned[0])

    def forward(self) -> Move:
        """Go again to where the last way back came from."""
        turned = self._jumps.redo(self.current)
        return self._stay("nothing to go forward to") if turned is None else self._go(turned[0])

    def set_mark(self, letter: str) -> Move:
        """Mark the current sentence with a letter."""
        self._marks[letter] = self.current
        return self._stay(f"marked as {letter}: ' and {letter} lead back here")

    def go_to_mark(self, letter: str) -> Move:
        """Go to the sentence that was marked with a letter; with "'" back to where the last jump came from."""
        if letter == "'":
            return self.back()
        if letter in self._marks:
            return self.jump(self._marks[letter])
        known = ", ".join(sorted(self._marks))
        return self._stay(f"nothing is marked as {letter}; " + (f"there is {known}" if known else "M marks a sentence"))

    # Between sources

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
            return self._stay(f"this is source {place + 1}" if len(self.order) > 1 else "there is no other source")
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
        self._jumps.add(self.current)
        move = self._go(target)
        self._followed = followed
        self._places.update(self.counterparts().values())
        return move

    def counterparts(self) -> dict[int, Address]:
        """Per other article the sentence that says what the current one says: its best match, else one of its passage.

        First are those that it was followed from; a dropped block has none.
        """
        if self.block is not None:
            return {}
        address = self.current
        found = {article: other for article, other in self._followed.items() if article != address[0]}
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

    def place_in(self, article: int) -> int:
        """Index of the sentence that was last current in an article, or level with the current one."""
        return self.current[1] if article == self.current[0] else self._places.get(article, 0)

    def position(self) -> tuple[int, int]:
        """Number of the current sentence and count of the sentences in its article, both counted from 1."""
        article, sentence = self.current
        return sentence + 1, len(self.comparison.articles[article].sentences)

    def _go(self, address: Address, message: str = "") -> Move:
        before = self.current
        self._places[before[0]] = before[1]
        self.current, self.block, self.dispute = address, None, 0
        self._followed = {}
        self._crossings = []
        self._places.update(self.counterparts().values())
        return Move(before, address, message)

    def _stay(self, message: str = "") -> Move:
        return Move(self.current, self.current, message)


def _voices_first(comparison: Comparison) -> tuple[int, ...]:
    """Article indexes: the leader of every voice in order of voices, then the copies in order of appearance."""
    leaders = [articles[0] for articles in comparison.carriers]
    return (*leaders, *sorted(set(range(len(comparison.articles))).difference(leaders)))
