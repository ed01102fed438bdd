"""Which pieces of a text are its report: per piece a part or the class it is dropped for, and the rule in words.

The order is from what is certain to what is guessed. Marks of the page and phrases that publishers set around reports
(`cues`) come first; what stands near them follows from where the running text begins and ends. A text without such
phrases is kept whole, whatever its form: dropping needs evidence, keeping does not.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from tui.model import Dropped, Part
from tui.reading.lines.cue_phrases import SECTION_LABELS
from tui.reading.lines.cues import Cue, find_cue
from tui.reading.lines.furniture import drop_dated_teasers, drop_forms, drop_furniture
from tui.reading.lines.headline import choose_headline, is_question_of_interview, may_be_headline
from tui.reading.lines.mastheads import NAMED, is_outlet
from tui.reading.lines.parts import name_parts
from tui.reading.lines.repeats import drop_repeats
from tui.reading.lines.roles import body_part, part_by_words
from tui.reading.lines.signature import name_signature
from tui.reading.lines.window import heaviest_run
from tui.reading.metadata.dates import is_date_line
from tui.reading.pieces import AskVotes, Line, Piece, measure

if TYPE_CHECKING:
    from tui.reading.classifying.classifier import Judge

# By the seeds and samples. At 6 cues instead of 4 for a page the F1 of copied pages falls by .008; halved or half as
# high again none of the others moves a figure (python -m tests.benchmarks.constants tui.reading.cleaning).
_HEADLINE_BELOW = 4
_FEWEST_HEADLINE_WORDS = 4
_LONGEST_NAME_WORDS = 3
_LONGEST_TEASER_WORDS = 32
_CUES_OF_A_PAGE = 4
_LABELS_OF_A_MENU = 8
LINES_OF_A_PAGE = 25
"""What stands around the report of a shorter text is little."""
_FEWEST_LINES_TO_CLASSIFY = 12  # shorter texts are cleaned by what they say alone
_MOST_LINES_OF_A_PAGE = 5_000  # above it classifying would take seconds: 100 screens, no single report
_TAKEN_PARTS = frozenset({Part.BODY, Part.BYLINE, Part.DATELINE, Part.CAPTION, Part.DEK})
_PARAGRAPHS_OF_A_REPORT = 3  # with fewer, lines of labels may be the text
_MOST_LINES_OVER_TEXT, _FEWEST_SENTENCES, _SENTENCES_SHARE = 3, 2, 0.8  # else the lines are verse, or a list
_MOST_PARAGRAPHS_OVER_DEK = 2  # what stands lower is no dek, whatever the page calls it


class Decision(NamedTuple):
    """What a piece is: a part, or the class it is dropped for; in words, what decided; the classifier's probability
    that it is rightly kept or dropped, where it had the say.
    """

    part: Part | None
    dropped: Dropped | None
    rule: str
    probability: float | None = None


def decide(pieces: list[Piece], *, title: str | None = None, ask: AskVotes | None = None) -> list[Decision]:
    """Decide for every piece whether it belongs to the report.

    Args:
        pieces: All pieces of one text, in order.
        title: The title that the page's metadata gives, if any.
        ask: Asks an extractor for its votes, where a page has one; it takes its time.

    Returns:
        One decision per piece.
    """
    cleaning = Cleaning([measure(piece) for piece in pieces], title)
    cleaning.take_marks()
    cleaning.take_cues()
    cleaning.find_window()
    judge = cleaning.judgement = cleaning.judge(ask)
    if judge is not None:
        from tui.reading.classifying.judging import drop_comments, drop_unlikely, reopen_likely  # noqa: PLC0415 - whole pages only

        reopen_likely(cleaning, judge)
        cleaning.find_headline()
        drop_unlikely(cleaning, judge)
        drop_comments(cleaning)
    else:
        cleaning.find_headline()
        drop_furniture(cleaning)
    drop_dated_teasers(cleaning)
    drop_repeats(cleaning)
    name_parts(cleaning)
    drop_forms(cleaning)
    name_signature(cleaning)
    return cleaning.decisions()


class Cleaning:
    """The state of one cleaning: lines, what is decided of them, where the running text stands.

    Its steps are taken in the order in which `decide` names them.
    """

    def __init__(self, lines: list[Line], title: str | None) -> None:
        """Begin with nothing decided."""
        self.lines = lines
        self.title = title
        self.decided: list[Decision | None] = [None] * len(lines)
        self.found = {place: cue for place, line in enumerate(lines) if (cue := find_cue(line))}
        self.cues: dict[int, Cue] = {}
        self.window = (0, len(lines))
        self.headline: int | None = None
        self.has_menu = False
        self.judgement: Judge | None = None
        self.words_above: list[int] = []
        self.paragraphs_above: list[int] = []

    def decisions(self) -> list[Decision]:
        """What is decided; the rest is running text, or a list or a quotation in it."""
        left = [place for place in range(len(self.lines)) if self.is_open(place)]
        named = {place: body_part(self.lines, place) for place in left}
        for place, (part, rule) in named.items():
            self.keep(place, part, rule)
        judge = self.judgement
        if judge is not None:
            likely = [place for place in left if judge.keeps(place)]
            for place, words in zip(likely, judge.in_favour(likely), strict=True):
                part, rule = named[place]
                self.decided[place] = Decision(part, None, f"{rule}: {words}", judge.probability[place])
        return [decision for decision in self.decided if decision is not None]

    def drop(self, place: int, dropped: Dropped, rule: str, probability: float | None = None) -> None:
        """Decide that a line does not belong to the report."""
        self.decided[place] = Decision(None, dropped, rule, probability)

    def keep(self, place: int, part: Part, rule: str) -> None:
        """Decide what a line is in the report."""
        self.decided[place] = Decision(part, None, rule)

    def is_open(self, place: int) -> bool:
        """Whether nothing is decided of a line."""
        return self.decided[place] is None

    def is_prose(self, place: int) -> bool:
        """Whether an undecided line reads like running text."""
        return self.decided[place] is None and self.lines[place].is_prose

    @property
    def is_furnished(self) -> bool:
        """Whether the text carries the furniture of a page, so that guesses from structure are justified."""
        return bool(self.cues) or self.has_menu

    @property
    def is_whole_page(self) -> bool:
        """Whether all of a page was copied: then short lines outside the running text are furniture too."""
        return len(self.cues) >= _CUES_OF_A_PAGE or self.has_menu

    # Steps, in the order in which `decide` takes them.

    def take_marks(self) -> None:
        """What the page's own marks decide."""
        self._count_prose()
        for place, line in enumerate(self.lines):
            piece = line.piece
            if piece.dropped is not None:
                self.drop(place, piece.dropped, piece.rule)
            elif piece.part is not None:
                self._take_part(place, piece.part, piece.rule)

    def _take_part(self, place: int, part: Part, rule: str) -> None:
        """A part that the page names; a date is a date whatever it is named, and no dek stands below the text."""
        if part not in _TAKEN_PARTS:
            return
        if part not in {Part.DATELINE, Part.BODY} and is_date_line(self.lines[place].piece.text):
            self.keep(place, Part.DATELINE, "a date and no more")
        elif part is not Part.DEK or self.paragraphs_above[place] <= _MOST_PARAGRAPHS_OVER_DEK:
            self.keep(place, part, rule)
        else:
            self.drop(place, Dropped.TEASER, f"{rule}, but below the text")

    def take_cues(self) -> None:
        """What single lines give away. A lone word such as "Home" counts only where there is more of the kind; what
        agencies write for editors is no furniture of a page.
        """
        cues = {place: cue for place, cue in self.found.items() if self.is_open(place)}
        cues = {place: cue for place, cue in cues.items() if not (cue.is_weak and self._goes_on_below(place))}
        weak = {place for place, cue in cues.items() if cue.is_weak}
        if len(weak) == len(cues) and len({self.lines[place].key for place in weak}) < 2:
            return
        self.cues = {place: cue for place, cue in cues.items() if cue.dropped is not Dropped.OTHER}
        for place, cue in cues.items():
            self.drop(place, cue.dropped, cue.rule)

    def _goes_on_below(self, place: int) -> bool:
        """Whether the next line goes on with the sentence, as in verse: then this one does not stand alone."""
        following = place + 1
        if following >= len(self.lines) or self.lines[following].piece.tag:
            return False
        piece = self.lines[following].piece
        return not piece.is_apart and piece.text[0].islower() and following not in self.found

    def find_window(self) -> None:
        """Where the running text stands: the run of pieces with the greatest sum of prose less furniture."""
        found = heaviest_run([self._prose_weight(place, line) for place, line in enumerate(self.lines)])
        first, last = found or (0, len(self.lines))
        self.window = self._first_prose_without_menu(first), last
        self._count_prose()
        labels = sum(self.lines[place].is_label for place in range(self.window[0]) if self.is_open(place))
        self.has_menu = labels >= _LABELS_OF_A_MENU and self.paragraphs_above[-1] >= _PARAGRAPHS_OF_A_REPORT

    def judge(self, ask: AskVotes | None) -> Judge | None:
        """The classifier's judgement, where the text has lines enough to tell a report from what stands around it.

        Args:
            ask: Asks an extractor for its votes; done only where the classifier is unsure by itself.
        """
        if not _FEWEST_LINES_TO_CLASSIFY <= len(self.lines) <= _MOST_LINES_OF_A_PAGE:
            return None
        if not (self.is_furnished or self.lines[0].piece.tree or self._has_loose_lines()):
            return None
        from tui.reading.classifying.classifier import Judge  # noqa: PLC0415 - costs a start nothing until a page is read

        judge = Judge(self.lines, self.found)
        votes = ask() if ask is not None and judge.is_unsure else None
        if votes is not None:
            judge.hear(votes)
        return judge if judge.finds_report else None

    def _has_loose_lines(self) -> bool:
        """Whether anything but sentences stands below the top of the text; else there is nothing to drop."""
        below = self.lines[_MOST_LINES_OVER_TEXT:]
        return not all(line.is_full_sentence or line.is_prose for line in below)

    def set_window(self, window: tuple[int, int]) -> None:
        """Say anew where the running text stands."""
        self.window = window
        self._count_prose()

    def _first_prose_without_menu(self, first: int) -> int:
        """Where no menu stands above, paragraphs before the greatest run of prose are report too: an early teaser
        box must not cut them off.
        """
        if any(place < first and cue.dropped is Dropped.NAVIGATION for place, cue in self.cues.items()):
            return first
        return next((place for place in range(first) if self.is_prose(place)), first)

    def _count_prose(self) -> None:
        """Words and paragraphs of running text above every place, so that no step counts them again."""
        both = zip(self.decided, self.lines, strict=True)
        weights = [line.words if decision is None and line.is_prose else 0 for decision, line in both]
        self.words_above = [0, *accumulate(weights)]
        self.paragraphs_above = [0, *accumulate([weight > 0 for weight in weights])]

    def _prose_weight(self, place: int, line: Line) -> int:
        if line.piece.dropped is not None:
            return 0 if line.piece.dropped is Dropped.MARKUP else -2
        if self.decided[place] is None:
            if line.is_prose:
                return min(line.words, 60)
            if line.is_full_sentence:
                return line.words
        if place in self.cues and self.cues[place].dropped is not Dropped.NAVIGATION:
            return -4
        return -6 - min(line.words, 6)

    def find_headline(self) -> None:
        """The title above the running text: marked as such, repeated in the page, or simply the first line."""
        first_prose = self._first_prose()
        candidates = [place for place in self._above_prose(first_prose) if self._may_be_headline(place)]
        if len(candidates) > 1 and not self.is_furnished and self._is_name_over_headline(candidates):
            self.keep(candidates.pop(0), Part.BYLINE, NAMED)
        if candidates:
            furniture = max((place for place in self.cues if place < candidates[-1]), default=-1)
            self.headline, rule = choose_headline(
                self.lines,
                candidates,
                first_prose=first_prose,
                title=self.title,
                is_furnished=self.is_whole_page or furniture >= 0 or self._begins_with_label(candidates),
                furniture=furniture,
            )
            self.keep(self.headline, Part.HEADLINE, rule)

    def _is_name_over_headline(self, candidates: list[int]) -> bool:
        """Whether the first candidate is an outlet, known as such or a few names right above a longer line over the day
        or the author.
        """
        if is_outlet(self.lines[candidates[0]].piece.text):
            return True
        if candidates[:2] != [0, 1] or len(self.lines) < _FEWEST_HEADLINE_WORDS:
            return False
        name, line, below = self.lines[:3]
        names = name.piece.text.split()
        is_name = len(names) <= _LONGEST_NAME_WORDS and not name.ends and all(word[0].isupper() for word in names)
        is_longer = not line.piece.is_apart and line.words >= _FEWEST_HEADLINE_WORDS and line.words > name.words
        return is_name and is_longer and part_by_words(below) is not None

    def _begins_with_label(self, candidates: list[int]) -> bool:
        """Whether a part of a page begins with a few words that are no headline."""
        return self.judgement is not None and not (candidates[0] == 0 and self.lines[0].words >= _FEWEST_HEADLINE_WORDS)

    def _first_prose(self) -> int:
        """Where the running text begins; of a text without any, with its second line where a blank one parts them, or
        with its first sentence.
        """
        prose = (place for place in range(*self.window) if self.is_prose(place))
        first = next((place for place in prose if not self._is_signed(place)), None)
        if first is not None:
            return first
        words = [place for place, line in enumerate(self.lines) if line.piece.dropped is None]
        if len(words) > 1 and self.lines[words[1]].piece.is_apart:
            return words[1]
        ends = [self.lines[place].ends for place in words]
        begin = ends.index(True) if True in ends[: _MOST_LINES_OVER_TEXT + 1] else 0
        told = ends[begin:]
        is_text = sum(told) >= max(_FEWEST_SENTENCES, _SENTENCES_SHARE * len(told))
        return words[begin] if is_text and self.lines[words[begin]].is_full_sentence else 0

    def _above_prose(self, first: int) -> list[int]:
        """Places above the running text; what the page marks as its heading counts wherever it stands."""
        if self.is_whole_page:  # the running text may seem to begin above it
            first = min(first + _HEADLINE_BELOW, len(self.lines))
        marked = [n for n, line in enumerate(self.lines) if line.piece.part is Part.HEADLINE and n > first]
        return [*range(first), *marked]

    def _may_be_headline(self, place: int) -> bool:
        may_be = self.is_open(place) and may_be_headline(
            self.lines[place],
            is_first=place == 0,
            is_signed=self._is_signed(place),
            is_of_page=self.is_whole_page,
        )
        return may_be and not is_question_of_interview(self.lines, place)

    def _is_signed(self, place: int) -> bool:
        """Whether a line at the very top has the author or the day below it: a headline, however it ends."""
        return place <= 1 and place + 1 < len(self.lines) and part_by_words(self.lines[place + 1]) is not None

    def after_headline(self) -> int:
        """The first place below the headline, or the first of all."""
        return 0 if self.headline is None else self.headline + 1

    def is_teaser_headline(self, place: int) -> bool:
        """Whether an undecided line is written like the headline of another report."""
        line = self.lines[place]
        if not self.is_open(place) or line.is_prose or line.words > _LONGEST_TEASER_WORDS:
            return False
        return line.words >= 4 and (not line.ends or line.is_title_case) and line.key not in SECTION_LABELS

    def is_at_edge(self, place: int) -> bool:
        """Whether a place is above the second paragraph of the running text or below its last."""
        return place >= self.window[1] or self.paragraphs_above[place] <= 1
