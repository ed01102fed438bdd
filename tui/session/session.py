"""The reading of one comparison: going about in it, finding, strictness, and what the reader corrects."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from tui.history import History
from tui.matching import restrict
from tui.matching.restricting import with_verdicts_of
from tui.matching.verdicts import pairs_judged
from tui.model import Address, Article, Comparison, Match, Verdict, other_end
from tui.reading.corrections import with_block
from tui.session.corrections import Carrying, State, ground_of
from tui.session.finding import QueryError, Search
from tui.session.readonce import ReadOnce
from tui.session.walk import Move, Walk

STRICTNESS_STEPS = (0.2, 0.35, 0.5, 0.65, 0.8)
"""What `[` and `]` step through, loosest first; the middle one is what the program ships with."""


class Session(Walk):
    """The place of the reader, and what the reader says.

    Attributes:
        is_matched: Whether the matches were found in the articles as they are; not so after the cleaning was corrected,
            until `take_matched`.
        reads_once: Whether what was read in another source is told apart.
        same_from: The sentence that another one is said to be the same as, while that one is being looked for.
    """

    def __init__(self, comparison: Comparison, start: int | None = None) -> None:
        """Begin at the first sentence of an article.

        Args:
            comparison: Its articles hold at least one sentence each.
            start: Index of the article to begin with; by default the first.
        """
        super().__init__(comparison, start)
        self.is_matched = True
        self.reads_once = False
        self.same_from: Address | None = None
        self._search = Search()
        self._corrections = History[State]()
        self._read = ReadOnce()
        self._judged: dict[Address, bool] | None = None
        self._known_at: dict[float, Comparison] = {}

    # Finding

    @property
    def query(self) -> str:
        """What is looked for; empty where nothing is."""
        return self._search.query

    def find(self, query: str, *, only_here: bool = False) -> Move:
        """Look for words and go to the first sentence that has them, from where the search began.

        Case, accents and the form of quotation marks do not count. The search lasts until `stop_finding`.

        Args:
            query: The words, or "/" and a regular expression; empty for none.
            only_here: Whether to look in the current source alone.
        """
        search = self._search
        if search.started_from is None:
            search.started_from = self.current
        else:
            self.current, self.block = search.started_from, None
        search.article = self.current[0] if only_here else None
        try:
            search.look(query, self.comparison.articles, self.order)
        except QueryError as fault:
            return self._stay(str(fault))
        if not search.hits:
            return self._stay(search.failure if search.query else "")
        return self._to_hit(next((n for n, hit in enumerate(search.hits) if self._lies_after(hit, -1)), 0))

    def next_hit(self, count: int) -> Move:
        """Go `count` sentences on that have what was looked for (back where negative), round."""
        hits = self._search.hits
        if not hits:
            return self._stay(self._search.failure)
        if count > 0:
            first = next((n for n, hit in enumerate(hits) if self._lies_after(hit, 0)), len(hits))
            return self._to_hit((first + count - 1) % len(hits))
        after = sum(hit != self.current and not self._lies_after(hit, 0) for hit in hits)
        return self._to_hit((after + count) % len(hits))

    def keep_found(self) -> Move:
        """Take the hit as the place to read on from; the way back leads to where the search began."""
        origin, self._search.started_from = self._search.started_from, None
        if origin not in (None, self.current):
            self._jumps.add(origin)
        return self._stay()

    def stop_finding(self) -> Move:
        """Forget what was looked for; a hit that was not kept is left for where the search began."""
        origin = self._search.started_from
        self._search.forget()
        return self._stay() if origin is None else self._go(origin)

    def _to_hit(self, place: int) -> Move:
        hits = self._search.hits
        words = f"{place + 1} of {len(hits)} with {self._search.words}"
        return self._stay(words) if hits[place] == self.current else self._go(hits[place], words)

    def _lies_after(self, address: Address, margin: int) -> bool:
        """Whether an address lies more than `margin` sentences after the current one, in the order of the panes."""
        here = (self.order.index(self.current[0]), self.current[1] + margin)
        return (self.order.index(address[0]), address[1]) > here

    # Strictness

    def set_strictness(self, steps: int) -> Move:
        """Make matching stricter by so many steps (looser where negative); the place is kept, nothing is re-scored."""
        now = self.comparison.strictness
        beyond = [step for step in STRICTNESS_STEPS if (step > now + 1e-9 if steps > 0 else step < now - 1e-9)]
        if not beyond:
            return self._stay("no stricter than this" if steps > 0 else "no looser than this")
        wanted = beyond[min(steps, len(beyond)) - 1] if steps > 0 else beyond[max(steps, -len(beyond))]
        before = self.comparison
        self._take(self._at(wanted))
        return self._stay(_change(before, self.comparison, is_stricter=steps > 0))

    def _at(self, strictness: float) -> Comparison:
        """The comparison at another strictness; kept for when the reader comes back to it."""
        now, known = self.comparison, self._known_at
        if any(not _rest_on_the_same(now, one) for one in known.values()):
            known.clear()
        known[now.strictness] = now
        if strictness not in known:
            known[strictness] = restrict(now, strictness)
        return known[strictness]

    # Verdicts

    def judgeable(self, shown: Sequence[int] = ()) -> list[Match]:
        """The matches of the current sentence, one a voice, in the order of the sources; those on the screen first.

        Args:
            shown: Articles on the screen.
        """
        if self.block is not None:
            return []
        here = self.current
        by_voice: dict[int, Match] = {}
        for match in self.comparison.told_elsewhere(here):
            by_voice.setdefault(self.comparison.voices[other_end(match, here)[0]], match)

        def rank(match: Match) -> tuple[bool, int]:
            other = other_end(match, here)[0]
            return other not in shown, self.order.index(other)

        return sorted(by_voice.values(), key=rank)

    def verdicts_here(self) -> list[tuple[tuple[Address, Address], Verdict]]:
        """The pairs of the current sentence that the reader judged, those of copies too, each with its verdict."""
        return [(pair, said) for pair, said in pairs_judged(self.comparison).items() if self.current in pair]

    def verdict_on(self, match: Match) -> Verdict | None:
        """What the reader said of a match, or of one that it copies."""
        return pairs_judged(self.comparison).get((match.a, match.b))

    def judge(self, other: Address, *, says_same: bool, reason: str = "", of: Address | None = None) -> Move:
        """Say that two sentences do or do not say the same; a match follows from it, or goes.

        Args:
            other: A sentence of another article than the first one's.
            says_same: Whether they say the same.
            reason: In the reader's words, safe to show.
            of: The first sentence, by default the current one.
        """
        one = of or self.current
        verdict = Verdict(min(one, other), max(one, other), says_same, reason)
        earlier = tuple(said for said in self.comparison.verdicts if (said.a, said.b) != (verdict.a, verdict.b))
        words = f"{'the same' if says_same else 'not the same'}: {self._named(one)} and {self._named(other)}"
        self._corrections.add(self._state(), words)
        self._take(with_verdicts_of(self.comparison, (*earlier, verdict)))
        return self._stay(f"{words} · , takes it back")

    def say_same(self) -> Move:
        """Say that two sentences are the same after all: the first time of the one, the second time of the other."""
        if self.block is not None:
            return self._stay("this was cleaned away; K keeps it, then it can be compared")
        if len(self.comparison.articles) == 1:
            return self._stay("opened alone: nothing to compare it with")
        if self.same_from is None or self.same_from[0] == self.current[0]:
            if self.same_from == self.current:
                return self._stay("go to the sentence of another source that says the same, and press S there")
            self.same_from = self.current
            return self._stay()
        other, self.same_from = self.same_from, None
        return self.judge(other, says_same=True)

    def judged(self, article: int) -> dict[int, bool]:
        """Per sentence of an article that a verdict is about whether it has one that says so; copies count too."""
        if self._judged is None:
            self._judged = {}
            for pair, verdict in pairs_judged(self.comparison).items():
                for end in pair:
                    self._judged[end] = self._judged.get(end, False) or verdict.says_same
        return {sentence: says_same for (of, sentence), says_same in self._judged.items() if of == article}

    def _named(self, address: Address) -> str:
        """A sentence by its number and that of its source."""
        return f"sentence {address[1] + 1} in {self.order.index(address[0]) + 1}"

    # Cleaning

    def correct_cleaning(self, *, keep: bool) -> Move:
        """Keep the dropped block that the reader is on, or drop the block of the current sentence.

        What is known of the other sentences stays; `is_matched` then asks for the articles to be matched again.
        """
        if keep and self.block is None:
            return self._stay("K keeps what was cleaned away: x shows it, j and k step on it")
        if not keep and self.block is not None:
            return self._stay("this is cleaned away already; K keeps it")
        article, number = self.comparison.articles[self.current[0]], self.current[0]
        block = article.sentences[self.current[1]].block if self.block is None else self.block
        try:
            changed = with_block(article, block, keep=keep)
        except ValueError as fault:
            return self._stay(str(fault))
        words = f"{'kept' if keep else 'dropped'} a block of {self.order.index(number) + 1}"
        self._corrections.add(self._state(), words)
        articles = tuple(changed if n == number else one for n, one in enumerate(self.comparison.articles))
        self._take_articles(articles)
        if keep:
            self._go((number, next(n for n, one in enumerate(changed.sentences) if one.block == block)))
        elif self.shows_dropped:
            self.block = block
        return self._stay(f"{words} · , takes it back")

    def take_matched(self, comparison: Comparison) -> bool:
        """Take what was found anew in the articles as they are; anything older is left.

        Args:
            comparison: From `tui.matching.compare`.

        Returns:
            Whether it was taken.
        """
        if comparison.articles is not self.comparison.articles or self.is_matched:
            return False
        self.is_matched = True
        found = restrict(comparison, self.comparison.strictness)
        self._take(with_verdicts_of(found, self.comparison.verdicts))
        return True

    @property
    def corrections(self) -> int:
        """How many verdicts and corrections of the cleaning hold."""
        return len(self._corrections)

    def undo(self) -> Move:
        """Take back the last verdict or correction of the cleaning."""
        turned = self._corrections.undo(self._state())
        return self._stay("nothing to take back") if turned is None else self._restore("taken back", *turned)

    def redo(self) -> Move:
        """Do again what was taken back last."""
        turned = self._corrections.redo(self._state())
        return self._stay("nothing was taken back") if turned is None else self._restore("again", *turned)

    def _restore(self, how: str, state: State, words: str) -> Move:
        now, ground = self.comparison, state.ground
        carrying = Carrying(now.articles, ground.articles)
        self.is_matched = state.is_matched
        if ground.candidates is now.candidates and ground.articles is now.articles:
            self._take(with_verdicts_of(now, ground.verdicts))
        else:
            self._carry(carrying, restrict(ground, now.strictness))
        return self._stay(f"{how}: {words}")

    def _state(self) -> State:
        return State(ground_of(self.comparison), self.is_matched)

    def _take_articles(self, articles: tuple[Article, ...]) -> None:
        """Go on with other articles: the place and what is known of their sentences are carried over."""
        before = self.comparison
        carrying = Carrying(before.articles, articles)
        ground = replace(
            ground_of(before),
            articles=articles,
            candidates=carrying.matches(before.candidates),
            verdicts=carrying.verdicts(before.verdicts),
        )
        self.is_matched = False
        self._carry(carrying, restrict(ground, before.strictness))

    def _carry(self, carrying: Carrying, comparison: Comparison) -> None:
        """Take a comparison of other articles, every place carried over."""
        (article, nearest), block = carrying.nearest(self.current), self.block
        sentences = enumerate(comparison.articles[article].sentences)
        back = next((n for n, one in sentences if block is not None and one.block == block), nearest)
        self.current, self.block = (article, back), None  # a block that is kept again has sentences again
        self._jumps.carry(carrying.nearest)
        self._marks = {letter: carrying.nearest(place) for letter, place in self._marks.items()}
        self._places = {article: carrying.nearest((article, at))[1] for article, at in self._places.items()}
        self.same_from = carrying.exact(self.same_from) if self.same_from else None
        self._all.clear()
        self._search.forget()
        self._take(comparison, carrying)

    def _take(self, comparison: Comparison, carrying: Carrying | None = None) -> None:
        """Go on with another comparison; what was looked up in the one before is forgotten."""
        self.comparison = comparison
        self._stops.clear()
        self._targets.clear()
        self._followed, self._crossings = {}, []
        self._judged = None
        self._read.count_again(comparison, *([carrying.exact] if carrying else []))
        self._places.update(self.counterparts().values())

    # Reading once

    def step(self, count: int) -> Move:
        """Go `count` sentences on (back where negative); those that are passed on the way on are read."""
        move = super().step(count)
        self._pass(move)
        return move

    def go_on_to(self, sentence: int) -> Move:
        """Go to a sentence of the current source by turning pages; what is passed is read."""
        move = self._go((self.current[0], sentence))
        self._pass(move)
        return move

    def came_by_reading(self) -> bool:
        """Whether the sentence before the current one was read."""
        article, sentence = self.current
        return (article, sentence - 1) in self._read

    def read_to(self, last: int) -> None:
        """Take the current sentence as read, and those after it up to another one, which stood on the screen."""
        article, sentence = self.current
        for place in range(sentence, last + 1):
            self._read.add(self.comparison, (article, place))

    def missed(self) -> list[int]:
        """The sentences before the current one that are new, and were not read here either."""
        article, sentence = self.current
        told = self._read.told(article)
        return [n for n in range(sentence) if n not in told and (article, n) not in self._read]

    def _pass(self, move: Move) -> None:
        for sentence in range(move.before[1], move.after[1]):
            self._read.add(self.comparison, (move.after[0], sentence))

    def told(self, article: int) -> Set[int]:
        """The sentences of an article whose counterparts were read elsewhere, while these are told apart."""
        return self._read.told(article) if self.reads_once else frozenset()

    def new_count(self) -> tuple[int, int]:
        """How many sentences of the current source were not read elsewhere, and how many it has."""
        article = self.current[0]
        total = len(self.comparison.articles[article].sentences)
        return total - len(self._read.told(article)), total

    def next_new(self, after: int) -> int | None:
        """The first sentence of the current source after another that was not read elsewhere, None where none is."""
        told = self._read.told(self.current[0])
        total = len(self.comparison.articles[self.current[0]].sentences)
        return next((n for n in range(after + 1, total) if n not in told), None)

    def _go(self, address: Address, message: str = "") -> Move:
        self._read.add(self.comparison, self.current)
        return super()._go(address, message)


def _rest_on_the_same(one: Comparison, other: Comparison) -> bool:
    """Whether two comparisons differ by their strictness alone."""
    are_same = (one.articles is other.articles, one.candidates is other.candidates, one.verdicts is other.verdicts)
    return all(are_same)


def _change(before: Comparison, after: Comparison, *, is_stricter: bool) -> str:
    """What another strictness did, in words."""
    passages = f"{len(after.passages)} passages instead of {len(before.passages)}"
    gained = _shared(after) - _shared(before)
    sentences = "1 more sentence is" if abs(gained) == 1 else f"{abs(gained)} more sentences are"
    moved = f"{sentences} {'shared' if gained > 0 else 'only here'}" if gained else "as many sentences are shared"
    return f"{'stricter' if is_stricter else 'looser'}: {passages}, {moved}"


def _shared(comparison: Comparison) -> int:
    """How many sentences another voice has too."""
    return sum(comparison.shared_count(article) for article in range(len(comparison.articles)))
