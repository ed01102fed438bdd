"""What the screen says of a session: status line, title line, headers. Pure, so it is tested without a screen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import product

from tui.layout.disputes import list_of_disputes
from tui.layout.marks import mark
from tui.model import Address, Dropped
from tui.screen.cells import cell_width, shorten
from tui.screen.words import NAME_CELLS, dated, short_name
from tui.session import STRICTNESS_STEPS, Session, Target
from tui.vocabulary import counted

WIDE_TITLE_CELLS = 100
"""Width from which the title line has room for the number of articles."""

SHORT_CELLS = 24
SHORTEST_CELLS = 12
"""Width of a wording in a status line that does not hold it whole: three or four words; where even that is too much,
one or two."""


def header(session: Session, article: int, cells: int = 1_000) -> str:
    """The header of a pane: number, name, day and how much of the article other voices also have.

    Args:
        session: The reading.
        article: Index of the article.
        cells: Width that it may take. Where it does not fit, the name is shortened, and then the day left out.
    """
    said = ""
    for name_cells, with_day in ((24, True), (NAME_CELLS, True), (SHORTEST_CELLS, True), (NAME_CELLS, False)):
        said = _header(session, article, name_cells, with_day=with_day)
        if cell_width(said) <= cells:
            break
    return said


def _header(session: Session, article: int, cells: int, *, with_day: bool) -> str:
    """The header of a pane with a name of so many cells."""
    comparison = session.comparison
    shown = comparison.articles[article]
    parts = [numbered(session, article, cells)]
    if shown.published and with_day:
        parts.append(dated(shown))
    original = comparison.leader(article)
    if original != article:
        parts.append(f"copy of {session.order.index(original) + 1}")
    if len(set(comparison.voices)) > 1:
        parts.append(f"{comparison.coverage(article):.0%} shared")
    return " · ".join(parts)


def note(session: Session, article: int, counterparts: dict[int, Address]) -> str:
    """What the header of a pane says of the current sentence: its number there, or that it is not told there."""
    if article == session.current[0]:
        number, of = session.position()
        return f"{number}/{of}"
    if article in counterparts:
        return f"{counterparts[article][1] + 1}/{len(session.comparison.articles[article].sentences)}"
    return "not told here"


def place(session: Session, width: int) -> str:
    """The right half of a title line of `width` cells: articles and voices, place among the passages, strictness."""
    comparison = session.comparison
    passage = comparison.passage_of(session.current)
    total = len(comparison.passages)
    articles, voices = len(comparison.articles), len(set(comparison.voices))
    if articles == 1:
        return counted(articles, "article")
    parts = [
        f"{counted(articles, 'article')}, {counted(voices, 'voice')}",
        f"passage {passage.id + 1} of {total}" if passage else counted(total, "passage"),
        f"strictness {strictness_dots(comparison.strictness)}",
    ]
    return " · ".join(parts if width >= WIDE_TITLE_CELLS else parts[1:])


def strictness_dots(strictness: float) -> str:
    """Strictness as filled and empty squares, looser on the left."""
    filled = sum(step <= strictness + 1e-9 for step in STRICTNESS_STEPS)
    return "▪" * filled + "▫" * (len(STRICTNESS_STEPS) - filled)


def status(session: Session, width: int = 1_000) -> str:
    """The status line: where the figures part, what the current sentence is, who else has it.

    Args:
        session: The reading.
        width: Cells there are. Where they do not hold all, long wordings are shortened first, then names; then what
            can be read elsewhere is left out, the kind and copies last; which other source has the sentence stays, and
            of the words that contradict each other as much as may be.
    """
    if session.block is not None:
        return _what_was_dropped(session)
    said = ""
    for parts in _ways_to_say(session):
        said = " · ".join(part for part in parts if part)
        if cell_width(said) <= width:
            break
    return said


def _ways_to_say(session: Session) -> Iterator[tuple[str, ...]]:
    """The parts of the status line, the fullest first, each to be worked out only where the one before does not fit."""
    sides, who = partial(_difference, session), partial(_who_else, session)
    judged, what = (_new(session), _verdicts(session)), _what_it_is(session)
    yield sides(), *judged, what, who()
    yield sides(SHORT_CELLS), *judged, what, who()
    yield sides(SHORT_CELLS), *judged, what, who(0)
    sign, numbers = mark(session.comparison, session.current).words, who(0, tells_how_many=False)
    yield sides(SHORT_CELLS), *judged, sign, numbers
    without_copies = numbers.partition(" · ")[0]
    if session.disagreement():
        for cells, is_terse in product((SHORT_CELLS, SHORTEST_CELLS), (False, True)):
            yield sides(cells, is_terse=is_terse), numbers
            yield sides(cells, is_terse=is_terse), without_copies
    yield sides(SHORTEST_CELLS, is_terse=True), without_copies
    yield sides(0), *judged, sign, numbers
    yield sides(0), numbers or sign


def _what_was_dropped(session: Session) -> str:
    """What a dropped block is, and what can be done about it."""
    assert session.block is not None
    block = session.comparison.articles[session.current[0]].blocks[session.block]
    what = "" if block.dropped is Dropped.OTHER else f"{block.dropped}, "
    return f"cleaned away: {what}{block.rule} · K keeps it"


def _new(session: Session) -> str:
    """How much of the current source was not read elsewhere."""
    if not session.reads_once:
        return ""
    new, total = session.new_count()
    return f"{new} of {counted(total, 'sentence')} {'is' if new == 1 else 'are'} new"


def _verdicts(session: Session) -> str:
    """That the reader judged the current sentence, and how."""
    says_same = session.judged(session.current[0]).get(session.current[1])
    if says_same is None:
        return ""
    return "you said: the same" if says_same else "you said: not the same"


def _what_it_is(session: Session) -> str:
    if len(session.comparison.articles) == 1:
        return "opened alone: nothing to compare it with"
    sign = mark(session.comparison, session.current)
    for target in (Target.UNIQUE, Target.REWORDED, Target.SHARED):
        places = session.targets(target)
        place = bisect_left(places, session.current[1])
        if place < len(places) and places[place] == session.current[1]:
            sort = "" if sign.words in (target.value, "only here") else f" {target.value}"
            return f"{sign.words},{sort} {place + 1} of {len(places)}"
    return sign.words


def _who_else(session: Session, cells: int = NAME_CELLS, *, tells_how_many: bool = True) -> str:
    """How many voices tell it, and which sources; a copy of the own article is named apart.

    Args:
        session: The reading.
        cells: Width that a source's name may take; 0 for numbers alone.
        tells_how_many: Whether the number of voices is told too.
    """
    voices, counterparts = session.comparison.voices, session.counterparts()
    own = voices[session.current[0]]
    named: dict[int, str] = {}
    copies: list[str] = []
    for article in session.order:
        if article not in counterparts:
            continue
        name = numbered(session, article, cells) if cells else str(session.order.index(article) + 1)
        if voices[article] == own:
            copies.append(name)
        else:
            named.setdefault(voices[article], name)
    parts = ["in its copy " + ", ".join(copies)] if copies else []
    if named:
        total = len(set(voices))
        told_by = f"told by all {total}" if len(named) + 1 == total else f"told by {len(named) + 1} of {total}"
        parts = [*([told_by] if tells_how_many else []), "also in " + ", ".join(named.values()), *parts]
    return " · ".join(parts)


def numbered(session: Session, article: int, cells: int = NAME_CELLS) -> str:
    """The key that leads to a source, and its name in so many cells."""
    return f"{session.order.index(article) + 1} {short_name(session.comparison.articles[article], cells)}"


def peek(session: Session, cells: int) -> list[tuple[str, str]]:
    """(source, wording) of each counterpart of the current sentence, one source a voice.

    Args:
        session: The reading.
        cells: Width that a source's name may take.
    """
    comparison, counterparts = session.comparison, session.counterparts()
    seen = {comparison.voices[session.current[0]]}
    rows: list[tuple[str, str]] = []
    for article in session.order:
        if article in counterparts and comparison.voices[article] not in seen:
            seen.add(comparison.voices[article])
            rows.append((numbered(session, article, cells), comparison.sentence(counterparts[article]).text))
    return rows or [("only here", "no other source tells this")]


def omitted(session: Session, addresses: Sequence[Address], cells: int) -> list[tuple[str, str]]:
    """(source, wording) of what others tell at the place of the reader and the current source leaves out.

    Args:
        session: The reading.
        addresses: The sentences of the others.
        cells: Width that a source's name may take.
    """
    comparison = session.comparison
    rows = [(numbered(session, article, cells), comparison.sentence((article, n)).text) for article, n in addresses]
    return rows or [("nothing here", "no other source tells more at this place; p peeks where ┄ stands")]


def ghost(session: Session, counts: Mapping[int, int], cells: int) -> str:
    """The line that tells who has something that an article leaves out, and how many sentences.

    Args:
        session: The reading.
        counts: Sentences per article.
        cells: Width that it may take. Where the names do not fit, the numbers of the sources stand alone.
    """
    told = ""
    others = [article for article in session.order if article in counts]
    for words in (NAME_CELLS, 0):
        names = [
            numbered(session, article, words) if words else str(session.order.index(article) + 1) for article in others
        ]
        told = "┄ " + ", ".join(f"{name} +{counts[article]}" for name, article in zip(names, others, strict=True))
        if cell_width(told) <= cells:
            break
    return shorten(told, cells)


def addressed(session: Session, address: Address) -> str:
    """A sentence by its source and its number there."""
    return f"{numbered(session, address[0])}, sentence {address[1] + 1}"


def elsewhere(session: Session) -> str:
    """How many disagreements there are in which the current source takes no part, and the keys that lead there."""
    rows = list_of_disputes(session.comparison, session.order).disputes
    voices = session.comparison.voices
    others = sum(all(voices[side.address[0]] != voices[session.current[0]] for side in row.sides) for row in rows)
    return f"{others} in other sources: tab, L" if others else ""


def _difference(session: Session, cells: int | None = None, *, is_terse: bool = False) -> str:
    """The disagreement that is named, both wordings, and which of how many it is.

    Args:
        session: The reading.
        cells: Width that a wording may take; by default all that it needs. With 0 it only tells who says otherwise.
        is_terse: Whether the two stand there without a word on which is which: one's own comes first.
    """
    row, total = session.disagreement(), len(session.disagreements())
    if row is None:
        return ""
    mine, theirs = (row.a_text, row.b_text) if row.a == session.current else (row.b_text, row.a_text)
    if cells is not None:
        mine, theirs = shorten(mine, cells), shorten(theirs, cells)
    other = session.order.index((row.b if row.a == session.current else row.a)[0]) + 1
    if cells == 0:
        return f"! not so in {other}"
    if is_terse:
        return f"! “{mine}” / “{theirs}” in {other}"
    which = f" {session.dispute + 1} of {total}:" if total > 1 else ""
    return f"!{which} “{mine}” here, “{theirs}” in {other}"
